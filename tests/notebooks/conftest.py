"""The report of the sample partnership's middle year, built once for all its tests."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from notebooks.report.build import annual_report
from notebooks.report.document import Report
from warehouse import open_read_only

ORGANISATION = "Helsefellesskapet i Solvik"


@pytest.fixture(scope="session")
def connection(sample_warehouse: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The sample papers' warehouse."""
    with closing(open_read_only(sample_warehouse)) as opened:
        yield opened


@pytest.fixture(scope="session")
def report(connection: duckdb.DuckDBPyConnection) -> Report:
    """The report."""
    return annual_report(connection, 2023, organisation=ORGANISATION)
