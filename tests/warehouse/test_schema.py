"""The tables that an analyst may rely on, and the door to them."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from warehouse.connections import create, open_read_only
from warehouse.errors import (
    BuildError,
    NewerWarehouseError,
    NoSuchWarehouseError,
    NotAWarehouseError,
    OlderWarehouseError,
    WarehouseInUseError,
)
from warehouse.migrations import applied_migrations, known_migrations, migrate, schema_names

TABLES = {
    "documents": "document_id path also_at format title page_count text_source language ingested_at",
    "sections": "section_id document_id ordinal kind title body_id meeting_id first_page last_page copy_of",
    "problems": "problem_id path document_id page severity code message",
    "bodies": "body_id organisation name abbreviation",
    "meetings": "meeting_id body_id date starts_at ends_at place is_stub",
    "cases": "case_id body_id year number label title meeting_id outcome is_stub",
    "case_entries": "entry_id case_id section_id meeting_id stage ordinal printed_number title item_types "
    "has_attachments attachment_count text page",
    "decisions": "decision_id case_id entry_id stage ordinal text outcome unanimous votes_for votes_against page",
    "persons": "person_id name also_known_as",
    "person_roles": "person_id printed_name role title organisation section_id meeting_id case_id entry_id page",
    "follow_ups": "follow_up_id decision_id case_id task assignee due_from due_to closed_by",
    "cross_references": "reference_id section_id entry_id source_case_id text mention relation target_kind "
    "target_body_id target_year target_number target_date_from target_date_to target_case_id target_meeting_id "
    "status candidates confidence page",
    "lineage": "earlier_case_id later_case_id relation basis confidence reference_id",
    "evidence": "record_id document_id page x0 top x1 bottom",
}


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A warehouse without papers."""
    path = tmp_path / "saker.duckdb"
    with create(path) as connection:
        migrate(connection)
    return path


def test_the_contract_is_in_the_main_schema_and_nothing_else_is(empty: Path) -> None:
    with open_read_only(empty) as connection:
        found = connection.execute(
            "SELECT table_name, string_agg(column_name, ' ' ORDER BY ordinal_position) FROM information_schema.columns "
            "WHERE table_schema = 'main' GROUP BY table_name"
        ).fetchall()
    assert dict(found) == TABLES


def test_every_table_view_and_column_says_what_it_is(empty: Path) -> None:
    with open_read_only(empty) as connection:
        columns = connection.execute(
            "SELECT table_name || '.' || column_name, comment FROM duckdb_columns() "
            "WHERE NOT internal AND schema_name = 'main'"
        ).fetchall()
        tables = connection.execute(
            "SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal "
            "UNION ALL SELECT view_name, comment FROM duckdb_views() WHERE NOT internal"
        ).fetchall()
    assert len(columns) == sum(len(names.split()) for names in TABLES.values())
    assert {name for name, _ in tables} >= set(TABLES)
    assert [name for name, comment in [*columns, *tables] if not comment] == []


def test_a_schema_is_made_once(empty: Path) -> None:
    with duckdb.connect(empty) as connection:
        migrate(connection)
        assert applied_migrations(connection) == schema_names()


def test_a_migration_that_fails_leaves_no_trace_and_names_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = (*known_migrations(), ("9999_broken", "CREATE TABLE half (x INTEGER); SELECT nonsense"))
    monkeypatch.setattr("warehouse.migrations.known_migrations", lambda: broken)
    with create(tmp_path / "saker.duckdb") as connection:
        with pytest.raises(BuildError, match="9999_broken"):
            migrate(connection)
        assert "9999_broken" not in applied_migrations(connection)
        assert connection.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'half'").fetchone() == (0,)


def test_readers_cannot_write(empty: Path) -> None:
    with open_read_only(empty) as connection, pytest.raises(duckdb.InvalidInputException, match="read-only"):
        connection.execute("DELETE FROM documents")


def test_files_can_be_opened_by_clients_of_the_version_before(empty: Path) -> None:
    with open_read_only(empty) as connection:
        row = connection.execute("SELECT tags FROM duckdb_databases() WHERE NOT internal").fetchone()
    assert "v1.5" in str(row)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(NoSuchWarehouseError, match=r"borte\.duckdb"):
        open_read_only(tmp_path / "borte.duckdb")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notat.txt"
    path.write_text("Husk kaffe til møtet.", encoding="utf-8")
    with pytest.raises(NotAWarehouseError, match=r"notat\.txt"):
        open_read_only(path)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "regnskap.duckdb"
    duckdb.connect(path).close()
    with pytest.raises(NotAWarehouseError):
        open_read_only(path)


def test_an_older_schema_is_refused_unless_any_will_do(empty: Path) -> None:
    with duckdb.connect(empty) as connection:
        connection.execute("DELETE FROM raw.migrations WHERE name = ?", [schema_names()[-1]])
    with pytest.raises(OlderWarehouseError, match="older"):
        open_read_only(empty)
    open_read_only(empty, any_schema=True).close()


def test_a_newer_schema_is_always_refused(empty: Path) -> None:
    with duckdb.connect(empty) as connection:
        connection.execute("INSERT INTO raw.migrations VALUES ('9999_what_comes_later')")
    with pytest.raises(NewerWarehouseError, match="newer"):
        open_read_only(empty)
    with pytest.raises(NewerWarehouseError):
        open_read_only(empty, any_schema=True)


def test_a_file_that_another_program_writes_to(empty: Path) -> None:
    program = "import sys, duckdb; held = duckdb.connect(sys.argv[1]); print(1, flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(empty)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(WarehouseInUseError, match="writing"):
            open_read_only(empty)
        other.communicate()
