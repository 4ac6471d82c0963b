"""The warehouse as pandas tables, for analysts and notebooks; the only place that imports pandas.

`warehouse.open("saksgang.duckdb")` gives a `Warehouse`, whose methods give DataFrames; what each column holds, and its
dtype, stands in `warehouse.frames.columns`.
"""

import os
from pathlib import Path

from warehouse.connections import open_read_only
from warehouse.frames.opened import Warehouse

__all__ = ["Warehouse", "open_warehouse"]

# Where the command line looks as well.
DEFAULT_PATH = "saksgang.duckdb"
PATH_VARIABLE = "SAKSGANG_WAREHOUSE"


def open_warehouse(path: str | Path | None = None, *, closed: bool = True) -> Warehouse:
    """Open a warehouse for reading; without a path the one that the command line would take.

    That is SAKSGANG_WAREHOUSE where it is set, else saksgang.duckdb in the current folder. Without `closed`, what is
    not for the public (unntatt offentlighet) is left out. Raises WarehouseError.
    """
    return Warehouse(open_read_only(Path(path or os.environ.get(PATH_VARIABLE) or DEFAULT_PATH), closed=closed))
