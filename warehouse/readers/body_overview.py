"""All bodies with what the warehouse holds of each, for lists and for the choices in a page."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

# Bodies of which there are papers come first, within their organisation.
OVERVIEW = """
WITH held AS (
    SELECT body_id, count(*) AS meetings, min(date) AS first_date, max(date) AS last_date
    FROM meetings
    WHERE NOT is_stub
    GROUP BY body_id
),
treated AS (SELECT body_id, count(*) AS cases FROM cases WHERE NOT is_stub GROUP BY body_id)
SELECT
    body_id, organisation, name, abbreviation, coalesce(meetings, 0) AS meetings, coalesce(cases, 0) AS cases,
    first_date, last_date
FROM bodies
LEFT JOIN held USING (body_id)
LEFT JOIN treated USING (body_id)
WHERE $body_ids IS NULL OR list_contains($body_ids, body_id)
ORDER BY organisation NULLS LAST, meetings = 0 AND cases = 0, cases DESC, name, body_id
"""


@dataclass(frozen=True, slots=True)
class BodyOverview:
    """A body with the number of its meetings and cases of which papers are here, and the days from first to last."""

    body_id: str
    organisation: str | None
    name: str
    abbreviation: str | None
    meetings: int
    cases: int
    first_date: dt.date | None
    last_date: dt.date | None

    @property
    def short(self) -> str:
        """'SSU', or the name where it has no abbreviation."""
        return self.abbreviation or self.name

    @property
    def owner(self) -> str:
        """Its organisation, '' where no paper tells: what lists are grouped by."""
        return self.organisation or ""

    @property
    def is_held(self) -> bool:
        """Whether any paper of it is here; else it is known by mention only."""
        return bool(self.meetings or self.cases)


def body_overview(connection: duckdb.DuckDBPyConnection, body_ids: Sequence[str] | None = None) -> list[BodyOverview]:
    """All bodies, or those of some ids, by organisation; those known by mention only come last in it."""
    wanted = {"body_ids": None if body_ids is None else list(body_ids)}
    return records(connection, BodyOverview, OVERVIEW, wanted)
