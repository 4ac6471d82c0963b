"""Meetings (møter): which one somebody means, and what happened there."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.readers.bodies import BodyRow, require_bodies
from warehouse.readers.cases import CaseRow, cases_by_id
from warehouse.readers.dates import Span, find_span
from warehouse.readers.keyed import bodies_named
from warehouse.rows import records, values

MEETINGS = """
SELECT
    meeting_id, meetings.body_id, coalesce(abbreviation, bodies.name) AS body, organisation, date, starts_at, ends_at,
    place, meetings.is_stub, count(case_id) AS cases
FROM meetings
JOIN bodies USING (body_id)
LEFT JOIN cases USING (meeting_id)
WHERE ($meeting_id IS NULL OR meeting_id = $meeting_id)
  AND ($body_ids IS NULL OR list_contains($body_ids, meetings.body_id))
  AND ($first IS NULL OR date BETWEEN $first AND $last)
GROUP BY ALL
ORDER BY date, meetings.body_id
"""
NEIGHBOURS = """
SELECT meeting_id FROM (
    FROM meetings WHERE body_id = $body_id AND date {comparison} $date ORDER BY date {order} LIMIT 1
)
"""
PEOPLE = """
SELECT DISTINCT person_id, name, role, person_roles.title AS job, person_roles.organisation
FROM person_roles
JOIN persons USING (person_id)
JOIN sections USING (section_id)
WHERE coalesce(person_roles.meeting_id, sections.meeting_id) = $meeting_id
  AND case_id IS NULL AND copy_of IS NULL AND role IS NOT NULL
ORDER BY
    list_position(
        ['chair', 'secretariat', 'minute_taker', 'present', 'substitute', 'absent', 'presenter', 'responsible',
         'case_officer', 'assignee'], role
    ),
    name, job, organisation
"""
# Cases that were treated here, and those that its papers tell of and that no other meeting treated.
AGENDA = """
SELECT case_id
FROM cases
LEFT JOIN (FROM case_entries SEMI JOIN (FROM sections WHERE copy_of IS NULL) USING (section_id)) AS entries
    USING (case_id)
WHERE cases.meeting_id = $meeting_id OR (cases.meeting_id IS NULL AND entries.meeting_id = $meeting_id)
GROUP BY case_id, year, number
ORDER BY
    min(ordinal) FILTER (stage = 'minutes') NULLS LAST, min(ordinal) FILTER (stage = 'notice') NULLS LAST,
    year, number NULLS LAST, case_id
"""
DOCUMENTS = """
SELECT
    kind, sections.title, (
        SELECT list(label ORDER BY ordinal)
        FROM case_entries
        JOIN cases USING (case_id)
        WHERE case_entries.section_id = sections.section_id
    ) AS labels, path, first_page, last_page, format, copy_of IS NOT NULL AS is_copy, section_id, document_id
FROM sections
JOIN documents USING (document_id)
WHERE meeting_id = $meeting_id
ORDER BY is_copy, list_position(['notice', 'case_paper', 'minutes'], kind) NULLS LAST, path, ordinal
"""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting; a stub is known only by mention."""

    meeting_id: str
    body_id: str
    body: str
    organisation: str | None
    date: dt.date
    starts_at: dt.time | None
    ends_at: dt.time | None
    place: str | None
    is_stub: bool
    cases: int

    @property
    def label(self) -> str:
        """What a person would call it: 'SSU 2023-11-23'."""
        return f"{self.body} {self.date}"


@dataclass(frozen=True, slots=True)
class MeetingPerson:
    """Somebody with a role in the meeting as a whole; `job` is the title that they had then."""

    person_id: str
    name: str
    role: str
    job: str | None
    organisation: str | None


@dataclass(frozen=True, slots=True)
class MeetingDocument:
    """A paper of the meeting: a section of a file."""

    kind: str
    title: str | None
    labels: tuple[str, ...] | None  # of the cases in it
    path: str
    first_page: int | None
    last_page: int | None
    format: str
    is_copy: bool
    section_id: str
    document_id: str


@dataclass(frozen=True, slots=True)
class MeetingStory:
    """All that the warehouse knows of a meeting."""

    meeting: MeetingRow
    body: BodyRow
    people: tuple[MeetingPerson, ...]
    agenda: tuple[CaseRow, ...]
    documents: tuple[MeetingDocument, ...]
    previous: MeetingRow | None
    next: MeetingRow | None


def meetings(
    connection: duckdb.DuckDBPyConnection, *, body_ids: Sequence[str] | None = None, span: Span | None = None
) -> list[MeetingRow]:
    """Meetings by date, stubs as well; of some bodies, in some span of days."""
    return _meetings(connection, body_ids=None if body_ids is None else list(body_ids), span=span)


def meeting_by_id(connection: duckdb.DuckDBPyConnection, meeting_id: str) -> MeetingRow | None:
    """The meeting of an id, or None."""
    return next(iter(_meetings(connection, meeting_id=meeting_id)), None)


def find_meetings(connection: duckdb.DuckDBPyConnection, text: str) -> list[MeetingRow]:
    """The meetings that a text names: 'SSU 2023-11-23', 'ssu 23.11.23', 'SSU november 2023', 'SSU', or a meeting_id.

    Raises UnknownBodyError where the words beside the date name no body.
    """
    exact = _meetings(connection, meeting_id=text.strip())
    if exact:
        return exact
    span, words = find_span(text)
    body_ids = [body.body_id for body in require_bodies(connection, words)] if words else None
    found = meetings(connection, body_ids=body_ids, span=span) if span or body_ids else []
    held = [meeting for meeting in found if not meeting.is_stub]
    same_day = len({meeting.date for meeting in found}) == 1
    # another organisation's of the same name, known by mention only, gives way
    return held if same_day and len(held) == 1 else found


def meeting_story(connection: duckdb.DuckDBPyConnection, meeting: MeetingRow) -> MeetingStory:
    """All about a meeting."""
    key = {"meeting_id": meeting.meeting_id}
    return MeetingStory(
        meeting=meeting,
        body=bodies_named(connection, [meeting.body_id])[meeting.body_id],
        people=tuple(records(connection, MeetingPerson, PEOPLE, key)),
        agenda=tuple(cases_by_id(connection, list(map(str, values(connection, AGENDA, key))))),
        documents=tuple(records(connection, MeetingDocument, DOCUMENTS, key)),
        previous=_neighbour(connection, meeting, "<", "DESC"),
        next=_neighbour(connection, meeting, ">", "ASC"),
    )


def _meetings(
    connection: duckdb.DuckDBPyConnection,
    *,
    meeting_id: str | None = None,
    body_ids: list[str] | None = None,
    span: Span | None = None,
) -> list[MeetingRow]:
    """The meetings that fit all that is given."""
    asked: dict[str, object] = {
        "meeting_id": meeting_id,
        "body_ids": body_ids,
        "first": span.first if span else None,
        "last": span.last if span else None,
    }
    return records(connection, MeetingRow, MEETINGS, asked)


def _neighbour(
    connection: duckdb.DuckDBPyConnection, meeting: MeetingRow, comparison: str, order: str
) -> MeetingRow | None:
    """The body's meeting before or after."""
    sql = NEIGHBOURS.format(comparison=comparison, order=order)
    found = values(connection, sql, {"body_id": meeting.body_id, "date": meeting.date})
    return _meetings(connection, meeting_id=str(found[0]))[0] if found else None
