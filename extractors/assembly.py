"""Sections from the parts of a packet: kind, meeting, people and entries, each section in the light of the others."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts.case_papers import case_paper
from extractors.facts.cases import drafts
from extractors.facts.drafts import Draft
from extractors.facts.entries import ReadEntry, known_names, read_entry
from extractors.facts.light import Light
from extractors.facts.meetings import meeting
from extractors.facts.mentions import MentionReader
from extractors.facts.people import distinct, people
from extractors.language.bodies import BodyRegister
from extractors.language.dates import Precision, find_dates
from extractors.sections.kinds import kind_of
from extractors.sections.parts import Part
from extractors.sections.records import Facts, OtherTable, Piece, Prose, Title
from extractors.vocabulary.fields import Field
from models.facts import Body, Entry, Meeting, PersonRole, Section
from models.layout import Paragraph, Source
from models.problems import Problem
from models.vocabulary import PointStage, SectionKind, Severity, Stage

STAGES = {
    SectionKind.NOTICE: Stage.NOTICE,
    SectionKind.MINUTES: Stage.MINUTES,
    SectionKind.CASE_PAPER: Stage.CASE_PAPER,
}
FIRST_TEXTS = 40  # paragraphs in which a paper gives its own day
LONGEST_DATE_LINE = 60  # characters; a date in a longer line is the text's, not the paper's
TITLE_LINES = 6  # first lines of a part in which its title stands


@dataclass(frozen=True, slots=True)
class Paper:
    """What all sections of one paper share."""

    source: Source
    register: BodyRegister
    texts: tuple[str, ...]


@dataclass(slots=True)
class Opened:
    """A part with its kind and meeting, before its entries are read."""

    part: Part
    kind: SectionKind
    meeting: Meeting
    people: tuple[PersonRole, ...]


def read_sections(parts: Sequence[Part], paper: Paper) -> tuple[list[Section], list[Problem]]:
    """Parts in reading order -> sections in reading order, with what a person should look at."""
    opened = [_open(part, paper) for part in parts]
    _share_meetings(opened, paper)
    names = known_names([person.name for section in opened for person in section.people])
    problems: list[Problem] = []
    day = next((item.meeting.date for item in opened if item.meeting.date), None) or _own_day(paper)
    sections = [_section(item, paper, names, problems, day) for item in opened]
    return [section for section in sections if _says_something(section)], problems


def _open(part: Part, paper: Paper) -> Opened:
    kind = kind_of(part, paper.source)
    titles = _titles(part)
    told = meeting(part.facts, titles, paper.register, _year_hint(paper))
    if kind not in STAGES:
        told = Meeting()
    roles = distinct(person for value in part.facts for person in people(value)) if kind in STAGES else ()
    return Opened(part, kind, told, roles)


def _titles(part: Part) -> list[str]:
    """The lines that may name body and day: the part's own title first, then its first lines."""
    lines = [piece.paragraph.printed for piece in part.pieces[:TITLE_LINES] if isinstance(piece, Prose | Title)]
    return ([part.title] if part.title else []) + lines


def _year_hint(paper: Paper) -> int | None:
    """The year of the first full date in the paper, for a day without a year."""
    day = _own_day(paper)
    return day.year if day else None


def _own_day(paper: Paper) -> datetime.date | None:
    """The day that a paper without a meeting gives itself, on a line of its own: 'Publisert 07.02.2022'."""
    for text in (text for text in paper.texts[:FIRST_TEXTS] if len(text) <= LONGEST_DATE_LINE):
        for date in find_dates(text):
            if date.has_year and date.precision is Precision.DAY:
                return date.first
    return None


def _share_meetings(opened: Sequence[Opened], paper: Paper) -> None:
    """Case papers take the meeting of the notice that they follow; minutes and notices without a body take the packet's."""
    called = next((item.meeting for item in opened if item.kind is SectionKind.NOTICE and item.meeting.date), None)
    bodies = [item.meeting.body for item in opened if item.meeting.body]
    for item in opened:
        if item.kind is SectionKind.CASE_PAPER:
            item.meeting = _paper_meeting(item, called, paper)
        elif item.kind in STAGES and item.meeting.body is None and bodies:
            item.meeting = replace(item.meeting, body=bodies[0])


def _paper_meeting(item: Opened, called: Meeting | None, paper: Paper) -> Meeting:
    read = case_paper(item.part, paper.register)
    body: Body | None = read.body or item.meeting.body or (called.body if called else None)
    dated = meeting((), [read.dated], paper.register, None).date if read.dated else None
    if dated is None and called and (called.body == body or body is None):
        dated = called.date
    return Meeting(body, dated or item.meeting.date)


