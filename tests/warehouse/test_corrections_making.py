"""Making a correction from the warehouse, writing it down, building anew, undoing it: the whole way."""

import datetime
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import duckdb
import pytest
from solvik_facts import DAY, FSU, SSU, entry, mention, paper, point, rows, section, section_id

from models.corrections import Correction
from models.facts import PersonRole
from models.papers import PapersRoot
from models.vocabulary import Outcome, Relation, Role, TargetKind, Turn
from warehouse import build_warehouse, open_read_only, rebuild
from warehouse.corrections.errors import CorrectionError, NoSuchRecordError, NothingToCorrectError
from warehouse.corrections.files import FILE_NAME
from warehouse.corrections.making import (
    accepted_reference,
    corrected_outcome,
    corrected_title,
    rejected_edge,
    rejected_reference,
    signed,
)
from warehouse.corrections.persons import joined_persons, parted_employer, parted_name
from warehouse.corrections.writing import add, undo
from warehouse.readers.corrections import correction_files, corrections, corrections_of, corrections_of_case
from warehouse.readers.people import find_persons

ORG = "helsefellesskapet-i-solvik"
CITING, TARGET, MEETING = f"{ORG}/ssu/2024/7", f"{ORG}/fsu/2023/4", f"{ORG}/fsu/2023-03-02"
OPEN = f"{section_id('a/2.pdf')}/1/ref/1"
NEXT = f"{section_id('a/2.pdf')}/1/ref/2"
STATED = f"{section_id('a/2.pdf')}/1/ref/3"
OTHER_MATTERS = ("Sak rullestoler", "Sak tolker", "Sak syketransport", "Sak ambulanser")
KARI = signed(" Kari Fjellheim ", " ")
MENTIONS = (
    mention("sak 4", number=4),
    mention("neste møte", kind=TargetKind.MEETING, turn=Turn.NEXT, relation=Relation.PLANNED_FOR),
    mention("FSU-sak 2023.4", year=2023, number=4, body=FSU),
)


def somebody(name: str, employer: str | None = None) -> PersonRole:
    """One who was there."""
    return PersonRole(name, Role.PRESENT, organisation=employer)


PAPERS = [
    paper(
        "a/1.pdf",
        section(
            entry(4, "Fagutvalg for ernæring", year=2023, points=(point(),)),
            *[entry(number, title, year=2023) for number, title in enumerate(OTHER_MATTERS, start=20)],
            people=(
                somebody("Kari Moe"),
                somebody("Ola Fjelldal", "Solvik kommune"),
                somebody("Nils Vik", "Solvik kommune"),
            ),
            body=FSU,
            day=datetime.date(2023, 3, 2),
        ),
    ),
    paper(
        "a/2.pdf",
        section(
            entry(7, "Mandat for fagutvalg for ernæring", mentions=MENTIONS),
            people=(somebody("Kari Lund"), somebody("Ola Fjeldal", "Solvik kommune")),
            body=SSU,
            day=DAY,
        ),
    ),
    paper(
        "a/3.pdf",
        section(
            entry(8),
            people=(somebody("Nils Vik", "Sykehuset Solvik"), somebody("Ola Fjelldal", "Solvik kommune")),
            day=datetime.date(2023, 9, 1),
        ),
    ),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of these papers, built once."""
    path = tmp_path_factory.mktemp("saker") / "saker.duckdb"
    build_warehouse(path, PAPERS, [])
    return path


@pytest.fixture
def connection(built: Path) -> duckdb.DuckDBPyConnection:
    """The same, open."""
    with closing(open_read_only(built)) as opened:
        yield opened


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """A warehouse of one's own, with its papers in a folder of their own."""
    papers = tmp_path / "papirer"
    papers.mkdir()
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, PAPERS, [], roots=[PapersRoot("", str(papers))])
    return path


