"""Mentions of laws and national documents, which are no case of anybody's.

'helse- og omsorgstjenesteloven § 6-1', 'jf. kommuneloven § 5-2 tredje ledd', 'pbrl. § 2-1', 'HOL, §6-2, pkt.13', 'lov
om folkehelsearbeid § 5', 'lov 24. juni 2011 nr. 30'; 'Meld. St. 9 (2023–2024)', 'NOU 2023: 4', 'rundskriv I-2/2022'.
"""

import re
from collections.abc import Iterator

from extractors.language.dates import full_year
from extractors.language.overlaps import overlaps
from extractors.language.reading import Found
from extractors.vocabulary.state_papers import (
    KINDS_OF_STATE_PAPERS,
    KNOWN_LAWS,
    LAW_ABBREVIATIONS,
    LAW_ENDINGS,
    ORDINALS,
)
from models.vocabulary import TargetKind

_FLAGS = re.IGNORECASE
_START = r"(?<![\wæøå-])"
_PARAGRAPH = r"§{1,2}\s?\d+(?:[-–]\d+)?(?:\s?[a-h]\b)?"
_CHAPTER = r"(?:kapittel|kap\.?)\s?\d+[A-Z]?(?:-\d+)?"
_ORDINAL = "|".join(ORDINALS)
_PART = (
    rf"(?:,?\s(?:(?:{_ORDINAL})\s(?:ledd|punktum)|bokstav\s[a-z]\b|nr\.?\s?\d+|pkt\.?\s?\d+|punkt\s\d+)|"
    r",pkt\.?\s?\d+)"
)
_WHERE = rf"(?:{_PARAGRAPH}|{_CHAPTER}){_PART}*"
_NAME = r"[\wæøå]+(?:- og [\wæøå]+)?"
_DATED = r"(?P<law_day>\d{1,2})\. ?[a-zæøå]+\.? (?P<law_year>\d{4}) nr\.? ?(?P<law_number>\d+)"

LAWS = tuple(
    re.compile(pattern, _FLAGS)
    for pattern in (
        # 'akuttmedisinforskriften § 7', 'valglovens §13-4'; 'loven § 3' says not which
        rf"{_START}(?:(?:{'|'.join(KNOWN_LAWS)})lov(?:en|a)|{_NAME}(?:{LAW_ENDINGS}))s?,?\s?{_WHERE}",
        # 'pbrl. § 2-1', 'HOL, §6-2, pkt.13'
        rf"{_START}(?:{'|'.join(LAW_ABBREVIATIONS)})\.?,?\s?{_WHERE}",
        # 'lov om folkehelsearbeid § 5', 'lov 24. juni 2011 nr. 30 om ...'
        rf"{_START}(?:lov|forskrift)(?:\s(?:av\s)?{_DATED})(?:\s?{_WHERE})?",
        rf"{_START}(?:lov|forskrift)\som\s[^.;:§()\d]{{3,80}}?(?:\sm\.m\.|\smv\.)?,?\s{_WHERE}",
        # 'kommuneloven'
        rf"{_START}(?:{'|'.join(KNOWN_LAWS)})lov(?:en|a)s?(?![\wæøå-])",
    )
)
"""Ways to cite a law, those that say most first."""
LAW_SIGN = re.compile(r"§|lov|forskrift", _FLAGS)
"""Every law has one of these; most texts have none, and need not be read in all ways."""
DOCUMENT = re.compile(
    rf"{_START}(?:{'|'.join(words for _, words in KINDS_OF_STATE_PAPERS)})"
    r"\s?(?:nr\.? ?)?(?P<series>[A-Z]-)?(?P<number>\d+)(?::\s?(?P<second>\d+))?"
    r"(?:/(?P<year_behind>\d{2,4}))?(?:\s[SLI]\b)?(?:\s?\((?P<session>(?:19|20)\d\d)(?:\s?[-–]\s?\d{2,4})?\))?",
    _FLAGS,
)
"""A document of any kind, with its number."""


def state_papers(text: str) -> Iterator[Found]:
    """All laws and national documents that a text cites, apart."""
    found: list[Found] = []
    for pattern in LAWS if LAW_SIGN.search(text) else ():
        for match in pattern.finditer(text):
            if not overlaps(*match.span(), found):
                found.append(_law(match))
    for match in DOCUMENT.finditer(text):
        if not overlaps(*match.span(), found):
            found.append(_document(match))
    yield from found


def _law(match: re.Match[str]) -> Found:
    groups = match.groupdict()
    year, number = groups.get("law_year"), groups.get("law_number")
    return Found(
        *match.span(),
        None,
        int(year) if year else None,
        int(number) if number else None,
        kind=TargetKind.LAW,
    )


def _document(match: re.Match[str]) -> Found:
    """A document with its number, and the year behind it, in brackets, or, of an NOU, before it: 'NOU 2023: 4'."""
    year, number = match["year_behind"] or match["session"], match["second"] or match["number"]
    if match[0].upper().startswith("NOU"):
        year = match["number"]
    return Found(
        *match.span(),
        None,
        full_year(year) if year else None,
        int(number) if number else None,
        kind=TargetKind.DOCUMENT,
    )
