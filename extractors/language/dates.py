"""Dates in running text.

Reads '29.02.24', '16.06.2023', '05-.06.2025', '30. mai 2024', '4.februar', '25 januar 2023', '19. – 20. oktober 05',
'2/5', '1/1-2012', 'mai 2024', 'i november', 'september-25', 'våren 2024', 'våren 2024 (mai)', '2024'.
"""

import calendar
import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from extractors.language.letters import folded
from extractors.language.overlaps import overlaps
from extractors.vocabulary.calendar import FULL_MONTHS, MONTHS, SEASONS

FIRST_CENTURY_YEAR = 50  # two-digit years from 50 on are 19xx: no paper met is older than 1950 or younger than 2049
LONGEST_SHORT_YEAR = 2  # digits
EARLIEST_YEAR = 1900
LATEST_YEAR = 2099
TEXTS_REMEMBERED = 512  # a paper's heads, labelled values and titles are asked for their dates at each step
PLACEHOLDER_YEAR = 2000  # a leap year, so that '29. februar' without a year is a date


class Precision(IntEnum):
    """How exact a date mention is; the lower, the more exact."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4


class DateMention(Struct, frozen=True):
    """A date in a text: characters start..end, first and last day it allows.

    `has_year` False: the text gave no year and the days are in the placeholder year of `find_dates`.
    """

    start: int
    end: int
    first: datetime.date
    last: datetime.date
    precision: Precision
    has_year: bool = True
    years_from_now: int | None = None  # 'i fjor' is -1, 'neste år' is 1, from the paper's own day

    def in_year(self, year: int) -> "DateMention":
        """The same day, month or season in a year."""
        shift = year - self.first.year
        first, last = _shifted(self.first, shift), _shifted(self.last, shift)
        return replace(self, first=first, last=last, has_year=True, years_from_now=None)


_FLAGS = re.IGNORECASE
_MONTH = "|".join(
    rf"{name}\b" if name in FULL_MONTHS else rf"{name}\b\.?" for name in sorted(MONTHS, key=len, reverse=True)
)
_FULL_MONTH = "|".join(sorted(FULL_MONTHS, key=len, reverse=True))
# 'jul 2024' is Christmas
_SHORT_MONTH = "|".join(sorted(set(MONTHS) - FULL_MONTHS - {"jul"}, key=len, reverse=True))
_SEASON = "|".join(sorted(SEASONS, key=len, reverse=True))
_LONG_YEAR = r"(?:19|20)\d\d"
_ANY_YEAR = rf"(?P<year>{_LONG_YEAR}|\d\d)"
_SHORT_YEAR_BEHIND = r" ?[-–'’] ?(?P<short>\d\d)(?!\d)"  # behind a word: '-25', ' ’25'
_DAY, _DAY2, _NUMBER_OF_MONTH = r"(?P<day>\d{1,2})", r"(?P<day2>\d{1,2})", r"(?P<month>\d{1,2})"
# A day that is no tail of a longer number; what stands before it is asked behind its first digit, which is found fast.
_FREE_DAY = r"(?P<day>\d(?<![\d.,/:§-]\d)(?<!\d \d)\d?)"
# What makes two digits behind a month a number of something: '12. mai 20:00', '12. mai 20 vedlegg'.
_NO_YEAR = r"(?![\d.:/%]|\s?(?:vedlegg|pasient|plass|prosent))"

NUMERIC = re.compile(rf"{_FREE_DAY}(?:\.? ?[-–] ?{_DAY2})?(?:-?\.) ?{_NUMBER_OF_MONTH}\. ?{_ANY_YEAR}(?![\d/]|\.\d)")
"""'29.02.24', '29.02. 2024', '03.-04.06.2024'; '05-.06.2025' is a slip."""
NUMERIC_WITHOUT_YEAR = re.compile(rf"{_FREE_DAY}\.{_NUMBER_OF_MONTH}\.(?!\d)")
"""'29.02.'"""
SLASHED = re.compile(rf"{_FREE_DAY}/{_NUMBER_OF_MONTH}[-–]{_ANY_YEAR}(?!\d)")
"""'1/1-2012'."""
DAY_SLASH_MONTH = re.compile(rf"(?<![\d./–-]){_DAY}/{_NUMBER_OF_MONTH}(?![\d/-])")
"""'2/5'."""
DAY_OF_MONTH = re.compile(
    rf"{_FREE_DAY}\.? ?(?:(?:[-–]|og) ?{_DAY2}\.? ?)?(?P<month>{_MONTH})"
    rf"(?:[ ,-]{{0,2}}(?P<year>{_LONG_YEAR}|\d\d{_NO_YEAR}))?",
    _FLAGS,
)
"""'30. mai 2024', '4.februar', '25 januar', '19. – 20. oktober 05', '3. og 4. des. 24'."""
MONTH_OF_YEAR = re.compile(
    rf"\b(?P<month>{_FULL_MONTH}|(?:{_SHORT_MONTH})\.?(?= {_LONG_YEAR}))(?:-?møtet?)?"
    rf"(?:(?: i)? (?P<year>{_LONG_YEAR})|{_SHORT_YEAR_BEHIND})",
    _FLAGS,
)
"""'mai 2024', 'maimøtet i 2024', 'september-25', 'sept. 2025'."""
MONTHS_OF_YEAR = re.compile(
    rf"\b(?P<month>{_FULL_MONTH}) ?[-–/] ?(?P<month2>{_FULL_MONTH}) (?P<year>{_LONG_YEAR})", _FLAGS
)
"""'mai-juni 2024'."""
MONTH_ALONE = re.compile(rf"\b(?P<month>{_FULL_MONTH})\b", _FLAGS)
SEASON_OF_YEAR = re.compile(
    rf"\b(?P<season>{_SEASON})(?: ?(?P<year>{_LONG_YEAR})|{_SHORT_YEAR_BEHIND})(?: ?\((?P<month>{_FULL_MONTH})\))?",
    _FLAGS,
)
"""'våren 2024', 'høst-24', 'våren 2024 (mai)'."""
SEASON_ALONE = re.compile(r"\b(?P<season>våren|høsten|hausten|sommeren|sommaren)\b", _FLAGS)
YEAR_ALONE = re.compile(rf"(?<![\d.,/§–-])(?P<year>{_LONG_YEAR})(?![\d/]|[.,-]\d|–| ?(?:kr|kroner|000))")
"""'2024'; not one end of '2022-2025', not '2024/07', not '2024 kroner'."""
RELATIVE_YEAR = re.compile(r"\b(?:i fjor|neste år|i år)\b", _FLAGS)
YEARS_FROM_NOW = {"i fjor": -1, "i år": 0, "neste år": 1}


def _beginnings(words: Iterable[str]) -> re.Pattern[str]:
    """Finds a text in which any of some words may stand, by those that begin with no other: 'vår' for 'våren'."""
    known = frozenset(words)
    return re.compile("|".join(word for word in sorted(known) if not any(map(word.startswith, known - {word}))))


HINTS = {
    "digit": re.compile(r"\d"),
    "month": _beginnings(MONTHS),
    "season": _beginnings(SEASONS),
    "year": _beginnings(YEARS_FROM_NOW),
}
"""What a text in lower case must hold for its dates to be looked for: most hold no month, and each look costs."""


def full_year(text: str) -> int:
    """'24' -> 2024, '93' -> 1993, '2024' -> 2024."""
    year = int(text)
    if len(text) > LONGEST_SHORT_YEAR:
        return year
    return year + (1900 if year >= FIRST_CENTURY_YEAR else 2000)


@lru_cache(TEXTS_REMEMBERED)
def find_dates(text: str, *, slashes: bool = False) -> tuple[DateMention, ...]:
    """All dates of a text in order, without overlaps; the more exact reading wins.

    `slashes` reads '2/5' as 2 May; only sensible behind a body's name, since '2/5' is a case number elsewhere.
    """
    taken: list[DateMention] = []
    lowered = folded(text)
    held = {hint for hint, pattern in HINTS.items() if pattern.search(lowered)}
    for hint, finder in FINDERS:
        for mention in finder(text) if hint in held and (slashes or finder is not _day_slash_month) else ():
            if not overlaps(mention.start, mention.end, taken):
                taken.append(mention)
    return tuple(sorted(taken, key=lambda mention: mention.start))


def _numeric(text: str) -> Iterator[DateMention]:
    for match in NUMERIC.finditer(text):
        yield from _days(match, match["day"], match["day2"], int(match["month"]), match["year"])
    for match in NUMERIC_WITHOUT_YEAR.finditer(text):
        yield from _days(match, match["day"], None, int(match["month"]), None)


def _slashed(text: str) -> Iterator[DateMention]:
    for match in SLASHED.finditer(text):
        yield from _days(match, match["day"], None, int(match["month"]), match["year"])


def _day_slash_month(text: str) -> Iterator[DateMention]:
    for match in DAY_SLASH_MONTH.finditer(text):
        yield from _days(match, match["day"], None, int(match["month"]), None)


def _day_of_month(text: str) -> Iterator[DateMention]:
    for match in DAY_OF_MONTH.finditer(text):
        yield from _days(match, match["day"], match["day2"], _month(match["month"]), match["year"])


def _months_of_year(text: str) -> Iterator[DateMention]:
    for match in MONTHS_OF_YEAR.finditer(text):
        first, last = _month(match["month"]), _month(match["month2"])
        if first <= last:
            yield _months(match, first, last, int(match["year"]), Precision.SEASON)


def _month_of_year(text: str) -> Iterator[DateMention]:
    for match in MONTH_OF_YEAR.finditer(text):
        month = _month(match["month"])
        yield _months(match, month, month, full_year(match["year"] or match["short"]), Precision.MONTH)


def _month_alone(text: str) -> Iterator[DateMention]:
    for match in MONTH_ALONE.finditer(text):
        month = _month(match["month"])
        yield _months(match, month, month, None, Precision.MONTH)


def _season(text: str) -> Iterator[DateMention]:
    for match in SEASON_OF_YEAR.finditer(text):
        year = full_year(match["year"] or match["short"])
        if match["month"]:
            month = _month(match["month"])
            yield _months(match, month, month, year, Precision.MONTH)
        else:
            yield _months(match, *SEASONS[folded(match["season"])], year, Precision.SEASON)
    for match in SEASON_ALONE.finditer(text):
        yield _months(match, *SEASONS[folded(match["season"])], None, Precision.SEASON)


def _year_alone(text: str) -> Iterator[DateMention]:
    for match in YEAR_ALONE.finditer(text):
        yield _months(match, 1, 12, int(match["year"]), Precision.YEAR)


def _relative_year(text: str) -> Iterator[DateMention]:
    for match in RELATIVE_YEAR.finditer(text):
        year = _months(match, 1, 12, None, Precision.YEAR)
        yield replace(year, years_from_now=YEARS_FROM_NOW[folded(match[0])])


FINDERS: tuple[tuple[str, Callable[[str], Iterator[DateMention]]], ...] = (
    ("digit", _numeric),
    ("digit", _slashed),
    ("digit", _day_slash_month),
    ("month", _day_of_month),
    ("month", _months_of_year),
    ("month", _month_of_year),
    ("season", _season),
    ("month", _month_alone),
    ("digit", _year_alone),
    ("year", _relative_year),
)
"""The more exact first, each with what a text must hold for it."""


def _month(word: str) -> int:
    """'Mai' -> 5, 'des.' -> 12."""
    return MONTHS[folded(word).rstrip(".")]


def _days(match: re.Match[str], day: str, day2: str | None, month: int, year: str | None) -> Iterator[DateMention]:
    """One day, or two days of one month ('19. – 20. oktober 05'); nothing where the calendar has no such day."""
    try:
        number = full_year(year) if year else PLACEHOLDER_YEAR
        first = datetime.date(number, month, int(day))
        last = datetime.date(number, month, int(day2)) if day2 else first
    except ValueError:
        return
    if first <= last and EARLIEST_YEAR <= first.year <= LATEST_YEAR:
        yield DateMention(*match.span(), first, last, Precision.DAY, has_year=year is not None)


def _months(match: re.Match[str], first: int, last: int, year: int | None, precision: Precision) -> DateMention:
    number = year or PLACEHOLDER_YEAR
    end = calendar.monthrange(number, last)[1]
    return DateMention(
        *match.span(),
        datetime.date(number, first, 1),
        datetime.date(number, last, end),
        precision,
        has_year=year is not None,
    )


def _shifted(day: datetime.date, years: int) -> datetime.date:
    """The same day some years later; 29 February becomes 28 where it must, and the last of February stays the last."""
    year = day.year + years
    last = calendar.monthrange(year, day.month)[1]
    was_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return day.replace(year=year, day=last if was_last else min(day.day, last))
