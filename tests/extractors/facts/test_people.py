"""People with role, title and organisation."""

from itertools import accumulate

import pytest

from extractors.facts.people import distinct, people, with_told_offices
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.facts import PersonRole
from models.layout import Line, Paragraph, Rectangle
from models.vocabulary import Role
from tests.extractors.made_papers import line


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (Field.CHAIR, "chair"),
        (Field.MINUTE_TAKER, "minute_taker"),
        (Field.ABSENT, "absent"),
        (Field.SECRETARIAT, "secretariat"),
        (Field.ADDRESSEES, None),
        (Field.DATE, None),
    ],
)
def test_the_label_gives_the_role(field: Field, expected: str | None) -> None:
    roles = [str(person.role) for person in people(LabelledValue(field, "", (line("Kari Fjellheim"),)))]
    assert roles == ([expected] if expected else [])


def test_below_the_secretariat_a_line_with_a_group_of_its_own_lists_others() -> None:
    lines = (line("Kari Fjellheim"), line("Ola Nes"), line("Solvik sykehus: jordmor Liv Moen"), line("Per Strand"))
    found = people(LabelledValue(Field.SECRETARIAT, "Sekretariatet", lines))
    assert [person.role for person in found] == [Role.SECRETARIAT, Role.SECRETARIAT, Role.PRESENT, Role.PRESENT]


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        (("Kari Moen Fjellheim", "Per Strand"), ["Kari Moen Fjellheim", "Per Strand"]),
        (("Kari Fjellheim", "Per Olav Strand", "Liv Moen"), ["Kari Fjellheim", "Per Olav Strand", "Liv Moen"]),
        (("Kari Moen", "Fjellheim"), ["Kari Moen Fjellheim"]),
        (("Kari Fjellheim, leder i", "Solvik idrettslag"), ["Kari Fjellheim"]),
    ],
)
def test_names_below_one_another_in_a_narrow_column_are_apart(printed: tuple[str, ...], names: list[str]) -> None:
    ends = list(accumulate(len(text) + 1 for text in printed))
    lines = [
        Line(end - len(text) - 1, end - 1, Rectangle(1, 0, 0, 1, 1)) for text, end in zip(printed, ends, strict=True)
    ]
    column = Paragraph(" ".join(printed), lines=tuple(lines))
    assert [person.name for person in people(LabelledValue(Field.PRESENT, "Deltakere", (column,)))] == names


@pytest.mark.parametrize(
    ("lines", "organisations"),
    [
        (("Solvik: Kari Fjellheim, Per Strand", "Nordre Solvik: Liv Moen"), ["Solvik", "Solvik", "Nordre Solvik"]),
        (("Solvik: Kari Fjellheim (Solvik sykehjem)", "Elvestrand: Liv Moen"), ["Solvik sykehjem", "Elvestrand"]),
        (("Solvik: Kari Fjellheim",), [None]),  # alone it may be any label
        (("Solvik: Kari Fjellheim og Ola Nes. Tindal: Liv Moen",), ["Solvik", "Solvik", "Tindal"]),
        (("Solvik kommune: Kari Fjellheim",), ["Solvik kommune"]),
        (("Frå Helse Solvik: Kari Fjellheim",), ["Helse Solvik"]),
        (
            ("Solvik kommune: ordfører Kari Fjellheim, rådmann Per Strand", "Tindal herad: Liv Moen"),
            ["Solvik kommune", "Solvik kommune", "Tindal herad"],
        ),
        (
            ("Solvik kommune: Kari Fjellheim", "Brukerutvalget: leder Per Strand", "Fastlegene: Liv Moen"),
            ["Solvik kommune", "Brukerutvalget", "Fastlegene"],
        ),
        (("AP: Kari Fjellheim", "V/KrF: Liv Moen"), ["AP", "V/KrF"]),
        (
            ("Solvik kommune:", "Kari Fjellheim, rådmann", "Per Strand", "Andre:", "Liv Moen"),
            ["Solvik kommune", "Solvik kommune", None],
        ),
        (("Sykehuset Solvik HF", "Kari Fjellheim, overlege", "Per Strand, KS"), ["Sykehuset Solvik HF", "KS"]),
        (("Brukerutvalget: Kari Fjellheim",), [None]),
        (("Observatør: rådgiver Kari Fjellheim", "Gjest: Liv Moen"), [None, None]),
        (("Brukerne: Kari Fjellheim", "Ansatte: Liv Moen"), [None, None]),
        (("Fysisk: Kari Fjellheim", "Digitalt: Liv Moen"), [None, None]),
        (("Rådmenn: Kari Fjellheim", "Gjester: Liv Moen"), [None, None]),
    ],
)
def test_lines_that_open_with_places_tell_where_their_people_come_from(
    lines: tuple[str, ...], organisations: list[str | None]
) -> None:
    found = people(LabelledValue(Field.PRESENT, "Til stede", tuple(map(line, lines))))
    assert [person.organisation for person in found] == organisations


