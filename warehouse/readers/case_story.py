"""The whole story of a case: its papers in order, what was proposed and decided, by whom, and what it belongs to."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.readers.alignment import CaseAlignment, case_alignment
from warehouse.readers.bodies import BodyRow
from warehouse.readers.cases import CaseRow, cases_by_id
from warehouse.readers.marks import Mark, case_marks
from warehouse.rows import records

BODY = "SELECT body_id, organisation, name, abbreviation FROM bodies WHERE body_id = $body_id"
ENTRIES = """
SELECT
    entry_id, stage, printed_number, case_entries.title, item_types, has_attachments, attachment_count, text,
    case_entries.meeting_id, date, section_id, kind, copy_of, document_id, path,
    coalesce(case_entries.page, first_page) AS page, paragraph
FROM case_entries
JOIN sections USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN meetings ON meetings.meeting_id = case_entries.meeting_id
LEFT JOIN raw.places ON places.record_id = entry_id
WHERE case_id = $case_id
ORDER BY
    copy_of IS NOT NULL, date NULLS LAST, list_position(['notice', 'case_paper', 'minutes'], stage), path,
    sections.ordinal, case_entries.ordinal
"""
POINTS = """
SELECT
    decision_id, entry_id, stage, ordinal, text, outcome, unanimous, votes_for, votes_against, decisions.page, paragraph
FROM decisions
LEFT JOIN raw.places ON places.record_id = decision_id
WHERE case_id = $case_id
ORDER BY entry_id, stage, ordinal
"""
PEOPLE = """
SELECT DISTINCT person_id, name, role, person_roles.title AS job, person_roles.organisation
FROM person_roles
JOIN persons USING (person_id)
JOIN sections USING (section_id)
WHERE case_id = $case_id AND copy_of IS NULL
ORDER BY role, name, job, organisation
"""
REFERENCES = """
SELECT
    reference_id, source_case_id, source.label AS source_label, source.title AS source_title, text, mention, relation,
    target_kind, status, target_case_id, target.label AS target_label, target.title AS target_title,
    target_meeting_id, coalesce(abbreviation, bodies.name) || ' ' || date AS target_meeting_label, candidates,
    confidence, document_id, path, coalesce(cross_references.page, first_page) AS page, paragraph
FROM cross_references
JOIN sections USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN cases AS source ON source.case_id = source_case_id
LEFT JOIN cases AS target ON target.case_id = target_case_id
LEFT JOIN meetings ON meetings.meeting_id = target_meeting_id
LEFT JOIN bodies ON bodies.body_id = meetings.body_id
LEFT JOIN raw.places ON places.record_id = reference_id
WHERE copy_of IS NULL AND {condition}
ORDER BY
    source.year, source.number NULLS FIRST, source_case_id, target.year, target.number, target_meeting_id, path,
    paragraph, page, reference_id
"""
FROM_CASE = "source_case_id = $case_id"
TO_CASE = "target_case_id = $case_id AND source_case_id IS DISTINCT FROM $case_id"
FOLLOW_UPS = """
SELECT follow_up_id, decision_id, task, assignee, due_from, due_to, closed_by, label AS closed_by_label
FROM follow_ups
JOIN decisions USING (decision_id)
JOIN case_entries USING (entry_id)
JOIN sections USING (section_id)
LEFT JOIN cases ON cases.case_id = closed_by
WHERE follow_ups.case_id = $case_id AND copy_of IS NULL
ORDER BY due_to NULLS LAST, follow_up_id
"""
LINEAGE = """
WITH near AS (
    SELECT 'earlier' AS direction, earlier_id AS case_id, relation, basis, confidence, shared
    FROM derived.edges
    WHERE later_id = $case_id AND derived.edges.meeting_id IS NULL
    UNION ALL
    SELECT 'later', later_id, relation, basis, confidence, shared
    FROM derived.edges
    WHERE earlier_id = $case_id AND derived.edges.meeting_id IS NULL
)
SELECT
    direction, case_id, label, cases.title, date, outcome, relation, basis, shared, cases.is_stub,
    max(confidence) AS confidence
FROM near
JOIN cases USING (case_id)
LEFT JOIN meetings USING (meeting_id)
GROUP BY ALL
ORDER BY direction, date NULLS FIRST, case_id, basis DESC, relation
"""


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of a proposal ('proposed'), a decision ('adopted') or another case's decision ('quoted')."""

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
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class EntryRow:
    """The case in one paper, and where that stands; `copy_of` is set where a better source of the same is held."""

    entry_id: str
    stage: str
    printed_number: str | None
    title: str | None
    item_types: tuple[str, ...] | None
    has_attachments: bool | None
    attachment_count: int | None
    text: str | None
    meeting_id: str | None
    date: dt.date | None
    section_id: str
    kind: str
    copy_of: str | None
    document_id: str
    path: str
    page: int | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class CasePerson:
    """Somebody with a role in the case; `job` is the title that they had then."""

    person_id: str
    name: str
    role: str
    job: str | None
    organisation: str | None


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """A mention of one case in the papers of another, its sentence quoted, and where that stands."""

    reference_id: str
    source_case_id: str | None
    source_label: str | None
    source_title: str | None
    text: str
    mention: str
    relation: str
    target_kind: str
    status: str
    target_case_id: str | None
    target_label: str | None
    target_title: str | None
    target_meeting_id: str | None
    target_meeting_label: str | None  # 'SSU 2023-11-23'
    candidates: tuple[str, ...] | None
    confidence: float
    document_id: str
    path: str
    page: int | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """What a decision leaves to be done; `closed_by` is the later case that takes it up."""

    follow_up_id: str
    decision_id: str
    task: str
    assignee: str | None
    due_from: dt.date | None
    due_to: dt.date | None
    closed_by: str | None
    closed_by_label: str | None


@dataclass(frozen=True, slots=True)
class LineageRow:
    """An earlier or later case of the same matter; `basis` is 'stated' in a sentence or 'inferred' from content."""

    direction: str
    case_id: str
    label: str
    title: str | None
    date: dt.date | None
    outcome: str | None
    relation: str
    basis: str
    shared: tuple[str, ...] | None  # words of both, the most telling first, where inferred
    is_stub: bool
    confidence: float


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
    key = {"case_id": case_id}
    entries = records(connection, EntryRow, ENTRIES, key)
    kept = tuple(entry for entry in entries if entry.copy_of is None)
    kept_ids = {entry.entry_id for entry in kept}
    points = records(connection, PointRow, POINTS, key)
    return CaseStory(
        case=found[0],
        body=records(connection, BodyRow, BODY, {"body_id": found[0].body_id})[0],
        marks=tuple(case_marks(connection, case_id)),
        entries=kept,
        copies=tuple(entry for entry in entries if entry.copy_of is not None),
        points=tuple(point for point in points if point.entry_id in kept_ids),
        alignment=case_alignment(connection, case_id),
        people=tuple(records(connection, CasePerson, PEOPLE, key)),
        references_out=tuple(records(connection, ReferenceRow, REFERENCES.format(condition=FROM_CASE), key)),
        references_in=tuple(records(connection, ReferenceRow, REFERENCES.format(condition=TO_CASE), key)),
        follow_ups=tuple(records(connection, FollowUpRow, FOLLOW_UPS, key)),
        lineage=tuple(records(connection, LineageRow, LINEAGE, key)),
    )
