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

ANNUAL_REPORT_2023 = Section(
    kind="annual_report",
    layout="free",
    title="Årsmelding 2023",
    lead=(
        "Dette er den andre årsmeldingen for Helsefellesskapet i Solvik. Den følger inndelingen i handlingsplanen 2023–2024, som "
        "ble vedtatt i [[SSU i november 2022|decided_in|SSU @2022-11|!]].",
        "# 1. Organisering",
        "Partnerskapsmøtet er øverste organ. Strategisk samarbeidsutvalg (SSU) leder arbeidet, Faglig samarbeidsutvalg (FSU) "
        "forbereder faglige saker, og Brukerråd for samhandling (BRS) gir råd til alle. Fagutvalg for ernæring kom til i 2023.",
        "| Utvalg | Møter | Saker | Fulgt opp |",
        "| PM | 1 | 8 | 7 |",
        "| SSU | 4 | 31 | 24 |",
        "| FSU | 3 | 15 | 12 |",
        "| BRS | 4 | 16 | 9 |",
        "# 2. Utskrivningsklare pasienter",
        "Liggedøgnene gikk ned fra 3 215 til 2 640. [[SSU justerte fristen i februar|decided_in,amends|SSU @2023-02|!]], slik at "
        "mandager fikk en senere frist. Forslag til ny rutine for hele forløpet legges frem for "
        "[[SSU 7. mars 2024|planned_for|SSU @2024-03-07]].",
        "# 3. Digital hjemmeoppfølging",
        "86 pasienter deltok i løpet av året. [[Partnerskapsmøtet ga i juni|decided_in|PM @2023-06|!]] SSU mandat til å utvide piloten, og "
        "Kvitmo ble med ved nyttår.",
        "## Tall for pilotkommunene",
        "- Lyngøy: 51 pasienter, 34 prosent færre innleggelser",
        "- Tindal: 35 pasienter, 22 prosent færre innleggelser",
        "# 4. Felles legevakt",
        "Fire av fem kommuner har gjort vedtak om å delta. Legevakten åpner i lokaler på sykehuset i januar 2024. Rapporten om "
        "legebil ble behandlet i [[SSU i september|decided_in,cites|SSU @2023-09|!]].",
        "# 5. Jordmortjenesten",
        "Etter en utsettelse i Partnerskapsmøtet ble saken avgjort i [[SSU i november 2023|decided_in|SSU @2023-11|!]]. Fem kombinerte "
        "stillinger opprettes fra mars 2024.",
        "# 6. Ernæring",
        "Fagutvalget har sju medlemmer og ledes av Tone Bjerkli. Mandatet ble vedtatt av [[FSU i april|decided_in|FSU @2023-04|!]].",
        "# 7. Det vi ikke fikk til",
        "Brukerrådets ønske om fast avtale for hjemreise etter dialyse er ikke behandlet. Henteordningen for hjelpemidler er "
        "ikke fulgt opp, for andre år på rad.",
    ),
)

PLAN = Section(
    kind="plan",
    layout="free",
    title="Handlingsplan 2023–2024",
    lead=(
        "Helsefellesskapet i Solvik",
        "Vedtatt av [[Strategisk samarbeidsutvalg 24. november 2022|decided_in|SSU @2022-11-24|!]]",
        "# Om planen",
        "Avtalen om helsefellesskap gjelder for 2021–2025. Etter avtalens punkt 6 skal helsefellesskapet ha en handlingsplan som "
        "rulleres hvert annet år. [[Partnerskapsmøtet sluttet seg i mai 2022|decided_in|PM @2022-05|!]] til innsatsområdene og ga SSU "
        "myndighet til å vedta planen.",
        "Planen bygger på Nasjonal helse- og sykehusplan, Meld. St. 7 (2019–2020), og på kommunenes egne planer. Den erstatter "
        "handlingsplanen for 2021–2022.",
        "# Innsatsområder",
        "| Tiltak | Mål | Ansvarlig | Frist |",
        "| Varsling av utskrivningsklare pasienter | Varsel dagen før i ni av ti tilfeller | SSU | 2023 |",
        "| Digital hjemmeoppfølging | 100 pasienter i to kommuner | Lyngøy og Tindal | 2024 |",
        "| Felles legevakt | Vedtak i alle fem kommuner | Prosjektgruppen | Mars 2023 |",
        "| Jordmødre | Ingen ubesatte stillinger | Sykehuset | 2024 |",
        "| Ernæring | Ernæringsplan følger pasienten hjem | FSU | 2024 |",
        "# Utskrivningsklare pasienter",
        "Rutinen som ble vedtatt av [[SSU i september 2022|decided_in|SSU @2022-09|!]], skal evalueres av FSU. Målet er færre "
        "liggedøgn og tryggere hjemreise.",
        "# Digital hjemmeoppfølging",
        "Piloten starter høsten 2022 og varer ut 2023. Erfaringene legges frem for "
        "[[Partnerskapsmøtet i juni 2023|planned_for|PM @2023-06|!]].",
        "- Pasienter med kols og hjertesvikt prioriteres.",
        "- Utstyret skal kunne brukes uten å kunne noe om data.",
        "- Fastlegen er med fra første dag.",
        "# Felles legevakt",
        "Prosjektgruppen ledes av Sivert Haugnes. Saken behandles av "
        "[[kommunestyrene i perioden mars–juni 2023|planned_for|KST @2023-03-01..2023-06-30|?]].",
        "# Jordmødre og svangerskapsomsorg",
        "Arbeidsgruppen legger frem sine forslag i [[SSU september 2023|planned_for|SSU @2023-09|!]].",
        "# Ernæring",
        "Spørsmålet om et eget fagutvalg avgjøres i [[SSU i februar 2023|planned_for|SSU @2023-02|!]].",
        "# Oppfølging",
        "SSU følger planen med en enkel status i hvert møte. Planen rulleres høsten 2024.",
    ),
)

