# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, April and May 2023: the professional committee (FSU) and the user council (BRS)."""

from described import Attendance, Entry, Paper, Row, Section, adopted
from solvik_pm_2022 import SOLVIK

FSU_APRIL = Section(
    kind="minutes",
    layout="table",
    body="FSU",
    date="2023-04-20",
    starts="09:00",
    ends="11:30",
    place="Kvitmo helsehus",
    title="Referat fra møte i Faglig samarbeidsutvalg (FSU)",
    head=(
        Row("Dato", ("20.04.2023",)),
        Row("Tid", ("kl. 9.00–11.30",)),
        Row("Sted", ("Kvitmo helsehus",)),
        Row("Møteleder", ("Astrid Nordli Holm",), role="chair"),
        Row("Sekretariat", ("Ingunn Brattbakk",), role="secretariat"),
    ),
    attendance=(
        Attendance(
            ("Navn", "Stilling", "Organisasjon", "Merknad"),
            (
                ("present", ("Astrid Nordli Holm", "fagsjef", "Solvik kommune", "Leder")),
                ("present", ("Randi Ulvestad", "kommunalsjef", "Kvitmo kommune", "")),
                ("present", ("Tone Bjerkli", "klinisk ernæringsfysiolog", "Sykehuset Solvik HF", "")),
                (
                    "present",
                    ("Maja Skogstad Vik", "prosjektleder", "Lyngøy kommune", "[[Sak 7/2023|cites|FSU 2023/7|?]]"),
                ),
                ("absent", ("Per Inge Skarvøy", "seksjonsleder", "Sykehuset Solvik HF", "Forfall")),
                (
                    "substitute",
                    ("Inger Johanne Berge Rud", "fagutvikler", "Sykehuset Solvik HF", "Vara for Per Inge Skarvøy"),
                ),
                ("present", ("Ola Rønneberg Dahl", "fastlege", "Tindal kommune", "")),
                ("absent", ("Liv Berit Sandnes Aas", "fysioterapeut", "Elvestrand kommune", "Forfall")),
            ),
            (5.2, 4.3, 3.8, 3.2),
            title_column=1,
            organisation_column=2,
            caption="Deltakere",
        ),
    ),
    columns=("Sak nr.", "Sak", "Ansvarlig"),
    entries=(
        Entry(
            "4/2023",
            "Godkjenning av innkalling og saksliste",
            (adopted("__Beslutning:__", ("Innkalling og saksliste godkjennes.", "approved")),),
        ),
        Entry(
            "5/2023",
            "Referat fra [[FSU 26.01.23|minutes_of|FSU @2023-01-26]] og [[SSU 16.02.23|minutes_of|SSU @2023-02-16]]",
            (
                adopted(
                    "__Beslutning:__",
                    ("Referatet fra FSU godkjennes. Referatet fra SSU tas til orientering.", "approved,noted"),
                ),
            ),
            attachments="2 vedlegg",
        ),
        Entry(
            "6/2023",
            "Mandat for fagutvalg for ernæring",
            (
                "SSU etablerte fagutvalget i [[sak 2023.4|decided_in,cites|SSU 2023/4]] og ga FSU myndighet til å vedta mandatet. Utkastet bygger på arbeidet etter [[sak 13/2022|follows_up,cites|FSU 2022/13]].",
                "Fastlegene ber om at utvalget ikke lager nye skjema. Brukerråd for samhandling (BRS) ønsker to plasser.",
                adopted(
                    "__Beslutning:__",
                    ("Mandatet for fagutvalg for ernæring vedtas.", "approved"),
                    ("Tone Bjerkli oppnevnes som leder.", "appointed"),
                    (
                        "BRS bes oppnevne to medlemmer i sitt [[møte 4. mai|planned_for,delegates_to|BRS @2023-05-04|!]].",
                        "directed,appointed",
                    ),
                    numbering="1)",
                ),
            ),
            kinds="Vedtakssak",
            attachments="Vedlegg",
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "7/2023",
            "Digital hjemmeoppfølging – erfaringer fra pilotkommunene",
            (
                "Maja Skogstad Vik orienterte, slik SSU ba om i [[sak 2022.17|decided_in,cites|SSU 2022/17]]. Av 31 pasienter har 26 fullført tre måneder. Innleggelsene er halvert, men tallene er små.",
                "- Hvem svarer når pasienten måler utenfor normalen klokken tre om natten?",
                "- Skal fastlegen ha takst for oppfølgingen?",
                "- Kan Kvitmo bruke responssenteret på Lyngøy?",
                adopted(
                    "__Beslutning:__",
                    (
                        "FSU tar orienteringen til etterretning og ber om ny status i [[oktober-møtet|planned_for|FSU @2023-10|!]].",
                        "noted,directed",
                    ),
                ),
            ),
            kinds="Orientering Drøfting",
            responsible=("Maja",),
        ),
        Entry(
            "8/2023",
            "Feilsendte elektroniske meldinger",
            (
                "Sykehuset har registrert 94 meldinger til feil mottaker siden [[møtet i januar|cites|FSU @2023-01|!]]. Saken henger sammen med [[sak 2|cites|FSU 2023/2|!]] og [[3/2023|cites|FSU 2023/3|!]].",
                adopted(
                    "__Beslutning:__",
                    ("Det settes ned en arbeidsgruppe med tre medlemmer.", "established"),
                    ("Inger Johanne Berge Rud leder gruppen.", "appointed,other"),
                    ("Gruppen legger frem forslag innen 1. oktober 2023.", "directed"),
                    numbering="1)",
                ),
            ),
            kinds="Drøfting",
            responsible=("Inger Johanne",),
        ),
        Entry(
            None,
            "Fallforebygging",
            ("Liv Berit Sandnes Aas har sendt et notat. Det tas opp når hun er til stede.",),
            slot="Eventuelt",
        ),
        Entry(None, "Evaluering av møtet", ("Godt møte. For kort tid til saken om pilotkommunene.",)),
    ),
)

