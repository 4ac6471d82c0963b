# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Elvestrand kommune, March 2023: protocols of formannskapet and kommunestyret, with parties, substitutes and votes."""

from described import Attendance, Entry, Paper, Row, Section, adopted, proposed

ELVESTRAND = "Elvestrand kommune"
MEMBER_WIDTHS = (6.5, 5.0, 5.0)

COUNCIL = Section(
    kind="minutes",
    layout="headed",
    body="KST",
    date="2023-03-30",
    starts="18:00",
    ends="21:10",
    place="Elvestrand kulturhus, storsalen",
    title="Møteprotokoll",
    head=(
        Row("Utvalg", ("Kommunestyret",)),
        Row("Møtested", ("Elvestrand kulturhus, storsalen",)),
        Row("Dato", ("30.03.2023",)),
        Row("Tidspunkt", ("18:00 – 21:10",)),
        Row("Møtesekretær", ("Signe Aardalen",), role="minute_taker"),
    ),
    attendance=(
        Attendance(
            ("Navn", "Funksjon", "Representerer"),
            (
                ("present", ("Gudmund Leirvåg", "Ordfører", "SL")),
                ("present", ("Ingrid Vollan Roe", "Varaordfører", "SL")),
                ("present", ("Aslak Bergheim", "Medlem", "SL")),
                ("present", ("Turid Nesvold", "Medlem", "SL")),
                ("present", ("Jon Arve Kleppstad", "Medlem", "SL")),
                ("present", ("Mari Tangen Skog", "Medlem", "SL")),
                ("present", ("Birger Dalsbø", "Medlem", "SL")),
                ("present", ("Eldbjørg Sætherhaug", "Medlem", "SL")),
                ("present", ("Rolf Åge Tveitan", "Medlem", "SL")),
                ("present", ("Oddveig Hammersmo", "Medlem", "EF")),
                ("present", ("Kjell Magne Stormo", "Medlem", "EF")),
                ("present", ("Lise Granbakken", "Medlem", "EF")),
                ("present", ("Steinar Fosshaug", "Medlem", "EF")),
                ("present", ("Unni Bratland", "Medlem", "EF")),
                ("present", ("Geir Morten Øvrelid", "Medlem", "EF")),
                ("present", ("Sissel Haukenes", "Medlem", "EF")),
                ("present", ("Trond Vegard Myhre", "Medlem", "BL")),
                ("present", ("Anne Karin Lillevik", "Medlem", "BL")),
                ("present", ("Pål Eirik Sandmoen", "Medlem", "BL")),
                ("present", ("Hilde Rognskog", "Medlem", "BL")),
                ("present", ("Dag Ivar Nordløkken", "Medlem", "BL")),
                ("present", ("Wenche Ulvmoen", "Medlem", "BL")),
            ),
            MEMBER_WIDTHS,
            caption="Følgende faste medlemmer møtte:",
        ),
        Attendance(
            ("Navn", "Møtte for", "Representerer"),
            (
                ("substitute", ("Jorunn Askvik", "Per Gunnar Eidsmo", "BL")),
                ("substitute", ("Tor Håkon Litlebø", "Marit Søraker", "BL")),
                ("substitute", ("Ellen Marie Fagerheim", "Knut Olav Vangberg", "EF")),
            ),
            MEMBER_WIDTHS,
            stands_for_column=1,
            caption="Følgende varamedlemmer møtte:",
        ),
        Attendance(
            ("Navn", "Stilling"),
            (
                ("present", ("Bente Hovlandsdal", "Kommunedirektør")),
                ("present", ("Terje Midtbø", "Helse- og mestringssjef")),
            ),
            (8.0, 8.5),
            title_column=1,
            caption="Fra administrasjonen møtte:",
        ),
    ),
    caption="Saksliste",
    agenda=("Saksnr", "Arkivsaksnr", "Tittel"),
    heading="{number} {title}",
    entries=(
        Entry(
            "PS 12/23",
            "Godkjenning av innkalling og saksliste",
            (
                "**Behandling i [[Kommunestyret 30.03.2023|cites|KST @2023-03-30|?]]:**",
                "Innkallingen og sakslisten ble enstemmig godkjent.",
                adopted("**Vedtak:**", ("Innkalling og saksliste godkjennes.", "approved")),
            ),
        ),
        Entry(
            "PS 13/23",
            "Godkjenning av protokoll fra møtet [[16.02.2023|minutes_of|KST @2023-02-16|!]]",
            (
                "**Behandling i [[Kommunestyret 30.03.2023|cites|KST @2023-03-30|?]]:**",
                "Protokollen ble enstemmig godkjent.",
                adopted("**Vedtak:**", ("Protokoll fra møtet 16.02.2023 godkjennes.", "approved")),
            ),
        ),
        Entry(
            "PS 14/23",
            "Felles legevakt i Solvik-området",
            (
                "**Saksopplysninger:**",
                "[[Partnerskapsmøtet etablerte 12. mai 2022|cites,decided_in|PM @2022-05-12|!]] en prosjektgruppe for felles legevakt, jf. partnerskapets [[sak 2022/07|cites,decided_in|PM 2022/7]]. Rapporten forelå 10. mars. Saken ble behandlet i [[formannskapet 16.03.2023, sak PS 22/23|cites,decided_in|FSK 2023/22;FSK @2023-03-16?]].",
                "I dag har kommunen legevakt på Elvestrand helsesenter, gnr. 17 bnr. 204. Kravet om bemanning følger av akuttmedisinforskriften § 7. Arealet på sykehuset er omtalt i journalpost 22/1847-6.",
                proposed(
                    "**Formannskapets innstilling:**",
                    (
                        "Elvestrand kommune slutter seg til felles legevakt for kommunene i Helsefellesskapet i Solvik fra 1. januar 2024.",
                        "approved",
                    ),
                    ("Legevakten legges til Sykehuset Solvik.", "approved,other,directed"),
                    ("Kommunens andel, kr 4 860 000 i året, innarbeides i økonomiplanen 2024–2027.", "directed,other"),
                    numbering="1.",
                ),
                "**Behandling i [[Kommunestyret 30.03.2023|cites|KST @2023-03-30|?]]:**",
                proposed(
                    "Trond Vegard Myhre (BL) fremmet følgende tilleggsforslag:",
                    (
                        "Legevakten på Elvestrand helsesenter holdes åpen på dagtid i to år til.",
                        "other,directed,approved",
                    ),
                ),
                "**Votering:**",
                "Formannskapets innstilling ble vedtatt med 17 mot 8 stemmer (BL).",
                "Tilleggsforslaget fra BL falt med 8 mot 17 stemmer.",
                adopted(
                    "**Vedtak:**",
                    (
                        "Elvestrand kommune slutter seg til felles legevakt for kommunene i Helsefellesskapet i Solvik fra 1. januar 2024.",
                        "approved",
                    ),
                    ("Legevakten legges til Sykehuset Solvik.", "approved,other,directed"),
                    ("Kommunens andel, kr 4 860 000 i året, innarbeides i økonomiplanen 2024–2027.", "directed,other"),
                    numbering="1.",
                ),
            ),
            archive="22/1847",
        ),
        Entry(
            "PS 15/23",
            "Retningslinjer for mottak av utskrivningsklare pasienter",
            (
                "**Saksopplysninger:**",
                "Strategisk samarbeidsutvalg (SSU) endret varslingsfristen i [[møte 16.02.23, sak 2023.5|cites,decided_in|SSU 2023/5;SSU @2023-02-16?|!]]. Kommunens retningslinjer må endres tilsvarende.",
                proposed(
                    "**Kommunedirektørens innstilling:**",
                    ("Reviderte retningslinjer for mottak av utskrivningsklare pasienter vedtas.", "approved"),
                ),
                "**Behandling i [[Kommunestyret 30.03.2023|cites|KST @2023-03-30|?]]:**",
                "**Votering:**",
                "Innstillingen ble enstemmig vedtatt.",
                adopted(
                    "**Vedtak:**",
                    ("Reviderte retningslinjer for mottak av utskrivningsklare pasienter vedtas.", "approved"),
                ),
            ),
            archive="23/311",
        ),
        Entry(
            "PS 16/23",
            "Egenandel for trygghetsalarm",
            (
                "**Saksopplysninger:**",
                "Viser til [[kommunestyrets sak PS 61/19|cites,repeals|KST 2019/61]] og behandlingen i [[budsjettmøtet i desember 2022|cites,decided_in|KST @2022-12|?]]. Alarmer inngår nå i digital hjemmeoppfølging.",
                proposed(
                    "**Kommunedirektørens innstilling:**",
                    (
                        "Vedtaket i [[sak PS 61/19|repeals|KST 2019/61]] om egenandel for trygghetsalarm oppheves.",
                        "other,approved",
                    ),
                ),
                "**Behandling i [[Kommunestyret 30.03.2023|cites|KST @2023-03-30|?]]:**",
                "**Votering:**",
                "Innstillingen ble vedtatt med 24 mot 1 stemme.",
                adopted(
                    "**Vedtak:**",
                    (
                        "Vedtaket i [[sak PS 61/19|repeals|KST 2019/61]] om egenandel for trygghetsalarm oppheves.",
                        "other,approved",
                    ),
                ),
            ),
            archive="19/904",
        ),
        Entry(
            "PS 17/23",
            "Referatsaker",
            (
                "Protokoll fra [[kontrollutvalget 7. mars 2023|minutes_of|- @2023-03-07|?]].",
                adopted("**Vedtak:**", ("Referatsakene tas til orientering.", "noted")),
            ),
        ),
    ),
    closing=("Elvestrand, 30. mars 2023", "Gudmund Leirvåg (sign.)"),
)

