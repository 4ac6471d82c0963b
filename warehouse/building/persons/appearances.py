"""Where a name appears, and in what company: the evidence, besides names, of who is one person."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from warehouse.building.persons.employers import Employer, agree, differ, employer
from warehouse.building.persons.likeness import Evidence
from warehouse.building.persons.names import PersonName
from warehouse.building.persons.words import SOLE_POST

MUNICIPALITY = "municipality"

Circle = str | tuple[str, tuple[str, ...]]
"""A partnership, or an employer by its kind and words."""


@dataclass(frozen=True)
class Company:
    """What surrounds a name: `circles` are partnerships and employers, of which two must share one to be compared."""

    circles: frozenset[Circle] = frozenset()
    bodies: frozenset[str] = frozenset()
    employers: frozenset[Employer] = frozenset()
    posts: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()

    def __or__(self, other: "Company") -> "Company":
        """Both together."""
        return Company(
            self.circles | other.circles,
            self.bodies | other.bodies,
            self.employers | other.employers,
            self.posts | other.posts,
            self.lists | other.lists,
        )

    def evidence(self, other: "Company") -> Evidence:
        """How much speaks for two being one: nothing where they work for different employers."""
        if self.circles.isdisjoint(other.circles) or differ(self.employers, other.employers):
            return Evidence.NONE
        same_body = not self.bodies.isdisjoint(other.bodies)
        same_employer = agree(self.employers, other.employers)
        if (same_body or same_employer) and not self.posts.isdisjoint(other.posts):
            return Evidence.POST
        return Evidence(Evidence.PARTNERSHIP + same_body + same_employer)


@dataclass(frozen=True, eq=False, slots=True)
class Appearance:
    """A name as printed, with one organisation, in the papers of one meeting (or, without a meeting, in one section).

    `name` is what is printed, in words, or the name that a profile gives for it; `partnership` is the organisation
    whose papers they are; `lists` are the lists of people in which it stands there; `times` is how often it does.
    """

    number: int
    printed: str
    name: PersonName
    organisation: str | None
    titles: tuple[str, ...]
    occasion: str
    partnership: str | None
    body: str | None
    year: int | None
    lists: frozenset[str]
    times: int

    @property
    def printed_employer(self) -> Employer | None:
        """The organisation behind the name, a party included."""
        return employer(self.organisation)

    @property
    def employer(self) -> Employer | None:
        """The employer; who sits in a municipality's own bodies, for whatever party, belongs to that municipality."""
        printed, home = self.printed_employer, employer(self.partnership)
        if home and home.kind == MUNICIPALITY and not (printed and printed.kind):
            return home
        return printed


@dataclass(eq=False)
class Bearer:
    """One who bears a name: its appearances that are held to be one person's because the name is the same."""

    name: PersonName
    appearances: list[Appearance] = field(repr=False)
    is_unclear: bool = False  # it may be any of several of the same name

    @cached_property
    def company(self) -> Company:
        """What surrounds the name."""
        return together(self.appearances)


def together(appearances: Sequence[Appearance]) -> Company:
    """What surrounds some appearances."""
    employers = {one.employer for one in appearances if one.employer}
    titles = {title for one in appearances for title in one.titles}
    return Company(
        _circles({one.partnership for one in appearances if one.partnership}, employers),
        frozenset(one.body for one in appearances if one.body),
        frozenset(employers),
        frozenset(_folded(title) for title in titles if SOLE_POST.search(title)),
        frozenset().union(*(one.lists for one in appearances)),
    )


def _circles(partnerships: set[str], employers: set[Employer]) -> frozenset[Circle]:
    """Partnerships and employers; an employer with papers of its own is one circle."""
    homes = {partnership: employer(partnership) for partnership in partnerships}
    known = {*employers, *filter(None, homes.values())}
    others = {partnership for partnership, home in homes.items() if not (home and home.kind)}
    return frozenset({*others, *((one.kind, one.words) for one in known if one.kind)})


def _folded(title: str) -> str:
    """A title without case and marks: 'Helse- og mestringssjef' is 'helse og mestringssjef'."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in title.lower()).split())
