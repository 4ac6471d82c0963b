"""From names that are alike to persons: what is spelt in several ways first, then what is shortened.

Nobody is joined with one who stands beside them in a list. A chain of spellings whose ends cannot be one person is no
chain, and a shortened name that fits two persons is neither's. The outcome does not depend on the order of papers.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from warehouse.building.persons.appearances import Bearer, Company
from warehouse.building.persons.candidates import Pairs, like_pairs
from warehouse.building.persons.likeness import Evidence, Likeness, likeness
from warehouse.building.persons.names import PersonName

Key = tuple[str, ...]
"""The words of a name."""
Parted = Mapping[Key, frozenset[Key]]
"""The names that a profile says are other persons'."""

# Two spellings that are each a letter off a third may be two letters off each other.
SLIPS_IN_A_CHAIN = 2


@dataclass(eq=False)
class Group:
    """The bearers that are one person, by their places, with their names; the first is the fullest."""

    places: list[int]
    names: list[PersonName]
    company: Company

    def is_apart(self, other: "Group", parted: Parted) -> bool:
        """Whether two are known to be different: side by side in a list, namesakes told apart, or parted by hand."""
        if not self.company.lists.isdisjoint(other.company.lists):
            return True
        keys, others = ({name.words for name in group.names} for group in (self, other))
        return not keys.isdisjoint(others) or any(not parted.get(key, frozenset()).isdisjoint(others) for key in keys)

    def may_be(self, other: "Group", parted: Parted) -> bool:
        """Whether nothing is known that tells two apart, and their fullest names may be one person's."""
        return (
            not self.is_apart(other, parted)
            and self.company.evidence(other.company) > Evidence.NONE
            and likeness(self.names[0], other.names[0], slips=SLIPS_IN_A_CHAIN) is not None
        )

    def take(self, other: "Group") -> None:
        """Make another's names this one's."""
        self.places += other.places
        self.names += other.names
        self.company |= other.company


def grouped(bearers: Sequence[Bearer], parted: Parted) -> list[Group]:
    """The person whom each bearer is: a group for each, in their order, the same one for those who are one.

    `bearers` come in an order of their own, whatever the order of papers.
    """
    pairs = like_pairs(bearers)
    of = [Group([place], [bearer.name], bearer.company) for place, bearer in enumerate(bearers)]
    for spelt_alike in _spelt_alike(of, pairs, parted):
        for other in spelt_alike[1:]:
            _join(of, spelt_alike[0], other)
    _give_shortened(of, pairs, parted)
    return of


def _spelt_alike(groups: list[Group], pairs: Pairs, parted: Parted) -> list[list[Group]]:
    """Those that differ in spelling only, with the evidence that it needs, and who may all be one."""
    near = _neighbours(
        (one, other)
        for (one, other), like in pairs.items()
        if not like.shortens
        and groups[one].company.evidence(groups[other].company) >= like.needs
        and not groups[one].is_apart(groups[other], parted)
    )
    found = [[groups[place] for place in chain] for chain in _chains(near)]
    return [chain for chain in found if all(one.may_be(other, parted) for one, other in combinations(chain, 2))]


def _neighbours(pairs: Iterable[tuple[int, int]]) -> dict[int, set[int]]:
    """Each place with those that it is paired with."""
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    return near


def _chains(near: Mapping[int, set[int]]) -> list[list[int]]:
    """Places that hang together, over whatever others, in order."""
    chains = []
    left = set(near)
    for place in sorted(near):
        if place in left:
            chain = [place]
            left.remove(place)
            for link in chain:  # grows while it is walked
                new = near[link] & left
                left -= new
                chain += new
            chains.append(sorted(chain))
    return chains


def _give_shortened(of: list[Group], pairs: Pairs, parted: Parted) -> None:
    """Give each shortened name to the only fuller one that it fits, the fullest names first."""
    near = _neighbours(pair for pair, like in pairs.items() if like.shortens)
    settled: set[Group] = set()
    for place in sorted(near, key=lambda place: (_emptiness(of[place].names[0]), place)):
        group = of[place]
        if group in settled:
            continue
        fuller = {of[other] for one in group.places if one in near for other in near[one]} & settled
        settled.add(group)
        rivals = [other for other in fuller if _is_rival(group, other, pairs, parted)]
        if len(rivals) == 1 and _fits(group, rivals[0], pairs) and group.may_be(rivals[0], parted):
            _join(of, rivals[0], group)


def _is_rival(group: Group, other: Group, pairs: Pairs, parted: Parted) -> bool:
    """Whether a group may be another shortened, be there enough evidence or not."""
    if group.is_apart(other, parted) or group.company.evidence(other.company) == Evidence.NONE:
        return False
    return _fits(group, other, pairs) or any(not like.contradicts for like in _likenesses(group, other, pairs))


def _fits(group: Group, other: Group, pairs: Pairs) -> bool:
    """Whether there is the evidence that some two of their names need."""
    evidence = group.company.evidence(other.company)
    return any(evidence >= like.needs for like in _likenesses(group, other, pairs))


def _likenesses(group: Group, other: Group, pairs: Pairs) -> Iterable[Likeness]:
    """How the names of two groups are alike."""
    found = (pairs.get((min(pair), max(pair))) for pair in _products(group.places, other.places))
    return [like for like in found if like]


def _products(ones: list[int], others: list[int]) -> Iterable[tuple[int, int]]:
    """Each of one list with each of the other."""
    return ((one, other) for one in ones for other in others)


def _join(of: list[Group], group: Group, other: Group) -> None:
    """Make two groups one."""
    for place in other.places:
        of[place] = group
    group.take(other)


def _emptiness(name: PersonName) -> tuple[int, int]:
    """Fuller names first."""
    written, initials = name.fullness
    return -written, -initials
