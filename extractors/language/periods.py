"""Times of the year that no date names: quarters, halves, weeks, the turn of the year, what ends before a holiday.

'2. kvartal 2025', 'første halvår', 'uke 12', 'årsskiftet', 'før jul', 'innen sommeren'.
"""

import calendar
import datetime
import re
from collections.abc import Callable

from msgspec import Struct

from extractors.language.overlaps import overlaps
from extractors.vocabulary.deadlines import BEFORE_CHRISTMAS, BEFORE_SUMMER, ORDINALS, OWN_YEAR, YEAR_ENDS

_FLAGS = re.IGNORECASE
_YEAR = r"(?:(?: i)?[ ,]{1,2}(?P<year>20\d\d)(?!\d))?"
_NUMBER = rf"(?:(?P<number>[1-4])\.|(?P<word>{'|'.join(ORDINALS)}))"

QUARTER = re.compile(rf"(?<![\d.])(?P<name>(?:{_NUMBER} ?kvartal(?:et)?|\bQ(?P<q>[1-4])\b){_YEAR})", _FLAGS)
"""'2. kvartal 2025', 'første kvartal', 'Q2 2025'."""
HALF_YEAR = re.compile(rf"(?<![\d.])(?P<name>(?:{_NUMBER} ?|\b(?P<season>vår|høst|haust))halvår(?:et)?{_YEAR})", _FLAGS)
"""'første halvår 2025', 'høsthalvåret'."""
WEEK = re.compile(
    r"\b(?P<name>(?:uke|veke) (?P<week>\d{1,2})(?!\d)(?:[ ,/-]{1,2}(?P<year>20\d\d))?)(?![\d.]\d)", _FLAGS
)
"""'uke 12', 'uke 3 2025'."""
YEAR_END = re.compile(rf"\b(?P<name>(?:{YEAR_ENDS})(?: (?P<year>20\d\d)(?:[/-]\d{{2,4}})?)?)", _FLAGS)
"""'årsskiftet', 'årsskiftet 2024/2025': the last day of the old year."""
THIS_YEAR = re.compile(rf"\b(?P<name>{OWN_YEAR})\b", _FLAGS)
"""'utgangen av året'."""
CHRISTMAS = re.compile(rf"\b(?:før|innen|innan|til) (?P<name>{BEFORE_CHRISTMAS}\b{_YEAR})", _FLAGS)
"""'før jul': December until Christmas Eve."""
SUMMER = re.compile(rf"\b(?:før|innen|innan) (?P<name>{BEFORE_SUMMER}\b{_YEAR})", _FLAGS)
"""'innen sommeren': June, since summer begins in July for those who have holidays."""

SUMMER_MONTH, CHRISTMAS_EVE = 6, (12, 24)
QUARTER_MONTHS, HALF_MONTHS = 3, 6
SECOND = 2

Days = tuple[datetime.date, datetime.date]


class Period(Struct, frozen=True):
    """Words at start..end of a text that mean some days."""

    start: int
    end: int
    first: datetime.date
    last: datetime.date


def find_periods(text: str, day: datetime.date | None) -> list[Period]:
    """The periods of a text, without overlaps; one without a year lies ahead of `day`, and is left out without it."""
    found: list[Period] = []
    for pattern, days in _READERS:
        for match in pattern.finditer(text):
            span = _ahead(match, days, day)
            if span and not overlaps(*match.span("name"), found):
                found.append(Period(*match.span("name"), *span))
    return sorted(found, key=lambda period: period.start)


def _ahead(
    match: re.Match[str], days: Callable[[re.Match[str], int], Days | None], day: datetime.date | None
) -> Days | None:
    """The days of a match in its own year, else in the first year in which they are not over."""
    printed = match.groupdict().get("year")
    if printed:
        return days(match, int(printed))
    spans = (days(match, year) for year in (day.year, day.year + 1)) if day else ()
    return next((span for span in spans if span and day and span[1] >= day), None)


def _months(year: int, first: int, last: int) -> Days:
    return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])


def _number(match: re.Match[str]) -> int:
    return int(match["number"]) if match["number"] else ORDINALS[match["word"].lower()]


def _quarter(match: re.Match[str], year: int) -> Days:
    number = int(match["q"]) if match["q"] else _number(match)
    return _months(year, QUARTER_MONTHS * (number - 1) + 1, QUARTER_MONTHS * number)


def _half_year(match: re.Match[str], year: int) -> Days | None:
    number = (1 if match["season"].lower() == "vår" else SECOND) if match["season"] else _number(match)
    return _months(year, HALF_MONTHS * (number - 1) + 1, HALF_MONTHS * number) if number <= SECOND else None


def _week(match: re.Match[str], year: int) -> Days | None:
    try:
        return (
            datetime.date.fromisocalendar(year, int(match["week"]), 1),
            datetime.date.fromisocalendar(year, int(match["week"]), 7),
        )
    except ValueError:  # no such week
        return None


def _year_end(_: re.Match[str], year: int) -> Days:
    return datetime.date(year, 12, 31), datetime.date(year, 12, 31)


def _this_year(_: re.Match[str], year: int) -> Days:
    return _months(year, 1, 12)


def _christmas(_: re.Match[str], year: int) -> Days:
    return datetime.date(year, CHRISTMAS_EVE[0], 1), datetime.date(year, *CHRISTMAS_EVE)


def _summer(_: re.Match[str], year: int) -> Days:
    return _months(year, SUMMER_MONTH, SUMMER_MONTH)


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], int], Days | None]], ...] = (
    (QUARTER, _quarter),
    (HALF_YEAR, _half_year),
    (WEEK, _week),
    (YEAR_END, _year_end),
    (THIS_YEAR, _this_year),
    (CHRISTMAS, _christmas),
    (SUMMER, _summer),
)
