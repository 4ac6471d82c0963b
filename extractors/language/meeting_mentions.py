"""Mentions of meetings by body and date, and of the body's own by what stands before the date.

'SSU 23.11.23', 'partnerskapsmøtet i 2024', 'SSU i november', 'FSU 3/5, 6/9 og 8/11'; 'Referat fra møtet 27. september
2013', 'på møtet i januar', 'Møtene legges til 26/1 og 20/4'.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.language.acting import ACTED_ON_DAY, ACTED_THEN, LONGEST_JOIN, LONGEST_WORDED_JOIN
from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.reading import Found, Reading
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.calendar import FULL_MONTHS
from extractors.vocabulary.meetings import WORDS_BEFORE_BODY, WORDS_BEFORE_DATE, WORDS_OF_BEING_TOGETHER
from models.facts import Body

NEAR = 8  # characters; a body that near a month is the one that it dates

_FLAGS = re.IGNORECASE
MOST_WORDS = 5  # between a body and its date
JOIN = re.compile(
    r"^(?:s|en)?(?:[ -]?møte(?:t|r|ne)?s?)?"  # the end of the body's own word: 's', '-møtet'
    rf"[\s,(:–-]*(?:(?:{'|'.join(WORDS_BEFORE_DATE)})[\s,(:–-]*){{0,{MOST_WORDS}}}$",
    _FLAGS,
)
"""Between a body and the date behind it: SSU + ' sitt møte ' + 29.02.24, PM + ' gav i ' + oktober 2022."""
_KNOWN = rf"(?:{'|'.join(WORDS_BEFORE_BODY)})\b"
JOIN_BACK = re.compile(
    r"^(?:[ -]?møte(?:t)?)?[\s,(]*"
    rf"(?:{_KNOWN}[\s,]*|"
    # any words, where people met behind them; no known ones again, or a long text would be tried in all ways
    rf"(?!{_KNOWN})[\wæøåÆØÅ-]+ (?=.*(?:{'|'.join(WORDS_OF_BEING_TOGETHER)})))*$",
    _FLAGS,
)
"""Between a date and the body behind it: 12. mars + ' møttes medlemmene samlet i ' + SSU."""
DATE_LIST = re.compile(r"^\s*(?:,|og|samt|,? ?og)\s*$")
"""Between two days of a list: 'FSU 3/5, 6/9 og 8/11'."""
IN_ITS_MEETING = re.compile(
    r"^[^.;]{0,70}? (?:i|til|på|innen) (?:(?:sitt|sin) )?(?:neste |kommende |komande )?møtet?(?: den)? $", _FLAGS
)
"""Between a body and a date: 'BRS' + ' bes oppnevne to medlemmer i sitt møte ' + 4. mai."""

OWN_MEETING = re.compile(
    r"(?:referat(?:et)?|protokoll(?:en)?|møtebok(?:a)?|vedtak|vedtatt|behandlet)(?: nr\.? ?\S+)? "
    r"(?:fra|frå|av|i|for) (?:(?:forrige|siste|førre) )?"
    r"(?:møte(?:t)?|styremøte(?:t)?|utvalgsmøte(?:t)?)?[\s,]*(?:den )?$"
    r"|\b(?:og|samt) referat $"
    r"|\bi møtet? (?:den )?$",
    _FLAGS,
)
"""Before a day without a body: 'Referat fra møtet ' + 27. september 2013 is of the body whose paper it stands in."""
AND_MINUTES = re.compile(r"\b(?:og|samt) referat $")
"""Between the body and the day of minutes named second: 'FSU-sak 14/22 og referat ' + 26.01.23."""
OWN_MEETINGS = re.compile(r"(?:Møtene|Møter|Møta|Møtedatoer|Møtedatoane|Møteplan(?:en)?|Neste møte)\b")
"""Opens a sentence about the body's own meetings: 'Møtene legges til 26/1, 20/4 og 19/10'."""
_MONTH = "|".join(sorted(FULL_MONTHS))
OWN_MONTH = re.compile(rf"\b(?:møtet? i (?P<month>{_MONTH})|(?P<compound>{_MONTH})[- ]?møtet)\b")
"""The body's own meeting by its month: 'på møtet i januar', 'til oktober-møtet'."""
_IN = re.compile(r"\bi\s*$")


def meeting_mentions(reading: Reading) -> Iterator[Found]:
    """All mentions of meetings in a text; a date is used once."""
    used: set[int] = set()
    for finder in (_body_then_date, _date_then_body, _own_days, _own_meetings, _own_months):
        yield from finder(reading, used)


def _body_then_date(reading: Reading, used: set[int]) -> Iterator[Found]:
    for body in reading.bodies:
        for index, date in enumerate(dates_behind(reading, body)):
            used.add(date.start)
            yield Found(date.start if index else body.start, date.end, body.body, date=date)


