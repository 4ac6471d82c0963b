"""Rows of a query as records: the columns of the SELECT are the fields of the record; or its columns, if of numbers."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import duckdb
import numpy as np
import numpy.typing as npt

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


def columns(
    connection: duckdb.DuckDBPyConnection, sql: str, parameters: Parameters = ()
) -> dict[str, npt.NDArray[Any]]:
    """Run a query and give its columns by name, each of numbers or truth values; a DOUBLE that is missing is nan."""
    found = connection.execute(sql, parameters).fetchnumpy()
    return {name: np.ma.filled(np.ma.asarray(column), np.nan) for name, column in found.items()}


def _frozen(value: object) -> object:
    """Records are frozen, so that the lists in them are tuples."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
