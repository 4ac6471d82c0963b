"""Case numbers (saksnummer) as people write them in a question: 'SSU 2023.42', 'ssu 42/2023', 'SSU-sak 42/23'.

A body counts its cases per year, so that a number is two numbers, and which of them is the year follows from their
size. Where both could be, both readings are given, and whoever asks prefers the one that exists.
"""

import re

from msgspec import Struct

# Two digits name a year from 1970 to 2039: no paper we know of is older, and '42/23' can thus be read one way only.
LAST_SHORT_YEAR = 39
FIRST_SHORT_YEAR = 70
# Four digits name a year in this span; '2477' is then a journal number, '1814' history.
YEARS = range(1970, 2100)
LONG_YEAR_DIGITS = 4
SHORT_YEAR_DIGITS = 2

DIGITS_AND_SEPARATORS = "0123456789./–-"  # what a word that names nothing is made of
# '2023.42', '2024. 7', '42/2023', '037-2023'; not '23.11.2023' and not '2026/1477-1', which have a third part.
NUMBER_PAIR = re.compile(r"(?<![\d./–])(?<!\d-)(\d{1,4})\s?[./–-]\s?(\d{1,4})(?!\w|[./–-]\d)")
LONE_NUMBER = re.compile(r"(?<![\d./–])(?<!\d-)(\d{1,4})(?!\w|[./–-]\d)")
# Words around a number that say that it is one, but not whose; 'styresak' and 'SSU-sak' leave 'styre' and 'SSU'.
CASE_WORDS = re.compile(
    r"(?:(?<=\w)-?|\b)(?:saks?(?:nr|nummer)?|saken|saka)\b\.?|\b(?:nr|nummer)\b\.?|(?<![\w-])(?:i|fra|frå)(?![\w-])",
    re.IGNORECASE,
)
PUNCTUATION = re.compile(r"[\s,;:()]+")


class CaseNumber(Struct, frozen=True, order=True):
    """Year and running number of a case; the year is None where a question leaves it out ('SSU 42')."""

    year: int | None
    number: int

    def __str__(self) -> str:
        """The normal form, '2023/42'."""
        return f"{self.year}/{self.number}" if self.year else str(self.number)


class CaseQuery(Struct, frozen=True):
    """A question for a case: the words that name its body ('' where none do), and its number's readings, best first."""

    body_words: str
    readings: tuple[CaseNumber, ...]


def parse_case_query(text: str) -> CaseQuery:
    """Read a question: 'SSU-sak 2023/42' gives the words 'SSU' and the reading 2023/42; '07/24' gives two readings.

    Never raises; a text without a number gives no readings.
    """
    match = NUMBER_PAIR.search(text)
    readings = pair_readings(match[1], match[2]) if match else ()
    if not readings:
        match = next((lone for lone in LONE_NUMBER.finditer(text) if not _long_year(lone[1])), None)
        readings = (CaseNumber(None, int(match[1])),) if match else ()
    words = f"{text[: match.start()]} {text[match.end() :]}" if match else text
    words = PUNCTUATION.sub(" ", CASE_WORDS.sub(" ", words))
    named = [word.strip("-–.") for word in words.split() if word.strip(DIGITS_AND_SEPARATORS)]
    return CaseQuery(" ".join(named), readings)


def pair_readings(left: str, right: str) -> tuple[CaseNumber, ...]:
    """The readings of two digit strings, best first: ('2023', '42') is 2023/42; ('07', '24') is 2024/7 or 2007/24.

    A year in full decides. Two years in full are a period ('2009-2012') and give none, as do two numbers neither of
    which can be a year. Of two short ones the number comes first, as most bodies write it.
    """
    long_left, long_right = _long_year(left), _long_year(right)
    if long_left and long_right:
        return ()
    if long_left or long_right:
        return (CaseNumber(long_left, int(right)) if long_left else CaseNumber(long_right, int(left)),)
    both = ((_short_year(right), left), (_short_year(left), right))
    return tuple(CaseNumber(year, int(number)) for year, number in both if year is not None)


def _long_year(digits: str) -> int | None:
    """The year that four digits name, or None."""
    return int(digits) if len(digits) == LONG_YEAR_DIGITS and int(digits) in YEARS else None


def _short_year(digits: str) -> int | None:
    """The year that two digits name, or None: '23' is 2023, '93' is 1993, '42' is none."""
    if len(digits) != SHORT_YEAR_DIGITS or LAST_SHORT_YEAR < int(digits) < FIRST_SHORT_YEAR:
        return None
    return int(digits) + (2000 if int(digits) <= LAST_SHORT_YEAR else 1900)
