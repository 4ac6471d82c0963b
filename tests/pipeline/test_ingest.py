"""Whole runs: a warehouse holds what stands in the folder now, and nothing is read twice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest
from standin_extractor import FINDER, LOGGING_READER, READ_LOG, READER, WAITING

from extractors.ocr.installed import Tesseract
from pipeline.errors import NoPapersError, UnusableWarehouseError, WarehousePlaceError
from pipeline.ingest import ingest
from pipeline.report import IngestReport
from pipeline.settings import IngestSettings

Run = Callable[..., IngestReport]


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """An empty folder for papers."""
    folder = tmp_path / "Møtepapirer 2024 – Solvik"
    folder.mkdir()
    return folder


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """Where to build."""
    return tmp_path / "saker.duckdb"


@pytest.fixture
def run(papers: Path, warehouse: Path) -> Run:
    """A run over the folder, with a stand-in for the extractor."""

    def run_once(**settings: Any) -> IngestReport:  # noqa: ANN401 - passed on
        chosen = {"workers": 1, "time_limit": 5.0, "reader": LOGGING_READER, "finder": FINDER} | settings
        return ingest([papers], warehouse, settings=IngestSettings(**chosen))

    return run_once


def _write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _read(papers: Path) -> list[str]:
    """Names of the papers that were read since the last look, sorted."""
    log = papers.parent / READ_LOG
    names = sorted(log.read_text(encoding="utf-8").splitlines()) if log.exists() else []
    log.unlink(missing_ok=True)
    return names


def _rows(warehouse: Path, *, with_times: bool = True) -> dict[str, list[str]]:
    """Every row of every table and view, in words, sorted."""
    with duckdb.connect(warehouse, read_only=True) as connection:
        tables = connection.execute(
            "SELECT table_schema || '.' || table_name FROM information_schema.tables"
        ).fetchall()
        rows = {}
        for (table,) in tables:
            cursor = connection.execute(f"FROM {table}")
            names = [column[0] for column in cursor.description or ()]
            kept = [index for index, name in enumerate(names) if with_times or name != "ingested_at"]
            rows[table] = sorted(str([row[index] for index in kept]) for row in cursor.fetchall())
    return rows


def test_new_papers_are_read_and_held(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett", "Utvalg/møte nr. 2 – åpent.txt": "Opptrappingsplan"})
    report = run()
    assert report.new == ("Utvalg/møte nr. 2 – åpent.txt", "a.txt")
    assert report.holdings is not None
    assert (report.holdings.documents, report.holdings.cases, report.pages) == (2, 2, 2)
    titles = [row[0] for row in duckdb.connect(warehouse, read_only=True).execute("SELECT title FROM cases").fetchall()]
    assert sorted(titles) == ["Budsjett", "Opptrappingsplan"]


def test_second_run_reads_nothing_and_leaves_the_same_rows(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett", "b.txt": "Plan", "c.txt": "is damaged", "d.wpd": "gammel"})
    first = run()
    rows = _rows(warehouse)
    assert _read(papers) == ["a.txt", "b.txt", "c.txt"]
    second = run()
    assert _read(papers) == []
    assert _rows(warehouse) == rows
    assert (second.new, second.changed, second.unchanged) == ((), (), first.new)
    assert second.failures == first.failures


def test_only_what_is_new_or_changed_is_read(papers: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett", "b.txt": "Plan"})
    run()
    _read(papers)
    _write(papers, **{"b.txt": "Ny plan", "c.txt": "Eventuelt"})
    report = run()
    assert _read(papers) == ["b.txt", "c.txt"]
    assert (report.new, report.changed, report.unchanged, report.removed) == (("c.txt",), ("b.txt",), ("a.txt",), ())


def test_papers_that_are_gone_leave_the_warehouse(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett", "b.txt": "Plan", "c.txt": "is damaged"})
    run()
    (papers / "b.txt").unlink()
    (papers / "c.txt").unlink()
    report = run()
    assert (report.removed, report.unchanged, report.failures) == (("b.txt",), ("a.txt",), ())
    alone = warehouse.with_name("alone.duckdb")
    settings = IngestSettings(workers=1, reader=READER, finder=FINDER)
    ingest([papers], alone, settings=settings)
    assert _rows(warehouse, with_times=False) == _rows(alone, with_times=False)


def test_moved_paper_is_not_read_again(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    run()
    _read(papers)
    (papers / "a.txt").rename(papers / "b.txt")
    report = run()
    assert (_read(papers), report.unchanged, report.removed) == ([], ("b.txt",), ())
    assert duckdb.connect(warehouse, read_only=True).execute("SELECT path FROM documents").fetchall() == [("b.txt",)]


def test_same_bytes_twice_are_one_document(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"b.txt": "Budsjett", "a.txt": "Budsjett", "kopi/c.txt": "Budsjett"})
    report = run()
    assert (report.new, _read(papers)) == (("a.txt",), ["a.txt"])
    rows = duckdb.connect(warehouse, read_only=True).execute("SELECT path, also_at FROM documents").fetchall()
    assert rows == [("a.txt", ["b.txt", "kopi/c.txt"])]


def test_every_path_of_bytes_that_cannot_be_read_is_a_problem(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett", "b.txt": "is damaged", "c.txt": "is damaged"})
    report = run()
    assert [(failure.path, failure.problem.code) for failure in report.failures] == [
        ("b.txt", "damaged"),
        ("c.txt", "damaged"),
    ]
    query = "SELECT path, code FROM problems WHERE severity = 'error' ORDER BY path"
    rows = duckdb.connect(warehouse, read_only=True).execute(query).fetchall()
    assert rows == [("b.txt", "damaged"), ("c.txt", "damaged")]


def test_rows_do_not_depend_on_names_of_roots_order_or_workers(tmp_path: Path, papers: Path) -> None:
    texts = {
        f"{name}.txt": title
        for name, title in zip("abcdef", ("Ås", "Bø", "Plan", "Budsjett", "dies", "E"), strict=True)
    }
    _write(papers, **texts)
    found = []
    for workers, roots in ((1, [papers]), (3, [papers]), (2, sorted(papers.iterdir(), reverse=True))):
        path = tmp_path / f"{workers}.duckdb"
        ingest(roots, path, settings=IngestSettings(workers=workers, reader=READER, finder=FINDER))
        found.append(_rows(path, with_times=False))
    assert found[0] == found[1] == found[2]


def test_failed_papers_are_tried_again_unless_that_is_in_vain(papers: Path, run: Run) -> None:
    in_vain = "is damaged"
    worth_it = ("is forbidden", "dies", "hangs", "trips us")
    _write(papers, fine="Budsjett", **dict(zip("abcde", (in_vain, *worth_it), strict=True)))
    first = run()
    _read(papers)
    assert run().failures == first.failures
    assert _read(papers) == ["b", "c", "c", "d", "e"]  # what a process dies over is given to another


def test_newer_extractor_reads_all_again_and_keeps_the_day_of_the_first(
    papers: Path, warehouse: Path, run: Run
) -> None:
    _write(papers, **{"a.txt": "Budsjett", "b.txt": "is damaged"})
    run()
    rows = _rows(warehouse)["main.documents"]
    _read(papers)
    report = run(extractor_version="newer")
    assert (_read(papers), report.changed) == (["a.txt", "b.txt"], ("a.txt",))
    assert _rows(warehouse)["main.documents"] == rows


@pytest.mark.parametrize(("languages", "read_again"), [((), []), (("nor",), ["a.txt"])])
def test_a_paper_that_waits_for_tesseract_is_read_again_once_it_is_there(
    papers: Path, run: Run, monkeypatch: pytest.MonkeyPatch, languages: tuple[str, ...], read_again: list[str]
) -> None:
    monkeypatch.setattr("pipeline.harvest.tesseract", lambda: Tesseract(True, None, None, languages))
    _write(papers, **{"a.txt": WAITING, "b.txt": "Budsjett"})
    run()
    _read(papers)
    assert (run().changed, _read(papers)) == (tuple(read_again), read_again)


def test_nothing_is_built_when_nothing_can_be_read(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    run()
    before = warehouse.read_bytes()
    (papers / "a.txt").unlink()
    _write(papers, **{"b.txt": "is damaged", "c.wpd": "gammel"})
    report = run()
    assert (report.is_built, [failure.path for failure in report.failures]) == (False, ["b.txt", "c.wpd"])
    assert warehouse.read_bytes() == before
    assert sorted(path.name for path in warehouse.parent.glob("saker*")) == ["saker.duckdb"]


def test_folder_without_papers_is_told_and_leaves_the_warehouse(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    run()
    before = warehouse.read_bytes()
    (papers / "a.txt").rename(papers / "a.json")
    with pytest.raises(NoPapersError, match=r"Solvik.*1 other files were skipped"):
        run()
    assert warehouse.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"Referat fra Solvik\n", b"\x00" * 8192])
def test_file_that_is_no_warehouse_is_never_overwritten(
    papers: Path, warehouse: Path, run: Run, content: bytes
) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    warehouse.write_bytes(content)
    with pytest.raises(UnusableWarehouseError, match="not a saksgang warehouse"):
        run()
    assert warehouse.read_bytes() == content
    assert _read(papers) == []


def test_other_duckdb_file_is_never_overwritten(papers: Path, warehouse: Path, run: Run) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    with duckdb.connect(warehouse) as connection:
        connection.execute("CREATE TABLE regnskap (sum INTEGER)")
    before = warehouse.read_bytes()
    with pytest.raises(UnusableWarehouseError, match="not a saksgang warehouse"):
        run()
    assert warehouse.read_bytes() == before


def test_folder_in_the_place_of_the_warehouse_is_told(papers: Path, tmp_path: Path) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    with pytest.raises(WarehousePlaceError, match="it is a folder"):
        ingest([papers], tmp_path)


def test_folder_of_the_warehouse_is_made(papers: Path, tmp_path: Path) -> None:
    _write(papers, **{"a.txt": "Budsjett"})
    path = tmp_path / "ny" / "mappe" / "saker.duckdb"
    ingest([papers], path, settings=IngestSettings(workers=1, reader=READER, finder=FINDER))
    assert path.is_file()
