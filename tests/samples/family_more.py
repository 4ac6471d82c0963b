# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""More papers of other templates: boards, partnerships, an association, a notice with its case paper."""

from described import Paper, Section
from script import scripted

PLENUM = """
! Referat fra møte i Samarbeidsutvalget
Møtedato: 19. februar 2021 kl. 10:00-12:00
Møteplattform: Teams
Møte ble avholdt på Teams 19.02.2021
Deltagere:
@widths 5 5 6.5
| Navn | Rolle | Virksomhet |
| {{present|Mina Ås}} | Leder | Stornes kommune |
| {{present|Roy Vik}} | Medlem | Nordvika Helse HF |
| {{absent|Liv Noreng}} | Medlem | Heimvik kommune – meldt forfall |
| {{secretariat|Ann Kari Bø}} | Sekretariat | Stornes kommune |
@widths 2 9.5 5
| Sak | Tema | Ansvar |
| {{#01-21}} | {{=Valg av leder og nestleder}} // Konklusjon: {{adopted:appointed|Mina Ås velges som leder.}} | {{responsible|Roy Vik}} |
| {{#02-21}} | {{=Årshjul}} // Utkastet ble gjennomgått. // Konklusjon: // - {{adopted:approved|Årshjulet vedtas.}} // - {{adopted:directed|Sekretariatet sender det til alle.}} | {{responsible|Ann Kari Bø}} |
| {{#03-21}} | {{=Oppfølging av [[sak 12-20|follows_up|SAM 2020/12|!]]}} // {{adopted:postponed|Saken utsettes.}} | |
"""

STYREMOTE = """
! STYREMØTE I NORDVIKA HELSE HF
PROTOKOLL
Tid: 6.januar 2009 kl 13:00 -14:00.
Sted: Telefonmøte
Tilstede: {{present|Anna Berg}} (styreleder), {{present|Lars Dahl}}, {{present|Tone Eik}} (fra sak 2/2009)
Meldt forfall: {{absent|Geir Foss}}
Fra administrasjonen: {{present|Kåre Gran}}, adm. dir.
Sak {{#1/2009}} {{=Godkjenning av innkalling}}
Enstemmig vedtak:
{{adopted:approved|Innkallingen godkjennes.}}
Sak {{#2/2009}} {{=Budsjett 2009}}
ADM. DIREKTØRS INNSTILLING:
1. {{proposed:approved,other|Styret vedtar budsjettet.}}
2. {{proposed:delegated|Adm. direktør gis fullmakt til å fordele rammen.}}
Møtebehandling
Styret drøftet rammen. Jf. [[styresak 82/2008|cites|STY 2008/82|!]].
Det ble fattet følgende vedtak:
1. {{adopted:approved,other|Styret vedtar budsjettet.}}
2. {{adopted:delegated|Adm. direktør gis fullmakt til å fordele rammen.}}
3. {{adopted:directed|Styret ber om rapport i mars.}}
Vedtaket var enstemmig.
Sak {{#3/2009}} {{=Eventuelt}}
Det var ingen saker under eventuelt.
"""

OSO = """
REFERAT
OSO-møte 27. september 2013
Sted: Storsalen, Nordvika sykehus   Tid: kl 09.30 - 12.00
Tilstede:
Nordvika sykehus: {{present|Knut Hagen}}, {{present|Ellen Ødegård}}
Kommunene: {{present|Rita Storli}} (Stornes), {{present|Lars Berg}} (Heimvik)
Forfall: {{absent|Tor Bakke}} (Heimvik)
Møteleder: {{chair|Knut Hagen}}
Referent: {{minute_taker|Ellen Ødegård}}
**{{#37-13}} {{=Godkjenning av innkalling og referat}}**
{{adopted:approved|[[Referat fra møtet 14. juni 2013|minutes_of|OSO @2013-06-14|!]] godkjennes.}}
**{{#38-13}} {{=Tjenesteavtale 5}}**
Knut Hagen redegjorde for arbeidet. Det er ønske om å forenkle avtalen.
Konklusjon: {{adopted:directed|Arbeidsgruppen legger frem utkast i desember.}}
**{{#39-13}} {{=Høringer}}**
Ingen høringer.
**{{#40-13}} {{=Eventuelt}}**
Neste møte er [[6. desember 2013|planned_for|OSO @2013-12-06|?]].
"""

