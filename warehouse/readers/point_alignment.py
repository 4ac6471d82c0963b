"""The points of a proposal against those of a decision: which became which, and how.

A pure function over texts. Points are paired by likeness, the likest first, so that a point that was adopted as it
stood is never given away for a better sum; of equals the first goes with the first. A point may have been parted in
two, or two joined in one, and 'Som innstilling' adopts all that is proposed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from warehouse.readers.decision_words import AS_PROPOSED, EXCEPT, SENTENCE_END
from warehouse.readers.word_diff import NO_WORDS, Piece, PieceKind, Words, all_words, compare, whole, words

ALIKE = 0.5
"""From this likeness (0 to 1) on, two points are one that was changed; what shares its form only has 0.3 to 0.5."""
JOINING_GAIN = 0.05
"""By how much likeness must grow where a neighbour is taken to be the other part of a point; chance gives less."""

_AS_PROPOSED = re.compile(rf"{AS_PROPOSED}\.?", re.IGNORECASE)
_AS_PROPOSED_EXCEPT = re.compile(rf"{AS_PROPOSED}[.,]?(?P<rest>{EXCEPT})", re.IGNORECASE | re.DOTALL)


class PointFate(StrEnum):
    """What became of a point."""

    AS_PROPOSED = "as_proposed"
    CHANGED = "changed"
    ADDED = "added"  # in the decision only
    DROPPED = "dropped"  # in the proposal only


class Verdict(StrEnum):
    """What became of a whole proposal."""

    AS_PROPOSED = "as_proposed"
    IN_PART = "in_part"  # what was adopted stands as proposed, other points were left out
    CHANGED = "changed"
    NOT_ADOPTED = "not_adopted"  # no point of it is in the decision


@dataclass(frozen=True, slots=True)
class AlignedPoint:
    """A point and what became of it, word by word.

    Its places in proposal and decision count from 1. They are several where points were parted or joined; `decided` is
    empty too where a decision names the proposal as a whole ('Som innstilling').
    """

    fate: PointFate
    proposed: tuple[int, ...]
    decided: tuple[int, ...]
    pieces: tuple[Piece, ...]


@dataclass(slots=True)
class _Group:
    """Places of points that became one another, from 0; `by_name` where the decision names the proposal as a whole."""

    proposed: list[int] = field(default_factory=list)
    decided: list[int] = field(default_factory=list)
    by_name: bool = False


def align(proposed: Sequence[str], decided: Sequence[str]) -> tuple[AlignedPoint, ...]:
    """The points of a proposal and a decision, in the order of the decision; what was dropped stands where it stood."""
    # What is proposed was not voted on yet: 'Godkjennes.' is all that there is to say.
    before = [words(text) if words(text).plain else all_words(text) for text in proposed]
    after = [words(_own_words(text)) for text in decided]
    groups = _paired(before, after)
    _join_neighbours(groups, before, after)
    taken = {place for group in groups for place in group.proposed}
    given = {place for group in groups for place in group.decided}
    by_name = _adopts_by_name(decided, after)
    groups += [_Group([place], by_name=by_name) for place in range(len(before)) if place not in taken]
    groups += [_Group([], [place]) for place, told in enumerate(after) if told.plain and place not in given]
    return tuple(_told(group, before, after) for group in _in_order(groups))


def verdict(points: Sequence[AlignedPoint]) -> Verdict:
    """What became of the proposal as a whole."""
    fates = {point.fate for point in points}
    if fates <= {PointFate.AS_PROPOSED}:
        return Verdict.AS_PROPOSED
    if fates == {PointFate.AS_PROPOSED, PointFate.DROPPED}:
        return Verdict.IN_PART
    return Verdict.CHANGED if fates & {PointFate.AS_PROPOSED, PointFate.CHANGED} else Verdict.NOT_ADOPTED


def _own_words(text: str) -> str:
    """A decision without what adopts by name: 'Som innstilling. FSU orienteres.' -> 'FSU orienteres.'."""
    own = []
    for sentence in SENTENCE_END.split(text.strip()):
        changed = _AS_PROPOSED_EXCEPT.fullmatch(sentence)
        if changed:
            own.append(changed["rest"].lstrip(", "))
        elif not _AS_PROPOSED.fullmatch(sentence):
            own.append(sentence)
    return " ".join(own)


def _adopts_by_name(decided: Sequence[str], after: Sequence[Words]) -> bool:
    """Whether a decision adopts what it does not repeat: it says so, or tells of the vote and nothing else."""
    if not any(told.plain for told in after):
        return bool(decided)
    return any(_own_words(text) != " ".join(SENTENCE_END.split(text.strip())) for text in decided)


def _paired(before: Sequence[Words], after: Sequence[Words]) -> list[_Group]:
    """One point with one, the likest first."""
    likely = sorted(
        (-likeness, place, other)
        for place, other in product(range(len(before)), range(len(after)))
        if (likeness := _likeness(before[place], after[other])) >= ALIKE
    )
    groups: list[_Group] = []
    taken: set[int] = set()
    given: set[int] = set()
    for _, place, other in likely:
        if place not in taken and other not in given:
            groups.append(_Group([place], [other]))
            taken.add(place)
            given.add(other)
    return groups


def _join_neighbours(groups: Sequence[_Group], before: Sequence[Words], after: Sequence[Words]) -> None:
    """Give a pair the points beside it that are the rest of one of its points."""
    taken = {place for group in groups for place in group.proposed}
    given = {place for group in groups for place in group.decided}
    for group in groups:
        _grow(group, group.proposed, taken, before, after)
        _grow(group, group.decided, given, before, after)


def _grow(group: _Group, places: list[int], used: set[int], before: Sequence[Words], after: Sequence[Words]) -> None:
    """Take unused neighbours into one side of a group as long as that makes both sides more alike."""
    last = len(before if places is group.proposed else after) - 1
    while True:
        now = _likeness(_joined(before, group.proposed), _joined(after, group.decided))
        free = [place for place in (min(places) - 1, max(places) + 1) if 0 <= place <= last and place not in used]
        for place in free:
            places.append(place)
            places.sort()
            if _likeness(_joined(before, group.proposed), _joined(after, group.decided)) >= now + JOINING_GAIN:
                used.add(place)
                break
            places.remove(place)
        else:
            return


def _in_order(groups: Sequence[_Group]) -> list[_Group]:
    """Groups by their place in the decision; one that is not in it behind the last that was proposed before it."""
    placed = sorted((group for group in groups if group.decided), key=lambda group: group.decided)
    for group in groups:
        if not group.decided:
            came_before = [other.proposed != [] and other.proposed < group.proposed for other in placed]
            behind = max((place for place, is_so in enumerate(came_before, start=1) if is_so), default=0)
            placed.insert(behind, group)
    return placed


def _told(group: _Group, before: Sequence[Words], after: Sequence[Words]) -> AlignedPoint:
    """A group as people may read it."""
    old, new = _joined(before, group.proposed), _joined(after, group.decided)
    if not group.proposed:
        fate, pieces = PointFate.ADDED, whole(PieceKind.INSERTED, new)
    elif group.by_name:
        fate, pieces = PointFate.AS_PROPOSED, whole(PieceKind.SAME, old)
    elif not group.decided:
        fate, pieces = PointFate.DROPPED, whole(PieceKind.DELETED, old)
    else:
        fate = PointFate.AS_PROPOSED if old.plain == new.plain else PointFate.CHANGED
        pieces = compare(old, new)
    return AlignedPoint(fate, _counted(group.proposed), _counted(group.decided), pieces)


def _counted(places: Sequence[int]) -> tuple[int, ...]:
    """Places from 1."""
    return tuple(place + 1 for place in places)


def _joined(points: Sequence[Words], places: Sequence[int]) -> Words:
    """Some points as one text."""
    return sum((points[place] for place in places), NO_WORDS)


def _likeness(one: Words, other: Words) -> float:
    """How alike two texts are, from 0 to 1: by words in order, and by letters, which sees inflection."""
    by_words = Indel.normalized_similarity(one.plain, other.plain)
    by_letters = fuzz.ratio(" ".join(one.plain), " ".join(other.plain)) / 100
    return (by_words + by_letters) / 2
