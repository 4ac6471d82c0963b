# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""A packet with a case that is not for the public, and with identity numbers.

The numbers are synthetic (month + 80, as those of the tax administration's test population) and belong to nobody.
"""

from described import Paper, Section
from script import scripted

INNKALLING = """
Stornes kommune
! MØTEINNKALLING
@widths 4 12.5
| Utvalg: | Formannskapet |
| Møtested: | Formannskapssalen |
| Dato: | 10.02.2015 |
| Tid: | 09:00 - 12.00 |
# SAKSLISTE
@widths 2.5 2.8 9 2.2
| Saksnr. | Arkivsaksnr. | Tittel | Lukket |
| {{#4/15}} | 15/112 | {{=Godkjenning av møtebok}} | |
| {{#5/15}} | 15/98 | {{=Tilskudd til Tangen grendehus}} | |
| {{#6/15}} | 15/131 | {{=Fastsetting av leie for ungdomsboligen}} | X |
@end
Stornes, 03.02.2015
Rita Storli
ordfører
"""

TILSKUDD = """
# Saksframlegg
| Saksnr | Utvalg | Type | Dato |
| {{#5/15}} | Formannskapet | PS | 10.02.2015 |
# {{=Tilskudd til Tangen grendehus}}
Tilgang: Åpen
Saksbehandler: {{responsible|Mona Dal}}
Rådmannens innstilling
1. {{proposed:approved|Grendehuset får et tilskudd på kr 40 000.}}
Saksopplysninger
Søknaden er undertegnet av styrets leder, født 31.88.08 07407, og av kassereren (fødselsnummer 708510-93182). Pengene betales til konto 1503.12.00008. Grendehuset har organisasjonsnummer 912 345 678.
"""

LEIE = """
# Saksframlegg
| Saksnr | Utvalg | Type | Dato |
| {{#6/15}} | Formannskapet | PS | 10.02.2015 |
# {{=Fastsetting av leie for ungdomsboligen}}
Tilgang: Unntatt offentlighet, off.l. § 13 jf. fvl. § 13
Saksbehandler: {{responsible|Mona Dal}}
Rådmannens innstilling
1. {{proposed:other|Leien blir en tredel lavere ut året.}}
Saksopplysninger
Beboeren har mistet lærlingplassen og fått innvilget utsettelse.
"""

PAPERS = (
    Paper(
        "stornes",
        "formannskapet-2015-02-10-sakspapirer",
        "Stornes kommune",
        "family: one case of three not for the public, by an X below 'Lukket' and by 'Tilgang:'; synthetic identity numbers",
        (
            scripted(
                INNKALLING,
                Section(
                    "notice", "", "FSK", date="2015-02-10", starts="09:00", ends="12:00", place="Formannskapssalen"
                ),
            ),
            scripted(TILSKUDD, Section("case_paper", "", "FSK", date="2015-02-10")),
            scripted(LEIE, Section("case_paper", "", "FSK", date="2015-02-10")),
        ),
        ("docx", "pdf"),
    ),
)
