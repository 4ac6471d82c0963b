"""Helsefellesskapet i Solvik, 2024: SSU's packet and minutes in March, the partnership meeting in May."""

from described import Entry, Paper, Row, Section, adopted, proposed
from solvik_2022 import SOLVIK
from solvik_2023_autumn import SSU_NOVEMBER, USER_COUNCIL
from solvik_reports import ANNUAL_REPORT_2023

SSU_NOTICE = Section(
    kind="notice",
    layout="table",
    body="SSU",
    date="2024-03-07",
    starts="13:00",
    ends="15:30",
    place="Solvik rådhus, formannskapssalen",
    head=(
        Row("Til", ("SSUs faste medlemmer",)),
        Row("Tema", ("Innkalling SSU",)),
        Row("Dato/sted", ("07.03.24, kl.13.00-15.30, Solvik rådhus, formannskapssalen",)),
        Row("Møteleder", ("Torgeir Askeland Moe",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    caption="Innkalling",
    columns=("Saknr.", "Sak", "Ansvarlig"),
    entries=(
        Entry(
            "2024.1",
            "Godkjenning av innkalling og dagsorden",
            (proposed("Forslag til konklusjon", ("Innkalling og dagsorden godkjennes", "approved")),),
        ),
        Entry(
            "2024.2",
            "Referat [[SSU 30.11.23|minutes_of|SSU @2023-11-30]]\nReferat [[BRS 09.11.23|minutes_of|BRS @2023-11-09]]",
            (proposed("Forslag til konklusjon", ("Referatene tas til orientering", "noted")),),
            attachments="2 vedlegg",
        ),
        Entry(
            "2024.3",
            "Rapport fra fagutvalg for ernæring",
            (
                "Fagutvalget ble bedt om å rapportere i mars, jf. [[sak 2023.4|cites,follows_up,decided_in|SSU 2023/4]].",
                proposed("Forslag til konklusjon", ("Rapporten tas til etterretning.", "noted")),
            ),
            kinds="Orientering",
            attachments="Vedlegg",
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "2024.4",
            "Årsmelding 2023",
            (proposed("Forslag til konklusjon", ("Årsmelding 2023 godkjennes", "approved")),),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Halvard Sundmo",),
        ),
        Entry(
            "2024.5",
            "Ny rutine for utskriving",
            (
                "Oppfølging av [[sak 2023.28|follows_up|SSU 2023/28]].",
                proposed(
                    "Forslag til konklusjon",
                    ("Ny rutine for utskriving vedtas og gjelder fra 1. april 2024.", "approved"),
                    (
                        "Rutinen erstatter vedtakene i [[sak 2022.16|repeals|SSU 2022/16]] og [[sak 2023.5|repeals|SSU 2023/5]].",
                        "other,approved",
                    ),
                    numbering="1.",
                ),
            ),
            kinds="Beslutning",
            attachments="2 vedlegg",
            responsible=("Randi Ulvestad", "=FSU"),
        ),
        Entry(
            "2024.6",
            "Felles legevakt – åpning og drift",
            (
                "Legevakten åpnet 15. januar. Kvitmo kommune deltar foreløpig ikke.",
                proposed("Forslag til konklusjon", ("Saken tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Sivert Haugnes",),
        ),
        Entry(
            "2024.7",
            "Digital hjemmeoppfølging – fast modell",
            (
                "Valget ble utsatt i [[SSU i september|decided_in,cites|SSU @2023-09|!]].",
                proposed(
                    "Forslag til konklusjon",
                    (
                        "SSU anbefaler at responssenteret på Lyngøy blir fast løsning, og legger saken frem for "
                        "[[Partnerskapsmøtet i mai|planned_for|PM @2024-05|!]].",
                        "approved,directed,other",
                    ),
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Maja Skogstad Vik",),
        ),
        Entry(None, "Eventuelt", slot="Eventuelt"),
    ),
)


def _case_paper(entry: Entry) -> Section:
    return Section(
        kind="case_paper", layout="case_paper", body="SSU", date="2024-03-07", columns=("SSU",), entries=(entry,)
    )


SSU_CASE_PAPERS = (
    _case_paper(
        Entry(
            "2024. 3",
            "Rapport fra fagutvalg for ernæring",
            (
                "**Bakgrunn:**\n"
                "Fagutvalget ble etablert av [[SSU i februar 2023|decided_in|SSU @2023-02|!]], og mandatet ble vedtatt i "
                "[[FSU-sak 6.2023|decided_in,cites|FSU 2023/6|!]]. Utvalget har hatt seks møter.\n"
                "**Hva er gjort?**\n"
                "- Ett felles skjema for ernæringsplan er prøvd ut ved to sykehjem og to sengeposter.\n"
                "- 140 ansatte har tatt e-læringskurset.\n"
                "- Andelen pasienter som får planen med hjem, har økt fra 12 til 58 prosent.\n"
                "**Vurdering:**\n"
                "Skjemaet virker, men må inn i journalsystemene. Konklusjonen fra fagmiljøet er at arbeidet bør fortsette ut perioden "
                "2023–2025.",
                proposed("**Forslag til vedtak:**", ("Rapporten tas til etterretning.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Tone Bjerkli",),
        ),
    ),
    _case_paper(
        Entry(
            "2024. 5",
            "Ny rutine for utskriving",
            (
                "**Bakgrunn:**\n"
                "[[SSU ba i november|decided_in,follows_up|SSU @2023-11|!]] om én rutine for hele forløpet, se [[sak 2023.28|cites,follows_up|SSU 2023/28]]. "
                "FSU behandlet utkastet i [[sakene 1, 2 og 4/2024|cites,decided_in|FSU 2024/1;FSU 2024/2;FSU 2024/4|!]].\n"
                "Gjeldende rutine ble vedtatt i [[2022.16|decided_in,cites,repeals|SSU 2022/16|!]] og endret i [[2023.5|cites,amends,decided_in,repeals|SSU 2023/5|!]]. Den regulerer "
                "bare varselet. Etter pasient- og brukerrettighetsloven § 2-5 har mange også rett til individuell plan.\n"
                "**Vurdering:**\n"
                "Den nye rutinen samler frister, medisinliste, ernæringsplan og første kontakt etter hjemkomst på to sider.",
                proposed(
                    "**Forslag til vedtak:**",
                    ("Ny rutine for utskriving vedtas og gjelder fra 1. april 2024.", "approved"),
                    (
                        "Rutinen erstatter vedtakene i [[sak 2022.16|repeals|SSU 2022/16]] og [[sak 2023.5|repeals|SSU 2023/5]].",
                        "other,approved",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            responsible=("Randi Ulvestad",),
        ),
    ),
    _case_paper(
        Entry(
            "2024. 7",
            "Digital hjemmeoppfølging – fast modell",
            (
                "**Bakgrunn:**\n"
                "Piloten har gått siden [[SSU valgte pilotkommuner i september 2022|decided_in,cites|SSU @2022-09|!]]. I [[sak 2023.19|follows_up,cites,decided_in|SSU 2023/19]] ble "
                "den utvidet, men valg av modell ble utsatt. Partnerskapsmøtet har bedt om endelig forslag "
                "([[PM 2023/05|cites,decided_in|PM 2023/5|!]]), og brukerrådet har bedt om opplæring for pårørende ([[sak 14-23|cites|BRS 2023/14|!]]).\n"
                "**Kostnader:**\n"
                "| Modell | Per pasient (kr) | Per år (kr) |\n"
                "| Lyngøy | 9 400 | 1 692 000 |\n"
                "| Legevakten | 12 100 | 2 178 000 |\n"
                "| Sykehuset | 15 800 | 2 844 000 |",
                proposed(
                    "**Forslag til vedtak:**",
                    (
                        "SSU anbefaler at responssenteret på Lyngøy blir fast løsning, og legger saken frem for "
                        "[[Partnerskapsmøtet i mai|planned_for|PM @2024-05|!]].",
                        "approved,directed,other",
                    ),
                ),
            ),
            kinds="Beslutning",
            responsible=("Maja Skogstad Vik",),
        ),
    ),
)

SSU_MINUTES = Section(
    kind="minutes",
    layout="headed",
    body="SSU",
    date="2024-03-07",
    starts="13:00",
    ends="15:15",
    place="Solvik rådhus, formannskapssalen",
    title="Referat fra Strategisk samarbeidsutvalg (SSU) 07.03.24",
    head=(
        Row("Tid", ("kl. 13.00–15.15",)),
        Row("Sted", ("Solvik rådhus, formannskapssalen",)),
        Row(
            "Til stede",
            (
                "Marte S. Lund-Eide|kommunalsjef|Solvik",
                "Kari Fjellheim|kommunalsjef|Lyngøy",
                "Terje Midtbø|helse- og mestringssjef|Elvestrand",
                "Grete Solhaug|kommunalsjef|Tindal",
                "Randi Ulvestad|kommunalsjef|Kvitmo",
                "Torgeir Askeland Moe|klinikkdirektør|Sykehuset Solvik HF",
                "Ola Rønneberg Dahl|fastlege",
            ),
            role="present",
        ),
        Row("Forfall", ("Hege Lindmo", "Synnøve Tveitmo"), role="absent", commas=True),
        Row("Møteleder", ("Torgeir Askeland Moe",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    ruled_head=False,
    heading="**Sak {number} {title}**",
    entries=(
        Entry(
            "2024.1",
            "Godkjenning av innkalling og dagsorden",
            (adopted("Konklusjon:", ("Innkalling og dagsorden godkjennes.", "approved")),),
        ),
        Entry(
            "2024.2",
            "Referat [[SSU 30.11.23|minutes_of|SSU @2023-11-30]] og [[BRS 09.11.23|minutes_of|BRS @2023-11-09]]",
            (adopted("Konklusjon:", ("Referatene tas til orientering.", "noted")),),
        ),
        Entry(
            "2024.3",
            "Rapport fra fagutvalg for ernæring",
            (
                "Tone Bjerkli la frem rapporten. SSU roste utvalget for at alt er gjort med ett skjema.",
                adopted(
                    "Konklusjon:",
                    ("Rapporten tas til etterretning.", "noted"),
                    ("Fagutvalget legger frem sluttrapport i [[SSU i februar 2025|planned_for|SSU @2025-02|!]].", "directed"),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "2024.4",
            "Årsmelding 2023",
            (adopted("Konklusjon:", ("Årsmelding 2023 godkjennes.", "approved")),),
        ),
        Entry(
            "2024.5",
            "Ny rutine for utskriving",
            (
                "Oppfølging av [[sak 2023.28|follows_up|SSU 2023/28]]. Elvestrand ba om at rutinen også gjelder korttidsplasser. Det ble tatt inn.",
                adopted(
                    "Konklusjon:",
                    ("Ny rutine for utskriving vedtas og gjelder fra 1. april 2024.", "approved"),
                    (
                        "Vedtakene i [[sak 2022.16|repeals|SSU 2022/16]] og [[sak 2023.5|repeals|SSU 2023/5]] oppheves fra samme dato.",
                        "other,approved",
                    ),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "2024.6",
            "Felles legevakt – åpning og drift",
            (
                "Sivert Haugnes orienterte på telefon. Ventetiden er kortere enn ventet, men legebilen mangler sjåfør i helgene. "
                "Forsøket ble anbefalt i [[sak 20 i fjor|cites,decided_in|SSU 2023/20|?]].",
                adopted("Konklusjon:", ("Saken tas til orientering.", "noted")),
            ),
        ),
        Entry(
            "2024.7",
            "Digital hjemmeoppfølging – fast modell",
            (
                "Valget sto mellom Lyngøy og legevakten. Sykehuset trakk sitt tilbud.",
                adopted(
                    "Konklusjon:",
                    ("SSU anbefaler at responssenteret på Lyngøy blir fast løsning.", "approved,other,directed"),
                    ("Saken legges frem for [[Partnerskapsmøtet 16. mai|planned_for|PM @2024-05-16|!]].", "directed"),
                    numbering="1.",
                ),
            ),
        ),
        Entry(None, "Eventuelt", ("Terje Midtbø etterlyste svar om beredskapsøvelsen.",)),
    ),
)

PM_MINUTES = Section(
    kind="minutes",
    layout="table",
    body="PM",
    date="2024-05-16",
    starts="10:00",
    ends="14:30",
    place="Kvitmo fjellhotell",
    title="Referat Partnerskapsmøte 16. mai 2024",
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
                "[[SSU anbefalte i mars|decided_in,cites|SSU @2024-03|!]] responssenteret på Lyngøy. Saken avslutter oppdraget i "
                "[[sak 2022/06|follows_up,cites|PM 2022/6]] og [[2023/05|follows_up,cites|PM 2023/5|!]].",
                adopted(
                    "__Konklusjon:__",
                    ("Digital hjemmeoppfølging går over i fast drift fra 1. januar 2025.", "approved"),
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
                "Legevakten åpnet to uker senere enn anbefalt i [[sak 2023/04|cites,decided_in,follows_up|PM 2023/4]]. Kvitmo kommunestyre sa ja i "
                "[[april|decided_in,cites|KST @2024-04|?]], og deltar fra høsten.",
                adopted(
                    "__Konklusjon:__",
                    ("Partnerskapsmøtet tar informasjonen til orientering.", "noted"),
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
                adopted("__Konklusjon:__", ("Partnerskapsmøtet tar informasjonen til orientering.", "noted")),
            ),
            kinds="Orientering",
        ),
        Entry(
            "2024/06",
            "Strategi 2025–2028",
            (
                "Utkastet har vært på høring, med 23 svar. Mandatet ble gitt i [[partnerskapsmøtet i 2023|decided_in|PM @2023|!]], "
                "jf. [[sak 2023/08|cites,decided_in,follows_up|PM 2023/8]]. Tindal ønsket tydeligere mål for psykisk helse.",
                adopted(
                    "__Konklusjon:__",
                    ("Utkastet til strategi legges til grunn for det videre arbeidet.", "approved"),
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
            (adopted("__Konklusjon:__", ("Elvestrand kommune velges som vertskap for partnerskapsmøtet i 2025.", "appointed")),),
            kinds="Beslutning",
        ),
        Entry(None, "Oppsummering og avslutning"),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "ssu-2024-03-07-sakspapirer",
        SOLVIK,
        "packet of SSU: notice, SSU's minutes, the user council's minutes, annual report, three case papers; decisions replaced",
        (SSU_NOTICE, SSU_NOVEMBER, USER_COUNCIL, ANNUAL_REPORT_2023, *SSU_CASE_PAPERS),
        ("docx", "pdf"),
        header=SOLVIK,
        footer="Side {page} av {pages}",
    ),
    Paper(
        "solvik",
        "ssu-2024-03-07-referat",
        SOLVIK,
        "minutes of SSU with headings in bold letters only; two earlier decisions repealed",
        (SSU_MINUTES,),
        ("docx",),
        header=SOLVIK,
    ),
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
