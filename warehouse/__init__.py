"""The DuckDB file that analysts, the web and the notebooks read; the only package that imports duckdb."""

from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.building.build import build_warehouse
from warehouse.connections import open_read_only
from warehouse.errors import WarehouseError
from warehouse.records import BuildSummary, FailedPaper, PaperRecord, StoredPaper
from warehouse.store import known_papers

if TYPE_CHECKING:
    from warehouse.frames import Warehouse

__all__ = [
    "BuildSummary",
    "FailedPaper",
    "PaperRecord",
    "StoredPaper",
    "WarehouseError",
    "build_warehouse",
    "known_papers",
    "open",
    "open_read_only",
]


def open(path: str | Path | None = None) -> "Warehouse":  # noqa: A001 - read as warehouse.open(…), as one opens a file
    """Open a warehouse for pandas: `warehouse.open("saksgang.duckdb").cases(body="SSU")`; see `warehouse.frames`.

    Without a path SAKSGANG_WAREHOUSE is taken, else saksgang.duckdb in the current folder. Raises WarehouseError.
    """
    from warehouse.frames import open_warehouse  # noqa: PLC0415 - imports pandas, which no command needs to start

    return open_warehouse(path)