Made = Callable[[duckdb.DuckDBPyConnection], Correction]
# Each: what is corrected, its words, what stood there, what stands there, and what a query then gives.
WAYS: dict[str, tuple[Made, tuple[str, str | None, str | None], str, list[tuple]]] = {
    "a candidate accepted": (
        lambda known: accepted_reference(known, OPEN, TARGET, KARI),
        ("SSU 2024.7 Mandat for fagutvalg for ernæring: «sak 4»", "ikke avklart", "FSU 2023.4 Fagutvalg for ernæring"),
        "SELECT target_case_id, status FROM cross_references WHERE reference_id LIKE '%/ref/1'",
        [(TARGET, "resolved")],
    ),
    "a meeting accepted for a mention without a day": (
        lambda known: accepted_reference(known, NEXT, MEETING, KARI),
        ("SSU 2024.7 Mandat for fagutvalg for ernæring: «neste møte»", "ikke avklart", "FSU 2023-03-02"),
        "SELECT target_meeting_id, status FROM cross_references WHERE reference_id LIKE '%/ref/2'",
        [(MEETING, "resolved")],
    ),
    "a stated reference rejected": (
        lambda known: rejected_reference(known, STATED, KARI),
        (
            "SSU 2024.7 Mandat for fagutvalg for ernæring: «FSU-sak 2023.4»",
            "FSU 2023.4 Fagutvalg for ernæring",
            "viser ikke til noen sak eller noe møte",
        ),
        "SELECT target_case_id, status FROM cross_references WHERE reference_id LIKE '%/ref/3'",
        [(None, "unresolved")],
    ),
    "an edge rejected": (
        lambda known: rejected_edge(known, CITING, TARGET, KARI),
        (
            "FSU 2023.4 Fagutvalg for ernæring → SSU 2024.7 Mandat for fagutvalg for ernæring",
            "samme sak, ut fra innholdet",
            "ikke samme sak",
        ),
        "FROM derived.related_cases",
        [],
    ),
    "a title": (
        lambda known: corrected_title(known, CITING, "  Mandat  for ernæring ", KARI),
        ("SSU 2024.7 Mandat for fagutvalg for ernæring", "Mandat for fagutvalg for ernæring", "Mandat for ernæring"),
        "SELECT title FROM cases WHERE number = 7",
        [("Mandat for ernæring",)],
    ),
    "an outcome": (
        lambda known: corrected_outcome(known, TARGET, Outcome.POSTPONED, KARI),
        ("FSU 2023.4 Fagutvalg for ernæring", "tatt til orientering", "utsatt"),
        "SELECT outcome FROM cases WHERE number = 4",
        [("postponed",)],
    ),
    "persons joined": (
        lambda known: joined_persons(known, ["kari-lund", "kari-moe"], KARI),
        ("Kari Lund og Kari Moe", "2 personer", "én person, Kari Lund"),
        "SELECT name, also_known_as FROM persons WHERE name LIKE 'Kari%'",
        [("Kari Lund", ["Kari Moe"])],
    ),
    "a printed form parted": (
        lambda known: parted_name(known, "ola-fjelldal", "Ola Fjeldal", KARI),
        ("Ola Fjelldal (Solvik kommune)", "én person", "«Ola Fjeldal» er en annen"),
        "SELECT person_id FROM persons WHERE name LIKE 'Ola%' ORDER BY ALL",
        [("ola-fjeldal",), ("ola-fjelldal",)],
    ),
    "one of two employers parted": (
        lambda known: parted_employer(known, "nils-vik", "Sykehuset Solvik", KARI),
        ("Nils Vik (Solvik kommune)", "én person", "«Nils Vik, Sykehuset Solvik» er en annen"),
        "SELECT person_id FROM persons WHERE name LIKE 'Nils%' ORDER BY ALL",
        [("nils-vik--solvik-kommune",), ("nils-vik--sykehuset-solvik",)],
    ),
}


@pytest.mark.parametrize(("make", "words", "sql", "found"), WAYS.values(), ids=WAYS)
def test_a_correction_from_making_to_undoing(
    warehouse: Path, make: Made, words: tuple[str, str | None, str | None], sql: str, found: list[tuple]
) -> None:
    with closing(open_read_only(warehouse)) as known:
        before = rows(known, sql)
        made = make(known)
        files = correction_files(known, warehouse)
    assert files == [warehouse.parent / "papirer" / FILE_NAME]
    assert (made.about, made.old_words or made.old, made.new_words or made.new) == words
    add(files[0], made)
    rebuild(warehouse)
    with closing(open_read_only(warehouse)) as known:
        assert rows(known, sql) == found != before
        assert [(row.correction_id, row.status, row.who) for row in corrections(known)] == [
            (made.correction_id, "applied", "Kari Fjellheim")
        ]
    undo(files, made.correction_id, KARI)
    rebuild(warehouse)
    with closing(open_read_only(warehouse)) as known:
        assert rows(known, sql) == before
        assert [row.status for row in corrections(known)] == ["undone"]