SAKSFRAMLEGG = """
HEIMVIK KOMMUNE
# SAKSFRAMLEGG
@widths 4 7.5 5
| Saksnr.: | Utvalg | Møtedato |
| {{#0052/04}} | Formannskapet | 07.12.2004 |
| 0088/04 | Kommunestyret | 16.12.2004 |
Saksbehandler: {{responsible|Arne Dybdal}}
Arkiv: 033 &15
Arkivsaksnr.: 04/00525
**{{=NYTT RENOVASJONSREGLEMENT}}**
Rådmannens innstilling:
{{proposed:approved|Reglementet vedtas.}}
Saksopplysninger:
Dagens reglement er fra 1998, jf. [[sak 0007/98|cites,decided_in|FSK 1998/7;KST 1998/7?|!]].
Vurdering:
Gebyret settes etter selvkost, jf. forurensningsloven § 34.
"""

INNKALLING_1 = """
Stornes kommune
! MØTEINNKALLING
@widths 4 12.5
| Utvalg: | Formannskapet |
| Møtested: | Formannskapssalen |
| Dato: | 06.05.2014 |
| Tid: | 09:00 - 18.00 |
Eventuelt forfall meldes snarest til tlf. 74 00 00 00. Vararepresentanter møter etter nærmere beskjed.
Innkalte til møtet:
Rita Storli
Odd Moen
# SAKSLISTE
@widths 2.5 2.8 9 2.2
| Saksnr. | Arkivsaksnr. | Tittel | Lukket |
| {{#33/14}} | 14/210 | {{=Godkjenning av møtebok}} | |
| {{#34/14}} | 2009/598 | {{=Reguleringsplan for Tangen, 2. gangs behandling}} | |
| {{#35/14}} | 14/1187 | {{=Tomtesalg}} | X |
| {{#36/14}} | | {{=Referater}} | |
@end
Stornes, 29.04.2014
Rita Storli
ordfører
"""

INNKALLING_2 = """
# Saksframlegg
| Saksnr | Utvalg | Type | Dato |
| {{#34/14}} | Formannskapet | PS | 06.05.2014 |
| 40/14 | Kommunestyret | PS | 22.05.2014 |
# {{=Reguleringsplan for Tangen, 2. gangs behandling}}
Saksbehandler: {{responsible|Mona Dal}}
{{attached|Trykte vedlegg}}:
Plankart
Rådmannens innstilling
1. {{proposed:approved|Reguleringsplanen vedtas.}}
2. {{proposed:directed,other|Merknadene tas til følge.}}
&&& Fyll inn vedtaket i saken under denne linjen
Saksopplysninger
Det vises til [[formannskapets vedtak i sak 12/13|cites,decided_in|FSK 2013/12|!]].
"""

LANDSMOTE = """
! Protokoll fra Landsmøtet
Sted: Folkets hus
Tid: 24.-25. mai 2014
Ordstyrer: {{chair|Kirsti Lund}}
Av 43 representanter var 43 til stede.
# Sak {{#14/14}} {{=Årsmelding 2013}}
I Vedlegg
II Forslag og merknader
Styrets innstilling
{{proposed:approved|Landsmøtet godkjenner årsmeldingen.}}
III Votering
Innstillingen ble vedtatt med 42 mot 1 stemme.
IV Protokolltilførsel
Ingen.
V Talerliste
Per Vikan, Oda Lie
VI Landsmøtets vedtak etter voteringen
{{adopted:approved|Landsmøtet godkjenner årsmeldingen.}}
# Sak {{#15/14}} {{=Valg av leder}}
III Votering
Skriftlig votering. 5 blanke stemmer.
VI Landsmøtets vedtak etter voteringen
{{adopted:appointed|Oda Lie ble valgt til leder.}}
"""

