"""Pairs of names that are worth a closer look: near linear, for only names of one block are held against each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract_iter

from warehouse.building.persons.appearances import Bearer
from warehouse.building.persons.likeness import Likeness, likeness
from warehouse.building.persons.names import sound

Pairs = dict[tuple[int, int], Likeness]


def like_pairs(bearers: Sequence[Bearer]) -> Pairs:
    """All pairs of bearers, by their places, whose names may be one person's and who have a circle in common.

    Names share the sound of the first word and the first letter of the surname, or the sound of the surname and the
    first letter of the first word. One of the two sounds alike, the other is at most a letter off, or an initial.
    """
    pairs: Pairs = {}
    for block, varying in _blocks(bearers):
        for one, other in _near(bearers, block, varying):
            pair = (min(one, other), max(one, other))
            if pair not in pairs and (found := likeness(bearers[one].name, bearers[other].name)):
                pairs[pair] = found
    return pairs


def _blocks(bearers: Sequence[Bearer]) -> Iterator[tuple[list[int], int]]:
    """Places of bearers that may be alike, and the word (0 the first, -1 the last) in which they may be so."""
    blocks: dict[tuple[object, int, str, str], list[int]] = defaultdict(list)
    for place, bearer in enumerate(bearers):
        if bearer.is_unclear:
            continue
        first, last = sound(bearer.name.first), sound(bearer.name.last)
        for circle in bearer.company.circles:
            blocks[circle, -1, first, last[0]].append(place)
            blocks[circle, 0, last, first[0]].append(place)
    for (_, varying, _, _), found in blocks.items():
        if len(found) > 1:
            yield found, varying


def _near(bearers: Sequence[Bearer], block: Iterable[int], varying: int) -> Iterator[tuple[int, int]]:
    """The pairs of a block whose varying word is the same, a letter off, or an initial."""
    words: dict[str, list[int]] = defaultdict(list)
    for place in block:
        words[sound(bearers[place].name.words[varying])].append(place)
    heard = sorted(words)
    for place, word in enumerate(heard):
        for other, _, _ in extract_iter(word, heard[place:], scorer=OSA.distance, score_cutoff=1):
            yield from _pairs(words[word], words[other])
    initials = [word for word in heard if len(word) == 1]
    for initial, word in product(initials, heard):
        if initial != word:
            yield from _pairs(words[initial], words[word])


def _pairs(ones: list[int], others: list[int]) -> Iterator[tuple[int, int]]:
    """Each of one list with each of the other, nobody with themselves."""
    return ((one, other) for one, other in product(ones, others) if one != other)
