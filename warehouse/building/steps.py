"""The steps that join what was found: one SQL file each, run in order of their names, told apart when one fails.

What rules in Python tell better than SQL is worked out before the file of the same step.
"""

import time
from collections.abc import Callable
from functools import cache
from importlib.resources import files

import duckdb

from warehouse.building.persons.step import tell_persons
from warehouse.errors import BuildError
from warehouse.search.marking import note_marks

# Steps from this number on ask the dictionary of the search index which words are related.
FIRST_AFTER_SEARCH = 40
WORKED_OUT: dict[str, Callable[[duckdb.DuckDBPyConnection], None]] = {"persons": tell_persons, "facets": note_marks}
"""What is worked out in Python from staging tables, and put into staging tables, before the SQL of a step."""


@cache
def build_steps() -> tuple[tuple[int, str, str], ...]:
    """Number, name and SQL of every step, in order: (3, 'bodies', 'CREATE TABLE …') from '03_bodies.sql'."""
    names = sorted(entry.name for entry in files("warehouse.building").joinpath("sql").iterdir())
    return tuple((int(name[:2]), name.removesuffix(".sql")[3:], read_sql(name)) for name in names if name[0].isdigit())


def read_sql(name: str) -> str:
    """The text of one SQL file of the build."""
    return files("warehouse.building").joinpath("sql", name).read_text(encoding="utf-8")


def run_steps(
    connection: duckdb.DuckDBPyConnection, tell: Callable[[str], None], *, after_search: bool
) -> dict[str, float]:
    """Run the steps before or after the search index is made; gives the seconds of each. Raises BuildError."""
    seconds = {}
    for number, name, sql in build_steps():
        if (number >= FIRST_AFTER_SEARCH) == after_search:
            tell(name)
            began = time.monotonic()
            if name in WORKED_OUT:
                _work_out(connection, name)
            run_step(connection, name, sql)
            seconds[name] = time.monotonic() - began
    return seconds


def _work_out(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Run the Python of a step. Raises BuildError where the database refuses what it asks or gives."""
    try:
        WORKED_OUT[name](connection)
    except duckdb.Error as error:
        raise BuildError(name, f"see {WORKED_OUT[name].__module__}", str(error)) from error


def run_step(connection: duckdb.DuckDBPyConnection, name: str, sql: str) -> None:
    """Run one step, statement by statement. Raises BuildError with the statement that failed."""
    statement = sql
    try:
        for parsed in connection.extract_statements(sql):
            statement = parsed.query.strip()
            connection.execute(parsed)
    except duckdb.Error as error:
        raise BuildError(name, statement, str(error)) from error
