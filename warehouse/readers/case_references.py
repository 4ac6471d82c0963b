"""What a case says of others, and what others say of it: each mention with its sentence and where that stands."""

from collections.abc import Iterable

from warehouse.readers.case_names import Names
from warehouse.readers.case_records import ReferenceRow
from warehouse.readers.case_rows import Mention
from warehouse.readers.keyed import first, last

References = tuple[ReferenceRow, ...]


def references(case_id: str, mentions: Iterable[Mention], names: Names) -> tuple[References, References]:
    """The mentions in a case's kept papers, and those of the case in others', each by source and target."""
    told = [_told(mention, names) for mention in mentions if names.is_kept(mention.section_id)]
    told.sort(key=lambda row: _place(row, names))
    return (
        tuple(row for row in told if row.source_case_id == case_id),
        tuple(row for row in told if row.source_case_id != case_id),
    )


def _told(row: Mention, names: Names) -> ReferenceRow:
    """A mention with the names of both ends."""
    paper = names.papers[row.section_id]
    source = names.cases.get(row.source_case_id or "")
    target = names.cases.get(row.target_case_id or "")
    meeting = names.meetings.get(row.target_meeting_id or "")
    body = names.bodies[meeting.body_id].short if meeting else None
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
        target_meeting_label=f"{body} {meeting.date}" if meeting else None,
        target_meeting_body=body,
        target_meeting_date=meeting.date if meeting else None,
        candidates=row.candidates,
        confidence=row.confidence,
        document_id=paper.document_id,
        path=paper.path,
        page=row.page or paper.first_page,
        paragraph=names.paragraphs.get(row.reference_id),
    )


def _place(row: ReferenceRow, names: Names) -> tuple[object, ...]:
    """Where a mention stands among the others."""
    source = names.cases.get(row.source_case_id or "")
    target = names.cases.get(row.target_case_id or "")
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
