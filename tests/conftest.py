"""What holds for all tests: their cache is their own; what needs Tesseract or a browser is left out without one."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from closed_papers import build_closed
from hypothesis import settings

from extractors.ocr.cache import CACHE_PLACE
from extractors.ocr.installed import tesseract
from pipeline.ingest import ingest
from pipeline.settings import IngestSettings

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
LONGEST_WAIT_SECONDS = 300

# A busy machine is no fault of what is tested; and where a change is checked, only what it changed may make it fail.
settings.register_profile("saksgang", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("saksgang")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs Tesseract or a browser where there is none."""
    left_out = pytest.mark.skip(reason="Tesseract with Norwegian is not installed; see 'saksgang doctor'")
    no_browser = pytest.mark.skip(reason="Chromium is not installed")
    for item in items:
        if item.get_closest_marker("needs_chromium") and shutil.which("chromium") is None:
            item.add_marker(no_browser)
        if item.get_closest_marker("needs_tesseract") and not tesseract().is_usable:
            item.add_marker(left_out)


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of the run's own, which processes that run tests side by side share."""
    before = os.environ.get(CACHE_PLACE)
    os.environ[CACHE_PLACE] = str(tmp_path_factory.getbasetemp().parent / "saksgang-cache")
    yield
    if before is None:
        del os.environ[CACHE_PLACE]
    else:
        os.environ[CACHE_PLACE] = before


def _awaited(path: Path) -> Path:
    """The file, once another process has put it in place."""
    ends = time.monotonic() + LONGEST_WAIT_SECONDS
    while not path.is_file():
        assert time.monotonic() < ends, f"nobody has built {path}"
        time.sleep(0.2)
    return path


def _warehouse_of(papers: Path, name: str, factory: pytest.TempPathFactory) -> Path:
    """The warehouse of a folder of papers, ingested once for all processes that run tests side by side."""
    folder = factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    path = shared / name / "saksgang.duckdb"
    # The directory is made by one process; the others wait for the file, which is put in place whole.
    try:
        path.parent.mkdir()
    except FileExistsError:
        return _awaited(path)
    ingest([papers], path, settings=IngestSettings(workers=1))
    return path


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of the sample papers; no one may write to it.

    The one scan among them is a copy, so that the answers are the same where there is no Tesseract.
    """
    return _warehouse_of(ROOT / "tests" / "data", "samples", tmp_path_factory)


@pytest.fixture(scope="session")
def corpus_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of the real papers that may lie beside the project; no one may write to it."""
    if not CORPUS.is_dir():
        pytest.skip(f"no real papers in {CORPUS}")
    return _warehouse_of(CORPUS, "corpus", tmp_path_factory)


@pytest.fixture(scope="session")
def closed_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of made-up papers with parts that are not for the public; no one may write to it."""
    return build_closed(tmp_path_factory.mktemp("closed"))
