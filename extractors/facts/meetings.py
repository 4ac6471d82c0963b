"""The meeting (møte) of a section: body, day, start, end and place, from labelled values and from its title.

'Dato/sted: 29.02.24, kl. 13.00-15.30, Rådhuset'; 'Referat fra møte i Strategisk samarbeidsutvalg 3. juni 2023'.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from extractors.facts.meeting_places import KIND_WORDS, WEEKDAY, meeting_place, without_days
from extractors.language.bodies import BodyRegister, looks_like_body, named_body
from extractors.language.dates import Precision, find_dates
from extractors.language.names import is_organisation
from extractors.language.times import bare_time, find_times
from extractors.sections.records import LabelledValue
from extractors.sections.self_naming import kind_named
from extractors.vocabulary.bodies import BOARD, NO_BODIES, STANDING_ENDINGS, STANDING_QUALITIES
from extractors.vocabulary.fields import Field
from models.facts import Body, Meeting
from models.vocabulary import SectionKind

NEXT_MEETING = re.compile(r"\bneste (?:\w+ )?[\wæøå]*møte\b", re.IGNORECASE)
"""Behind it stands another meeting's day: 'Møtet hevet kl. 14.50. ' + 'Neste møte 12. september.'"""
DATED_FIELDS = (Field.TIME, Field.PLACE, Field.SUBJECT, Field.HELD)
"""Labels that may hold the day where no date label does: 'Tid: 6. januar 2009 kl 13'."""
TIMED_FIELDS = (Field.DATE, Field.TIME, Field.ENDS, Field.PLACE, Field.HELD)
CLOSES = re.compile(r"\b(?:heve[td]|heva|avslutte?t?|avslutt?et|avslutta|slutt(?:et|a)?|ferdig)\b", re.IGNORECASE)
"""'Møtet ble satt kl. 10 og ' + hevet kl. 13.40."""
_MARKER = re.compile(
    rf"^(?:{KIND_WORDS}|(?=(?:ordinært |ekstraordinært |digitalt )?møtet? (?:i|for|med)\b))"
    r"(?:[\s:,–-]*\b(?:fra|frå|til|for|av|i|med|møte[t]?|ordinært|ekstraordinært|digitalt)\b)*[\s:,–-]*",
    re.IGNORECASE,
)
"""What stands before the body in a title: 'Protokoll fra møte i ', 'Protokoll – møte i ', 'Møte i '."""
CLOCK_LINE = re.compile(r"(?:fra |frå )?(?:kl\b|klokk)", re.IGNORECASE)
"""Begins a line of nothing but times: 'Kl. 10.00 – 14.30' below 'Onsdag 16. november 2022'."""
MEETING_NUMBER = re.compile(
    r",?\s*(?:møte|protokoll|møtebok)?(?: nr\.?)?\s*\d{1,2}\s?[/-]\s?\d{2,4}\s*$", re.IGNORECASE
)
"""The number of the meeting behind its body: 'Arbeidsutvalget, møte 6/2014'."""
COUNTED = re.compile(r"(?:nr\.? ?)?\d{1,2} ?[/-] ?(?P<year>(?:19|20)\d{2})", re.IGNORECASE)
"""The number of a meeting in its year, alone behind a label: '5/2018'."""
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
        told = (times for above, title in pairwise(("", *titles)) if (times := _title_times(title, above)))
        starts, ends = next(told, (None, ends))
    return Meeting(_body(facts, titles, register), day, starts, ends, meeting_place(facts, titles))


BOARD_MEETING = re.compile(r"\b(?:styremøte|styreprotokoll|styresak)", re.IGNORECASE)
"""A board that its paper calls by its meeting only: 'Protokoll fra styremøte 20. mars 2019'."""


STANDING = re.compile(
    rf"[\wæøåÆØÅ-]*{STANDING_ENDINGS}(?: (?:for|i) [^.:;\d]+)?|"
    r"[\wæøåÆØÅ]*(?:utval(?:g)?|råd|nemnd|komit[eé]|forum)(?: [\wæøåÆØÅ-]+,?){1,6}|"
    rf"(?:[\wæøåÆØÅ]+-(?:,| og) )+[\wæøåÆØÅ]*{STANDING_ENDINGS}|"
    rf"{STANDING_QUALITIES} [\wæøåÆØÅ]*{STANDING_ENDINGS}(?: (?:for|i) [^.:;\d]+)?",
    re.IGNORECASE,
)
"""A body's name on a line of its own: 'Hovedutvalget for oppvekst', 'Kommunalt råd for eldre', 'Fagråd rus'."""
ABBREVIATION = re.compile(r"[A-ZÆØÅ]{2,5}")
"""A body that its title does not explain: 'Referat fra møte i ' + BRS + ' 12. mars 2019'."""
MEETING_DAY = re.compile(r"møte|\b(?:tid|stad|sted)\b", re.IGNORECASE)
"""In the label of a day that is the meeting's."""
BOARD_LABELS = frozenset({"styre", "styret"})
BOARD_CHAIR = re.compile(r"\bstyrele(?:der|iar)\b", re.IGNORECASE)
"""Who leads a board: where one is present and nothing names the body, the board met."""


