"""What holds for all tests: they leave nothing in the cache of the person who runs them."""

import os
from collections.abc import Iterator

import pytest

from extractors.ocr.cache import CACHE_PLACE


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
