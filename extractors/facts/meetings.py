"""The meeting (møte) of a section: body, day, start, end and place, from labelled values and from its title.

'Dato/sted: 29.02.24, kl. 13.00-15.30, Rådhuset'; 'Referat fra møte i Strategisk samarbeidsutvalg 3. juni 2023'.
"""

import datetime
import re
from collections.abc import Iterable, Sequence

from extractors.language.bodies import BodyRegister, looks_like_body, named_body
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.times import bare_time, find_times
from extractors.sections.records import LabelledValue
from extractors.vocabulary.calendar import WEEKDAYS
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import KIND_MARKERS
from models.facts import Body, Meeting

SHORTEST_PLACE = 3  # letters
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})(?:en)?\b", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:kl(?:okka|okken)?|den|dato|tid|sted|stad|fra|frå|til|i|på|ca)\b\.?:?(?=\s*(?:[,.;:–-]|$))|^(?:sted|stad|i|på)\b:? ",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"^(?:" + "|".join(word for words in KIND_MARKERS.values() for word in words) + r")"
    r"(?: (?:fra|frå|til|for|av|i|møte[t]?|ordinært|ekstraordinært|digitalt))*\s*[-–:,]?\s*",
    re.IGNORECASE,
)
PLACE_LABEL = re.compile(r"sted|stad|hvor|kvar|rom|lokale", re.IGNORECASE)


def meeting(
    facts: Sequence[LabelledValue], titles: Iterable[str], register: BodyRegister, year_hint: int | None
) -> Meeting:
    """The meeting that labelled values and title lines tell of; `year_hint` serves a day without a year ('3. juni')."""
    titles = list(titles)
    day = _day(facts, titles, year_hint)
    starts, ends = _times(facts)
    return Meeting(_body(facts, titles, register), day, starts, ends, _place(facts))


def title_body(title: str, register: BodyRegister) -> Body | None:
    """The body that a title names: 'Protokoll fra møte i Hovedutvalg for oppvekst 12.03.2024'."""
    mentions = register.find(title)
    if mentions:
        return max(mentions, key=lambda mention: mention.abbreviated).body if len(mentions) == 1 else mentions[0].body
    rest = _MARKER.sub("", title)
    for date in reversed(find_dates(rest)):
        rest = rest[: date.start] + rest[date.end :]
    rest = re.sub(r"\s+(?:den|i|nr\.?|møte|–|-)?\s*$", "", _WEEKDAY.sub("", rest)).strip(" ,.:-–")
    return Body(rest) if rest and rest != title and looks_like_body(rest) else None


def _body(facts: Sequence[LabelledValue], titles: Sequence[str], register: BodyRegister) -> Body | None:
    for value in facts:
        if value.field is Field.BODY and (body := named_body(value.text, register)):
            return body
    named = [value.text for value in facts if value.field is Field.SUBJECT]
    for text in [*named, *titles]:
        if body := title_body(text, register):
            return body
    called = [value.text for value in facts if value.field in {Field.ADDRESSEES, Field.PRESENT}]
    for text in called:
        mentions = register.find(text)
        if mentions and mentions[0].start == 0:
            return mentions[0].body
    return None


def _day(facts: Sequence[LabelledValue], titles: Sequence[str], year_hint: int | None) -> datetime.date | None:
    dated = [value.text for value in facts if value.field is Field.DATE]
    timed = [value.text for value in facts if value.field in {Field.TIME, Field.PLACE, Field.SUBJECT, Field.HELD}]
    for text in [*dated, *timed, *titles]:
        for date in find_dates(text):
            if date.precision is not Precision.DAY:
                continue
            year = date.first.year if date.has_year else _year_near(text, titles) or year_hint
            if year:
                return date.first if date.has_year else date.in_year(year).first
    return None


def _year_near(text: str, titles: Sequence[str]) -> int | None:
    """A year printed elsewhere in the value or in a title: 'torsdag 3. juni' under 'Møte 2023'."""
    for source in [text, *titles]:
        for date in find_dates(source):
            if date.has_year:
                return date.first.year
    return None


def _times(facts: Sequence[LabelledValue]) -> tuple[datetime.time | None, datetime.time | None]:
    starts: datetime.time | None = None
    ends: datetime.time | None = None
    for value in facts:
        if value.field not in {Field.DATE, Field.TIME, Field.ENDS, Field.PLACE, Field.HELD}:
            continue
        text = _without(value.text, find_dates(value.text))
        start, end, _ = find_times(text)
        if start is None and value.field in {Field.TIME, Field.ENDS}:
            start = bare_time(text)
        if value.field is Field.ENDS:
            ends = ends or start
        elif start and starts is None:
            starts, ends = start, ends or end
    return starts, ends


def _place(facts: Sequence[LabelledValue]) -> str | None:
    for value in facts:
        if value.field is Field.PLACE:
            place = _rest(value.text)
            if place:
                return place
    for value in facts:
        if value.field in {Field.DATE, Field.TIME}:
            place = _rest(value.text)
            named = PLACE_LABEL.search(value.label)
            if place and (named or place[0].isupper()):
                return place
    return None


def _rest(text: str) -> str | None:
    """What is left of a value without its dates, times and weekdays."""
    bare = _without(text, find_dates(text))
    while True:
        start, end, left = find_times(bare)
        if start is None and end is None:
            break
        bare = left
    bare = _WEEKDAY.sub(" ", bare)
    bare = re.sub(r"\s+", " ", bare)
    bare = _FILLER.sub(" ", bare)
    bare = re.sub(r"^[\s,.;:–-]+|[\s,;:–-]+$", "", re.sub(r"\s+", " ", bare))
    bare = re.sub(r"^(?:i|på|sted|stad)\s+(?=[A-ZÆØÅ])", "", bare, flags=re.IGNORECASE)
    return bare if sum(character.isalpha() for character in bare) >= SHORTEST_PLACE else None


def _without(text: str, dates: Sequence[DateMention]) -> str:
    """A text without its days; months and years alone may belong to the place."""
    for date in reversed(dates):
        if date.precision is Precision.DAY:
            text = text[: date.start] + " " + text[date.end :]
    return text