NEWS = Section(
    kind="article",
    layout="free",
    title="– Nå må vi bli enige om legebilen",
    lead=(
        "Felles legevakt, målinger hjemme i stua og mangel på jordmødre: Det var mye på bordet da Helsefellesskapet i Solvik møttes i Tindal.",
        "~ Av Ingunn Brattbakk",
        "~ Publisert 12.06.2023. Sist endret 14.06.2023",
        "[[Torsdag 8. juni var 64 deltakere samlet til partnerskapsmøte|cites|PM @2023-06-08|!]] i Tindal bygdesal. For første gang var også "
        "lederne av de politiske utvalgene for helse invitert.",
        "– Om natten er det to pasienter per vakt i de minste kommunene. Slik kan vi ikke bruke legene våre, sa Sivert Haugnes, som "
        "har ledet prosjektgruppen for felles legevakt siden [[partnerskapsmøtet i fjor|decided_in,cites|PM @2022|!]].",
        "# To kommuner venter",
        "Solvik, Lyngøy og Elvestrand har sagt ja. Kvitmo og Tindal vil først vite hvem som skal kjøre legebilen når været er dårlig. "
        "Svaret skal komme i [[SSU i september|planned_for|SSU @2023-09|!]].",
        "– Vi sier ikke nei, men 74 minutter er lang tid, sa ordfører Ragnhild Ottem Lie i Kvitmo.",
        "# Måler hjemme i stua",
        "31 pasienter i Lyngøy og Tindal har prøvd digital hjemmeoppfølging. Partnerskapet ga klarsignal til å fortsette ut 2024, og venter et "
        "endelig forslag i [[partnerskapsmøtet i mai neste år|planned_for|PM @2024-05|!]].",
        "# Dette er helsefellesskapet",
        "Sykehuset Solvik HF og kommunene Solvik, Lyngøy, Elvestrand, Tindal og Kvitmo planlegger og utvikler helsetjenester sammen. Fastleger "
        "og brukere er med i alle utvalg.",
        "Les sakspapirene til møtet her.",
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "handlingsplan-2023-2024",
        SOLVIK,
        "action plan with a matrix of measures; months, spans, periods that are no case numbers",
        (PLAN,),
        ("docx", "reportlab"),
        header="Handlingsplan 2023–2024",
    ),
    Paper(
        "solvik",
        "arsmelding-2023",
        SOLVIK,
        "annual report in a file of its own; the same stands in the packet of March 2024",
        (ANNUAL_REPORT_2023,),
        ("docx",),
        header=SOLVIK,
    ),
    Paper(
        "solvik",
        "partnerskapsmote-2023-06-08-nyhet",
        SOLVIK,
        "news item as a printed web page; 'last year' and 'May next year'",
        (NEWS,),
        ("reportlab",),
        header="14.06.2023, 09:41    Nå må vi bli enige om legebilen – Helsefellesskapet i Solvik",
        footer="helsefellesskapet-solvik.example/nyheter/legebil    {page}/1",
    ),
)
