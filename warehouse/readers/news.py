"""What is new: decisions by the day of their meeting, meetings and deadlines, for feeds and calendars."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

DECISIONS = """
WITH newest AS (
    SELECT case_id, label, title, outcome, cases.body_id, date
    FROM cases
    JOIN meetings USING (meeting_id)
    WHERE NOT cases.is_stub AND outcome IS NOT NULL AND ($body_id IS NULL OR cases.body_id = $body_id)
    ORDER BY date DESC, case_id
    LIMIT $limit
)
SELECT
    case_id, label, newest.title, newest.outcome, date, coalesce(abbreviation, bodies.name) AS body, organisation,
    list(decisions.text ORDER BY decision_id) AS points, max(ingested_at) AS read_at
FROM newest
JOIN bodies USING (body_id)
JOIN decisions USING (case_id)
JOIN case_entries USING (entry_id)
JOIN sections USING (section_id)
JOIN documents USING (document_id)
WHERE decisions.stage = 'adopted' AND copy_of IS NULL
GROUP BY ALL
ORDER BY date DESC, case_id
"""


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A case with the points that were adopted; `read_at` (UTC) is when the paper that says so was first read."""

    case_id: str
    label: str
    title: str | None
    outcome: str
    date: dt.date
    body: str
    organisation: str | None
    points: tuple[str, ...]
    read_at: dt.datetime


def new_decisions(
    connection: duckdb.DuckDBPyConnection, *, body_id: str | None = None, limit: int
) -> list[NewDecision]:
    """The decisions of the latest meetings, of a body or of all, the newest first."""
    return records(connection, NewDecision, DECISIONS, {"body_id": body_id, "limit": limit})
