"""The rows of a query as a pandas table whose columns have the dtypes that `columns` promises."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import duckdb
import pandas as pd

from warehouse.frames.columns import COLUMNS, LIST, TIME, Column

PARAMETER = re.compile(r"\$(\w+)")


def table(connection: duckdb.DuckDBPyConnection, sql: str, asked: Mapping[str, object]) -> pd.DataFrame:
    """The rows of one of our queries, typed; of what is asked it takes the parameters that it names."""
    named = {name: asked.get(name) for name in PARAMETER.findall(sql)}
    result = connection.execute(sql, named)
    names = [str(column[0]) for column in result.description or ()]
    rows = result.fetchall()
    columns = zip(*rows, strict=True) if rows else [()] * len(names)
    return pd.DataFrame({name: _typed(name, list(values)) for name, values in zip(names, columns, strict=True)})


def _typed(name: str, values: list[object]) -> "pd.Series[Any]":
    """One column's values in its dtype."""
    column: Column = COLUMNS[name]
    if column.dtype in (LIST, TIME):
        return pd.Series(values, dtype=object)
    if isinstance(column.dtype, str):
        return pd.Series(values, dtype=column.dtype)
    return pd.Series(pd.Categorical(values, categories=_categories(column.dtype, values)))


def _categories(vocabulary: type[StrEnum], values: list[object]) -> list[str]:
    """The words of a vocabulary, and those that a warehouse of other days has beside them: none is lost."""
    known = [word.value for word in vocabulary]
    return known + sorted({str(value) for value in values if value is not None}.difference(known))
