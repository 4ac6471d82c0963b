"""The warehouse as pandas tables, for analysts and notebooks; the only place that imports pandas.

`warehouse.open("saksgang.duckdb")` gives a `Warehouse`, whose methods give DataFrames; what each column holds, and its
dtype, stands in `warehouse.frames.columns`.
"""

from warehouse.frames.opened import Warehouse, open_warehouse

__all__ = ["Warehouse", "open_warehouse"]
