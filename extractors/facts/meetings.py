"""The meeting (møte) of a section: body, day, start, end and place, from labelled values and from its title.

'Dato/sted: 29.02.24, kl. 13.00-15.30, Rådhuset'; 'Referat fra møte i Strategisk samarbeidsutvalg 3. juni 2023'.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from extractors.fields import fact_label
from extractors.language.bodies import BodyRegister, looks_like_body, named_body
from extractors.language.dates import Precision, find_dates
from extractors.language.names import is_organisation
from extractors.language.times import bare_time, find_times
from extractors.sections.records import LabelledValue
from extractors.vocabulary.bodies import BOARD, STANDING_ENDINGS, STANDING_QUALITIES
from extractors.vocabulary.calendar import WEEKDAYS
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import KIND_MARKERS
from models.facts import Body, Meeting

SHORTEST_PLACE = 3  # letters; fewer are what is left of a date or an abbreviation
NEXT_MEETING = re.compile(r"\bneste (?:\w+ )?[\wæøå]*møte\b", re.IGNORECASE)
"""Behind it stands another meeting's day: 'Møtet hevet kl. 14.50. ' + 'Neste møte 12. september.'"""
DATED_FIELDS = (Field.TIME, Field.PLACE, Field.SUBJECT, Field.HELD)
"""Labels that may hold the day where no date label does: 'Tid: 6. januar 2009 kl 13'."""
TIMED_FIELDS = (Field.DATE, Field.TIME, Field.ENDS, Field.PLACE, Field.HELD)
BEFORE_TIME = re.compile(r"\bkl\.? ?$", re.IGNORECASE)
"""Before what is a time, though it may be a day: 'hevet kl. ' + 20.05."""
PLACE_LABEL = re.compile(r"sted|stad|hvor|kvar|rom|lokale", re.IGNORECASE)
CLOSES = re.compile(r"\b(?:heve[td]|heva|avslutt?et|avslutta|slutt(?:et|a)?|ferdig)\b", re.IGNORECASE)
"""'Møtet ble satt kl. 10 og ' + hevet kl. 13.40."""
LONGEST_PLACE = 80  # characters of a line that names a place and nothing else
PLACE_LINE = re.compile(
    r"(?:(?:Microsoft )?Teams|Møterom|Møtelokale|Kommunestyresal|Formannskapssal|Rådhuset|Kommunehuset|Fylkeshuset|"
    r"Herredshuset|Heradshuset|Tinghuset)(?:en|et)?\b(?![^,]* (?:ble|var|er|vart)\b)"
)
"""A line of its own below the title: 'Møterom 4, administrasjonsbygget'."""
COLUMN_MARK = re.compile(r"\s[|·•]\s")
"""What parts day, time and place on one line: '12. mars 2024 | 09.00–11.00 | Teams'."""
BEHIND_TIME = re.compile(r"\d{1,2}[.:]?\d{2}(?:,? (?:i|på|ved)|,) (?P<place>[^.;:]{3,60})$")
"""'... kl. 10.00 – 12.15 ' + i selskapets lokaler."""
HELD_AT = re.compile(
    rf"\bmøte (?:i|på|ved) (?P<place>[A-ZÆØÅ][^.;:\d]{{2,60}}?)"
    rf"(?:,? (?=(?:den |{'|'.join(WEEKDAYS)}|\d{{1,2}}\.))|\.(?= [A-ZÆØÅ]|$))"
)
"""'Styret hadde møte på ' + Heimtun gård + ' onsdag 9. mai 2001.', 'Den 9. mai holdt styret møte i ' + Heimtun sal."""
HOUSE_LINE = re.compile(
    r"(?=.*(?:sykehus|sjukehus|rådhus|kommunehus|fylkeshus|kulturhus|helsehus|helsesenter|hotell|auditori|møterom|"
    r"formannskapssal|kommunestyresal|bygget|\bsal\b|grendehus|bibliotek|skole|skule)(?:et|en|a)?\b)"
    r"[A-ZÆØÅ][^.:;?!]{2,60}",
    re.IGNORECASE,
)
"""A house or room on the line below the day and time: 'Solvik sjukehus, auditoriet'."""
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})(?:en)?\b", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:kl(?:okka|okken)?|den|dato|tid|sted|stad|fra|frå|til|i|på|ca)\b\.?:?(?=\s*(?:[,.;:–-]|$))"
    r"|^(?:sted|stad|i|på)\b:? ",
    re.IGNORECASE,
)
"""Words that are left of 'den 3. juni, fra kl. 9 til kl. 11, i Rådhuset' when date and time are out."""
_EDGES = re.compile(r"^[\s,.;:–-]+|[\s,;:–-]+$")
_AT = re.compile(r"^(?:i|på|sted|stad)\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
_KIND = "|".join(word for words in KIND_MARKERS.values() for word in words)
PLACE_CELL = re.compile(rf"(?!(?i:{_KIND}))[A-ZÆØÅ][^.:;|]{{2,60}}")
"""The last part of such a line; 'Referat' or 'Møte nr. 3' there is no place."""
_MARKER = re.compile(
    rf"^(?:{_KIND}|(?=(?:ordinært |ekstraordinært |digitalt )?møtet? (?:i|for|med)\b))"
    r"(?:[\s:,–-]*\b(?:fra|frå|til|for|av|i|med|møte[t]?|ordinært|ekstraordinært|digitalt)\b)*[\s:,–-]*",
    re.IGNORECASE,
)
"""What stands before the body in a title: 'Protokoll fra møte i ', 'Protokoll – møte i ', 'Møte i '."""
MEETING_NUMBER = re.compile(
    r",?\s*(?:møte|protokoll|møtebok)?(?: nr\.?)?\s*\d{1,2}\s?[/-]\s?\d{2,4}\s*$", re.IGNORECASE
)
"""The number of the meeting behind its body: 'Arbeidsutvalget, møte 6/2014'."""
_AROUND = " ,.:-–"
_TITLE_END = re.compile(r"\s+(?:den|i|nr\.?|møte|–|-)?\s*$")


def meeting(
    facts: Sequence[LabelledValue], titles: Iterable[str], register: BodyRegister, year_hint: int | None
) -> Meeting:
    """The meeting that labelled values and title lines tell of; `year_hint` serves a day without a year ('3. juni')."""
    titles = list(titles)
    day = _day(facts, titles, year_hint)
    starts, ends = _times(facts)
    if starts is None:
        starts, ends = next((times for title in titles if (times := _title_times(title))), (None, ends))
    named = (_title_place(title) for title in titles)
    place = _place(facts) or next((found for found in named if found), None) or _place_below_day(titles)
    return Meeting(_body(facts, titles, register), day, starts, ends, place)


BOARD_MEETING = re.compile(r"\b(?:styremøte|styreprotokoll|styresak)", re.IGNORECASE)
"""A board that its paper calls by its meeting only: 'Protokoll fra styremøte 20. mars 2019'."""


STANDING = re.compile(
    rf"[\wæøåÆØÅ-]*{STANDING_ENDINGS}(?: (?:for|i) [^.:;\d]+)?|"
    r"[\wæøåÆØÅ]*(?:utval(?:g)?|råd|nemnd|komit[eé]|forum)(?: [\wæøåÆØÅ-]+,?){1,6}|"
    rf"(?:[\wæøåÆØÅ]+-(?:,| og) )+[\wæøåÆØÅ]*{STANDING_ENDINGS}|{STANDING_QUALITIES} [\wæøåÆØÅ]*{STANDING_ENDINGS}",
    re.IGNORECASE,
)
"""A body's name on a line of its own: 'Hovedutvalget for oppvekst', 'Teknisk utvalg', 'Fagråd rus'."""
BOARD_LABELS = frozenset({"styre", "styret"})
BOARD_CHAIR = re.compile(r"\bstyrele(?:der|iar)\b", re.IGNORECASE)
"""Who leads a board: where one is present and nothing names the body, the board met."""


def title_body(title: str, register: BodyRegister) -> Body | None:
    """The body that a title names: 'Protokoll fra møte i Hovedutvalg for oppvekst 12.03.2024'."""
    mentions = register.find(title)
    if mentions:
        return mentions[0].body
    if BOARD_MEETING.search(title):
        return Body(BOARD)
    rest = _MARKER.sub("", title)
    for date in reversed(find_dates(rest)):
        rest = rest[: date.start] + rest[date.end :]
    rest = MEETING_NUMBER.sub("", rest)
    rest = _TITLE_END.sub("", _WEEKDAY.sub("", rest)).strip(_AROUND)
    if not rest or rest == title.strip(_AROUND):
        return None
    rest = rest[0].upper() + rest[1:]  # 'møte i arbeidsutvalget'
    return Body(rest) if looks_like_body(rest) else None


def _body(facts: Sequence[LabelledValue], titles: Sequence[str], register: BodyRegister) -> Body | None:
    """The body by its label, in a subject or title, or as the first word of who is called or present."""
    labelled = (_labelled_body(value, register) for value in facts if value.field is Field.BODY)
    named = (value.text for value in facts if value.field is Field.SUBJECT)
    titled = (title_body(text, register) for text in (*named, *titles))
    standing = (named_body(text, register) for text in titles if STANDING.fullmatch(text.strip(" :")))
    called = (value.text for value in facts if value.field in {Field.ADDRESSEES, Field.PRESENT})
    found = (mentions[0] for text in called if (mentions := register.find(text)))
    opening = (mention.body for mention in found if mention.start == 0)
    chaired = (Body(BOARD) for value in facts if value.field is Field.PRESENT and BOARD_CHAIR.search(value.text))
    return next((body for body in chain(labelled, titled, standing, opening, chaired) if body), None)


def _labelled_body(value: LabelledValue, register: BodyRegister) -> Body | None:
    """The body under its label; 'Styre: Skogland sykehus HF' names the organisation whose board it is."""
    named = named_body(value.text, register)
    board = value.label.strip(" :").lower() in BOARD_LABELS and is_organisation(value.text)
    return Body(BOARD) if named is None and board else named


def _day(facts: Sequence[LabelledValue], titles: Sequence[str], year_hint: int | None) -> datetime.date | None:
    """The first day beside its time, else under a date label, which may be the letter's, under another, in a title."""
    dated = [value.text for value in facts if value.field is Field.TIME and find_times(_without_days(value.text))[0]]
    dated += [value.text for value in facts if value.field is Field.DATE]
    timed = [value.text for value in facts if value.field in DATED_FIELDS]
    for text in (NEXT_MEETING.split(said)[0] for said in [*dated, *timed, *titles]):
        for date in (date for date in find_dates(text) if date.precision is Precision.DAY):
            if date.has_year:
                return date.first
            year = _year_near(text, titles) or year_hint
            if year:
                return date.in_year(year).first
    return None


def _year_near(text: str, titles: Sequence[str]) -> int | None:
    """A year printed elsewhere in the value or in a title: 'torsdag 3. juni' under 'Møte 2023'."""
    years = (date.first.year for source in (text, *titles) for date in find_dates(source) if date.has_year)
    return next(years, None)


def _times(facts: Sequence[LabelledValue]) -> tuple[datetime.time | None, datetime.time | None]:
    """Start and end; a time under 'Møteslutt' is the end."""
    starts: datetime.time | None = None
    ends: datetime.time | None = None
    for value in facts:
        if value.field not in TIMED_FIELDS:
            continue
        text = _without_days(value.text)
        start, end, _ = find_times(text)
        if start is None and value.field in {Field.TIME, Field.ENDS}:
            start = bare_time(text)
        closes = CLOSES.search(text) if value.field is Field.HELD else None
        if closes:
            ends = ends or end or find_times(text[closes.start() :])[0]
            start = start if find_times(text[: closes.start()])[0] else None
        if value.field is Field.ENDS:
            ends = ends or start
        elif start and starts is None:
            starts, ends = start, ends or end
    return starts, ends


def _title_times(title: str) -> tuple[datetime.time, datetime.time | None] | None:
    """The times of a title with a day: 'Referat fra møte i SSU 12. mars 2015 kl. 9-14'."""
    start, end, _ = find_times(_without_days(title)) if find_dates(title) else (None, None, "")
    return (start, end) if start else None


def _title_place(title: str) -> str | None:
    """Where a meeting was by a title with its day and time, or by a line that is the name of a room or house."""
    if len(title) <= LONGEST_PLACE and PLACE_LINE.match(title):
        return title.strip(" .")
    label = fact_label(title)
    if label and label.field is Field.PLACE and label.marked:  # alone it is no run of facts
        return _rest(title[label.value_start :])
    bare = _without_days(title)
    *before, last = COLUMN_MARK.split(bare)
    if bare != title and any(find_times(part)[0] for part in before) and PLACE_CELL.fullmatch(last.strip()):
        return _rest(last)
    match = BEHIND_TIME.search(bare) if bare != title else None
    return _rest(match["place"]) if match else None


def _place_below_day(titles: Sequence[str]) -> str | None:
    """Where a meeting was by the line below its day and time: 'Tysdag 29. mai kl. 10–15' / 'Solvik sjukehus'."""
    for day, line in pairwise(titles):
        timed = find_dates(day) and find_times(_without_days(day))[0]
        if timed and not find_dates(line) and HOUSE_LINE.fullmatch(line) and not re.match(_KIND, line, re.IGNORECASE):
            return line.strip()
    return None


def _place(facts: Sequence[LabelledValue]) -> str | None:
    """What stands under 'Sted', else what is left under 'Dato/sted', or, capitalised, under any date or time."""
    own = (_rest(value.text) for value in facts if value.field is Field.PLACE)
    shared = (
        rest
        for value in facts
        if value.field in {Field.DATE, Field.TIME} and (rest := _rest(value.text))
        if PLACE_LABEL.search(value.label) or rest[0].isupper()
    )
    held = (match["place"] for value in facts if value.field is Field.HELD if (match := HELD_AT.search(value.text)))
    return next((place for place in chain(own, shared, held) if place), None)


def _rest(text: str) -> str | None:
    """What is left of a value without its dates, times and weekdays; None where too little is."""
    bare, times = _without_days(text), True
    while times:
        start, end, left = find_times(bare)
        times = start is not None or end is not None
        bare = left if times else bare
    bare = _FILLER.sub(" ", _folded(_WEEKDAY.sub(" ", bare)))
    bare = _AT.sub("", _EDGES.sub("", _folded(bare)))
    return bare if sum(character.isalpha() for character in bare) >= SHORTEST_PLACE else None


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _without_days(text: str) -> str:
    """A text without its days; months and years alone may belong to the place."""
    for date in reversed(find_dates(text)):
        if date.precision is Precision.DAY and not BEFORE_TIME.search(text[: date.start]):
            text = text[: date.start] + " " + text[date.end :]
    return text
