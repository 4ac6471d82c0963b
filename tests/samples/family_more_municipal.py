# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""More municipal papers: an election board, committees, people by party."""

from described import Paper, Section
from script import scripted

VALSTYRET = """
HEIMVIK KOMMUNE
! MØTEBOK - TITTELBLAD
Utval: Valstyret
Møtestad: Kommunehuset, møterom 2
Møtedato: 03.03.2015
Frå kl.: 13.00 Til kl.: 14.20
Til stades: {{present|Liv Haugen}}, {{present|Per Arne Vik}}, {{present|Jon Nesse}}
Forfall meldt frå følgjande medlemar: {{absent|Aud Fossen}}
Møtande varamedlem: {{substitute|Inga Lien}}
Andre frammøtte: {{present|Gro Sande}}, valansvarleg
SAKLISTE
Saksnr: Innhald:
001/15 GODKJENNING AV INNKALLING OG SAKLISTE
002/15 OPPNEMNING AV RØYSTESTYRE
003/15 YMSE
# {{#001/15}} {{=GODKJENNING AV INNKALLING OG SAKLISTE}}
LEIAREN I VALSTYRET SI TILRÅDING:
{{proposed:approved|Innkalling og sakliste vert godkjend.}}
VALSTYRET 001/15 VEDTAK:
{{adopted:approved|Innkalling og sakliste vert godkjend.}}
Samrøystes.
# {{#002/15}} {{=OPPNEMNING AV RØYSTESTYRE}}
RÅDMANNEN GJER FØLGJANDE FRAMLEGG TIL VEDTAK:
1. {{proposed:appointed|Som leiar i røystestyret vert Per Arne Vik vald.}}
2. {{proposed:delegated,other|Rådmannen får fullmakt til å supplere styret.}}
Handsaming:
Jon Nesse stilte spørsmål om habilitet.
Dette gir følgjande endeleg vedtak:
1. {{adopted:appointed|Som leiar i røystestyret vert Per Arne Vik vald.}}
2. {{adopted:delegated,other|Rådmannen får fullmakt til å supplere styret.}}
# {{#003/15}} {{=YMSE}}
Ingen saker.
"""

OPPVEKST = """
Stornes kommune
! Møteprotokoll
@widths 4 12.5
| Utvalg/styre/råd: | Hovedutvalg for oppvekst |
| Møtested/lokaler: | Storskolen, auditoriet |
| Møtedato/tid: | 08.10.09 kl.1730 - 1830 |
Faste medlemmer som møtte:
@widths 6 6 4.5
| Navn | Funksjon | Representerer |
| {{present|Rita Storli}} | Leder | AP |
| {{present|Odd Moen}} | Medlem | SP |
Faste medlemmer som ikke møtte:
| Navn | Funksjon | Representerer |
| {{absent|Tor Bakke}} | Medlem | H |
Varamedlemmer som møtte:
| Navn | Møtte for | Representerer |
| {{substitute|Eva Krog}} | {{absent|Tor Bakke}} | H |
Fra administrasjonen møtte:
| Navn | Stilling |
| {{present|Siri Dale}} | Oppvekstsjef |
Saker til behandling: 26/09 – 28/09
Sak 28/09 behandles etter sak 26/09.
Sakliste
@widths 3 11.5 2
| Utvalgs-saksnr | Innhold | Lukket |
| PS 26/09 | Godkjenning av protokoll | |
| PS 27/09 | Skolerute 2010/2011 | |
| PS 28/09 | Referatsaker | |
| RS 5/09 | Brev fra elevrådet | |
# {{#PS 26/09}} {{=Godkjenning av protokoll}}
Saksprotokoll i Hovedutvalg for oppvekst - 08.10.2009
Behandling:
Ingen merknader til protokollen av [[10.09.09|minutes_of,cites|OPP @2009-09-10|?]].
Vedtak:
{{adopted:approved|Protokollen godkjennes.}}
# {{#PS 27/09}} {{=Skolerute 2010/2011}}
Saksprotokoll i Hovedutvalg for oppvekst - 08.10.2009
Behandling:
Odd Moen fremmet følgende endringsforslag:
{{proposed:other,directed|Høstferien legges til uke 40.}}
Votering:
Endringsforslaget falt mot 1 stemme. Rådmannens innstilling ble enstemmig vedtatt.
Vedtak:
{{adopted:approved,other|Forslag til skolerute vedtas.}}
Rådmannens innstilling
{{proposed:approved,other|Forslag til skolerute vedtas.}}
# {{#PS 28/09}} {{=Referatsaker}}
Vedtak:
{{adopted:noted|Tas til orientering.}}
# {{#RS 5/09}} {{=Brev fra elevrådet}}
"""

