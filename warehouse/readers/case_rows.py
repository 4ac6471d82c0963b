"""What the tables hold of one case: its rows in each, by key, before anything that they name is looked up."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

# One plain condition goes through the index; all else is weighed where the rows are put together.
CASE = """
SELECT case_id, label, body_id, year, number, meeting_id, title, outcome, is_stub FROM cases WHERE case_id = $case_id
"""
ENTRIES = """
SELECT
    entry_id, stage, printed_number, title, item_types, has_attachments, attachment_count, text, meeting_id, section_id,
    page, ordinal
FROM case_entries
WHERE case_id = $case_id
"""
POINTS = """
SELECT decision_id, entry_id, stage, ordinal, text, outcome, unanimous, votes_for, votes_against, page
FROM decisions
WHERE case_id = $case_id
ORDER BY entry_id, stage, ordinal
"""
ROLES = "SELECT DISTINCT person_id, role, title, organisation, section_id FROM person_roles WHERE case_id = $case_id"
FOLLOW_UPS = """
SELECT follow_up_id, decision_id, task, assignee, due_from, due_to, closed_by
FROM follow_ups
WHERE case_id = $case_id
ORDER BY due_to NULLS LAST, follow_up_id
"""
EDGES = """
SELECT 'earlier' AS direction, earlier_id AS case_id, relation, basis, shared, confidence, meeting_id
FROM derived.edges
WHERE later_id = $case_id
UNION ALL
SELECT 'later', later_id, relation, basis, shared, confidence, meeting_id
FROM derived.edges
WHERE earlier_id = $case_id
"""
MENTIONS_AT = """
SELECT
    reference_id, section_id, source_case_id, text, mention, relation, target_kind, status, target_case_id,
    target_meeting_id, candidates, confidence, page
FROM cross_references
WHERE {end} = $case_id
"""
# A case that names itself is found twice.
MENTIONS = " UNION ALL ".join(MENTIONS_AT.format(end=end) for end in ("source_case_id", "target_case_id"))


@dataclass(frozen=True, slots=True)
class Case:
    """A row of cases."""

    case_id: str
    label: str
    body_id: str
    year: int
    number: int | None
    meeting_id: str | None
    title: str | None
    outcome: str | None
    is_stub: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of case_entries."""

    entry_id: str
    stage: str
    printed_number: str | None
    title: str | None
    item_types: tuple[str, ...] | None
    has_attachments: bool | None
    attachment_count: int | None
    text: str | None
    meeting_id: str | None
    section_id: str
    page: int | None
    ordinal: int


@dataclass(frozen=True, slots=True)
class Point:
    """A row of decisions."""

    decision_id: str
    entry_id: str
    stage: str
    ordinal: int
    text: str
    outcome: str
    unanimous: bool | None
    votes_for: int | None
    votes_against: int | None
    page: int | None


@dataclass(frozen=True, slots=True)
class Role:
    """A row of person_roles."""

    person_id: str
    role: str
    title: str | None
    organisation: str | None
    section_id: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A row of follow_ups."""

    follow_up_id: str
    decision_id: str
    task: str
    assignee: str | None
    due_from: dt.date | None
    due_to: dt.date | None
    closed_by: str | None


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge of the lineage, seen from the case; a mention of a whole meeting has that meeting's id."""

    direction: str
    case_id: str
    relation: str
    basis: str
    shared: tuple[str, ...] | None
    confidence: float
    meeting_id: str | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A row of cross_references, out of the case or into it."""

    reference_id: str
    section_id: str
    source_case_id: str | None
    text: str
    mention: str
    relation: str
    target_kind: str
    status: str
    target_case_id: str | None
    target_meeting_id: str | None
    candidates: tuple[str, ...] | None
    confidence: float
    page: int | None


@dataclass(frozen=True, slots=True)
class CaseRows:
    """A case's row, and its rows in the other tables, those of copies as well."""

    case: Case
    entries: tuple[Entry, ...]
    points: tuple[Point, ...]
    roles: tuple[Role, ...]
    follow_ups: tuple[FollowUp, ...]
    edges: tuple[Edge, ...]
    mentions: tuple[Mention, ...]


def case_rows(connection: duckdb.DuckDBPyConnection, case_id: str) -> CaseRows:
    """The rows of a case. Raises LookupError where there is no case of that id."""
    key = {"case_id": case_id}
    found = records(connection, Case, CASE, key)
    if not found:
        raise LookupError(case_id)
    return CaseRows(
        found[0],
        tuple(records(connection, Entry, ENTRIES, key)),
        tuple(records(connection, Point, POINTS, key)),
        tuple(records(connection, Role, ROLES, key)),
        tuple(records(connection, FollowUp, FOLLOW_UPS, key)),
        tuple(records(connection, Edge, EDGES, key)),
        tuple(dict.fromkeys(records(connection, Mention, MENTIONS, key))),
    )
