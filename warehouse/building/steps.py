"""The steps that join what was found: one SQL file each, run in order of their names, told apart when one fails.

What rules in Python tell better than SQL is worked out before the file of the same step.
"""

import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import duckdb

from warehouse.building.persons.step import tell_persons
from warehouse.errors import BuildError
from warehouse.search.marking import note_marks

# How the SQL of a step begins that does nothing where a staging table is empty; then it is left out.
ONLY_WHERE = re.compile(r"-- Only where (staging\.\w+) holds anything\.")
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


@dataclass(frozen=True, slots=True)
class Step:
    """A step whose SQL is parsed."""

    number: int
    name: str
    statements: Sequence[duckdb.Statement]
    only_where: str | None  # the staging table without whose rows there is nothing to do

    @property
    def is_after_search(self) -> bool:
        """Whether it asks the search index."""
        return self.number >= FIRST_AFTER_SEARCH


def parsed_steps(connection: duckdb.DuckDBPyConnection) -> list[Step]:
    """All steps, parsed, which takes a tenth of joining a few papers, and is done while workers read.

    Raises BuildError.
    """
    return [
        Step(number, name, _parsed(connection, name, sql), told[1] if (told := ONLY_WHERE.match(sql)) else None)
        for number, name, sql in build_steps()
    ]


def run_steps(
    connection: duckdb.DuckDBPyConnection, steps: Iterable[Step], tell: Callable[[str], None]
) -> dict[str, float]:
    """Run steps; gives the seconds of each. Raises BuildError."""
    seconds = {}
    for step in steps:
        if step.only_where and connection.execute(f"FROM {step.only_where} LIMIT 1").fetchone() is None:
            continue
        tell(step.name)
        began = time.monotonic()
        if step.name in WORKED_OUT:
            _work_out(connection, step.name)
        _run(connection, step.name, step.statements)
        seconds[step.name] = time.monotonic() - began
    return seconds


def _work_out(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Run the Python of a step. Raises BuildError where the database refuses what it asks or gives."""
    try:
        WORKED_OUT[name](connection)
    except duckdb.Error as error:
        raise BuildError(name, f"see {WORKED_OUT[name].__module__}", str(error)) from error


def run_step(connection: duckdb.DuckDBPyConnection, name: str, sql: str) -> None:
    """Run one step, statement by statement. Raises BuildError with the statement that failed."""
    _run(connection, name, _parsed(connection, name, sql))


def _parsed(connection: duckdb.DuckDBPyConnection, name: str, sql: str) -> Sequence[duckdb.Statement]:
    """The statements of a step. Raises BuildError with all of them where they are no SQL."""
    try:
        return connection.extract_statements(sql)
    except duckdb.Error as error:
        raise BuildError(name, sql, str(error)) from error


def _run(connection: duckdb.DuckDBPyConnection, name: str, statements: Iterable[duckdb.Statement]) -> None:
    """Run the statements of a step. Raises BuildError with the one that failed."""
    for statement in statements:
        try:
            connection.execute(statement)
        except duckdb.Error as error:
            raise BuildError(name, statement.query.strip(), str(error)) from error
