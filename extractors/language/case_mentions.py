"""Mentions of cases, with or without the word for it.

'sak 2024/07', 'FSU-sak 15.2022', 'PM, Sak 2022.8', 'sak 2022.06 i SSU', 'sak 43, 44 og 46/12', 'kommunestyresak 34';
'SSU 2022.31', 'PS 14/23', 'KS-124/13'.
"""

import re
from collections.abc import Iterator

from extractors.language.acting import LONGEST_JOIN
from extractors.language.case_bodies import CaseWords, owner
from extractors.language.case_lists import between, listed_numbers
from extractors.language.dates import Precision
from extractors.language.numbers import CASE_NUMBER, CaseNumber, find_case_numbers, year_and_number
from extractors.language.overlaps import overlaps
from extractors.language.reading import Found, Reading
from extractors.vocabulary.bodies import SERIES_BODIES
from extractors.vocabulary.cases import NO_CASE_BEFORE
from models.facts import Body

LONGEST_NUMBER = 16  # characters behind a body in which its case number stands: ', 0052/2004 B'
SHORTEST_NUMBER = len("12/5")  # 'SSU 2/5' is the second of May
BESIDE = 12  # characters between a day and a case number that takes its year from it: ', under sak'
# Two sides that may be a day and a month.
LAST_DAY, LAST_MONTH = 31, 12
DAY_DIGITS = 2

CASE_WORD = re.compile(
    r"(?<![\wæøå])"
    # of whom: 'SSU-sak', 'kommunestyresak'; not 'arkivsak'
    r"(?P<code>(?:[\wæøåÆØÅ]+-|[\wæøå]*(?i:styre|utvalgs|utvals|møte|skaps|tings|råds))?)"
    r"[Ss][Aa][Kk](?:er|ene|snr|s?nummer|s nr)?\.?(?: ?(?i:nr)\.?)?:? ?"  # 'sak', 'Saksnr.:', 'SAK NR '
    r"(?=(?:[A-Z]{2,3}[ -]?)?\d)"
)
"""A word for a case, right before a number."""
DECOYS = re.compile(rf"(?:{'|'.join(NO_CASE_BEFORE)})\.?:? ?$", re.IGNORECASE)
"""Before a case word whose number is another register's: 'Arkiv: Sak 17/2805'."""
BESIDE_BODY = re.compile(r"[ ,:-]{0,2}")
"""Between a body and a number without a case word: 'SSU 2022.31'."""
GOES_ON = re.compile(r"^[^.;:]{0,30}?\b(?:og|samt)\b(?: [\wæøå]+){0,2}?(?: i)? $")
"""Between a case and a bare number of the same body: 'SSU-sak 2022.16 og endringen i 2023.5'."""
SERIES_SIGNS = frozenset("/-")
"""Between the two sides of a number with its series: 'PS 14/23', 'FO 2-2025'; 'KS 12.30' may be a time."""


def case_mentions(reading: Reading) -> Iterator[Found]:
    """All mentions of cases in a text."""
    taken: list[Found] = []
    for finder in (_worded, _beside_bodies, _coded):
        for found in finder(reading, taken):
            taken.append(found)
            yield found


def _worded(reading: Reading, taken: list[Found]) -> Iterator[Found]:
    """Cases with a word for it: 'sak 2024/07'."""
    for match in CASE_WORD.finditer(reading.text):
        if overlaps(match.start(), match.start() + 1, taken) or DECOYS.search(reading.text[: match.start()]):
            continue
        numbered = list(_numbered(reading, match))
        yield from numbered
        if numbered:
            yield from _following(reading, numbered[-1])


def _numbered(reading: Reading, word: re.Match[str]) -> Iterator[Found]:
    """The cases that a case word names, the first with the word, the last with the body behind it."""
    listed = listed_numbers(reading.text, word.end(), year_first=reading.year_first)
    if not listed:
        return
    owned = owner(reading, CaseWords(*word.span(), listed[-1].end, word["code"]))
    near = _year_near(reading, word.start(), owned.end)
    for before, item in zip([None, *listed], listed, strict=False):
        for unsaid in between(before, item):
            yield Found(unsaid.start, unsaid.end, owned.body, unsaid.year, unsaid.number)
        start = owned.start if item.start == word.end() else item.start
        end = owned.end if item is listed[-1] else item.end
        yield Found(start, end, owned.body, item.year or near, item.number)


def _following(reading: Reading, found: Found) -> Iterator[Found]:
    """Bare numbers behind a case that go on with its body: '... og endringen i 2023.5'."""
    rest = reading.text[found.end : found.end + LONGEST_JOIN]
    for number in find_case_numbers(rest, year_first=reading.year_first)[:1]:
        has_year = str(number.year) in number.printed
        if has_year and GOES_ON.match(rest[: number.start]) and not CASE_WORD.search(rest[: number.end]):
            yield Found(found.end + number.start, found.end + number.end, found.body, number.year, number.number)


def _beside_bodies(reading: Reading, taken: list[Found]) -> Iterator[Found]:
    """Cases with nothing but their body: 'SSU 2022.31'."""
    for body in reading.bodies:
        behind = reading.text[body.end : body.end + LONGEST_NUMBER]
        for number in find_case_numbers(behind, year_first=reading.year_first)[:1]:
            start = body.end + number.start
            if (
                BESIDE_BODY.fullmatch(behind[: number.start])
                and not overlaps(start, start + 1, taken)
                and not _is_day(number, start, reading)
            ):
                yield Found(body.start, body.end + number.end, body.body, number.year, number.number)


def _is_day(number: CaseNumber, start: int, reading: Reading) -> bool:
    """Whether a number behind a body is rather a day or a time: 'SSU 12.03.24', 'FSU 7/11', 'PM 11.30'."""
    if number.weak or len(number.printed) < SHORTEST_NUMBER:
        return True
    if any(date.start <= start < date.end and date.precision is Precision.DAY for date in reading.dates):
        return True
    match = CASE_NUMBER.search(number.printed)
    return bool(
        match
        and match["sign"] == "/"
        and len(match["first"]) <= DAY_DIGITS
        and int(match["first"]) <= LAST_DAY
        and int(match["second"]) <= LAST_MONTH
    )


def _coded(reading: Reading, taken: list[Found]) -> Iterator[Found]:
    """Cases with the code of their series: 'PS 14/23', 'KS-124/13', 'Sp 59/12 og Sp 46/14'."""
    for match in CASE_NUMBER.finditer(reading.text):
        code = match["series"]
        if not code or len(code) == 1 or match["sign"] not in SERIES_SIGNS or overlaps(*match.span(), taken):
            continue
        pair = year_and_number(match["first"], match["second"], year_first=reading.year_first)
        if pair:
            name = SERIES_BODIES.get(code.upper())
            yield Found(*match.span(), Body(name) if name else None, *pair)


def _year_near(reading: Reading, start: int, end: int) -> int | None:
    """The year of a day right beside a case number without one: 'i møte 22.01.2021 sak 2'."""
    for date in reading.dates:
        beside = 0 <= start - date.end <= BESIDE or 0 <= date.start - end <= BESIDE
        if beside and date.has_year and date.precision is Precision.DAY:
            return date.first.year
    return None
