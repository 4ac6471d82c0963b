# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, June 2023: the partnership meeting's packet and minutes."""

from dataclasses import replace

from described import Entry, Paper, Row, Section, adopted, proposed
from solvik_pm_2022 import PM_MINUTES, SOLVIK

NOTICE = Section(
    kind="notice",
    layout="table",
    body="PM",
    date="2023-06-08",
    starts="10:00",
    ends="15:00",
    place="Tindal bygdesal",
    head=(
        Row("Til", ("Partnerskapsmøtets medlemmer og lederne av hovedutvalgene for helse",)),
        Row("Tema", ("Innkalling Partnerskapsmøtet",)),
        Row("Dato/sted", ("08-.06.2023 kl.10.00-15.00, Tindal bygdesal",)),
        Row(
            "Vedlegg",
            (
                "[[2023/02|cites|PM 2023/2|?]] Referat [[Partnerskapsmøtet 12.05.22|minutes_of|PM @2022-05-12|?]]",
                "[[2023/04|cites|PM 2023/4|?]] Saksframlegg felles legevakt",
                "[[2023/05|cites|PM 2023/5|?]] Saksframlegg digital hjemmeoppfølging",
                "[[2023/07|cites|PM 2023/7|?]] Saksframlegg rekruttering av jordmødre",
            ),
        ),
        Row("Møteleder", ("Nils-Erik Solbråten|ordfører|Tindal kommune",), role="chair"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    caption="Innkalling [[Partnerskapsmøtet 08.06.23|cites|PM @2023-06-08|?]]",
    columns=("Saks nr.", "", "Ansvar"),
    entries=(
        Entry(
            "2023/01",
            "Godkjenning av innkalling og dagsorden",
            (proposed("Forslag til vedtak:", ("Innkalling og dagsorden godkjennes.", "approved")),),
            kinds="Godkjenning",
            responsible=("Nils-Erik Solbråten",),
        ),
        Entry(
            "2023/02",
            "Referat fra [[Partnerskapsmøte 12.05.22|minutes_of|PM @2022-05-12]]",
            (proposed("Forslag til vedtak:", ("Referatet tas til orientering.", "noted")),),
            kinds="Referatsak",
            attachments="1 vedlegg",
            responsible=("Nils-Erik Solbråten",),
        ),
        Entry(
            "2023/03",
            "Status for handlingsplanen 2023–2024",
            (
                "Planen ble vedtatt i [[SSU november 2022|decided_in|SSU @2022-11|!]].",
                proposed("Forslag til vedtak:", ("Status tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Marte Lund-Eide",),
        ),
        Entry(
            "2023/04",
            "Felles legevakt",
            (
                "Prosjektgruppens rapport, oppfølging av [[sak 2022/07|follows_up|PM 2022/7]].",
                proposed(
                    "Forslag til vedtak:",
                    ("Partnerskapet anbefaler at felles legevakt åpner 1. januar 2024.", "approved,directed,other"),
                    ("Kommuner som ikke har fattet vedtak, bes om å gjøre det innen 1. oktober 2023.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Dialog Beslutning",
            attachments="1 vedlegg",
            responsible=("Sivert Haugnes",),
        ),
        Entry(
            "2023/05",
            "Digital hjemmeoppfølging",
            (
                "Erfaringer fra piloten, jf. [[sak 2022/06|cites,follows_up|PM 2022/6]].",
                proposed(
                    "Forslag til vedtak:",
                    ("SSU gis mandat til å videreføre og utvide piloten ut 2024.", "delegated"),
                    (
                        "Endelig forslag om drift legges frem for [[Partnerskapsmøtet i mai 2024|planned_for|PM @2024-05|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Orientering Beslutning",
            attachments="1 vedlegg",
            responsible=("Maja Skogstad Vik",),
        ),
        Entry(
            "2023/06",
            "Utskrivningsklare pasienter",
            (
                "Tallene som ble bestilt i [[sak 2022/05|follows_up|PM 2022/5]].",
                proposed("Forslag til vedtak:", ("Tallene tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Torgeir Askeland Moe",),
        ),
        Entry(
            "2023/07",
            "Rekruttering av jordmødre",
            (
                proposed(
                    "Forslag til vedtak:",
                    ("Partene oppretter inntil seks kombinerte stillinger fra 2024.", "established"),
                    ("SSU følger opp ordningen.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="1 vedlegg",
            responsible=("Hege Lindmo / Kari Fjellheim",),
        ),
        Entry(
            "2023/08",
            "Strategi 2025–2028",
            (proposed("Forslag til vedtak:", ("SSU gis mandat til å starte arbeidet med en strategi.", "delegated")),),
            kinds="Beslutning",
            responsible=("Jostein Rydland Berg", "Elin Myrvoll Strand"),
        ),
        Entry(None, "Oppsummering og avslutning", responsible=("Nils-Erik Solbråten",)),
    ),
)

EMBEDDED_MINUTES = replace(
    PM_MINUTES,
    title="[[2023/02|cites|PM 2023/2|?]] Referat fra [[Partnerskapsmøte 12.05.22|minutes_of|PM @2022-05-12|?]]",
    head=(),
    starts=None,
    ends=None,
    place=None,
)


def _case_paper(entry: Entry) -> Section:
    return Section(
        kind="case_paper",
        layout="case_paper",
        body="PM",
        date="2023-06-08",
        columns=("Partnerskapsmøtet",),
        entries=(entry,),
    )


CASE_PAPERS = (
    _case_paper(
        Entry(
            "2023/04",
            "Felles legevakt",
            (
                "**Bakgrunn:**",
                "Oppfølging av [[sak 2022/07 i partnerskapsmøtet 2022|follows_up|PM 2022/7;PM @2022?]]. Prosjektgruppen har levert sin rapport, og tre kommunestyrer har gjort vedtak. Elvestrand sluttet seg til i [[kommunestyret 30.03.2023 under sak PS 14/23|decided_in,cites|KST 2023/14;KST @2023-03-30?|!]]. Styret i Sykehuset Solvik HF har godkjent utleie av lokaler i [[sak 019-2023|decided_in,cites|STY 2023/19|!]].",
                "**Vurdering:**",
                "Dagens fem legevakter har til sammen 61 000 kontakter i året. Om natten er det i snitt to pasienter per vakt i de minste kommunene. Med felles legevakt blir reiseveien lengst for Kvitmo, 74 minutter.",
                "| Kommune | Andel 2024 (kr) | Vedtak |",
                "| Solvik | 14 210 000 | Ja |",
                "| Lyngøy | 5 930 000 | Ja |",
                "| Elvestrand | 4 860 000 | Ja |",
                "| Tindal | 3 120 000 | Nei |",
                "| Kvitmo | 2 040 000 | Nei |",
                proposed(
                    "**Forslag til vedtak:**",
                    ("Partnerskapet anbefaler at felles legevakt åpner 1. januar 2024.", "approved,directed,other"),
                    ("Kommuner som ikke har fattet vedtak, bes om å gjøre det innen 1. oktober 2023.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Dialog Beslutning",
            responsible=("Sivert Haugnes",),
        ),
    ),
    _case_paper(
        Entry(
            "2023/05",
            "Digital hjemmeoppfølging – veien videre",
            (
                "**Bakgrunn:**",
                "[[Partnerskapsmøtet ga i mai 2022|decided_in|PM @2022-05|!]] SSU mandat til å starte en pilot. Lyngøy og Tindal ble valgt i [[sak 2022.17 i SSU|decided_in,cites|SSU 2022/17|!]], og FSU har fått status i [[sak 2023.07 i FSU|cites|FSU 2023/7|!]].",
                "**Vurdering:**",
                "Resultatene er gode, men utvalget er lite. Før ordningen kan bli fast, må vakten om natten og samspillet med fastlegene avklares. Driftsmodellen vil bli lagt frem for [[SSU 21. september|planned_for|SSU @2023-09-21|!]].",
                proposed(
                    "**Forslag til vedtak:**",
                    ("SSU gis mandat til å videreføre og utvide piloten ut 2024.", "delegated"),
                    (
                        "Endelig forslag om drift legges frem for [[Partnerskapsmøtet i mai 2024|planned_for|PM @2024-05|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Orientering Beslutning",
            responsible=("Maja Skogstad Vik",),
        ),
    ),
    _case_paper(
        Entry(
            "2023/07",
            "Rekruttering av jordmødre",
            (
                "**Bakgrunn:**",
                "SSU opprettet en arbeidsgruppe i [[sak 2022.24|decided_in,cites|SSU 2022/24|!]]. Gruppen ble bedt om å rapportere i [[september|planned_for,cites|SSU @2023-09|?]], men legger frem ett forslag allerede nå. Brukerråd for samhandling har uttalt seg i [[sak 07-23|cites|BRS 2023/7|!]], og [[styret i Sykehuset Solvik HF behandlet bemanningen i april|decided_in,cites|STY @2023-04|?]] ([[sak 017-2023|cites,decided_in|STY 2023/17|!]]).",
                "**Vurdering:**",
                "Kombinerte stillinger gir hele stillinger der kommunen alene bare kan tilby 40 prosent. Ordningen koster kr 1 900 000 i 2024, fordelt etter fødselstall.",
                proposed(
                    "**Forslag til vedtak:**",
                    ("Partene oppretter inntil seks kombinerte stillinger fra 2024.", "established"),
                    ("SSU følger opp ordningen.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            responsible=("Hege Lindmo",),
        ),
    ),
)

MINUTES = Section(
    kind="minutes",
    layout="headed",
    body="PM",
    date="2023-06-08",
    starts="10:00",
    ends="15:00",
    place="Tindal bygdesal",
    title="Referat fra Partnerskapsmøtet",
    head=(
        Row("Tid", ("torsdag 8. juni 2023 kl. 10.00–15.00",)),
        Row("Sted", ("Tindal bygdesal",)),
        Row(
            "Deltakere",
            (
                "Åse Kvamsholm|ordfører|Solvik kommune",
                "Jostein R. Berg|kommunedirektør|Solvik kommune",
                "Sivert Haugnes|kommunedirektør|Lyngøy kommune",
                "Gudmund Leirvåg|ordfører|Elvestrand kommune",
                "Nils-Erik Solbråten|ordfører|Tindal kommune",
                "Ragnhild Ottem Lie|ordfører|Kvitmo kommune",
                "Elin M. Strand|administrerende direktør|Sykehuset Solvik HF",
                "Synnøve Tveitmo|leder|Brukerråd for samhandling",
            ),
            role="present",
        ),
        Row("Forfall", ("Arvid Tangerås|styreleder|Sykehuset Solvik HF",), role="absent"),
        Row("Vara", ("Solfrid Ekrem Vaage|nestleder i styret|Sykehuset Solvik HF",), role="substitute"),
        Row("Møteleder", ("Nils-Erik Solbråten",), role="chair"),
        Row("Innledere", ("Maja Skogstad Vik|prosjektleder", "Hege Lindmo|klinikkdirektør"), role="presenter"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    ruled_head=False,
    heading="Saksnr. {number}\n{title}",
    entries=(
        Entry(
            "2023/01",
            "Godkjenning av innkalling og dagsorden",
            (adopted("**Vedtak:**", ("Innkalling og dagsorden godkjennes.", "approved")),),
        ),
        Entry(
            "2023/02",
            "Referat fra [[Partnerskapsmøte 12.05.22|minutes_of|PM @2022-05-12]]",
            (adopted("**Vedtak:**", ("Referatet tas til orientering.", "noted")),),
        ),
        Entry(
            "2023/03",
            "Status for handlingsplanen 2023–2024",
            (
                "Marthe Lund-Eide gikk gjennom de tolv tiltakene. Åtte er i gang, to er ferdige. Legevakt og jordmødre ble tatt som egne saker.",
                adopted("**Vedtak:**", ("Status tas til orientering.", "noted")),
            ),
        ),
        Entry(
            "2023/04",
            "Felles legevakt",
            (
                "Sivert Haugnes la frem rapporten, som følger opp [[sak 2022/07|follows_up|PM 2022/7]]. Kvitmo og Tindal har ikke gjort vedtak. Ragnhild Ottem Lie sa at Kvitmo trenger en avklaring om legebil før kommunestyret kan si ja.",
                "Diskusjonen handlet mest om reisevei og om hvem som skal bemanne bilen.",
                adopted(
                    "**Vedtak:**",
                    ("Partnerskapet anbefaler at felles legevakt åpner 1. januar 2024.", "approved,directed,other"),
                    ("Kommuner som ikke har fattet vedtak, bes om å gjøre det innen 1. oktober 2023.", "directed"),
                    (
                        "Prosjektgruppen utreder legebil og legger saken frem for [[SSU i september|planned_for|SSU @2023-09|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
        ),
        Entry(
            "2023/05",
            "Digital hjemmeoppfølging",
            (
                "Maja Skogstad Vik viste film fra Lyngøy og svarte på spørsmål. Mandatet fra [[2022|cites,follows_up|PM @2022|?]] er brukt opp.",
                adopted(
                    "**Vedtak:**",
                    ("SSU gis mandat til å videreføre og utvide piloten ut 2024.", "delegated"),
                    (
                        "Endelig forslag om drift legges frem for [[Partnerskapsmøtet i mai 2024|planned_for|PM @2024-05|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
        ),
        Entry(
            "2023/06",
            "Utskrivningsklare pasienter",
            (
                "Liggedøgnene har gått ned med 18 prosent siden rutinen kom, se [[SSU-sak 2022.16|cites|SSU 2022/16]] og endringen i [[2023.5|cites,amends|SSU 2023/5|!]].",
                adopted("**Vedtak:**", ("Tallene tas til orientering.", "noted")),
            ),
        ),
        Entry(
            "2023/07",
            "Rekruttering av jordmødre",
            (
                "Elvestrand og Tindal ville vente til sykehuset har avklart turnus. Synnøve Tveitmo viste til brukerrådets [[sak 07-23|cites|BRS 2023/7|!]].",
                adopted(
                    "**Vedtak:**",
                    (
                        "Saken utsettes. Den tas opp igjen i [[SSU i november 2023|planned_for|SSU @2023-11|!]].",
                        "postponed",
                    ),
                ),
            ),
        ),
        Entry(
            "2023/08",
            "Strategi 2025–2028",
            (
                adopted(
                    "**Vedtak:**",
                    ("SSU gis mandat til å starte arbeidet med en strategi.", "delegated"),
                    (
                        "Strategien vedtas i [[Partnerskapsmøtet 2025|planned_for|PM @2025|!]].",
                        "approved,directed,other",
                    ),
                    numbering="word",
                ),
            ),
        ),
        Entry(None, "Eventuelt", ("Kvitmo er vertskap i 2024.",)),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "pm-2023-06-08-sakspapirer",
        SOLVIK,
        "packet of the partnership meeting: notice, last year's minutes once more, three case papers; a slip in the date",
        (NOTICE, EMBEDDED_MINUTES, *CASE_PAPERS),
        ("docx", "pdf"),
        header=SOLVIK,
    ),
    Paper(
        "solvik",
        "pm-2023-06-08-referat",
        SOLVIK,
        "minutes of the partnership meeting with headings; a case put off; references to four other bodies",
        (MINUTES,),
        ("docx", "pdf"),
        header=SOLVIK,
        footer="Side {page} av {pages}",
    ),
)
