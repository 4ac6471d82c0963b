"""A whole build: what is made depends on the papers alone, and the old file stands until the new one is whole."""

import datetime
import re
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from solvik_facts import (
    FSU,
    READ_AT,
    SSU,
    document_id,
    entry,
    joined,
    mention,
    paper,
    point,
    rows,
    section,
    section_id,
)

from models.facts import Body, Findings, PersonRole, Place
from models.layout import Rectangle
from models.problems import Problem
from models.vocabulary import Format, Role, SectionKind, Severity, TargetKind, TextSource
from warehouse import FailedPaper, PaperRecord, build_warehouse, known_papers, open_read_only
from warehouse.building import steps
from warehouse.building.steps import FIRST_AFTER_SEARCH, ONLY_WHERE, WORKED_OUT, build_steps, run_step
from warehouse.errors import BuildError, CannotPublishError, DuplicatePaperError, NotAWarehouseError

ODD = Problem("odd_date", Severity.WARNING, "Datoen er rar; se etter.", page=2)
LOCKED = FailedPaper("a/laast.pdf", "b" * 64, (Problem("encrypted", Severity.ERROR, "Filen er låst."),), "1")


def folder_of_papers() -> list[PaperRecord]:
    """Papers in which every choice between papers has to be made: forms, copies, names, years, stubs, doubts."""
    told = section(
        entry(1, "Om veien", points=(point(),), people=(PersonRole("Kari", Role.RESPONSIBLE),)),
        entry(None, "Eventuelt"),
        people=(PersonRole("Kari Fjellheim", Role.CHAIR),),
        text="Utvalget møttes i Solvik.",
    )
    asks = (mention(year=2023, number=4), mention("møte i mai", kind=TargetKind.MEETING, body=SSU, year=2024))
    return [
        paper("a/1.pdf", told),
        paper("a/2.docx", told, organisation=None),
        paper("a/3.pdf", told, source=TextSource.OCR, organisation="HELSEFELLESKAPET I SOLVIK"),
        paper("a/4.pdf", section(entry(2), body=Body("Samarbeidsutvalget", "SSU"), day=datetime.date(2024, 9, 1))),
        paper("a/5.pdf", section(entry(3, mentions=asks), body=Body(None, "SSU"), kind=SectionKind.NOTICE)),
        paper("b/1.txt", section(entry(1, year=None), body=None, day=None), organisation=None),
        paper("b/2.txt", section(entry(5), entry(None, "Annet"), body=None, day=None), organisation=None),
        paper("c/1.html", section(entry(9), body=FSU), problems=(ODD,)),
    ]


def dump(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple]]:
    """All rows of all tables and views but our working tables, in the order that they are stored in."""
    tables = connection.execute(
        "SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog <> 'staging'"
    ).fetchall()
    return {name: connection.execute(f"FROM {schema}.{name}").fetchall() for schema, name in tables}


EXPECTED = dump(joined(*folder_of_papers()))


def test_the_papers_of_these_tests_have_something_in_every_table() -> None:
    later = {"closings", "related_cases", "successions", "undated_mentions"}
    by_hand = {"corrections", "correction_files", "profiles", "removed_names", "roots"}
    withheld = {"closed_entries", "closed_sections", "masked"}  # tests/privacy has papers of those
    assert {name for name, found in EXPECTED.items() if not found} == {
        "follow_ups",
        "evidence",
        "failures",
    } | later | by_hand | withheld


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(papers=st.permutations(folder_of_papers()))
def test_the_order_of_papers_does_not_matter(papers: list[PaperRecord]) -> None:
    assert dump(joined(*papers)) == EXPECTED


def test_how_rows_are_loaded_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIRST_BATCH_ROWS", "BATCH_ROWS"):
        monkeypatch.setattr(f"warehouse.building.staging.{name}", 1)
    assert dump(joined(*folder_of_papers())) == EXPECTED


