"""Threads: the whole course of a subject over bodies and years, short enough to be read.

Cases that sentences join, or content well enough, are one thread while they are few. Many are a tangle of subjects (a
plan that everything cites, a status report that cites everything), and there each case goes on with one earlier case
only, the one that it builds on most surely: one that a sentence takes up before one that it merely cites, a sentence
before content, the surer before the less sure, the nearer in time before the farther. What many merely cite, or what
merely cites many, joins nothing then.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Unpack

import duckdb
import networkx as nx

from warehouse.lineage.rows import COUNTS, Scope, asked
from warehouse.readers.cases import CaseRow, cases_by_id

# Content joins cases of one subject from this likeness on; below it the words shared are those of a whole field.
LIKE_ENOUGH = 0.6
# So many cases are read at a glance, a year's work of three bodies on one subject.
READABLE = 12
# Nobody takes up so many subjects in one case: it reports on them, or all stand on it.
MANY = 6

# A row for each two cases that an edge joins; `is_main` where the later one goes on with the earlier before all others.
PAIRS = f"""
WITH pairs AS (
    SELECT
        earlier_id,
        later_id,
        bool_or(basis = 'stated') AS is_stated,
        bool_or(basis = 'stated' AND relation <> 'cites') AS takes_up,
        max(confidence) AS confidence
    FROM derived.edges
    WHERE meeting_id IS NULL AND (basis = 'stated' OR confidence >= $least) AND {COUNTS}
    GROUP BY ALL
),
weighed AS (
    SELECT
        *,
        NOT takes_up AND is_stated AND greatest(
            count(*) FILTER (is_stated AND NOT takes_up) OVER (PARTITION BY earlier_id),
            count(*) FILTER (is_stated AND NOT takes_up) OVER (PARTITION BY later_id)
        ) > $many AS is_of_many
    FROM pairs
)
SELECT
    earlier_id,
    later_id,
    NOT is_of_many AND row_number() OVER (
        PARTITION BY later_id
        ORDER BY is_of_many, takes_up DESC, is_stated DESC, confidence DESC, date DESC NULLS LAST, earlier_id
    ) = 1 AS is_main
FROM weighed
JOIN cases ON case_id = earlier_id
LEFT JOIN meetings USING (meeting_id)
ORDER BY earlier_id, later_id
"""  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class Thread:
    """The cases of one course, in the order of time; one that is known by mention only may have no date."""

    cases: tuple[CaseRow, ...]

    @property
    def title(self) -> str | None:
        """What it is about: the title of its first case that has one."""
        return next((case.title for case in self.cases if case.title), None)

    @property
    def bodies(self) -> tuple[str, ...]:
        """The bodies that it went through, in that order."""
        return tuple(dict.fromkeys(case.body for case in self.cases))

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """The days on which it was treated, in order."""
        return tuple(sorted({case.date for case in self.cases if case.date}))


def threads(connection: duckdb.DuckDBPyConnection, *, limit: int | None = None, **scope: Unpack[Scope]) -> list[Thread]:
    """The courses of two cases or more, those of the most cases first."""
    found = sorted(_courses(connection, scope), key=lambda ids: (-len(ids), min(ids)))
    return threads_of(connection, found[:limit])


def threads_through(
    connection: duckdb.DuckDBPyConnection, case_ids: Collection[str], least: int, **scope: Unpack[Scope]
) -> list[Thread]:
    """The courses that at least so many of some cases belong to, those of the most cases first."""
    wanted = frozenset(case_ids)
    found = [ids for ids in _courses(connection, scope) if len(ids & wanted) >= least]
    return threads_of(connection, sorted(found, key=lambda ids: (-len(ids), min(ids))))


@dataclass(frozen=True, slots=True)
class Course:
    """What a course is chosen by: its cases, its bodies, and the years in which it was treated, from first to last."""

    case_ids: frozenset[str]
    body_ids: frozenset[str]
    first_year: int
    last_year: int


def courses(connection: duckdb.DuckDBPyConnection, **scope: Unpack[Scope]) -> list[Course]:
    """As threads, but without their cases' facts: for one who chooses among many."""
    known = {
        case_id: (body_id, year)
        for case_id, body_id, year in connection.execute(
            "SELECT case_id, cases.body_id, coalesce(year(date), year) FROM cases LEFT JOIN meetings USING (meeting_id)"
        ).fetchall()
    }
    found = []
    for case_ids in _courses(connection, scope):
        bodies, years = zip(*(known[case_id] for case_id in case_ids), strict=True)
        found.append(Course(frozenset(case_ids), frozenset(bodies), min(years), max(years)))
    return sorted(found, key=lambda course: (-len(course.case_ids), min(course.case_ids)))


def threads_of(connection: duckdb.DuckDBPyConnection, courses: Iterable[Collection[str]]) -> list[Thread]:
    """The threads of some courses' cases, in their order."""
    asked = [list(case_ids) for case_ids in courses]
    wanted = [case_id for case_ids in asked for case_id in case_ids]
    rows = {case.case_id: case for case in cases_by_id(connection, wanted)} if wanted else {}
    return [Thread(tuple(sorted((rows[case_id] for case_id in case_ids), key=_when))) for case_ids in asked]


def thread_of(connection: duckdb.DuckDBPyConnection, case_id: str, **scope: Unpack[Scope]) -> Thread:
    """The course that a case belongs to; of that case alone where it hangs together with none."""
    found = (ids for ids in _courses(connection, scope) if case_id in ids)
    return threads_of(connection, [next(found, {case_id})])[0]


def _courses(connection: duckdb.DuckDBPyConnection, scope: Scope) -> Iterable[set[str]]:
    """The ids of the cases of each course."""
    pairs = connection.execute(PAIRS, asked(scope, least=LIKE_ENOUGH, many=MANY)).fetchall()
    whole: nx.Graph[str] = nx.Graph((earlier, later) for earlier, later, _ in pairs)
    main: nx.Graph[str] = nx.Graph((earlier, later) for earlier, later, is_main in pairs if is_main)
    for cases in nx.connected_components(whole):
        if len(cases) <= READABLE:
            yield cases
        else:
            yield from nx.connected_components(main.subgraph(cases))


def _when(case: CaseRow) -> tuple[str, str, int, str]:
    """Where a case stands in time: by its day; without one at the beginning of its year."""
    return str(case.date or case.year), case.body_id, case.number or 0, case.case_id
