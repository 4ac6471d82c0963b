"""Columns of a query as arrays. Apart from `warehouse.rows`: a build needs no numpy, which takes 0.05 s to import."""

from typing import Any

import duckdb
import numpy as np
import numpy.typing as npt

from warehouse.rows import Parameters, ask


def columns(
    connection: duckdb.DuckDBPyConnection, sql: str, parameters: Parameters = ()
) -> dict[str, npt.NDArray[Any]]:
    """Run a query and give its columns by name, each of numbers or truth values; a DOUBLE that is missing is nan."""
    found = ask(connection, sql, parameters).fetchnumpy()
    return {name: np.ma.filled(np.ma.asarray(column), np.nan) for name, column in found.items()}
