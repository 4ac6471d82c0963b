"""The whole story of a case: its papers in order, what was proposed and decided, by whom, and what it belongs to.

A page of it must be there at once, however many cases there are: each table is entered by a key, and what belongs
together is put together here, since a join of many tables takes longer to plan than to run.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.readers.alignment import COMPARED, CaseAlignment, PaperPoints, aligned
from warehouse.readers.bodies import BodyRow
from warehouse.readers.case_records import (
    CasePerson,
    EntryRow,
    FollowUpRow,
    LineageRow,
    PointRow,
    ReferenceRow,
)
from warehouse.readers.case_references import references
from warehouse.readers.cases import CaseRow, cases_by_id
from warehouse.readers.keyed import cases_named, dates, first, last, papers, paragraphs
from warehouse.readers.marks import Mark, case_marks
from warehouse.rows import records

BODY = "SELECT body_id, organisation, name, abbreviation FROM bodies WHERE body_id = $body_id"
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
NAMES = "SELECT person_id, name FROM persons WHERE list_contains($keys, person_id)"
FOLLOW_UPS = """
SELECT follow_up_id, decision_id, task, assignee, due_from, due_to, closed_by
FROM follow_ups
WHERE case_id = $case_id
ORDER BY due_to NULLS LAST, follow_up_id
"""
# One plain condition goes through the index; all else is weighed here.
EARLIER = """
SELECT 'earlier' AS direction, earlier_id AS case_id, relation, basis, shared, confidence, meeting_id
FROM derived.edges
WHERE later_id = $case_id
"""
LATER = """
SELECT 'later' AS direction, later_id AS case_id, relation, basis, shared, confidence, meeting_id
FROM derived.edges
WHERE earlier_id = $case_id
"""
# The order in which papers of one meeting are written.
STAGES = ("notice", "case_paper", "minutes")


@dataclass(frozen=True, slots=True)
class CaseStory:
    """All that the warehouse knows of a case. `entries` are the kept ones in order, `copies` those of other files."""

    case: CaseRow
    body: BodyRow
    marks: tuple[Mark, ...]  # what later cases did to its decision
    entries: tuple[EntryRow, ...]
    copies: tuple[EntryRow, ...]
    points: tuple[PointRow, ...]  # of the kept entries
    alignment: CaseAlignment
    people: tuple[CasePerson, ...]
    references_out: tuple[ReferenceRow, ...]
    references_in: tuple[ReferenceRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    lineage: tuple[LineageRow, ...]

    def points_of(self, entry: EntryRow, stage: str) -> tuple[PointRow, ...]:
        """The points of an entry that are of a stage, in order."""
        return tuple(point for point in self.points if (point.entry_id, point.stage) == (entry.entry_id, stage))


def case_story(connection: duckdb.DuckDBPyConnection, case_id: str) -> CaseStory:
    """All about a case. Raises LookupError where there is no case of that id: ask find_case first."""
    found = cases_by_id(connection, [case_id])
    if not found:
        raise LookupError(case_id)
    entries = _entries(connection, case_id)
    kept = tuple(entry for entry in entries if entry.copy_of is None)
    points = _points(connection, case_id, {entry.entry_id for entry in kept})
    said, heard = references(connection, case_id)
    return CaseStory(
        case=found[0],
        body=records(connection, BodyRow, BODY, {"body_id": found[0].body_id})[0],
        marks=tuple(case_marks(connection, case_id)),
        entries=kept,
        copies=tuple(entry for entry in entries if entry.copy_of is not None),
        points=points,
        alignment=aligned(case_id, _paper_points(found[0], kept, points)),
        people=_people(connection, case_id),
        references_out=said,
        references_in=heard,
        follow_ups=_follow_ups(connection, case_id, points),
        lineage=_lineage(connection, case_id),
    )


@dataclass(frozen=True, slots=True)
class _Entry:
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


def _entries(connection: duckdb.DuckDBPyConnection, case_id: str) -> list[EntryRow]:
    """The case in all papers: the kept before the copies, by day and stage."""
    rows = records(connection, _Entry, ENTRIES, {"case_id": case_id})
    held = papers(connection, [row.section_id for row in rows])
    days = dates(connection, [row.meeting_id for row in rows])
    places = paragraphs(connection, [row.entry_id for row in rows])

    def told(row: _Entry) -> EntryRow:
        paper = held[row.section_id]
        return EntryRow(
            row.entry_id, row.stage, row.printed_number, row.title, row.item_types, row.has_attachments,
            row.attachment_count, row.text, row.meeting_id, days.get(row.meeting_id or ""), row.section_id,
            paper.kind, paper.copy_of, paper.document_id, paper.path, row.page or paper.first_page,
            places.get(row.entry_id),
        )  # fmt: skip

    def place(row: _Entry) -> tuple[object, ...]:
        paper = held[row.section_id]
        day = last(days.get(row.meeting_id or ""))
        return paper.copy_of is not None, day, STAGES.index(row.stage), paper.path, paper.ordinal, row.ordinal

    return [told(row) for row in sorted(rows, key=place)]


@dataclass(frozen=True, slots=True)
class _Point:
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


def _points(connection: duckdb.DuckDBPyConnection, case_id: str, kept: set[str]) -> tuple[PointRow, ...]:
    """The points of the kept entries."""
    found = [row for row in records(connection, _Point, POINTS, {"case_id": case_id}) if row.entry_id in kept]
    places = paragraphs(connection, [row.decision_id for row in found])
    return tuple(
        PointRow(
            row.decision_id, row.entry_id, row.stage, row.ordinal, row.text, row.outcome, row.unanimous, row.votes_for,
            row.votes_against, row.page, places.get(row.decision_id),
        )
        for row in found
    )  # fmt: skip


def _paper_points(case: CaseRow, entries: Sequence[EntryRow], points: Sequence[PointRow]) -> list[PaperPoints]:
    """What each kept paper proposes and tells as decided, as the alignment wants it."""
    by_entry: dict[tuple[str, str], list[str]] = {}
    for point in sorted(points, key=lambda point: (point.ordinal, point.decision_id)):
        by_entry.setdefault((point.entry_id, point.stage), []).append(point.text)
    return [
        PaperPoints(
            entry.meeting_id or case.meeting_id,
            entry.date if entry.meeting_id else case.date,
            entry.entry_id,
            entry.stage,
            point_stage,
            entry.path,
            entry.page,
            entry.paragraph,
            tuple(by_entry[entry.entry_id, point_stage]),
        )
        for entry in entries
        for point_stage in COMPARED
        if (entry.entry_id, point_stage) in by_entry
    ]


@dataclass(frozen=True, slots=True)
class _Role:
    """A row of person_roles."""

    person_id: str
    role: str
    title: str | None
    organisation: str | None
    section_id: str


def _people(connection: duckdb.DuckDBPyConnection, case_id: str) -> tuple[CasePerson, ...]:
    """Who had which role, in the kept papers."""
    found = records(connection, _Role, ROLES, {"case_id": case_id})
    held = papers(connection, [row.section_id for row in found])
    keys = sorted({row.person_id for row in found})
    names = dict(connection.execute(NAMES, {"keys": keys}).fetchall()) if keys else {}
    people = {
        CasePerson(row.person_id, names[row.person_id], row.role, row.title, row.organisation)
        for row in found
        if held[row.section_id].copy_of is None
    }
    return tuple(
        sorted(
            people,
            key=lambda one: (one.role, one.name, last(one.job), last(one.organisation), one.person_id),
        )
    )


@dataclass(frozen=True, slots=True)
class _FollowUp:
    """A row of follow_ups."""

    follow_up_id: str
    decision_id: str
    task: str
    assignee: str | None
    due_from: dt.date | None
    due_to: dt.date | None
    closed_by: str | None


def _follow_ups(
    connection: duckdb.DuckDBPyConnection, case_id: str, points: Sequence[PointRow]
) -> tuple[FollowUpRow, ...]:
    """What the kept decisions leave to be done."""
    kept = {point.decision_id for point in points}
    rows = records(connection, _FollowUp, FOLLOW_UPS, {"case_id": case_id})
    found = [row for row in rows if row.decision_id in kept]
    closers = cases_named(connection, [row.closed_by for row in found])
    return tuple(
        FollowUpRow(
            row.follow_up_id, row.decision_id, row.task, row.assignee, row.due_from, row.due_to, row.closed_by,
            closers[row.closed_by].label if row.closed_by in closers else None,
        )
        for row in found
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Edge:
    """An edge of the lineage, seen from the case."""

    direction: str
    case_id: str
    relation: str
    basis: str
    shared: tuple[str, ...] | None
    confidence: float
    meeting_id: str | None


def _lineage(connection: duckdb.DuckDBPyConnection, case_id: str) -> tuple[LineageRow, ...]:
    """The cases before and after, by day; what is stated before what is inferred."""
    key = {"case_id": case_id}
    found = records(connection, _Edge, EARLIER, key) + records(connection, _Edge, LATER, key)
    surest: dict[tuple[str, str, str, str], _Edge] = {}
    for edge in sorted(found, key=lambda edge: edge.confidence):
        if edge.meeting_id is None:
            surest[edge.direction, edge.case_id, edge.relation, edge.basis] = edge
    edges = list(surest.values())
    cases = cases_named(connection, [edge.case_id for edge in edges])

    def place(edge: _Edge) -> tuple[object, ...]:
        return (
            edge.direction, first(cases[edge.case_id].date), edge.case_id, edge.basis == "inferred", edge.relation,
        )  # fmt: skip

    return tuple(
        LineageRow(
            edge.direction, edge.case_id, case.label, case.title, case.date, case.outcome, edge.relation, edge.basis,
            edge.shared, case.is_stub, edge.confidence,
        )
        for edge in sorted(edges, key=place)
        for case in [cases[edge.case_id]]
    )  # fmt: skip
