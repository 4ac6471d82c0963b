"""Employers as papers print them behind a name: 'Sykehuset Solvik HF', 'SiS', 'Tindal kommune', 'Tindal'."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from warehouse.building.persons.words import EMPLOYER_KINDS, LEGAL_FORMS, SMALL_WORDS

_WORD = re.compile(r"\w+")
_ENDS = re.compile(r"[/,;(]")  # 'Tindal kommune/leder for Lederforum'
_LONGEST_ABBREVIATION = 6
_FEWEST_CAPITALS = 2


@dataclass(frozen=True, order=True, slots=True)
class Employer:
    """An organisation: what kind it is ('' where its name does not tell), and the words that tell which."""

    kind: str
    words: tuple[str, ...]
    initials: str  # as an abbreviation would have them: 'ss' of 'Sykehuset Solvik HF'
    is_abbreviation: bool = False

    def may_be(self, other: "Employer") -> bool:
        """Whether two may be one organisation: 'Tindal' and 'Tindal kommune', 'SiS' and 'Sykehuset Solvik HF'.

        A place alone is its municipality: 'Solvik' is not 'Sykehuset Solvik HF'.
        """
        if self.kind and other.kind and self.kind != other.kind:
            return False
        if self.is_abbreviation or other.is_abbreviation:
            return self.initials == other.initials
        if {self.kind, other.kind} == {"", "hospital"}:
            return False
        one, two = set(self.words), set(other.words)
        return one <= two or two <= one


@lru_cache(maxsize=50_000)
def employer(printed: str | None) -> Employer | None:
    """The employer of a printed organisation; None where it tells none in particular ('kommunene', 'sykehuset')."""
    text = _ENDS.split(printed or "")[0]
    words = [word for word in _WORD.findall(text) if word.lower() not in SMALL_WORDS]
    kinds = [_kind(word.lower()) for word in words]
    named = [word for word in words if word.lower() not in LEGAL_FORMS]
    telling = [word for word, kind in zip(words, kinds, strict=True) if not kind and word.lower() not in LEGAL_FORMS]
    if not telling:
        return None
    capitals = "".join(letter for letter in named[0] if letter.isupper()).lower()
    if len(named) == 1 and len(capitals) >= _FEWEST_CAPITALS and len(named[0]) <= _LONGEST_ABBREVIATION:
        return Employer(max(kinds), (named[0].lower(),), capitals, is_abbreviation=True)
    kind = next((kind for kind, _ in EMPLOYER_KINDS if kind in kinds), "")
    return Employer(kind, tuple(word.lower() for word in telling), "".join(word[0].lower() for word in named))


def differ(ones: Iterable[Employer], others: Iterable[Employer]) -> bool:
    """Whether all employers of two persons are known by kind, and none may be the same."""
    pairs = [(one, other) for one in ones for other in others if one.kind and other.kind]
    return bool(pairs) and not any(one.may_be(other) for one, other in pairs)


def agree(ones: Iterable[Employer], others: Iterable[Employer]) -> bool:
    """Whether two persons have an employer in common."""
    others = tuple(others)
    return any(one.may_be(other) for one in ones for other in others)


def may_be_one(printed: str, other: str) -> bool:
    """Whether two printed organisations may be one employer: 'Tindal', 'Tindal kommune'."""
    one, two = employer(printed), employer(other)
    return printed == other or bool(one and two and one.may_be(two))


def _kind(word: str) -> str:
    """The kind of employer that a word tells."""
    return next((kind for kind, pattern in EMPLOYER_KINDS if pattern.fullmatch(word)), "")