def tells_of_meeting(value: LabelledValue) -> bool:
    """Whether a label says by its own words that it is the meeting's and not a letter's: 'Møtedato', 'Tid og sted'."""
    return MEETING_DAY.search(value.label) is not None


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
    rest = _TITLE_END.sub("", WEEKDAY.sub("", rest)).strip(_AROUND)
    if not rest or rest == title.strip(_AROUND):
        return None
    if ABBREVIATION.fullmatch(rest) and rest not in NO_BODIES and not title.partition(rest)[0].isupper():
        return Body(None, rest)
    rest = rest[0].upper() + rest[1:]  # 'møte i arbeidsutvalget'
    return Body(rest) if looks_like_body(rest) else None


def _body(facts: Sequence[LabelledValue], titles: Sequence[str], register: BodyRegister) -> Body | None:
    """The body by its label, in a subject or title, or as the first word of who is called or present."""
    labelled = (_labelled_body(value, register) for value in facts if value.field is Field.BODY)
    named = [value.text for value in facts if value.field is Field.SUBJECT]
    titled = (title_body(text, register) or _standing_body(text, register) for text in (*named, *titles))
    called = (value.text for value in facts if value.field in {Field.ADDRESSEES, Field.PRESENT})
    found = (mentions[0] for text in called if (mentions := register.find(text)))
    opening = (mention.body for mention in found if mention.start == 0)
    chaired = (Body(BOARD) for value in facts if value.field is Field.PRESENT and BOARD_CHAIR.search(value.text))
    return next((body for body in chain(labelled, titled, opening, chaired) if body), None)


def _standing_body(text: str, register: BodyRegister) -> Body | None:
    """The body whose name is a line of its own: 'Hovedutvalget for oppvekst'."""
    return named_body(text, register) if STANDING.fullmatch(text.strip(" :")) else None


def _labelled_body(value: LabelledValue, register: BodyRegister) -> Body | None:
    """The body under its label; 'Styre: Skogland sykehus HF' names the organisation whose board it is."""
    named = named_body(value.text, register)
    board = value.label.strip(" :").lower() in BOARD_LABELS and is_organisation(value.text)
    return Body(BOARD) if named is None and board else named


def _day(facts: Sequence[LabelledValue], titles: Sequence[str], year_hint: int | None) -> datetime.date | None:
    """The first day beside its time, else by a meeting's label, in a title, under a bare 'Dato', under another label.

    A bare one may be the letter's: 'Dato: 28.05.2020' above 'Møtedato: 4. juni 2020' or 'Innkalling til møte 4. juni'.
    """
    beside_time = [value for value in facts if value.field is Field.TIME and find_times(without_days(value.text))[0]]
    days = [value for value in facts if value.field is Field.DATE]
    sure = [value for value in days if tells_of_meeting(value) or find_times(without_days(value.text))[0]]
    called = [title for title in titles if kind_named(title) is SectionKind.NOTICE]
    dated = [value.text for value in (*beside_time, *sure)] + called + [value.text for value in days]
    timed = [value.text for value in facts if value.field in DATED_FIELDS]
    clocked = [title for title in titles if _title_times(title, "")]  # a letter's own day has no time
    for text in (NEXT_MEETING.split(said)[0] for said in [*dated, *timed, *clocked, *titles]):
        for date in (date for date in find_dates(text) if date.precision is Precision.DAY):
            if date.has_year:
                return date.first
            year = _year_near(text, titles) or _year_of_number(facts) or year_hint
            if year:
                return date.in_year(year).first
    return None


def _year_near(text: str, titles: Sequence[str]) -> int | None:
    """A year printed elsewhere in the value or in a title: 'torsdag 3. juni' under 'Møte 2023'."""
    years = (date.first.year for source in (text, *titles) for date in find_dates(source) if date.has_year)
    return next(years, None)


def _year_of_number(facts: Sequence[LabelledValue]) -> int | None:
    """The year in the number of the meeting: 'Møte: 5/2018' above 'Tid: Tirsdag 3. mai'."""
    counted = (COUNTED.fullmatch(value.text.strip()) for value in facts if value.field is Field.SUBJECT)
    return next((int(match["year"]) for match in counted if match), None)


def _times(facts: Sequence[LabelledValue]) -> tuple[datetime.time | None, datetime.time | None]:
    """Start and end; a time under 'Møteslutt' is the end."""
    starts: datetime.time | None = None
    ends: datetime.time | None = None
    for value in facts:
        if value.field not in TIMED_FIELDS:
            continue
        text = without_days(value.text)
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


def _title_times(title: str, above: str) -> tuple[datetime.time, datetime.time | None] | None:
    """The times of a title with a day: 'Referat fra møte i SSU 12. mars 2015 kl. 9-14', or below its day."""
    dated = find_dates(title) or (CLOCK_LINE.match(title) and find_dates(above))
    start, end, _ = find_times(without_days(title)) if dated else (None, None, "")
    return (start, end) if start else None
