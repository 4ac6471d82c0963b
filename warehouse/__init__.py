"""The DuckDB file that analysts, the web and the notebooks read; the only package that imports duckdb.

Its names are imported when they are asked for: DuckDB takes a third of a second, and a run that locks its warehouse
and begins to read papers does not need it yet.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from warehouse.building.build import build_warehouse
    from warehouse.connections import open_read_only
    from warehouse.errors import WarehouseError
    from warehouse.frames import Warehouse
    from warehouse.rebuilding import rebuild
    from warehouse.records import BuildSummary, FailedPaper, PaperRecord, StoredPaper
    from warehouse.store import known_papers

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
    "rebuild",
]

_HOMES = {
    "build_warehouse": "warehouse.building.build",
    "open_read_only": "warehouse.connections",
    "WarehouseError": "warehouse.errors",
    "rebuild": "warehouse.rebuilding",
    "BuildSummary": "warehouse.records",
    "FailedPaper": "warehouse.records",
    "PaperRecord": "warehouse.records",
    "StoredPaper": "warehouse.records",
    "known_papers": "warehouse.store",
}


def __getattr__(name: str) -> object:
    """One of the names above, from its module."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def open(path: str | Path | None = None, *, closed: bool = True) -> "Warehouse":  # noqa: A001 - as one opens a file
    """Open a warehouse for pandas: `warehouse.open("saksgang.duckdb").cases(body="SSU")`; see `warehouse.frames`.

    Without a path SAKSGANG_WAREHOUSE is taken, else saksgang.duckdb in the current folder. Without `closed`, what is
    not for the public (unntatt offentlighet) is left out. Raises WarehouseError.
    """
    from warehouse.frames import open_warehouse  # noqa: PLC0415 - imports pandas, which no command needs to start

    return open_warehouse(path, closed=closed)
