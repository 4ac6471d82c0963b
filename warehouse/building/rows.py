"""Each record of models.facts as the row, or part of a row, that it makes in its staging table (sql/staging.sql).

Text is never '', page numbers come from the rectangles where a place does not say, numbers too large to be meant are
unknown.
"""

import datetime

from models.corrections import FiledCorrection
from models.facts import Body, Entry, Findings, Mention, PersonRole, Place, Point, Section, Task
from models.layout import Rectangle
from models.problems import Problem

Row = tuple[object, ...]

# What an INTEGER column holds; a run of digits that was misread as a number must not stop a build.
_LARGEST = 2**31 - 1


def text_or_none(words: str | None) -> str | None:
    """Text as a column holds it: what is blank is unknown."""
    return (words.strip() or None) if words else None


def utc(moment: datetime.datetime) -> datetime.datetime:
    """A moment in UTC without its zone, as the warehouse keeps it."""
    return moment.astimezone(datetime.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def document_row(findings: Findings) -> Row:
    """Format to host."""
    return (
        findings.format.value,
        text_or_none(findings.title),
        findings.page_count,
        findings.text_source.value,
        findings.language and findings.language.value,
        text_or_none(findings.organisation),
        text_or_none(findings.host),
    )


def problem_row(problem: Problem) -> Row:
    """Page to message."""
    return problem.page, problem.severity.value, problem.code, problem.message


def body_row(body: Body | None) -> Row:
    """Name, abbreviation, organisation and area."""
    if body is None:
        return None, None, None, None
    told = (body.name, body.abbreviation, body.organisation, body.area)
    return tuple(map(text_or_none, told))


def section_row(section: Section) -> Row:
    """Ordinal to text."""
    meeting = section.meeting
    return (
        section.ordinal,
        section.kind.value,
        text_or_none(section.title),
        *body_row(meeting.body),
        meeting.date,
        meeting.starts_at,
        meeting.ends_at,
        text_or_none(meeting.place),
        section.first_page,
        section.last_page,
        text_or_none(section.text),
    )


def entry_row(entry: Entry) -> Row:
    """Stage to page."""
    return (
        entry.stage.value,
        entry.ordinal,
        text_or_none(entry.printed_number),
        _number(entry.year),
        _number(entry.number),
        text_or_none(entry.title),
        [kind.value for kind in entry.item_types],
        entry.has_attachments,
        _number(entry.attachment_count),
        text_or_none(entry.text),
        _page(entry.place),
    )


def point_row(point: Point) -> Row:
    """Stage to page."""
    return (
        point.stage.value,
        point.ordinal,
        point.text,
        point.outcome.value,
        point.unanimous,
        _number(point.votes_for),
        _number(point.votes_against),
        _page(point.place),
    )


def task_row(task: Task) -> Row:
    """Task to turn."""
    return (
        task.text,
        text_or_none(task.assignee),
        task.due_from,
        task.due_to,
        *body_row(task.due_body),
        task.due_turn and task.due_turn.value,
    )


def person_row(person: PersonRole) -> Row:
    """Name to page."""
    return (
        person.name.strip(),
        person.role.value,
        text_or_none(person.title),
        text_or_none(person.organisation),
        _page(person.place),
    )


def mention_row(mention: Mention) -> Row:
    """Text to page."""
    return (
        mention.text,
        mention.mention,
        mention.relation.value,
        mention.target_kind.value,
        *body_row(mention.body),
        _number(mention.year),
        _number(mention.number),
        mention.date_from,
        mention.date_to,
        mention.turn and mention.turn.value,
        mention.confidence,
        _page(mention.place),
    )


def place_row(place: Place) -> Row:
    """Page and paragraph."""
    return _page(place), place.paragraph


def rectangle_row(box: Rectangle) -> Row:
    """Page and edges."""
    return box.page, box.x0, box.top, box.x1, box.bottom


def correction_row(filed: FiledCorrection) -> Row:
    """Correction_id to undone_note."""
    one, undone = filed.correction, filed.correction.undone
    said = (one.quote.case_id, one.quote.sentence, one.quote.mention) if one.quote else (None, None, None)
    persons = (list(one.persons.names), list(one.persons.others)) if one.persons else (None, None)
    return (
        one.correction_id,
        filed.file,
        one.kind.value,
        list(one.subject),
        one.about,
        one.made.who,
        utc(one.made.at),
        one.made.why,
        one.old,
        one.old_words,
        one.new,
        one.new_words,
        *said,
        *persons,
        undone and undone.who,
        undone and utc(undone.at),
        undone and undone.why,
    )


def _page(place: Place) -> int | None:
    """The page that a place is on."""
    return place.page if place.page is not None or not place.rectangles else place.rectangles[0].page


def _number(value: int | None) -> int | None:
    """A number that can be meant as one."""
    return value if value is not None and 0 <= value <= _LARGEST else None
