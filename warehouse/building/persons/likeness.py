"""Whether two full names may be one person's, by which differences, and how much else must then speak for it.

What is left out or shortened contradicts nothing; what is spelt otherwise does, and needs more to speak for it. How
much stands in Difference, a row for each.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, IntEnum
from itertools import combinations

from rapidfuzz.distance import OSA

from warehouse.building.persons.names import PersonName, sound


class Evidence(IntEnum):
    """What speaks for two names being one person's, besides the names."""

    NONE = 0
    PARTNERSHIP = 1  # both stand in papers of one partnership, or work for one employer
    BODY_OR_EMPLOYER = 2  # … and sit in one body, or work for one employer
    BODY_AND_EMPLOYER = 3  # … both
    POST = 4  # … and hold one post there: 'kommunalsjef' of 'Solvik kommune'


class Difference(Enum):
    """How two names differ: an example, what must speak for them, the reason that is told, whether one is shorter."""

    MIDDLE_INITIAL = ("Tuva V. Holte, Tuva Vestergaard Holte", Evidence.PARTNERSHIP, "initial", True)
    FIRST_INITIAL = ("N. Solbråten, Nils Solbråten", Evidence.BODY_OR_EMPLOYER, "initial", True)
    LEFT_OUT = ("Inger Vollan, Inger Johanne Vollan", Evidence.BODY_OR_EMPLOYER, "middle name", True)
    HALF_LEFT_OUT = ("Kari Vollan, Kari-Anne Vollan", Evidence.BODY_AND_EMPLOYER, "middle name", True)
    FIRST_SOUND = ("Grete Solhaug, Grethe Solhaug", Evidence.BODY_OR_EMPLOYER, "spelling", False)
    LATER_SOUND = ("Eivind Sunby, Eivind Sundby", Evidence.BODY_OR_EMPLOYER, "spelling", False)
    LATER_SLIP = ("Siri Hovdenakk, Siri Hovdenekk", Evidence.BODY_OR_EMPLOYER, "spelling", False)
    FIRST_SLIP = ("Kari Lund, Karin Lund: as a rule two given names", Evidence.POST, "spelling", False)

    def __init__(self, example: str, needs: Evidence, reason: str, shortens: bool) -> None:
        self.example = example
        self.needs = needs
        self.reason = reason
        self.shortens = shortens


# Of the differences of a pair the first of these is the reason that is told.
REASONS = ("spelling", "initial", "middle name")
# Letters: in a shorter word one letter makes another name ('Hagen', 'Haugen'; 'Ulv', 'Olv').
SHORTEST_SLIP = 7
SHORTEST_FIRST_SLIP = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """That two names may be one person's if there is as much evidence as it needs; one may be the other shortened."""

    needs: Evidence
    reason: str
    shortens: bool  # one has initials, or leaves out what the other has
    contradicts: bool  # a letter is another, by more than a way of spelling


class _Match(IntEnum):
    """How two words are alike, best first."""

    SAME = 0
    SOUND = 1
    INITIAL = 2
    SLIP = 3


# What each likeness of the first word, and of a later word, is as a difference.
_FIRST = {
    _Match.SOUND: Difference.FIRST_SOUND,
    _Match.INITIAL: Difference.FIRST_INITIAL,
    _Match.SLIP: Difference.FIRST_SLIP,
}
_LATER = {
    _Match.SOUND: Difference.LATER_SOUND,
    _Match.INITIAL: Difference.MIDDLE_INITIAL,
    _Match.SLIP: Difference.LATER_SLIP,
}


def likeness(one: PersonName, other: PersonName, *, slips: int = 1) -> Likeness | None:
    """How two different full names may be one person's, each word at most `slips` letters off; None if they may not.

    'Tuva V. Holte' and 'Tuva Vestergaard Holte': by an initial, in one partnership. 'Anne Berg' and 'Anne Bergh': by
    spelling, of one body and employer. 'Anne Lise Berg' and 'Anne Kari Berg': never.
    """
    shorter, longer = sorted((one, other), key=lambda name: (len(name.words), name.words))
    first = _match(shorter.first, longer.first, shortest_slip=SHORTEST_FIRST_SLIP, slips=slips)
    last = _match(shorter.last, longer.last, slips=slips)
    if first is None or last is None or last is _Match.INITIAL:
        return None
    middle = _middle(shorter, longer, slips)
    if middle is None:
        return None
    matches, left_out = middle
    found = [_FIRST[first]] if first in _FIRST else []
    found += [_LATER[match] for match in (*matches, last) if match in _LATER]
    found += [_left_out(longer, place) for place in left_out]
    is_common = one.has_common_surname and other.has_common_surname
    agreeing = [match for match in (*matches, last) if match is not _Match.INITIAL or not is_common]
    return Likeness(
        _needed(found, is_common=is_common, is_compound=len(agreeing) > 1),
        reason(found),
        shortens=any(difference.shortens for difference in found),
        contradicts=Difference.FIRST_SLIP in found or Difference.LATER_SLIP in found,
    )


def reason(differences: Iterable[Difference]) -> str:
    """The reason to tell for some differences."""
    given = {difference.reason for difference in differences}
    return next((told for told in REASONS if told in given), "same name")


def _needed(differences: list[Difference], *, is_common: bool, is_compound: bool) -> Evidence:
    """The evidence that some differences need together.

    A surname that many bear needs one step more, a middle name that agrees besides ('Lund-Eide') one less, and each
    further difference of spelling one more: 'Jon Berg' and 'John Bergh'.
    """
    spelt = sum(not difference.shortens for difference in differences)
    most = max((difference.needs for difference in differences), default=Evidence.PARTNERSHIP)
    if Difference.FIRST_SLIP in differences:
        return Evidence.POST
    steps = most + is_common - is_compound + max(spelt - 1, 0)
    return Evidence(min(max(steps, Evidence.PARTNERSHIP), Evidence.POST))


def _middle(shorter: PersonName, longer: PersonName, slips: int) -> tuple[list[_Match], list[int]] | None:
    """How the middle words of the shorter name are found, in order, in the longer, and the places that it leaves out.

    None where it has a word that the longer has not: both are then without one of the other's.
    """
    wanted = shorter.words[1:-1]
    places = range(1, len(longer.words) - 1)
    ways = []
    for chosen in combinations(places, len(wanted)):
        matches = [_match(word, longer.words[place], slips=slips) for word, place in zip(wanted, chosen, strict=True)]
        known = [match for match in matches if match is not None]
        if len(known) == len(wanted):
            ways.append((sorted(known, reverse=True), [place for place in places if place not in chosen]))
    return min(ways, default=None)


def _left_out(longer: PersonName, place: int) -> Difference:
    """What it is to leave out a middle word: more where a hyphen ties it to one that is kept."""
    return Difference.HALF_LEFT_OUT if place in longer.hyphens or place - 1 in longer.hyphens else Difference.LEFT_OUT


def _match(one: str, other: str, *, slips: int, shortest_slip: int = SHORTEST_SLIP) -> _Match | None:
    """How two words are alike; None if they are not."""
    if one == other:
        return _Match.SAME
    if len(one) == 1 or len(other) == 1:
        return _Match.INITIAL if one[0] == other[0] else None
    if sound(one) == sound(other):
        return _Match.SOUND
    if min(len(one), len(other)) < shortest_slip or one[0] != other[0]:
        return None
    return _Match.SLIP if OSA.distance(one, other, score_cutoff=slips) <= slips else None
