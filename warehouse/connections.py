"""Opening a warehouse: readers open it read-only and meet a clear error when it is not one that they can read."""

from pathlib import Path
from typing import TypeAlias

import duckdb

from warehouse.errors import (
    NewerWarehouseError,
    NoSuchWarehouseError,
    NotAWarehouseError,
    OlderWarehouseError,
    WarehouseError,
    WarehouseInUseError,
)
from warehouse.migrations import applied_migrations, schema_names

# For those who hand an open warehouse on: nothing outside this package imports duckdb.
Connection: TypeAlias = duckdb.DuckDBPyConnection

# DuckDB 2 would write files that only it can read; analysts still have 1.5 clients.
STORAGE_VERSION = "v1.5.0"

# What DuckDB says on Linux and macOS, and on Windows, when another process has the file open for writing.
_LOCKED = ("Could not set lock", "being used by another process")


def open_read_only(path: Path, *, any_schema: bool = False) -> duckdb.DuckDBPyConnection:
    """Open a finished warehouse for reading; the caller closes it.

    With `any_schema` the schema may be older than this program's (to carry extractions over).
    Raises NoSuchWarehouseError, NotAWarehouseError, WarehouseInUseError, OlderWarehouseError or NewerWarehouseError.
    """
    if not path.is_file():
        raise NoSuchWarehouseError(path)
    try:
        connection = duckdb.connect(path, read_only=True)
    except duckdb.IOException as error:
        raise _open_error(path, str(error)) from error
    try:
        _check_schema(connection, path, any_schema=any_schema)
    except BaseException:
        connection.close()
        raise
    return connection


def create(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a new, empty database file for writing, readable by 1.5 clients; the caller closes it.

    It is not written through to the disk at every step, since a half-made file is thrown away; `publish` does that.
    """
    return duckdb.connect(path, config={"storage_compatibility_version": STORAGE_VERSION, "fsync_mode": "NONE"})


def _open_error(path: Path, reason: str) -> WarehouseError:
    """What it means that DuckDB cannot open a file that exists."""
    return WarehouseInUseError(path) if any(sign in reason for sign in _LOCKED) else NotAWarehouseError(path)


def _check_schema(connection: duckdb.DuckDBPyConnection, path: Path, *, any_schema: bool) -> None:
    """Compare the migrations that a file has had with those that this program knows."""
    try:
        applied = applied_migrations(connection)
    except duckdb.CatalogException as error:
        raise NotAWarehouseError(path) from error
    known = schema_names()
    if set(applied) - set(known):
        raise NewerWarehouseError(path)
    if applied != known and not any_schema:
        raise OlderWarehouseError(path)
