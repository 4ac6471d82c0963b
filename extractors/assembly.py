"""Sections from the parts of a packet: kind, meeting, people and entries, each section in the light of the others."""

import datetime
from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.facts.access import closed_entries, closed_section
from extractors.facts.case_papers import CasePaper, case_paper
from extractors.facts.case_ways import day_of
from extractors.facts.cases import drafts
from extractors.facts.chairs import without_signing_leaders
from extractors.facts.doubts import doubts, printed_pages
from extractors.facts.drafts import Draft
from extractors.facts.entries import ReadEntry, known_names, read_entry
from extractors.facts.light import Light
from extractors.facts.meetings import meeting
from extractors.facts.mentions import MentionReader
from extractors.facts.people import distinct, people, with_told_offices
from extractors.facts.signed import without_signatures
from extractors.language.bodies import BodyRegister
from extractors.language.dates import Precision, find_dates
from extractors.language.organisations import Organisations
from extractors.sections.kinds import kind_of
from extractors.sections.parts import Part
from extractors.sections.records import OtherTable, Piece, Prose, Title, piece_paragraphs
from extractors.vocabulary.fields import Field
from models.facts import Entry, Meeting, PersonRole, Section
from models.layout import Source
from models.problems import Problem
from models.vocabulary import ItemType, Role, SectionKind, Stage

STAGES = {
    SectionKind.NOTICE: Stage.NOTICE,
    SectionKind.MINUTES: Stage.MINUTES,
    SectionKind.CASE_PAPER: Stage.CASE_PAPER,
}
"""Kinds that hold cases, and what their entries are."""
FIRST_TEXTS = 40  # paragraphs in which a paper gives its own day
LONGEST_DATE_LINE = 60  # characters; a date in a longer line is the text's, not the paper's
TITLE_LINES = 6  # first lines of a part in which its title stands
TITLED_WITHIN, LINES_BELOW_TITLE = 10, 3  # pieces; a letter has an address above its title, day and place below it


class Paper(Struct, frozen=True):
    """What all sections of one paper share: the bodies and organisations that it names, its paragraphs as printed.

    `type_letters`: what letters behind its case numbers mean, as in '34/2021 B'.
    """

    source: Source
    register: BodyRegister
    texts: tuple[str, ...]
    named: Organisations
    type_letters: Mapping[str, ItemType] = field(default_factory=dict)


class _Opened(Struct, frozen=True):
    """A part with its kind and meeting, before its entries are read."""

    part: Part
    kind: SectionKind
    meeting: Meeting
    people: tuple[PersonRole, ...] = ()
    paper: CasePaper | None = None  # what a case paper says of itself


def read_sections(parts: Sequence[Part], paper: Paper) -> tuple[list[Section], list[Problem]]:
    """Parts in reading order -> sections in reading order, not yet numbered, with what a person should look at."""
    own_day = _own_day(paper)
    opened = _with_shared_meetings([_open(part, paper, own_day) for part in parts])
    names = known_names([person.name for item in opened for person in item.people])
    day = next((item.meeting.date for item in opened if item.meeting.date), None) or own_day
    sections = [_section(item, paper, names, day) for item in opened]
    problems = [
        problem
        for item, section in zip(opened, sections, strict=True)
        for problem in doubts(item.part, item.kind, section)
    ]
    return [section for section in sections if _says_something(section)], problems


def _own_day(paper: Paper) -> datetime.date | None:
    """The day that a paper without a meeting gives itself, on a line of its own: 'Publisert 07.02.2022'."""
    lines = (text for text in paper.texts[:FIRST_TEXTS] if len(text) <= LONGEST_DATE_LINE)
    dates = (date for line in lines for date in find_dates(line))
    return next((date.first for date in dates if date.has_year and date.precision is Precision.DAY), None)


def _open(part: Part, paper: Paper, own_day: datetime.date | None) -> _Opened:
    """Kind, meeting and people of a part; a day without a year is of the paper's own year."""
    kind = kind_of(part, paper.source)
    if kind not in STAGES:
        return _Opened(part, kind, Meeting())
    told = meeting(part.facts, _titles(part), paper.register, own_day.year if own_day else None)
    values = without_signing_leaders(part.facts, kind)
    found = [person for value in values for person in people(value) if not _is_called(person, kind)]
    roles = with_told_offices(distinct(found))
    read = case_paper(part, paper.register) if kind is SectionKind.CASE_PAPER else None
    return _Opened(part, kind, told, roles, read)


def _is_called(person: PersonRole, kind: SectionKind) -> bool:
    """Whether somebody is only called to a meeting: below 'Medlemmer:' in a notice nobody has met yet."""
    return kind is SectionKind.NOTICE and person.role is Role.PRESENT


def _titles(part: Part) -> list[str]:
    """The lines that may name body and day: the part's own title first, then its first lines."""
    titled = [at for at, piece in enumerate(part.pieces[:TITLED_WITHIN]) if isinstance(piece, Title)]
    end = max([TITLE_LINES, *(at + 1 + LINES_BELOW_TITLE for at in titled)])
    lines = [piece.paragraph.printed for piece in part.pieces[:end] if isinstance(piece, Prose | Title)]
    return ([part.title] if part.title else []) + lines


