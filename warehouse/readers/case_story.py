"""The whole story of a case: its papers in order, what was proposed and decided, by whom, and what it belongs to.

A page of it must be there at once, however many cases there are: each table is entered by a key, and what belongs
together is put together here, since a join of many tables takes longer to plan than to run.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import PointStage
from warehouse.readers.alignment import COMPARED, CaseAlignment, PaperPoints, aligned
from warehouse.readers.bodies import BodyRow
from warehouse.readers.case_names import Names, names_in
from warehouse.readers.case_records import (
    CasePerson,
    EntryRow,
    FollowUpRow,
    LineageRow,
    PointRow,
    ReferenceRow,
)
from warehouse.readers.case_references import references
from warehouse.readers.case_rows import Case, Edge, Entry, FollowUp, Point, Role, case_rows
from warehouse.readers.cases import CaseRow
from warehouse.readers.keyed import first, last
from warehouse.readers.marks import Mark, case_marks

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


def case_story(
    connection: duckdb.DuckDBPyConnection, case_id: str, *, bodies: Mapping[str, BodyRow] | None = None
) -> CaseStory:
    """All about a case; `bodies` are all by id, if at hand.

    Raises LookupError where there is no case of that id: ask find_case first.
    """
    rows = case_rows(connection, case_id)
    names = names_in(connection, rows, bodies)
    entries = _entries(rows.entries, names)
    kept = tuple(entry for entry in entries if entry.copy_of is None)
    points = _points(rows.points, {entry.entry_id for entry in kept}, names)
    marks = tuple(case_marks(connection, case_id))
    case = _case(rows.case, points, marks, names)
    said, heard = references(case_id, rows.mentions, names)
    return CaseStory(
        case=case,
        body=names.bodies[case.body_id],
        marks=marks,
        entries=kept,
        copies=tuple(entry for entry in entries if entry.copy_of is not None),
        points=points,
        alignment=aligned(case_id, _paper_points(case, kept, points)),
        people=_people(rows.roles, names),
        references_out=said,
        references_in=heard,
        follow_ups=_follow_ups(rows.follow_ups, points, names),
        lineage=_lineage(rows.edges, names),
    )


def _case(row: Case, points: Sequence[PointRow], marks: Sequence[Mark], names: Names) -> CaseRow:
    """The case as lists tell it."""
    body = names.bodies[row.body_id]
    decision = " ".join(point.text for point in points if point.stage == PointStage.ADOPTED)
    return CaseRow(
        row.case_id, row.label, row.body_id, body.short, body.organisation, row.year, row.number, row.meeting_id,
        names.day(row.meeting_id), row.title, row.outcome, decision or None,
        max((mark.relation for mark in marks if mark.is_adopted), default=None), row.is_stub,
    )  # fmt: skip


def _entries(rows: Iterable[Entry], names: Names) -> list[EntryRow]:
    """The case in all papers: the kept before the copies, by day and stage."""

    def told(row: Entry) -> EntryRow:
        paper = names.papers[row.section_id]
        return EntryRow(
            row.entry_id, row.stage, row.printed_number, row.title, row.item_types, row.has_attachments,
            row.attachment_count, row.text, row.meeting_id, names.day(row.meeting_id), row.section_id,
            paper.kind, paper.copy_of, paper.document_id, paper.path, row.page or paper.first_page,
            names.paragraphs.get(row.entry_id),
        )  # fmt: skip

    def place(row: Entry) -> tuple[object, ...]:
        paper = names.papers[row.section_id]
        day = last(names.day(row.meeting_id))
        return paper.copy_of is not None, day, STAGES.index(row.stage), paper.path, paper.ordinal, row.ordinal

    return [told(row) for row in sorted(rows, key=place)]


def _points(rows: Iterable[Point], kept: set[str], names: Names) -> tuple[PointRow, ...]:
    """The points of the kept entries."""
    return tuple(
        PointRow(
            row.decision_id, row.entry_id, row.stage, row.ordinal, row.text, row.outcome, row.unanimous, row.votes_for,
            row.votes_against, row.page, names.paragraphs.get(row.decision_id),
        )
        for row in rows
        if row.entry_id in kept
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


def _people(roles: Iterable[Role], names: Names) -> tuple[CasePerson, ...]:
    """Who had which role, in the kept papers."""
    people = {
        CasePerson(row.person_id, names.persons[row.person_id], row.role, row.title, row.organisation)
        for row in roles
        if names.is_kept(row.section_id)
    }
    return tuple(
        sorted(people, key=lambda one: (one.role, one.name, last(one.job), last(one.organisation), one.person_id))
    )


def _follow_ups(rows: Iterable[FollowUp], points: Sequence[PointRow], names: Names) -> tuple[FollowUpRow, ...]:
    """What the kept decisions leave to be done."""
    kept = {point.decision_id for point in points}
    return tuple(
        FollowUpRow(
            row.follow_up_id, row.decision_id, row.task, row.assignee, row.due_from, row.due_to, row.closed_by,
            names.cases[row.closed_by].label if row.closed_by else None,
        )
        for row in rows
        if row.decision_id in kept
    )  # fmt: skip


def _lineage(edges: Iterable[Edge], names: Names) -> tuple[LineageRow, ...]:
    """The cases before and after, by day; what is stated before what is inferred."""
    surest: dict[tuple[str, str, str, str], Edge] = {}
    for edge in sorted(edges, key=lambda edge: edge.confidence):
        if edge.meeting_id is None:
            surest[edge.direction, edge.case_id, edge.relation, edge.basis] = edge

    def place(edge: Edge) -> tuple[object, ...]:
        day = first(names.day_of(edge.case_id))
        return edge.direction, day, edge.case_id, edge.basis == "inferred", edge.relation

    return tuple(
        LineageRow(
            edge.direction, edge.case_id, case.label, case.title, names.day(case.meeting_id), case.outcome,
            edge.relation, edge.basis, edge.shared, case.is_stub, edge.confidence,
        )
        for edge in sorted(surest.values(), key=place)
        for case in [names.cases[edge.case_id]]
    )  # fmt: skip
