"""What somebody asks for: each word of a question with everything in the index that it may mean."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import duckdb

from models.case_numbers import NUMBER_PAIR
from warehouse.readers.bodies import BodyRow
from warehouse.rows import fetched
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

KNOWN_TERMS = "SELECT term, term_no FROM search.terms WHERE list_contains(?, term)"
LONGER_TERMS = """
SELECT term, term_no FROM search.terms
WHERE (starts_with(term, $stem) OR ends_with(term, $stem)) AND term <> $stem
ORDER BY term
"""

# A server reads the same names for each question: those of a large warehouse's bodies.
FORMS_KEPT = 10_000

# From the stems of a body's name or abbreviation to those of all its forms.
BodyForms = dict[tuple[str, ...], tuple[tuple[str, ...], ...]]


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
    term_nos: Mapping[str, int]  # of every term of the concepts, as in search.terms
    phrases: tuple[str, ...] = ()


def understand(connection: duckdb.DuckDBPyConnection, words: str, named: BodyForms) -> Question:
    """Read a question: any text, with phrases in quotes if wanted. Stop words are left out; never raises on text."""
    phrases = tuple(" ".join(phrase.lower().split()) for phrase in PHRASE.findall(words))
    groups = dict.fromkeys(_group(tokens(NUMBER_PAIR.sub(r"\1/\2", words)), named))
    readings = [(" ".join(group), _readings(group, named)) for group in list(groups)[:MOST_CONCEPTS]]
    possible = {term for _, tiers in readings for ways in tiers for way in ways for term in way.terms}
    known: dict[str, int] = dict(fetched(connection, KNOWN_TERMS, [sorted(possible)]))
    concepts = []
    for text, tiers in readings:
        ways = _known(tiers, known)
        if not ways:
            longer = _longer(connection, text)
            known |= longer
            ways = tuple(Alternative((term,), PART_WEIGHT) for term in longer)
        concepts.append(Concept(text, ways))
    wanted = {term: known[term] for concept in concepts for way in concept.alternatives for term in way.terms}
    return Question(tuple(concepts), wanted, phrases)


def _group(asked: Sequence[str], named: BodyForms) -> list[tuple[str, ...]]:
    """The tokens of a question one by one, but those of a body's name together; stop words left out."""
    asked = [token for token in asked if token not in STOP_WORDS]
    groups: list[tuple[str, ...]] = []
    longest = max(map(len, named), default=1)
    start = 0
    while start < len(asked):
        lengths = range(min(longest, len(asked) - start), 0, -1)
        length = next((n for n in lengths if tuple(map(stem, asked[start : start + n])) in named), 1)
        groups.append(tuple(asked[start : start + length]))
        start += length
    return groups


def _readings(group: tuple[str, ...], named: BodyForms) -> tuple[tuple[Alternative, ...], ...]:
    """All ways to say a token or a name, best tier first: a word is itself, else the halves of a compound."""
    forms = named.get(tuple(map(stem, group)))
    if forms:
        return (tuple(Alternative(form) for form in forms),)
    (token,) = group
    if is_number(token):
        return (tuple(Alternative((term,)) for term in number_terms(token)),)
    halves = {tuple(sorted({stem(first), stem(last)})) for first, last in splits(bokmaal(token))}
    return (Alternative((stem(token),)),), tuple(Alternative(pair, PART_WEIGHT) for pair in sorted(halves))


def _known(tiers: Iterable[tuple[Alternative, ...]], known: Mapping[str, int]) -> tuple[Alternative, ...]:
    """The alternatives whose terms the index knows, of the first tier that has any."""
    found = (tuple(way for way in ways if all(term in known for term in way.terms)) for ways in tiers)
    return next(filter(None, found), ())


def _longer(connection: duckdb.DuckDBPyConnection, word: str) -> dict[str, int]:
    """The longer terms that begin or end with a word that is not in the index by itself, with their numbers."""
    if is_number(word) or len(stem(word)) < SHORTEST_BEGINNING:
        return {}
    return dict(fetched(connection, LONGER_TERMS, {"stem": stem(word)}))


def body_forms(bodies: Iterable[BodyRow]) -> BodyForms:
    """For the stems of each body's name and of its abbreviation: both, since either may stand for the other."""
    named: BodyForms = {}
    for body in bodies:
        if body.abbreviation is None:
            continue
        forms = [_form(body.abbreviation), _form(body.name)]
        for form in filter(None, forms):
            named[form] = tuple(dict.fromkeys((*named.get(form, ()), *filter(None, forms))))
    return named


@lru_cache(maxsize=FORMS_KEPT)
def _form(name: str) -> tuple[str, ...]:
    """The stems of a body's name or abbreviation, stop words left out."""
    return tuple(stem(token) for token in tokens(name) if token not in STOP_WORDS)
