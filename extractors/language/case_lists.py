"""The numbers behind a case word: one, a list with one year ('43, 44 og 46/12'), or a range ('01/02 - 15/02')."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.language.numbers import find_case_numbers

LONGEST_RANGE = 40  # cases; no meeting met has had more, a wider span is something else
FEWEST_BARE = 3  # bare numbers in a row that are a list: 'sak 3 og 4 pasienter' is not

_CODE = r"(?:[A-Z]{2,3}[ -]?)?"  # 'PS 14/23'
_BEFORE_RANGE = r"\d{1,3}(?=[-–]\d{1,3}/\d{2})"  # '47' of '47-55/14'
FIRST = re.compile(rf"{_CODE}(?:{_BEFORE_RANGE}|\d{{1,4}}(?: ?[./-] ?\d{{1,4}})?)(?!\d)")
"""The first number behind the word, with or without its year."""
NO_CASE_BEHIND = re.compile(r"\.\d{1,2}\.\d|[.:]\d{3}")
"""What makes the digits before it a date or a sum: 'sak 12' + '.05.2024', 'sak 1' + '.000'."""
ITEM = re.compile(
    r"\s*(?P<join>,|og|samt|-|–|til|t\.o\.m\.)\s*"
    r"(?P<number>(?:[A-Z]{2,3} ?)?\d{1,4}(?: ?[./-] ?\d{1,4})?)"
    r"(?![\d/]|\.\d|\s*(?:%|kroner|kr\b|stemmer|pasient))"  # what counts something else
)
"""One more number: ', 44', ' og 46/12', ' - 15/02'."""
RANGE_JOINS = frozenset({"-", "–", "til", "t.o.m."})
_BARE = re.compile(r"\D*(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Listed:
    """A number at start..end of a text; year None where neither it nor its list has one."""

    start: int
    end: int
    join: str  # what stands before it: '', ',', 'og', '-'
    year: int | None
    number: int


def listed_numbers(text: str, position: int, *, year_first: bool) -> list[Listed]:
    """The case numbers that stand at a position of a text; [] where they are a date, a sum or no case numbers.

    A year behind the last one holds for all: 'sakene 43, 44 og 46/12'. A range gives its ends.
    """
    first = FIRST.match(text, position)
    if not first or NO_CASE_BEHIND.match(text, first.end()):
        return []
    places = [(position, first.end(), "")]
    while item := ITEM.match(text, places[-1][1]):
        places.append((item.start("number"), item.end(), item["join"]))
    parsed = ((start, end, join, _parsed(text[start:end], year_first=year_first)) for start, end, join in places)
    return _with_years([Listed(start, end, join, *pair) for start, end, join, pair in parsed if pair])


def between(before: Listed | None, item: Listed) -> Iterator[Listed]:
    """The cases of a range that its two ends leave unsaid, at the place of its second end."""
    if before is None or item.join not in RANGE_JOINS:
        return
    for number in range(before.number + 1, min(item.number, before.number + LONGEST_RANGE)):
        yield replace(item, number=number)


def _parsed(printed: str, *, year_first: bool) -> tuple[int | None, int] | None:
    numbers = find_case_numbers(printed, year_first=year_first)
    if numbers:
        return numbers[0].year, numbers[0].number
    bare = _BARE.fullmatch(printed.strip())
    return (None, int(bare[1])) if bare and int(bare[1]) > 0 else None


def _with_years(listed: Sequence[Listed]) -> list[Listed]:
    """All numbers where one of them has a year or they are plainly a list; else the first alone."""
    year = next((item.year for item in reversed(listed) if item.year), None)
    if year is not None:
        return [item if item.year else replace(item, year=year) for item in listed]
    numbers = [item.number for item in listed]
    is_list = len(numbers) >= FEWEST_BARE and numbers == sorted(set(numbers))
    return list(listed) if is_list else list(listed[:1])
