"""Mentions of meetings: 'SSU 23.11.23', 'partnerskapsmøtet i 2024', 'SSU i november', 'FSU 2/5, 5/9 og 7/11', and of the
body's own: 'Referat fra møtet 27. september 2013', 'på møtet i januar', 'Møtene legges til 26/1 og 20/4'.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.language.acting import ACTED_ON_DAY, ACTED_THEN, LONGEST_JOIN
from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.reading import Found, Reading
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.calendar import FULL_MONTHS
from models.facts import Body

NEAR = 8  # characters; a body that near a month is the one that it dates


OWN_MEETINGS = re.compile(r"(?:Møtene|Møter|Møta|Møtedatoer|Møtedatoane|Møteplan(?:en)?|Neste møte)\b")
"""A sentence about the body's own meetings: 'Møtene legges til 26/1, 20/4 og 19/10'."""
_MEETING_JOIN = re.compile(
    r"^(?:s|en)?(?:[ -]?møte(?:t|r|ne)?s?)?[\s,(:–-]*(?:(?:sitt|sin|sine|si|møte(?:t|r|ne)?|i|den|for|på|av|fra|frå|til|våren|høsten|gav|ga|gjev|vedtok|besluttet|"
    r"neste|kommende|komande|siste|første|forrige|førre|ordinære|datert|dato|avholdt|holdt|holdes|haldast|avholdes|hadde|har|blir|er|vert|som|ble|vart|ekstraordinære|digitale|"
    r"mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag|referat|protokoll|gjennomført)[\s,(:–-]*){0,5}$",
    re.IGNORECASE,
)
"""Between a body and the date behind it: 'SSU sitt møte ' + 29.02.24, 'Partnerskapsmøte gav i ' + oktober 2022."""
_MEETING_JOIN_BACK = re.compile(
    r"^(?:[ -]?møte(?:t)?)?[\s,(]*(?:(?:i|til|for|hadde|holdt|møtte|møttes|ble|blei|vart|var|avholdt|digitalt|digitale|møte(?:t)?|av|det|sak|samlet|samla|om|et|eit|på)[\s,]*|"
    r"[\wæøåÆØÅ-]+ (?=.*(?:samlet|samla|møttes|avholdt|holdt)))*$",
    re.IGNORECASE,
)
"""Between a date and the body behind it: '12. mars ' + 'møtte ' + SSU."""
DATE_LIST = re.compile(r"^\s*(?:,|og|samt|,? ?og)\s*$")
_MONTH = "|".join(FULL_MONTHS)
OWN_MONTH = re.compile(rf"\b(?:møtet? i (?P<month>{_MONTH})|(?P<compound>{_MONTH})[- ]?møtet)\b")
"""The body's own meeting by its month: 'på møtet i januar', 'til oktober-møtet'."""
IN_ITS_MEETING = re.compile(
    r"^[^.;]{0,70}? (?:i|til|på|innen) (?:(?:sitt|sin) )?(?:neste |kommende |komande )?møtet?(?: den)? $", re.IGNORECASE
)
"""Between a body and a date: 'BRS bes oppnevne to medlemmer i sitt møte ' + 4. mai."""
OWN_MEETING = re.compile(
    r"(?:referat(?:et)?|protokoll(?:en)?|møtebok(?:a)?|vedtak|vedtatt|behandlet)(?: nr\.? ?\S+)? (?:fra|frå|av|i|for) (?:(?:forrige|siste|førre) )?"
    r"(?:møte(?:t)?|styremøte(?:t)?|utvalgsmøte(?:t)?)?[\s,]*(?:den )?$|\b(?:og|samt) referat $",
    re.IGNORECASE,
)
"""Before a date without a body: 'Referat fra møtet ' + 27. september 2013 is of the body whose paper it stands in."""