@pytest.mark.parametrize(
    ("label", "organisation"),
    [
        ("Frå Helse Solvik", "Helse Solvik"),
        ("Fra sykehuset", "sykehuset"),
        ("Møtte fra Solvik kommune", "Solvik kommune"),
        ("Fra brukerutvalget", "brukerutvalget"),
        ("Representanter for kommunene", "kommunene"),
        ("Fra administrasjonen", None),
        ("Fra styret", None),
        ("Fra fylkesrådmannen", None),
        ("Til stede", None),
        ("Vara for Per Strand", None),
    ],
)
def test_a_label_tells_where_its_people_come_from(label: str, organisation: str | None) -> None:
    found = people(LabelledValue(Field.PRESENT, label, (line("Kari Fjellheim, overlege"), line("Liv Moen (Tindal)"))))
    assert [person.organisation for person in found] == [organisation, "Tindal"]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Kari Fjellheim, FFO", "Per Strand, SAFO", "Liv Moen, Norsk Folkehjelp"), ["Kari", "Per", "Liv"]),
        (("Kari Fjellheim, FFO", "Per Strand, SAFO", "Liv Moen, Ola Nes"), ["Kari", "Per", "Liv", "Ola"]),
        (("Kari Fjellheim, Per Strand", "Liv Moen, Nermin Begović"), ["Kari", "Per", "Liv", "Nermin"]),
    ],
)
def test_where_lines_hold_one_each_a_second_name_is_an_organisation(lines: tuple[str, ...], names: list[str]) -> None:
    found = people(LabelledValue(Field.PRESENT, "Møtte", tuple(map(line, lines))))
    assert [person.name.split()[0] for person in found] == names


def test_each_person_stands_once_per_role_with_the_fullest_mention() -> None:
    given = [
        PersonRole("Kari Fjellheim", Role.PRESENT),
        PersonRole("Kari Fjellheim", Role.PRESENT, "ordfører"),
        PersonRole("Kari Fjellheim", Role.CHAIR),
        PersonRole("Per Strand", Role.PRESENT, None, "Solvik kommune"),
        PersonRole("Per Strand", Role.PRESENT, None, "Elvestrand kommune"),
    ]
    assert set(distinct(given)) == set(given[1:])
    assert len(distinct(given)) == 4


def test_a_line_that_tells_of_a_person_tells_for_the_others() -> None:
    office = ("rådmann", "Solvik kommune")
    given = [
        PersonRole("Kari Fjellheim", Role.CHAIR),
        PersonRole("Kari Fjellheim", Role.PRESENT, *office),
        PersonRole("Per Strand", Role.PRESENT, "lege", "Solvik kommune"),
        PersonRole("Per Strand", Role.PRESENT, "lærer", "Tindal kommune"),
        PersonRole("Per Strand", Role.CHAIR),  # one of two
    ]
    assert with_told_offices(given) == (PersonRole("Kari Fjellheim", Role.CHAIR, *office), *given[1:])


@pytest.mark.parametrize(
    ("name", "other", "kept"),
    [
        ("K. Fjellheim", "Kari Fjellheim", 1),
        ("K Fjellheim", "Kari Marie Fjellheim", 1),
        ("P. Fjellheim", "Kari Fjellheim", 2),
        ("K. Moen", "Kari Fjellheim", 2),
        ("K. Fjellheim", "K. Moen", 2),
    ],
)
def test_an_abbreviated_name_is_nobody_new(name: str, other: str, kept: int) -> None:
    given = [PersonRole(name, Role.ABSENT), PersonRole(other, Role.ABSENT, "ordfører")]
    assert len(distinct(given)) == kept
    assert len(distinct([given[0], PersonRole(other, Role.PRESENT)])) == 2  # another role is told of another time