USER_COUNCIL_MAY = Section(
    kind="minutes",
    layout="headed",
    body="BRS",
    date="2023-05-04",
    starts="17:00",
    ends="19:00",
    place="Frivilligsentralen i Solvik",
    title="REFERAT FRA MØTE I BRUKERRÅD FOR SAMHANDLING (BRS)",
    head=(
        Row("Dato", ("torsdag 4. mai 2023",)),
        Row("Sted", ("Frivilligsentralen i Solvik",)),
        Row(
            "Til stede",
            (
                "Synnøve Tveitmo|leder",
                "Oddbjørn Kvalvåg|pensjonistrådet i Tindal",
                "Hanne Mette Ringdal|ungdomsrådet",
                "Fatima Nordhaug|pårørenderepresentant",
                "Egil Torsnes|diabetesgruppen i Lyngøy",
            ),
            role="present",
        ),
        Row("Forfall", ("Ragna Lauvås",), role="absent"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    ruled_head=False,
    heading="Sak {number} {title}",
    entries=(
        Entry(
            "05-23",
            "Godkjenning av innkalling og referat fra [[møtet 9. februar|minutes_of|BRS @2023-02-09|!]]",
            (adopted("Vedtak:", ("Innkalling og referat godkjennes.", "approved")),),
        ),
        Entry(
            "06-23",
            "Medlemmer til fagutvalg for ernæring",
            (
                "FSU ber i [[sak 6/2023|cites,decided_in|FSU 2023/6]] om to medlemmer fra brukerrådet.",
                adopted("Vedtak:", ("Fatima Nordhaug og Egil Torsnes oppnevnes som medlemmer.", "appointed")),
            ),
        ),
        Entry(
            "07-23",
            "Reisevei for fødende",
            (
                "Rådet er bekymret for at jordmorvakten i Kvitmo er stengt annenhver helg, jf. [[SSU-sak 24/2022|cites|SSU 2022/24|!]]. Ungdomsrådet ba om at informasjonen også finnes på engelsk. Telefon til fødeavdelingen er 400 12 023.",
                adopted(
                    "Vedtak:",
                    (
                        "Brukerråd for samhandling ber om at reisevei blir tema i [[Partnerskapsmøtet 8. juni|planned_for|PM @2023-06-08|!]].",
                        "directed",
                    ),
                    ("Synnøve Tveitmo legger frem rådets syn i SSU.", "directed"),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "08-23",
            "Transport hjem etter dialyse",
            (
                "Pasienter fra Tindal venter i snitt to timer på drosje. Rådet tok opp det samme i [[sak 03-22|cites|BRS 2022/3]], og i [[sakene 09-22|cites|BRS 2022/9|!]], [[10-22|cites|BRS 2022/10|!]] og [[12-22|cites|BRS 2022/12|!]], uten å få svar.",
                adopted(
                    "Vedtak:",
                    ("Saken sendes FSU med ønske om en fast avtale for hjemreise.", "directed"),
                ),
            ),
        ),
        Entry(None, "Eventuelt", ("Neste møte er [[7. september|planned_for,cites|BRS @2023-09-07|?]].",)),
    ),
    closing=("Møtet varte fra kl 17 til kl 19.",),
)

PAPERS = (
    Paper(
        "solvik",
        "fsu-2023-04-20-referat",
        SOLVIK,
        "minutes of FSU with attendance in a table (absent, deputy as remarks), 'Beslutning' as label",
        (FSU_APRIL,),
        ("reportlab",),
        header="Helsefellesskapet i Solvik",
        footer="Side {page}",
    ),
    Paper(
        "solvik",
        "brs-2023-05-04-referat",
        SOLVIK,
        "minutes of a council with an abbreviation of its own, plain text only; a list of cases",
        (USER_COUNCIL_MAY,),
        ("txt",),
        header=SOLVIK,
    ),
)
