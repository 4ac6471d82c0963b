"""Meetings in long lists: some of them at a time, each with the kinds of papers that are here."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.rows import records, values

WANTED = """
FROM meetings
WHERE ($stubs OR NOT is_stub) AND ($body_id IS NULL OR body_id = $body_id)
    AND ($year IS NULL OR date BETWEEN make_date($year, 1, 1) AND make_date($year, 12, 31))
"""
COUNT = "SELECT count(*)" + WANTED
LIST = """
WITH chosen AS (SELECT * {wanted} ORDER BY date DESC, body_id LIMIT $limit OFFSET $offset),
treated AS (SELECT meeting_id, count(*) AS cases FROM cases SEMI JOIN chosen USING (meeting_id) GROUP BY meeting_id),
papers AS (
    SELECT meeting_id, list(DISTINCT kind ORDER BY kind) AS kinds
    FROM sections
    SEMI JOIN chosen USING (meeting_id)
    WHERE copy_of IS NULL
    GROUP BY meeting_id
)
SELECT
    meeting_id, body_id, coalesce(abbreviation, name) AS body, name AS body_name, organisation, date, starts_at,
    ends_at, place, is_stub, coalesce(cases, 0) AS cases, coalesce(kinds, []) AS kinds
FROM chosen
JOIN bodies USING (body_id)
LEFT JOIN treated USING (meeting_id)
LEFT JOIN papers USING (meeting_id)
ORDER BY date DESC, body_id
""".replace("{wanted}", WANTED)
YEARS = """
SELECT DISTINCT year(date)::INTEGER AS year
FROM meetings
WHERE NOT is_stub AND ($body_id IS NULL OR body_id = $body_id)
ORDER BY year DESC
"""


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """What meetings must be; None asks nothing. With `stubs` also those that are known by mention only."""

    body_id: str | None = None
    year: int | None = None
    stubs: bool = False


@dataclass(frozen=True, slots=True)
class ListedMeeting:
    """A meeting in a list, with the number of its cases and the kinds of its papers ('minutes', 'notice')."""

    meeting_id: str
    body_id: str
    body: str
    body_name: str
    organisation: str | None
    date: dt.date
    starts_at: dt.time | None
    ends_at: dt.time | None
    place: str | None
    is_stub: bool
    cases: int
    kinds: tuple[str, ...]


def meeting_list(
    connection: duckdb.DuckDBPyConnection, wanted: MeetingFilter, *, limit: int | None = None, offset: int = 0
) -> list[ListedMeeting]:
    """The meetings that a filter lets through, the newest first: so many, from one on."""
    return records(connection, ListedMeeting, LIST, _asked(wanted) | {"limit": limit, "offset": offset})


def meeting_count(connection: duckdb.DuckDBPyConnection, wanted: MeetingFilter) -> int:
    """How many meetings a filter lets through."""
    return int(str(values(connection, COUNT, _asked(wanted))[0]))


def meeting_years(connection: duckdb.DuckDBPyConnection, body_id: str | None = None) -> list[int]:
    """The years with meetings, of a body or of all, the newest first."""
    return [int(str(year)) for year in values(connection, YEARS, {"body_id": body_id})]


def _asked(wanted: MeetingFilter) -> dict[str, object]:
    """A filter as parameters."""
    return {"body_id": wanted.body_id, "year": wanted.year, "stubs": wanted.stubs}
