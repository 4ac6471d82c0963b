# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""A hospital trust's board: 'SAK NR 017-2019' with the title lines below, numbered decisions, statements for the record."""

from described import Paper, Section
from script import scripted

BOARD = """
! MØTEPROTOKOLL
| **Styre:** | Skogland sykehus HF |
| **Møtested:** | Scandic Granmo |
| **Dato:** | 20. mars 2019 |
| **Tidspunkt:** | 09:00-14:15 |
**Følgende medlemmer møtte:**
@widths 8 8.5
| {{present|Bernt Aasland}} | Styreleder |
| {{present|Ingunn Thorsrud}} | Nestleder |
| {{present|Reidun Kvalheim}} | |
| {{present|Tor Egil Hjelle}} | |
| {{present|Mona Sletten}} | Til og med sak 019-2019 |
**Følgende medlemmer hadde meldt forfall:**
| {{absent|Odd Steinar Vik}} | |
| {{absent|Kari-Anne Solhaug}} | Vara: {{substitute|Håkon Reitan}} |
**Fra administrasjonen møtte:**
{{present|Eli Margrethe Strand}}, administrerende direktør
{{present|Joakim Hauge}}, direktør økonomi
Styresekretær {{minute_taker|Rolf Inge Nygård}}
# SAKER SOM BLE BEHANDLET
**SAK NR {{#016-2019}}**
**{{=GODKJENNING AV INNKALLING OG SAKSLISTE}}**
Forslag til vedtak:
{{proposed:approved|Innkalling og saksliste godkjennes.}}
Vedtak:
{{adopted:approved|Innkalling og saksliste godkjennes.}}
**SAK NR {{#017-2019}}**
**{{=GODKJENNING AV PROTOKOLL FRA STYREMØTE}}**
**{{=[[20. FEBRUAR 2019|minutes_of|STY @2019-02-20|!]]}}**
Enstemmig
Vedtak:
{{adopted:approved|Protokoll fra styremøte 20. februar 2019 godkjennes.}}
**SAK NR {{#018-2019}}**
**{{=VIRKSOMHETSRAPPORT PER FEBRUAR 2019}}**
Oppsummering
Administrerende direktør redegjorde for resultatet, som er 3,2 millioner kroner bak budsjett. Tallene ble sist omtalt i [[sak 097-2018|cites|STY 2018/97|!]], jf. [[styresak 60-2018|cites|STY 2018/60|!]].
Kommentarer i møtet
Styret er bekymret for sykefraværet.
Forslag til vedtak:
1. {{proposed:noted|Styret tar virksomhetsrapporten til etterretning.}}
2. {{proposed:directed|Styret ber om en plan for sykefraværet innen juni 2019.}}
Votering:
Enstemmig vedtatt
Vedtak:
1. {{adopted:noted|Styret tar virksomhetsrapporten til etterretning.}}
2. {{adopted:directed|Styret ber om en plan for sykefraværet innen juni 2019.}}
3. {{adopted:directed|Administrerende direktør bes legge fram månedlige tall.}}
**SAK NR {{#019-2019}}**
**{{=UTVIKLINGSPLAN 2020–2035}}**
**{{=HØRING OG VIDERE PROSESS}}**
Det vises til [[styrets vedtak 12. desember 2018, sak 099-2018|cites,decided_in|STY 2018/99;STY @2018-12-12?|!]], og til helseforetaksloven § 34.
Forslag til vedtak:
1. {{proposed:directed,approved,other|Utkast til utviklingsplan sendes på høring.}}
Mona Sletten fremmet slikt forslag:
{{proposed:postponed|Saken utsettes til [[aprilmøtet|planned_for|STY @2019-04|?]].}}
Votering:
Forslaget fra Sletten falt mot 2 stemmer.
Forslaget til vedtak ble vedtatt med 4 mot 2 stemmer.
Vedtak:
1. {{adopted:directed,approved,other|Utkast til utviklingsplan sendes på høring.}}
Protokolltilførsel fra Mona Sletten og Tor Egil Hjelle:
Vi mener at saken ikke er godt nok opplyst.
**SAK NR {{#020-2019}}**
**{{=ORIENTERINGSSAKER}}**
- Referat fra brukerutvalget
- Møteplan 2019
Vedtak:
{{adopted:noted|Styret tar sakene til orientering.}}
@end
Møtet hevet kl. 14:15
Granmo, 20. mars 2019
Bernt Aasland, styreleder
"""

PAPERS = (
    Paper(
        "skogland-sykehus",
        "styret-2019-03-20-protokoll",
        "Skogland sykehus HF",
        "family: hospital trust's board, 'SAK NR 017-2019' with lines of title below; a statement for the record; running feet that look like cases",
        (scripted(BOARD, Section("minutes", "", "STY", "2019-03-20", "09:00", "14:15", "Scandic Granmo")),),
        ("docx", "pdf"),
        footer="Styresak 60-2019    Side {page} av {pages}",
    ),
)
