# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, autumn 2023: SSU in September and November, the user council in November."""

from described import Entry, Paper, Row, Section, adopted, proposed
from solvik_pm_2022 import SOLVIK

SSU_SEPTEMBER = Section(
    kind="minutes",
    layout="table",
    body="SSU",
    date="2023-09-21",
    starts="13:00",
    ends="15:45",
    place="Lyngøy kommunehus",
    title="Referat fra møte i Strategisk samarbeidsutvalg (SSU)",
    head=(
        Row("Dato/sted", ("21.09.23, kl 13.00-15.45, Lyngøy kommunehus",)),
        Row(
            "Til stede",
            (
                "Marthe J. Lund-Eide|kommunalsjef|Solvik kommune",
                "Kari Fjellheim|kommunalsjef|Lyngøy kommune",
                "Terje Midtbø|helse- og mestringssjef|Elvestrand kommune",
                "Grethe Solhaug|kommunalsjef|Tindal kommune",
                "Torgeir A. Moe|klinikkdirektør medisin|Sykehuset Solvik HF",
                "Hege Lindmo|klinikkdirektør kvinne og barn|Sykehuset Solvik HF",
                "Synnøve Tveitmo|leder|BRS",
            ),
            role="present",
        ),
        Row(
            "Forfall",
            ("Randi Ulvestad|kommunalsjef|Kvitmo kommune", "Ola Rønneberg Dahl|fastlegerepresentant"),
            role="absent",
        ),
        Row("Vara for Randi Ulvestad", ("Bjørnar Trælvik|enhetsleder|Kvitmo kommune",), role="substitute"),
        Row("Møteleder", ("Kari Fjellheim",), role="chair"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    columns=("Saksnr.", "", "Ansvar"),
    pause_after="2023.20",
    entries=(
        Entry(
            "2023.17",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2023.18",
            "Referat [[SSU 01.06.23|minutes_of|SSU @2023-06-01]]\nReferat [[FSU 20.04.23|minutes_of|FSU @2023-04-20]]\nReferat [[BRS 04.05.23|minutes_of|BRS @2023-05-04]]",
            (adopted("__Konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            kinds="Orientering",
            attachments="3 vedlegg",
        ),
        Entry(
            "2023.19",
            "Digital hjemmeoppfølging – utvidelse",
            (
                "[[Partnerskapsmøtet i juni|decided_in|PM @2023-06|!]] ga SSU mandat til å utvide piloten ([[sak 2023/05|decided_in,cites|PM 2023/5|!]]). Maja Skogstad Vik la frem tre modeller for vakt om natten:",
                "- responssenteret på Lyngøy for alle fem kommuner",
                "- legevakten, når den åpner",
                "- sykehuset, mot betaling",
                "Kommunene ønsker den første, men Kvitmo er usikker på prisen. Fastlegene var ikke representert i møtet.",
                adopted(
                    "__Konklusjon:__",
                    ("Piloten utvides til Kvitmo fra 1. januar 2024.", "approved,other"),
                    (
                        "Responssenteret på Lyngøy svarer for alle deltakende kommuner i prøveperioden.",
                        "directed,approved,other",
                    ),
                    (
                        "Valg av fast modell utsettes til [[SSU i mars 2024|planned_for|SSU @2024-03|!]].",
                        "postponed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Diskusjon Beslutning",
            attachments="Vedlegg",
            responsible=("Maja Skogstad Vik", "Kari F."),
        ),
        Entry(
            "2023.20",
            "Legebil i felles legevakt",
            (
                "Prosjektgruppen svarte på bestillingen i [[PM-sak 2023/04|follows_up,cites,decided_in|PM 2023/4]]. En bil med base i Tindal kutter ventetiden i Kvitmo fra 74 til 41 minutter.",
                "[[Kvitmo kommunestyre behandler legevakten 28. september|planned_for|- @2023-09-28|?]].",
                adopted(
                    "__Konklusjon:__",
                    ("SSU anbefaler ett års forsøk med legebil.", "approved,other,directed"),
                    ("Sivert Haugnes legger kostnadene frem for kommunedirektørene innen 15. oktober.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="2 vedlegg",
            responsible=("Sivert Haugnes",),
        ),
        Entry(
            "2023.21",
            "Mandat og medlemmer i fagutvalg for ernæring",
            (
                "FSU vedtok mandatet i [[sak 6/2023|decided_in,cites|FSU 2023/6|!]], og brukerrådet oppnevnte medlemmer i [[BRS-sak 06-23|decided_in,cites|BRS 2023/6|!]].",
                adopted("__Konklusjon:__", ("Saken tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Tone B.",),
        ),
        Entry(
            "2023.22",
            "Strategi 2025–2028, organisering av arbeidet",
            (
                "Partnerskapsmøtet ga SSU mandatet i [[sak 2023/08|decided_in,cites|PM 2023/8|!]].",
                adopted(
                    "__Konklusjon:__",
                    ("Det opprettes en strategigruppe med fem medlemmer.", "established"),
                    ("Marthe Lund-Eide og Torgeir Askeland Moe leder gruppen sammen.", "appointed,other"),
                    ("BRS inviteres til å gi innspill innen utgangen av november.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            responsible=("Marthe / Torgeir",),
        ),
        Entry(
            "2023.23",
            "Felles beredskapsøvelse",
            (
                "Terje foreslo en øvelse med bortfall av strøm og telefon.",
                adopted("__Konklusjon:__", ("Terje Midtbø lager et forslag til opplegg.", "directed")),
            ),
            kinds="Eventuelt",
            responsible=("Terje",),
        ),
    ),
)

SSU_NOVEMBER = Section(
    kind="minutes",
    layout="table",
    body="SSU",
    date="2023-11-30",
    starts="13:00",
    ends="15:30",
    place="Sykehuset Solvik, møterom Fjorden",
    title="Referat fra møte i Strategisk samarbeidsutvalg (SSU)",
    head=(
        Row("Dato/sted", ("30.11.23, kl. 13.00-15.30, Sykehuset Solvik, møterom Fjorden",)),
        Row(
            "Tilstede",
            (
                "Marte Johanne Lund-Eide|kommunalsjef|Solvik kommune",
                "Terje Midtbø|helse- og mestringssjef|Elvestrand kommune",
                "Grete Solhaug|kommunalsjef|Tindal kommune",
                "Randi Ulvestad|kommunalsjef|Kvitmo kommune",
                "Torgeir Askeland Moe|klinikkdirektør medisin|Sykehuset Solvik HF",
                "Hege Lindmo|klinikkdirektør kvinne og barn|Sykehuset Solvik HF",
                "Ola Rønneberg Dahl|fastlegerepresentant",
            ),
            role="present",
        ),
        Row("Frafall", ("Kari Fjellheim|kommunalsjef|Lyngøy kommune", "Synnøve Tveitmo||BRS"), role="absent"),
        Row("Sekretariat", ("Halvard Sundmo||kommunene", "Ingunn Brattbakk||sykehuset"), role="secretariat"),
        Row("Møteleder", ("Marte Johanne Lund-Eide",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    columns=("Saksnr.", "", "Ansvar"),
    entries=(
        Entry(
            "2023.25",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2023.26",
            "Referat [[SSU 21.09.23|minutes_of|SSU @2023-09-21]]\nReferat [[FSU 19.10.23|minutes_of|FSU @2023-10-19]]",
            (adopted("__Konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            kinds="Orientering",
            attachments="2 vedlegg",
        ),
        Entry(
            "2023.27",
            "Rekruttering av jordmødre – kombinerte stillinger",
            (
                "Saken ble utsatt i [[Partnerskapsmøtet 8. juni|cites,decided_in|PM @2023-06-08|!]] og er nå avklart med de tillitsvalgte. Hege la frem arbeidsgruppens rapport, som ble bestilt i [[sak 2022.24|follows_up,decided_in,cites|SSU 2022/24]]. Fem stillinger kan lyses ut i januar. Tindal blir med fra 2025.",
                adopted(
                    "__Konklusjon:__",
                    ("Det opprettes fem kombinerte jordmorstillinger fra 1. mars 2024.", "established"),
                    ("Sykehuset lyser ut stillingene innen 15. januar 2024.", "directed"),
                    ("Ordningen evalueres i [[SSU i november 2025|planned_for|SSU @2025-11|!]].", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="2 vedlegg",
            responsible=("Hege Lindmo",),
        ),
        Entry(
            "2023.28",
            "Utskrivning og varsling – forslag om ny rutine",
            (
                "Rutinen er endret én gang, i [[sak 2023.5|cites,decided_in|SSU 2023/5]]. Både sykehus og kommuner ønsker nå én rutine for hele forløpet, fra innleggelse til første døgn hjemme, slik det er omtalt i FSUs [[sak 14|cites|FSU 2023/14|!]] og [[15/2023|cites|FSU 2023/15|!]].",
                adopted(
                    "__Konklusjon:__",
                    (
                        "FSU lager forslag til ny rutine, som behandles i [[SSU 7. mars 2024|planned_for|SSU @2024-03-07]].",
                        "directed",
                    ),
                ),
            ),
            kinds="Diskusjon",
            responsible=("Randi", "Torgeir"),
        ),
        Entry(
            "2023.29",
            "Feilsendte elektroniske meldinger",
            (
                "Inger Johanne Berge Rud la frem forslaget fra arbeidsgruppen som FSU satte ned i [[april|decided_in,cites|FSU @2023-04|?]], jf. [[FSU-sak 8/2023|cites,follows_up,decided_in|FSU 2023/8]].",
                adopted("__Konklusjon:__", ("Forslaget om felles adresseregister tiltres.", "approved")),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Inger Johanne Berge Rud",),
        ),
        Entry(
            "2023.30",
            "Egen kommunikasjonsrådgiver for helsefellesskapet",
            (
                "Strategigruppen foreslår en halv stilling, kostnad kr 480 000.",
                adopted("__Konklusjon:__", ("Forslaget om egen kommunikasjonsrådgiver ble ikke vedtatt.", "rejected")),
            ),
            kinds="Beslutning",
            responsible=("Marte",),
        ),
        Entry(
            "2023.31",
            "Møteplan 2024",
            (
                "Møter i SSU: [[7/3|planned_for,cites|SSU @2024-03-07|!]], [[6/6|planned_for,cites|SSU @2024-06-06|!]], [[19/9|planned_for,cites|SSU @2024-09-19|!]] og [[28/11|planned_for,cites|SSU @2024-11-28|!]]. Partnerskapsmøtet holdes [[16. mai|planned_for,cites|PM @2024-05-16|!]] i Kvitmo.",
                adopted("__Konklusjon:__", ("Møteplanen godkjennes.", "approved")),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
        ),
        Entry(None, "Evaluering av møtet", ("Alle fikk ordet. Presentasjonene bør sendes ut dagen før.",)),
    ),
)

USER_COUNCIL = Section(
    kind="minutes",
    layout="headed",
    body="BRS",
    date="2023-11-09",
    starts="17:00",
    ends="18:45",
    place="Lyngøy bibliotek",
    title="Referat fra møte i Brukerråd for samhandling (BRS)",
    head=(
        Row("Dato", ("torsdag 9. november 2023 kl. 17:00 – 18:45",)),
        Row("Sted", ("Lyngøy bibliotek",)),
        Row(
            "Til stede",
            ("Synnøve Tveitmo", "Oddbjørn Kvalvåg", "Hanne Mette Ringdal", "Fatima Nordhaug"),
            role="present",
            commas=True,
        ),
        Row("Forfall", ("Egil Torsnes", "Ragna Lauvås"), role="absent", commas=True),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    ruled_head=False,
    heading="Sak {number} {title}",
    entries=(
        Entry(
            "13-23",
            "Godkjenning av innkalling og referat fra [[møtet 07.09.23|minutes_of|BRS @2023-09-07]]",
            (adopted("Vedtak:", ("Innkalling og referat godkjennes.", "approved")),),
        ),
        Entry(
            "14-23",
            "Pårørende i digital hjemmeoppfølging",
            (
                "SSU vedtok i [[sak 2023.19|cites,decided_in|SSU 2023/19]] å utvide piloten til Kvitmo. Fatima Nordhaug pekte på at pårørende ofte er de som taster inn målingene.",
                proposed(
                    "Innstilling:",
                    ("BRS ber om at pårørende får egen opplæring.", "directed,other"),
                    numbering="1.",
                ),
                adopted(
                    "Vedtak:",
                    ("BRS ber om at pårørende får egen opplæring.", "directed,other"),
                    ("Rådet ønsker en orientering i [[første møte i 2024|planned_for|BRS @2024|?]].", "directed,other"),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "15-23",
            "Innspill til strategi 2025–2028",
            (
                "Rådet svarer på invitasjonen i [[SSU-sak 22/2023|cites,follows_up|SSU 2023/22|!]]. Tre ting bør med: reisevei, ventetid og språk som folk forstår. Rådet viste også til [[sakene 07 og 08-23|cites|BRS 2023/7;BRS 2023/8|!]].",
                adopted("Vedtak:", ("Innspillet sendes strategigruppen innen 30. november.", "directed")),
            ),
        ),
        Entry(None, "Eventuelt", ("Ragna Lauvås går ut av rådet ved nyttår. Takk for innsatsen!",)),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "ssu-2023-09-21-referat",
        SOLVIK,
        "minutes of SSU in a table whose rows are cut by page breaks; names spelt otherwise than before; a deputy in the label",
        (SSU_SEPTEMBER,),
        ("reportlab",),
        header="Helsefellesskapet i Solvik",
        footer="Side {page}",
    ),
)