ARBEIDSUTVALG = """
! Referat
# Arbeidsutvalget, møte 6/2014
Dato: 3. juni 2014
Sted: Rådhuset
Til stede: {{present|Ann Lie}}, {{present|Bo Dal}}
Forfall: {{absent|Cato Vik}}
# 1 {{#}}{{=Velkommen v/ leder}}
Ann Lie ønsket velkommen.
# 2 {{#}}{{=Referat fra møte 5/2014}}
{{adopted:approved|Referatet godkjennes.}}
# 3 {{#}}{{=Gjester}}
# 3.1 {{#}}{{=Godkjenning av gjester}}
Vedtak: {{adopted:approved|Gjestene godkjennes.}}
# 4 {{#}}{{=Neste møte}}
1. juli.
"""

PAPERS = (
    Paper(
        "nordvika",
        "su-2021-02-19-referat",
        "Helsefellesskapet Nordvika",
        "family: three columns, conclusions in the row, absence as a remark behind the organisation",
        (
            scripted(
                PLENUM, Section("minutes", "", "SAM", date="2021-02-19", starts="10:00", ends="12:00", place="Teams")
            ),
        ),
        ("txt",),
    ),
    Paper(
        "nordvika-helse",
        "styret-2009-01-06-protokoll",
        "Nordvika Helse HF",
        "family: board minutes with the day inside 'Tid:', 'Det ble fattet følgende vedtak:'",
        (
            scripted(
                STYREMOTE,
                Section("minutes", "", "STY", date="2009-01-06", starts="13:00", ends="14:00", place="Telefonmøte"),
            ),
        ),
        ("txt",),
    ),
    Paper(
        "nordvika",
        "oso-2013-09-27-referat",
        "Helsefellesskapet Nordvika",
        "family: '37-13 Tittel' in bold, people grouped by where they come from, decisions without a label",
        (
            scripted(
                OSO,
                Section(
                    "minutes",
                    "",
                    "OSO",
                    date="2013-09-27",
                    starts="09:30",
                    ends="12:00",
                    place="Storsalen, Nordvika sykehus",
                ),
            ),
        ),
        ("txt",),
    ),
    Paper(
        "heimvik",
        "formannskapet-2004-12-07-saksframlegg",
        "Heimvik kommune",
        "family: case paper of its own with a flow table over two bodies",
        (scripted(SAKSFRAMLEGG, Section("case_paper", "", "FSK", date="2004-12-07")),),
        ("txt",),
    ),
    Paper(
        "stornes",
        "formannskapet-2014-05-06-sakspapirer",
        "Stornes kommune",
        "family: municipal notice with a case paper, those called listed, a template's text left in",
        (
            scripted(
                INNKALLING_1,
                Section(
                    "notice", "", "FSK", date="2014-05-06", starts="09:00", ends="18:00", place="Formannskapssalen"
                ),
            ),
            scripted(INNKALLING_2, Section("case_paper", "", "FSK", date="2014-05-06")),
        ),
        ("txt",),
    ),
    Paper(
        "nordvika",
        "landsmotet-2014-05-24-protokoll",
        "Landsforeningen Nordvika",
        "family: 'III Votering', 'VI Landsmøtets vedtak etter voteringen', over two days",
        (scripted(LANDSMOTE, Section("minutes", "", "SAT", date="2014-05-24", place="Folkets hus")),),
        ("txt",),
    ),
    Paper(
        "stornes",
        "arbeidsutvalget-2014-06-03-referat",
        "Stornes kommune",
        "family: items counted '1 Velkommen', '3.1 Godkjenning', the meeting's own number in its title",
        (scripted(ARBEIDSUTVALG, Section("minutes", "", "ARB", date="2014-06-03", place="Rådhuset")),),
        ("txt",),
    ),
)
