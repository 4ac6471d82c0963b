# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""A partnership's notice with case papers in nynorsk: 'Saksutgreiing:', 'Framlegg til vedtak:', 'Tilråding', attendance with remarks."""

from described import Paper, Section
from script import scripted

NOTICE = """
! Helsefellesskapet Indre Vikafjord
# Innkalling til Partnarskapsmøte
| **Møtestad:** | Vika hotell, sal 2 |
| **Møtedato:** | 14. juni 2023 |
| **Møtetid:** | 10.00–15.00 |
Event. forfall må meldast til sekretariatet. Varamedlemer møter berre etter nærare varsel.
# Saker:
@widths 3 13.5
| **Sak nr.** | **Sakstittel** |
| {{#1/2023}} | {{=Godkjenning av innkalling og sakliste}} |
| {{#2/2023}} | {{=Godkjenning av referat frå [[partnarskapsmøtet 9. juni 2022|minutes_of|PMN @2022-06-09|!]]}} |
| {{#3/2023}} | {{=Felles plan for helsepersonell}} |
| {{#4/2023}} | {{=Psykisk helsevern for barn og unge}} |
| {{#5/2023}} | {{=Ymse}} |
@end
# Deltakarar
Innkalte til møtet:
@widths 4.5 4.5 4 3.5
| **Namn** | **Stilling** | **Organisasjon** | **Merknad** |
| Ola Vikane | Ordførar | Vika kommune | |
| Guro Tveito | Direktør | Vikafjord sjukehus | Observatør |
"""

PAPER_3 = """
# SAKSPAPIR
| **Saksnr:** | **Møteorgan:** | **Type sak:** | **Sakshandsamar:** |
| {{#3/2023}} | Partnarskapsmøte | {{kind|Vedtakssak}} | {{responsible|Synnøve Hjelle}} |
# {{=Felles plan for helsepersonell}}
**Framlegg til vedtak:**
1. {{proposed:approved|Partnarskapsmøtet sluttar seg til planen.}}
2. {{proposed:directed|Strategisk samarbeidsutval følgjer opp tiltaka og rapporterer i 2024.}}
**Saksutgreiing:**
Planen vart tinga i [[sak 4/2022|decided_in,cites|PMN 2022/4|!]], og er handsama i [[SSU 20. april 2023, sak 11/2023|cites,decided_in|SSN 2023/11;SSN @2023-04-20?|!]].
Kommunane manglar 120 årsverk fram mot 2030, jf. Meld. St. 7 (2019–2020).
**Vurdering:**
Sekretariatet meiner at planen svarer på oppdraget.
{{attached|Vedlegg}}:
Felles plan 2023–2027
"""

PAPER_4 = """
# SAKSPAPIR
| **Saksnr:** | **Møteorgan:** | **Type sak:** | **Sakshandsamar:** |
| {{#4/2023}} | Partnarskapsmøte | {{kind|Orientering}} | {{responsible|Eirik Gjerde}} |
# {{=Psykisk helsevern for barn og unge}}
**Tilråding:**
{{proposed:noted|Partnarskapsmøtet tek saka til orientering.}}
**Samandrag:**
Talet på tilvisingar har auka. I samband med handsaming av årsmeldinga [[i møtet i juni 2022|cites,decided_in|PMN @2022-06|!]] bad møtet om ei utgreiing.
**Saksopplysningar:**
Ventetida er 61 dagar.
"""

MINUTES = """
! Helsefellesskapet Indre Vikafjord
# Referat frå Strategisk samarbeidsutval (SSU)
**Stad:** Teams
**Dato:** Torsdag 20. april 2023
**Tid:** kl. 09.00 – 11.00
**Til stades:**
@widths 4.5 4.5 4 3.5
| **Namn** | **Stilling** | **Organisasjon** | **Merknad** |
| {{present|Ingrid Aase|Kommunalsjef|Vika kommune}} | Kommunalsjef | Vika kommune | {{chair|Ingrid Aase}} |
| {{present|Magnar Lidal|Klinikkdirektør|Vikafjord sjukehus}} | Klinikkdirektør | Vikafjord sjukehus | |
| {{absent|Torunn Helle|Kommunelege|Sundet kommune}} | Kommunelege | Sundet kommune | Forfall |
| {{substitute|Dagfinn Rise|Helseleiar|Sundet kommune}} | Helseleiar | Sundet kommune | Vara for Torunn Helle |
| {{present|Astrid Njøs|Seniorrådgjevar|KS}} | Seniorrådgjevar | KS | Observatør |
| {{present|Per Olav Sunde|Brukarrepresentant|FFO}} | Brukarrepresentant | FFO | Gjekk etter sak 12/2023 |
| {{secretariat|Synnøve Hjelle|Rådgjevar|Vikafjord sjukehus}} | Rådgjevar | Vikafjord sjukehus | Sekretariat |
@widths 2.7 10.7 3.1
| **Saksnr** | **Sak** | **Ansvarleg** |
| {{#10/2023}} | **{{=Godkjenning av innkalling og sakliste}}** // __Vedtak:__ // {{adopted:approved|Godkjent utan merknader.}} | |
| {{#11/2023}} | **{{=Felles plan for helsepersonell}}** // Synnøve Hjelle gjorde greie for planen, jf. [[sak 5/2023|cites|SSN 2023/5|!]]. // __Vedtak:__ // 1. {{adopted:approved|SSU sluttar seg til planen.}} // 2. {{adopted:planned,directed|Planen vert lagd fram for partnarskapsmøtet.}} | {{responsible|Synnøve Hjelle}} |
| {{#12/2023}} | **{{=Digital heimeoppfølging}}** // Magnar Lidal orienterte. Per Olav Sunde saknar brukarane i prosjektet. // __Vedtak:__ // {{adopted:noted|SSU tek saka til vitande.}} | |
| {{#13/2023}} | **{{=Ymse}}** // Ingen saker. | |
"""
MINUTES = MINUTES.replace("adopted:planned,directed", "adopted:directed,other")
# the chair is named by a remark, which prints the word
MINUTES = MINUTES.replace("| {{chair|Ingrid Aase}} |", "| Møteleiar |").replace(
    "{{present|Ingrid Aase|Kommunalsjef|Vika kommune}}", "{{chair|Ingrid Aase|Kommunalsjef|Vika kommune}}"
)

PARTNERSHIP = "Helsefellesskapet Indre Vikafjord"
PAPERS = (
    Paper(
        "vikafjord",
        "ssu-2023-04-20-referat",
        PARTNERSHIP,
        "family: minutes in nynorsk, attendance 'Namn | Stilling | Organisasjon | Merknad' with absence, substitute, observer, secretariat",
        (scripted(MINUTES, Section("minutes", "", "SSN", "2023-04-20", "09:00", "11:00", "Teams")),),
        ("docx", "pdf"),
    ),
    Paper(
        "vikafjord",
        "pm-2023-06-14-sakspapir",
        PARTNERSHIP,
        "family: notice in nynorsk with case papers, 'Saksutgreiing:', 'Framlegg til vedtak:', 'Tilråding:'; called people are no attendees",
        (
            scripted(NOTICE, Section("notice", "", "PMN", "2023-06-14", "10:00", "15:00", "Vika hotell, sal 2")),
            scripted(PAPER_3, Section("case_paper", "", "PMN", "2023-06-14")),
            scripted(PAPER_4, Section("case_paper", "", "PMN", "2023-06-14")),
        ),
        ("docx", "pdf"),
        footer="Side {page} av {pages}",
    ),
)
