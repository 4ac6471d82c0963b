# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""A municipal council's møtebok in nynorsk: 'KS-124/13 Vedtak:', 'Handsaming', 'Røysting', members in a list."""

from described import Paper, Section
from script import scripted

MOETEBOK = """
! ØVREDAL KOMMUNE
# MØTEBOK
**Utval:** Kommunestyret
**Møtestad:** Heradshuset, Øvredal
**Møtedato:** 04.12.2013
**Møtetid:** 10.00 - 16.30
**Desse møtte:**
{{present|Odd Arne Systad}} (SP), ordførar
{{present|Gunnhild Espeland}} (AP), varaordførar
{{present|Leif Nesbø}} (KRF)
{{present|Solveig Myklebust}} (H) (frå sak 122/13)
{{present|Jostein Hovland}} (V)
{{present|Randi Øvretveit}} (SP)
**Forfall/møtte ikkje:** {{absent|Einar Tveit}} (AP), {{absent|Borghild Lunde}} (SP)
**Møtande varamedlem:** {{substitute|Magne Kårstad}} for Einar Tveit, {{substitute|Anne Marit Fosse}} for Borghild Lunde
**Frå adm. møtte:** {{present|Torstein Aasen}}, rådmann, {{present|Kjellaug Vik}}, økonomisjef
**Møteleiar:** {{chair|Odd Arne Systad}}
**Sekretær:** {{minute_taker|Bjørg Helle}}
Innkalling og sakliste vart godkjend utan merknadar.
# SAKLISTE
@widths 2.8 3 10.7
| **Saksnr.** | **Arkivsak** | **Sakstittel** |
| KS-121/13 | 13/2 | Godkjenning av møtebok |
| KS-122/13 | 13/845 | Budsjett 2014 og økonomiplan 2014–2017 |
| KS-123/13 | 12/1190 | Helse- og omsorgsplan |
| KS-124/13 | 13/77 | Val av meddommarar |
| KS-125/13 | 13/15 | Meldingar |
**{{#KS-121/13}} {{=GODKJENNING AV MØTEBOK}}**
Møteboka frå [[30. oktober 2013|minutes_of|KST @2013-10-30|!]] var send ut.
**Framlegg til vedtak:**
{{proposed:approved|Møteboka vert godkjend.}}
**KS-121/13 Vedtak:**
{{adopted:approved|Møteboka vert godkjend.}}
Vedtaket var samrøystes.
**{{#KS-122/13}} {{=BUDSJETT 2014 OG ØKONOMIPLAN 2014–2017}}**
**Saksopplysningar:**
Saka er handsama i [[formannskapet 20.11.2013, sak FS-98/13|cites,decided_in|FSK 2013/98;FSK @2013-11-20?|!]]. Det vert vist til rundskriv H-2/13 og til [[k-sak 19/12|cites,decided_in|KST 2012/19|!]].
**Formannskapet si tilråding:**
1. {{proposed:approved,other|Framlegg til budsjett for 2014 vert vedteke.}}
2. {{proposed:approved,other|Skattøyret vert sett til høgaste sats.}}
3. {{proposed:delegated|Rådmannen får fullmakt til å ta opp lån på kr 12 400 000.}}
**Handsaming:**
Leif Nesbø (KRF) sette fram slikt framlegg:
{{proposed:directed,other,approved|Tilskotet til frivilligsentralen vert auka med kr 150 000.}}
**Røysting:**
Framlegget frå KRF fall med 3 mot 5 røyster.
Tilrådinga vart vedteken med 7 mot 1 røyst.
**KS-122/13 Vedtak:**
1. {{adopted:approved,other|Framlegg til budsjett for 2014 vert vedteke.}}
2. {{adopted:approved,other|Skattøyret vert sett til høgaste sats.}}
3. {{adopted:delegated|Rådmannen får fullmakt til å ta opp lån på kr 12 400 000.}}
**{{#KS-123/13}} {{=HELSE- OG OMSORGSPLAN}}**
**Rådmannen sitt framlegg til vedtak:**
{{proposed:approved|Helse- og omsorgsplanen vert vedteken.}}
**Handsaming i Kommunestyret 04.12.2013:**
Gunnhild Espeland bad om at saka vart utsett. Rådmannen viste til at fristen er gått ut.
**Røysting:**
Utsetjingsframlegget vart samrøystes vedteke.
**KS-123/13 Vedtak:**
{{adopted:postponed|Saka vert utsett til [[møtet i februar|planned_for|KST @2014-02|?]].}}
**{{#KS-124/13}} {{=VAL AV MEDDOMMARAR}}**
**LEIAREN I VALNEMNDA SI TILRÅDING:**
{{proposed:appointed|Som meddommarar vert valde Leif Nesbø og Randi Øvretveit.}}
**KS-124/13 Vedtak:**
{{adopted:appointed|Som meddommarar vert valde Leif Nesbø og Randi Øvretveit.}}
Samrøystes vedtak.
**{{#KS-125/13}} {{=MELDINGAR}}**
Protokoll frå [[kontrollutvalet 12.11.2013|minutes_of|KU @2013-11-12|!]].
**KS-125/13 Vedtak:**
{{adopted:noted|Meldingane vart tekne til vitande.}}
@end
Vi stadfestar med underskriftene våre at det som er ført i møteboka, er i samsvar med det som vart vedteke.
Odd Arne Systad    Gunnhild Espeland
"""

PAPERS = (
    Paper(
        "ovredal",
        "kommunestyret-2013-12-04-motebok",
        "Øvredal kommune",
        "family: møtebok in nynorsk, 'KS-124/13 Vedtak:', substitutes with 'for', proposals with 'sitt framlegg' and 'si tilråding'",
        (scripted(MOETEBOK, Section("minutes", "", "KST", "2013-12-04", "10:00", "16:30", "Heradshuset, Øvredal")),),
        ("docx", "pdf"),
        footer="Side {page} av {pages}",
        font="Times New Roman",
    ),
)
