"""Packets and minutes that print whole case papers, as text: how they are parted, and what is found in each part."""

from pathlib import Path

from extractors.extraction import extract
from models.facts import Findings
from models.vocabulary import PointStage, Relation, Role

WHOLE_MINUTES = """\
ELVESTRAND KOMMUNE

MØTEBOK

Utval: Formannskapet
Møtestad: Rådhuset
Møtedato: 13.02.2018
Møtetid: 16:00 - 18:45

Desse møtte:
Kari Fjellheim, leiar (Ap)
Per Strand (Sp)

SAKLISTE

Saksnr Tittel
8/18 Felles legevakt
9/18 Ny turnus i heimetenesta
10/18 Ymse

ELVESTRAND KOMMUNE

Sakshandsamar: Ola Nes
Arkivsaksnr.: 17/1466

Saksnr. Utval Møtedato
3/18 Eldrerådet 06.02.2018
8/18 Formannskapet 13.02.2018
Kommunestyret 22.02.2018

FELLES LEGEVAKT

Saksopplysningar:
Avtalen går ut i juni.

Rådmannen si tilråding:
1. Avtalen vert forlenga.
2. Rådmannen legg fram ny avtale i haust.

Handsaming i Formannskapet 13.02.2018:
Tilrådinga vart samrøystes vedteken.

Vedtak:
1. Avtalen vert forlenga.
2. Rådmannen legg fram ny avtale i haust.

ELVESTRAND KOMMUNE

Sakshandsamar: Liv Moen
Arkivsaksnr.: 18/21

Saksnr. Utval Møtedato
9/18 Formannskapet 13.02.2018

NY TURNUS I HEIMETENESTA

Unnteke offentlegheit, offl. § 13

Rådmannen si tilråding:
Formannskapet tek saka til orientering.

Handsaming i Formannskapet 13.02.2018:
Tilrådinga fekk ti røyster.

Vedtak:
Formannskapet tek saka til orientering.

10/18 YMSE

Strand spurde om brøyting.
"""

BOARD_PACKET = """\
Sykehuset Tindal HF

Til: Styremedlemmene
Dato: 28.05.2020

Innkalling til styremøte i Sykehuset Tindal HF

Møtedato: 4. juni 2020
Møtetid: kl. 10.00–15.00
Møtestad: Auditoriet

031/20 Godkjenning av innkalling
033/20 Rapport frå verksemda

\f
STYRESAK

GÅR TIL: Styremedlemmer
FØRETAK: Sykehuset Tindal HF
DATO: 28.05.2020
SAKSHANDSAMAR: Liv Moen
SAKA GJELD: Rapport frå verksemda
STYRESAK: 033/20
STYREMØTE: 04.06.2020

FORSLAG TIL VEDTAK

Styret tek rapporten til orientering.

Tindal, 28. mai 2020

Per Strand
administrerande direktør

Oppsummering

Styret i Helse Fjordmark RHF vedtok rammene for perioden i sak 045/20.
"""


COMMITTEES_PACKET = """\
Møteinnkalling - Kontrollutvalget i Solvik kommune

Møtedato: 28.04.2022 Kl 09:00
Møtested: Rådhuset

Sakliste

09/22 Godkjenning av protokoll fra møtet 24.02.2022
10/22 Felles legevakt

Godkjenning av protokoll fra møtet 24.02.2022

Behandles i utvalg Møtedato Saknr
Kontrollutvalget i Solvik kommune 28.04.2022 09/22

Saksbehandler: Ola Nes

Sekretariatets innstilling
Protokollen godkjennes.

Saksutredning
Protokollen ble sendt til medlemmene 1. mars.

Felles legevakt

Behandles i utvalg\tMøtedato Saknr
Kontrollutvalget i Solvik kommune\t28.04.2022 10/22

Saksbehandler: Ola Nes

Sekretariatets innstilling
Kontrollutvalget tar saken til orientering.

Saksutredning
Saken ble drøftet i sak 4/22.
"""
"""The heads of its papers run together in a line, or in two columns of three."""


def found(text: str, folder: Path) -> Findings:
    paper = folder / "paper.txt"
    paper.write_text(text, encoding="utf-8")
    return extract(paper)


def test_minutes_that_print_each_case_whole_are_read_as_one(tmp_path: Path) -> None:
    (section,) = found(WHOLE_MINUTES, tmp_path).sections
    told = [
        (
            entry.printed_number,
            entry.title,
            [person.name for person in entry.people if person.role is Role.CASE_OFFICER],
            [point.text for point in entry.points if point.stage is PointStage.ADOPTED],
        )
        for entry in section.entries
    ]
    assert told == [
        (
            "8/18",
            "FELLES LEGEVAKT",
            ["Ola Nes"],
            ["Avtalen vert forlenga.", "Rådmannen legg fram ny avtale i haust."],
        ),
        ("9/18", "NY TURNUS I HEIMETENESTA", ["Liv Moen"], ["Formannskapet tek saka til orientering."]),
        ("10/18", "YMSE", [], []),
    ]
    assert [entry.closed is not None for entry in section.entries] == [False, True, False]
    assert section.closed is None


def test_a_boards_packet_is_parted_by_the_heads_of_its_cases(tmp_path: Path) -> None:
    notice, paper = found(BOARD_PACKET, tmp_path).sections
    assert [(entry.printed_number, entry.title) for entry in notice.entries] == [
        ("031/20", "Godkjenning av innkalling"),
        ("033/20", "Rapport frå verksemda"),
    ]
    assert [str(section.meeting.date) for section in (notice, paper)] == ["2020-06-04", "2020-06-04"]
    (entry,) = paper.entries
    assert (entry.printed_number, entry.title) == ("033/20", "Rapport frå verksemda")
    assert [person.name for person in entry.people] == ["Liv Moen"]
    assert [point.text for point in entry.points] == ["Styret tek rapporten til orientering."]
    assert [(mention.number, mention.relation) for mention in entry.mentions] == [(45, Relation.DECIDED_IN)]


def test_a_committees_packet_is_parted_by_the_way_of_its_cases(tmp_path: Path) -> None:
    notice, *papers = found(COMMITTEES_PACKET, tmp_path).sections
    assert [entry.printed_number for entry in notice.entries] == ["09/22", "10/22"]
    told = [(entry.printed_number, entry.title, str(paper.meeting.date)) for paper in papers for entry in paper.entries]
    assert told == [
        ("09/22", "Godkjenning av protokoll fra møtet 24.02.2022", "2022-04-28"),
        ("10/22", "Felles legevakt", "2022-04-28"),
    ]
