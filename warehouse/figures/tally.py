"""Rows counted by what they have in common: each figure keeps the ids of its rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar


class Counted(Protocol):
    """A row that can be counted: its key in the warehouse, or one made of such keys."""

    @property
    def record_id(self) -> str:
        """The key."""


Row = TypeVar("Row", bound=Counted)


@dataclass(frozen=True, slots=True)
class Figure:
    """How many rows have a name in common (a word of a vocabulary, a body_id, a year), and which ones these are."""

    name: str
    ids: tuple[str, ...]

    @property
    def number(self) -> int:
        """How many."""
        return len(self.ids)


def figure(name: str, rows: Iterable[Counted]) -> Figure:
    """The figure of some rows, each of them counted once."""
    return Figure(name, tuple(dict.fromkeys(row.record_id for row in rows)))


def tally(rows: Sequence[Row], key: Callable[[Row], str], order: Sequence[str] = ()) -> tuple[Figure, ...]:
    """A figure for each name that a key gives: in an order that is given, the others after it, the largest first.

    Names of the order that no row has are left out.
    """
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    figures = [figure(name, found) for name, found in groups.items()]
    places = {name: place for place, name in enumerate(order)}
    return tuple(sorted(figures, key=lambda one: (places.get(one.name, len(places)), -one.number, one.name)))
