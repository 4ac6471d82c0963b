"""Mentions of cases, with or without the word for it; see `bare_cases` for those without.

'sak 2024/07', 'FSU-sak 15.2022', 'PM, Sak 2022.8', 'sak 2022.06 i SSU', 'sak 43, 44 og 46/12', 'kommunestyresak 34'.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from extractors.language.acting import LONGEST_JOIN
from extractors.language.bare_cases import before_bodies, beside_bodies, cited, coded
from extractors.language.case_bodies import CaseWords, owner
from extractors.language.case_dates import listed_cases
from extractors.language.case_lists import listed_numbers
from extractors.language.decoys import decoy_at
from extractors.language.letters import folded
from extractors.language.numbers import find_case_numbers
from extractors.language.overlaps import overlaps
from extractors.language.reading import Found, Reading
from extractors.vocabulary.cases import CASE_TYPES

CASE_WORD = re.compile(
    r"(?<![\wæøå])"
    # of whom, or of what kind: 'SSU-sak', 'K.sak', 'kommunestyresak', 'orienteringssak'; not 'arkivsak'
    r"(?P<code>(?:[\wæøåÆØÅ]+-|[a-zæøåA-ZÆØÅ]{1,4}\.(?=[Ss]ak)|[\wæøå]*(?i:styre|utvalgs|utvals|møte|skaps|tings|råds)"
    rf"|(?i:{'|'.join(CASE_TYPES)})s?)?)"
    # 'sak', 'Saksnr.:', 'SAK NR ', 'sakene'; 'saken' and 'saka' only before a pair
    r"(?i:sak)(?:(?P<plural>(?i:er|ene|ane))|(?i:s?nr|s?nummer|s nr)|(?:en|a)(?=\s(?:[A-Z]{2} )?\d{1,4}[/-]\d{2}))?"
    r"\.?(?:\s?(?i:nr)\.?)?:?\s?"
    r"(?=(?:[A-Z]{2,3}[ -]?|[A-Z] )?\d)"
)
"""A word for a case, right before a number."""
ONE_MORE = re.compile(r"\s*(?:,|og|samt|,? ?og)\s+")
"""Between two cases of the body named before the first: 'kommunestyrets vedtak i sak 34/02 og sak 09/03'."""
GOES_ON = re.compile(r"^[^.;:]{0,30}?\b(?:og|samt)\b(?: [\wæøå]+){0,2}?(?: i)? $")
"""Between a case and a bare number of the same body: 'SSU-sak 2022.16 og endringen i 2023.5'."""


def case_mentions(reading: Reading) -> Iterator[Found]:
    """All mentions of cases in a text."""
    taken: list[Found] = []
    for finder in (_worded, beside_bodies, before_bodies, coded, cited):
        for found in finder(reading, taken):
            taken.append(found)
            yield found


def _worded(reading: Reading, taken: list[Found]) -> Iterator[Found]:
    """Cases with a word for it: 'sak 2024/07'."""
    last: Found | None = None
    for match in CASE_WORD.finditer(reading.text) if "sak" in folded(reading.text) else ():
        if overlaps(match.start(), match.start() + 1, taken) or decoy_at(reading.text, match.end(), worded=True):
            continue
        numbered = list(_numbered(reading, match))
        if last and ONE_MORE.fullmatch(reading.text, last.end, match.start()):
            numbered = [replace(found, body=found.body or last.body) for found in numbered]
        yield from numbered
        last = None
        if numbered:
            yield from _following(reading, numbered[-1])
            last = numbered[-1] if numbered[0].start < match.start() else None


def _numbered(reading: Reading, word: re.Match[str]) -> Iterator[Found]:
    """The cases that a case word names, the first with the word, the last with the body behind it."""
    is_plural = bool(word["plural"])
    listed = listed_numbers(reading.text, word.end(), year_first=reading.year_first, plural=is_plural)
    if not listed:
        return
    owned = owner(reading, CaseWords(*word.span(), listed[-1].end, word["code"]))
    start = owned.start if listed[0].start == word.end() else listed[0].start
    yield from listed_cases(reading, listed, owned.body, (start, owned.end), owned.date)


def _following(reading: Reading, found: Found) -> Iterator[Found]:
    """Bare numbers behind a case that go on with its body: '... og endringen i 2023.5'."""
    rest = reading.text[found.end : found.end + LONGEST_JOIN]
    for number in find_case_numbers(rest, year_first=reading.year_first)[:1]:
        has_year = str(number.year) in number.printed
        if has_year and GOES_ON.match(rest[: number.start]) and not CASE_WORD.search(rest[: number.end]):
            yield Found(found.end + number.start, found.end + number.end, found.body, number.year, number.number)
