"""Tables read back by other libraries are the warehouse's, row for row, whatever strings are in them."""

import csv
import datetime as dt
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import pyarrow.dataset as ds
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from warehouse import open_read_only
from warehouse.exports.partitions import FORMULA, NORWEGIAN_EXCEL, PLAIN, Dialect, write_csv, write_parquet
from warehouse.exports.sqlite import REFERENCES, VIEWS, stored, write_sqlite
from warehouse.exports.tables import TABLES, Source, Table, Value
from warehouse.exports.workbook import FIRST_DAY, LONGEST_TEXT, fitted, write_workbook
from warehouse.lineage.formats.wording import writable
from warehouse.migrations import migrate

BY_NAME = {table.name: table for table in TABLES}
NAMES = [table.name for table in TABLES]


@pytest.fixture(scope="module")
def source(sample_warehouse: Path) -> Iterator[Source]:
    with closing(open_read_only(sample_warehouse)) as connection:
        yield Source(connection)


def ordered(rows: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """Rows in an order that does not depend on files."""
    return sorted((tuple(row) for row in rows), key=lambda row: [str(value) for value in row])


# Reading back: each gives the rows of a table with the values of the warehouse.


def from_parquet(folder: Path, table: Table, names: list[str]) -> list[tuple[Any, ...]]:
    """By pyarrow, its partitions found by their folders' names."""
    read = ds.dataset(folder / table.name, format="parquet", partitioning="hive").to_table(columns=names)
    return list(zip(*(read.column(name).to_pylist() for name in names), strict=True))


def from_csv(folder: Path, table: Table, names: list[str], dialect: Dialect = PLAIN) -> list[tuple[Any, ...]]:
    """By Python's csv: all texts."""
    rows: list[tuple[Any, ...]] = []
    for path in sorted((folder / table.name).rglob("*.csv")):
        with path.open(encoding=dialect.encoding, newline="") as file:
            head, *found = csv.reader(file, delimiter=dialect.delimiter)
        assert head == names
        rows += [tuple(row) for row in found]
    return rows


@lru_cache(maxsize=1)
def read_book(path: Path) -> openpyxl.Workbook:
    """A workbook, read once for all its tables."""
    return openpyxl.load_workbook(path)


def from_workbook(path: Path, table: Table) -> list[tuple[Any, ...]]:
    """By openpyxl, over all sheets of the table."""
    book = read_book(path)
    sheets = [sheet for sheet in book if sheet.title.split(" (")[0] == table.name]
    return [tuple(cell.value for cell in row) for sheet in sheets for row in sheet.iter_rows(min_row=2)]


def from_sqlite(folder: Path, table: Table) -> list[tuple[Any, ...]]:
    """By sqlite3."""
    with closing(sqlite3.connect(folder / "saksgang.sqlite")) as database:
        return database.execute(f"SELECT * FROM {table.name}").fetchall()  # noqa: S608


def as_csv(value: Value, dialect: Dialect = PLAIN) -> str:
    """A value as CSV must hold it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and dialect.is_for_excel:
        return repr(value).replace(".", ",")
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and dialect.is_for_excel and FORMULA.match(value):
        return f"'{value}"
    return str(value)


def nearest_second(moment: dt.datetime) -> dt.datetime:
    """A moment as a workbook keeps it for sure: as days in floating point, of which readers round the milliseconds."""
    return (moment + dt.timedelta(milliseconds=500)).replace(microsecond=0)


def as_cell(value: Value) -> object:
    """A value as a workbook must give it back; openpyxl knows no empty text, and days only with a time."""
    if isinstance(value, float):
        return float(f"{value:.12g}")  # Excel keeps 15 digits, two roundings fewer
    if isinstance(value, list):
        value = "; ".join(value)
    if isinstance(value, str):
        return fitted(writable(value)).replace("\r\n", "\n").replace("\r", "\n") or None
    if isinstance(value, dt.datetime):
        return nearest_second(value)
    if isinstance(value, dt.date):
        return dt.datetime.combine(value, dt.time()) if value >= FIRST_DAY else value.isoformat()
    return value


def read_cell(value: object) -> object:
    """What openpyxl gives, its escapes taken back."""
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, str):
        return unescape(value).replace("\r\n", "\n").replace("\r", "\n") or None
    if isinstance(value, dt.datetime):
        return nearest_second(value)
    return value


@pytest.mark.parametrize("name", NAMES)
def test_parquet_read_by_pyarrow_is_the_warehouse(name: str, source: Source, tmp_path: Path) -> None:
    table = BY_NAME[name]
    write_parquet(source, table, tmp_path)
    assert ordered(from_parquet(tmp_path, table, source.names(table))) == ordered(list(source.rows(table)))


@pytest.mark.parametrize("dialect", [PLAIN, NORWEGIAN_EXCEL], ids=["plain", "excel"])
@pytest.mark.parametrize("name", NAMES)
def test_csv_is_the_warehouse(name: str, dialect: Dialect, source: Source, tmp_path: Path) -> None:
    table = BY_NAME[name]
    write_csv(source, table, tmp_path, dialect)
    expected = [tuple(as_csv(value, dialect) for value in row) for row in source.rows(table)]
    assert ordered(from_csv(tmp_path, table, source.names(table), dialect)) == ordered(expected)


def test_csv_is_read_by_pandas(source: Source, tmp_path: Path) -> None:
    write_csv(source, BY_NAME["decisions"], tmp_path)
    frames = [pd.read_csv(path, dtype="string", keep_default_na=False) for path in tmp_path.rglob("*.csv")]
    assert sum(map(len, frames)) == source.count(BY_NAME["decisions"])


def test_a_workbook_read_by_openpyxl_is_the_warehouse(source: Source, tmp_path: Path) -> None:
    path = tmp_path / "saksgang.xlsx"
    told = write_workbook(source, TABLES, path)
    assert told.cut == []
    for table in TABLES:
        expected = [tuple(as_cell(value) for value in row) for row in source.rows(table)]
        found = [tuple(read_cell(value) for value in row) for row in from_workbook(path, table)]
        assert found == expected, table.name


def test_a_workbook_has_headers_that_stay_filters_and_widths(source: Source, tmp_path: Path) -> None:
    path = tmp_path / "saksgang.xlsx"
    write_workbook(source, TABLES, path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Om", *NAMES]
    assert [row[0].value for row in book["Om"].iter_rows(min_row=2)] == NAMES
    for table in TABLES:
        sheet = book[table.name]
        assert [cell.value for cell in sheet[1]] == source.names(table)
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref
        widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
        assert all(9 <= width <= 62 for width in widths)
    assert all(cell.is_date for (cell,) in book["meetings"]["C2:C20"])


def test_sqlite_is_the_warehouse_and_its_keys_hold(source: Source, tmp_path: Path) -> None:
    write_sqlite(source, TABLES, tmp_path)
    for table in TABLES:
        expected = [tuple(stored(value) for value in row) for row in source.rows(table)]
        assert from_sqlite(tmp_path, table) == expected, table.name
    with closing(sqlite3.connect(tmp_path / "saksgang.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        for table, refers in REFERENCES.items():
            keys = {row[3] for row in database.execute(f"PRAGMA foreign_key_list({table})")}
            assert keys == set(refers)
            indexed = {row[1] for row in database.execute(f"PRAGMA index_list({table})")}
            assert {f"{table}_{column}" for column in refers} <= indexed
        for view in VIEWS:
            assert database.execute(f"SELECT count(*) FROM {view}").fetchone()[0]  # noqa: S608


def test_sqlite_views_leave_copies_and_stubs_out(source: Source, tmp_path: Path) -> None:
    write_sqlite(source, TABLES, tmp_path)
    with closing(sqlite3.connect(tmp_path / "saksgang.sqlite")) as database:
        counts = {view: database.execute(f"SELECT count(*) FROM {view}").fetchone()[0] for view in VIEWS}  # noqa: S608
    asked = {
        "saker": "SELECT count(*) FROM cases WHERE NOT is_stub",
        "vedtak": "SELECT count(*) FROM decisions JOIN case_entries USING (entry_id) JOIN sections USING (section_id) "
        "WHERE decisions.stage = 'adopted' AND copy_of IS NULL",
        "oppgaver": "SELECT count(*) FROM follow_ups JOIN decisions USING (decision_id) JOIN case_entries "
        "USING (entry_id) JOIN sections USING (section_id) WHERE copy_of IS NULL",
    }
    assert counts == {view: source.connection.execute(sql).fetchone()[0] for view, sql in asked.items()}  # type: ignore[index]


def test_datasette_is_told_what_every_table_and_column_is(source: Source, tmp_path: Path) -> None:
    write_sqlite(source, TABLES, tmp_path)
    told = json.loads((tmp_path / "metadata.json").read_text(encoding="utf-8"))["databases"]["saksgang"]["tables"]
    assert set(told) == {*NAMES, *VIEWS}
    for table in TABLES:
        assert told[table.name]["description"]
        assert set(told[table.name]["columns"]) == set(source.names(table))
        assert all(told[table.name]["columns"].values())


# Strings that break writers: quotes, line ends, formulas, what XML forbids, long ones, none.
NASTY = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.sampled_from(
        [
            "=1+1",
            "@SUM(A1)",
            "-2",
            "+47 22 22 22 22",
            "https://solvik.example",
            "0012",
            "1e5",
            'sa «"hei"» og\nny linje',
            "med\r\nvindusslutt",
            "semikolon; komma, tab\t",
            "kontroll\x00\x01\x0b\x0c\x1f\x7f",
            "_x0041_",
            "'apostrof",
            "halvt \ufffe\uffff",
            "𝓢𝓪𝓴 🙂",
            " blank foran og bak ",
            "NULL",
            "æøå" * 11_000,
        ]
    ),
)
LISTS = st.one_of(st.none(), st.lists(NASTY.filter(lambda text: text is not None), max_size=3))
ROWS = st.lists(st.tuples(NASTY, NASTY, LISTS, st.one_of(st.none(), st.integers(-(2**31), 2**31 - 1))), max_size=6)
DOCUMENTS = BY_NAME["documents"]
DAY = dt.datetime.fromisoformat("2024-01-02")


@pytest.fixture(scope="module")
def empty() -> Iterator[Source]:
    """A warehouse in memory without rows."""
    with closing(duckdb.connect()) as connection:
        migrate(connection)
        yield Source(connection)


def fill(source: Source, rows: list[tuple[Any, ...]]) -> list[tuple[Value, ...]]:
    """Let the documents be of these paths, titles, other paths and page counts; gives them as they lie there."""
    source.connection.execute("DELETE FROM documents")
    for number, (path, title, also_at, pages) in enumerate(rows):
        document = (
            f"{number:03}",
            path or "a",
            also_at,
            "pdf",
            title,
            pages,
            "embedded",
            None,
            DAY,
        )
        source.connection.execute("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", document)
    return list(source.rows(DOCUMENTS))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS)
def test_no_string_breaks_a_format(rows: list[tuple[Any, ...]], empty: Source) -> None:
    held = fill(empty, rows)
    names = empty.names(DOCUMENTS)
    with TemporaryDirectory() as place:
        folder = Path(place)
        write_parquet(empty, DOCUMENTS, folder / "parquet")
        assert from_parquet(folder / "parquet", DOCUMENTS, names) == held
        for dialect in (PLAIN, NORWEGIAN_EXCEL):
            write_csv(empty, DOCUMENTS, folder / dialect.encoding, dialect)
            found = from_csv(folder / dialect.encoding, DOCUMENTS, names, dialect)
            assert found == [tuple(as_csv(value, dialect) for value in row) for row in held]
        write_workbook(empty, (DOCUMENTS,), folder / "a.xlsx")
        sheet = [tuple(read_cell(value) for value in row) for row in from_workbook(folder / "a.xlsx", DOCUMENTS)]
        assert sheet[: len(held)] == [tuple(as_cell(value) for value in row) for row in held]
        (folder / "sqlite").mkdir()
        write_sqlite(empty, TABLES, folder / "sqlite")
        assert from_sqlite(folder / "sqlite", DOCUMENTS) == [tuple(stored(value) for value in row) for row in held]


def test_what_looks_like_a_formula_is_text_in_a_workbook(empty: Source, tmp_path: Path) -> None:
    fill(empty, [("=1+1", '=HYPERLINK("http://solvik.example")', ["=2+2"], None)])
    write_workbook(empty, (DOCUMENTS,), tmp_path / "a.xlsx")
    row = openpyxl.load_workbook(tmp_path / "a.xlsx")["documents"][2]
    assert [cell.data_type for cell in row if cell.value is not None] == ["s"] * 6 + ["d"]
    assert all(cell.hyperlink is None for cell in row)


def test_text_that_a_cell_cannot_hold_is_cut_and_told(empty: Source, tmp_path: Path) -> None:
    fill(empty, [("lang.pdf", "å" * (LONGEST_TEXT + 1), None, None), ("passe.pdf", "å" * LONGEST_TEXT, None, None)])
    told = write_workbook(empty, (DOCUMENTS,), tmp_path / "a.xlsx")
    assert told.cut == [("documents", "2", "title", LONGEST_TEXT + 1)]
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book["documents"]["E2"].value == "å" * (LONGEST_TEXT - 1) + "…"
    assert book["documents"]["E3"].value == "å" * LONGEST_TEXT
    assert [cell.value for cell in book["Om"][5]] == ["documents", "2", "title", LONGEST_TEXT + 1]


@given(st.text(st.characters(min_codepoint=0xF000, max_codepoint=0x10FFFF), min_size=5, max_size=12))
def test_a_cell_counts_as_excel_does(words: str) -> None:
    text = words * 8_000
    cut = fitted(text)
    assert LONGEST_TEXT - 1 <= len(cut.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert cut.endswith("…")
    assert text.startswith(cut[:-1])


def test_more_rows_than_a_sheet_takes_go_on_in_the_next(empty: Source, tmp_path: Path) -> None:
    held = fill(empty, [(f"{number}.pdf", None, None, number) for number in range(7)])
    told = write_workbook(empty, (DOCUMENTS,), tmp_path / "a.xlsx", most_rows=4)
    assert [(name, rows) for name, rows, _ in told.sheets] == [
        ("documents", 3),
        ("documents (2)", 3),
        ("documents (3)", 1),
    ]
    assert [row[0] for row in from_workbook(tmp_path / "a.xlsx", DOCUMENTS)] == [row[0] for row in held]


def test_days_that_excel_does_not_know_are_text(empty: Source, tmp_path: Path) -> None:
    empty.connection.execute("DELETE FROM meetings")
    for day in ("1899-05-17", "1900-02-28", "1993-04-22"):
        empty.connection.execute("INSERT INTO meetings VALUES (?, 'b', ?, NULL, NULL, NULL, false)", [f"b/{day}", day])
    write_workbook(empty, (BY_NAME["meetings"],), tmp_path / "a.xlsx")
    found = [row[2] for row in from_workbook(tmp_path / "a.xlsx", BY_NAME["meetings"])]
    assert found == ["1899-05-17", "1900-02-28", dt.datetime.fromisoformat("1993-04-22")]
    empty.connection.execute("DELETE FROM meetings")


def test_folders_are_by_organisation_and_year_and_safe_on_windows(source: Source, tmp_path: Path) -> None:
    for table in TABLES:
        write_csv(source, table, tmp_path)
    solvik = tmp_path / "cases" / "part_organisation=helsefellesskapet-i-solvik"
    years = {path.name for path in solvik.iterdir()}
    assert {"part_year=2022", "part_year=2023"} <= years
    assert (tmp_path / "documents" / "documents.csv").is_file()
    for path in tmp_path.rglob("*"):
        assert not set('<>:"\\|?*') & set(path.name)
        assert not path.name.endswith((".", " "))


def test_each_row_is_filed_under_its_own_organisation_and_year(source: Source, tmp_path: Path) -> None:
    write_parquet(source, BY_NAME["cases"], tmp_path)
    read = ds.dataset(tmp_path / "cases", format="parquet", partitioning="hive").to_table().to_pylist()
    assert len(read) == source.count(BY_NAME["cases"])
    for row in read:
        assert (row["part_organisation"], row["part_year"]) == (row["body_id"].split("/")[0], row["year"])
