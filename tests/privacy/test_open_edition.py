"""What is not for the public: without asking for it no reader, search or lineage tells a word of it."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from closed_papers import DAYS, SECRET, papers

from models.vocabulary import ReferenceStatus
from warehouse import build_warehouse
from warehouse.connections import Connection, cursor_of, leaves_out_closed, open_attached, open_read_only, shown_by
from warehouse.lineage.faults import lineage_faults
from warehouse.lineage.formats.exchange import json_text
from warehouse.lineage.formats.svg import svg_text
from warehouse.lineage.graph import case_lineage, lineage_graph
from warehouse.lineage.threads import threads
from warehouse.readers.alignments import case_alignments
from warehouse.readers.bodies import bodies, find_bodies
from warehouse.readers.body_overview import body_overview
from warehouse.readers.case_story import case_story
from warehouse.readers.cases import CaseFilter, cases
from warehouse.readers.corrections import corrections
from warehouse.readers.edition import edition
from warehouse.readers.errors import QuestionError
from warehouse.readers.find import find_case
from warehouse.readers.follow_ups import FollowUpFilter, follow_ups
from warehouse.readers.gaps import gaps
from warehouse.readers.holdings import holdings
from warehouse.readers.meeting_list import MeetingFilter, meeting_list
from warehouse.readers.meetings import find_meetings, meeting_story, meetings
from warehouse.readers.news import new_decisions
from warehouse.readers.open_references import open_references
from warehouse.readers.people import find_persons, people, person_story
from warehouse.readers.person_list import person_list
from warehouse.readers.problems import problems
from warehouse.readers.sights import sights
from warehouse.readers.status import status
from warehouse.readers.withholding import closed_counts, has_closed, may_show_original
from warehouse.rows import values
from warehouse.search.query import matching_cases, search

TODAY = datetime.date(2026, 1, 1)


@pytest.fixture(scope="module")
def everything(closed_warehouse: Path) -> Iterator[Connection]:
    with open_read_only(closed_warehouse) as connection:
        yield connection


@pytest.fixture(scope="module")
def opened(closed_warehouse: Path) -> Iterator[Connection]:
    with open_read_only(closed_warehouse, closed=False) as connection:
        yield connection


def case_ids(connection: Connection) -> list[str]:
    return [str(case_id) for case_id in values(connection, "SELECT case_id FROM cases ORDER BY case_id")]


READERS: dict[str, Callable[[Connection], object]] = {
    "alignment": lambda c: case_alignments(c, case_ids(c)),
    "body overview": body_overview,
    "open references": lambda c: open_references(c, list(ReferenceStatus)),
    "new decisions": lambda c: new_decisions(c, limit=100),
    "meetings listed": lambda c: meeting_list(c, MeetingFilter()),
    "persons listed": person_list,
    "bodies": lambda c: (bodies(c), find_bodies(c, "hemmeutvalget")),
    "case stories": lambda c: [case_story(c, case_id) for case_id in case_ids(c)],
    "cases": lambda c: cases(c, CaseFilter()),
    "corrections": corrections,
    "edition": edition,
    "find": lambda c: [find_case(c, text) for text in ("SSU 2023.3", "SSU 2023.2", "7/24")],
    "follow-ups": lambda c: follow_ups(c, TODAY, FollowUpFilter()),
    "gaps": gaps,
    "holdings": holdings,
    "meetings": lambda c: [
        meeting_story(c, meeting) for day in DAYS for meeting in find_meetings(c, f"{day:%d.%m.%Y}")
    ],
    "all meetings": meetings,
    "people": lambda c: [person_story(c, person) for person in people(c)],
    "persons found": lambda c: find_persons(c, "Fjellheim"),
    "problems": problems,
    "sights": sights,
    "status": status,
    "lineage": lambda c: json_text(lineage_graph(c)),
    "lineage of cases": lambda c: [svg_text(case_lineage(c, case_id)) for case_id in case_ids(c)],
    "lineage faults": lineage_faults,
    "threads": threads,
    "search": lambda c: [search(c, words) for words in ("ernæring", "sak", "unntatt offentlighet", "2023.3", "lund")],
    "matching cases": lambda c: matching_cases(c, "ernæring"),
}


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_tells_a_word_of_what_is_closed(reader: str, opened: Connection) -> None:
    assert SECRET not in repr(READERS[reader](opened)).lower()


@pytest.mark.parametrize("reader", ["case stories", "lineage", "people", "problems", "search"])
def test_who_asks_for_everything_is_told_it(reader: str, everything: Connection) -> None:
    assert SECRET in repr(READERS[reader](everything)).lower()


def test_no_table_of_any_schema_holds_a_word_of_it(opened: Connection, everything: Connection) -> None:
    assert leaking_tables(opened) == []
    assert {"main.cases", "main.decisions", "search.terms", "raw.section_texts"} <= set(leaking_tables(everything))


def leaking_tables(connection: Connection) -> list[str]:
    names = connection.execute(
        "SELECT table_schema || '.' || table_name FROM information_schema.tables "
        "WHERE table_catalog = current_database() AND NOT starts_with(table_schema, 'open') ORDER BY ALL"
    ).fetchall()
    assert len(names) > 30
    return [name for (name,) in names if SECRET in repr(connection.execute(f"FROM {name}").fetchall()).lower()]


def test_a_search_for_a_closed_word_finds_nothing(opened: Connection, everything: Connection) -> None:
    words = values(everything, "SELECT word FROM search.words WHERE starts_with(word, ?)", [SECRET])
    assert len(words) > 20
    found = [word for word in map(str, words) if search(opened, word)]
    assert found == []


def test_what_is_open_is_as_if_the_rest_had_never_been_read(opened: Connection, tmp_path: Path) -> None:
    """But for the numbers of closed cases in open papers, and what tells of them."""
    wholly_open = [paper for paper in papers() if paper.path in {"a.pdf", "later.pdf"}]
    build_warehouse(tmp_path / "open.duckdb", wholly_open, [])
    with open_read_only(tmp_path / "open.duckdb") as plain:
        for table in ("decisions", "case_entries", "evidence", "person_roles"):
            kept = set(map(repr, opened.execute(f"FROM {table}").fetchall()))
            assert set(map(repr, plain.execute(f"FROM {table}").fetchall())) <= kept, table


def test_a_closed_case_stays_by_its_number_where_an_open_paper_prints_it(opened: Connection) -> None:
    rows = opened.execute(
        "SELECT label, title, outcome FROM cases WHERE title LIKE 'Unntatt%' ORDER BY label"
    ).fetchall()
    assert rows == [
        ("SSU 2023.3", "Unntatt offentlighet", None),
        ("SSU 23.11.2023 Unntatt offentlighet", "Unntatt offentlighet", None),
    ]


def test_a_mark_holds_for_the_case_in_its_packet_and_for_no_other_case(everything: Connection) -> None:
    rows = everything.execute(
        "SELECT path, case_id, basis FROM derived.closed_entries JOIN documents USING (document_id) ORDER BY ALL"
    ).fetchall()
    ssu = "helsefellesskapet-i-solvik/ssu"
    assert [(path, case_id.removeprefix(ssu), basis) for path, case_id, basis in rows if "hemme" not in case_id] == [
        ("hemmefil.pdf", "/2024/7", "section"),
        ("hemmemøte.pdf", "helsefellesskapet-i-solvik/hu/2024/8", "section"),
        ("minutes.pdf", "/2023/3", "printed"),
        ("packet.pdf", "/2023/3", "same case"),
        ("packet.pdf", "/2023/3", "section"),
    ]


def test_each_closed_section_and_case_is_told_once(everything: Connection) -> None:
    rows = everything.execute("SELECT path, count(*) FROM problems WHERE code = 'closed' GROUP BY ALL ORDER BY ALL")
    assert rows.fetchall() == [("hemmefil.pdf", 1), ("hemmemøte.pdf", 1), ("minutes.pdf", 1), ("packet.pdf", 2)]


def test_who_is_not_told_is_told_how_much_there_is(opened: Connection, everything: Connection) -> None:
    assert closed_counts(opened).sections == closed_counts(everything).sections == 3
    assert closed_counts(opened).cases >= 4


def test_an_original_with_closed_parts_is_shown_to_those_who_ask_for_everything(
    opened: Connection, everything: Connection
) -> None:
    documents = dict(everything.execute("SELECT path, document_id FROM documents").fetchall())
    assert has_closed(opened, documents["packet.pdf"])
    assert not may_show_original(opened, documents["packet.pdf"])
    assert may_show_original(opened, documents["a.pdf"])
    assert may_show_original(everything, documents["packet.pdf"])


def test_many_may_ask_at_once(closed_warehouse: Path) -> None:
    with (
        open_attached(closed_warehouse) as staying,
        open_read_only(closed_warehouse) as everything,
        open_read_only(closed_warehouse, closed=False) as other,
    ):
        assert leaves_out_closed(staying)
        assert leaves_out_closed(other)
        assert not leaves_out_closed(everything)
        with cursor_of(staying, shown_by(staying)) as cursor:
            assert SECRET not in repr(cases(cursor, CaseFilter())).lower()
    with open_attached(closed_warehouse, closed=True) as all_of_it, cursor_of(all_of_it, shown_by(all_of_it)) as cursor:
        assert SECRET in repr(cases(cursor, CaseFilter())).lower()


def test_an_export_may_write_what_is_open(closed_warehouse: Path, tmp_path: Path) -> None:
    with open_read_only(closed_warehouse, closed=False) as connection:
        connection.execute(f"COPY (FROM cases) TO '{(tmp_path / 'saker.csv').as_posix()}'")
    assert SECRET not in (tmp_path / "saker.csv").read_text(encoding="utf-8").lower()


def test_a_warehouse_that_holds_nothing_closed_has_no_edition(tmp_path: Path) -> None:
    build_warehouse(tmp_path / "open.duckdb", [paper for paper in papers() if paper.path == "a.pdf"], [])
    with open_read_only(tmp_path / "open.duckdb", closed=False) as connection:
        assert not leaves_out_closed(connection)
        assert values(connection, "SELECT count(*) FROM duckdb_schemas() WHERE starts_with(schema_name, 'open')") == [0]


def test_the_edition_cannot_be_written_to(opened: Connection) -> None:
    import duckdb  # noqa: PLC0415 - only for its exception

    with pytest.raises(duckdb.Error):
        opened.execute("DELETE FROM cases")


def test_a_question_for_a_closed_case_is_answered_like_any_other(opened: Connection) -> None:
    assert find_case(opened, "SSU 2024.7").cases == ()
    with pytest.raises(QuestionError):
        find_case(opened, "HU 8/24")
