"""What a profile says by hand: names that are one person, and names that are not."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from warehouse.building.persons.employers import employer
from warehouse.building.persons.grouping import Key
from warehouse.building.persons.names import PersonName, person_name


@dataclass(frozen=True, slots=True)
class NamedPersons:
    """Names that a profile joins, the first being the person's name, or parts.

    They hold in the papers of one partnership, or (None) in all. Names are parted wherever they stand.
    """

    partnership: str | None
    names: tuple[str, ...]
    is_joined: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """All that profiles say of persons."""

    groups: Sequence[NamedPersons] = ()
    _leaders: dict[tuple[str | None, Key], str] = field(init=False, repr=False, default_factory=dict)
    parted: dict[Key, frozenset[Key]] = field(init=False, repr=False, default_factory=dict)
    _one: set[Key] = field(init=False, repr=False, default_factory=set)
    _several: set[Key] = field(init=False, repr=False, default_factory=set)

    def __post_init__(self) -> None:
        """Look up by name."""
        others: dict[Key, set[Key]] = defaultdict(set)
        for group in self.groups:
            keys = [person_name(without_employer(name)).words for name in group.names]
            if group.is_joined:
                self._leaders.update({(group.partnership, key): group.names[0] for key in keys})
                self._one.add(keys[0])
                continue
            for key in keys:
                others[key].update(set(keys) - {key})
            self._several.update(key for key in keys if keys.count(key) > 1)
        self.parted.update({key: frozenset(found) for key, found in others.items()})

    def leader(self, printed: str, partnership: str | None) -> str | None:
        """The name, as the profile writes it, of the person whom a printed name is said to be."""
        key = person_name(printed).words
        return self._leaders.get((partnership, key)) or self._leaders.get((None, key))

    def name(self, printed: str, partnership: str | None) -> PersonName:
        """The name to compare a printed one by: its own, or its person's."""
        return person_name(self.leader(printed, partnership) or printed)

    def is_parted(self, key: Key) -> bool | None:
        """Whether a name is said to be several persons' (two of its organisations stand in a group) or one's."""
        return True if key in self._several else False if key in self._one else None


def without_employer(name: str) -> str:
    """'Kari Hansen' of 'Kari Hansen, Solvik kommune', by which a profile parts two of one name."""
    before, _, behind = name.partition(",")
    known = employer(behind)
    return before if known and known.kind else name