KONTROLLUTVALG = """
! KONTROLLUTVALGET I STORNES KOMMUNE
# MØTEPROTOKOLL
Møte nr. 5/2016
Møtedato: 2. mars 2016 kl. 09.00 – 12.15
Møtested: Rådhuset
Til stede: {{present|Arne Dybdal}}, leder, {{present|Marit Kvam}}, nestleder, {{present|Jan Lunde}}
Ikke møtt: {{absent|Petra Holm}}
Fra sekretariatet: {{secretariat|Unni Rognes}}
Fra revisjonen: {{present|Kjell Tveit}}, oppdragsrevisor
Saksliste
012/16 Godkjenning av protokoll
013/16 Forvaltningsrevisjon av byggesak
014/16 Orienteringer
015/16 Eventuelt
# Sak {{#012/16}} {{=Godkjenning av protokoll}}
Forslag til vedtak: {{proposed:approved|Protokollen fra møtet [[20. januar 2016|minutes_of|KUN @2016-01-20|!]] godkjennes.}}
Kontrollutvalgets behandling: Ingen merknader.
Kontrollutvalgets vedtak: {{adopted:approved|Protokollen fra møtet 20. januar 2016 godkjennes.}}
# Sak {{#013/16}} {{=Forvaltningsrevisjon av byggesak}}
Saken er tidligere behandlet i [[sak 08/16|cites,decided_in|KUN 2016/8|!]] og [[sak 6/16|cites,decided_in|KUN 2016/6|!]].
Kontrollutvalgets behandling av sak 13/2016 i møte den 02.03.2016:
Revisor Kjell Tveit gikk gjennom rapporten.
Kontrollutvalgets innstilling til kommunestyret, enst.:
1. {{adopted:noted|Kommunestyret tar rapporten til etterretning.}}
2. {{adopted:directed|Kommunestyret ber rådmannen følge opp anbefalingene.}}
# Sak {{#014/16}} {{=Orienteringer}}
- Brev fra fylkesmannen
- Ny forskrift
Kontrollutvalgets vedtak, enst.: {{adopted:noted|Orienteringene tas til etterretning.}}
# Sak {{#015/16}} {{=Eventuelt}}
Ingen saker til behandling.
@end
Møtet hevet kl. 12.15.
{{chair|Arne Dybdal}}
møteleder
"""

PLANUTVALG = """
Stornes kommune
MØTEBOK
Styre/råd/utvalg: Planutvalget
Møtested: Rådhuset
Møtedato: 16.10.2009
Tilstedeværende: {{present|Per Vikan}}, {{present|Oda Lie}}, {{present|Finn Moe}}
Forfall: {{absent|Siri Aas}} Vara: {{substitute|Mona Dal}}
Permisjon: Ingen
Behandlede saker: [[30/09|cites|PLA 2009/30|?]] - 32/09
Sak 30/09 utgår.
{{#PS 31/09}}
{{=DETALJPLAN FOR TANGEN}}
Arkivsaksnr. 2009/652
Rådmannens forslag til vedtak
1. {{proposed:approved,other|Planen legges ut til offentlig ettersyn.}}
2. {{proposed:directed|Rekkefølgekrav tas inn.}}
Behandling i Planutvalget 16.10.2009:
Finn Moe (H) fremmet slikt tilleggsforslag:
{{proposed:directed,other|Byggegrensen settes til 15 meter.}}
Avstemming:
Rådmannens forslag, enstemmig vedtatt. Tilleggsforslaget falt med 1 mot 3 stemmer.
Planutvalgets vedtak:
1. {{adopted:approved,other|Planen legges ut til offentlig ettersyn.}}
2. {{adopted:directed|Rekkefølgekrav tas inn.}}
{{#PS 32/09}}
{{=DELEGERTE SAKER}}
Planutvalget kom fram til følgende konklusjon:
{{adopted:noted|Sakene tas til orientering.}}
@end
Ved protokollen
Per Vikan (sign.)
"""

