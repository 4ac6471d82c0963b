"""A browser's stand-in on the warehouse of the sample papers, for all tests of the web page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from pipeline.originals import PapersWhereTheyLay
from web.app import application
from web.settings import WebSettings


@pytest.fixture(scope="session")
def client(sample_warehouse: Path) -> Iterator[TestClient]:
    """Asks a server of the sample papers; a fault of ours is page 500, as people would see it."""
    settings = WebSettings(warehouse=sample_warehouse, originals=PapersWhereTheyLay())
    with TestClient(application(settings), raise_server_exceptions=False) as asking:
        yield asking
