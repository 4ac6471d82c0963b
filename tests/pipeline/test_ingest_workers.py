"""A paper that does its worst costs that paper and no other."""

import subprocess
import sys
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from itertools import count
from pathlib import Path

import pytest
from pebble import ProcessPool

from models.problems import Problem
from pipeline import workers
from pipeline.contents import Content, distinct_contents
from pipeline.discovery import discover
from pipeline.listener import Listener
from pipeline.reading import Reading
from pipeline.settings import IngestSettings
from pipeline.workers import read_papers

STANDIN = "standin_extractor:extract"


def _read(folder: Path, *texts: str, settings: IngestSettings, listener: Listener | None = None) -> dict[str, Reading]:
    """What came of papers with these texts, by text."""
    for text in texts:
        (folder / text).write_text(text, encoding="utf-8")
    contents, _ = distinct_contents(discover([folder]).papers)
    return {content.path: reading for content, reading in read_papers(contents, settings, listener or Listener())}


def test_bad_papers_cost_themselves_and_no_other(tmp_path: Path) -> None:
    codes = {
        "hangs": "timed_out",
        "dies": "worker_died",
        "is damaged": "damaged",
        "is forbidden": "unreadable",
        "vanishes": "vanished",
        "misses a program": "internal_error",
        "trips us": "internal_error",
        "is fine": None,
        "is fine too": None,
    }
    readings = _read(tmp_path, *codes, settings=IngestSettings(workers=2, time_limit=0.5, extractor=STANDIN))
    found = {path: reading.problem and reading.problem.code for path, reading in readings.items()}
    assert found == codes
    assert all((reading.findings is None) == (reading.problem is not None) for reading in readings.values())


@pytest.mark.parametrize(
    ("breaks", "code"),
    [
        # The second paper cannot be handed out: a new pool reads both.
        ({2}, None),
        ({1, 2}, None),
        # No pool holds: the run goes on without these papers.
        ({1, 2, 3}, "worker_died"),
    ],
)
def test_papers_are_read_on_when_a_pool_breaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, breaks: set[int], code: str | None
) -> None:
    handed_out = count(1)
    schedule = workers._schedule

    def break_at_times(pool: ProcessPool, content: Content, settings: IngestSettings) -> Future[Reading]:
        if next(handed_out) in breaks:
            raise BrokenProcessPool
        return schedule(pool, content, settings)

    monkeypatch.setattr(workers, "_schedule", break_at_times)
    readings = _read(tmp_path, "is fine", "is fine too", settings=IngestSettings(workers=1, extractor=STANDIN))
    assert {path: reading.problem and reading.problem.code for path, reading in readings.items()} == {
        "is fine": code,
        "is fine too": code,
    }


def test_fault_of_ours_says_where_it_is(tmp_path: Path) -> None:
    readings = _read(tmp_path, "trips us", settings=IngestSettings(workers=1, extractor=STANDIN))
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

    settings = IngestSettings(workers=1, documents_per_worker=1, extractor=STANDIN)
    _read(tmp_path, "is damaged", "is fine", settings=settings, listener=Notes())
    assert sorted(heard, key=str) == [
        ("read", "is damaged", None, "damaged"),
        ("read", "is fine", 1, None),
        ("reading", "is damaged"),
        ("reading", "is fine"),
    ]


@pytest.mark.parametrize(("size", "seconds"), [(0, 120), (1_000_000, 150), (20_000_000, 720)])
def test_large_papers_get_more_time(size: int, seconds: float) -> None:
    assert IngestSettings().seconds_for(size) == pytest.approx(seconds)


def test_parent_imports_neither_spacy_nor_duckdb_before_workers_begin() -> None:
    code = "import sys, pipeline.ingest; print(sorted({'spacy', 'duckdb', 'pandas', 'pdfplumber'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
