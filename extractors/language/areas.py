"""Where, or what for, one of several committees of a kind is, as it stands behind its name.

'LSU Solvik', 'Lokalt samarbeidsutvalg for Solvik og Elvestrand', 'Geografisk samarbeidsutvalg (GSU) Nord',
'FSU barn og unge', 'Klinisk samarbeidsutval for psykisk helse og rus'.
"""

import re
from itertools import takewhile

from extractors.language.names import is_given_name
from extractors.vocabulary.areas import CARE_FIELDS, COMPASS, FIELD_TAILS, NO_AREA_ENDINGS, NO_AREAS
from extractors.vocabulary.bodies import COMPANY_FORMS, NO_PLACES, PARTNERSHIP_ABBREVIATIONS, PURPOSES
from extractors.vocabulary.calendar import MONTHS, WEEKDAYS

_FIELD = rf"(?:{'|'.join(CARE_FIELDS)})(?: (?:{'|'.join(FIELD_TAILS)}))?"
_PLACE = r"[A-ZÆØÅ][a-zæøåA-ZÆØÅ]{2,}(?:-[A-ZÆØÅ][\wæøå]+)*"
_JOIN = r"(?: og |, | ?/ ?)"
_OPENS = r"(?:[ -]| [–-] )(?:(?:for|i|innen|innan) )?"
FIELD_BEHIND = re.compile(rf"{_OPENS}(?P<area>{_FIELD}(?:{_JOIN}{_FIELD})*)(?![\w-])", re.IGNORECASE)
"""'FSU' + ' barn og unge', 'Klinisk samarbeidsutvalg' + ' for psykisk helse og rus'."""
PLACE_BEHIND = re.compile(
    rf"{_OPENS}(?P<area>(?i:{'|'.join(COMPASS)})(?= |[.,:;)]|$)(?: {_PLACE})?"
    rf"|{_PLACE}(?: {_PLACE}){{0,2}}(?:(?: (?i:og) | ?/ ?){_PLACE})?)(?: s[jy]u?kehus)?"
    rf"(?! (?:{'|'.join(sorted(COMPANY_FORMS))})\b|\w|-(?!møte|sak))"
)
"""'LSU' + ' Solvik', 'LSU' + ' for Solvik og Elvestrand', 'GSU' + ' Nord', 'LSU' + ' Solvik sykehus'."""
_SMALL_WORD = r"(?:av|den|etter|fra|frå|før|i|innan|innen|på|siden|sidan|til)\b"  # before a day: ends no area
AREA_AT_END = re.compile(
    rf" (?:for|innen|innan) (?P<area>(?!(?:{'|'.join(PURPOSES)})\b)(?:[a-zæøå][\wæøå-]*,? ){{0,6}}?"
    rf"(?!{_SMALL_WORD})[a-zæøå][\wæøå-]*)"
    r"(?= ?\(|[ ,:]*$|,? (?:den )?\d)"
)
"""Behind a body, what it is for: 'Faglig samarbeidsutvalg' + ' for barn og unge' at a title's end, or before a day."""
AREA_WORD = re.compile(r" (?:for|innen|innan) ")
"""Before an area in a title; most lines hold none."""

_WORD = re.compile(r"\w+")
NO_AREA = re.compile(rf"\w*(?:{'|'.join(NO_AREA_ENDINGS)})", re.IGNORECASE)
"""A word with a capital that is no place: 'FSU' + ' Oppnevning av medlemmer', 'LSU' + ' Handlingsplan 2024'."""
_NO_PLACES = frozenset(
    {word.lower() for word in (*NO_PLACES, *PARTNERSHIP_ABBREVIATIONS, *MONTHS, *WEEKDAYS)} | NO_AREAS
)


def area_behind(text: str, end: int) -> tuple[str, int] | None:
    """The area behind a committee that ends at `end`, and where it ends; None where there is none.

    'LSU Solvik vedtok', 3 -> ('Solvik', 10); of fields only those of care are known, of places any with a capital.
    """
    field = FIELD_BEHIND.match(text, end)
    if field:
        return field["area"], field.end()
    match = PLACE_BEHIND.match(text, end)
    if match is None:
        return None
    kept = list(takewhile(_is_of_area, _WORD.finditer(text, *match.span("area"))))
    while kept and kept[-1][0].lower() == "og":
        kept.pop()
    if not kept or is_given_name(kept[0][0].capitalize()):
        return None
    stop = match.end() if kept[-1].end() == match.end("area") else kept[-1].end()
    area = text[match.start("area") : kept[-1].end()]
    return area.title().replace(" Og ", " og ") if area.isupper() else area, stop


def area_at_end(title: str, end: int) -> str | None:
    """What a body that ends at `end` of a title is for, in any words: 'Råd for hjelp hjemme', 3 -> 'hjelp hjemme'."""
    match = AREA_AT_END.match(title, end)
    return match["area"] if match else None


def _is_of_area(word: re.Match[str]) -> bool:
    return word[0].lower() not in _NO_PLACES and NO_AREA.fullmatch(word[0]) is None
