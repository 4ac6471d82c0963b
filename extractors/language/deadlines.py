"""Deadlines in a sentence that leaves something to be done: days, months, seasons, and meetings to come.

'innen utgangen av november 2025', 'innen 1. mars', 'i SSU i november', 'til neste møte', 'i siste SSU-møte i 2024'.
A deadline lies ahead: a date without a year takes the first that is not over, one that is over is no deadline.
"""

import datetime
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from extractors.language.bodies import BodyMention, BodyRegister
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.meeting_mentions import meeting_mentions
from extractors.language.overlaps import overlaps
from extractors.language.periods import Period, find_periods
from extractors.language.reading import Found, Reading
from extractors.language.references import resolve_year
from extractors.vocabulary.deadlines import (
    AUXILIARIES_AHEAD,
    DONE_THEN,
    EVENTS,
    LAST_WORD,
    NEXT_WORDS,
    NOT_BEFORE_SEASON,
    NOT_DUE,
    PARTS,
    PUT_OFF_TO,
    STRONG_LEADS,
    WEAK_LEADS,
)
from extractors.vocabulary.relations import DECIDED_BEFORE
from models.facts import Body
from models.vocabulary import Turn

REACH = 70  # characters before a date in which its words stand

_FLAGS = re.IGNORECASE
_PARTS = rf"(?: (?:{'|'.join(PARTS)})){{0,3}}"
STRONG = re.compile(rf"\b(?:{'|'.join(STRONG_LEADS)}){_PARTS} ?$", _FLAGS)
"""'innen utgangen av ' + november 2025, 'Frist: ' + 15.04.24."""
BEFORE = re.compile(r"\bfør(?: den)? $", _FLAGS)
"""'før ' + 1. mars: until the day before."""
WEAK = re.compile(rf"(?:^|[\s(])(?:{'|'.join(WEAK_LEADS)}){_PARTS} $", _FLAGS)
"""'i ' + november, 'til slutten av ' + mai."""
PUT_OFF = re.compile(PUT_OFF_TO, _FLAGS)
RANGE = re.compile(r"(?:fra|frå|perioden|\d\.?) (?:[\wæøå.]+ ){0,3}til (?:den )?$", _FLAGS)
"""'fra 1. mars til ' + 1. juni."""
OF_EVENT = re.compile(rf"[\wæøå]*(?:{'|'.join(EVENTS)}) (?:i|på|til) $", _FLAGS)
"""'konferansen i ' + november."""
NO_SEASON = re.compile(rf"\b(?:{'|'.join(NOT_BEFORE_SEASON)}) $", _FLAGS)
"""'erfaringene fra ' + høsten 2024."""
DONE_IN_YEAR = re.compile(rf"(?:^|(?:^|\s)(?:{'|'.join(DONE_THEN)}) )(?:i|til) $|\bmøtet? i $", _FLAGS)
"""'evalueres i ' + 2025, 'utsettes til ' + 2024, 'i siste møte i ' + 2024."""
NOT_TO_COME = re.compile(rf"\b(?:{'|'.join(NOT_DUE)}) (?:\S+ )?$", _FLAGS)
"""'vedtaket fra ' + SSU i mai."""
DECIDED = re.compile(DECIDED_BEFORE, _FLAGS)
AHEAD = re.compile(AUXILIARIES_AHEAD, _FLAGS)
NEXT = re.compile(
    rf"\b(?:{'|'.join(NEXT_WORDS)}) (?:ordinære )?(?=(?P<own>[\wæøå]*møtet?\b|gang\b)|(?P<other>[\w-]))", _FLAGS
)
"""'neste møte', 'kommende ' + partnerskapsmøte, 'neste ' + SSU."""
DATED_TURN = re.compile(r"^[\w-]+,? (?:den )?$")
"""Between 'neste' and the day of that meeting: 'møte den '."""
ASKED_THEN = re.compile(r"\b(?:ber|bed|ba|bad)\b", _FLAGS)
"""Between a body and a month in which another shall do something: SSU + ' ber kommunene svare i ' + oktober."""
LAST = re.compile(rf"\b{LAST_WORD} (?:ordinære )?(?:[\w-]+ ?)?(?:møtet? )?(?:i |før )?$", _FLAGS)
"""'i siste SSU-møte i ' + 2024."""


class Deadline(Struct, frozen=True):
    """Until when: some days, a body's meeting, or both; `turn` says which meeting where no day does."""

    first: datetime.date | None = None
    last: datetime.date | None = None
    body: Body | None = None
    turn: Turn | None = None


class _Found(Struct, frozen=True):
    """A deadline at some place of a text; `told` where a word such as 'innen' says that it is one."""

    start: int
    deadline: Deadline
    told: bool = False


