"""Who can be told to do something: persons, offices, bodies and organisations, as a sentence names them.

'Sekretariatet', 'FSU', 'kommunedirektørene', 'Kari Fjellheim', 'Sykehuset Solvik HF og kommunene'.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.language.bodies import BodyRegister
from extractors.language.names import is_given_name, is_name, is_name_word
from extractors.vocabulary.actors import (
    ACTOR_INFLECTIONS,
    ACTOR_NOUNS,
    ACTOR_PRONOUNS,
    NOT_IN_ACTOR,
    PREPOSITIONS,
)
from extractors.vocabulary.names import NAME_PARTICLES

LONGEST_ACTOR = 12  # words: 'Fagutvalg for habilitering og rehabilitering i Helsefellesskapet i Solvik' has nine
_NOUN = re.compile(rf"[\wæøå-]*(?:{'|'.join(ACTOR_NOUNS)})(?:{'|'.join(ACTOR_INFLECTIONS)})", re.IGNORECASE)
_CAPITALS = re.compile(r"(?=(?:\w*[A-ZÆØÅ]){2})[A-Za-zÆØÅæøå]{2,6}")
"""'FSU', 'SiV', 'HF'."""
_PART = re.compile(r"\s*[,/]\s*|\s+(?:og|samt)\s+")
_WORD = re.compile(r"\S+")
EDGES = " ,.;:*•–-"
"""Marks around an actor's words that are none of its name."""


def is_actor(text: str, register: BodyRegister) -> bool:
    """Whether a phrase names somebody who can be told to do something: 'FSU', not 'rapporten fra FSU'."""
    words = text.split()
    if not 0 < len(words) <= LONGEST_ACTOR or any(word.strip(EDGES + "()").lower() in NOT_IN_ACTOR for word in words):
        return False
    if words[-1].lower() in PREPOSITIONS or words[-1] in {"og", "samt"}:
        return False
    loose = False  # behind a preposition 'og' may join what stands there: 'Råd for eldre og funksjonshemmede'
    for part in _PART.split(text.strip(EDGES + "()")):
        if not (loose or _is_one_actor(part, register)):
            return False
        loose = loose or any(word in PREPOSITIONS for word in part.split())
    return True


def leading_actor(text: str, register: BodyRegister, followed: re.Pattern[str] | None = None) -> tuple[str, str] | None:
    """The actor that a text opens with, and what stands behind; None where it opens with none.

    With `followed` the shortest behind which that stands: 'kommunene og sykehuset om å svare' with 'om å'; else the
    longest without a preposition.
    """
    ends = [match.end() for _, match in zip(range(LONGEST_ACTOR), _WORD.finditer(text), strict=False)]
    for end in ends if followed else reversed(ends):
        words, rest = text[:end], text[end:]
        if followed is None and any(word in PREPOSITIONS for word in words.split()):
            continue
        if (followed is None or followed.match(rest)) and is_actor(words, register):
            return words.strip(EDGES), rest
    return None


def persons_of(actor: str, known: frozenset[str] = frozenset()) -> list[str]:
    """The persons that an actor's words name, titles left out: 'kommunedirektør Kari Fjellheim' -> 'Kari Fjellheim'.

    Only names that open with a common given name, or that the paper prints elsewhere (`known`).
    """
    parts = [part.strip(EDGES).split() for part in _PART.split(actor)]
    return [name for words in parts for name in _persons(words, known)]


def _persons(words: Sequence[str], known: frozenset[str]) -> Iterator[str]:
    """The person of one part: the first name in it, or the whole where it is a bare given name."""
    if len(words) == 1 and is_given_name(words[0]):
        yield words[0]
        return
    for start, word in enumerate(words):
        end = start + next(
            (index for index, later in enumerate(words[start:]) if not _is_of_name(later)), len(words) - start
        )
        name = " ".join(words[start:end])
        if is_name(name) and (is_given_name(word) or name in known):
            yield name
            return


def _is_of_name(word: str) -> bool:
    return is_name_word(word) or word in NAME_PARTICLES


def _is_one_actor(part: str, register: BodyRegister) -> bool:
    """One actor without 'og': what stands before its first preposition names it."""
    words = part.split()
    head = words[: next((index for index, word in enumerate(words) if word in PREPOSITIONS), len(words))]
    if not head:
        return False
    phrase, last = " ".join(head), head[-1]
    if is_name(phrase) or (len(head) == 1 and is_given_name(last)):
        return True
    if last.lower() in ACTOR_PRONOUNS or _is_noun(last) or _CAPITALS.fullmatch(last):
        return True
    if any(mention.end == len(phrase) for mention in register.find(phrase)):
        return True
    return is_name_word(last) and any(_is_noun(word) for word in head[:-1])  # 'leder Kari Fjellheim'


def _is_noun(word: str) -> bool:
    return bool(_NOUN.fullmatch(word))