def test_a_second_run_over_what_the_first_stored_makes_the_same(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    papers = folder_of_papers()
    build_warehouse(path, papers, [LOCKED])
    with open_read_only(path) as connection:
        first = dump(connection)
    stored = known_papers(path)
    again = [
        PaperRecord(known.document_id, known.path, known.also_at, known.ingested_at, known.extractor_version, found)
        for known in stored.values()
        if known.ingested_at and (found := known.findings)
    ]
    build_warehouse(path, again, [LOCKED])
    with open_read_only(path) as connection:
        assert dump(connection) == first
    assert len(again) == len(papers)


def test_what_is_known_of_papers(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    one = replace(paper("a/1.pdf", section(entry(1))), also_at=("b/1.pdf", "a/kopi.pdf"))
    build_warehouse(path, [one], [LOCKED, FailedPaper("a/borte.pdf", None, (ODD,), "1")])
    known = known_papers(path)
    assert set(known) == {one.document_id, LOCKED.document_id}
    kept, failed = known[one.document_id], known[str(LOCKED.document_id)]
    assert (kept.path, kept.also_at, kept.ingested_at, kept.extractor_version, kept.is_failed) == (
        "a/1.pdf",
        ("a/kopi.pdf", "b/1.pdf"),
        READ_AT,
        "1",
        False,
    )
    assert kept.findings == one.findings
    assert (failed.path, failed.problems, failed.findings, failed.is_failed) == (
        "a/laast.pdf",
        LOCKED.problems,
        None,
        True,
    )


def test_nothing_is_known_where_there_is_no_file(tmp_path: Path) -> None:
    assert known_papers(tmp_path / "saker.duckdb") == {}


def test_what_an_older_schema_holds_is_known(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, [paper("a/1.pdf", section())], [])
    with duckdb.connect(path) as connection:
        connection.execute("DELETE FROM raw.migrations WHERE name = (SELECT max(name) FROM raw.migrations)")
    assert [known.path for known in known_papers(path).values()] == ["a/1.pdf"]


def test_a_summary_tells_what_the_warehouse_holds_and_names_the_steps_that_were_told(tmp_path: Path) -> None:
    told: list[str] = []
    summary = build_warehouse(tmp_path / "saker.duckdb", folder_of_papers(), [LOCKED], progress=told.append)
    run = [(number, name) for number, name, sql in build_steps() if not ONLY_WHERE.match(sql)]
    before = [name for number, name in run if number < FIRST_AFTER_SEARCH]
    after = [name for number, name in run if number >= FIRST_AFTER_SEARCH]
    assert told == list(summary.seconds) == ["loading", *before, "search", *after, "checks"]
    assert (summary.holdings.documents, sum(summary.holdings.sections.values()), summary.holdings.copies) == (8, 6, 2)


def test_steps_that_are_left_out_would_have_changed_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    papers = folder_of_papers()
    left_out = [name for _, name, sql in build_steps() if ONLY_WHERE.match(sql)]
    assert {"profiles", "corrections", "closed"} <= set(left_out)
    with joined(*papers) as shorter:
        found = dump(shorter)
    monkeypatch.setattr(steps, "ONLY_WHERE", re.compile("(?!)"))
    with joined(*papers) as longer:
        assert dump(longer) == found


def test_problems_of_papers_and_of_files_that_could_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, [paper("c/1.html", section(), problems=(ODD, ODD))], [LOCKED])
    with open_read_only(path) as connection:
        assert rows(connection, "SELECT path, document_id, page, severity, code, message FROM problems") == [
            ("a/laast.pdf", "b" * 64, None, "error", "encrypted", "Filen er låst."),
            ("c/1.html", document_id("c/1.html"), 2, "warning", "odd_date", "Datoen er rar; se etter."),
        ]


def test_every_place_is_kept() -> None:
    box = Rectangle(3, 50.5, 100.25, 400.125, 112.0)
    placed = entry(
        1,
        place=Place(rectangles=(box,)),
        points=(point(place=Place(page=4)),),
        mentions=(mention(place=Place(paragraph=12)),),
    )
    known = joined(paper("a/1.pdf", section(placed)))
    key = f"{section_id('a/1.pdf')}/1"
    assert rows(known, "FROM evidence") == [(key, document_id("a/1.pdf"), 3, 50.5, 100.25, 400.125, 112.0)]
    assert rows(known, "SELECT page FROM case_entries UNION ALL SELECT page FROM decisions") == [(3,), (4,)]
    assert rows(known, "SELECT record_id, page, paragraph FROM raw.places") == [
        (key, 3, None),
        (f"{key}/adopted/1", 4, None),
        (f"{key}/ref/1", None, 12),
    ]


def test_documents_keep_what_was_read_and_when() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=2))
    one = replace(
        paper("a/1.docx", title="Referat", page_count=None),
        ingested_at=datetime.datetime(2025, 6, 1, 1, 30, tzinfo=zone),
        also_at=("b/2.docx", "b/1.docx"),
    )
    assert rows(joined(one), "SELECT * EXCLUDE document_id FROM documents") == [
        (
            "a/1.docx",
            ["b/1.docx", "b/2.docx"],
            "docx",
            "Referat",
            None,
            "embedded",
            None,
            datetime.datetime(2025, 5, 31, 23, 30),  # noqa: DTZ001 a TIMESTAMP has no zone
        )
    ]