def meeting_mentions(reading: Reading) -> Iterator[Found]:
    """All mentions of meetings in a text."""
    used: set[int] = set()
    for body in reading.bodies:
        dates = dates_behind(reading, body)
        if not dates:
            continue
        for index, date in enumerate(dates):
            used.add(date.start)
            yield Found(body.start if index == 0 else date.start, date.end, body.body, date=date)
    for body in reading.bodies:
        before = [date for date in reading.dates if date.end <= body.start and date.precision <= Precision.MONTH]
        if not before or before[-1].start in used or body.start - before[-1].end > LONGEST_JOIN + 20:
            continue
        if _MEETING_JOIN_BACK.match(reading.text[before[-1].end : body.start]) and not dates_behind(reading, body):
            used.add(before[-1].start)
            yield Found(before[-1].start, body.end, body.body, date=before[-1])
    for date in reading.dates:
        if date.precision is not Precision.DAY or date.start in used:
            continue
        if OWN_MEETING.search(reading.text[: date.start]):
            used.add(date.start)
            yield Found(date.start, date.end, _reported_body(reading, date.start), date=date)
    yield from _own_meetings(reading, used)
    yield from _own_months(reading, used)


def _reported_body(reading: Reading, start: int) -> Body | None:
    """The body named just before 'referat' + day, as in 'FSU-sak 14/22 og referat 26.01.23'."""
    before = [body for body in reading.bodies if body.end <= start and start - body.end <= LONGEST_JOIN]
    joined = before and re.search(r"\b(?:og|samt) referat $", reading.text[before[-1].end : start])
    return before[-1].body if joined else None


def _own_months(reading: Reading, used: set[int]) -> Iterator[Found]:
    """The body's own meeting by its month, in a text that names no body there."""
    for match in OWN_MONTH.finditer(reading.text):
        word = match["month"] or match["compound"]
        near = any(match.start() - body.end <= NEAR and body.start - match.end() <= NEAR for body in reading.bodies)
        if near or any(match.start() <= start < match.end() for start in used):
            continue
        for date in find_dates(word):
            yield Found(match.start(), match.end(), None, date=replace(date, start=match.start(), end=match.end()))


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


def dates_behind(reading: Reading, body: BodyMention) -> list[DateMention]:
    """The date behind a body, and the days listed behind it: 'FSU 2/5, 5/9 og 7/11'."""
    text = reading.text
    following = [mention.start for mention in reading.bodies if mention.start > body.start]
    limit = min([*following, len(text)])
    candidates = [date for date in find_dates(text[body.end : limit], slashes=True)]
    if not candidates:
        return []
    first = _moved(candidates[0], body.end)
    gap = text[body.end : first.start]
    acted = (ACTED_ON_DAY if first.precision is Precision.DAY else ACTED_THEN).match(gap)
    joined = _MEETING_JOIN.match(gap) or acted or IN_ITS_MEETING.match(gap)
    if len(gap) > LONGEST_JOIN + 20 or not joined or not _precise_enough(first, text, body, gap):
        return []
    dates = [first]
    for candidate in candidates[1:]:
        date = _moved(candidate, body.end)
        if (
            date.precision is not Precision.DAY
            or first.precision is not Precision.DAY
            or not DATE_LIST.match(text[dates[-1].end : date.start])
        ):
            break
        dates.append(date)
    return dates


def _moved(date: DateMention, by: int) -> DateMention:
    return replace(date, start=date.start + by, end=date.end + by)


def _precise_enough(date: DateMention, text: str, body: BodyMention, gap: str) -> bool:
    """A year alone dates a meeting only where the words name a meeting: 'partnerskapsmøtet i 2024', not 'møteplan SSU 2024'."""
    named = text[body.start : body.end].lower()
    says_meeting = "møte" in named or "møte" in gap.lower()
    if date.precision is Precision.YEAR:
        return says_meeting or bool(re.search(r"\bi\s*$", gap))
    if "/" in text[date.start : date.end]:
        return body.abbreviated or says_meeting
    return True
