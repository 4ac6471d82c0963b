"""The running text of Helsefellesskapet i Solvik: annual reports, the action plan, a printed news item."""

from described import Paper, Section

SOLVIK = "Helsefellesskapet i Solvik"

ANNUAL_REPORT_2022 = Section(
    kind="annual_report",
    layout="free",
    title="Årsmelding 2022",
    lead=(
        "Helsefellesskapet i Solvik består av Sykehuset Solvik HF og kommunene Solvik, Lyngøy, Elvestrand, Tindal og Kvitmo. "
        "Til sammen bor det 74 300 mennesker i området. Avtalen om helsefellesskap gjelder for perioden 2021–2025.",
        "# 1. Møter og utvalg",
        "Partnerskapsmøtet ble holdt [[12. mai 2022|cites|PM @2022-05-12|!]] på Lyngøy. Strategisk samarbeidsutvalg (SSU) hadde "
        "fire møter, Faglig samarbeidsutvalg (FSU) tre. Brukerråd for samhandling (BRS) kom i gang og hadde fire møter.",
        "| Utvalg | Møter 2021 | Møter 2022 | Saker 2022 |",
        "| PM | 1 | 1 | 8 |",
        "| SSU | 3 | 4 | 27 |",
        "| FSU | 2 | 3 | 15 |",
        "| BRS | 0 | 4 | 12 |",
        "# 2. Utskrivningsklare pasienter",
        "Antallet liggedøgn økte fra 2 870 til 3 215. Etter at [[Partnerskapsmøtet i mai 2022|decided_in|PM @2022-05|!]] ba om en "
        "felles rutine, ble den vedtatt av [[SSU i september|decided_in|SSU @2022-09|!]]. Rutinen gir kommunene varsel dagen før. "
        "De første tallene viser at to av tre varsler kommer i tide. FSU legger frem sin evaluering for "
        "[[SSU i februar 2023|planned_for|SSU @2023-02|!]].",
        "# 3. Digital hjemmeoppfølging",
        "Lyngøy og Tindal ble valgt som pilotkommuner. De første pasientene fikk utstyr i desember. Prosjektet har en ramme på "
        "kr 1 250 000 og en prosjektleder i full stilling.",
        "## Hva har vi lært?",
        "- Pasientene lærer utstyret raskere enn vi trodde.",
        "- Fastlegen må være med fra første dag.",
        "- Målingene hører hjemme i journalen, ikke i et eget system.",
        "# 4. Jordmortjenesten",
        "Mangelen på jordmødre er den saken flest kommuner har meldt inn. [[SSU opprettet i november|decided_in|SSU @2022-11|!]] en "
        "arbeidsgruppe, som skal rapportere høsten 2023.",
        "# 5. Felles legevakt",
        "Prosjektgruppen ble opprettet av [[partnerskapet i mai|decided_in|PM @2022-05|!]] og ledes av kommunedirektør Sivert Haugnes. Gruppen har besøkt to "
        "andre interkommunale legevakter. Rapporten ventes i mars 2023 og behandles i [[kommunestyrene før sommeren|planned_for|KST @2023-01-01..2023-06-30|?]].",
        "# 6. Saker som ikke er fulgt opp",
        "Pris på felles henteordning for hjelpemidler er ikke innhentet. Saken er ikke satt opp i 2023.",
    ),
)

PAPERS: tuple[Paper, ...] = ()
