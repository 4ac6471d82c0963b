"""The numbers behind a case word: one, a list with one year ('43, 44 og 46/12'), or a range ('01/02 - 15/02')."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from extractors.language.numbers import find_case_numbers
from extractors.vocabulary.cases import WORDS_BEHIND_CASES

LONGEST_RANGE = 40  # cases; no meeting met has had more, a wider span is something else
FEWEST_BARE = 3  # bare numbers in a row that are a list: 'sak 3 og 4 pasienter' is not

_CODE = r"(?:[A-Z]{2,3}[ -]?|[A-Z] (?=\d{1,4}/\d{2}))?"  # 'PS 14/23', 'T 14/23'
_BEFORE_RANGE = r"\d{1,3}(?=[-–]\d{1,3}/\d{2})"  # '47' of '47-55/14'
_SECOND_SIDE = r"(?: ?[./-] ?|[/-]\n)\d{1,4}"
FIRST = re.compile(rf"{_CODE}(?:{_BEFORE_RANGE}|\d{{1,4}}(?:{_SECOND_SIDE})?)(?!\d)")
"""The first number behind the word, with or without its year."""
NO_CASE_BEHIND = re.compile(r"\.\d{1,2}\.\d|[.:]\d{3}")
"""What makes the digits before it a date or a sum: 'sak 12' + '.05.2024', 'sak 1' + '.000'."""
ITEM = re.compile(
    r"\s*(?P<join>,(?: (?:og|samt))?|og|samt|-|–|til|t\.o\.m\.)\s*(?:nr\.? ?)?"
    rf"(?P<number>(?:[A-Z]{{2,3}} ?)?\d{{1,4}}(?:{_SECOND_SIDE})?)"
    r"(?![\d/]|\.\d|\s*(?:%|kroner|kr\b|stemmer|pasient))"  # what counts something else
    r"(?!\.\s?[a-zæøå])"  # a day: 'sak 5, 12. mai'
)
"""One more number: ', 44', ' og 46/12', ' - 15/02'."""
COUNTING = re.compile(rf"\s+(?!(?:{'|'.join(WORDS_BEHIND_CASES)})\b)[a-zæøå]")
"""A word that a bare number may count: 'sak 7/24 og 3' + ' nye tiltak'."""
TIGHT = re.compile(r"[-–]\d")
"""A range without spaces: '14/23' + '-16'; '14/23 - 16 deltok' is none."""
YEAR_FIRST = re.compile(r"\D*(?:19|20)\d\d\D")
"""A number behind whose year others may follow bare: 'sak 2024.7, 8 og 11'."""
HEADING_ENDS = re.compile(r"\s*$")
"""Behind the only number, where the plural before it makes both a heading and its number: 'Meldingssaker 6'."""
RANGE_JOINS = frozenset({"-", "–", "til", "t.o.m."})
_BARE = re.compile(r"\D*(\d{1,3})")


class Listed(Struct, frozen=True):
    """A number at start..end of a text; year None where neither it nor its list has one."""

    start: int
    end: int
    join: str  # what stands before it: '', ',', 'og', '-'
    year: int | None
    number: int


def listed_numbers(text: str, position: int, *, year_first: bool, plural: bool = False) -> list[Listed]:
    """The case numbers that stand at a position of a text; [] where they are a date, a sum or no case numbers.

    A year behind the last one holds for all: 'sakene 43, 44 og 46/12'. A range gives its ends. `plural`: the word
    before them is, so that two bare numbers are a list.
    """
    first = FIRST.match(text, position)
    pair = _parsed(first[0], year_first=year_first) if first else None
    if not first or not pair or NO_CASE_BEHIND.match(text, first.end()):
        return []
    listed = [Listed(position, first.end(), "", *pair)]
    while item := ITEM.match(text, listed[-1].end):
        pair = _parsed(item["number"], year_first=year_first)
        if pair is None or not _goes_on(text, listed, item, pair):
            break
        listed.append(Listed(item.start("number"), item.end(), item["join"], *pair))
    if plural and HEADING_ENDS.match(text, listed[0].end) and listed[0].year is None:
        return []
    return [] if _is_journal_number(text, listed[-1], year_first=year_first) else _with_years(listed, plural=plural)


def _goes_on(text: str, listed: Sequence[Listed], item: re.Match[str], pair: tuple[int | None, int]) -> bool:
    """Whether one more number is of the list; a bare one may count what stands behind it."""
    year, number = pair
    if year is not None:
        return True
    if COUNTING.match(text, item.end()):
        return False
    if all(before.year is None for before in listed):
        return True
    last = next(before for before in reversed(listed) if before.year is not None)
    is_open = YEAR_FIRST.match(text, last.start, last.end) or TIGHT.match(text, listed[-1].end)
    return bool(is_open) and number > listed[-1].number


def _is_journal_number(text: str, last: Listed, *, year_first: bool) -> bool:
    """Whether a smaller third part makes the number a letter's: 'sak 2013/598' + '-2'."""
    item = ITEM.match(text, last.end) if last.year is not None and TIGHT.match(text, last.end) else None
    pair = _parsed(item["number"], year_first=year_first) if item else None
    return pair is not None and pair[0] is None and pair[1] <= last.number


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


def _with_years(listed: Sequence[Listed], *, plural: bool) -> list[Listed]:
    """All numbers where one of them has a year or they are plainly a list; else the first alone."""
    year = next((item.year for item in reversed(listed) if item.year), None)
    if year is not None:
        return [item if item.year else replace(item, year=year) for item in listed]
    numbers = [item.number for item in listed]
    is_list = (plural or len(numbers) >= FEWEST_BARE) and numbers == sorted(set(numbers))
    return list(listed) if is_list else list(listed[:1])
