"""Points that were adopted (vedtak), and where each stands."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.figures.scope import Scope
from warehouse.rows import records

# A point counts in the year of the meeting whose minutes tell it: a case may have been treated in two.
POINTS_ADOPTED = """
SELECT
    decision_id, case_id, label, cases.title, cases.body_id, coalesce(abbreviation, bodies.name) AS body,
    held.meeting_id, held.date, coalesce(year(held.date), cases.year)::INTEGER AS year, number, decisions.ordinal,
    decisions.text, decisions.outcome, unanimous, votes_for, votes_against
FROM decisions
JOIN cases USING (case_id)
JOIN bodies USING (body_id)
JOIN case_entries AS entry USING (entry_id, case_id)
JOIN sections USING (section_id)
LEFT JOIN meetings AS held ON held.meeting_id = coalesce(entry.meeting_id, cases.meeting_id)
WHERE decisions.stage = 'adopted' AND copy_of IS NULL AND list_contains($body_ids, cases.body_id)
    AND coalesce(year(held.date), cases.year) BETWEEN $first AND $last
ORDER BY cases.body_id, held.date NULLS LAST, number NULLS LAST, case_id, entry_id, decisions.ordinal, decision_id
"""


@dataclass(frozen=True, slots=True)
class PointAdopted:
    """One point of a decision: what was adopted, in which case, when, and how the vote went."""

    decision_id: str
    case_id: str
    label: str
    title: str | None
    body_id: str
    body: str
    meeting_id: str | None
    date: dt.date | None
    year: int
    number: int | None
    ordinal: int
    text: str
    outcome: str
    unanimous: bool | None
    votes_for: int | None
    votes_against: int | None

    @property
    def record_id(self) -> str:
        """Its key."""
        return self.decision_id


def points_adopted(connection: duckdb.DuckDBPyConnection, scope: Scope) -> list[PointAdopted]:
    """The adopted points of a scope, by body, date and case."""
    return records(connection, PointAdopted, POINTS_ADOPTED, scope.asked)
