"""The sample papers in a warehouse, and a browser's stand-in on it, for all tests of the web page."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from pipeline.ingest import ingest
from pipeline.originals import PapersWhereTheyLay
from pipeline.settings import IngestSettings
from web.app import application
from web.settings import WebSettings

SAMPLES = Path(__file__).parents[1] / "data"
LONGEST_WAIT_SECONDS = 300


def _awaited(path: Path) -> Path:
    """The file, once another process has put it in place."""
    ends = time.monotonic() + LONGEST_WAIT_SECONDS
    while not path.is_file():
        assert time.monotonic() < ends, f"nobody has built {path}"
        time.sleep(0.2)
    return path


@pytest.fixture(scope="session")
def sample_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of the sample papers, ingested once for all processes that run tests side by side."""
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    path = shared / "samples.duckdb"
    # The directory is taken by one process; the others wait for the file, which is put in place whole.
    try:
        (shared / "samples.taken").mkdir()
    except FileExistsError:
        return _awaited(path)
    ingest([SAMPLES], path, settings=IngestSettings(workers=1))
    return path


@pytest.fixture(scope="session")
def client(sample_warehouse: Path) -> Iterator[TestClient]:
    """Asks a server of the sample papers; a fault of ours is page 500, as people would see it."""
    settings = WebSettings(warehouse=sample_warehouse, originals=PapersWhereTheyLay())
    with TestClient(application(settings), raise_server_exceptions=False) as asking:
        yield asking
