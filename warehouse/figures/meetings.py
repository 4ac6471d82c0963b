"""Meetings that were held, with what papers there are of each."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.figures.scope import Scope
from warehouse.rows import records

MEETINGS_HELD = """
SELECT
    meeting_id, body_id, coalesce(abbreviation, name) AS body, name AS body_name, date, place,
    list_sort(coalesce(list(DISTINCT kind) FILTER (kind IS NOT NULL), [])) AS kinds
FROM meetings
JOIN bodies USING (body_id)
LEFT JOIN (FROM sections WHERE copy_of IS NULL) AS kept USING (meeting_id, body_id)
WHERE NOT is_stub AND list_contains($body_ids, body_id) AND year(date) BETWEEN $first AND $last
GROUP BY ALL
ORDER BY date, body_id
"""


@dataclass(frozen=True, slots=True)
class MeetingHeld:
    """A meeting of which papers are here; `kinds` are those of its papers ('minutes', 'notice')."""

    meeting_id: str
    body_id: str
    body: str
    body_name: str
    date: dt.date
    place: str | None
    kinds: tuple[str, ...]

    @property
    def record_id(self) -> str:
        """Its key."""
        return self.meeting_id

    @property
    def year(self) -> int:
        """The year that it counts in."""
        return self.date.year

    @property
    def has_minutes(self) -> bool:
        """Whether its minutes are here; without them it may not have been held."""
        return "minutes" in self.kinds


def meetings_held(connection: duckdb.DuckDBPyConnection, scope: Scope) -> list[MeetingHeld]:
    """The meetings of a scope, by date."""
    return records(connection, MeetingHeld, MEETINGS_HELD, scope.asked)
