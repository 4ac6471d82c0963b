"""Corrections beside the papers hold in every run, and a file that is damaged costs nothing but itself."""

from contextlib import closing
from pathlib import Path

import duckdb
import fsspec
import pytest
from standin_extractor import FINDER, READER

from pipeline.ingest import ingest
from pipeline.settings import IngestSettings
from warehouse import open_read_only, rebuild
from warehouse.corrections.files import FILE_NAME
from warehouse.readers.corrections import correction_files, roots

SETTINGS = IngestSettings(workers=1, reader=READER, finder=FINDER)
CASE = "helsefellesskapet-i-solvik/ssu/2024/8"
CORRECTION = f"""
[[rettelse]]
id = "1"
hva = "tittel rettet"
nokkel = "{CASE}"
blir = "Budsjettet for 2025"
hvem = "Kari Fjellheim"
tid = 2025-03-01
"""


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with a paper."""
    folder = tmp_path / "møter" / "papirer"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("Budsjett", encoding="utf-8")
    return folder


def run(papers: Path | str, warehouse: Path) -> dict[str, list[tuple]]:
    """A run, and all rows but where the papers lay and when."""
    ingest([papers], warehouse, settings=SETTINGS)
    return held(warehouse)


def held(warehouse: Path) -> dict[str, list[tuple]]:
    """All rows but where the papers lay and when they were read."""
    with duckdb.connect(warehouse, read_only=True) as connection:
        tables = connection.execute(
            "SELECT table_schema || '.' || table_name FROM information_schema.tables"
        ).fetchall()
        held = {name: connection.table(name) for (name,) in tables if name != "raw.roots"}
        return {
            name: table.select(*[column for column in table.columns if column != "ingested_at"]).fetchall()
            for name, table in held.items()
        }


def titles(rows: dict[str, list[tuple]]) -> list[str]:
    """The titles of cases."""
    return [row[5] for row in rows["main.cases"]]


@pytest.mark.parametrize("folder", [".", "..", "../.."])
def test_a_correction_beside_or_above_the_papers_holds_in_every_run(papers: Path, tmp_path: Path, folder: str) -> None:
    file = papers / folder / FILE_NAME
    file.write_text(CORRECTION, encoding="utf-8")
    first = run(papers, tmp_path / "saker.duckdb")
    (papers / "b.txt").write_text("Plan", encoding="utf-8")
    second = run(papers, tmp_path / "saker.duckdb")
    assert (titles(first), titles(second)) == (["Budsjettet for 2025"], ["Plan", "Budsjettet for 2025"])
    rebuild(tmp_path / "saker.duckdb")
    assert held(tmp_path / "saker.duckdb") == second
    with closing(open_read_only(tmp_path / "saker.duckdb")) as connection:
        assert [path.resolve() for path in correction_files(connection, tmp_path / "saker.duckdb")] == [file.resolve()]


def test_a_correction_below_the_root_holds_and_new_ones_go_to_the_root(papers: Path, tmp_path: Path) -> None:
    (papers / FILE_NAME).write_text(CORRECTION, encoding="utf-8")
    assert titles(run(papers.parent, tmp_path / "saker.duckdb")) == ["Budsjettet for 2025"]
    with closing(open_read_only(tmp_path / "saker.duckdb")) as connection:
        files = correction_files(connection, tmp_path / "saker.duckdb")
    assert files == [papers.parent / FILE_NAME, papers / FILE_NAME]


def test_the_same_papers_elsewhere_give_the_same_rows_but_where_they_lay(papers: Path, tmp_path: Path) -> None:
    (papers / FILE_NAME).write_text(CORRECTION, encoding="utf-8")
    first = run(papers, tmp_path / "saker.duckdb")
    moved = papers.rename(tmp_path / "andre steder")
    second = run(moved, tmp_path / "andre.duckdb")
    assert first == second
    with closing(open_read_only(tmp_path / "andre.duckdb")) as connection:
        assert [(root.prefix, root.place, root.is_address) for root in roots(connection)] == [("", str(moved), False)]


def test_a_damaged_file_is_a_problem_and_no_more(papers: Path, tmp_path: Path) -> None:
    (papers / FILE_NAME).write_text("[[rettelse", encoding="utf-8")
    rows = run(papers, tmp_path / "saker.duckdb")
    assert titles(rows) == ["Budsjett"]
    assert [(row[1], row[5]) for row in rows["main.problems"]] == [(FILE_NAME, "bad_corrections")]
    (papers / FILE_NAME).write_text(CORRECTION, encoding="utf-8")
    rebuild(tmp_path / "saker.duckdb")
    assert held(tmp_path / "saker.duckdb")["main.problems"] == []


def test_papers_at_addresses_are_known_by_where_they_lie(tmp_path: Path) -> None:
    system = fsspec.filesystem("memory")
    for place in ("/arkiv/ssu/a.txt", "/arkiv/fsu/2024/b.txt"):
        system.pipe(place, b"Budsjett " + place.encode())
    (tmp_path / FILE_NAME).write_text(CORRECTION, encoding="utf-8")
    warehouse = tmp_path / "saker.duckdb"
    ingest(["memory://arkiv/ssu", "memory://arkiv/fsu/2024/b.txt"], warehouse, settings=SETTINGS)
    with closing(open_read_only(warehouse)) as connection:
        found = [(root.prefix, root.place, root.is_address) for root in roots(connection)]
        assert connection.execute("SELECT path FROM documents ORDER BY 1").fetchall() == [
            ("fsu/2024/b.txt",),
            ("ssu/a.txt",),
        ]
        assert correction_files(connection, warehouse) == [tmp_path / FILE_NAME]
        assert connection.execute("SELECT status FROM derived.corrections").fetchall() == [("stale",)]
    assert found == [("fsu/2024", "memory://arkiv/fsu/2024", True), ("ssu", "memory://arkiv/ssu", True)]
