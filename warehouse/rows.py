"""Rows of a query as records: the columns of the SELECT are the fields of the record."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import duckdb

Record = TypeVar("Record")
Parameters = Mapping[str, object] | Sequence[object]


def records(
    connection: duckdb.DuckDBPyConnection, record: type[Record], sql: str, parameters: Parameters = ()
) -> list[Record]:
    """Run a query and give its rows as records of a dataclass, lists as tuples and missing lists as NULL came."""
    result = connection.execute(sql, parameters)
    names = [str(column[0]) for column in result.description or ()]
    return [
        record(**{name: _frozen(value) for name, value in zip(names, row, strict=True)}) for row in result.fetchall()
    ]


def values(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Parameters = ()) -> list[object]:
    """Run a query with one column and give that column."""
    return [value for (value,) in connection.execute(sql, parameters).fetchall()]


def _frozen(value: object) -> object:
    """Records are frozen, so that the lists in them are tuples."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