def test_odd_characters_reach_the_warehouse() -> None:
    odd = "Møte \x00 i \ud83d Solvik 🏔"
    known = joined(paper("a/1.pdf", section(text=odd)))
    assert rows(known, "SELECT text FROM raw.section_texts") == [("Møte \x00 i ? Solvik 🏔",)]


def test_the_same_content_twice_is_refused(tmp_path: Path) -> None:
    one = paper("a/1.pdf", section())
    with pytest.raises(DuplicatePaperError, match=r"a/1\.pdf"):
        build_warehouse(tmp_path / "saker.duckdb", [one, one], [])


def test_a_step_that_fails_tells_its_name_and_its_statement() -> None:
    with duckdb.connect() as connection, pytest.raises(BuildError, match="'cases' failed") as failure:
        run_step(connection, "cases", "CREATE TABLE fine (x INTEGER); SELECT missing FROM fine")
    assert failure.value.sql == "SELECT missing FROM fine"
    assert isinstance(failure.value.__cause__, duckdb.Error)


def test_a_step_that_is_worked_out_in_python_tells_its_name_and_its_module(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask_in_vain(connection: duckdb.DuckDBPyConnection) -> None:
        connection.execute("FROM missing")

    monkeypatch.setitem(WORKED_OUT, "persons", ask_in_vain)
    with pytest.raises(BuildError, match="'persons' failed") as failure:
        joined()
    assert failure.value.sql == f"see {__name__}"


def test_what_is_worked_out_in_python_belongs_to_a_step() -> None:
    assert WORKED_OUT.keys() <= {name for _, name, _ in build_steps()}


def test_rows_that_cannot_be_loaded_tell_their_table() -> None:
    findings = Findings(Format.PDF, TextSource.EMBEDDED, page_count=2**40)
    with pytest.raises(BuildError, match="loading documents"):
        joined(PaperRecord("a" * 64, "a/1.pdf", (), READ_AT, "1", findings))


def test_a_build_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, [paper("a/1.pdf", section())], [])
    before = path.read_bytes()
    one = paper("a/2.pdf", section())
    with pytest.raises(DuplicatePaperError):
        build_warehouse(path, [one, one], [])
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_no_warehouse_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "notat.txt"
    path.write_text("Husk kaffe.", encoding="utf-8")
    with pytest.raises(NotAWarehouseError):
        build_warehouse(path, [], [])
    assert path.read_text(encoding="utf-8") == "Husk kaffe."


def test_a_new_file_without_the_papers_that_are_gone_is_put_in_place_beside_an_open_reader(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, [paper("a/1.pdf", section(entry(1)))], [])
    with open_read_only(path) as reader:
        build_warehouse(path, [paper("a/2.pdf", section(entry(2)))], [])
        assert rows(reader, "SELECT path FROM documents") == [("a/1.pdf",)]
    with open_read_only(path) as reader:
        assert rows(reader, "SELECT path FROM documents") == [("a/2.pdf",)]


def test_where_an_open_file_cannot_be_replaced_the_new_one_is_kept_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_new: Path, _old: Path) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr("warehouse.building.publish._PAUSE_SECONDS", 0.0)
    with pytest.raises(CannotPublishError, match="close the programs that read it") as failure:
        build_warehouse(tmp_path / "saker.duckdb", [], [])
    assert list(tmp_path.iterdir()) == [failure.value.new]
    assert str(failure.value.new) in str(failure.value)
