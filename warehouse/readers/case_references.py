"""What a case says of others, and what others say of it: each mention with its sentence and where that stands."""

from dataclasses import dataclass

import duckdb

from warehouse.readers.case_records import ReferenceRow
from warehouse.readers.keyed import (
    NamedCase,
    NamedMeeting,
    Paper,
    cases_named,
    first,
    last,
    meetings_named,
    papers,
    paragraphs,
)
from warehouse.rows import records

MENTIONS = """
SELECT
    reference_id, section_id, source_case_id, text, mention, relation, target_kind, status, target_case_id,
    target_meeting_id, candidates, confidence, page
FROM cross_references
WHERE {end} = $case_id
"""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A row of cross_references."""

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


def references(
    connection: duckdb.DuckDBPyConnection, case_id: str
) -> tuple[tuple[ReferenceRow, ...], tuple[ReferenceRow, ...]]:
    """The mentions in a case's kept papers, and those of the case in others', each by source and target."""
    said, heard = (
        records(connection, _Mention, MENTIONS.format(end=end), {"case_id": case_id})
        for end in ("source_case_id", "target_case_id")
    )
    found = [*said, *(row for row in heard if row.source_case_id != case_id)]
    held = papers(connection, [row.section_id for row in found])
    kept = [row for row in found if held[row.section_id].copy_of is None]
    named = cases_named(connection, [key for row in kept for key in (row.source_case_id, row.target_case_id)])
    meetings = meetings_named(connection, [row.target_meeting_id for row in kept])
    places = paragraphs(connection, [row.reference_id for row in kept])
    told = [_told(row, held[row.section_id], named, meetings, places.get(row.reference_id)) for row in kept]
    told.sort(key=lambda row: _place(row, named))
    return (
        tuple(row for row in told if row.source_case_id == case_id),
        tuple(row for row in told if row.source_case_id != case_id),
    )


def _told(
    row: _Mention,
    paper: Paper,
    named: dict[str, NamedCase],
    meetings: dict[str, NamedMeeting],
    paragraph: int | None,
) -> ReferenceRow:
    """A mention with the names of both ends."""
    source = named.get(row.source_case_id or "")
    target = named.get(row.target_case_id or "")
    meeting = meetings.get(row.target_meeting_id or "")
    return ReferenceRow(
        reference_id=row.reference_id,
        source_case_id=row.source_case_id,
        source_label=source.label if source else None,
        source_title=source.title if source else None,
        text=row.text,
        mention=row.mention,
        relation=row.relation,
        target_kind=row.target_kind,
        status=row.status,
        target_case_id=row.target_case_id,
        target_label=target.label if target else None,
        target_title=target.title if target else None,
        target_meeting_id=row.target_meeting_id,
        target_meeting_label=f"{meeting.body} {meeting.date}" if meeting else None,
        target_meeting_body=meeting.body if meeting else None,
        target_meeting_date=meeting.date if meeting else None,
        candidates=row.candidates,
        confidence=row.confidence,
        document_id=paper.document_id,
        path=paper.path,
        page=row.page or paper.first_page,
        paragraph=paragraph,
    )


def _place(row: ReferenceRow, named: dict[str, NamedCase]) -> tuple[object, ...]:
    """Where a mention stands among the others."""
    source = named.get(row.source_case_id or "")
    target = named.get(row.target_case_id or "")
    return (
        last(source.year if source else None),
        first(source.number if source else None),
        last(row.source_case_id),
        last(target.year if target else None),
        last(target.number if target else None),
        last(row.target_meeting_id),
        row.path,
        last(row.paragraph),
        last(row.page),
        row.reference_id,
    )
