# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, spring 2023: SSU in February with its packet, FSU in April, the user council in May."""

from described import Entry, Paper, Row, Section, adopted, proposed, quoted
from solvik_2022 import FSU_NOVEMBER, SSU_NOVEMBER
from solvik_pm_2022 import SOLVIK
from solvik_reports import ANNUAL_REPORT_2022

SSU_NOTICE = Section(
    kind="notice",
    layout="table",
    body="SSU",
    date="2023-02-16",
    starts="13:00",
    ends="15:30",
    place="Teams",
    head=(
        Row("Til", ("SSUs faste medlemmer",)),
        Row("Tema", ("Innkalling til møte i Strategisk samarbeidsutvalg",)),
        Row("Dato/sted", ("16.02.23, kl. 13.00-15.30, Teams",)),
        Row(
            "7 vedlegg",
            (
                "[[Sak 2023.2|cites|SSU 2023/2|?]]: Referat [[SSU 24.11.22|minutes_of|SSU @2022-11-24|?]], referat [[FSU 03.11.22|minutes_of|FSU @2022-11-03|?]]",
                "[[Sak 2023.3|cites|SSU 2023/3|?]]: Utkast til årsmelding 2022",
                "[[Sak 2023.4|cites|SSU 2023/4|?]]: Saksfremlegg fagutvalg for ernæring",
                "[[Sak 2023.5|cites|SSU 2023/5|?]]: Saksfremlegg varsling",
                "[[Sak 2023.6|cites|SSU 2023/6|?]]: Saksgrunnlag Partnerskapsmøte",
            ),
        ),
        Row("Møteleder", ("Torgeir Askeland Moe",), role="chair"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    caption="Innkalling",
    pause_after="2023.4",
    entries=(
        Entry(
            "2023.1",
            "Godkjenning av innkalling og dagsorden",
            (proposed("__Forslag til konklusjon:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
        ),
        Entry(
            "2023.2",
            "Referat [[SSU 24.11.22|minutes_of|SSU @2022-11-24]]\nReferat [[FSU 03.11.22|minutes_of|FSU @2022-11-03]]",
            (proposed("__Forslag til konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            attachments="2 vedlegg",
        ),
        Entry(
            "2023.3",
            "Årsmelding for Helsefellesskapet i Solvik 2022",
            (
                "Sekretariatet legger frem utkast til årsmelding.",
                proposed("__Forslag til konklusjon:__", ("Årsmelding 2022 godkjennes.", "approved")),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Halvard Sundmo",),
        ),
        Entry(
            "2023.4",
            "Fagutvalg for ernæring",
            (
                "Oppfølging av [[sak 2022.25|follows_up|SSU 2022/25]]. Utkast til mandat er vedlagt.",
                proposed(
                    "__Forslag til konklusjon:__",
                    ("Det etableres et fagutvalg for ernæring med to års virketid.", "established"),
                    ("FSU gis myndighet til å vedta mandatet.", "delegated"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "2023.5",
            "Justering av varslingsrutinen",
            (
                "FSU har evaluert rutinen fra [[sak 2022.16|cites,follows_up|SSU 2022/16]], se referat fra [[FSU i januar|minutes_of,cites,decided_in|FSU @2023-01|!]].",
                proposed(
                    "__Forslag til konklusjon:__",
                    ("Fristen for varsel flyttes fra kl. 12.00 til kl. 14.00 på mandager.", "approved,directed,other"),
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Randi Ulvestad / Per Inge Skarvøy",),
        ),
        Entry(
            "2023.6",
            "Saker til [[Partnerskapsmøtet 08.06.23|planned_for,cites|PM @2023-06-08]]",
            (
                "Forslag til program:",
                "- Rapporten om felles legevakt",
                "- Digital hjemmeoppfølging, erfaringer fra Lyngøy",
                "- Jordmortjenesten",
            ),
            kinds="Diskusjon",
            attachments="Vedlegg",
            responsible=("Marte L. Eide", "Torgeir Askeland Moe"),
        ),
        Entry(
            "2023.7",
            "Digital hjemmeoppfølging – status",
            (
                "Piloten som ble vedtatt i [[SSU i september|decided_in|SSU @2022-09|!]], har tatt inn sine første pasienter.",
                proposed("__Forslag til konklusjon:__", ("Saken tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Maja Skogstad Vik",),
        ),
        Entry(
            "2023.8",
            "Referatsaker",
            ("Utkast til høringssvar, NOU 2023: 4, og brev fra statsforvalteren (vår ref. 2023/1187-2).",),
            kinds="Orientering",
            attachments="1 vedlegg",
        ),
        Entry(None, "Eventuelt", slot="Eventuelt"),
    ),
)

SSU_CASE_PAPERS = (
    Section(
        kind="case_paper",
        layout="case_paper",
        body="SSU",
        date="2023-02-16",
        columns=("SSU",),
        entries=(
            Entry(
                "2023.4",
                "Fagutvalg for ernæring",
                (
                    "**Bakgrunn:**",
                    "FSU anbefalte i [[sak 13/2022|cites,decided_in|FSU 2022/13|!]] å etablere et fagutvalg for ernæring. [[SSU behandlet forslaget i november|cites,decided_in|SSU @2022-11|!]] og utsatte saken, jf. [[sak 2022.25|cites,follows_up|SSU 2022/25]].",
                    "Ved innleggelse er hver tredje eldre pasient i ernæringsmessig risiko. Kartleggingen stopper ofte på sykehuset. Kommunene bruker fire ulike skjema, og ingen av dem følger pasienten.",
                    "**Vurdering:**",
                    "Et fagutvalg bør ha en klar oppgave og en sluttdato. Det foreslås sju medlemmer: to fra sykehuset, fire fra kommunene og én fra Brukerråd for samhandling (BRS). Arbeidet kan gjøres innenfor stillingene partene har.",
                    proposed(
                        "**Forslag til vedtak:**",
                        ("Det etableres et fagutvalg for ernæring med to års virketid.", "established"),
                        ("FSU gis myndighet til å vedta mandatet.", "delegated"),
                        ("Fagutvalget rapporterer til [[SSU i mars 2024|planned_for|SSU @2024-03|!]].", "directed"),
                        numbering="1.",
                    ),
                ),
                kinds="Beslutning",
                responsible=("Tone Bjerkli",),
            ),
        ),
    ),
    Section(
        kind="case_paper",
        layout="case_paper",
        body="SSU",
        date="2023-02-16",
        columns=("SSU",),
        entries=(
            Entry(
                "2023.5",
                "Justering av rutinen for varsling av utskrivningsklare pasienter",
                (
                    "**Bakgrunn:**",
                    "Rutinen ble vedtatt i [[sak 2022.16|decided_in,cites|SSU 2022/16]] og har virket siden 1. november. FSU har evaluert den, jf. [[FSU-sak 14/2022|cites|FSU 2022/14]] og [[referat 26.01.23|cites,minutes_of|FSU @2023-01-26|!]].",
                    "Av 412 varsler kom 268 innen fristen. På mandager var andelen under halvparten, fordi legevisitten er lengre etter helgen. Mottaket i kommunene har likevel fungert, jf. helse- og omsorgstjenesteloven § 6-1.",
                    "**Vurdering:**",
                    "En senere frist på mandager gir varsler som er til å stole på. Resten av rutinen bør stå urørt.",
                    proposed(
                        "**Forslag til vedtak:**",
                        (
                            "Punkt 2 i [[sak 2022.16|amends|SSU 2022/16]] endres slik at fristen for varsel på mandager er kl. 14.00.",
                            "approved,directed,other",
                        ),
                        ("Endringen gjelder fra 1. mars 2023.", "other,approved,directed"),
                        numbering="1.",
                    ),
                ),
                kinds="Beslutning",
                responsible=("Randi Ulvestad",),
            ),
        ),
    ),
    Section(
        kind="case_paper",
        layout="case_paper",
        body="SSU",
        date="2023-02-16",
        columns=("SSU",),
        entries=(
            Entry(
                "2023.6",
                "Program for [[Partnerskapsmøtet i juni 2023|planned_for,cites|PM @2023-06|!]]",
                (
                    "I [[Partnerskapsmøtet i 2022|decided_in|PM @2022|!]] ble det bestemt at møtet i år skal være et dagsmøte.",
                    "[[PM, sak 2022.8|decided_in,cites|PM 2022/8|!]]:",
                    "«Flere ønsket et lengre møte, der også lederne av de politiske utvalgene er med.",
                    quoted(
                        "__Konklusjon:__",
                        (
                            "[[Partnerskapsmøtet i 2023|planned_for,cites|PM @2023|?]] holdes som dagsmøte i juni.",
                            "other,approved",
                        ),
                        ("Lederne av hovedutvalgene for helse inviteres.", "directed,other"),
                        ("Tindal kommune er vertskap.»", "other"),
                        numbering="1.",
                    ),
                    "**Hva bør møtet handle om?**",
                    "- Rapporten fra prosjektgruppen for felles legevakt, som kommer i mars",
                    "- Erfaringer fra pilotkommunene",
                    "- Kostnader ved kombinerte stillinger for jordmødre",
                    "**Hvor?**",
                    "Tindal bygdesal er holdt av. Rundt 60 deltakere.",
                ),
                kinds="Diskusjon",
                responsible=("=Sekretariatet",),
            ),
        ),
    ),
)

SSU_MINUTES = Section(
    kind="minutes",
    layout="table",
    body="SSU",
    date="2023-02-16",
    starts="13:00",
    ends="15:30",
    place="Teams",
    title="Referat fra møte i Strategisk samarbeidsutvalg (SSU)",
    head=(
        Row("Dato/sted", ("16.02.23, kl. 13.00 – 15.30, Teams",)),
        Row(
            "Til stede",
            (
                "Marte L. Eide",
                "Kari Fjellheim",
                "Grete Solhaug",
                "Randi Ulvestad",
                "Torgeir Askeland Moe",
                "Hege Lindmo",
                "Synnøve Tveitmo",
                "Ola R. Dahl",
            ),
            role="present",
            commas=True,
        ),
        Row("Forfall", ("Terje Midtbø|helse- og mestringssjef|Elvestrand kommune",), role="absent"),
        Row("Møteleder", ("Torgeir Askeland Moe",), role="chair"),
        Row("Referent", ("Halvard Sundmo",), role="minute_taker"),
    ),
    columns=("Saksnr.", "Tema", "Ansvarlig"),
    entries=(
        Entry(
            "2023.1",
            "Godkjenning av innkalling og dagsorden",
            (adopted("__Vedtak:__", ("Innkalling og dagsorden godkjennes.", "approved")),),
        ),
        Entry(
            "2023.2",
            "Referat [[SSU 24.11.22|minutes_of|SSU @2022-11-24]]\nReferat [[FSU 03.11.22|minutes_of|FSU @2022-11-03]]",
            (adopted("__Vedtak:__", ("Referatene tas til orientering.", "noted")),),
            attachments="2 vedlegg",
        ),
        Entry(
            "2023.3",
            "Årsmelding for Helsefellesskapet i Solvik 2022",
            (adopted("__Vedtak:__", ("Årsmelding 2022 godkjennes.", "approved")),),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Halvard Sundmo",),
        ),
        Entry(
            "2023.4",
            "Fagutvalg for ernæring",
            (
                "Oppfølging av [[sak 2022.25|follows_up|SSU 2022/25]]. Det ble spurt om ikke oppgaven hører hjemme i FSU. Flertallet mente at et eget utvalg med sluttdato gir mer fart.",
                adopted(
                    "__Vedtak:__",
                    ("Det etableres et fagutvalg for ernæring med to års virketid.", "established"),
                    (
                        "FSU gis myndighet til å vedta mandatet i [[møtet 20. april|delegates_to,planned_for|FSU @2023-04-20|!]].",
                        "delegated",
                    ),
                    ("Fagutvalget rapporterer til [[SSU i mars 2024|planned_for|SSU @2024-03|!]].", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "2023.5",
            "Justering av varslingsrutinen",
            (
                "Randi gikk gjennom tallene i saksfremlegget. Ingen ønsket å røre kravet om medisinliste.",
                adopted(
                    "__Vedtak:__",
                    (
                        "Punkt 2 i [[sak 2022.16|amends|SSU 2022/16]] endres slik at fristen for varsel på mandager er kl. 14.00.",
                        "approved,directed,other",
                    ),
                    ("Endringen gjelder fra 1. mars 2023.", "other,approved,directed"),
                    numbering="word",
                ),
            ),
            kinds="Beslutning",
            attachments="Vedlegg",
            responsible=("Randi", "Per Inge"),
        ),
        Entry(
            "2023.6",
            "Saker til [[Partnerskapsmøtet 08.06.23|planned_for,cites|PM @2023-06-08]]",
            (
                "SSU sluttet seg til forslaget. Rapporten om legevakt bør sendes ut to uker før møtet.",
                adopted("__Vedtak:__", ("Sekretariatet lager program etter innspillene i møtet.", "directed")),
            ),
            kinds="Diskusjon",
            responsible=("Marte",),
        ),
        Entry(
            "2023.7",
            "Digital hjemmeoppfølging – status",
            (
                "Elleve pasienter er med i Lyngøy, fire i Tindal. Utstyret virker, men journalsystemene snakker ikke sammen.",
                adopted("__Vedtak:__", ("Saken tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Maja Skogstad Vik",),
        ),
        Entry(
            "2023.8",
            "Referatsaker",
            (adopted("__Vedtak:__", ("Tas til orientering.", "noted")),),
            kinds="Orientering",
        ),
        Entry(None, "Eventuelt", ("Ingen saker.",), slot="Eventuelt"),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "ssu-2023-02-16-sakspapirer",
        SOLVIK,
        "packet of SSU: notice, SSU's minutes of November, FSU's minutes, annual report, three case papers, one quoting a decision of the partnership meeting",
        (SSU_NOTICE, SSU_NOVEMBER, FSU_NOVEMBER, ANNUAL_REPORT_2022, *SSU_CASE_PAPERS),
        ("docx", "pdf"),
        header=SOLVIK,
    ),
    Paper(
        "solvik",
        "ssu-2023-02-16-referat",
        SOLVIK,
        "minutes of SSU, people by commas on one line, other labels than last time; a decision amended",
        (SSU_MINUTES,),
        ("reportlab",),
        header="Helsefellesskapet i Solvik – SSU",
        footer="Side {page}",
    ),
)