def _section(
    item: Opened, paper: Paper, names: frozenset[str], problems: list[Problem], day: datetime.date | None
) -> Section:
    stage = STAGES.get(item.kind)
    outside: Sequence[Piece] = item.part.pieces
    read: list[ReadEntry] = []
    if stage:
        light = Light(stage, paper.register, item.meeting.body, names)
        found, outside = (
            ([case_paper(item.part, paper.register).draft], [])
            if stage is Stage.CASE_PAPER
            else drafts(item.part.pieces)
        )
        read = _entries(found, light, item.meeting)
    reader = MentionReader(paper.register, item.meeting, _reported_day(item) or day, [entry.entry for entry in read])
    entries = tuple(reader.with_mentions(entry) for entry in read)
    prose = _outside(outside)
    pages = [page for page in (_page(piece) for piece in item.part.pieces) if page is not None]
    problems += _doubts(item, entries)
    return Section(
        ordinal=0,
        kind=item.kind,
        title=item.part.title or next((entry.title for entry in entries if stage is Stage.CASE_PAPER), None),
        meeting=item.meeting,
        first_page=min(pages, default=None),
        last_page=max(pages + [page for entry in entries for page in _entry_pages(entry)], default=None),
        people=item.people,
        entries=entries,
        mentions=reader.section_mentions(prose, item.part.facts),
        text="\n".join(paragraph.printed for paragraph in prose) or None,
    )


def _reported_day(item: Opened) -> datetime.date | None:
    """The last day that an annual report looks back from: 'Årsmelding 2023' -> 31 December 2023."""
    if item.kind is not SectionKind.ANNUAL_REPORT or not item.part.title:
        return None
    years = [date.first.year for date in find_dates(item.part.title) if date.precision is Precision.YEAR]
    return datetime.date(years[0], 12, 31) if years else None


def _entries(found: Sequence[Draft], light: Light, told: Meeting) -> list[ReadEntry]:
    """Drafts -> entries numbered in order; a number without a year takes the meeting's."""
    read: list[ReadEntry] = []
    for draft in found:
        entry = read_entry(draft, len(read) + 1, light)
        if entry is None:
            continue
        if entry.entry.number is not None and entry.entry.year is None and told.date:
            entry.entry = replace(entry.entry, year=told.date.year)
        read.append(entry)
    return read


def _outside(pieces: Sequence[Piece]) -> list[Paragraph]:
    found: list[Paragraph] = []
    for piece in pieces:
        if isinstance(piece, Prose | Title):
            found.append(piece.paragraph)
        elif isinstance(piece, OtherTable):
            found += piece.table.paragraphs
    return found


def _page(piece: Piece) -> int | None:
    if isinstance(piece, Prose | Title):
        return piece.paragraph.page
    if isinstance(piece, OtherTable):
        return piece.table.page
    if isinstance(piece, Facts):
        return next((paragraph.page for value in piece.values for paragraph in value.paragraphs), None)
    return None


def _entry_pages(entry: Entry) -> list[int]:
    return [rectangle.page for rectangle in entry.place.rectangles] + ([entry.place.page] if entry.place.page else [])


def _doubts(item: Opened, entries: Sequence[Entry]) -> list[Problem]:
    """What a person should look at: no body, no day, an unreadable date, cases without numbers."""
    if item.kind not in {SectionKind.NOTICE, SectionKind.MINUTES}:
        return []
    found = []
    page = next((page for page in (_page(piece) for piece in item.part.pieces) if page), None)
    printed = " ".join(value.text for value in item.part.facts if value.field is Field.DATE)
    if item.meeting.date is None:
        what = f"The date '{printed[:60]}' could not be read" if printed else "No date was found"
        found.append(
            Problem("odd_date", Severity.WARNING, f"{what} for a section of kind {item.kind}; look at the paper.", page)
        )
    if item.meeting.body is None:
        message = f"No body was recognised for a section of kind {item.kind}; name it in the paper's own words or in a profile."
        found.append(Problem("no_body", Severity.WARNING, message, page))
    if not entries:
        message = f"A section of kind {item.kind} was found, but no case in it; its layout may be unknown."
        found.append(Problem("no_cases", Severity.WARNING, message, page))
    unnumbered = [entry.title or "?" for entry in entries if entry.number is None and _decides(entry)]
    if unnumbered:
        message = f"{len(unnumbered)} item(s) with a decision have no number in print: {'; '.join(unnumbered)[:200]}."
        found.append(Problem("unnumbered_case", Severity.WARNING, message, page))
    return found


def _decides(entry: Entry) -> bool:
    return any(point.stage is PointStage.ADOPTED for point in entry.points)


def _says_something(section: Section) -> bool:
    return bool(section.entries or section.people or section.mentions or section.text or section.meeting.date)
