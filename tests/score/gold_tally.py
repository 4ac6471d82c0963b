"""Counts of what was found, missed and made up, field by field, with every miss by name."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

FIELDS = (
    "sections",
    "meeting_date",
    "meeting_time",
    "meeting_place",
    "people",
    "people_title",
    "people_organisation",
    "entries",
    "printed_number",
    "title",
    "title_exact",
    "types",
    "attachments",
    "responsible",
    "proposed",
    "adopted",
    "quoted",
    "outcome",
    "references",
    "relation",
    "lineage_stated",
    "lineage_inferred",
    "lineage_never",
)
_NOTHING = (None, "", [])


@dataclass(slots=True)
class Count:
    """Right, found but wrong, and missed values of one field."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where nothing is right, 1 where there was nothing to find."""
        asked = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / asked if asked else 1.0

    @property
    def gold(self) -> int:
        """How many values there were to find."""
        return self.right + self.missed

    def __bool__(self) -> bool:
        return bool(self.right + self.wrong + self.missed)

    def add(self, other: "Count") -> None:
        """Add another count to this one."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed


@dataclass(slots=True)
class Tally:
    """The counts of some documents, and their misses: (field, sentence)."""

    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    misses: list[tuple[str, str]] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Add another tally to this one."""
        for name, count in other.counts.items():
            self.counts[name].add(count)
        self.misses += other.misses

    def right(self, name: str) -> None:
        """Count a value that is as wanted."""
        self.counts[name].right += 1

    def missed(self, name: str, sentence: str) -> None:
        """Count a value that was not found."""
        self.counts[name].missed += 1
        self.misses.append((name, sentence))

    def made_up(self, name: str, sentence: str) -> None:
        """Count a value that the gold does not have."""
        self.counts[name].wrong += 1
        self.misses.append((name, sentence))

    def pair(
        self, name: str, where: str, wanted: Sequence[Any], found: Sequence[Any], same: Callable[[Any, Any], bool]
    ) -> list[tuple[Any, Any]]:
        """Pair each wanted value with the first found one that is left and the same; count, and give the pairs."""
        left, pairs = list(found), []
        for value in wanted:
            position = next((index for index, candidate in enumerate(left) if same(value, candidate)), None)
            if position is None:
                self.missed(name, f"{where}: missed {brief(value)}")
            else:
                pairs.append((value, left.pop(position)))
                self.right(name)
        for value in left:
            self.made_up(name, f"{where}: not in gold: {brief(value)}")
        return pairs

    def compare(self, name: str, where: str, wanted: object, found: object, same: Callable[[Any, Any], bool]) -> None:
        """Count one value. A wrong one is both missed and made up; nothing where nothing is wanted is not counted."""
        if wanted in _NOTHING and found in _NOTHING:
            return
        if same(wanted, found):
            self.right(name)
            return
        self.counts[name].wrong += found not in _NOTHING
        self.counts[name].missed += wanted not in _NOTHING
        self.misses.append((name, f"{where}: wanted {wanted!r}, found {found!r}"))

    def choose(self, name: str, where: str, accepted: str | list[str] | None, found: object) -> None:
        """Count a word of a closed vocabulary where any of several may be right; nothing accepted is not counted."""
        if accepted:
            choices = [accepted] if isinstance(accepted, str) else accepted
            self.compare(name, where, choices[0], found, lambda _, value: value in choices)


def brief(value: object) -> str:
    """A gold record or a row of the warehouse in few words, without ids, which change with every rule."""
    if not isinstance(value, dict):
        return repr(value)
    kept = ("kind", "name", "role", "printed", "printed_number", "title", "text", "mention", "target", "date")
    return ", ".join(f"{key} {value[key]!r}" for key in kept if value.get(key))
