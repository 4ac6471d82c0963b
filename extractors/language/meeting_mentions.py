"""Mentions of meetings by body and date, of the body's own by what stands before the date, and by their turn.

'SSU 23.11.23', 'partnerskapsmøtet i 2024', 'SSU i november', 'FSU 3/5, 6/9 og 8/11', 'siste SSU-møte i 2024'; see
`own_meetings` and `turns` for the others.
"""

import re
from collections.abc import Iterator

from extractors.language.acting import LONGEST_WORDED_JOIN
from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention, Precision
from extractors.language.meeting_dates import dates_behind
from extractors.language.own_meetings import own_days, own_listed_days, own_months, own_spans
from extractors.language.reading import Found, Reading, met, nearby
from extractors.language.turns import turn_mentions
from extractors.vocabulary.meetings import (
    BEGINNING_BEFORE,
    NOT_MET_BEFORE,
    WORDS_BEFORE_BODY,
    WORDS_OF_BEING_TOGETHER,
)
from models.vocabulary import Turn

_KNOWN = rf"(?:{'|'.join(WORDS_BEFORE_BODY)})\b"
JOIN_BACK = re.compile(
    r"^(?:[ -]?møte(?:t)?)?[\s,(]*"
    rf"(?:{_KNOWN}[\s,]*|"
    # any words, where people met behind them; no known ones again, or a long text would be tried in all ways
    rf"(?!{_KNOWN})[\wæøåÆØÅ-]+ (?=.*(?:{'|'.join(WORDS_OF_BEING_TOGETHER)})))*$",
    re.IGNORECASE,
)
"""Between a date and the body behind it: 12. mars + ' møttes medlemmene samlet i ' + SSU."""
NO_MEETING_BEFORE = re.compile(
    rf"\b{' '.join(NOT_MET_BEFORE)} (?:den )?$|\b(?:{'|'.join(BEGINNING_BEFORE)}) (?:den )?$", re.IGNORECASE
)
"""Before a day on which nobody met: 'brev av ' + 12. mars 2024, 'gjelder fra ' + 1. januar."""
LAST_BEFORE = re.compile(r"\bsiste (?:(?:ordinære )?møtet? (?:i|for|til) )?$", re.IGNORECASE)
LAST_BEHIND = re.compile(r"\bsiste møte", re.IGNORECASE)
"""Around a body whose last meeting of a span is meant: 'siste ' + SSU-møte i 2024, SSU + ' sitt siste møte i 2024'."""


def meeting_mentions(reading: Reading) -> Iterator[Found]:
    """All mentions of meetings in a text; a date is used once."""
    used: set[int] = set()
    for finder in (_body_then_date, _date_then_body, own_days, own_listed_days, own_months, own_spans):
        yield from finder(reading, used)
    yield from turn_mentions(reading)


def _body_then_date(reading: Reading, used: set[int]) -> Iterator[Found]:
    for body in reading.bodies:
        for index, date in enumerate(dates_behind(reading, body)):
            used.add(date.start)
            if index:
                yield met(date.start, date.end, body.body, date)
            else:
                yield _with_turn(reading, body, date)


def _with_turn(reading: Reading, body: BodyMention, date: DateMention) -> Found:
    """The meeting of a body and the date behind it, as the last of its span where the words say so."""
    before = LAST_BEFORE.search(reading.text, nearby(body.start), body.start)
    is_last = before or LAST_BEHIND.search(reading.text, body.end, date.start)
    if not is_last or date.precision is Precision.DAY:
        return met(body.start, date.end, body.body, date)
    return met(before.start() if before else body.start, date.end, body.body, date, turn=Turn.LAST)


def _date_then_body(reading: Reading, used: set[int]) -> Iterator[Found]:
    for body in reading.bodies:
        before = [date for date in reading.dates if date.end <= body.start and date.precision <= Precision.MONTH]
        if not before or before[-1].start in used or body.start - before[-1].end > LONGEST_WORDED_JOIN:
            continue
        if NO_MEETING_BEFORE.search(reading.text, nearby(before[-1].start), before[-1].start):
            continue
        if JOIN_BACK.match(reading.text[before[-1].end : body.start]) and not dates_behind(reading, body):
            used.add(before[-1].start)
            yield met(before[-1].start, body.end, body.body, before[-1])
