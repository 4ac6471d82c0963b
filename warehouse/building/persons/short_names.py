"""Names that mean somebody in their own meeting: 'Sverre', 'Solbråten', 'Nils Erik', 'Kari F.', 'KF'.

Such a name is the only person of that meeting whom it fits, all forms of one person counted once. Where it fits nobody,
or two, it stays by itself.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from warehouse.building.persons.appearances import Appearance, together
from warehouse.building.persons.employers import differ
from warehouse.building.persons.grouping import Group, Key, Parted
from warehouse.building.persons.names import PersonName, sound, sounds_same

Same = Callable[[str, str], bool]
Told = dict[Appearance, Group]
"""Whom some appearances mean."""


class Meetings:
    """Who is named in full in each meeting, found by how the first and last words of their names sound."""

    def __init__(self, occasions: Collection[str], known: Mapping[Appearance, Group], parted: Parted) -> None:
        self._known = known
        self._parted = parted
        self._by_word: dict[tuple[str, str], set[Group]] = defaultdict(set)
        self._all: dict[str, set[Group]] = defaultdict(set)
        for appearance, group in known.items():
            if appearance.occasion not in occasions:
                continue
            self._all[appearance.occasion].add(group)
            for name in group.names:
                for word in (name.first, name.surname[0]):
                    self._by_word[appearance.occasion, sound(word)].add(group)

    def meant(self, appearance: Appearance) -> Group | None:
        """The only person of a meeting whom a name there fits, by the first of WAYS in which it fits anybody."""
        name = appearance.name
        near = self._near(appearance.occasion, name)
        possible = [
            group
            for group in near
            if group is not self._known.get(appearance)
            and appearance.lists.isdisjoint(group.company.lists)
            and not differ(filter(None, [appearance.employer]), group.company.employers)
            and self._parted.get(name.words, frozenset()).isdisjoint(other.words for other in group.names)
        ]
        for fits in WAYS:
            found = [group for group in possible if any(fits(name, full) for full in group.names)]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _near(self, occasion: str, name: PersonName) -> Iterable[Group]:
        """Those of a meeting whom a name may fit."""
        if name.is_initials:
            return self._all.get(occasion, ())
        return self._by_word.get((occasion, sound(name.first)), ())


def cut_short(known: Mapping[Appearance, Group], parted: Parted) -> Told:
    """Which full names are another's of their meeting without its end: 'Tuva Vestergaard' of 'Tuva Vestergaard Holte'.

    One that means the same person wherever a meeting of a partnership tells means it in all papers of the partnership.
    The person then has that name, too.
    """
    beginnings = {heard[:cut] for one in known if (heard := _heard(one.name)) for cut in range(2, len(heard))}
    wider: dict[tuple[str | None, Key], list[Appearance]] = defaultdict(list)
    for one in known:
        if _heard(one.name) in beginnings:
            wider[one.partnership, one.name.words].append(one)
    meetings = Meetings({one.occasion for found in wider.values() for one in found}, known, parted)
    told: Told = {}
    for found in wider.values():
        groups = {group for one in found if (group := meetings.meant(one))}
        if len(groups) == 1:
            (group,) = groups
            around = together(found)
            if around.lists.isdisjoint(group.company.lists) and not differ(around.employers, group.company.employers):
                told |= dict.fromkeys(found, group)
    moved = {known[one] for one in told}
    told = _without_neighbours({one: group for one, group in told.items() if group not in moved})
    for one, group in told.items():
        group.names.append(one.name)
        group.company |= together([one])
    return told


def bare(appearances: Collection[Appearance], known: Mapping[Appearance, Group], parted: Parted) -> Told:
    """Which bare names mean somebody of their meeting: 'Sverre', 'Solbråten', 'Kari F.', 'KF'."""
    meetings = Meetings({one.occasion for one in appearances}, known, parted)
    return _without_neighbours({one: group for one in appearances if (group := meetings.meant(one))})


def _without_neighbours(told: Told) -> Told:
    """Without those that mean one person, but stand side by side in a list: 'Kari' and 'Kari F.'."""
    beside: dict[tuple[Group, str], set[tuple[Key, str | None]]] = defaultdict(set)
    for one, group in told.items():
        for place in one.lists:
            beside[group, place].add((one.name.words, one.organisation))
    doubtful = {(group, words) for (group, _), names in beside.items() if len(names) > 1 for words, _ in names}
    return {one: group for one, group in told.items() if (group, one.name.words) not in doubtful}


def begins(short: PersonName, full: PersonName, same: Same = str.__eq__) -> bool:
    """Whether a name is the beginning of another: 'Nils', 'Nils Erik', 'Nils S.' of 'Nils Erik Solbråten'.

    A hyphen makes one name of two: 'Kari' is not 'Kari-Anne Fjellheim'.
    """
    *given, last = short.words
    if given and len(last) == 1:
        rest = full.words[len(given) :]
        return _alike(given, full.words[: len(given)], same) and any(word[0] == last for word in rest)
    cut = len(short.words)
    return cut < len(full.words) and cut - 1 not in full.hyphens and _alike(short.words, full.words[:cut], same)


def is_surname(short: PersonName, full: PersonName, same: Same = str.__eq__) -> bool:
    """Whether a name is the surname of another: 'Solbråten', 'Lund-Eide'; not 'Eide' of 'Marte Lund-Eide'."""
    return not short.is_full and _alike(short.words, full.surname, same)


def is_initials(short: PersonName, full: PersonName) -> bool:
    """Whether a name is another's initials, all of them or the first and last: 'NES', 'NS' of 'Nils Erik Solbråten'."""
    return short.is_initials and short.letters in (full.letters, full.first[0] + full.surname[0][0])


def _heard(name: PersonName) -> tuple[str, ...]:
    """What the words of a name sound like."""
    return tuple(map(sound, name.words))


def _alike(words: Sequence[str], others: Sequence[str], same: Same) -> bool:
    """Whether two runs of words are the same, word by word."""
    return len(words) == len(others) and all(map(same, words, others))


WAYS: tuple[Callable[[PersonName, PersonName], bool], ...] = (
    begins,
    lambda short, full: begins(short, full, sounds_same),
    is_surname,
    lambda short, full: is_surname(short, full, sounds_same),
    is_initials,
)
"""How a name may mean a person of its meeting. A bare name is a first name, where anybody there has it."""
