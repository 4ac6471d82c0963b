"""Who is one person."""

import datetime

import duckdb
import pytest
from solvik_facts import FSU, entry, joined, paper, rows, section

from models.facts import Body, PersonRole
from models.vocabulary import Role
from warehouse.building.staging import Staging


def present(*names: str) -> tuple[PersonRole, ...]:
    """People who were there."""
    return tuple(PersonRole(name, Role.PRESENT) for name in names)


def named(*names: str) -> tuple[PersonRole, ...]:
    """People who were there, and, where a name is bare, who had something to do."""
    return tuple(PersonRole(name, Role.PRESENT if " " in name else Role.RESPONSIBLE) for name in names)


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
        paper(f"a/{place}.pdf", section(people=named(*names), body=Body(meeting)))
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


TOWN, HOSPITAL = "Solvik kommune", "Sykehuset Solvik HF"


def test_variants_are_joined_over_papers_with_the_reason_for_each_form() -> None:
    known = joined(
        paper("a/1.pdf", section(people=present("Grete Sofie Falk-Olsen", "Eivind Sundby", "Tuva Vestergaard"))),
        paper("a/2.pdf", section(entry(1, people=(PersonRole("Tuva Vestergaard Holte", Role.RESPONSIBLE),)))),
        paper("a/3.pdf", section(people=present("Grethe Falk-Olsen", "Eivind Sunby", "Eivind Sundby"), body=FSU)),
        paper("a/4.pdf", section(people=present("Grete F. Olsen", "Eivind Sunnby"), day=datetime.date(2024, 9, 12))),
    )
    assert rows(known, "SELECT person_id, name, also_known_as FROM persons") == [
        ("eivind-sunby", "Eivind Sunby", []),
        ("eivind-sundby", "Eivind Sundby", ["Eivind Sunnby"]),
        ("grete-sofie-falk-olsen", "Grete Sofie Falk-Olsen", ["Grete F. Olsen", "Grethe Falk-Olsen"]),
        ("tuva-vestergaard-holte", "Tuva Vestergaard Holte", ["Tuva Vestergaard"]),
    ]
    assert rows(known, "SELECT printed_name, reason FROM derived.person_forms WHERE reason <> 'same name'") == [
        ("Eivind Sunnby", "spelling"),
        ("Grete F. Olsen", "initial"),
        ("Grethe Falk-Olsen", "spelling"),
        ("Tuva Vestergaard", "beginning"),
    ]


def test_two_of_one_name_have_their_organisations_in_their_keys() -> None:
    both = (
        PersonRole("Kari Fjellheim", Role.PRESENT, "kommunalsjef", TOWN),
        PersonRole("Kari Fjellheim", Role.PRESENT, "jordmor", HOSPITAL),
    )
    known = joined(
        paper("a/1.pdf", section(people=both)),
        paper("a/2.pdf", section(people=(PersonRole("Kari Fjellheim", Role.CHAIR),), day=datetime.date(2024, 9, 12))),
        paper("b/1.pdf", section(people=(PersonRole("Kari Fjellheim", Role.CHAIR, None, HOSPITAL),), body=FSU)),
    )
    assert rows(known, "SELECT person_id, role, organisation FROM person_roles ORDER BY ALL") == [
        ("kari-fjellheim--helsefellesskapet-i-solvik", "chair", None),
        ("kari-fjellheim--solvik-kommune", "present", TOWN),
        ("kari-fjellheim--sykehuset-solvik-hf", "chair", HOSPITAL),
        ("kari-fjellheim--sykehuset-solvik-hf", "present", HOSPITAL),
    ]


def test_names_that_differ_in_letters_that_a_key_has_not_keep_a_key_each() -> None:
    known = joined(paper("a/1.pdf", section(people=present("Kari Bø", "Kari Bo"))))
    keys = rows(known, "SELECT person_id, name FROM persons")
    assert keys == [
        ("kari-bo--helsefellesskapet-i-solvik", "Kari Bo"),
        ("kari-bo--helsefellesskapet-i-solvik--2", "Kari Bø"),
    ]


def test_what_a_profile_says_of_persons_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [
        (None, 1, "Liv Strand", True),
        (None, 1, "Liv Berg", True),
        ("Helsefelleskapet i Solvik", 2, "Eivind Sunby", False),
        ("Helsefelleskapet i Solvik", 2, "Eivind Sundby", False),
    ]
    flush = Staging.flush

    def flush_with_profile(staging: Staging) -> None:
        flush(staging)
        for row in said:
            staging._connection.execute("INSERT INTO staging.named_persons VALUES (?, ?, ?, ?)", row)

    monkeypatch.setattr(Staging, "flush", flush_with_profile)
    known: duckdb.DuckDBPyConnection = joined(
        paper("a/1.pdf", section(people=present("Liv Berg", "Eivind Sunby"))),
        paper("a/2.pdf", section(people=present("Liv Strand", "Eivind Sundby"), day=datetime.date(2024, 9, 12))),
    )
    assert rows(known, "SELECT person_id, also_known_as FROM persons") == [
        ("eivind-sunby", []),
        ("eivind-sundby", []),
        ("liv-strand", ["Liv Berg"]),
    ]
    assert rows(known, "SELECT person_id, printed_name FROM derived.person_forms WHERE reason = 'profile'") == [
        ("liv-strand", "Liv Berg")
    ]
