"""What a reference that is not resolved may mean, best first, with why each was thought of."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

CANDIDATES = """
SELECT
    reference_id, candidate_id, reason, score, cases.case_id, meetings.meeting_id,
    coalesce(label, coalesce(abbreviation, bodies.name)) AS label, title, date
FROM derived.candidates
LEFT JOIN cases ON case_id = candidate_id
LEFT JOIN meetings ON meetings.meeting_id = coalesce(cases.meeting_id, candidate_id)
LEFT JOIN bodies ON bodies.body_id = meetings.body_id
WHERE list_contains($reference_ids, reference_id)
ORDER BY reference_id, candidates.place
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case, or a meeting (then case_id is None and the label is its body's), that a reference may mean."""

    reference_id: str
    candidate_id: str
    reason: str  # as in derived.candidates
    score: float | None
    case_id: str | None
    meeting_id: str | None
    label: str
    title: str | None
    date: dt.date | None


def candidates(connection: duckdb.DuckDBPyConnection, reference_ids: Sequence[str]) -> list[Candidate]:
    """The candidates of some references, in the order of each."""
    if not reference_ids:
        return []
    return records(connection, Candidate, CANDIDATES, {"reference_ids": list(reference_ids)})