def find_deadline(text: str, register: BodyRegister, day: datetime.date | None) -> Deadline:
    """The deadline of a sentence, empty where it has none; `day` is the meeting's own.

    Of several the first counts, one that a word such as 'innen' marks before all others.
    """
    periods = find_periods(text, day)
    dates = [date for date in find_dates(text) if not overlaps(date.start, date.end, periods)]
    bodies = register.find(text)
    meetings = list(meeting_mentions(Reading(text, bodies, dates)))
    found = [
        *_marked(text, periods, [date for date in dates if not overlaps(date.start, date.end, meetings)], day),
        *_meetings(text, meetings, day),
        *_turns(text, bodies, dates, day),
    ]
    first = min(found, key=lambda item: (not item.told, item.start), default=None)
    return first.deadline if first else Deadline()


def _marked(
    text: str, periods: Sequence[Period], dates: Sequence[DateMention], day: datetime.date | None
) -> Iterator[_Found]:
    """Days with a word before them that makes them a deadline."""
    for period in periods:
        before = text[max(0, period.start - REACH) : period.start]
        told = bool(STRONG.search(before) or BEFORE.search(before))
        if told or WEAK.search(before):
            yield _Found(period.start, Deadline(period.first, period.last), told)
    for date in dates:
        before = text[max(0, date.start - REACH) : date.start]
        resolved = _ahead(date, day)
        if resolved is None:
            continue
        if BEFORE.search(before):
            eve = resolved.first - datetime.timedelta(days=1)
            yield _Found(date.start, Deadline(eve, eve), told=True)
        elif STRONG.search(before):
            yield _Found(date.start, Deadline(resolved.first, resolved.last), told=True)
        elif _is_weakly_due(date, before):
            turn = Turn.LAST if LAST.search(before) else None
            yield _Found(date.start, Deadline(resolved.first, resolved.last, turn=turn))


def _is_weakly_due(date: DateMention, before: str) -> bool:
    """Whether 'i', 'til' or nothing before a date makes it a deadline; the less exact the date, the more it takes."""
    if OF_EVENT.search(before) or RANGE.search(before):
        return False
    match date.precision:
        case Precision.DAY:
            return bool(PUT_OFF.search(before))
        case Precision.MONTH:
            return bool(WEAK.search(before))
        case Precision.SEASON:
            return not NO_SEASON.search(before)
        case Precision.YEAR:
            return date.years_from_now is None and bool(DONE_IN_YEAR.search(before))


def _meetings(text: str, meetings: Sequence[Found], day: datetime.date | None) -> Iterator[_Found]:
    """Meetings to come, by body and date: 'legges frem for SSU i mai'."""
    for found in meetings:
        before = text[: found.start][-REACH:]
        resolved = _ahead(found.date, day) if found.date else None
        decided = DECIDED.search(before)
        told = bool(STRONG.search(before))
        if resolved is None or NOT_TO_COME.search(before) or (decided and not AHEAD.search(text[: found.start])):
            continue
        is_last = LAST.search(before) or re.search(rf"\b{LAST_WORD}\b", text[found.start : found.end], _FLAGS)
        turn = Turn.LAST if is_last and resolved.precision is not Precision.DAY else None
        body = None if ASKED_THEN.search(text[found.start : found.end]) else found.body
        yield _Found(found.start, Deadline(resolved.first, resolved.last, body, turn), told)


def _turns(
    text: str, bodies: Sequence[BodyMention], dates: Sequence[DateMention], day: datetime.date | None
) -> Iterator[_Found]:
    """Meetings to come, by their turn: 'til neste møte', 'neste SSU'; 'kommende møte 1. mars' has its day."""
    for match in NEXT.finditer(text):
        named = next((body for body in bodies if body.start <= match.end() < body.end), None)
        if not (named or match["own"]) or NOT_TO_COME.search(text[: match.start()][-REACH:]):
            continue
        mention = named or _whose_meeting(text, bodies, match)
        body = mention.body if mention else None
        behind = next((date for date in dates if date.start > match.end()), None)
        if behind and (resolved := _ahead(behind, day)) and DATED_TURN.match(text[match.end() : behind.start]):
            yield _Found(match.start(), Deadline(resolved.first, resolved.last, body))
        else:
            yield _Found(match.start(), Deadline(body=body, turn=Turn.NEXT))


def _whose_meeting(text: str, bodies: Sequence[BodyMention], match: re.Match[str]) -> BodyMention | None:
    """Whose 'neste møte' it is: 'neste møte i FSU', 'FSUs neste møte', 'FSU sitt neste møte'."""
    end = match.end("own")
    for body in bodies:
        if re.fullmatch(r" (?:i|for|av|til) ", text[end : body.start]):
            return body
        if re.fullmatch(r"s? (?:sitt |i )?", text[body.end : match.start()]):
            return body
    return None


def _ahead(date: DateMention, day: datetime.date | None) -> DateMention | None:
    """A date in its year, where it is not over on `day`."""
    resolved = resolve_year(date, day, past=False, future=True)
    over = day is not None and resolved is not None and resolved.last < day
    own_day = resolved is not None and resolved.first == resolved.last == day
    return None if over or own_day else resolved
