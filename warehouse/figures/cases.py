"""Cases that were treated, each with one type and one outcome, so that the parts add up to the whole."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from models.vocabulary import ItemType, Outcome
from warehouse.building.subject_words import is_procedure
from warehouse.figures.scope import Scope
from warehouse.rows import records

# The name of a figure where the papers print no type, or tell of no decision.
NOT_TOLD = "not_told"

# A case that was up for decision and for discussion was up for decision.
TYPES = (
    ItemType.DECISION,
    ItemType.DISCUSSION,
    ItemType.DIALOGUE,
    ItemType.INFORMATION,
    ItemType.APPROVAL,
    ItemType.MINUTES,
    ItemType.ANY_OTHER_BUSINESS,
)
OUTCOMES = (
    Outcome.APPROVED,
    Outcome.ESTABLISHED,
    Outcome.APPOINTED,
    Outcome.DELEGATED,
    Outcome.DIRECTED,
    Outcome.NOTED,
    Outcome.POSTPONED,
    Outcome.REJECTED,
    Outcome.OTHER,
)

CASES_TREATED = """
WITH kept AS (SELECT case_entries.* FROM case_entries JOIN sections USING (section_id) WHERE copy_of IS NULL)
SELECT
    case_id, label, cases.title, cases.body_id, coalesce(abbreviation, bodies.name) AS body, cases.meeting_id, date,
    coalesce(year(date), cases.year)::INTEGER AS year, number, outcome,
    list_sort(list_distinct(flatten(coalesce(list(item_types) FILTER (item_types IS NOT NULL), [])))) AS item_types,
    coalesce(bool_or(kept.stage = 'minutes'), false) AS has_minutes
FROM cases
JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
LEFT JOIN kept USING (case_id)
WHERE NOT cases.is_stub AND list_contains($body_ids, cases.body_id)
    AND coalesce(year(date), cases.year) BETWEEN $first AND $last
GROUP BY ALL
ORDER BY date NULLS LAST, cases.body_id, number NULLS LAST, case_id
"""


@dataclass(frozen=True, slots=True)
class CaseTreated:
    """A case of which papers are here; `year` is that of the meeting that treated it, else the case's own."""

    case_id: str
    label: str
    title: str | None
    body_id: str
    body: str
    meeting_id: str | None
    date: dt.date | None
    year: int
    number: int | None
    outcome: str | None
    item_types: tuple[str, ...]
    has_minutes: bool

    @property
    def record_id(self) -> str:
        """Its key."""
        return self.case_id

    @property
    def item_type(self) -> str:
        """The one type that it counts as: of several the weightiest, 'not_told' where none is printed."""
        return next((str(kind) for kind in TYPES if kind in self.item_types), NOT_TOLD)

    @property
    def told_outcome(self) -> str:
        """Its outcome, 'not_told' where the papers tell of no decision."""
        return self.outcome or NOT_TOLD

    @property
    def is_procedure(self) -> bool:
        """Whether it is a step that every meeting has: approval of notice and minutes, any other business."""
        return is_procedure(self.title or "")


def cases_treated(connection: duckdb.DuckDBPyConnection, scope: Scope) -> list[CaseTreated]:
    """The cases of a scope, by date, body and number."""
    return records(connection, CaseTreated, CASES_TREATED, scope.asked)
