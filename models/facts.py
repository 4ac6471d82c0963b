"""What was found in one paper: meetings, people, cases point by point, and mentions, each with its place.

Nothing here is resolved: a body is what the paper calls it, a mention is what stands in the text. Extractors fill these
records; the pipeline carries them; the warehouse joins them over papers.
"""

import datetime

from msgspec import Struct
from msgspec.structs import replace

from models.layout import Rectangle
from models.problems import Problem
from models.vocabulary import (
    ClosedReason,
    Format,
    ItemType,
    Language,
    Outcome,
    PointStage,
    Relation,
    Role,
    SectionKind,
    Stage,
    TargetKind,
    TextSource,
    Turn,
)


class Place(Struct, frozen=True):
    """Where a fact stands: the rectangles of its lines in a PDF, the paragraph's number in other formats."""

    page: int | None = None
    paragraph: int | None = None
    rectangles: tuple[Rectangle, ...] = ()


class Body(Struct, frozen=True):
    """A body (utvalg, organ) as far as one paper tells.

    At least one of name and abbreviation is known; standard bodies have both, as Body('Strategisk samarbeidsutvalg',
    'SSU', 'Helsefellesskapet i Solvik'). `organisation` None means: the organisation that the paper comes from. `area`
    is where, or what for, one of several of a kind is: 'Solvik' of 'LSU Solvik', 'barn og unge' of 'FSU barn og unge'.
    """

    name: str | None
    abbreviation: str | None = None
    organisation: str | None = None
    area: str | None = None

    def may_be(self, other: "Body | None") -> bool:
        """Whether two papers' words may mean one body: the same, or one does not say which of a kind it is."""
        return other is not None and (
            self == other or (None in {self.area, other.area} and replace(self, area=None) == replace(other, area=None))
        )


class PersonRole(Struct, frozen=True):
    """A person as printed, with what they did there."""

    name: str
    role: Role
    title: str | None = None  # 'ordfører'
    organisation: str | None = None  # 'Solvik kommune'
    place: Place = Place()


class Meeting(Struct, frozen=True):
    """The meeting (møte) that a section calls, records or was written for; None is what the section does not say."""

    body: Body | None = None
    date: datetime.date | None = None
    starts_at: datetime.time | None = None
    ends_at: datetime.time | None = None
    place: str | None = None  # møtested


class Task(Struct, frozen=True):
    """What a point leaves to be done (oppfølgingspunkt), by whom and until when, as far as it says."""

    text: str  # the sentence or clause that says what is to be done
    assignee: str | None = None  # person or body, as printed
    due_from: datetime.date | None = None  # 'innen utgangen av november 2025': 2025-11-01 to 2025-11-30
    due_to: datetime.date | None = None
    due_body: Body | None = None  # whose meeting is the deadline: 'legges frem i siste SSU-møte i 2024'
    due_turn: Turn | None = None  # which of them: 'til kommende møte'


class Point(Struct, frozen=True):
    """One point of a proposal or decision, without its number."""

    stage: PointStage
    ordinal: int  # from 1 within the entry and stage
    text: str
    outcome: Outcome
    unanimous: bool | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    place: Place = Place()
    tasks: tuple[Task, ...] = ()


class Mention(Struct, frozen=True):
    """Words that name another case or meeting: 'oppfølging av sak 2024/07', 'ble vedtatt i SSU i november'."""

    text: str  # the sentence that holds it
    mention: str  # the words that name the target
    relation: Relation
    target_kind: TargetKind
    body: Body | None = None  # None: not said, or of no known kind
    year: int | None = None
    number: int | None = None
    date_from: datetime.date | None = None
    date_to: datetime.date | None = None
    turn: Turn | None = None  # 'forrige møte': the body's meeting before this one, whenever that was
    confidence: float = 1.0
    place: Place = Place()


class Closed(Struct, frozen=True):
    """A mark that says that a case or paper is not for the public, as printed: 'Unntatt offentlighet, offl. § 13'."""

    reason: ClosedReason
    words: str


class Entry(Struct, frozen=True):
    """One case in one section: agenda entry, case paper or minutes entry (sak)."""

    stage: Stage
    ordinal: int  # order within the section, from 1
    printed_number: str | None = None  # as printed: '2024. 7', 'PS 14/23'
    year: int | None = None
    number: int | None = None
    title: str | None = None
    item_types: tuple[ItemType, ...] = ()
    has_attachments: bool | None = None
    attachment_count: int | None = None
    text: str | None = None  # what is said of it: neither title nor proposal nor decision
    people: tuple[PersonRole, ...] = ()
    points: tuple[Point, ...] = ()
    mentions: tuple[Mention, ...] = ()
    place: Place = Place()
    closed: Closed | None = None  # None: nothing says that it is


class Section(Struct, frozen=True):
    """A part of a packet with its own kind, body and meeting."""

    ordinal: int  # reading order within the document, from 1
    kind: SectionKind
    title: str | None = None
    meeting: Meeting = Meeting()
    first_page: int | None = None
    last_page: int | None = None
    people: tuple[PersonRole, ...] = ()  # roles in the meeting as a whole
    entries: tuple[Entry, ...] = ()
    mentions: tuple[Mention, ...] = ()  # outside the entries
    text: str | None = None  # running text outside the entries, for search
    closed: Closed | None = None  # the whole paper; its entries need not say so themselves


class Findings(Struct, frozen=True):
    """All that was found in one document."""

    format: Format
    text_source: TextSource
    title: str | None = None
    page_count: int | None = None
    language: Language | None = None
    organisation: str | None = None  # the organisation that the paper comes from
    host: str | None = None  # where it names none: a member of it, such as the trust that keeps its secretariat
    bodies: tuple[Body, ...] = ()  # those that the paper names in full with their abbreviation
    sections: tuple[Section, ...] = ()
    problems: tuple[Problem, ...] = ()
    forgotten: tuple[str, ...] = ()  # keys of forgotten persons whose names were taken out (saksgang forget)
    masked: tuple[Rectangle, ...] = ()  # lines on which identity numbers stood, to be blacked out in pictures of pages
