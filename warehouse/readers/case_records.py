"""What the story of a case is made of: its papers, points, people, references, follow-ups and neighbours."""

import datetime as dt
from dataclasses import dataclass


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
    target_meeting_body: str | None
    target_meeting_date: dt.date | None
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
