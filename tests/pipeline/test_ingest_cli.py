"""`saksgang ingest` as a person or a program meets it."""

import functools
import json
from pathlib import Path

import pytest
import typer
from standin_extractor import FINDER, READER
from typer.testing import CliRunner, Result

from extractors.errors import DamagedPaperError
from pipeline.cli import ingest as command
from pipeline.cli.errors import TranslatingGroup
from pipeline.cli.ingest_progress import ProgressListener
from pipeline.cli.ingest_table import MOST_FAILURES, failure_lines
from pipeline.report import Failure, IngestReport
from pipeline.settings import IngestSettings


@pytest.fixture(autouse=True)
def _standin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read papers with a stand-in."""
    settings = functools.partial(IngestSettings, reader=READER, finder=FINDER)
    monkeypatch.setattr(command, "IngestSettings", settings)
    monkeypatch.setenv("COLUMNS", "160")


def _ingest(folder: Path, *options: str, **texts: str) -> Result:
    """Run the command over papers with these texts."""
    papers = folder / "papers"
    papers.mkdir(exist_ok=True)
    for name, text in texts.items():
        (papers / f"{name}.txt").write_text(text, encoding="utf-8")
    app = typer.Typer(cls=TranslatingGroup)
    app.callback()(lambda: None)
    command.register(app)
    warehouse = str(folder / "saker.duckdb")
    return CliRunner().invoke(app, ["ingest", str(papers), "--warehouse", warehouse, "--workers", "1", *options])


def test_closing_table_says_what_was_done_and_what_is_held(tmp_path: Path) -> None:
    result = _ingest(tmp_path, a="Budsjett", b="Plan")
    assert result.exit_code == 0
    assert "2 new, 0 changed, 0 unchanged, 0 removed, 0 failed" in result.stdout
    assert "2 minutes" in result.stdout
    assert "saker.duckdb" in result.stdout


def test_papers_that_failed_are_named_and_told_by_the_exit_code(tmp_path: Path) -> None:
    result = _ingest(tmp_path, a="Budsjett", b="is damaged")
    assert result.exit_code == 1
    assert "b.txt: The file is damaged" in result.stdout
    assert "1 new, 0 changed, 0 unchanged, 0 removed, 1 failed" in result.stdout


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({"a": "is damaged"}, "No paper could be read"),
        ({}, "There are no PDF, Word, text or HTML files"),
    ],
)
def test_nothing_built_is_told_in_one_sentence(tmp_path: Path, texts: dict[str, str], sentence: str) -> None:
    result = _ingest(tmp_path, **texts)
    assert result.exit_code == 3
    assert sentence in result.stderr
    assert "Traceback" not in result.output
    assert not (tmp_path / "saker.duckdb").exists()


def test_file_that_is_no_warehouse_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "saker.duckdb").write_text("Referat", encoding="utf-8")
    result = _ingest(tmp_path, a="Budsjett")
    assert result.exit_code == 3
    assert "is not a saksgang warehouse" in result.stderr


def test_json_is_all_that_a_program_gets(tmp_path: Path) -> None:
    result = _ingest(tmp_path, "--json", a="Budsjett", b="is damaged")
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert report["new"] == ["a.txt"]
    assert report["failures"][0]["problem"]["code"] == "damaged"
    assert report["holdings"]["sections"] == {"minutes": 1}


def test_quiet_prints_nothing_when_all_is_well(tmp_path: Path) -> None:
    assert _ingest(tmp_path, "--quiet", a="Budsjett").output == ""


def test_only_the_first_of_many_failures_are_listed() -> None:
    problem = DamagedPaperError().problem()
    report = IngestReport(failures=tuple(Failure(f"{number:03}.pdf", problem) for number in range(MOST_FAILURES + 7)))
    lines = list(failure_lines(report))
    assert len(lines) == MOST_FAILURES + 1
    assert lines[-1] == "and 7 more; the table problems has them all."


def test_progress_bar_counts_papers_pages_and_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    with ProgressListener() as listener:
        task = listener._progress.tasks[0]
        listener.planned(2)
        listener.building("loading")
        listener.reading("a.pdf")
        listener.reading("2024/" + "m" * 80 + ".pdf")
        assert task.description.startswith("reading …mmm")
        listener.read("2024/" + "m" * 80 + ".pdf", 26, None)
        assert task.description == "reading a.pdf"
        listener.read("a.pdf", None, DamagedPaperError().problem())
        assert (task.completed, task.total, task.fields["figures"]) == (2, 2, "26 pages, 1 failed")
        listener.building("cases")
        assert task.description == "building: cases"