def test_corrections_are_found_by_what_they_are_about_and_by_the_cases_that_show_them(warehouse: Path) -> None:
    with closing(open_read_only(warehouse)) as known:
        file = correction_files(known, warehouse)[0]
        made = [make(known) for make, *_ in WAYS.values()][:7]
    for one in made:
        add(file, one)
    rebuild(warehouse)
    with closing(open_read_only(warehouse)) as known:
        about = {record: {row.kind for row in corrections_of(known, record)} for record in (OPEN, CITING, "kari-lund")}
        shown = {case_id: {row.kind for row in corrections_of_case(known, case_id)} for case_id in (CITING, TARGET)}
    assert about == {OPEN: {"accept_reference"}, CITING: {"title", "reject_edge"}, "kari-lund": {"join_persons"}}
    assert shown == {
        CITING: {"accept_reference", "reject_reference", "reject_edge", "title"},
        TARGET: {"accept_reference", "reject_edge", "outcome"},
    }


# Each: what cannot be corrected, and what the sentence says.
REFUSED: dict[str, tuple[Made, type[CorrectionError], str]] = {
    "no such reference": (lambda known: rejected_reference(known, "x", KARI), NoSuchRecordError, "no reference 'x'"),
    "no such target": (
        lambda known: accepted_reference(known, OPEN, "x", KARI),
        NoSuchRecordError,
        "papers of its own 'x'",
    ),
    "it leads there": (
        lambda known: accepted_reference(known, STATED, TARGET, KARI),
        NothingToCorrectError,
        "FSU 2023.4 Fag.* already",
    ),
    "no such case": (lambda known: corrected_title(known, "x", "Ny", KARI), NoSuchRecordError, "no case 'x'"),
    "no title": (lambda known: corrected_title(known, CITING, "  ", KARI), NothingToCorrectError, "empty"),
    "the same title": (
        lambda known: corrected_title(known, CITING, "Mandat for fagutvalg for ernæring", KARI),
        NothingToCorrectError,
        "already",
    ),
    "the same outcome": (
        lambda known: corrected_outcome(known, TARGET, Outcome.NOTED, KARI),
        NothingToCorrectError,
        "already",
    ),
    "no such edge": (
        lambda known: rejected_edge(known, CITING, MEETING, KARI),
        NothingToCorrectError,
        "No edge by content",
    ),
    "one person": (
        lambda known: joined_persons(known, ["kari-lund", "kari-lund"], KARI),
        NothingToCorrectError,
        "takes two",
    ),
    "no such person": (
        lambda known: joined_persons(known, ["kari-lund", "x"], KARI),
        NoSuchRecordError,
        "no person 'x'",
    ),
    "not a form": (
        lambda known: parted_name(known, "kari-lund", "Kari Moe", KARI),
        NothingToCorrectError,
        "no other form",
    ),
    "the only employer": (
        lambda known: parted_employer(known, "kari-lund", "Solvik", KARI),
        NothingToCorrectError,
        "one organisation",
    ),
}


@pytest.mark.parametrize(("make", "error", "said"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_corrected_is_told(
    connection: duckdb.DuckDBPyConnection, make: Made, error: type[CorrectionError], said: str
) -> None:
    with pytest.raises(error, match=said):
        make(connection)


def test_persons_are_told_by_names_that_mean_nobody_else(connection: duckdb.DuckDBPyConnection) -> None:
    (person,) = find_persons(connection, "Ola Fjelldal")
    said = joined_persons(connection, ["kari-lund", person.person_id], KARI).persons
    assert said is not None
    assert (said.names, said.organisation) == (
        ("Kari Lund", "Ola Fjelldal", "Ola Fjeldal"),
        "Helsefellesskapet i Solvik",
    )