def _date_then_body(reading: Reading, used: set[int]) -> Iterator[Found]:
    for body in reading.bodies:
        before = [date for date in reading.dates if date.end <= body.start and date.precision <= Precision.MONTH]
        if not before or before[-1].start in used or body.start - before[-1].end > LONGEST_WORDED_JOIN:
            continue
        if JOIN_BACK.match(reading.text[before[-1].end : body.start]) and not dates_behind(reading, body):
            used.add(before[-1].start)
            yield Found(before[-1].start, body.end, body.body, date=before[-1])


def _own_days(reading: Reading, used: set[int]) -> Iterator[Found]:
    """Days whose body is not named, by what happened then: 'Referat fra møtet 27. september 2013'."""
    for date in reading.dates:
        if date.precision is not Precision.DAY or date.start in used:
            continue
        if OWN_MEETING.search(reading.text[: date.start]):
            used.add(date.start)
            yield Found(date.start, date.end, _reported_body(reading, date.start), date=date)


def _reported_body(reading: Reading, start: int) -> Body | None:
    """The body named just before 'referat' + day, as in 'FSU-sak 14/22 og referat 26.01.23'."""
    before = [body for body in reading.bodies if body.end <= start and start - body.end <= LONGEST_JOIN]
    joined = before and AND_MINUTES.search(reading.text[before[-1].end : start])
    return before[-1].body if joined else None


def _own_meetings(reading: Reading, used: set[int]) -> Iterator[Found]:
    """Days of the body's own meetings, in a sentence that names no other body."""
    for start, end in sentence_spans(reading.text):
        sentence = reading.text[start:end].rstrip(".")
        if any(start <= body.start < end for body in reading.bodies) or not OWN_MEETINGS.match(sentence):
            continue
        dates = find_dates(sentence, slashes=True)
        year = next((date.first.year for date in dates if date.precision is Precision.YEAR and date.has_year), None)
        for date in dates:
            moved = _moved(date if date.has_year or year is None else date.in_year(year), start)
            if date.precision is Precision.DAY and moved.start not in used:
                yield Found(moved.start, moved.end, None, date=moved)


def _own_months(reading: Reading, used: set[int]) -> Iterator[Found]:
    """The body's own meeting by its month, in a text that names no body there."""
    for match in OWN_MONTH.finditer(reading.text):
        near = any(match.start() - body.end <= NEAR and body.start - match.end() <= NEAR for body in reading.bodies)
        if near or any(match.start() <= start < match.end() for start in used):
            continue
        for date in find_dates(match["month"] or match["compound"]):
            yield Found(match.start(), match.end(), None, date=replace(date, start=match.start(), end=match.end()))


def dates_behind(reading: Reading, body: BodyMention) -> list[DateMention]:
    """The date behind a body, and the days listed behind it: 'FSU 3/5, 6/9 og 8/11'; [] where none is the body's."""
    text = reading.text
    limit = min((mention.start for mention in reading.bodies if mention.start > body.start), default=len(text))
    found = [_moved(date, body.end) for date in find_dates(text[body.end : limit], slashes=True)]
    if not found or not _is_of(found[0], text, body):
        return []
    dates = found[:1]
    for date in found[1:]:
        is_listed = date.precision is Precision.DAY and dates[0].precision is Precision.DAY
        if not is_listed or not DATE_LIST.match(text[dates[-1].end : date.start]):
            break
        dates.append(date)
    return dates


def _is_of(date: DateMention, text: str, body: BodyMention) -> bool:
    """Whether the words between a body and the first date behind it say that the body met then."""
    gap = text[body.end : date.start]
    acted = ACTED_ON_DAY if date.precision is Precision.DAY else ACTED_THEN
    joined = JOIN.match(gap) or acted.match(gap) or IN_ITS_MEETING.match(gap)
    return len(gap) <= LONGEST_WORDED_JOIN and bool(joined) and _precise_enough(date, text, body, gap)


def _precise_enough(date: DateMention, text: str, body: BodyMention, gap: str) -> bool:
    """Whether a date is enough to name a meeting.

    A year is only where the words name a meeting ('partnerskapsmøtet i 2024', not 'møteplan SSU 2024'), a day with a
    slash ('2/5') only behind an abbreviation or the word 'møte'.
    """
    says_meeting = "møte" in text[body.start : date.start].lower()
    if date.precision is Precision.YEAR:
        return says_meeting or bool(_IN.search(gap))
    if "/" in text[date.start : date.end]:
        return body.abbreviated or says_meeting
    return True


def _moved(date: DateMention, by: int) -> DateMention:
    """A date found in a part of a text that begins at character `by`."""
    return replace(date, start=date.start + by, end=date.end + by)
