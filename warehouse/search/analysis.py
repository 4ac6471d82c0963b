"""Words become terms: small letters, bokmål, stems, the parts of compounds; numbers of cases and dates in one form.

The same rules read the papers and the question, so that whatever is spelt alike or bent alike is found. A token pattern
that both Python and the database understand splits text the same way on both sides.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

import snowballstemmer

from models.case_numbers import YEARS, pair_readings
from warehouse.search.vocabulary import (
    DOCTORS,
    NO_FIRST_PART,
    NO_LAST_PART,
    NYNORSK_ENDINGS,
    NYNORSK_ROOTS,
    NYNORSK_WORDS,
    SHORT_FIRST_PARTS,
)

# A number with all its parts ('2023.42', '23.11.2023', 'sak 42/23'), or a word, in text of small letters.
# Letters are ASCII and Latin to U+024F: æ, ø, å, é, ö, and the Sámi č, đ, ŋ, š, ŧ, ž.
WORD_OR_NUMBER = r"(?:sak(?:en|a)?(?: nr\.?)? )?[0-9]+(?:[./–-][0-9]+)*|[a-zà-öø-ɏ][a-zà-öø-ɏ0-9]*"
TOKENS = re.compile(WORD_OR_NUMBER, re.IGNORECASE)
DIGITS = re.compile(r"[0-9]+")

# 'sykehus' may end in 'hus', 'brukerråd' in 'råd'; but a first part of three letters is mostly a prefix ('opp', 'sam').
SHORTEST_FIRST_PART = 4
SHORTEST_LAST_PART = 3
SHORTEST_SHORT_PART = 3  # of those few in SHORT_FIRST_PARTS
# Words so long do not begin or end others by chance, if what is left is no mere ending: 'pasient', 'utvalg'; but not
# 'kommun', with which 'kommunikasjon' begins.
LONG_FIRST_PART = 7
LONG_LAST_PART = 6
SHORTEST_UNKNOWN_PART = 4
LINKS = "se"  # barn-e-hage, handling-s-plan
# A part says less than the word itself: 'handlingsplanarbeid' is about a plan, but not the plan.
PART_WEIGHT = 0.4

_stemmer = snowballstemmer.stemmer("norwegian")
_roots = re.compile("|".join(sorted(NYNORSK_ROOTS, key=len, reverse=True)))
_endings = re.compile(rf"(?:{'|'.join(NYNORSK_ENDINGS)})$")


def tokens(text: str) -> list[str]:
    """The tokens of a text, in small letters and in order: 'Sak 42/23 om leger' gives 'sak 42/23', 'om', 'leger'."""
    return [match[0] for match in TOKENS.finditer(unicodedata.normalize("NFC", text).lower())]


@cache
def bokmaal(word: str) -> str:
    """The bokmål form of a word in small letters: 'tenesta' gives 'tjenesta', 'ikkje' gives 'ikke'."""
    word = NYNORSK_WORDS.get(word, word)
    word = _roots.sub(lambda match: NYNORSK_ROOTS[match[0]], word)
    return _endings.sub(lambda match: NYNORSK_ENDINGS[match[0]], word)


@cache
def _stemmed(word: str) -> str:
    """A word without its ending, as Snowball has it for Norwegian."""
    return str(_stemmer.stemWord(word))


@cache
def stem(word: str) -> str:
    """The term of a word in small letters: 'kommunane' and 'kommunene' give 'kommun'.

    Stemmed twice, since once turns 'lederen' into 'leder' and 'leder' into 'led'.
    """
    word = bokmaal(word)
    doctor = DOCTORS.fullmatch(word)
    return f"{doctor[1] or ''}lege" if doctor else _stemmed(_stemmed(word))


def is_number(token: str) -> bool:
    """Whether a token is made of digits, like '2023.42' or 'sak 7'."""
    return token[0].isdigit() or " " in token


def number_terms(token: str) -> tuple[str, ...]:
    """The terms of a number token, best first: 'sak 42/23' gives '2023/42', '23.11.2023' '2023-11-23', '15' itself.

    Two digits on both sides ('07/24') name a case both ways. Without 'sak', a point or hyphen between two short numbers
    is no case ('04.12', '10-12').
    """
    parts = DIGITS.findall(token)
    called_case = token.startswith("sak")
    if len(parts) == 3:  # noqa: PLR2004 - day, month and year
        day = date_of(*parts)
        return (day.isoformat(),) if day else ()
    if len(parts) != 2:  # noqa: PLR2004 - year and number
        return tuple(parts)
    readings = pair_readings(*parts)
    if called_case or "/" in token or any(int(part) in YEARS for part in parts):
        return tuple(str(reading) for reading in readings)
    return tuple(parts)


def date_of(first: str, second: str, third: str) -> dt.date | None:
    """The day that three digit strings name, day or year first; a short year is this century's. None if none is."""
    year, month, day = (
        (int(first), int(second), int(third)) if int(first) in YEARS else (int(third), int(second), int(first))
    )
    try:
        return dt.date(year if year in YEARS else 2000 + year, month, day)
    except ValueError:
        return None


def splits(word: str) -> Iterator[tuple[str, str]]:
    """Every way to split a word in two as compounds are made, with and without the linking -s- and -e-.

    'fastlegesamarbeid' gives among others ('fastlege', 'samarbeid'); which of them are words, the caller knows.
    """
    for cut in range(SHORTEST_SHORT_PART, len(word) - SHORTEST_LAST_PART + 1):
        first, last = word[:cut], word[cut:]
        if cut < SHORTEST_FIRST_PART and first not in SHORT_FIRST_PARTS:
            continue
        if first not in NO_FIRST_PART and last not in NO_LAST_PART:
            yield first, last
            if first[-1] in LINKS:
                yield first[:-1], last


def parts(word: str, stems: Mapping[str, str]) -> frozenset[str]:
    """The stems of a compound's parts and of their parts, in all ways that split it into known words.

    `stems` gives the stem of every word that is known; stems are words too. 'handlingsplanarbeid' gives 'handlingsplan'
    and 'arbeid'; where only one half is known it must be a long one.
    """
    pairs = [pair for form in {bokmaal(word), stem(word)} for pair in splits(form)]
    whole = [(first, last) for first, last in pairs if first in stems and last in stems]
    found: set[str] = set()
    for half in chain.from_iterable(whole) if whole else _long_halves(pairs, stems):
        found |= {stems[half], *parts(half, stems)}
    return frozenset(found - {stem(word)})


def _long_halves(pairs: Iterable[tuple[str, str]], stems: Mapping[str, str]) -> Iterator[str]:
    """The known halves that are long enough to make a compound with an unknown other half."""
    for first, last in pairs:
        if first in stems and len(first) >= LONG_FIRST_PART and len(last) >= SHORTEST_UNKNOWN_PART:
            yield first
        if last in stems and len(last) >= LONG_LAST_PART and len(first) >= SHORTEST_UNKNOWN_PART:
            yield last


def known_stems(words: Iterable[str]) -> dict[str, str]:
    """What `parts` asks: the stem of each word in bokmål, and of each stem."""
    stems = {bokmaal(word): stem(word) for word in words}
    return stems | {term: term for term in stems.values()}
