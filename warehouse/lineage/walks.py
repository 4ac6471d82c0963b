"""From a case back to what it builds on and on to what came of it, step by step over the indexed edges.

A meeting that a case names is told but not walked through: what else was treated there may be another matter. Every
case is visited once, so that a circle of mentions ends a walk instead of holding it.
"""

from collections.abc import Sequence
from itertools import count
from typing import NamedTuple, Unpack

import duckdb

from warehouse.lineage.rows import COUNTS, Scope, asked
from warehouse.rows import fetched

# A list of constants goes through the index; from about so many on, a join that reads all edges is sooner done.
FEW = 500
# To make the few rows of a step distinct and sorted, the database needs longer than to find them.
STEP = """
SELECT {far}, {near}, {far} IS DISTINCT FROM meeting_id
FROM derived.edges
WHERE {among} AND {counts}
"""
Way = tuple[str, str]  # the column of the end where a step begins, and of the end where it leads
EARLIER: Way = ("later_id", "earlier_id")
LATER: Way = ("earlier_id", "later_id")


class Step(NamedTuple):
    """From a case to another, or to a meeting."""

    far: str
    near: str
    is_case: bool


def ancestors(
    connection: duckdb.DuckDBPyConnection, case_id: str, *, depth: int | None = None, **scope: Unpack[Scope]
) -> dict[str, int]:
    """What a case builds on, cases and meetings, each with its least number of steps, the nearest first."""
    return _walk(connection, case_id, (EARLIER,), depth, scope)


def descendants(
    connection: duckdb.DuckDBPyConnection, case_id: str, *, depth: int | None = None, **scope: Unpack[Scope]
) -> dict[str, int]:
    """What came of a case, cases and meetings, each with its least number of steps, the nearest first."""
    return _walk(connection, case_id, (LATER,), depth, scope)


def surroundings(
    connection: duckdb.DuckDBPyConnection, case_id: str, *, until: str, **scope: Unpack[Scope]
) -> dict[str, int]:
    """All that hangs together with a case in any way, as far as the step that comes upon `until`."""
    return _walk(connection, case_id, (EARLIER, LATER), None, scope, until=until)


def _walk(
    connection: duckdb.DuckDBPyConnection,
    start: str,
    ways: Sequence[Way],
    depth: int | None,
    scope: Scope,
    *,
    until: str | None = None,
) -> dict[str, int]:
    """Steps to each case and meeting that is reached, the start left out."""
    steps = {start: 0}
    front = [start]
    for step in count(1) if depth is None else range(1, depth + 1):
        found = {one.far: one.is_case for way in ways for one in steps_from(connection, front, way, scope)}
        new = [node for node in found if node not in steps]
        steps |= dict.fromkeys(new, step)
        front = [node for node in new if found[node]]
        if not front or until in steps:
            break
    del steps[start]
    return steps


def steps_from(connection: duckdb.DuckDBPyConnection, front: list[str], way: Way, scope: Scope) -> list[Step]:
    """All steps that lead from some cases one way, in the order of what they lead to."""
    if not front:
        return []
    near, far = way
    among = f"list_contains($ids, {near})" if len(front) < FEW else f"{near} IN (SELECT unnest($ids))"
    sql = STEP.format(near=near, far=far, among=among, counts=COUNTS)
    return [Step(*row) for row in sorted(set(fetched(connection, sql, asked(scope, ids=front))))]
