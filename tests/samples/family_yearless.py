# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Case numbers without a year: minutes over two days with 'Sak 1', a notice with times, papers whose columns fell apart."""

from described import Paper, Section
from script import scripted

TWO_DAYS = """
! MØTEREFERAT
Utvalg: Brukerutvalget ved Skogland sykehus
Sted: Granmo fjellhotell
Tid: 19. – 20. oktober 2005, kl. 10.00 første dag
Til stede: {{present|Torbjørg Sande}} (leder), {{present|Nils Petter Rygh}}, {{present|Aud Helene Lien}}, {{present|Ivar Tangen}} (bare 19. oktober)
Forfall: {{absent|Marianne Skog}}
Ordstyrer: {{chair|Torbjørg Sande}}
**Sak {{#1=2005/1}}: {{=Godkjenning av innkalling og dagsorden}}**
Vedtak: {{adopted:approved|Innkalling og dagsorden ble godkjent.}}
**Sak {{#2=2005/2}}: {{=Referat fra [[møtet 14. september 2005|minutes_of|BRU @2005-09-14|!]]}}**
Vedtak: {{adopted:approved|Referatet ble godkjent med en merknad til side 2.}}
**Sak {{#3=2005/3}}: {{=Pasientreiser}}**
Aud Helene Lien innledet. Utvalget mener at ventetiden ved Granmo er for lang, og at informasjonen må bli bedre.
Vedtak:
1. {{adopted:directed|Brukerutvalget ber sykehuset om en skriftlig redegjørelse.}}
2. {{adopted:directed|Saken tas opp igjen når svaret foreligger.}}
**Sak {{#4=2005/4}}: {{=Valg av representant til arbeidsgruppe for læring og mestring}}**
Vedtak: {{adopted:appointed|Ivar Tangen ble valgt.}}
**Sak {{#5=2005/5}}: {{=Eventuelt}}**
Ingen saker.
@end
{{minute_taker|Torbjørg Sande}}
Referent
"""

TIMES = """
! Innkalling til møte i Lokalt samarbeidsutvalg (LSU) Sør-Skogland
**Dato:** Onsdag 6. februar 2019
**Tid:** kl. 12.00 - 15.00
**Sted:** Tverrdal helsesenter
Forfall meldes til Liv Bakke på e-post.
Saksliste
@widths 3 2 11.5
| **Tid** | **Sak** | **Tema** |
| 12.00-12.10 | Sak {{#1=2019/1}} | {{=Godkjenning av innkalling og referat}} |
| 12.10-12.45 | Sak {{#2=2019/2}} | {{=Avvik i pasientoverføringer}} // Innledning ved Siv Rud |
| 12.45-13.00 | | Pause |
| 13.00-14.00 | Sak {{#3=2019/3}} | {{=Ny rutine for innleggelse}} // Forslag til vedtak: {{proposed:approved|LSU slutter seg til rutinen.}} |
| 14.00-15.00 | Sak {{#4=2019/4}} | {{=Eventuelt}} |
@end
Kopi sendes:
Hanne Brekke
Per Inge Støa
"""

APART = """
TVERRDAL KOMMUNE
MØTEINNKALLING
Utvalg:
Møtested:
Dato:
Tidspunkt:
Eldrerådet
Tverrdal bo- og servicesenter
12.03.2014
10:00
Eventuelt forfall meldes snarest til tlf. 55 01 02 03.
SAKSLISTE
Sak {{#2014/14}}
Sak {{#2014/15}}
Sak {{#2014/16}}
Sak {{#2014/17}}
{{>2014/14}}{{=Godkjenning av protokoll fra møtet [[15.01.2014|minutes_of|ELD @2014-01-15|!]]}}
{{>2014/15}}{{=Høring - ny helseplan}}
{{>2014/16}}{{=Trygghetsalarmer, svar på spørsmål}}
{{>2014/17}}{{=Eventuelt}}
@end
Med vennlig hilsen
Sverre Holt
leder
"""

PAPERS = (
    Paper(
        "skogland-sykehus",
        "brukerutvalget-2005-10-19-referat",
        "Skogland sykehus",
        "family: 'Sak 1:' without a year, a meeting over two days, the name above 'Referent'",
        (
            scripted(
                TWO_DAYS, Section("minutes", "", "BRU", "2005-10-19", "10:00", None, "Granmo fjellhotell", people=())
            ),
        ),
        ("docx", "pdf"),
    ),
    Paper(
        "skogland",
        "lsu-2019-02-06-innkalling",
        "Helsesamarbeidet i Skogland",
        "family: notice whose agenda gives times first, 'Sak 1' without a year, copies to people who are no attendees",
        (scripted(TIMES, Section("notice", "", "LSU", "2019-02-06", "12:00", "15:00", "Tverrdal helsesenter")),),
        ("docx", "pdf"),
    ),
    Paper(
        "tverrdal",
        "eldreradet-2014-03-12-innkalling",
        "Tverrdal kommune",
        "family: notice whose columns fell apart: labels first and values after, numbers first and titles after",
        (scripted(APART, Section("notice", "", "ELD", "2014-03-12", "10:00", None, "Tverrdal bo- og servicesenter")),),
        ("docx", "txt"),
    ),
)
