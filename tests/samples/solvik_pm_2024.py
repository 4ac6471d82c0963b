# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, May 2024: minutes of the partnership meeting."""

from described import Entry, Paper, Row, Section, adopted
from solvik_pm_2022 import SOLVIK

PM_MINUTES = Section(
    kind="minutes",
    layout="table",
    body="PM",
    date="2024-05-16",
    starts="10:00",
    ends="14:30",
    place="Kvitmo fjellhotell",
    title="Referat [[Partnerskapsmøte 16. mai 2024|cites|PM @2024-05-16|?]]",
    head=(
        Row("Sted og tid", ("Kvitmo fjellhotell, 16.05.2024, kl. 10:00 – 14:30",)),
        Row(
            "Deltakere",
            (
                "Åse Kvamsholm|ordfører|Solvik kommune",
                "Lars Eivind Tronsvik|ordfører|Lyngøy kommune",
                "Sivert Haugnes|kommunedirektør|Lyngøy kommune",
                "Ingrid Vollan Roe|ordfører|Elvestrand kommune",
                "Nils Erik Solbråten|ordfører|Tindal kommune",
                "Ragnhild Ottem Lie|ordfører|Kvitmo kommune",
                "Elin Myrvoll Strand|adm. direktør|Sykehuset Solvik HF",
                "Arvid Tangerås|styreleder|Sykehuset Solvik HF",
                "Synnøve Tveitmo|brukerrepresentant",
            ),
            role="present",
        ),
        Row("Møteleder", ("Ragnhild Ottem Lie|ordfører|Kvitmo kommune",), role="chair"),
        Row(
            "Innledere",
            ("Maja Skogstad Vik|prosjektleder", "Tone Bjerkli|klinisk ernæringsfysiolog|Sykehuset Solvik HF"),
            role="presenter",
        ),
        Row("Referent", ("Halvard Sundmo|samhandlingskoordinator|kommunene",), role="minute_taker"),
    ),
    columns=("Saksnr.", "Møtebehandling og konklusjon"),
    entries=(
        Entry(
            "2024/01",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2024/02",
            "Referat fra [[Partnerskapsmøte 08.06.2023|minutes_of|PM @2023-06-08]]",
            (adopted("__Konklusjon:__", ("Referatet godkjennes.", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2024/03",
            "Digital hjemmeoppfølging i fast drift",
            (
                "[[SSU anbefalte i mars|decided_in,cites|SSU @2024-03|!]] responssenteret på Lyngøy. Saken avslutter oppdraget i [[sak 2022/06|follows_up,cites|PM 2022/6]] og [[2023/05|follows_up,cites|PM 2023/5|!]].",
                adopted(
                    "__Konklusjon:__",
                    ("Digital hjemmeoppfølging går over i fast drift fra 1. januar 2025.", "approved,other"),
                    ("Responssenteret på Lyngøy svarer for alle fem kommuner.", "directed,approved,other"),
                    ("SSU gis fullmakt til å inngå avtale om fordeling av kostnader.", "delegated"),
                    numbering="1)",
                ),
            ),
            kinds="Orientering Beslutning",
            attachments="2 vedlegg",
        ),
        Entry(
            "2024/04",
            "Felles legevakt – første halvår",
            (
                "Legevakten åpnet to uker senere enn anbefalt i [[sak 2023/04|cites,decided_in,follows_up|PM 2023/4]]. Kvitmo kommunestyre sa ja i [[april|decided_in,cites|- @2024-04|?]], og deltar fra høsten.",
                adopted(
                    "__Konklusjon:__",
                    ("Partnerskapsmøtet tar saken til orientering.", "noted"),
                    (
                        "Evaluering av legebilen legges frem for [[SSU i november 2024|planned_for|SSU @2024-11|!]].",
                        "directed",
                    ),
                    numbering="1)",
                ),
            ),
            kinds="Orientering Dialog",
            attachments="Vedlegg",
        ),
        Entry(
            "2024/05",
            "Ernæring hos eldre",
            (
                "Tone Bjerkli fortalte om skjemaet som følger pasienten hjem.",
                adopted("__Konklusjon:__", ("Partnerskapsmøtet tar saken til orientering.", "noted")),
            ),
            kinds="Orientering",
        ),
        Entry(
            "2024/06",
            "Strategi 2025–2028",
            (
                "Utkastet har vært på høring, med 23 svar. Mandatet ble gitt i [[partnerskapsmøtet i 2023|decided_in|PM @2023|!]], jf. [[sak 2023/08|cites,decided_in,follows_up|PM 2023/8]]. Tindal ønsket tydeligere mål for psykisk helse.",
                adopted(
                    "__Konklusjon:__",
                    ("Utkastet til strategi legges til grunn for det videre arbeidet.", "approved,directed,other"),
                    (
                        "Strategien behandles endelig i [[Partnerskapsmøtet 2025|planned_for|PM @2025|!]].",
                        "postponed,directed,other",
                    ),
                    numbering="1)",
                ),
            ),
            kinds="Dialog Beslutning",
            attachments="3 vedlegg",
        ),
        Entry(
            "2024/07",
            "Vertskap i 2025",
            (
                adopted(
                    "__Konklusjon:__",
                    (
                        "Elvestrand kommune velges som vertskap for [[partnerskapsmøtet i 2025|planned_for,cites|PM @2025|!]].",
                        "appointed",
                    ),
                ),
            ),
            kinds="Beslutning",
        ),
        Entry(None, "Oppsummering og avslutning"),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "pm-2024-05-16-referat",
        SOLVIK,
        "minutes of the partnership meeting, table with two columns; the end of the story of remote care",
        (PM_MINUTES,),
        ("docx", "pdf"),
        header=SOLVIK,
    ),
)
