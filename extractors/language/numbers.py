"""Case numbers (saksnummer) in every spelling: which side is the year, which the number.

'2024.7', '2024/07', '2024. 7', '7/2024', '07/24', '02-14', '16.2023', 'PS 14/23', 'KS-124/13', '037-2023', '0052/04'.
"""

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from extractors.language.dates import full_year
from extractors.vocabulary.bodies import NO_BODIES, PARTNERSHIP_ABBREVIATIONS

# The oldest papers met are from 1993, and a number far ahead of today is no year: both are archive numbers.
EARLIEST_YEAR = 1970
LATEST_YEAR = 2060
LATEST_SHORT_YEAR = 2035  # what two digits mean beside two that are a year of the past
LONGEST_NUMBER = 9999
LONG_YEAR = 4  # digits: '2024'
SHORT_YEAR = 2  # digits: '24'
FEWEST_NUMBERS = 2  # before the habit of a document can be told from them

SERIES = r"(?:PS|RS|FO|DS|OS|MS|BS|FS|KS|KST|FSK|PLU|ST|FT|FR|SR|MR|BM|KM|KR|Sp|SP|K|F)"
"""Type and body codes of series in municipalities and the Church: politisk sak, referatsak, kommunestyre ..."""

NOT_IN_NUMBER = r"(?<![\d.,/:§-])(?<!\d )"
"""Before the first digit of a pair: it is not the tail of a longer number ('1.2.24', '§ 3/4', '10 2/24')."""

_PAIR = r"(?P<first>\d{1,4}) ?(?P<sign>[./:–-])(?: |(?<=[/-])\n)?(?P<second>\d{1,4})"
_NO_MORE_NUMBER = r"(?![\d%]|[./:-]\d)"  # not '12.04.24', '4,75 %', '2026/1477-1'
_SUFFIX = r"(?: ?[A-C]\b)?"  # 'Styresak 037/04 B'
CASE_NUMBER = re.compile(rf"(?:\b(?P<series>{SERIES})[ -]?|{NOT_IN_NUMBER}){_PAIR}{_NO_MORE_NUMBER}{_SUFFIX}")
"""A number pair that may be a case number; `year_and_number` says whether it is one."""
_SOME_PAIR = re.compile(r"\d ?[./:–-][ \n]?\d")
"""What a text with such a pair holds; most hold none, and this is found out ten times as fast."""

CODE_BEFORE = re.compile(r"(?<![\w-])(?P<code>[A-ZÆØÅ]{2,4})[ -]?$")
"""The code of a series before its number: 'HS ' + 21/04; CASE_NUMBER reads those of SERIES."""
# Pairs with these signs are also times, dates and sums ('11.30', '2:5'), unless one side is a year in full.
_WEAK_SIGNS = ".:"


class CaseNumber(Struct, frozen=True):
    """A case number as printed and as meant; year None where the paper prints none ('sak 5')."""

    printed: str
    year: int | None
    number: int
    start: int = 0
    end: int = 0
    weak: bool = False  # could as well be a time, a date or a sum: '11.30'; only the word 'sak' makes it a case number


def year_and_number(first: str, second: str, *, year_first: bool = False) -> tuple[int, int] | None:
    """Tell the year from the number in the digits of a pair; None where it cannot be a case number.

    Four digits that are a year decide; two of them are a period ('2022-2025'). With two digits on both sides the year
    stands last ('07/24'), unless `year_first` says that the document writes it first. One, three or four digits beside
    two are the number ('09/7', '0052/04', '10/234').
    """
    if _is_year(first) and _is_year(second):
        return None
    if _is_year(first) or (not _is_year(second) and _short_year_leads(first, second, year_first=year_first)):
        return _checked(first, second)
    if _is_year(second) or len(second) == SHORT_YEAR:
        return _checked(second, first)
    return None


def find_case_numbers(text: str, *, year_first: bool = False) -> list[CaseNumber]:
    """All number pairs of a text that can be case numbers, in order; decoys are told apart by the caller's context."""
    found = []
    for match in CASE_NUMBER.finditer(text) if _SOME_PAIR.search(text) else ():
        pair = year_and_number(match["first"], match["second"], year_first=year_first)
        if pair:
            weak = match["sign"] in _WEAK_SIGNS and str(pair[0]) not in {match["first"], match["second"]}
            found.append(CaseNumber(match[0].strip(), *pair, *match.span(), weak=weak))
    return found


def with_code(number: CaseNumber, text: str) -> CaseNumber:
    """A number with the code before it in its text, where a body has a series that nobody else has: 'HS 21/04'.

    Not with the word for a number ('NR 21/04'), nor with the abbreviation of a body, whose number it is ('SSU 21/04').
    """
    code = _code_before(text, number.start)
    return replace(number, printed=f"{code[0]}{number.printed}") if code else number


def series_codes(printed: Iterable[str]) -> frozenset[str]:
    """The codes before the numbers of a document's own cases: 'HS 21/04', 'HS 22/04' -> 'HS'."""
    numbered = ((text, CASE_NUMBER.search(text)) for text in printed)
    codes = (_code_before(text, match.start("first")) for text, match in numbered if match)
    return frozenset(code["code"] for code in codes if code)


def _code_before(text: str, start: int) -> re.Match[str] | None:
    """The code of a series before the number at a place; None for the word for a number or a body's abbreviation."""
    code = CODE_BEFORE.search(text, 0, start)
    return code if code and code["code"] not in NO_BODIES | PARTNERSHIP_ABBREVIATIONS else None


def writes_year_first(printed: Iterable[str]) -> bool:
    """Whether a document that writes two-digit years puts them first: '09/5', '09/6', '09/7' do, '5/09', '6/09' do not.

    The side that stays the same from case to case is the year.
    """
    firsts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for text in printed:
        match = CASE_NUMBER.search(text)
        if match and not _is_year(match["first"]) and not _is_year(match["second"]):
            firsts[match["first"]] += 1
            seconds[match["second"]] += 1
    if firsts.total() < FEWEST_NUMBERS:
        return False
    return len(firsts) < len(seconds) and all(len(first) == SHORT_YEAR for first in firsts)


def _is_year(digits: str) -> bool:
    return len(digits) == LONG_YEAR and EARLIEST_YEAR <= int(digits) <= LATEST_YEAR


def _short_year_leads(first: str, second: str, *, year_first: bool) -> bool:
    """Whether the first of two sides, neither of them a year in full, is the year; '41/08' is of 2008 everywhere."""
    if len(first) != SHORT_YEAR or len(second) != SHORT_YEAR:
        return len(first) == SHORT_YEAR
    return year_first and (full_year(first) <= LATEST_SHORT_YEAR or full_year(second) > LATEST_SHORT_YEAR)


def _checked(year_digits: str, number_digits: str) -> tuple[int, int] | None:
    """Year and number, where both are in bounds."""
    year, number = full_year(year_digits), int(number_digits)
    return (year, number) if 0 < number <= LONGEST_NUMBER and EARLIEST_YEAR <= year <= LATEST_YEAR else None
