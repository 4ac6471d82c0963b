# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Minutes that number no case: headings, or bold lines, with decisions below them; a letter with recipients."""

from described import Paper, Section
from script import scripted

HEADINGS = """
! Referat fra møte i Samarbeidsforum for helse Sør-Skogland
**Dato:** 3. september 2018
**Sted:** Lillevann legesenter
**Til stede:** {{present|Hanne Brekke}}, {{present|Torgeir Nymoen}}, {{present|Siv Anita Rud}} og {{present|Mats Øien}}
**Forfall:** {{absent|Liv Bakke}}
**Referent:** {{minute_taker|Mats Øien}}
# {{#}}{{=Oppfølging fra forrige møte}}
Rutinen for epikriser er sendt ut. Alle har tatt den i bruk.
# {{#}}{{=Legevaktsamarbeid}}
Det er behov for en felles løsning fra 2019. Tverrdal er positive.
Vedtak: {{adopted:directed|Hanne lager et notat til [[neste møte|planned_for|SFH @2018-11-05|?]].}}
# {{#}}{{=Influensavaksine}}
Fastlegene får levert vaksine i uke 40.
Vedtak:
1. {{adopted:directed|Kommunene bestiller vaksine innen 15. september.}}
2. {{adopted:directed|Siv Anita sender informasjon til sykehusets ansatte.}}
# {{#}}{{=Eventuelt}}
Ingen saker.
@end
Neste møte: 5. november 2018
"""

BULLETS = """
Tverrdal kommune
REFERAT FRA MØTE I ARBEIDSMILJØUTVALGET
Dato: 14.11.2011
Tid: kl. 08.30 - 10.00
Til stede: {{present|Gunn Marit Aas}}, {{present|Svein Kleven}}, {{present|Lill Berntsen}}
Forfall: {{absent|Jon Ivar Dahle}}
1. {{#}}{{=Referat fra møte [[12.09.2011|minutes_of|AMU @2011-09-12|!]]}}
{{adopted:approved|Referatet ble godkjent.}}
2. {{#}}{{=Sykefravær tredje kvartal}}
Fraværet er 7,8 %, ned fra 8,4 %. Rådmannen følger opp hjemmetjenesten.
{{adopted:noted|Tatt til orientering.}}
3. {{#}}{{=Vernerunder}}
Lill Berntsen viste planen for 2012. Det ble spurt om skolene.
{{adopted:postponed|Saken utsettes til [[neste møte|planned_for|AMU @2011-11-15..2012-01-31|?]].}}
4. {{#}}{{=Eventuelt}}
Ingen saker til behandling.
@end
Kopi sendes:
Ordfører Knut Vestad
Rådmann Ellen Skaug
Hovedverneombud Stine Lau
"""

PAPERS = (
    Paper(
        "skogland",
        "samarbeidsforum-2018-09-03-referat",
        "Helsesamarbeidet i Skogland",
        "family: minutes that number no case, headings only; people on one line",
        (scripted(HEADINGS, Section("minutes", "", "SFH", "2018-09-03", None, None, "Lillevann legesenter")),),
        ("docx", "pdf"),
    ),
    Paper(
        "tverrdal",
        "amu-2011-11-14-referat",
        "Tverrdal kommune",
        "family: minutes with a list instead of case numbers, decisions without a label, copies to people who are no attendees",
        (scripted(BULLETS, Section("minutes", "", "AMU", "2011-11-14", "08:30", "10:00", None)),),
        ("docx", "txt"),
    ),
)
