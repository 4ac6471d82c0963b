# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""A municipal council's protocol in bokmål: series PS, RS and FO, votes by name, alternative votes, substitutes by party."""

from described import Paper, Section
from script import scripted

PROTOCOL = """
! Bruvoll kommune
# MØTEPROTOKOLL
@widths 4 12.5
| **Utvalg:** | Kommunestyret |
| **Møtested:** | Kommunestyresalen, Bruvoll rådhus |
| **Dato:** | 25.03.2026 |
| **Tidspunkt:** | 17:00 - 20:45 |
**Til stede:**
@widths 5.5 4 3 4
| **Navn** | **Funksjon** | **Parti** | **Vara for** |
| {{present|Anders Holmli|Ordfører|AP}} | Ordfører | AP | |
| {{present|Marte Sofie Rønning|Varaordfører|SP}} | Varaordfører | SP | |
| {{present|Knut Eirik Vestad|Medlem|AP}} | Medlem | AP | |
| {{present|Liv Torill Hagen|Medlem|H}} | Medlem | H | |
| {{present|Ole-Johan Brattli|Medlem|H}} | Medlem | H | |
| {{present|Gry Nordmo|Medlem|SV}} | Medlem | SV | |
| {{present|Stian Elvrum|Medlem|FRP}} | Medlem | FRP | |
| {{substitute|Åse Lindseth|Varamedlem|SP}} | Varamedlem | SP | {{absent|Nils Ove Krogstad}} |
| {{substitute|Per Christian Moe|Varamedlem|AP}} | Varamedlem | AP | {{absent|Hege Beate Strøm}} |
**Forfall:**
@widths 8.25 8.25
| **Navn** | **Parti** |
| {{absent|Nils Ove Krogstad}} | SP |
| {{absent|Hege Beate Strøm}} | AP |
| {{absent|Frode Myrland}} | R |
**Fra administrasjonen møtte:**
{{present|Ellen Skaug|kommunedirektør}}, kommunedirektør
{{present|Trygve Bakken|økonomisjef}}, økonomisjef
**Møtesekretær:** {{minute_taker|Wenche Furuly}}
**Merknader:** Stian Elvrum (FRP) forlot møtet etter sak PS 8/26.
Innkallingen og sakslisten ble enstemmig godkjent. Møtet er lovlig satt.
# Saksliste
@widths 2.4 11.6 2.5
| **Saksnr** | **Tittel** | **Lukket** |
| PS 6/26 | Godkjenning av protokoll fra møte 11.02.2026 | |
| PS 7/26 | Framtidig skolestruktur i Bruvoll | |
| PS 8/26 | Salg av Elvebakken, gnr. 12 bnr. 7 | |
| PS 9/26 | Reglement for ungdomsrådet | |
| RS 3/26 | Protokoll fra kontrollutvalget 10. mars 2026 | |
| RS 4/26 | Svar på høring om legevakt | |
| FO 2/26 | Spørsmål fra Gry Nordmo (SV) om svømmehallen | |
# {{#PS 6/26}} {{=Godkjenning av protokoll fra [[møte 11.02.2026|minutes_of|KST @2026-02-11|!]]}}
Saksprotokoll
**Behandling:**
Ingen merknader.
**Votering:**
Enstemmig.
**Vedtak:**
{{adopted:approved|Protokoll fra møte 11.02.2026 godkjennes.}}
# {{#PS 7/26}} {{=Framtidig skolestruktur i Bruvoll}}
Saksprotokoll i Kommunestyret - 25.03.2026
Kommunedirektørens forslag til vedtak:
1. {{proposed:directed,other,approved|Dagens skolestruktur videreføres til 2030.}}
2. {{proposed:directed|Kommunedirektøren legger fram ny rapport i 2028.}}
**Behandling:**
Saken ble sist behandlet i [[sak PS 44/23|cites,decided_in|KST 2023/44|!]], jf. også [[formannskapets sak 12/26|cites,decided_in|FSK 2026/12|!]].
Liv Torill Hagen (H) fremmet følgende alternative forslag:
{{proposed:directed,other,approved|Nordmo skole legges ned fra høsten 2027.}}
**Votering:**
Kommunedirektørens forslag ble satt opp mot forslaget fra Høyre.
For kommunedirektørens forslag stemte 6: Anders Holmli (AP), Marte Sofie Rønning (SP), Knut Eirik Vestad (AP), Gry Nordmo (SV), Åse Lindseth (SP), Per Christian Moe (AP)
For forslaget fra Høyre stemte 3: Liv Torill Hagen (H), Ole-Johan Brattli (H), Stian Elvrum (FRP)
Dermed ble kommunedirektørens forslag vedtatt.
**Vedtak:**
1. {{adopted:directed,other,approved|Dagens skolestruktur videreføres til 2030.}}
2. {{adopted:directed|Kommunedirektøren legger fram ny rapport i 2028.}}
# {{#PS 8/26}} {{=Salg av Elvebakken, gnr. 12 bnr. 7}}
Saksprotokoll i Kommunestyret - 25.03.2026
Formannskapets innstilling:
{{proposed:approved,other|Eiendommen gnr. 12 bnr. 7 selges for kr 4 200 000.}}
**Behandling:**
Gry Nordmo (SV) fremmet følgende utsettelsesforslag:
{{proposed:postponed|Saken utsettes i påvente av reguleringsplanen.}}
**Votering:**
For utsettelsesforslaget stemte 2: Gry Nordmo (SV), Åse Lindseth (SP)
Imot utsettelsesforslaget stemte 7: Anders Holmli (AP), Marte Sofie Rønning (SP), Knut Eirik Vestad (AP), Liv Torill Hagen (H), Ole-Johan Brattli (H), Stian Elvrum (FRP)
Formannskapets innstilling ble vedtatt med 7 mot 2 stemmer.
**Vedtak:**
{{adopted:approved,other|Eiendommen gnr. 12 bnr. 7 selges for kr 4 200 000.}}
# {{#PS 9/26}} {{=Reglement for ungdomsrådet}}
Saksprotokoll i Kommunestyret - 25.03.2026
Ungdomsrådets innstilling:
{{proposed:approved|Reglementet vedtas som det foreligger.}}
**Behandling:**
Marte Sofie Rønning (SP) fremmet følgende tilleggsforslag:
{{proposed:directed|Reglementet evalueres etter ett år.}}
**Votering:**
Ungdomsrådets innstilling med tilleggsforslaget fra Marte Sofie Rønning ble enstemmig vedtatt.
**Vedtak:**
{{adopted:approved|Reglementet vedtas som det foreligger.}}
{{adopted:directed|Reglementet evalueres etter ett år.}}
# {{#RS 3/26}} {{=Protokoll fra [[kontrollutvalget 10. mars 2026|minutes_of|KU @2026-03-10|!]]}}
**Vedtak:**
{{adopted:noted|Saken tas til orientering.}}
# {{#RS 4/26}} {{=Svar på høring om legevakt}}
**Vedtak:**
{{adopted:noted|Saken tas til orientering.}}
# {{#FO 2/26}} {{=Spørsmål fra Gry Nordmo (SV) om svømmehallen}}
Ordføreren svarte at hallen åpner etter påske.
@end
UNDERSKRIFTER:
Vi bekrefter med underskriftene våre at det som er ført i protokollen, er i samsvar med det som ble vedtatt på møtet.
Anders Holmli
Liv Torill Hagen
"""

PAPERS = (
    Paper(
        "bruvoll",
        "kommunestyret-2026-03-25-protokoll",
        "Bruvoll kommune",
        "family: municipal protocol with series PS, RS and FO, votes by name of which one is printed wrongly, alternative votes",
        (
            scripted(
                PROTOCOL,
                Section("minutes", "", "KST", "2026-03-25", "17:00", "20:45", "Kommunestyresalen, Bruvoll rådhus"),
            ),
        ),
        ("docx", "pdf"),
        header="Bruvoll kommune",
        footer="Side {page} av {pages}",
    ),
)
