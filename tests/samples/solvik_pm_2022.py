# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, May 2022: minutes of the partnership meeting."""

from described import Entry, Paper, Row, Section, adopted

SOLVIK = "Helsefellesskapet i Solvik"

PM_MINUTES = Section(
    kind="minutes",
    layout="table",
    body="PM",
    date="2022-05-12",
    starts="13:30",
    ends="15:00",
    place="Lyngøy samfunnshus",
    title="Referat fra [[Partnerskapsmøte 12. mai 2022|cites|PM @2022-05-12|?]]",
    head=(
        Row("Dato/sted", ("12.05.2022, kl.13.30-15.00, Lyngøy samfunnshus",)),
        Row(
            "Til stede",
            (
                "Åse Kvamsholm|ordfører|Solvik kommune",
                "Jostein Rydland Berg|kommunedirektør|Solvik kommune",
                "Sivert Haugnes|kommunedirektør|Lyngøy kommune",
                "Gudmund Leirvåg|ordfører|Elvestrand kommune",
                "Bente Hovlandsdal|kommunedirektør|Elvestrand kommune",
                "Nils-Erik Solbråten|ordfører|Tindal kommune",
                "Elin Myrvoll Strand|administrerende direktør|Sykehuset Solvik HF",
                "Arvid Tangerås|styreleder|Sykehuset Solvik HF",
                "Ola Rønneberg Dahl|fastlegerepresentant",
                "Synnøve Tveitmo|brukerrepresentant",
            ),
            role="present",
        ),
        Row("Forfall", ("Ragnhild Ottem Lie|ordfører|Kvitmo kommune",), role="absent"),
        Row("Møteleder", ("Åse Kvamsholm|ordfører|Solvik kommune",), role="chair"),
        Row("Referent", ("Halvard Sundmo|samhandlingskoordinator|kommunene",), role="minute_taker"),
    ),
    columns=("Saksnr.", "Møtebehandling og konklusjon"),
    entries=(
        Entry(
            "2022/01",
            "Godkjenning av innkalling og dagsorden",
            ("Ingen merknader.", adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved"))),
            kinds="Beslutning",
        ),
        Entry(
            "2022/02",
            "Referat fra [[Partnerskapsmøte 11.06.2021|minutes_of|PM @2021-06-11]]",
            (
                "Referatet var sendt ut på forhånd. Tindal ba om at kostnadsfordelingen for prosjektlederen føres inn slik den ble opplest.",
                adopted("__Konklusjon:__", ("Referatet godkjennes med den innmeldte rettelsen.", "approved")),
            ),
            kinds="Beslutning",
        ),
        Entry(
            "2022/03",
            "Helsefellesskapet etter det første året",
            (
                "Halvard Sundmo viste hva som er gjort siden oppstarten, og hva som gjenstår:",
                "- Utvalgene er på plass, men fastlegene savner tid til å møte.",
                "- Halvparten av tiltakene i den første handlingsplanen er gjennomført.",
                "- Brukerråd for samhandling (BRS) er etablert og har hatt to møter.",
                "Sykehuset pekte på at Meld. St. 7 (2019–2020) gir retningen, men at helsefellesskapet selv må velge hva som haster mest.",
                adopted("__Konklusjon:__", ("Partnerskapsmøtet tar saken til orientering.", "noted")),
            ),
            kinds="Orientering Dialog",
            attachments="Vedlegg",
        ),
        Entry(
            "2022/04",
            "Handlingsplan 2023–2024",
            (
                "Forslaget til innsatsområder var gjennomgått i de fem kommunene og i sykehusets ledergruppe. Det var enighet om færre og tydeligere tiltak enn i planen for 2021–2022.",
                adopted(
                    "__Konklusjon:__",
                    ("Partnerskapet slutter seg til innsatsområdene slik de er foreslått.", "approved"),
                    (
                        "Strategisk samarbeidsutvalg (SSU) gis myndighet til å ferdigstille og vedta handlingsplanen i [[siste SSU-møte i 2022|delegates_to,planned_for|SSU @2022|?]].",
                        "delegated",
                    ),
                    numbering="1)",
                ),
            ),
            kinds="Dialog Beslutning",
            attachments="2 vedlegg",
        ),
        Entry(
            "2022/05",
            "Utskrivningsklare pasienter",
            (
                "Tallene for første tertial viser 1 140 liggedøgn etter at pasienten var meldt utskrivningsklar. Det er særlig fredager og dager før helg som skaper kø. Elvestrand etterlyste varsel tidligere på dagen, mens sykehuset viste til at fristen i forskriften (§ 9) er knyttet til innleggelsen.",
                adopted(
                    "__Konklusjon:__",
                    ("SSU gis i oppdrag å lage en felles rutine for varsling og mottak.", "delegated,directed"),
                    (
                        "Tall for utskrivningsklare pasienter legges frem for [[Partnerskapsmøtet i juni 2023|planned_for|PM @2023-06|!]].",
                        "directed",
                    ),
                    numbering="1)",
                ),
            ),
            kinds="Orientering Beslutning",
            attachments="Vedlegg",
        ),
        Entry(
            "2022/06",
            "Digital hjemmeoppfølging",
            (
                "Maja Skogstad Vik presenterte erfaringer fra andre deler av landet. Pasienter med kols og hjertesvikt er de første aktuelle gruppene. Kvitmo ba om at små kommuner kan dele oppfølgingssenter.",
                adopted(
                    "__Konklusjon:__",
                    ("SSU gis mandat til å starte en pilot i inntil to kommuner.", "delegated"),
                    ("Utgifter inntil kr 1 250 000 dekkes av samhandlingsmidlene for 2022.", "approved,directed,other"),
                    numbering="1)",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
        ),
        Entry(
            "2022/07",
            "Felles legevakt",
            (
                "Tre av fem kommuner har vedtak om å utrede felles legevakt, jf. [[Elvestrand formannskaps sak 9/22|cites|FSK 2022/9|!]]. De øvrige ønsker å se kostnadene før de tar stilling.",
                adopted(
                    "__Konklusjon:__",
                    (
                        "Det etableres en prosjektgruppe for felles legevakt med én representant fra hver kommune og to fra sykehuset.",
                        "established",
                    ),
                    ("Sivert Haugnes velges som leder av prosjektgruppen.", "appointed"),
                    ("Prosjektgruppen legger frem sin rapport innen utgangen av mars 2023.", "directed"),
                    numbering="1)",
                ),
            ),
            kinds="Drøfting Beslutning",
        ),
        Entry(
            "2022/08",
            "[[Partnerskapsmøtet i 2023|planned_for,cites|PM @2023|!]]",
            (
                "Flere ønsket et lengre møte, der også lederne av de politiske utvalgene er med.",
                adopted(
                    "__Konklusjon:__",
                    (
                        "[[Partnerskapsmøtet i 2023|planned_for,cites|PM @2023;PM @2023-06?]] holdes som dagsmøte i juni.",
                        "other,approved",
                    ),
                    ("Lederne av hovedutvalgene for helse inviteres.", "directed,other"),
                    ("Tindal kommune er vertskap.", "other"),
                    numbering="1)",
                ),
            ),
            kinds="Diskusjon",
        ),
        Entry(None, "Oppsummering og avslutning"),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "pm-2022-05-12-referat",
        SOLVIK,
        "minutes of the partnership meeting, table with two columns; mandates to SSU; year first with slash; also as a scan",
        (PM_MINUTES,),
        ("docx", "pdf", "scan"),
        header=SOLVIK,
    ),
)
