"""What decisions leave to be done (oppfølgingspunkter), and how that stands on a day."""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

import duckdb

from warehouse.readers.bodies import find_bodies, require_bodies
from warehouse.rows import records

WORD = re.compile(r"\w+")

# On a day, only what had been decided by then was there to be done, and only what had been taken up by then was done;
# where no paper tells the day of a meeting, its case's year stands in for it. Late first, then by deadline.
FOLLOW_UPS = """
WITH officers AS (
    SELECT case_id, list(DISTINCT name ORDER BY name) AS officers
    FROM person_roles
    JOIN persons USING (person_id)
    JOIN sections USING (section_id)
    WHERE role IN ('responsible', 'case_officer') AND copy_of IS NULL AND case_id IS NOT NULL
    GROUP BY case_id
),
known AS (
    SELECT
        follow_up_id, task, assignee, due_from, due_to, decided.case_id, decided.label, decided.title, decided.year,
        decided.body_id,
        coalesce(abbreviation, bodies.name) AS body, organisation, held.date, decisions.decision_id,
        decisions.text AS decision, coalesce(officers, []) AS officers,
        closer.case_id AS taken_up_by, closer.label AS taken_up_label, taken_up.date AS taken_up_on,
        closings.basis, closings.score, quoted.text AS taken_up_text,
        closer.case_id IS NOT NULL AND coalesce(taken_up.date <= $day, closer.year <= year($day::DATE)) AS is_done
    FROM follow_ups
    JOIN decisions USING (decision_id)
    JOIN case_entries USING (entry_id)
    JOIN sections USING (section_id)
    JOIN cases AS decided ON decided.case_id = follow_ups.case_id
    JOIN bodies ON bodies.body_id = decided.body_id
    LEFT JOIN meetings AS held ON held.meeting_id = coalesce(case_entries.meeting_id, decided.meeting_id)
    LEFT JOIN officers ON officers.case_id = decided.case_id
    LEFT JOIN cases AS closer ON closer.case_id = closed_by
    LEFT JOIN meetings AS taken_up ON taken_up.meeting_id = closer.meeting_id
    LEFT JOIN derived.closings USING (follow_up_id)
    LEFT JOIN cross_references AS quoted ON quoted.reference_id = closings.reference_id
    WHERE copy_of IS NULL
        AND coalesce(held.date <= $day, decided.year <= year($day::DATE))
        AND ($body_ids IS NULL OR list_contains($body_ids, decided.body_id))
        AND decided.year = coalesce($year, decided.year)
)
SELECT
    follow_up_id, CASE WHEN is_done THEN 'done' WHEN due_to < $day THEN 'late' ELSE 'open' END AS status,
    body_id, body, organisation, date, year, officers, case_id, label, title, decision_id, decision, task, assignee,
    due_from, due_to,
    CASE WHEN is_done THEN taken_up_by END AS closed_by,
    CASE WHEN is_done THEN taken_up_label END AS closed_by_label,
    CASE WHEN is_done THEN taken_up_on END AS closed_on,
    CASE WHEN is_done THEN basis END AS basis,
    CASE WHEN is_done THEN score END AS score,
    CASE WHEN is_done THEN taken_up_text END AS closed_text
FROM known
ORDER BY list_position(['late', 'open', 'done'], status), due_to NULLS LAST, date, body_id, label, follow_up_id
"""


class FollowUpStatus(StrEnum):
    """How a follow-up stands on a day."""

    LATE = "late"  # its deadline has passed
    OPEN = "open"
    DONE = "done"  # a case of a meeting up to that day takes it up


NOT_DONE = frozenset({FollowUpStatus.LATE, FollowUpStatus.OPEN})


@dataclass(frozen=True, slots=True)
class FollowUpFilter:
    """What follow-ups must be; None asks nothing. `body` and `assignee` are names as people write them."""

    statuses: Collection[FollowUpStatus] = frozenset(FollowUpStatus)
    body: str | None = None
    assignee: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to be done: which decision says so, who is to do it until when, and what took it up.

    `closed_by` and what follows are None unless it is done on the day asked for. `basis` is 'stated' where a sentence
    of the later case says so (`closed_text` quotes it), 'inferred' where the subject does, with a score from 0 to 1.
    """

    follow_up_id: str
    status: FollowUpStatus
    body_id: str
    body: str
    organisation: str | None
    date: dt.date | None  # of the meeting that decided it
    year: int  # that its case is counted in
    officers: tuple[str, ...]  # who was responsible for the case
    case_id: str
    label: str
    title: str | None
    decision_id: str
    decision: str
    task: str
    assignee: str | None
    due_from: dt.date | None
    due_to: dt.date | None
    closed_by: str | None
    closed_by_label: str | None
    closed_on: dt.date | None
    basis: str | None
    score: float | None
    closed_text: str | None

    @property
    def responsible(self) -> str | None:
        """Who answers for it: the case's officers, else whom the decision names."""
        return ", ".join(self.officers) or self.assignee


def follow_ups(connection: duckdb.DuckDBPyConnection, day: dt.date, wanted: FollowUpFilter) -> list[FollowUp]:
    """The follow-ups that a filter lets through, as they stand on a day: the late first, then by deadline.

    Raises UnknownBodyError.
    """
    bodies = None if wanted.body is None else [body.body_id for body in require_bodies(connection, wanted.body)]
    asked = {"day": day, "body_ids": bodies, "year": wanted.year}
    found = records(connection, FollowUp, FOLLOW_UPS, asked)
    forms = _forms(connection, wanted.assignee) if wanted.assignee else ()
    return [row for row in found if row.status in wanted.statuses and (not forms or _is_assigned(row, forms))]


def _forms(connection: duckdb.DuckDBPyConnection, name: str) -> list[str]:
    """What somebody is called: as asked, and a body by its name and its abbreviation."""
    called = [form for body in find_bodies(connection, name) for form in (body.name, body.abbreviation) if form]
    return [name, *called]


def _is_assigned(row: FollowUp, forms: Sequence[str]) -> bool:
    """Whether each word of some form begins a word of whom the decision names, else of the case's officers."""
    words = WORD.findall((row.assignee or " ".join(row.officers)).lower())
    return any(
        all(any(word.startswith(start) for word in words) for start in WORD.findall(form.lower())) for form in forms
    )
