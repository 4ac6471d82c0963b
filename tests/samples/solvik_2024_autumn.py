# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, September 2024: SSU's minutes, full of references that are hard to find."""

from described import Entry, Paper, Row, Section, adopted
from solvik_pm_2022 import SOLVIK

SSU_SEPTEMBER = Section(
    kind="minutes",
    layout="table",
    body="SSU",
    date="2024-09-19",
    starts="13:00",
    ends="16:00",
    place="Tindal kommunehus",
    title="Referat fra møte i Strategisk samarbeidsutvalg (SSU)",
    title_row=True,
    head=(
        Row("Dato/sted", ("19.09.24, kl. 13.00-16.00, Tindal kommunehus",)),
        Row(
            "Til stede",
            (
                "Marte J. Lund-Eide|kommunalsjef|Solvik kommune",
                "Jostein R. Berg|kommunedirektør|Solvik kommune",
                "Kari Fjellheim|kommunalsjef|Lyngøy kommune",
                "Terje Midtbø|helse- og mestringssjef|Elvestrand kommune",
                "Grete Solhaug|kommunalsjef|Tindal kommune",
                "Randi Ulvestad|kommunalsjef|Kvitmo kommune",
                "Torgeir Askeland Moe|klinikkdirektør medisin|Sykehuset Solvik HF",
                "Aud M. Lervik|samhandlingssjef|Sykehuset Solvik HF",
                "Ola Rønneberg Dahl|fastlegerepresentant",
            ),
            role="present",
        ),
        Row("Frafall", ("Hege Lindmo|klinikkdirektør kvinne og barn|Sykehuset Solvik HF",), role="absent"),
        Row("Vara", ("Anne Lise Brekkan|seksjonsleder føden|Sykehuset Solvik HF",), role="substitute"),
        Row("Sekretariat", ("Halvard Sundmo||kommunene", "Ingunn Brattbakk||sykehuset"), role="secretariat"),
        Row("Møteleder", ("Kari Fjellheim",), role="chair"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    columns=("Saksnr.", "", "Ansvar"),
    pause_after="2024.19",
    entries=(
        Entry(
            "2024.15",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
            kinds="Beslutning",
        ),
        Entry(
            "2024.16",
            "Referat [[SSU 06.06.24|minutes_of|SSU @2024-06-06]]\nReferat [[FSU 29.08.24|minutes_of|FSU @2024-08-29]]",
            (adopted("__Konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            kinds="Orientering",
            attachments="2 vedlegg",
        ),
        Entry(
            "2024.17",
            "Hospiteringsordning – ny start",
            (
                "Ordningen ble vedtatt i [[OSO 14. mars 2019 sak 7|decided_in,cites,follows_up|OSO 2019/7;OSO @2019-03-14?|!]], men stanset våren 2020 og ble aldri evaluert. Aud M. Lervik la frem tall: 23 ansatte rakk å hospitere. Samarbeid om kompetanse følger av helse- og omsorgstjenesteloven § 6-1, jf. Meld. St. 9 (2023–2024), og er tatt inn i samarbeidsavtalen 2023–2026.",
                "FSU anbefaler en ny start, se [[FSU-sakene 9–11/2024|cites,decided_in,follows_up|FSU 2024/9;FSU 2024/10;FSU 2024/11|!]]. Tabellen over plasser står i vedlegget, side 2 av 7.",
                adopted(
                    "__Konklusjon:__",
                    ("Hospiteringsordningen starter på nytt 1. februar 2025.", "approved,directed,other"),
                    ("Kommunene melder inn hver sin kontaktperson senest 1. november 2024.", "directed"),
                    ("Aud M. Lervik oppdaterer søknadsskjemaet før jul.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Aud M. Lervik",),
        ),
        Entry(
            "2024.18",
            "Elektroniske meldinger – avviste og feilsendte",
            (
                "Oppfølging av [[OSO-sak 8/19|follows_up|OSO 2019/8|!]]. Inger Johanne Berge Rud viste at 61 av 4 200 meldinger ble avvist i august, mot 212 i februar 2019. Fastlegene får fortsatt ikke kopi, slik de ba om den gangen.",
                adopted(
                    "__Konklusjon:__",
                    (
                        "Alle kommuner tar i bruk adresseregisteret fra [[sak\n2023.29|cites,decided_in|SSU 2023/29|!]] innen utgangen av november 2024.",
                        "directed",
                    ),
                    (
                        "Inger Johanne Berge Rud sender tallene til Ola Rønneberg Dahl og til FSU hver måned ut 2025.",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Orientering Diskusjon",
            responsible=("Inger Johanne",),
        ),
        Entry(
            "2024.19",
            "Legebil i felles legevakt",
            (
                "[[Partnerskapsmøtet 16.05.2024 sak 4|decided_in,cites,follows_up|PM 2024/4;PM @2024-05-16?|!]] ba om en evaluering av legebilen. I [[samme sak|decided_in,cites,follows_up|PM 2024/4|!]] meldte Kvitmo at de vil delta. Sivert Haugnes la frem tall for åtte måneder: 412 utrykninger og en utgift på 1,6 millioner kroner (vår ref. 24/1183-5).",
                "Saken var oppe i [[forrige møte|cites,decided_in|SSU @2024-06-06|!]], men da manglet tallene for pinsen. Åpningen ble omtalt i [[SSU i mars|cites,decided_in|SSU @2024-03|!]].",
                adopted(
                    "__Konklusjon:__",
                    ("Saken tas til orientering.", "noted"),
                    (
                        "Sivert Haugnes legger frem endelig evaluering i [[siste SSU-møte i 2024|planned_for|SSU @2024;SSU @2024-11-28?|!]].",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Orientering",
            attachments="1 vedlegg",
            responsible=("Sivert Haugnes",),
        ),
        Entry(
            "2024.20",
            "Rutine for utskriving – omsorgsboliger",
            (
                "Rutinen har virket siden 1. april. FSU har drøftet omsorgsboligene i [[sak 3, 5 og 6/24|cites,decided_in|FSU 2024/3;FSU 2024/5;FSU 2024/6|!]], og tidligere i [[sakene 14-16/23|cites,decided_in|FSU 2023/14;FSU 2023/15;FSU 2023/16|!]]. Betalingen er kr 5 926 per døgn, jf. forskriften § 13, og omsorgsboligene i Elvestrand (gnr. 31 bnr. 9) holdes utenfor. Korttidsavdelingene skal ha egne adresser, jf. [[sak 18 over|cites|SSU 2024/18|!]].",
                adopted(
                    "__Konklusjon:__",
                    (
                        "Vedtaket i [[sak 2024.5|amends|SSU 2024/5]] endres i punkt 1, slik at rutinen også gjelder for omsorgsboliger fra 1. januar 2025.",
                        "approved,directed,other",
                    ),
                    (
                        "Randi Ulvestad og Per Inge Skarvøy retter rutinen og sender den ut innen 15. desember.",
                        "directed",
                    ),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Randi", "Per Inge Skarvøy"),
        ),
        Entry(
            "2024.21",
            "Felles henteordning for hjelpemidler",
            (
                "[[SSU ba i september 2022|decided_in,cites|SSU @2022-09|!]] om pris på en henteordning. Sekretariatet har fått to tilbud, det laveste på 640 000 kroner i året (arkivsak 2022/731). Kommunene ønsker ikke å betale for en felles bil.",
                adopted(
                    "__Konklusjon:__",
                    ("Vedtaket i [[sak 2022.19|repeals|SSU 2022/19]] oppheves.", "other,approved"),
                    ("Kommunene avtaler henting direkte med hjelpemiddellageret i løpet av høsten.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            responsible=("Halvard Sundmo",),
        ),
        Entry(
            "2024.22",
            "Akuttkjeden – felles trening",
            (
                "Terje Midtbø minnet om at partene en gang ble enige om to treninger i året, og at det ikke er trent siden 2019. Hans eget forslag om beredskapsøvelse ([[sak 23/23|cites,follows_up|SSU 2023/23|!]]) er heller ikke fulgt opp. Sykehusets beredskapsutvalg ønsket felles trening i møte nr. 5/2024, etter NOU 2023: 17.",
                adopted(
                    "__Konklusjon:__",
                    (
                        "Det settes ned en arbeidsgruppe for trening i akuttkjeden, ledet av Terje Midtbø.",
                        "established",
                    ),
                    ("Gruppen legger frem et opplegg i [[neste møte|planned_for|SSU @2024-11-28|!]].", "directed"),
                    ("Den første treningen holdes i uke 12 i 2025.", "directed,approved,other"),
                    numbering="word",
                ),
            ),
            kinds="Diskusjon",
            responsible=("Terje",),
        ),
        Entry(
            "2024.23",
            "Digital hjemmeoppfølging – fordeling av kostnader",
            (
                "[[Partnerskapsmøtet i mai 2024|decided_in|PM @2024-05|!]] vedtok fast drift og ga SSU fullmakt til å inngå avtalen, jf. [[PM-sak 3/24|cites,decided_in,follows_up|PM 2024/3|!]]. Utgiften i perioden 2025–2027 er 1 692 000 kroner i året. Den fordeles etter folketall, slik det ble skissert i [[2023.19|cites,decided_in|SSU 2023/19|!]].",
                adopted(
                    "__Konklusjon:__",
                    ("Avtalen om fordeling av kostnader godkjennes.", "approved"),
                    ("Marte J. Lund-Eide signerer for kommunene innen 14 dager.", "directed"),
                    ("Fordelingen vurderes på nytt i [[SSU i september 2026|planned_for|SSU @2026-09|!]].", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="2 vedlegg",
            responsible=("Marte", "Jostein R. Berg"),
        ),
        Entry(
            None,
            "Eventuelt",
            ("Grete Solhaug minnet om influensavaksinen. Kommunene bestiller selv, telefon 400 12 031.",),
            slot="Eventuelt",
        ),
    ),
    closing=("Neste møte er [[torsdag 28. november 2024|planned_for,cites|SSU @2024-11-28|?]] kl. 13.00 på Teams.",),
)

PAPERS = (
    Paper(
        "solvik",
        "ssu-2024-09-19-referat",
        SOLVIK,
        "minutes of SSU: lists, ranges, months, bare numbers beside a body and a day, 'last meeting', among laws, archive numbers and sums; a decision amended, one repealed",
        (SSU_SEPTEMBER,),
        ("docx", "pdf", "txt"),
        header=SOLVIK,
        footer="Side {page} av {pages}",
    ),
)
