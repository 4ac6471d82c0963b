# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, autumn 2022: SSU in September and November, FSU in November."""

from described import Entry, Paper, Row, Section, adopted
from solvik_pm_2022 import SOLVIK

SSU_SEPTEMBER = Section(
    kind="minutes",
    layout="table",
    body="SSU",
    date="2022-09-15",
    starts="12:30",
    ends="15:30",
    place="Sykehuset Solvik, møterom Fjorden",
    title="Referat fra møte i Strategisk samarbeidsutvalg (SSU)",
    title_row=True,
    head=(
        Row("Dato/sted", ("15.09.22, 12.30-15.30, Sykehuset Solvik, møterom Fjorden",)),
        Row(
            "Tilstede",
            (
                "Marte Johanne Lund-Eide|kommunalsjef|Solvik kommune",
                "Kari Fjellheim|kommunalsjef|Lyngøy kommune",
                "Terje Midtbø|helse- og mestringssjef|Elvestrand kommune",
                "Grete Solhaug|kommunalsjef|Tindal kommune",
                "Torgeir Askeland Moe|klinikkdirektør medisin|Sykehuset Solvik HF",
                "Hege Lindmo|klinikkdirektør kvinne og barn|Sykehuset Solvik HF",
                "Ola Rønneberg Dahl|fastlegerepresentant",
                "Kari Fjellheim|jordmor og tillitsvalgt|Sykehuset Solvik HF",
            ),
            role="present",
        ),
        Row("Frafall", ("Randi Ulvestad|kommunalsjef|Kvitmo kommune",), role="absent"),
        Row("Sekretariat", ("Halvard Sundmo||kommunene", "Ingunn Brattbakk||sykehuset"), role="secretariat"),
        Row("Møteleder", ("Marte Johanne Lund-Eide",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    columns=("Saks nr.", "", "Ansvar"),
    entries=(
        Entry(
            "2022.14",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2022.15",
            "Referat [[SSU 02.06.22|minutes_of|SSU @2022-06-02]]\nReferat [[FSU 16.06.22|minutes_of|FSU @2022-06-16]]",
            (adopted("__Konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            kinds="Orientering",
            attachments="2 vedlegg",
        ),
        Entry(
            "2022.16",
            "Rutine for varsling av utskrivningsklare pasienter",
            (
                "[[Partnerskapsmøtet i mai|decided_in|PM @2022-05|!]] ga SSU i oppdrag å lage en felles rutine, se [[sak 2022/05 i PM|cites,follows_up|PM 2022/5|!]]. Torgeir gikk gjennom utkastet. Kommunene er opptatt av at varselet kommer før kl. 12, og at medisinlisten følger med.",
                "Elvestrand varslet at de ikke har nattevakt på korttidsavdelingen før i januar.",
                adopted(
                    "__Konklusjon:__",
                    (
                        "Rutinen for varsling av utskrivningsklare pasienter vedtas og gjelder fra 1. november 2022.",
                        "approved",
                    ),
                    ("Varsel gis innen kl. 12.00 dagen før pasienten er utskrivningsklar.", "directed,other,approved"),
                    (
                        "FSU evaluerer rutinen og legger evalueringen frem for [[SSU i februar 2023|planned_for|SSU @2023-02|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Torgeir", "Marte"),
        ),
        Entry(
            "2022.17",
            "Digital hjemmeoppfølging – valg av pilotkommuner",
            (
                "Oppfølging av [[sak 2022/06|follows_up|PM 2022/6|!]] i Partnerskapsmøtet. Fire kommuner har meldt interesse. Lyngøy har et etablert responssenter, og Tindal har mange pasienter med kols.",
                adopted(
                    "__Konklusjon:__",
                    ("Lyngøy og Tindal blir pilotkommuner.", "approved,appointed,other"),
                    ("Maja Skogstad Vik orienterer FSU om fremdriften to ganger i året.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Diskusjon Beslutning",
            attachments="Vedlegg",
            responsible=("Maja Skogstad Vik", "Kari F."),
        ),
        Entry(
            "2022.18",
            "Rekruttering av jordmødre",
            (
                "Sju av tjueto stillinger står ubesatt, og tre jordmødre over 60 år slutter før 2024. Kari Fjellheim la som tillitsvalgt frem jordmødrenes forslag om kombinerte stillinger mellom sykehus og kommune.",
                "Det ble ikke tid til å drøfte lønn og turnus.",
                adopted(
                    "__Konklusjon:__", ("Saken utsettes til [[neste møte|planned_for|SSU @2022-11-24|?]].", "postponed")
                ),
            ),
            kinds="Diskusjon",
            responsible=("Hege Lindmo",),
        ),
        Entry(
            "2022.19",
            "Felles henteordning for hjelpemidler",
            (
                "Sykehuset kaster utstyr som kommunene kunne ha brukt om igjen. Solvik har lager på gnr. 42 bnr. 117, men ikke bil.",
                adopted(
                    "__Konklusjon:__",
                    ("Sekretariatet innhenter pris på en felles henteordning og kommer tilbake til SSU.", "directed"),
                ),
            ),
            kinds="Diskusjon",
            responsible=("=Sekretariatet",),
        ),
        Entry(
            "2022.20",
            "Vaksinering av eldre",
            (
                "Smittevernlegene ber om at sykehuset tilbyr influensavaksine før utskriving.",
                adopted("__Konklusjon:__", ("Torgeir Askeland Moe tar saken opp i klinikkens ledermøte.", "directed")),
            ),
            kinds="Eventuelt",
        ),
    ),
)

FSU_NOVEMBER = Section(
    kind="minutes",
    layout="headed",
    body="FSU",
    date="2022-11-03",
    starts="09:00",
    ends="11:30",
    place="Solvik rådhus, kommunestyresalen",
    title="Referat Faglig samarbeidsutvalg (FSU)",
    head=(
        Row("Dato", ("torsdag 3. november 2022",)),
        Row("Sted", ("Solvik rådhus, kommunestyresalen",)),
        Row(
            "Deltakere",
            (
                "Tone Bjerkli",
                "Maja Skogstad Vik",
                "Randi Ulvestad",
                "Per Inge Skarvøy",
                "Astrid Nordli Holm",
                "Ola Rønneberg Dahl",
                "Ingunn Brattbakk",
            ),
            role="present",
            commas=True,
        ),
        Row("Forfall", ("Liv Berit Sandnes Aas",), role="absent"),
        Row("Møteleder", ("Astrid Nordli Holm",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    ruled_head=False,
    heading="Sak {number} {title}",
    entries=(
        Entry(
            "11/2022",
            "Godkjenning av innkalling og saksliste",
            (adopted("Konklusjon:", ("Godkjent.", "approved")),),
        ),
        Entry(
            "12/2022",
            "Referat fra [[møtet 16. juni|minutes_of|FSU @2022-06-16|!]]",
            (adopted("Konklusjon:", ("Referatet er godkjent.", "approved")),),
        ),
        Entry(
            "13/2022",
            "Underernæring hos eldre",
            (
                "Tone Bjerkli viste at hver tredje pasient over 75 år er i ernæringsmessig risiko ved innleggelse. Planen følger sjelden med hjem. Utvalget drøftet om et eget fagutvalg kan lage felles verktøy, slik Meld. St. 15 (2017–2018) legger opp til.",
                adopted(
                    "Konklusjon:",
                    (
                        "FSU anbefaler SSU å etablere et fagutvalg for ernæring. Saken sendes til behandling i [[SSU 24.11.22|planned_for|SSU @2022-11-24]].",
                        "directed,other,established",
                    ),
                ),
            ),
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "14/2022",
            "Evaluering av varslingsrutinen",
            (
                "I [[SSU-sak 2022.16|cites,decided_in,follows_up|SSU 2022/16]] ble FSU bedt om å evaluere rutinen. Det er for tidlig å si noe sikkert, men avdelingene melder at fristen kl. 12.00 er vanskelig å holde på mandager.",
                "- Randi samler tall fra kommunene.",
                "- Per Inge samler tall fra sykehuset.",
                adopted(
                    "Konklusjon:",
                    (
                        "Evalueringen behandles på nytt i [[FSU 26.01.23|planned_for|FSU @2023-01-26]] før den går til [[SSU 16. februar|planned_for|SSU @2023-02-16|!]].",
                        "directed,postponed",
                    ),
                ),
            ),
            responsible=("Randi / Per Inge",),
            attachments="Vedlegg",
        ),
        Entry(
            "15/2022",
            "Møteplan 2023",
            (
                "Møtene legges til [[26/1|planned_for,cites|FSU @2023-01-26|!]], [[20/4|planned_for,cites|FSU @2023-04-20|!]] og [[19/10|planned_for,cites|FSU @2023-10-19|!]], alltid kl. 9–11.30.",
                adopted("Konklusjon:", ("Møteplanen vedtas.", "approved")),
            ),
        ),
        Entry(
            None, "Eventuelt", ("Sykehuset bytter system for bestilling av pasientreiser 1. desember, telefon 05 515.",)
        ),
    ),
    closing=("Møtet varte fra kl 9 til kl 11.30.",),
)

SSU_NOVEMBER = Section(
    kind="minutes",
    layout="table",
    body="SSU",
    date="2022-11-24",
    starts="13:00",
    ends="15:30",
    place="Elvestrand kulturhus",
    title="Referat fra møte i Strategisk samarbeidsutvalg (SSU)",
    title_row=True,
    head=(
        Row("Dato/sted", ("24.11.22 kl. 13:00 – 15:30, Elvestrand kulturhus",)),
        Row(
            "Tilstede",
            (
                "Marthe Lund-Eide|kommunalsjef|Solvik kommune",
                "Kari Fjellheim|kommunalsjef|Lyngøy kommune",
                "Terje Midtbø|helse- og mestringssjef|Elvestrand kommune",
                "Grete Solhaug|kommunalsjef|Tindal kommune",
                "Randi Ulvestad|kommunalsjef|Kvitmo kommune",
                "Torgeir Askeland Moe|klinikkdirektør medisin|Sykehuset Solvik HF",
                "Synnøve Tveitmo||BRS",
            ),
            role="present",
        ),
        Row("Forfall", ("Hege Lindmo|klinikkdirektør kvinne og barn|Sykehuset Solvik HF",), role="absent"),
        Row("Vara", ("Anne Lise Brekkan|seksjonsleder føden|Sykehuset Solvik HF",), role="substitute"),
        Row("Sekretariat", ("Halvard Sundmo||kommunene",), role="secretariat"),
        Row("Møteleder", ("Marthe Lund-Eide",), role="chair"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    columns=("Saks nr.", "", "Ansvar"),
    entries=(
        Entry(
            "2022.21",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2022.22",
            "Referat [[SSU 15.09.22|minutes_of|SSU @2022-09-15]]\nReferat [[FSU 03.11.22|minutes_of|FSU @2022-11-03]]",
            (adopted("__Konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            kinds="Orientering",
            attachments="2 vedlegg",
        ),
        Entry(
            "2022.23",
            "Handlingsplan for Helsefellesskapet i Solvik 2023–2024",
            (
                "SSU fikk i [[PM i mai|decided_in|PM @2022-05|!]] myndighet til å vedta planen, jf. [[sak 2022/04|cites,decided_in,follows_up|PM 2022/4|!]]. Etter høringen er tiltakene for barn og unge slått sammen, og legevakt er tatt inn som eget tiltak.",
                "Solvik ba om at hvert tiltak får én navngitt ansvarlig. Sekretariatet fører dette inn.",
                adopted(
                    "__Konklusjon:__",
                    ("Handlingsplan for 2023–2024 vedtas.", "approved"),
                    (
                        "Status for planen legges frem i [[Partnerskapsmøtet i juni 2023|planned_for|PM @2023-06|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Halvard",),
        ),
        Entry(
            "2022.24",
            "Rekruttering av jordmødre",
            (
                "Saken ble utsatt i [[sak 2022.18|follows_up,cites,decided_in|SSU 2022/18]]. Anne Lise Brekkan møtte for Hege Lindmo og la frem en oversikt over ledige stillinger i de fem kommunene og på sykehuset.",
                "Kombinerte stillinger prøves ut andre steder. Det ble pekt på at reisevei og boplikt avgjør mer enn lønn.",
                adopted(
                    "__Konklusjon:__",
                    (
                        "Det opprettes en arbeidsgruppe for rekruttering av jordmødre, ledet av klinikkdirektør Hege Lindmo.",
                        "established",
                    ),
                    (
                        "Arbeidsgruppen rapporterer til [[SSU i september 2023|planned_for|SSU @2023-09|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Diskusjon Beslutning",
            responsible=("Hege L.",),
        ),
        Entry(
            "2022.25",
            "Forslag om fagutvalg for ernæring",
            (
                "[[FSU-sak 13/2022|cites,follows_up|FSU 2022/13]] ble lagt frem. Kommunene støtter tanken, men vil se hva et nytt fagutvalg krever av tid. Tone Bjerkli bes om et utkast til mandat.",
                adopted(
                    "__Konklusjon:__",
                    ("Saken utsettes til [[neste møte|planned_for|SSU @2023-02-16|?]].", "postponed"),
                ),
            ),
            kinds="Beslutning",
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "2022.26",
            "Møteplan 2023",
            (
                "Møtene i 2023 er lagt til [[16. februar|planned_for,cites|SSU @2023-02-16|!]], [[1. juni|planned_for,cites|SSU @2023-06-01|!]], [[21. september|planned_for,cites|SSU @2023-09-21|!]] og [[30. november|planned_for,cites|SSU @2023-11-30|!]].",
                adopted("__Konklusjon:__", ("Møteplanen godkjennes.", "approved")),
            ),
            kinds="Beslutning",
        ),
        Entry(
            "2022.27",
            "Ambulansestasjonen på Kvitmo",
            (
                "Kvitmo kommune er bekymret for responstiden når veien stenges i vinter.",
                adopted("__Konklusjon:__", ("Sykehuset svarer kommunen skriftlig innen 15. desember.", "directed")),
            ),
            kinds="Eventuelt",
        ),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "ssu-2022-09-15-referat",
        SOLVIK,
        "minutes of SSU, table with three columns; a case put off; two persons of one name; also as a flattened text export",
        (SSU_SEPTEMBER,),
        ("docx", "pdf", "txt"),
        header=SOLVIK,
        footer="Side {page} av {pages}",
    ),
    Paper(
        "solvik",
        "fsu-2022-11-03-referat",
        SOLVIK,
        "minutes of FSU with headings instead of a table; number first; bare dates",
        (FSU_NOVEMBER,),
        ("docx", "reportlab"),
        header="Helsefellesskapet i Solvik – Faglig samarbeidsutvalg",
    ),
)
