"""A case as its page tells it: what its story's rows come to, gathered as people read it."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from models.vocabulary import PointStage, ReferenceStatus, Role, TargetKind
from warehouse import norwegian
from warehouse.connections import Connection
from warehouse.readers.bodies import BodyRow
from warehouse.readers.candidates import Candidate, candidates
from warehouse.readers.case_records import (
    CasePerson,
    EntryRow,
    FollowUpRow,
    LineageRow,
    PointRow,
    ReferenceRow,
)
from warehouse.readers.case_story import CaseStory, case_story
from warehouse.readers.follow_ups import FollowUpStatus

RESPONSIBLE = frozenset({Role.RESPONSIBLE, Role.CASE_OFFICER})
NAMED = frozenset({TargetKind.CASE, TargetKind.MEETING})


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that states an edge, what it says, and where it stands."""

    words: str  # 'SSU 2024.3 opphever denne saken'
    reference: ReferenceRow


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another case that this one builds on or led to; sentences where they say so, else the words that both share."""

    row: LineageRow
    said: tuple[Said, ...]

    @property
    def is_stated(self) -> bool:
        """Whether a sentence says so."""
        return self.row.basis == "stated"


@dataclass(frozen=True, slots=True)
class Guess:
    """Words whose target was not found, with what they may mean."""

    mention: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """A sentence with references that were not found."""

    reference: ReferenceRow  # the first of them, for the sentence and where it stands
    guesses: tuple[Guess, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """A follow-up as it stands today."""

    row: FollowUpRow
    status: FollowUpStatus
    due: str  # 'november 2025', '30.11.2025', ''


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person with all that they did in the case."""

    person: CasePerson
    roles: str
    is_responsible: bool


@dataclass(frozen=True, slots=True)
class CaseView:
    """All that the page of a case tells, in its order."""

    story: CaseStory
    citation: str
    item_types: str
    decided: tuple[tuple[EntryRow, tuple[PointRow, ...]], ...]
    tasks: tuple[Task, ...]
    builds_on: tuple[Neighbour, ...]
    led_to: tuple[Neighbour, ...]
    meetings: tuple[ReferenceRow, ...]
    told_in: tuple[ReferenceRow, ...]  # sentences outside of cases that name this one
    unresolved: tuple[Open, ...]
    people: tuple[Somebody, ...]

    @property
    def responsible(self) -> list[Somebody]:
        """Who answered for the case."""
        return [one for one in self.people if one.is_responsible]


def case_view(
    connection: Connection, case_id: str, today: dt.date, *, bodies: Mapping[str, BodyRow] | None = None
) -> CaseView:
    """The page of a case. Raises LookupError where there is no case of that id."""
    story = case_story(connection, case_id, bodies=bodies)
    unresolved = [row for row in story.references_out if _is_open(row)]
    guesses = candidates(connection, [row.reference_id for row in unresolved])
    return CaseView(
        story=story,
        citation=citation(story),
        item_types=_item_types(story.entries),
        decided=tuple(_decided(story)),
        tasks=tuple(_task(row, today) for row in story.follow_ups),
        builds_on=tuple(_neighbours(story, "earlier")),
        led_to=tuple(_neighbours(story, "later")),
        meetings=tuple(row for row in story.references_out if row.target_meeting_id and not row.target_case_id),
        told_in=tuple(row for row in story.references_in if row.source_case_id is None),
        unresolved=tuple(_open(unresolved, guesses)),
        people=tuple(_people(story.people)),
    )


def citation(story: CaseStory) -> str:
    """How a case is cited: 'SSU 2023.42, 23.11.2023'; without a day that is not known or stands in the label."""
    day = norwegian.day(story.case.date)
    return f"{story.case.label}, {day}" if day and day not in story.case.label else story.case.label


def _is_open(row: ReferenceRow) -> bool:
    """Whether a mention of a case or meeting was not found; of what is planned no paper need be here yet."""
    return row.target_kind in NAMED and row.status != ReferenceStatus.RESOLVED


def _open(unresolved: Sequence[ReferenceRow], guesses: Sequence[Candidate]) -> Iterator[Open]:
    """The open references, sentence by sentence; the same words twice are told once."""
    for text in dict.fromkeys(row.text for row in unresolved):
        rows = [row for row in unresolved if row.text == text]
        first_of = {row.mention: row for row in reversed(rows)}
        mentions = dict.fromkeys(row.mention for row in rows)
        yield Open(
            rows[0],
            tuple(
                Guess(
                    mention, tuple(guess for guess in guesses if guess.reference_id == first_of[mention].reference_id)
                )
                for mention in mentions
            ),
        )


def _item_types(entries: Sequence[EntryRow]) -> str:
    """'orienteringssak og drøftingssak', as the papers print it."""
    types = dict.fromkeys(kind for entry in entries for kind in entry.item_types or ())
    return norwegian.listed([norwegian.told(norwegian.ITEM_TYPES, kind) for kind in types])


def _decided(story: CaseStory) -> Iterator[tuple[EntryRow, tuple[PointRow, ...]]]:
    """The adopted points by the paper that tells them."""
    for entry in story.entries:
        points = story.points_of(entry, PointStage.ADOPTED)
        if points:
            yield entry, points


def _task(row: FollowUpRow, today: dt.date) -> Task:
    """A follow-up and how it stands."""
    if row.closed_by:
        status = FollowUpStatus.DONE
    elif row.due_to and row.due_to < today:
        status = FollowUpStatus.LATE
    else:
        status = FollowUpStatus.OPEN
    return Task(row, status, norwegian.span(row.due_from, row.due_to))


def _neighbours(story: CaseStory, direction: str) -> Iterator[Neighbour]:
    """The cases on one side, each once: with the sentences that say so, or for what it shares."""
    rows = [row for row in story.lineage if row.direction == direction]
    stated = {row.case_id: row for row in reversed(rows) if row.basis == "stated"}
    for case_id, row in reversed(stated.items()):
        yield Neighbour(row, tuple(_said(story, case_id)))
    for row in rows:
        if row.basis == "inferred" and row.case_id not in stated:
            yield Neighbour(row, ())


def _said(story: CaseStory, other_id: str) -> Iterator[Said]:
    """What this case and another say of each other; a sentence that stands in several papers is told once."""
    told: set[tuple[str, str]] = set()
    for row in (*story.references_out, *story.references_in):
        relation = norwegian.told(norwegian.RELATIONS, row.relation)
        if row.target_case_id == other_id:
            words = f"Denne saken {relation} {row.target_label}"
        elif row.source_case_id == other_id:
            words = f"{row.source_label} {relation} denne saken"
        else:
            continue
        if (words, row.text) not in told:
            told.add((words, row.text))
            yield Said(words, row)


def _people(people: Sequence[CasePerson]) -> Iterator[Somebody]:
    """Each person once, with their roles."""
    for _, group in groupby(sorted(people, key=lambda one: (one.name, one.person_id)), lambda one: one.person_id):
        rows = list(group)
        best = max(rows, key=lambda one: (one.job is not None) + (one.organisation is not None))
        roles = dict.fromkeys(norwegian.told(norwegian.ROLES, row.role) for row in rows)
        yield Somebody(best, norwegian.listed(list(roles)), any(row.role in RESPONSIBLE for row in rows))
