"""A paper that does its worst costs that paper and no other."""

import functools
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from itertools import count
from multiprocessing.util import get_temp_dir
from pathlib import Path

import pytest
from standin_extractor import FINDER, LATER, READER

from models.problems import Problem
from pipeline.contents import Content, distinct_contents
from pipeline.discovery import discover
from pipeline.listener import Listener
from pipeline.pairs import WorkerPairs
from pipeline.reading import Reading
from pipeline.settings import IngestSettings
from pipeline.workers import PaperReaders

# What hangs is waited for so long; what dies at once must be seen to have died by then, on a busy machine too.
SHORT_SECONDS = 5.0
STANDINS = functools.partial(IngestSettings, reader=READER, finder=FINDER)


def _read(folder: Path, *texts: str, settings: IngestSettings, listener: Listener | None = None) -> dict[str, Reading]:
    """What came of papers with these texts, by text."""
    with _begun(folder, *texts, settings=settings, listener=listener) as readers:
        return {content.path: reading for content, reading in readers.readings()}


def _begun(folder: Path, *texts: str, settings: IngestSettings, listener: Listener | None = None) -> PaperReaders:
    """What reads papers with these texts, and has begun."""
    for text in texts:
        (folder / text).write_text(text, encoding="utf-8")
    contents, _ = distinct_contents(discover([folder]).papers)
    readers = PaperReaders(settings, listener or Listener())
    readers.begin(contents)
    return readers


def test_bad_papers_cost_themselves_and_no_other(tmp_path: Path) -> None:
    codes = {
        "hangs": "timed_out",
        "dies": "worker_died",
        "is damaged": "damaged",
        "is forbidden": "unreadable",
        "vanishes": "vanished",
        "misses a program": "internal_error",
        "trips us": "internal_error",
        "hangs" + LATER: "timed_out",
        "dies" + LATER: "worker_died",
        "trips us" + LATER: "internal_error",
        "is fine": None,
        "is fine too": None,
    }
    readings = _read(tmp_path, *codes, settings=STANDINS(workers=2, time_limit=SHORT_SECONDS))
    found = {path: reading.problem and reading.problem.code for path, reading in readings.items()}
    assert found == codes
    assert all((reading.findings is None) == (reading.problem is not None) for reading in readings.values())


@pytest.mark.parametrize(
    ("breaks", "code"),
    [
        # The second paper cannot be handed out: new workers read both.
        ({2}, None),
        ({1, 2}, None),
        # No workers hold: the run goes on without these papers.
        (set(range(1, 7)), "worker_died"),
    ],
)
@pytest.mark.parametrize("work", ["read", "find"])
def test_papers_are_read_on_when_workers_break_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, breaks: set[int], code: str | None, work: str
) -> None:
    handed_out = count(1)
    hand_out = getattr(WorkerPairs, work)

    def break_at_times(pairs: WorkerPairs, content: Content) -> Future[object]:
        if next(handed_out) in breaks:
            raise BrokenProcessPool
        return hand_out(pairs, content)  # type: ignore[no-any-return]

    monkeypatch.setattr(WorkerPairs, work, break_at_times)
    readings = _read(tmp_path, "is fine", "is fine too", settings=STANDINS(workers=1))
    assert {path: reading.problem and reading.problem.code for path, reading in readings.items()} == {
        "is fine": code,
        "is fine too": code,
    }


@pytest.mark.parametrize(
    ("texts", "seconds", "is_read"), [(["is fine"], 60.0, True), (["hangs"], 0.2, False), ([], 60.0, True)]
)
def test_first_paper_has_a_head_start_but_no_long_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, texts: list[str], seconds: float, is_read: bool
) -> None:
    monkeypatch.setattr("pipeline.workers.HEAD_START_SECONDS", seconds)
    began = time.monotonic()
    with _begun(tmp_path, *texts, settings=STANDINS(workers=1)) as readers:
        readers.let_first_be_read()
        assert all(understanding.reading.done() == is_read for understanding in readers._running)
    assert time.monotonic() - began < 60.0


def test_fault_of_ours_says_where_it_is(tmp_path: Path) -> None:
    readings = _read(tmp_path, "trips us", settings=STANDINS(workers=1))
    problem = readings["trips us"].problem
    assert problem is not None
    assert "KeyError: 'trips us'; standin_extractor.py, line" in problem.message


def test_listener_hears_of_every_paper(tmp_path: Path) -> None:
    heard: list[tuple[object, ...]] = []

    class Notes(Listener):
        def reading(self, path: str) -> None:
            heard.append(("reading", path))

        def read(self, path: str, pages: int | None, problem: Problem | None) -> None:
            heard.append(("read", path, pages, problem and problem.code))

    settings = STANDINS(workers=1, documents_per_worker=1)
    _read(tmp_path, "is damaged", "is fine", settings=settings, listener=Notes())
    assert sorted(heard, key=str) == [
        ("read", "is damaged", None, "damaged"),
        ("read", "is fine", 1, None),
        ("reading", "is damaged"),
        ("reading", "is fine"),
    ]


@pytest.mark.parametrize(("size", "seconds"), [(0, 120), (1_000_000, 270), (20_000_000, 3_120)])
def test_large_papers_get_more_time(size: int, seconds: float) -> None:
    assert IngestSettings().seconds_for(size) == pytest.approx(seconds)


def test_a_scan_of_fifty_pages_has_the_time_that_tesseract_takes() -> None:
    pages, smallest_page, slowest_page = 50, 12_000, 3.0  # bytes of a page in black and white; seconds on one core
    assert IngestSettings().seconds_for(pages * smallest_page) > pages * slowest_page


def test_parent_imports_neither_spacy_nor_duckdb_before_workers_begin() -> None:
    code = "import sys, pipeline.ingest; print(sorted({'spacy', 'duckdb', 'pandas', 'pdfplumber'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_nothing_read_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    between = tmp_path / "between"
    papers = tmp_path / "papers"
    between.mkdir()
    papers.mkdir()
    get_temp_dir()  # multiprocessing keeps a folder of its own until the program ends; not in there
    monkeypatch.setattr(tempfile, "tempdir", str(between))
    _read(papers, "is fine", "is damaged", "dies" + LATER, settings=STANDINS(workers=1))
    assert list(between.iterdir()) == []


def test_a_long_path_of_temporary_files_stops_no_run(tmp_path: Path) -> None:
    """A forkserver's socket would lie there, and a socket's path may not be long."""
    papers, temporary = tmp_path / "papirer", tmp_path / ("m" * 50) / ("n" * 50)
    for folder in (papers, temporary):
        folder.mkdir(parents=True)
    (papers / "referat.txt").write_text("Referat fra møte i SSU\n\nDato: 7. mars 2024", encoding="utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "ingest", str(papers), "--json", "-w", str(tmp_path / "s.duckdb")]
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    run = subprocess.run(command, env=os.environ | places, capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(run.stdout)["failures"] == []
