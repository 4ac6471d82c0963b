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
# Bytes that DuckDB writes at a time, and at least for each column of a table. With its own 262,144 the file of a few
# papers is four times as large and takes a twentieth longer to make; 100,000 cases are made and read as fast.
BLOCK_SIZE = 65_536

# What DuckDB says on Linux and macOS, and on Windows, when another process has the file open for writing.
_LOCKED = ("Could not set lock", "being used by another process")

Config: TypeAlias = dict[str, str | bool | int | float | list[str]]
# The name of a file that is attached to a database in memory; and what that database may take: one query at a time on
# one thread, since many people ask at once, and memory enough for any question.
ATTACHED = "saksgang"
STAYING: Config = {
    "threads": 1,
    "memory_limit": "1GB",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


# Schemas of the file in which the open edition lies (warehouse.building.open_edition), and the database in memory that
# shows its tables under their usual names.
OPEN_MAIN = "open"
EDITION = "memory"
EDITION_TABLES = f"""
SELECT schema_name, table_name FROM duckdb_tables()
WHERE database_name = current_database() AND (schema_name = '{OPEN_MAIN}' OR starts_with(schema_name, '{OPEN_MAIN}_'))
ORDER BY ALL
"""  # noqa: S608 - our own names
VIEWS = """
SELECT sql FROM duckdb_views() WHERE database_name = current_database() AND NOT internal ORDER BY schema_name, view_name
"""


def open_schema(schema: str) -> str:
    """The schema in which the open edition of another lies: 'open' of 'main', 'open_search' of 'search'."""
    return OPEN_MAIN if schema == "main" else f"{OPEN_MAIN}_{schema}"


def open_read_only(path: Path, *, any_schema: bool = False, closed: bool = True) -> duckdb.DuckDBPyConnection:
    """Open a finished warehouse for reading; the caller closes it.

    `closed`: with what is not for the public (unntatt offentlighet); without it every table is as if that had never
    been read. With `any_schema` the schema may be older than this program's (to carry extractions over).
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
        has_edition = not closed and connection.execute(EDITION_TABLES).fetchone() is not None
    except BaseException:
        connection.close()
        raise
    if has_edition:
        connection.close()
        return _attached(path, closed=False, config={})
    return connection


def open_attached(path: Path, *, closed: bool = False) -> duckdb.DuckDBPyConnection:
    """As open_read_only, for one who stays: what lies at the path now, also where an earlier file is still open.

    Without `closed`, what is not for the public is left out. Nothing but this file can be reached from it. Ask it
    through `cursor_of` with what `shown_by` told; the caller closes it.
    """
    if not path.is_file():
        raise NoSuchWarehouseError(path)
    connection = _attached(path, closed=closed, config=STAYING)
    connection.execute("SET enable_external_access = false")
    return connection


def shown_by(connection: duckdb.DuckDBPyConnection) -> str:
    """The database whose tables an attached warehouse shows: all that the file holds, or what is open."""
    ((database,),) = connection.execute("SELECT current_database()").fetchall()
    return str(database)


def cursor_of(connection: duckdb.DuckDBPyConnection, shown: str) -> duckdb.DuckDBPyConnection:
    """A cursor of an attached warehouse, for one thread, that shows what `shown_by` told; the caller closes it."""
    cursor = connection.cursor()
    cursor.execute(f"USE {shown}")
    return cursor


def leaves_out_closed(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether an open warehouse holds something that is not for the public and does not show it here."""
    return shown_by(connection) == EDITION


def create(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a new, empty database file for writing, readable by 1.5 clients; the caller closes it.

    It is not written through to the disk at every step, since a half-made file is thrown away; `publish` does that.
    """
    config: Config = {"storage_compatibility_version": STORAGE_VERSION, "default_block_size": BLOCK_SIZE}
    return duckdb.connect(path, config={**config, "fsync_mode": "NONE"})


def _attached(path: Path, *, closed: bool, config: Config) -> duckdb.DuckDBPyConnection:
    """A database in memory that a file is attached to, showing all that it holds, or what is open."""
    connection = duckdb.connect(":memory:", config=config)
    try:
        _attach(connection, path)
        _check_schema(connection, path, any_schema=False)
        if not closed:
            _show_edition(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _attach(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Attach a file."""
    place = str(path).replace("'", "''")
    try:
        connection.execute(f"ATTACH '{place}' AS {ATTACHED} (READ_ONLY)")
    except (duckdb.IOException, duckdb.BinderException) as error:
        raise _open_error(path, str(error)) from error
    connection.execute(f"USE {ATTACHED}")


def _show_edition(connection: duckdb.DuckDBPyConnection) -> None:
    """Let the names of all tables mean those of the open edition, where there is one."""
    tables = connection.execute(EDITION_TABLES).fetchall()
    views = connection.execute(VIEWS).fetchall()
    if not tables:
        return
    connection.execute(f"USE {EDITION}")
    for place, table in tables:
        schema = "main" if place == OPEN_MAIN else place.removeprefix(f"{OPEN_MAIN}_")
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        connection.execute(f'CREATE VIEW {schema}.{table} AS FROM {ATTACHED}."{place}".{table}')
    for (sql,) in views:
        connection.execute(sql)


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
