"""The open edition: the warehouse as it would be if what is not for the public had never been read.

It is joined once more, from the staging tables without what is closed, so that nothing closed can show through: not in
titles, search, lineage, counts or scores. Its tables lie in schemas `open`, `open_raw`, `open_derived` and
`open_search` of the same file, and `warehouse.connections` shows them to readers under their usual names. A warehouse
that holds nothing closed has none.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.building.publish import discard
from warehouse.building.steps import read_sql, run_step
from warehouse.connections import STORAGE_VERSION, open_schema
from warehouse.errors import BuildError
from warehouse.migrations import migrate
from warehouse.search.index import create_search_tables

CLOSED_TITLE = "Unntatt offentlighet"
"""What stands for the title of a closed case in an open paper."""

# They hold what papers say as a whole, and are asked for by runs only, which read all.
LEFT_EMPTY = ("raw.extractions", "raw.failures", "raw.profiles")

TABLES = """
SELECT schema_name, table_name, sql, comment FROM duckdb_tables() WHERE database_name = 'edition' ORDER BY ALL
"""
INDEXES = (
    "SELECT schema_name, sql FROM duckdb_indexes() WHERE database_name = 'edition' AND sql IS NOT NULL ORDER BY ALL"
)
# What is closed is told by its keys, and with the words of the law; problems tell where to look. The key of a case
# without a number holds its title.
MARKS = f"""
DELETE FROM "{open_schema("derived")}".closed_sections;
INSERT INTO "{open_schema("derived")}".closed_sections FROM derived.closed_sections;
DELETE FROM "{open_schema("derived")}".closed_entries;
INSERT INTO "{open_schema("derived")}".closed_entries
SELECT closed_entries.* REPLACE (held.case_id AS case_id)
FROM derived.closed_entries
LEFT JOIN "{open_schema("main")}".cases AS held ON held.case_id = closed_entries.case_id;
INSERT INTO "{open_schema("main")}".problems
FROM problems WHERE code = 'closed' AND document_id IN (SELECT document_id FROM "{open_schema("main")}".documents);
"""  # noqa: S608 - our own names


def holds_closed(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether anything in a warehouse that is being built is closed."""
    found = connection.execute("SELECT 1 FROM derived.closed_entries UNION ALL SELECT 1 FROM derived.closed_sections")
    return found.fetchone() is not None


@contextmanager
def edition_beside(connection: duckdb.DuckDBPyConnection, new: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to an empty database beside a new file, whose staging tables hold what is open.

    The staging tables of `connection` are gone then. Raises BuildError.
    """
    place = new.with_name(f"{new.name}.open")
    staged = connection.cursor()
    try:
        connection.execute("ATTACH ':memory:' AS told")
        connection.execute("SET VARIABLE closed_title = ?", [CLOSED_TITLE])
        run_step(connection, "open edition", read_sql("open_edition.sql"))
        connection.execute("DETACH staging; ATTACH ':memory:' AS staging")
        run_step(connection, "open edition", read_sql("staging.sql"))
        for (table,) in connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'staging' "
            "INTERSECT SELECT table_name FROM duckdb_tables() WHERE database_name = 'told'"
        ).fetchall():
            connection.execute(f"INSERT INTO staging.{table} BY NAME FROM told.{table}")
        connection.execute("DETACH told")
        quoted = str(place).replace("'", "''")
        staged.execute(f"ATTACH '{quoted}' AS edition (STORAGE_VERSION '{STORAGE_VERSION}')")
        staged.execute("USE edition")
        migrate(staged)
        create_search_tables(staged)
        yield staged
    finally:
        staged.close()
        connection.execute("DETACH DATABASE IF EXISTS edition; DETACH DATABASE IF EXISTS staging")
        discard(place)


def store_edition(connection: duckdb.DuckDBPyConnection) -> None:
    """Copy the tables of the attached database `edition` into schemas of their own, indexes and all.

    Raises BuildError.
    """
    statement = ""
    try:
        for schema, table, sql, comment in connection.execute(TABLES).fetchall():
            place = f'"{open_schema(schema)}".{table}'
            connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{open_schema(schema)}"')
            statement = re.sub(r"^CREATE TABLE [\w.\"]+\(", f"CREATE TABLE {place}(", sql)
            connection.execute(statement)
            if f"{schema}.{table}" not in LEFT_EMPTY:
                connection.execute(f"INSERT INTO {place} FROM edition.{schema}.{table}")
            told = f"{comment or table}, in the open edition".replace("'", "''")
            connection.execute(f"COMMENT ON TABLE {place} IS '{told}'")
        for schema, sql in connection.execute(INDEXES).fetchall():
            statement = re.sub(rf"\bON (?:{schema}\.)?", f'ON "{open_schema(schema)}".', sql, count=1)
            connection.execute(statement)
        statement = MARKS
        connection.execute(MARKS)
    except duckdb.Error as error:
        raise BuildError("open edition", statement, str(error)) from error
