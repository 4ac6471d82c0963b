"""Mentions of a body's own meetings, which its papers do not name: told by what stands before the date.

'Referat fra møtet 27. september 2013', 'på møtet i januar', 'Møtene legges til 26/1 og 20/4', 'første møte i 2025'.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from extractors.language.acting import LONGEST_JOIN
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.meeting_dates import DATE_LIST, moved
from extractors.language.reading import Found, Reading, met, nearby
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.calendar import FULL_MONTHS
from extractors.vocabulary.meetings import (
    GROUPS,
    KINDS_OF_MEETING,
    MOVED_ITSELF,
    NEXT_WORDS,
    OTHERS_PROTOCOL,
    OWN_BODY,
    OWN_BODYS,
    PREVIOUS_WORDS,
)
from models.facts import Body
from models.vocabulary import Turn

NEAR = 8  # characters; a body that near a month is the one that it dates

_FLAGS = re.IGNORECASE
_WHICH = "|".join((*NEXT_WORDS, *PREVIOUS_WORDS, "siste"))
OWN_MEETING = re.compile(
    rf"(?:referat(?:et|er|[ea]ne|a)?|{OTHERS_PROTOCOL}protokoll(?:en|er|ar|[ea]ne)?|møteb(?:ok(?:a|en)?|øker|økene)|"
    r"møteutskrift(?:a|en|er|ene)?|vedtak|vedtatt|behandlet)"
    r"(?: nr\.? ?\S+)? "
    r"(?:fra|frå|av|i|for) (?:(?:forrige|siste|førre) )?"
    rf"(?:(?:møt(?:et?|a|ene)(?: i (?:{'|'.join(OWN_BODY)}))?|styremøte(?:t)?|utvalgsmøte(?:t)?)"
    r"(?: nr\.? ?\d{1,2}[/-]\d{2,4})?)?[\s,]*(?:den )?$"
    r"|\bgodkjenning av (?:møte)?(?:referat|protokoll|møtebok|møtebøker|utskrift)\w*,? (?:den )?$"
    r"|\b(?:og|samt) referat $"
    r"|\b(?:fra|frå) møtet (?:den )?$"
    r"|\b(?:i|til|på|for|før|etter|siden|sidan|jfr?\.?) møtet? (?:den )?$"
    rf"|\b(?:{'|'.join(OWN_BODYS)}) (?:(?:{_WHICH}) )?{KINDS_OF_MEETING}møte,? (?:den )?$"
    rf"|\b(?:{_WHICH}) {KINDS_OF_MEETING}møtet?,? (?:den |er )?$",
    _FLAGS,
)
"""Before a day without a body: 'Referat fra møtet ' + 27. september 2013 is of the body whose paper it stands in."""
MINUTES = re.compile(r"referat|protokoll|møteb[oø]k|utskrift", _FLAGS)
"""In the words before a day: further days may be listed behind it, 'Møtebøker fra ' + 3. mai + ' og 14. juni 2024'."""
WITH_OTHERS = re.compile(
    r"\s?(?:mellom|hos)\b|\s?med (?:(?-i:[A-ZÆØÅ])|[\wæøå]{2,}(?:en|et|[ae]ne|a|representant(?:er|ar)|valgte|valde)\b)",
    _FLAGS,
)
"""Behind a day on which another than the body met: 'i møtet 12. mars ' + 'med statsforvalteren', not 'med nye tall'."""
OWNER_BEFORE = re.compile(r"\b(?!(?:" + "|".join(OWN_BODYS) + r")\b)[\wæøåÆØÅ]+(?:ets|ens|as) $", _FLAGS)
"""Before 'vedtak av' or 'referat fra' of another: 'direktoratets ' + vedtak av 12. mars."""
OTHERS_GATHER = re.compile(rf"(?:Neste )?\w+ (?:med|mellom|hos|(?:i|for) (?:\w+ )?\w*(?:{GROUPS}))", _FLAGS)
"""'Møtene i arbeidsgruppen ...', 'Neste møte med kommunene ...'."""
OTHER_BODY = re.compile(r"(?:utval|utvalg|råd|nemnd|gruppe|nettverk|forum)\w*\b", _FLAGS)
"""Before 'utvalgets møte': which body is spoken of."""
_MINUTES_FROM = r"(?:referat|protokoll)(?:et|en)? (?:fra|frå) (?:møtet? )?"
THEIR_MINUTES = re.compile(
    rf"\b(?:og|samt) referat $|^[^.;]{{0,30}}?, ?(?:jfr?\.?|jamfør|se|sjå) (?:\w+ )?{_MINUTES_FROM}$", re.IGNORECASE
)
"""Between a body and the day of its minutes: FSU + '-sak 14/22 og referat ' + 1. mai; ', jf. referat fra ' + 1. mai."""
OWN_MEETINGS = re.compile(
    r"(?:Møtene|Møter|Møta|Møtedato(?:er|ene|ar|ane)|Møtedag(?:er|ene|ar|ane)|Møteplan(?:en)?|Neste møte|"
    r"Møte(?= i \d{4} (?:blir|vert|holdes|haldast|avholdes)\b))\b"
)
"""Opens a sentence about the body's own meetings: 'Møtene legges til 26/1, 20/4 og 19/10'."""
IN_MONTH = re.compile(rf"\bmøtet? i $|\b(?:for|til) (?:{'|'.join(OWN_BODY)}) (?:igjen |att |på nytt )?i $", _FLAGS)
"""Before the month of the body's own meeting: 'på ' + møtet i + januar, 'legges frem ' + for utvalget i + mars."""
MONTH_MEETING = re.compile(rf"\b(?P<month>{'|'.join(sorted(FULL_MONTHS))})[- ]?møtet\b", _FLAGS)
"""'til oktober-møtet'."""
MOVES = re.compile(MOVED_ITSELF, _FLAGS)
ONE_OF_SPAN = re.compile(rf"\b(?P<which>første|fyrste|siste) {KINDS_OF_MEETING}møtet? (?:i |på |for )?$", _FLAGS)
"""Before a year or a season: 'første møte i ' + 2025."""


