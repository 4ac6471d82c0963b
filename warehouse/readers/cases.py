"""Lists of cases (møtesaker), filtered."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import Outcome
from warehouse.readers.bodies import require_bodies
from warehouse.readers.people import find_persons
from warehouse.rows import records
from warehouse.search.query import matching_cases

# The decision in short is its kept adopted points in order, joined; the same decision read from a copy is left out.
CASE_ROWS = """
WITH adopted AS (
    SELECT decisions.case_id, string_agg(decisions.text, ' ' ORDER BY entry_id, decisions.ordinal) AS decision
    FROM decisions
    JOIN case_entries USING (entry_id)
    JOIN sections USING (section_id)
    WHERE decisions.stage = 'adopted' AND copy_of IS NULL
    GROUP BY decisions.case_id
)
SELECT
    case_id, label, cases.body_id, coalesce(abbreviation, bodies.name) AS body, year, number, meeting_id, date, title,
    outcome, decision, cases.is_stub
FROM cases
JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
LEFT JOIN adopted USING (case_id)
WHERE ($case_ids IS NULL OR list_contains($case_ids, case_id))
  AND ($body_ids IS NULL OR list_contains($body_ids, cases.body_id))
  AND year = coalesce($year, year)
  AND ($outcome IS NULL OR outcome = $outcome)
  AND ($person_ids IS NULL OR case_id IN (
      SELECT person_roles.case_id FROM person_roles WHERE list_contains($person_ids, person_id)
  ))
  AND ($case_ids IS NOT NULL OR NOT cases.is_stub)
ORDER BY list_position($case_ids, case_id), date DESC NULLS LAST, year DESC, cases.body_id, number, case_id
LIMIT $limit
"""
ANYTHING: dict[str, object] = dict.fromkeys(("case_ids", "body_ids", "person_ids", "year", "outcome", "limit"))


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What cases must be; None asks nothing. `body` and `person` are names as people write them."""

    body: str | None = None
    year: int | None = None
    outcome: Outcome | None = None
    person: str | None = None
    words: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list; `decision` is its adopted points in one text."""

    case_id: str
    label: str
    body_id: str
    body: str
    year: int
    number: int | None
    meeting_id: str | None
    date: dt.date | None
    title: str | None
    outcome: str | None
    decision: str | None
    is_stub: bool


def cases(connection: duckdb.DuckDBPyConnection, wanted: CaseFilter) -> list[CaseRow]:
    """The cases that a filter lets through: the best hits first where it has words, else the newest.

    Stubs (known only by mention) are left out, unless words find them. Raises UnknownBodyError or UnknownPersonError.
    """
    asked: dict[str, object] = {"year": wanted.year, "outcome": wanted.outcome, "limit": wanted.limit}
    if wanted.words is not None:
        asked["case_ids"] = matching_cases(connection, wanted.words)
    if wanted.body is not None:
        asked["body_ids"] = [body.body_id for body in require_bodies(connection, wanted.body)]
    if wanted.person is not None:
        asked["person_ids"] = [person.person_id for person in find_persons(connection, wanted.person)]
    return records(connection, CaseRow, CASE_ROWS, ANYTHING | asked)


def cases_by_id(connection: duckdb.DuckDBPyConnection, case_ids: Sequence[str]) -> list[CaseRow]:
    """The cases of some ids, in that order, stubs as well; ids that are none are left out."""
    return records(connection, CaseRow, CASE_ROWS, ANYTHING | {"case_ids": list(case_ids)})
