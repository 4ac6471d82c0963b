"""Mentions of cases without a word for it, told by the body beside them, by their series, or by how they are cited.

'SSU 2022.31', 'SSU (12/24)', '0027/04 Planutvalget 01.07.2004', 'PS 14/23', 'KS-124/13'; 'vedtatt i 2022.31', where the
paper numbers its own cases so.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.language.case_bodies import series_body
from extractors.language.case_dates import listed_cases
from extractors.language.case_lists import listed_numbers
from extractors.language.dates import Precision
from extractors.language.decoys import decoy_at
from extractors.language.numbers import (
    CASE_NUMBER,
    CODE_BEFORE,
    LONG_YEAR,
    SHORT_YEAR,
    CaseNumber,
    find_case_numbers,
    year_and_number,
)
from extractors.language.overlaps import overlaps
from extractors.language.reading import Found, Reading, nearby, number_style
from extractors.vocabulary.cases import CITING_WORDS
from models.facts import Body

LONGEST_NUMBER = 16  # characters behind a body in which its case number stands: ', 0052/2004 B'
SHORTEST_NUMBER = len("12/5")  # 'SSU 2/5' is the second of May
# Two sides that may be a day and a month.
LAST_DAY, LAST_MONTH = 31, 12
DAY_DIGITS = 2

BESIDE_BODY = re.compile(r"[ ,:-]{0,2}")
"""Between a body and a number without a case word: 'SSU 2022.31'."""
IN_BRACKETS = re.compile(r" \(")
"""Between a body and a number in brackets of its own: 'SSU (12/24)'."""
ROW_START = re.compile(r"(?:^|\n)\s*$")
"""Before a number that opens a line."""
SERIES_SIGNS = frozenset("/-")
"""Between the two sides of a number with its series: 'PS 14/23', 'FO 2-2025'; 'KS 12.30' may be a time."""
CITING = re.compile(rf"\b(?:{'|'.join(CITING_WORDS)}) $", re.IGNORECASE)
"""Before a case of the paper's own without a word for it: 'ble vedtatt i ' + 2022.16, where it numbers them so."""


def beside_bodies(reading: Reading, taken: Sequence[Found]) -> Iterator[Found]:
    """Cases with nothing but their body: 'SSU 2022.31', 'SSU (12/24)'."""
    for body in reading.bodies:
        behind = reading.text[body.end : body.end + LONGEST_NUMBER]
        for number in find_case_numbers(behind, year_first=reading.year_first)[:1]:
            start, gap = body.end + number.start, behind[: number.start]
            is_beside = BESIDE_BODY.fullmatch(gap) or (IN_BRACKETS.fullmatch(gap) and behind[number.end :][:1] == ")")
            if is_beside and not overlaps(start, start + 1, taken) and not _is_day(number, start, reading):
                yield from _with_list(reading, start, body.body, body.start) or [
                    Found(body.start, body.end + number.end, body.body, number.year, number.number)
                ]


def before_bodies(reading: Reading, taken: Sequence[Found]) -> Iterator[Found]:
    """Rows of a case's way through the bodies: '0027/04 Planutvalget 01.07.2004'."""
    for number in find_case_numbers(reading.text, year_first=reading.year_first):
        if (
            number.weak
            or overlaps(number.start, number.end, taken)
            or not ROW_START.search(reading.text[: number.start])
        ):
            continue
        body = next((body for body in reading.bodies if body.start == number.end + 1), None)
        day = next((date for date in reading.dates if body and date.start == body.end + 1), None)
        if body and day and day.precision is Precision.DAY and not decoy_at(reading.text, number.start):
            yield Found(number.start, day.end, body.body, number.year, number.number)


def coded(reading: Reading, taken: Sequence[Found]) -> Iterator[Found]:
    """Cases with the code of their series: 'PS 14/23', 'KS-124/13', 'Sp 59/12 og Sp 46/14', or of the paper's own."""
    taken = list(taken)
    for match in CASE_NUMBER.finditer(reading.text):
        code, start = _series(reading, match)
        if len(code) <= 1 or match["sign"] not in SERIES_SIGNS or overlaps(start, match.end(), taken):
            continue
        pair = year_and_number(match["first"], match["second"], year_first=reading.year_first)
        if not pair or decoy_at(reading.text, match.start("first")):
            continue
        body = series_body(reading, code)
        found = _with_list(reading, match.start("first"), body, start) or [Found(start, match.end(), body, *pair)]
        taken += found
        yield from found


def _series(reading: Reading, match: re.Match[str]) -> tuple[str, int]:
    """The code of a number's series and where it begins; '' for a number that has none, nor one of the paper's own."""
    if match["series"] or not reading.own_codes:
        return match["series"] or "", match.start()
    before = CODE_BEFORE.search(reading.text, nearby(match.start()), match.start())
    own = before if before and before["code"] in reading.own_codes else None
    return (own["code"], own.start()) if own else ("", match.start())


def cited(reading: Reading, taken: Sequence[Found]) -> Iterator[Found]:
    """The paper's own cases by their bare number, in the style in which it numbers them: 'vedtatt i 2022.16'."""
    for number in find_case_numbers(reading.text, year_first=reading.year_first):
        if (
            number_style(number.printed) in reading.own_styles
            and CITING.search(reading.text[nearby(number.start) : number.start])
            and not overlaps(number.start, number.end, taken)
            and not _is_day(number, number.start, reading)
        ):
            yield Found(number.start, number.end, None, number.year, number.number)


def _with_list(reading: Reading, position: int, body: Body | None, start: int) -> list[Found]:
    """The cases listed from a number on, where it opens a list: 'PS 14/23, 15/23 og 16/23'; days are none."""
    listed = listed_numbers(reading.text, position, year_first=reading.year_first)
    return list(listed_cases(reading, listed, body, (start, listed[-1].end))) if listed else []


def _is_day(number: CaseNumber, start: int, reading: Reading) -> bool:
    """Whether a number behind a body is rather a day, a time or another decoy: 'SSU 12.03.24', 'FSU 7/11'."""
    if number.weak or len(number.printed) < SHORTEST_NUMBER or decoy_at(reading.text, start):
        return True
    if any(date.start <= start < date.end and date.precision is Precision.DAY for date in reading.dates):
        return True
    match = CASE_NUMBER.search(number.printed)
    if match and len(match["first"]) == LONG_YEAR and number_style(number.printed) not in reading.own_styles:
        return int(match["second"]) == int(match["first"][-SHORT_YEAR:]) + 1  # 'SSU 2023/24', from one year to the next
    return bool(
        match
        and match["sign"] == "/"
        and len(match["first"]) <= DAY_DIGITS
        and int(match["first"]) <= LAST_DAY
        and int(match["second"]) <= LAST_MONTH
    )
