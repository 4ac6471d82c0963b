"""The schema as numbered SQL files, each applied in one transaction together with the record that it was.

A run builds a new file, so migrations always run from the first; their names tell a reader which schema a file has.
"""

from functools import cache
from importlib.resources import files

import duckdb

from warehouse.errors import BuildError

_RECORD_TABLE = """
CREATE SCHEMA IF NOT EXISTS raw;
CREATE TABLE IF NOT EXISTS raw.migrations (name VARCHAR PRIMARY KEY);
COMMENT ON TABLE raw.migrations IS 'the schema migrations that were applied to this file';
"""


@cache
def known_migrations() -> tuple[tuple[str, str], ...]:
    """Name and SQL of every migration, in order: ('0001_contract', 'CREATE TABLE …')."""
    folder = files("warehouse").joinpath("migrations")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple((name.removesuffix(".sql"), folder.joinpath(name).read_text(encoding="utf-8")) for name in names)


def schema_names() -> tuple[str, ...]:
    """Names of the migrations that a current file has had."""
    return tuple(name for name, _ in known_migrations())


def applied_migrations(connection: duckdb.DuckDBPyConnection) -> tuple[str, ...]:
    """Names of the migrations that a file has had, in order. Raises duckdb.CatalogException where none was recorded."""
    rows = connection.execute("SELECT name FROM raw.migrations ORDER BY name").fetchall()
    return tuple(name for (name,) in rows)


def migrate(connection: duckdb.DuckDBPyConnection) -> None:
    """Apply what is missing. Raises BuildError with the migration's name; what failed leaves no trace."""
    connection.execute(_RECORD_TABLE)
    done = set(applied_migrations(connection))
    for name, sql in known_migrations():
        if name not in done:
            _apply(connection, name, sql)


def _apply(connection: duckdb.DuckDBPyConnection, name: str, sql: str) -> None:
    """Run one migration and record it, both or neither."""
    connection.begin()
    try:
        connection.execute(sql)
        connection.execute("INSERT INTO raw.migrations VALUES (?)", [name])
    except duckdb.Error as error:
        connection.rollback()
        raise BuildError(name, sql, str(error)) from error
    connection.commit()
