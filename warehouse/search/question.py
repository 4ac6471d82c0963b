"""What somebody asks for: each word of a question with everything in the index that it may mean."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import duckdb

from models.case_numbers import NUMBER_PAIR
from warehouse.rows import values
from warehouse.search.analysis import (
    PART_WEIGHT,
    bokmaal,
    is_number,
    number_terms,
    splits,
    stem,
    tokens,
)
from warehouse.search.vocabulary import STOP_WORDS

PHRASE = re.compile(r'["«“”]([^"«»“”]+)["»“”]')

# A word that never stands alone is looked for as the beginning or end of longer ones; shorter ones begin too many.
SHORTEST_BEGINNING = 4

# A question has a bit per concept in one integer; nobody asks so many words, but somebody may paste a page.
MOST_CONCEPTS = 60

KNOWN_TERMS = "SELECT term FROM search.terms WHERE term IN (SELECT unnest(?))"
LONGER_TERMS = """
SELECT term FROM search.terms
WHERE (starts_with(term, $stem) OR ends_with(term, $stem)) AND term <> $stem
ORDER BY term
"""
BODY_NAMES = "SELECT name, abbreviation FROM bodies WHERE abbreviation IS NOT NULL ORDER BY body_id"


@dataclass(frozen=True, slots=True)
class Alternative:
    """Terms that together are one way to say a word, and what that way counts beside the word itself (1)."""

    terms: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Concept:
    """A word or body of the question with all its alternatives; none where nothing in the papers is like it."""

    words: str  # as asked
    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question as understood: what to look for, and the phrases that must stand there word by word."""

    concepts: tuple[Concept, ...]
    phrases: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """All terms that are looked for, in order of the alphabet."""
        return tuple(sorted({term for concept in self.concepts for way in concept.alternatives for term in way.terms}))

    @property
    def unknown(self) -> tuple[str, ...]:
        """The words that nothing in the papers is like."""
        return tuple(concept.words for concept in self.concepts if not concept.alternatives)


def understand(connection: duckdb.DuckDBPyConnection, words: str) -> Question:
    """Read a question: any text, with phrases in quotes if wanted. Stop words are left out; never raises on text."""
    phrases = tuple(" ".join(phrase.lower().split()) for phrase in PHRASE.findall(words))
    asked = tokens(NUMBER_PAIR.sub(r"\1/\2", words))
    named = _body_names(connection)
    possible = [_possible(found, named) for found in _group(asked, named)]
    known = set(_known(connection, {term for _, ways in possible for way in ways for term in way.terms}))
    concepts = [
        Concept(text, tuple(way for way in ways if known.issuperset(way.terms)) or _longer(connection, text))
        for text, ways in possible
    ]
    return Question(tuple(dict.fromkeys(concepts))[:MOST_CONCEPTS], phrases)


def _group(asked: Sequence[str], named: Mapping[tuple[str, ...], object]) -> list[tuple[str, ...]]:
    """The tokens of a question one by one, but those of a body's name together; stop words left out."""
    groups: list[tuple[str, ...]] = []
    longest = max(map(len, named), default=1)
    start = 0
    while start < len(asked):
        lengths = range(min(longest, len(asked) - start), 0, -1)
        length = next((n for n in lengths if tuple(map(stem, asked[start : start + n])) in named), 1)
        groups.append(tuple(asked[start : start + length]))
        start += length
    return [group for group in groups if len(group) > 1 or group[0] not in STOP_WORDS]


def _possible(
    group: tuple[str, ...], named: Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]
) -> tuple[str, tuple[Alternative, ...]]:
    """A token or the tokens of a name, with all ways to say it, whether the index knows them or not."""
    text = " ".join(group)
    forms = named.get(tuple(map(stem, group)))
    if forms:
        return text, tuple(Alternative(tuple(term for term in form if term not in STOP_WORDS)) for form in forms)
    if is_number(text):
        return text, tuple(Alternative((term,)) for term in number_terms(text))
    whole = Alternative((stem(text),))
    halves = {tuple(sorted({stem(first), stem(last)})) for first, last in splits(bokmaal(text))}
    return text, (whole, *(Alternative(pair, PART_WEIGHT) for pair in sorted(halves) if len(pair) > 1))


def _longer(connection: duckdb.DuckDBPyConnection, word: str) -> tuple[Alternative, ...]:
    """The longer terms that begin or end with a word that is not in the index by itself."""
    if is_number(word) or len(stem(word)) < SHORTEST_BEGINNING:
        return ()
    longer = values(connection, LONGER_TERMS, {"stem": stem(word)})
    return tuple(Alternative((str(term),), PART_WEIGHT) for term in longer)


def _known(connection: duckdb.DuckDBPyConnection, terms: Iterable[str]) -> list[str]:
    """Those of some terms that are in the index."""
    return [str(term) for term in values(connection, KNOWN_TERMS, [sorted(terms)])]


def _body_names(connection: duckdb.DuckDBPyConnection) -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """For the stems of each body's name and of its abbreviation: both, since either may stand for the other."""
    named: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
    for name, abbreviation in connection.execute(BODY_NAMES).fetchall():
        forms = tuple(tuple(map(stem, tokens(form))) for form in (abbreviation, name))
        for form in forms:
            named[form] = tuple(dict.fromkeys((*named.get(form, ()), *forms)))
    named.pop((), None)
    return named
