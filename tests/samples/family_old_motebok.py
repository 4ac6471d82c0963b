# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Old municipal papers: a møtebok of 2004 with archive numbers and flow tables, one of 1993 typed without tables."""

from described import Paper, Section
from script import scripted

FLOW = """
! LILLEVANN KOMMUNE
# MØTEBOK
Utvalg: Formannskapet
Møtested: Rådhuset, møterom 3
Møtedato: 10.12.2004 Tid: 09.00 – 13.30
Følgende medlemmer møtte: {{present|Arne Sandvik}} (ordfører), {{present|Bodil Hansen}}, {{present|Rolf Bratland}}, {{present|Inger Lise Moen}}
Forfall: {{absent|Kjell Haugen}}
Varamedlemmer: {{substitute|Tove Skaret}}
Fra administrasjonen møtte: {{present|Helge Bjerke}}, rådmann
Møte nr.: 14/04
SAKSLISTE
Saksnr. Arkivsaksnr. Tittel
0051/04 04/00752 GODKJENNING AV MØTEBOK 0052/04 04/01187 BUDSJETT 2005 0053/04 02/00331 NAUSTVIK VANNVERK - SØKNAD OM GARANTI 0054/04 04/01190 REFERATSAKER
**{{#0051/04}} 04/00752**
**{{=GODKJENNING AV MØTEBOK}}**
VEDTAK:
{{adopted:approved|Møteboka fra [[26.11.04|minutes_of|FSK @2004-11-26|!]] godkjennes.}}
Enstemmig vedtatt.
**{{#0052/04}} 04/01187**
**{{=BUDSJETT 2005}}**
@widths 4 7.5 5
| Saksnr. | Utvalg | Møtedato |
| 0052/04 | Formannskapet | 10.12.2004 |
| [[0081/04|planned_for,cites,decided_in|KST 2004/81;KST @2004-12-16?|?]] | Kommunestyret | 16.12.2004 |
Arkivsaksnr.: 04/01187 Arkivkode: 151 &15
Saksbehandler: {{responsible|Helge Bjerke}}
INNSTILLING:
1. {{proposed:approved,other|Budsjettet for 2005 vedtas.}}
2. {{proposed:other,approved|Eiendomsskatten settes til 4 promille.}}
SAKSOPPLYSNINGER:
Det vises til [[kommunestyrets sak 0044/04|cites,decided_in|KST 2004/44|!]] og brev datert 04.04.04. Renten er 4,75 %.
BEHANDLING:
Rolf Bratland foreslo at saken sendes tilbake. Forslaget fikk 1 stemme og falt.
VEDTAK:
1. {{adopted:approved,other|Budsjettet for 2005 vedtas.}}
2. {{adopted:other,approved|Eiendomsskatten settes til 4 promille.}}
Vedtatt med 4 mot 1 stemme.
**{{#0053/04}} 02/00331**
**{{=NAUSTVIK VANNVERK - SØKNAD OM GARANTI}}**
@widths 4 7.5 5
| Saksnr. | Utvalg | Møtedato |
| [[0007/03|cites,decided_in|TEK 2003/7;TEK @2003-06-06?|?]] | Teknisk styre | 06.06.2003 |
| 0053/04 | Formannskapet | 10.12.2004 |
INNSTILLING:
{{proposed:rejected|Søknaden avslås.}}
SAKSOPPLYSNINGER:
Søknaden ble behandlet i [[teknisk styres sak 0007/03|cites,decided_in|TEK 2003/7|!]].
VEDTAK:
{{adopted:rejected|Søknaden avslås.}}
Enstemmig.
**{{#0054/04}} 04/01190**
**{{=REFERATSAKER}}**
VEDTAK:
{{adopted:noted|Referatsakene tas til orientering.}}
@end
RETT UTSKRIFT
Lillevann, 13.12.2004
Kopi av møteboka sendes:
Kari Nordby, Naustvik
Teknisk etat
"""

TYPED = """
GRANMO KOMMUNE
M Ø T E B O K  3/93
UTVALG: HELSE- OG SOSIALSTYRET
MØTESTED: KOMMUNEHUSET
MØTEDATO: 22.04.93 kl. 18.00
TIL STEDE: {{present|Jorunn Lie}}, leder, {{present|Alf Egil Nordahl}}, {{present|Signe Brenna}}, {{present|Odd Rune Husby}}
FORFALL: {{absent|Petter Stenseth}}. FOR HAM MØTTE {{substitute|Grete Haugan}}
MØTELEDER: {{chair|Jorunn Lie}}
SEKRETÆR: {{minute_taker|Unni Ålien}}
BEHANDLEDE SAKER: 25/93 - 28/93
SAK {{#25/93}}
{{=GODKJENNING AV PROTOKOLL}}
Vedtak: {{adopted:approved|Protokollen fra møtet [[18.03.93|minutes_of|HSS @1993-03-18|!]] godkjennes.}}
SAK {{#26/93}}
{{=OMSORGSBOLIGER PÅ TANGEN}}
Arkiv: 614 Jnr. 01/01550-012
Helsesjefens innstilling:
{{proposed:approved,other|Helse- og sosialstyret godkjenner romprogrammet.}}
Behandling:
Signe Brenna foreslo at taket heves. Det vises til [[sak 14/92|cites|HSS 1992/14|!]].
Vedtak:
{{adopted:approved,other|Helse- og sosialstyret godkjenner romprogrammet.}}
Enst. vedtatt.
SAK {{#27/93}}
{{=SØKNAD OM SKJENKEBEVILLING - TANGEN KRO}}
Vedtak: {{adopted:rejected|Søknaden avslås.}} Vedtatt med 3 mot 2 stemmer.
SAK {{#28/93}}
{{=ORIENTERINGER}}
Vedtak: {{adopted:noted|Tatt til orientering.}}
@end
Jorunn Lie (sign.)
"""

PAPERS = (
    Paper(
        "lillevann",
        "formannskapet-2004-12-10-motebok",
        "Lillevann kommune",
        "family: møtebok of 2004, padded numbers with archive numbers beside, flow tables, an agenda run together on one line",
        (scripted(FLOW, Section("minutes", "", "FSK", "2004-12-10", "09:00", "13:30", "Rådhuset, møterom 3")),),
        ("docx", "pdf"),
        footer="Sak 0052/04    Side {page} av {pages}",
        font="Courier New",
    ),
    Paper(
        "granmo",
        "helse-og-sosialstyret-1993-04-22-motebok",
        "Granmo kommune",
        "family: møtebok of 1993 as typed lines, labels in capitals, who stood in in a sentence of capitals",
        (scripted(TYPED, Section("minutes", "", "HSS", "1993-04-22", "18:00", None, "KOMMUNEHUSET")),),
        ("docx", "txt"),
    ),
)
