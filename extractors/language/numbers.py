"""Case numbers (saksnummer) in every spelling: which side is the year, which the number.

'2024.7', '2024/07', '2024. 7', '7/2024', '07/24', '02-14', '16.2023', 'PS 14/23', 'KS-124/13', '037-2023', '0052/04'.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from extractors.language.dates import full_year

EARLIEST_YEAR = 1970  # the oldest papers met are from 1993; older years are archive numbers
LATEST_YEAR = 2060
LONGEST_NUMBER = 9999

SERIES = r"(?:PS|RS|FO|DS|OS|MS|BS|FS|KS|KST|FSK|PLU|ST|FT|Sp|SP|K|F)"
"""Type and body codes of municipal series: politisk sak, referatsak, kommunestyre ..."""

_PAIR = r"(?P<first>\d{1,4}) ?(?P<sign>[./:–-]) ?(?P<second>\d{1,4})"
_NOT_IN_NUMBER = r"(?<![\d.,/:§-])(?<!\d )"
CASE_NUMBER = re.compile(
    rf"(?:\b(?P<series>{SERIES})[ -]?|{_NOT_IN_NUMBER}){_PAIR}(?![\d%]|[./:-]\d)(?P<suffix> ?[A-C]\b)?"
)
"""A number pair that may be a case number; `year_and_number` says whether it is one."""


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case number as printed and as meant; year None where the paper prints none ('sak 5')."""

    printed: str
    year: int | None
    number: int
    start: int = 0
    end: int = 0
    weak: bool = False  # could as well be a time, a date or a sum: '11.30'; only the word 'sak' makes it a case number


def year_and_number(first: str, second: str, *, year_first: bool = False) -> tuple[int, int] | None:
    """Tell year from number; None where the pair cannot be a case number.

    Four digits that are a year decide. With two digits on both sides the year stands last ('07/24') unless `year_first`
    says that the document writes it first ('09/7'). Three or four digits beside two are the number ('0052/04', '10/234').
    """
    if _is_year(first) and _is_year(second):
        return None  # a period: '2022-2025'
    if _is_year(first):
        return _checked(int(first), second)
    if _is_year(second):
        return _checked(int(second), first)
    if len(first) == 2 and (year_first or len(second) > 2):
        return _checked(full_year(first), second)
    if len(second) == 2:
        return _checked(full_year(second), first)
    if len(first) == 2 and len(second) == 1:
        return _checked(full_year(first), second)
    return None


def find_case_numbers(text: str, *, year_first: bool = False) -> list[CaseNumber]:
    """All number pairs of a text that can be case numbers, in order; decoys are told apart by the caller's context."""
    found = []
    for match in CASE_NUMBER.finditer(text):
        pair = year_and_number(match["first"], match["second"], year_first=year_first)
        if pair:
            weak = match["sign"] in ".:" and str(pair[0]) not in {match["first"], match["second"]}
            found.append(CaseNumber(match[0].strip(), *pair, *match.span(), weak=weak))
    return found


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
    if sum(firsts.values()) < 2:
        return False
    return len(firsts) < len(seconds) and all(len(first) == 2 for first in firsts)


def _is_year(text: str) -> bool:
    return len(text) == 4 and EARLIEST_YEAR <= int(text) <= LATEST_YEAR


def _checked(year: int, number: str) -> tuple[int, int] | None:
    value = int(number)
    return (year, value) if 0 < value <= LONGEST_NUMBER and EARLIEST_YEAR <= year <= LATEST_YEAR else None
