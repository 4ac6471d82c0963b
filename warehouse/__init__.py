"""The DuckDB file that analysts, the web and the notebooks read; the only package that imports duckdb."""

from warehouse.building.build import build_warehouse
from warehouse.connections import open_read_only
from warehouse.errors import WarehouseError
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
    "open_read_only",
]
