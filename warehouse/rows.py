"""Rows of a query as records: the columns of the SELECT are the fields of the record."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import duckdb

Record = TypeVar("Record")
Parameters = Mapping[str, object] | Sequence[object]

# Questions as DuckDB has read them, by their words: to read them anew is a third of what a small question takes.
_READ: dict[str, duckdb.Statement] = {}
MOST_READ = 1_000  # there are some hundred; one that is written anew each time is not to fill the memory


def ask(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Parameters = ()) -> duckdb.DuckDBPyConnection:
    """Run one statement, the words of which are read once per process; gives what `execute` gives."""
    statement = _READ.get(sql)
    if statement is None:
        (statement,) = connection.extract_statements(sql)
        if len(_READ) < MOST_READ:
            _READ[sql] = statement
    return connection.execute(statement, parameters)


def fetched(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
    """Run a query and give its rows as they come."""
    return ask(connection, sql, parameters).fetchall()


def records(
    connection: duckdb.DuckDBPyConnection, record: type[Record], sql: str, parameters: Parameters = ()
) -> list[Record]:
    """Run a query and give its rows as records of a dataclass, lists as tuples and missing lists as NULL came."""
    result = ask(connection, sql, parameters)
    names = [str(column[0]) for column in result.description or ()]
    return [
        record(**{name: _frozen(value) for name, value in zip(names, row, strict=True)}) for row in result.fetchall()
    ]


def values(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Parameters = ()) -> list[object]:
    """Run a query with one column and give that column."""
    return [value for (value,) in fetched(connection, sql, parameters)]


def _frozen(value: object) -> object:
    """Records are frozen, so that the lists in them are tuples."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
