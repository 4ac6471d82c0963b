"""What holds for all tests: their cache is their own; what needs Tesseract or a browser is left out without one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.ocr.cache import CACHE_PLACE
from extractors.ocr.installed import tesseract

ROOT = Path(__file__).parents[1]


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


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of the sample papers, read once per process that runs tests; where no one may write to it.

    The one scan among them is a copy, so that the answers are the same where there is no Tesseract; ingest ends with 1
    then, since it tells of it.
    """
    path = tmp_path_factory.mktemp("sample") / "saksgang.duckdb"
    command = [sys.executable, "-m", "pipeline.cli", "ingest", "tests/data", "--quiet", "--warehouse", str(path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    subprocess.run(command, cwd=ROOT, env=environment, check=tesseract().is_usable, capture_output=True)
    return path