PERMISJON = """
Heimvik kommune
! MØTEPROTOKOLL
Utvalg: Kommunestyret
Møtested: Samfunnshuset
Møtedato: 25.02.2026 Tidspunkt: 17:00 -22:45
Til stede:
AP: {{present|Rita Storli}}, {{present|Odd Moen}}
SP: {{present|Eva Krog}}
@widths 8 8.5
| Permisjoner: | Erstattes av: |
| {{absent|Tor Bakke}} (H) | {{substitute|Jan Ås}} (H) |
| {{absent|Liv Rø}} (V) | {{substitute|Kai Li}} (V) |
Fra administrasjonen: {{present|Siri Dale}}
Møteleder: Ordfører {{chair|Rita Storli}}
Odd Moen (AP) forlot møtet etter sak 3/26.
Sakliste
PS 2/26 Godkjenning av protokoll
PS 3/26 Budsjettjustering
# {{#PS 2/26}} {{=Godkjenning av protokoll}}
Kommunestyrets behandling av sak 2/2026 i møte den 25.02.2026:
Ingen merknader.
Kommunestyrets vedtak, enst.:
{{adopted:approved|Protokollen godkjennes.}}
# {{#PS 3/26}} {{=Budsjettjustering}}
[[Formannskapets behandling av sak 10/2026|cites,decided_in|FSK 2026/10;FSK @2026-02-11?|!]] i møte den 11.02.2026:
Formannskapets innstilling, enst.:
{{proposed:approved|Budsjettjusteringene vedtas.}}
Kommunestyrets behandling av sak 3/2026 i møte den 25.02.2026:
Forslag 1 fra Eva Krog (SP):
{{proposed:other,directed|Skolene skjermes.}}
Votering:
Formannskapets innstilling ble vedtatt med 4 mot 1 stemme.
Kommunestyrets vedtak:
{{adopted:approved|Budsjettjusteringene vedtas.}}
"""

PAPERS = (
    Paper(
        "heimvik",
        "valstyret-2015-03-03-motebok",
        "Heimvik kommune",
        "family: election board in nynorsk, 'LEIAREN I VALSTYRET SI TILRÅDING', 'VALSTYRET 001/15 VEDTAK:'",
        (
            scripted(
                VALSTYRET,
                Section(
                    "minutes",
                    "",
                    "VAL",
                    date="2015-03-03",
                    starts="13:00",
                    ends="14:20",
                    place="Kommunehuset, møterom 2",
                ),
            ),
        ),
        ("txt",),
    ),
    Paper(
        "stornes",
        "oppvekst-2009-10-08-protokoll",
        "Stornes kommune",
        "family: protocol with three tables of people, 'Møtedato/tid', the proposal printed below the decision",
        (
            scripted(
                OPPVEKST,
                Section(
                    "minutes",
                    "",
                    "OPP",
                    date="2009-10-08",
                    starts="17:30",
                    ends="18:30",
                    place="Storskolen, auditoriet",
                ),
            ),
        ),
        ("txt",),
    ),
    Paper(
        "stornes",
        "kontrollutvalget-2016-03-02-protokoll",
        "Stornes kommune",
        "family: control committee, 'Kontrollutvalgets innstilling til kommunestyret, enst.:' as its decision",
        (
            scripted(
                KONTROLLUTVALG,
                Section("minutes", "", "KUN", date="2016-03-02", starts="09:00", ends="12:15", place="Rådhuset"),
            ),
        ),
        ("txt",),
    ),
    Paper(
        "stornes",
        "planutvalget-2009-10-16-motebok",
        "Stornes kommune",
        "family: number and title on lines of their own, 'kom fram til følgende konklusjon', a signature",
        (scripted(PLANUTVALG, Section("minutes", "", "PLA", date="2009-10-16", place="Rådhuset")),),
        ("txt",),
    ),
    Paper(
        "heimvik",
        "kommunestyret-2026-02-25-protokoll",
        "Heimvik kommune",
        "family: people by party, 'Permisjoner | Erstattes av', 'Formannskapets behandling av sak 10/2026 i møte den ...'",
        (
            scripted(
                PERMISJON,
                Section("minutes", "", "KST", date="2026-02-25", starts="17:00", ends="22:45", place="Samfunnshuset"),
            ),
        ),
        ("txt",),
    ),
)