def _with_shared_meetings(opened: Sequence[_Opened]) -> list[_Opened]:
    """Let case papers take the meeting of the packet's notice, and minutes and notices without a body the packet's."""
    notice = next((item for item in opened if item.kind is SectionKind.NOTICE and item.meeting.date), None)
    body = next((item.meeting.body for item in opened if item.meeting.body), None)
    shared = []
    for item in opened:
        if item.paper:
            shared.append(replace(item, meeting=_paper_meeting(item.paper, item.meeting, notice)))
        elif item.kind in STAGES and item.meeting.body is None:
            shared.append(replace(item, meeting=replace(item.meeting, body=body)))
        else:
            shared.append(item)
    return shared


def _is_called_for(read: CasePaper, notice: _Opened) -> bool:
    """Whether a notice has the case of a paper whose head names no meeting: no matter whom or what its text names.

    Below 'Dato' such a paper has the day on which it was written, which is no later than the meeting.
    """
    key, day, called = read.draft.key, day_of(read.dated), notice.meeting
    untold = day is None or (read.of_letter and called.date is not None and day <= called.date)
    return key is not None and untold and read.body in (None, called.body) and notice.part.lists(*key)


def _paper_meeting(read: CasePaper, told: Meeting, notice: _Opened | None) -> Meeting:
    """The meeting that a case paper was written for: by its head, else the one that was called, if of the same body.

    On the day of the one that was called it is of that body, whatever bodies its text names.
    """
    called = notice.meeting if notice else None
    if called:
        read.take_step(called)
    if notice and _is_called_for(read, notice):
        return Meeting(notice.meeting.body or told.body, notice.meeting.date)
    dated = day_of(read.dated)
    on_the_day = called.body if called and dated == called.date else None
    body = read.body or on_the_day or told.body or (called.body if called else None) or read.addressee
    if dated is None and called and (body is None or body.may_be(called.body)):
        dated = called.date
    if read.addressee and read.of_letter:  # a memo's day is never a meeting's
        return Meeting(body)
    return Meeting(body, dated or told.date)


def _section(item: _Opened, paper: Paper, names: frozenset[str], day: datetime.date | None) -> Section:
    """A section with all that is in it; `day` is the paper's own, for dates without a year."""
    read, outside = _read_cases(item, paper, names)
    reader = MentionReader(
        paper.register,
        item.meeting,
        _reported_day(item) or day,
        [entry.entry for entry in read],
        organisation=paper.named.of_body(item.meeting.body),
    )
    entries = closed_entries(tuple(reader.with_mentions(entry) for entry in read), outside)
    prose = [paragraph for piece in outside for paragraph in piece_paragraphs(piece)]
    unknown = [value for value in item.part.facts if value.field is Field.OTHER]
    told = [paragraph for value in unknown for paragraph in value.paragraphs]
    said = [paragraph.printed for paragraph in prose] + [f"{value.label} {value.text}" for value in unknown]
    first, last = _pages(item.part, entries)
    return Section(
        ordinal=0,
        kind=item.kind,
        title=item.part.title or (entries[0].title if item.paper and entries else None),
        meeting=item.meeting,
        first_page=first,
        last_page=last,
        people=item.people,
        entries=entries,
        mentions=reader.section_mentions([*prose, *told], item.part.facts),
        text="\n".join(said) or None,
        closed=closed_section(item.part, item.kind, entries),
    )


def _read_cases(item: _Opened, paper: Paper, names: frozenset[str]) -> tuple[list[ReadEntry], list[Piece]]:
    """The entries of a part, and the pieces of running text that stand outside them."""
    stage = STAGES.get(item.kind)
    if stage is None:
        return [], _running(item.part.pieces)
    light = Light(stage, paper.register, item.meeting.body, names, item.meeting.date, paper.type_letters)
    if item.paper:
        return _entries([item.paper.draft], light, item.meeting), []
    found, outside = drafts(item.part.pieces, item.meeting, paper.register)
    if stage is Stage.MINUTES:
        without_signatures(found, names)
    return _entries(found, light, item.meeting), _running(outside)


def _running(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if isinstance(piece, Prose | Title | OtherTable)]


def _entries(found: Sequence[Draft], light: Light, told: Meeting) -> list[ReadEntry]:
    """Drafts -> entries numbered in order; a number without a year takes the meeting's."""
    read: list[ReadEntry] = []
    for draft in found:
        entry = read_entry(draft, len(read) + 1, light)
        if entry is None:
            continue
        if entry.entry.number is not None and entry.entry.year is None and told.date:
            entry = replace(entry, entry=replace(entry.entry, year=told.date.year))
        read.append(entry)
    return read


def _reported_day(item: _Opened) -> datetime.date | None:
    """The last day that an annual report looks back from: 'Årsmelding 2023' -> 31 December 2023."""
    if item.kind is not SectionKind.ANNUAL_REPORT or not item.part.title:
        return None
    years = [date.first.year for date in find_dates(item.part.title) if date.precision is Precision.YEAR]
    return datetime.date(years[0], 12, 31) if years else None


def _pages(part: Part, entries: Sequence[Entry]) -> tuple[int | None, int | None]:
    """First and last page of a section; (None, None) where the format has none."""
    printed = printed_pages(part)
    ends = [rectangle.page for entry in entries for rectangle in entry.place.rectangles]
    starts = [entry.place.page for entry in entries if entry.place.page]
    return min(printed, default=None), max([*printed, *starts, *ends], default=None)


def _says_something(section: Section) -> bool:
    return bool(section.entries or section.people or section.mentions or section.text or section.meeting.date)
