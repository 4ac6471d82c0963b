"""An analyst's own SQL."""

from dataclasses import dataclass

import duckdb

from warehouse.readers.errors import NotASelectError, SqlError

# What only reads; DESCRIBE, SHOW, FROM and WITH are of this type too. Other types are refused although the file is open
# read-only: COPY, even under EXPLAIN ANALYZE, could write files elsewhere.
READING = duckdb.StatementType.SELECT


@dataclass(frozen=True, slots=True)
class Answer:
    """Column names and rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


def ask(connection: duckdb.DuckDBPyConnection, statement: str) -> Answer:
    """Run one statement that reads. Raises NotASelectError for any other, SqlError for what the database refuses."""
    try:
        statements = connection.extract_statements(statement)
        if len(statements) != 1 or statements[0].type != READING:
            raise NotASelectError
        result = connection.execute(statements[0])
        columns = tuple(str(column[0]) for column in result.description or ())
        return Answer(columns, tuple(map(tuple, result.fetchall())))
    except duckdb.Error as error:
        raise SqlError(" ".join(str(error).split("\n\n")[0].split())) from error
