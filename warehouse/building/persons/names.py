"""Names of persons as words to compare: 'Nils-Erik Solbråten', 'SOLBRÅTEN, NILS ERIK', 'N. Solbråten', 'Nils', 'NS'."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from warehouse.building.persons.words import COMMON_SURNAMES, SOUNDS

_WORD = re.compile(r"\w+")
_APOSTROPHES = str.maketrans("", "", "'’`´")
# Letters of their own in Norwegian and Sámi; other accents do not tell names apart ('André', 'Andre').
_OWN_LETTERS = frozenset("æøå")
_OTHER_LETTERS = str.maketrans({"ö": "ø", "ä": "æ", "đ": "d", "ŋ": "n", "ŧ": "t", "ü": "y", "ß": "ss"})
# 'KF', 'M.S.W.': so many letters stand for a whole name.
_MOST_INITIALS = 4


@dataclass(frozen=True)
class PersonName:
    """A name in the order in which it is said, in small letters; `hyphens` are the words that one ties to the next.

    'Lund-Eide, Marte J.' has the words ('marte', 'j', 'lund', 'eide') and a hyphen at 2.
    """

    words: tuple[str, ...]
    hyphens: frozenset[int]
    is_initials: bool

    @property
    def first(self) -> str:
        """The first word."""
        return self.words[0]

    @property
    def last(self) -> str:
        """The last word: the surname, or the last part of it."""
        return self.words[-1]

    @cached_property
    def surname(self) -> tuple[str, ...]:
        """The last word with those that hyphens tie to it: ('lund', 'eide') of 'Marte Lund-Eide'."""
        start = len(self.words) - 1
        while start - 1 in self.hyphens:
            start -= 1
        return self.words[start:]

    @cached_property
    def is_full(self) -> bool:
        """Whether it is a given name, or its initial, and a surname: not 'Kari-Anne', 'Kari F.', 'KF'."""
        return len(self.surname) < len(self.words) and len(self.last) > 1 and not self.is_initials

    @cached_property
    def fullness(self) -> tuple[int, int]:
        """Words written out, and initials: 'Marte Johanne Lund' (3, 0) is fuller than 'Marte J. Lund' (2, 1)."""
        initials = sum(len(word) == 1 for word in self.words)
        return len(self.words) - initials, initials

    @cached_property
    def has_common_surname(self) -> bool:
        """Whether the surname is one of many: 'Hansen', not 'Falk-Olsen'."""
        return len(self.surname) == 1 and sound(self.last) in _COMMON_SOUNDS

    @cached_property
    def letters(self) -> str:
        """The first letter of each word."""
        return "".join(self.words) if self.is_initials else "".join(word[0] for word in self.words)


@lru_cache(maxsize=200_000)
def person_name(printed: str) -> PersonName:
    """A printed name: 'Fjellheim, Kari Anne' as 'Kari Anne Fjellheim'. What has no letters is its own only word."""
    said = in_order(printed)
    found = list(_WORD.finditer(_folded(said)))
    if not found:
        return PersonName((printed,), frozenset(), is_initials=False)
    folded = _folded(said)
    hyphens = frozenset(
        place
        for place, (one, other) in enumerate(pairwise(found))
        if folded[one.end() : other.start()] in {"-", "‐", "‑", "–"}
    )
    words = tuple(word.group() for word in found)
    bare = "".join(_WORD.findall(said))
    is_initials = 1 < len(bare) <= _MOST_INITIALS and bare.isupper() and (len(words) == 1 or max(map(len, words)) == 1)
    return PersonName(words, hyphens, is_initials)


def in_order(printed: str) -> str:
    """A name as it is said: 'Fjellheim, Kari Anne' is 'Kari Anne Fjellheim'."""
    surname, comma, given = printed.partition(",")
    return f"{given.strip()} {surname.strip()}" if comma and given.strip() and "," not in given else printed.strip()


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """What a word sounds like: 'marthe' and 'marte', 'sundby' and 'sunby' are one."""
    for printed, heard in SOUNDS:
        word = printed.sub(heard, word)
    return word


def sounds_same(one: str, other: str) -> bool:
    """Whether two words are one, or spelt in two ways."""
    return one == other or sound(one) == sound(other)


def _folded(words: str) -> str:
    """Small letters without accents and apostrophes, but for æ, ø and å."""
    kept = unicodedata.normalize("NFC", words.translate(_APOSTROPHES).lower()).translate(_OTHER_LETTERS)
    return "".join(
        letter if letter in _OWN_LETTERS else unicodedata.normalize("NFD", letter)[0]
        for letter in kept
        if not unicodedata.combining(letter)
    )


_COMMON_SOUNDS = frozenset(map(sound, COMMON_SURNAMES))
