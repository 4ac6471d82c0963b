"""The SQL steps that join what was found: one file each, run in order of their names, told apart when one fails."""

import time
from collections.abc import Callable
from functools import cache
from importlib.resources import files

import duckdb

from warehouse.errors import BuildError


@cache
def build_steps() -> tuple[tuple[str, str], ...]:
    """Name and SQL of every step, in order: ('bodies', 'CREATE TABLE …') from '03_bodies.sql'."""
    names = sorted(entry.name for entry in files("warehouse.building").joinpath("sql").iterdir())
    return tuple((name.removesuffix(".sql")[3:], read_sql(name)) for name in names if name[0].isdigit())


def read_sql(name: str) -> str:
    """The text of one SQL file of the build."""
    return files("warehouse.building").joinpath("sql", name).read_text(encoding="utf-8")


def run_steps(connection: duckdb.DuckDBPyConnection, tell: Callable[[str], None]) -> dict[str, float]:
    """Run all steps and give the seconds that each took. Raises BuildError with the statement that failed."""
    seconds = {}
    for name, sql in build_steps():
        tell(name)
        began = time.monotonic()
        run_step(connection, name, sql)
        seconds[name] = time.monotonic() - began
    return seconds


def run_step(connection: duckdb.DuckDBPyConnection, name: str, sql: str) -> None:
    """Run one step, statement by statement. Raises BuildError with the statement that failed."""
    statement = sql
    try:
        for parsed in connection.extract_statements(sql):
            statement = parsed.query.strip()
            connection.execute(parsed)
    except duckdb.Error as error:
        raise BuildError(name, statement, str(error)) from error