def own_days(reading: Reading, used: set[int]) -> Iterator[Found]:
    """Days whose body is not named, by what happened then: 'Referat fra møtet 27. september 2013'."""
    for date in reading.dates:
        if date.precision is not Precision.DAY or date.start in used:
            continue
        own = OWN_MEETING.search(reading.text, nearby(date.start), date.start)
        if own and not is_anothers(reading, own.start()) and not _of_others(reading, own.start(), date.end):
            used.add(date.start)
            yield met(date.start, date.end, _reported_body(reading, date.start), date)
            if MINUTES.search(own[0]):
                yield from _listed_behind(reading, date, used)


def _listed_behind(reading: Reading, date: DateMention, used: set[int]) -> Iterator[Found]:
    """The other days of a list of minutes: 'Referat frå 3. mai 2024 + , 14. juni 2024 og 2. september 2024'."""
    end = date.end
    for other in reading.dates:
        if other.start < end:
            continue
        is_listed = other.precision is Precision.DAY and DATE_LIST.match(reading.text[end : other.start])
        if not is_listed or other.start in used or _of_others(reading, other.start, other.end):
            return
        used.add(other.start)
        end = other.end
        yield met(other.start, other.end, None, other)


def is_anothers(reading: Reading, start: int) -> bool:
    """Whether 'utvalgets' at `start` is a body's that the sentence speaks of: 'Fagutvalget ... i utvalgets møte'."""
    if not re.match("|".join(OWN_BODYS), reading.text[start:], _FLAGS):
        return False
    opened = max((first for first, _ in sentence_spans(reading.text) if first <= start), default=0)
    return bool(OTHER_BODY.search(reading.text, opened, start))


def _of_others(reading: Reading, start: int, end: int) -> bool:
    """Whether the words around a day say that others met, or whose paper it is."""
    return bool(WITH_OTHERS.match(reading.text, end) or OWNER_BEFORE.search(reading.text, nearby(start), start))


def _reported_body(reading: Reading, start: int) -> Body | None:
    """The body named just before 'referat' + day, as in 'FSU-sak 14/22 og referat 26.01.23'."""
    before = [body for body in reading.bodies if body.end <= start and start - body.end <= LONGEST_JOIN]
    joined = before and THEIR_MINUTES.search(reading.text[before[-1].end : start])
    return before[-1].body if joined else None


def own_listed_days(reading: Reading, used: set[int]) -> Iterator[Found]:
    """Days of the body's own meetings, in a sentence that names no other body."""
    for start, end in sentence_spans(reading.text):
        sentence = reading.text[start:end].rstrip(".")
        if any(start <= body.start < end for body in reading.bodies) or not OWN_MEETINGS.match(sentence):
            continue
        if OTHERS_GATHER.match(sentence):
            continue
        dates = find_dates(sentence, slashes=True)
        year = next((date.first.year for date in dates if date.precision is Precision.YEAR and date.has_year), None)
        for date in dates:
            found = moved(date if date.has_year or year is None else date.in_year(year), start)
            if date.precision is Precision.DAY and found.start not in used:
                yield met(found.start, found.end, None, found)


def own_months(reading: Reading, used: set[int]) -> Iterator[Found]:
    """The body's own meeting by its month, in a text that names no body there."""
    for date in reading.dates:
        before = (
            IN_MONTH.search(reading.text, nearby(date.start), date.start) if date.precision is Precision.MONTH else None
        )
        if before and date.start not in used and not _body_near(reading, before.start(), date.end):
            yield met(before.start(), date.end, None, replace(date, start=before.start()))
    for match in MONTH_MEETING.finditer(reading.text):
        if MOVES.match(reading.text, match.end()) or _body_near(reading, *match.span()):
            continue
        if any(match.start() <= start < match.end() for start in used):
            continue
        for date in find_dates(match["month"]):
            yield met(*match.span(), None, moved(date, match.start()))


def own_spans(reading: Reading, used: set[int]) -> Iterator[Found]:
    """The body's own first or last meeting of a year or a season: 'første møte i 2025', 'siste møte i høst'."""
    for date in reading.dates:
        one = (
            ONE_OF_SPAN.search(reading.text, nearby(date.start), date.start)
            if date.precision > Precision.MONTH
            else None
        )
        if one and date.start not in used and not _body_near(reading, one.start(), date.end):
            turn = Turn.LAST if one["which"].lower() == "siste" else None
            yield met(one.start(), date.end, None, date, turn=turn)


def _body_near(reading: Reading, start: int, end: int) -> bool:
    return any(start - body.end <= NEAR and body.start - end <= NEAR for body in reading.bodies)
