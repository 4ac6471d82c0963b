# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, March 2024: SSU's packet and minutes."""

from described import Entry, Paper, Row, Section, adopted, proposed
from solvik_2023_autumn import SSU_NOVEMBER, USER_COUNCIL
from solvik_pm_2022 import SOLVIK
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
                "Fagutvalget ble bedt om å rapportere i [[mars|planned_for,cites|SSU @2024-03|?]], jf. [[sak 2023.4|cites,follows_up,decided_in|SSU 2023/4]].",
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
                        "SSU anbefaler at responssenteret på Lyngøy blir fast løsning, og legger saken frem for [[Partnerskapsmøtet i mai|planned_for|PM @2024-05|!]].",
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
                "**Bakgrunn:**",
                "Fagutvalget ble etablert av [[SSU i februar 2023|decided_in|SSU @2023-02|!]], og mandatet ble vedtatt i [[FSU-sak 6.2023|decided_in,cites|FSU 2023/6|!]]. Utvalget har hatt seks møter.",
                "**Hva er gjort?**",
                "- Ett felles skjema for ernæringsplan er prøvd ut ved to sykehjem og to sengeposter.",
                "- 140 ansatte har tatt e-læringskurset.",
                "- Andelen pasienter som får planen med hjem, har økt fra 12 til 58 prosent.",
                "**Vurdering:**",
                "Skjemaet virker, men må inn i journalsystemene. Konklusjonen fra fagmiljøet er at arbeidet bør fortsette ut perioden 2023–2025.",
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
                "**Bakgrunn:**",
                "[[SSU ba i november|decided_in,follows_up|SSU @2023-11|!]] om én rutine for hele forløpet, se [[sak 2023.28|cites,follows_up|SSU 2023/28]]. FSU behandlet utkastet i [[sakene 1, 2 og 4/2024|cites,decided_in|FSU 2024/1;FSU 2024/2;FSU 2024/4|!]].",
                "Gjeldende rutine ble vedtatt i [[2022.16|decided_in,cites,repeals|SSU 2022/16|!]] og endret i [[2023.5|cites,amends,decided_in,repeals|SSU 2023/5|!]]. Den regulerer bare varselet. Etter pasient- og brukerrettighetsloven § 2-5 har mange også rett til individuell plan.",
                "**Vurdering:**",
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
                "**Bakgrunn:**",
                "Piloten har gått siden [[SSU valgte pilotkommuner i september 2022|decided_in,cites|SSU @2022-09|!]]. I [[sak 2023.19|follows_up,cites,decided_in|SSU 2023/19]] ble den utvidet, men valg av modell ble utsatt. Partnerskapsmøtet har bedt om endelig forslag ([[PM 2023/05|cites,decided_in|PM 2023/5|!]]), og brukerrådet har bedt om opplæring for pårørende ([[sak 14-23|cites|BRS 2023/14|!]]).",
                "**Kostnader:**",
                "| Modell | Per pasient (kr) | Per år (kr) |",
                "| Lyngøy | 9 400 | 1 692 000 |",
                "| Legevakten | 12 100 | 2 178 000 |",
                "| Sykehuset | 15 800 | 2 844 000 |",
                proposed(
                    "**Forslag til vedtak:**",
                    (
                        "SSU anbefaler at responssenteret på Lyngøy blir fast løsning, og legger saken frem for [[Partnerskapsmøtet i mai|planned_for|PM @2024-05|!]].",
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
    ends="15:30",
    place="Solvik rådhus, formannskapssalen",
    title="Referat fra [[Strategisk samarbeidsutvalg (SSU) 07.03.24|cites|SSU @2024-03-07|?]]",
    head=(
        Row("Tid", ("kl. 13.00–15.30",)),
        Row("Sted", ("Solvik rådhus, formannskapssalen",)),
        Row(
            "Til stede",
            (
                "Marte J. Lund-Eide|kommunalsjef|Solvik",
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
                    (
                        "Fagutvalget legger frem sluttrapport i [[SSU i februar 2025|planned_for|SSU @2025-02|!]].",
                        "directed",
                    ),
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
                "Sivert Haugnes orienterte på telefon. Ventetiden er kortere enn ventet, men legebilen mangler sjåfør i helgene. Forsøket ble anbefalt i [[sak 20 i fjor|cites,decided_in|SSU 2023/20|?]].",
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
)