BOARD_OF_ALDERMEN = Section(
    kind="minutes",
    layout="headed",
    body="FSK",
    date="2023-03-16",
    starts="09:00",
    ends="11:45",
    place="Elvestrand rådhus, møterom 2",
    title="Møteprotokoll for Formannskapet",
    head=(
        Row("Møtested", ("Elvestrand rådhus, møterom 2",)),
        Row("Møtedato", ("16.03.2023",)),
        Row("Tid", ("kl. 09:00 – 11.45",)),
        Row(
            "Følgende medlemmer møtte",
            (
                "Gudmund Leirvåg",
                "Ingrid Vollan Roe",
                "Oddveig Hammersmo",
                "Kjell Magne Stormo",
                "Trond Vegard Myhre",
            ),
            role="present",
        ),
        Row("Forfall", ("Hilde Rognskog", "Aslak Bergheim"), role="absent"),
        Row("Varamedlemmer", ("Dag Ivar Nordløkken", "Turid Nesvold"), role="substitute"),
        Row("Møteleder", ("Gudmund Leirvåg",), role="chair"),
    ),
    ruled_head=False,
    caption="Behandlede saker",
    agenda=("Saksnr.", "Tittel"),
    heading="{number}\n{title}",
    entries=(
        Entry(
            "PS 21/23",
            "Godkjenning av protokoll fra [[formannskapets møte 2. mars|minutes_of|FSK @2023-03-02|!]]",
            (adopted("**Vedtak enst.:**", ("Protokollen godkjennes.", "approved")),),
        ),
        Entry(
            "PS 22/23",
            "Felles legevakt i Solvik-området",
            (
                "Utredningen følger opp [[formannskapets sak 9/22|follows_up,cites|FSK 2022/9]]. Kommunestyret ba om samarbeid over kommunegrensene allerede i [[kommunestyresak 34/21|decided_in,cites|KST 2021/34|!]].",
                proposed(
                    "**Kommunedirektørens forslag til innstilling:**",
                    ("Elvestrand kommune slutter seg til felles legevakt fra 1. januar 2024.", "approved"),
                    ("Legevakten legges til Sykehuset Solvik.", "approved,other,directed"),
                    numbering="1.",
                ),
                "**Behandling:**",
                "Kommunedirektøren opplyste at kommunens andel er regnet til kr 4 860 000 i året. Ordføreren foreslo et nytt punkt 3 om økonomiplanen.",
                "**Votering:** Forslaget med nytt punkt 3 ble vedtatt med 5 mot 2 stemmer.",
                adopted(
                    "**Formannskapets vedtak:**",
                    (
                        "Elvestrand kommune slutter seg til felles legevakt for kommunene i Helsefellesskapet i Solvik fra 1. januar 2024.",
                        "approved",
                    ),
                    ("Legevakten legges til Sykehuset Solvik.", "approved,other,directed"),
                    ("Kommunens andel, kr 4 860 000 i året, innarbeides i økonomiplanen 2024–2027.", "directed,other"),
                    numbering="1.",
                ),
            ),
            archive="22/1847",
        ),
        Entry(
            "PS 23/23",
            "Vikarbruk i hjemmetjenesten",
            (
                "Saken ble tatt av kartet i [[sak PS 17/23|cites,follows_up|FSK 2023/17]], jf. også [[sakene PS 14/23–16/23|cites|FSK 2023/14;FSK 2023/15?;FSK 2023/16|!]] om årsbudsjettet.",
                proposed(
                    "**Kommunedirektørens forslag til vedtak:**",
                    ("Rapporten om vikarbruk tas til orientering.", "noted"),
                ),
                "**Votering:** Enstemmig vedtatt å utsette saken.",
                adopted(
                    "**Vedtak:**",
                    ("Saken utsettes til [[neste møte|planned_for|FSK @2023-03-30..2023-04-30|?]].", "postponed"),
                ),
            ),
            archive="23/87",
        ),
    ),
)

PAPERS = (
    Paper(
        "elvestrand",
        "formannskapet-2023-03-16-protokoll",
        ELVESTRAND,
        "municipal protocol with headings; a recommendation to the council; a range of cases; a case put off",
        (BOARD_OF_ALDERMEN,),
        ("docx", "pdf"),
        header="Elvestrand kommune",
        footer="Side {page} av {pages}",
        font="Times New Roman",
    ),
    Paper(
        "elvestrand",
        "kommunestyret-2023-03-30-protokoll",
        ELVESTRAND,
        "municipal protocol with an agenda table, parties, substitutes, votes, a counter-proposal, a repealed decision",
        (COUNCIL,),
        ("docx", "pdf"),
        header="Elvestrand kommune",
        footer="Side {page} av {pages}",
        font="Times New Roman",
    ),
)
