"""Whole papers whose people stand in groups, and whose cases stand in boxes, as some secretariats set them."""

from pathlib import Path

import pytest

from extractors.extraction import extract
from models.facts import Section
from models.layout import Table
from models.vocabulary import Outcome, PointStage, Role, SectionKind
from tests.extractors.made_papers import found, only_section, table

BOARD_MINUTES = """\
Sykehuset Solvik HF

Protokoll frå styremøte

Tid: onsdag 12. juni 2019 kl. 10.00-14.00
Stad: Solvik sjukehus, styrerommet

Til stades:
Styreleiar Kari Fjellheim
Per Strand, Mental Helse
Liv Moen, SAFO
Ola Nes, FFO
Frå Helse Solvik: Hege Lunde, fagdirektør
Frå brukarutvalet (observatørar):
Tone Vik, leiar

Referat styret 12. juni 2019    Side 1 av 2

Styresak 12/19 Budsjett
Formannskapet skal handsame planen 3. desember 2019.
Vedtak:
1. Styret stør framlegget med to endringar:
a) Vakta vert utvida
b) Drifta vert betalt av vertskommunen
2. Kartet vert lagd fram for rådet.

Referat styret 12. juni 2019    Side 2 av 2
"""

PARTNERS = (
    "Referat fra partnerskapsmøtet 6. mars 2025 kl. 10–14",
    "Sted: Tindal grendehus",
    "Til stede",
    "Sykehuset Solvik HF: administrerende direktør Kari Fjellheim, fagdirektør Per Strand",
    "Tindal kommune: ordfører Liv Moen",
    "Brukerutvalget: leder Ola Nes",
    "Observatør: rådgiver Hege Lunde, KS",
    "Referent: Tone Vik",
    "Sak 1/2025 Budsjett",
    "Vedtak: Saken utsettes.",
)
BOXES = (
    "Referat fra møte i SSU",
    table("Møtedato | 16. mai 2023", "Sted | Rådhuset", "Servering | Kaffe, jf. sak 3/22"),
    table(
        "Sak 14/23 | Legevakt",
        "Ansvarlig | Kari Fjellheim // Per Strand",
        "Referat | Det ble drøftet. Avtalen varer til 15. august.",
        "Konklusjon | Liv Moen velges som medlem.",
    ),
    table("Sak 15/23 | Eventuelt", "Referat | Liv Moen viste til kurset."),
    "Neste møte: 4. oktober 2023 kl. 10.00, Tindal helsehus.",
)


def board(folder: Path) -> Section:
    paper = folder / "protokoll.txt"
    paper.write_text(BOARD_MINUTES, encoding="utf-8")
    return only_section(extract(paper))


def test_those_of_a_board_and_those_who_came_to_it_are_told_with_where_from(tmp_path: Path) -> None:
    told = [(person.name, person.title, person.organisation) for person in board(tmp_path).people]
    assert told == [
        ("Kari Fjellheim", "Styreleiar", None),
        ("Per Strand", None, "Mental Helse"),
        ("Liv Moen", None, "SAFO"),
        ("Ola Nes", None, "FFO"),
        ("Hege Lunde", "fagdirektør", "Helse Solvik"),
        ("Tone Vik", "leiar", "brukarutvalet"),
    ]


def test_no_page_count_stands_in_a_decision_and_no_letter_is_lost(tmp_path: Path) -> None:
    (entry,) = board(tmp_path).entries
    assert [(point.text, point.outcome) for point in entry.points] == [
        (
            "Styret stør framlegget med to endringar: a) Vakta vert utvida b) Drifta vert betalt av vertskommunen",
            Outcome.APPROVED,
        ),
        ("Kartet vert lagd fram for rådet.", Outcome.DIRECTED),
    ]
    assert [(mention.body.name, str(mention.date_from)) for mention in entry.mentions if mention.body] == [
        ("Formannskapet", "2019-12-03")
    ]


def test_groups_before_their_people_say_where_they_come_from() -> None:
    section = only_section(found(*PARTNERS))
    assert [(person.name, person.title, person.organisation) for person in section.people] == [
        ("Kari Fjellheim", "administrerende direktør", "Sykehuset Solvik HF"),
        ("Per Strand", "fagdirektør", "Sykehuset Solvik HF"),
        ("Liv Moen", "ordfører", "Tindal kommune"),
        ("Ola Nes", "leder", "Brukerutvalget"),
        ("Hege Lunde", "rådgiver", "KS"),
        ("Tone Vik", None, None),
    ]
    assert section.meeting.place == "Tindal grendehus"


def test_minutes_in_boxes_are_one_section() -> None:
    section = only_section(found(*BOXES))
    assert section.kind is SectionKind.MINUTES
    first, last = section.entries
    assert (first.number, last.number, last.title) == (14, 15, "Eventuelt")
    assert [person.name for person in first.people if person.role is Role.RESPONSIBLE] == [
        "Kari Fjellheim",
        "Per Strand",
    ]
    assert [point.text for point in first.points if point.stage is PointStage.ADOPTED] == [
        "Liv Moen velges som medlem."
    ]


def test_a_row_under_a_label_that_nobody_knows_is_kept() -> None:
    section = only_section(found(*BOXES))
    assert "Servering Kaffe, jf. sak 3/22" in (section.text or "")
    assert [(mention.year, mention.number) for mention in section.mentions] == [(2022, 3)]


@pytest.mark.parametrize(
    ("given", "place"),
    [
        (("Møtestad: Tindal rådhus", table("Namn | Stilling", "Kari Fjellheim | lege")), "Tindal rådhus"),
        (("Sted: Teams",), "Teams"),
        (("Solvik sjukehus, auditoriet", "Forfall skal meldast."), "Solvik sjukehus, auditoriet"),
        (("Solvik sjukehus sende brev.",), None),
    ],
)
def test_a_place_may_stand_alone_below_the_title(given: tuple[str | Table, ...], place: str | None) -> None:
    title = "Referat frå møte i SSU tysdag 7. mai 2024 kl. 9.00–11.30"
    section = only_section(found(title, *given, "Sak 12/24 Budsjett", "Vedtak: Saken utsettes."))
    assert section.meeting.place == place
