"""Who is one person."""

import datetime

import pytest
from solvik_facts import entry, joined, paper, rows, section

from models.facts import Body, PersonRole
from models.vocabulary import Role


def present(*names: str) -> tuple[PersonRole, ...]:
    """People who were there."""
    return tuple(PersonRole(name, Role.PRESENT) for name in names)


# Each: the names of one meeting, and the persons that they are.
NAMES = {
    "spaces, hyphens and capitals do not tell people apart": (
        ["Kari-Anne Fjellheim", "Kari Anne Fjellheim", "Kari-Anne Fjellheim", "KARI-ANNE FJELLHEIM"],
        [("kari-anne-fjellheim", "Kari-Anne Fjellheim", ["KARI-ANNE FJELLHEIM", "Kari Anne Fjellheim"])],
    ),
    "capitals throughout only where nothing else is printed": (["OLA ÅSBØ"], [("ola-asbo", "OLA ÅSBØ", [])]),
    "a bare first name is the only person of that name": (
        ["Berit Strand", "Berit", "Per Strand"],
        [("berit-strand", "Berit Strand", ["Berit"]), ("per-strand", "Per Strand", [])],
    ),
    "a bare first name that fits two stays by itself": (
        ["Liv Berg", "Liv Dahl", "Liv"],
        [("liv", "Liv", []), ("liv-berg", "Liv Berg", []), ("liv-dahl", "Liv Dahl", [])],
    ),
    "a bare first name that fits nobody stays by itself": (["Nils"], [("nils", "Nils", [])]),
    "one without a name is nobody": (["", " "], []),
}


@pytest.fixture(scope="module")
def persons() -> dict[str, list[tuple[str, str, list[str]]]]:
    """The persons of each meeting above, by the name of the body that met."""
    meetings = [
        paper(f"a/{place}.pdf", section(people=present(*names), body=Body(meeting)))
        for place, (meeting, (names, _)) in enumerate(NAMES.items())
    ]
    found = rows(
        joined(*meetings),
        "SELECT DISTINCT bodies.name, person_id, persons.name, also_known_as FROM persons "
        "JOIN person_roles USING (person_id) JOIN meetings USING (meeting_id) JOIN bodies USING (body_id) ORDER BY ALL",
    )
    return {meeting: [tuple(row) for name, *row in found if name == meeting] for meeting in NAMES}


@pytest.mark.parametrize("meeting", NAMES)
def test_persons(persons: dict[str, list[tuple[str, str, list[str]]]], meeting: str) -> None:
    _, expected = NAMES[meeting]
    assert persons[meeting] == expected


def test_a_first_name_is_looked_up_in_all_papers_of_its_meeting_and_no_other() -> None:
    another_day = datetime.date(2024, 9, 12)
    known = joined(
        paper("a/innkalling.pdf", section(people=present("Kari Fjellheim"))),
        paper("a/referat.pdf", section(entry(1, people=(PersonRole("Kari", Role.RESPONSIBLE),)))),
        paper("a/neste.pdf", section(people=present("Kari"), day=another_day)),
    )
    assert rows(known, "SELECT person_id, printed_name, role, meeting_id[-10:] FROM person_roles ORDER BY ALL") == [
        ("kari", "Kari", "present", "2024-09-12"),
        ("kari-fjellheim", "Kari", "responsible", "2024-05-30"),
        ("kari-fjellheim", "Kari Fjellheim", "present", "2024-05-30"),
    ]


def test_roles_of_an_entry_name_its_case_and_roles_of_the_meeting_none() -> None:
    chair = PersonRole("Kari Fjellheim", Role.CHAIR, "ordfører", "Solvik kommune")
    officer = PersonRole("Ola Åsbø", Role.CASE_OFFICER)
    known = joined(paper("a/1.pdf", section(entry(1, people=(officer,)), people=(chair,))))
    assert rows(known, "SELECT printed_name, role, title, organisation, case_id FROM person_roles") == [
        ("Kari Fjellheim", "chair", "ordfører", "Solvik kommune", None),
        ("Ola Åsbø", "case_officer", None, None, "helsefellesskapet-i-solvik/ssu/2024/1"),
    ]
