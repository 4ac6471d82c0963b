"""Where a meeting (møte) was: below a label, in a title with day and time, or on a line of its own.

'Sted: Rådhuset', 'Dato/sted: 29.02.24, kl. 13.00, Rådhuset', 'Tysdag 29. mai kl. 10–15' / 'Solvik sjukehus'.
"""

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from extractors.fields import fact_label
from extractors.language.bodies import looks_like_body
from extractors.language.dates import Precision, find_dates
from extractors.language.times import find_times
from extractors.sections.records import LabelledValue
from extractors.vocabulary.calendar import WEEKDAYS
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import KIND_MARKERS

SHORTEST_PLACE = 3  # letters; fewer are what is left of a date or an abbreviation
BEFORE_TIME = re.compile(r"\bkl\.? ?$", re.IGNORECASE)
"""Before what is a time, though it may be a day: 'hevet kl. ' + 20.05."""
PLACE_LABEL = re.compile(r"sted|stad|hvor|kvar|rom|lokale", re.IGNORECASE)
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
CALLED_TO = re.compile(
    r"\d{1,2}[.:]?\d{2},? (?:i|på|ved) (?P<place>(?:[A-ZÆØÅ]|(?:møte)?rom |auditori)[^.;:]{2,60})\.(?: [A-ZÆØÅ].*)?$"
)
"""The same in a sentence: 'Det kalles inn til møte 9. mai 2001 kl. 10.00 på ' + Granly hotell + '. Velkommen!'"""
HELD_AT = re.compile(
    rf"\bmøte (?:i|på|ved) (?P<place>[A-ZÆØÅ][^.;:\d]{{2,60}}?)"
    rf"(?:,? (?=(?:den |{'|'.join(WEEKDAYS)}|\d{{1,2}}\.))|\.(?= [A-ZÆØÅ]|$))"
)
"""'Styret hadde møte på ' + Heimtun gård + ' onsdag 9. mai 2001.', 'Den 9. mai holdt styret møte i ' + Heimtun sal."""
FOUND_AT = re.compile(
    r"\bmøtet? (?:(?:ble|blei|vart|blir|vert) )?"
    r"(?:finn(?:er)? (?:sted|stad)|holdes|haldast|holdt|halde|avhold(?:t|es)|avhald(?:e|ast)|gjennomført) (?:i|på|ved) "
    r"(?P<place>(?-i:[A-ZÆØÅ])[^.;:]{2,60}?)"
    r"(?:,? (?=og \w+ (?:(?:fra |frå |til )?(?:kl\b|klokk))|kl\b|"
    rf"den \d|{'|'.join(WEEKDAYS)}|\d{{1,2}}\.)|\.?$|\.(?= (?-i:[A-ZÆØÅ])))",
    re.IGNORECASE,
)
"""'Møtet finner sted på ' + Solvik rådhus + ', og starter kl 9.', 'Møtet ble avholdt på ' + Teams + ' 16.04.2021'."""
HELD_BY_BODY_AT = re.compile(
    r"\b(?:holdt|halde|avholdt|avhalde|hadde|heldt)\b(?: [\wæøå]+){0,3}? (?:styre)?møte"
    r"(?: (?:i|for) [a-zæøå][\wæøå ,-]{2,50}?(?: i [A-ZÆØÅ][\wæøå]+(?: kommune)?)?)? (?:på|i|ved) "
    r"(?P<place>(?![^,.;:]*\b(?i:[\wæøå]*kommune|hf|rhf|iks)\b)[A-ZÆØÅ][^.;:\d]{2,60}?)"
    rf"(?:,? (?=(?:(?:fra |frå )?kl\b|den |{'|'.join(WEEKDAYS)}|\d{{1,2}}\.))|\.?$|\.(?= [A-ZÆØÅ]))"
)
"""The same with the body between: '... ble det holdt møte i utvalget på ' + Solvik rådhus + ', fra kl. 09.00'."""
HELD_FORMS = (FOUND_AT, HELD_AT, HELD_BY_BODY_AT)
TITLED_AT = re.compile(
    r"\b(?:[\wæøå]+)?møtet?, (?P<place>(?![^.:;\d]*\b(?i:[\wæøå]*kommune|hf|rhf|iks)\b)[A-ZÆØÅ][^.:;\d]{2,60}?),? "
    rf"(?=(?:den |{'|'.join(WEEKDAYS)}|\d{{1,2}}\.))"
)
"""In a title, between the meeting and its day: 'Protokoll fra styremøte, ' + Granly hotell, Solvik + ' 9. mai 2001'."""
_MEETS = r"(?:[^.:;]{3,80} )?(?:(?:skal )?ha|har|held|holder|avholder) (?:ordinært |ekstraordinært )?møte (?:i|på|ved)"
MEETS_AT = re.compile(rf"{_MEETS} (?P<place>[A-ZÆØÅ](?:[^.;:]|(?<=\d)\.|(?<=etg)\.){{2,60}})")
"""A title's line between body and day: 'har møte i ' + Solvik kulturhus, Lillesalen."""
AWAITS_PLACE = re.compile(_MEETS)
"""The same with the place on the line below: 'har møte i' / 'Solvik kulturhus, Lillesalen, 2. etg.'"""
HOUSE_LINE = re.compile(
    r"(?!sykehuset|sjukehuset|universitets|helse |.*\b(?:hf|rhf|kommune)\b)"
    r"(?=.*(?:sykehus|sjukehus|rådhus|kommunehus|fylkeshus|kulturhus|helsehus|helsesenter|hotell|auditori|møterom|"
    r"formannskapssal|kommunestyresal|bygget|\bsal\b|grendehus|bibliotek|skole|skule)(?:et|en|a)?\b)"
    r"(?-i:[A-ZÆØÅ])[^.:;?!]{2,60}",
    re.IGNORECASE,
)
"""A house or room on the line below the day and time: 'Solvik sjukehus, auditoriet'; not 'Sykehuset Solvik HF'."""
WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})(?:en)?\b", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:kl(?:okka|okken)?|den|dato|tid|sted|stad|fra|frå|til|i|på|ca)\b\.?:?(?=\s*(?:[,.;:–-]|$))"
    r"|^(?:sted|stad|i|på)\b:? ",
    re.IGNORECASE,
)
"""Words that are left of 'den 3. juni, fra kl. 9 til kl. 11, i Rådhuset' when date and time are out."""
_EDGES = re.compile(r"^[\s,.;:–-]+|[\s,;:–-]+$")
_AT = re.compile(r"^(?:i|på|sted|stad)\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
KIND_WORDS = "|".join(word for words in KIND_MARKERS.values() for word in words)
PLACE_CELL = re.compile(rf"(?!(?i:{KIND_WORDS}))[A-ZÆØÅ][^.:;|]{{2,60}}")
"""The last part of such a line; 'Referat' or 'Møte nr. 3' there is no place."""


def meeting_place(facts: Sequence[LabelledValue], titles: Sequence[str]) -> str | None:
    """The place that labelled values, or else title lines, tell of; None where none does."""
    named = (_title_place(title) for title in _with_places(titles))
    return _place(facts) or next((found for found in named if found), None) or _place_below_day(titles)


def _with_places(titles: Sequence[str]) -> list[str]:
    """Title lines, those that end before their place joined to the next: 'har møte i' + 'Solvik rådhus'."""
    above = ("", *titles)
    return [f"{line} {title}" if AWAITS_PLACE.fullmatch(line) else title for line, title in pairwise(above)]


def _title_place(title: str) -> str | None:
    """Where a meeting was by a title with its day and time, or by a line that is the name of a room or house."""
    if len(title) <= LONGEST_PLACE and PLACE_LINE.match(title):
        return title.strip(" .")
    label = fact_label(title)
    if label and label.field is Field.PLACE and label.marked:  # alone it is no run of facts
        return _rest(title[label.value_start :])
    meets = MEETS_AT.fullmatch(title)
    if meets and not looks_like_body(meets["place"]):
        return _rest(meets["place"])
    bare = without_days(title)
    *before, last = COLUMN_MARK.split(bare)
    if bare != title and any(find_times(part)[0] for part in before) and PLACE_CELL.fullmatch(last.strip()):
        return _rest(last)
    if bare == title:
        return None
    match = BEHIND_TIME.search(bare) or CALLED_TO.search(bare)
    match = match or FOUND_AT.search(title) or HELD_BY_BODY_AT.search(title) or TITLED_AT.search(title)
    return _rest(match["place"]) if match else None


def _place_below_day(titles: Sequence[str]) -> str | None:
    """Where a meeting was by the line below its day and time: 'Tysdag 29. mai kl. 10–15' / 'Solvik sjukehus'."""
    joined = [
        f"{day} {line}" if find_times(line)[0] and not find_dates(line) else line
        for day, line in pairwise(("", *titles))
    ]
    for day, line in pairwise(joined):
        timed = find_dates(day) and find_times(without_days(day))[0]
        if (
            timed
            and not find_dates(line)
            and HOUSE_LINE.fullmatch(line)
            and not re.match(KIND_WORDS, line, re.IGNORECASE)
        ):
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
    told = (value.text for value in facts if value.field is Field.HELD)
    held = (match["place"] for text in told for where in HELD_FORMS if (match := where.search(text)))
    return next((place for place in chain(own, shared, held) if place), None)


def _rest(text: str) -> str | None:
    """What is left of a value without its dates, times and weekdays; None where too little is."""
    bare, times = without_days(text), True
    while times:
        start, end, left = find_times(bare)
        times = start is not None or end is not None
        bare = left if times else bare
    bare = _FILLER.sub(" ", _folded(WEEKDAY.sub(" ", bare)))
    bare = _AT.sub("", _EDGES.sub("", _folded(bare)))
    return bare if sum(character.isalpha() for character in bare) >= SHORTEST_PLACE else None


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def without_days(text: str) -> str:
    """A text without its days; months and years alone may belong to the place."""
    for date in reversed(find_dates(text)):
        if date.precision is Precision.DAY and not BEFORE_TIME.search(text[: date.start]):
            text = text[: date.start] + " " + text[date.end :]
    return text
