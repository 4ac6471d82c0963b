"""All appearances of names as persons: each with a name, the printed forms, and why each form is held to be theirs."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from warehouse.building.persons.appearances import Appearance, Bearer
from warehouse.building.persons.grouping import Key, grouped
from warehouse.building.persons.likeness import likeness
from warehouse.building.persons.names import PersonName, in_order, person_name, sounds_same
from warehouse.building.persons.namesakes import bearers
from warehouse.building.persons.profile import Profile
from warehouse.building.persons.short_names import bare, begins, cut_short

NO_PROFILE = Profile()


@dataclass(frozen=True, slots=True)
class Person:
    """A person: the name, what tells them from others of that name, why each printed form is theirs, appearances."""

    name: str
    organisation: str | None
    partnership: str | None
    forms: dict[str, str]
    appearances: tuple[int, ...]


def persons(appearances: Sequence[Appearance], profile: Profile = NO_PROFILE) -> list[Person]:
    """The persons of some appearances, whatever the order these come in."""
    appearances = sorted(appearances, key=lambda one: one.number)
    full = [one for one in appearances if one.name.is_full]
    borne = _bearers(full, profile)
    groups = grouped(borne, profile.parted)
    known = {one: group for bearer, group in zip(borne, groups, strict=True) for one in bearer.appearances}
    known |= cut_short(known, profile.parted)
    known |= bare([one for one in appearances if not one.name.is_full], known, profile.parted)
    members: dict[Hashable, list[Appearance]] = defaultdict(list)
    alone: dict[str | None, list[Appearance]] = defaultdict(list)
    for one in appearances:
        (members[known[one]] if one in known else alone[one.partnership]).append(one)
    by_themselves = [bearer.appearances for found in alone.values() for bearer in _bearers(found, profile)]
    return [_person(found, profile) for found in (*members.values(), *by_themselves)]


def _bearers(appearances: list[Appearance], profile: Profile) -> list[Bearer]:
    """Those who bear the names of some appearances, in the order of the names."""
    by_name: dict[Key, list[Appearance]] = defaultdict(list)
    for one in appearances:
        by_name[one.name.words].append(one)
    return [bearer for key in sorted(by_name) for bearer in bearers(by_name[key], is_parted=profile.is_parted(key))]


def _person(appearances: list[Appearance], profile: Profile) -> Person:
    """One person."""
    chosen = _fullest(appearances)
    leaders = sorted({leader for one in appearances if (leader := profile.leader(one.printed, one.partnership))})
    name = next((leader for leader in leaders if person_name(leader).words == chosen.words), None)
    forms = {one.printed: _reason(one, chosen) for one in appearances}
    return Person(
        name or _best_form([one for one in appearances if one.name.words == chosen.words]),
        _most_frequent(appearances, "organisation"),
        _most_frequent(appearances, "partnership"),
        forms,
        tuple(one.number for one in appearances),
    )


def _fullest(appearances: list[Appearance]) -> PersonName:
    """The fullest name, of equally full ones the most frequent."""
    times: Counter[PersonName] = Counter()
    for one in appearances:
        times[one.name] += one.times
    return min(times, key=lambda name: (not name.is_full, *(-size for size in name.fullness), -times[name], name.words))


def _best_form(appearances: list[Appearance]) -> str:
    """Of the printed forms of a name the best: not in capitals throughout, then the most frequent, then the longest."""
    times: Counter[str] = Counter()
    for one in appearances:
        times[one.printed] += one.times
    best = min(times, key=lambda form: (form.isupper(), "," in form, -times[form], -len(form), form))
    return in_order(best)


def _most_frequent(appearances: list[Appearance], fact: str) -> str | None:
    """What most appearances say of an organisation; None where none says anything."""
    times: Counter[str] = Counter()
    for one in appearances:
        if known := getattr(one, fact):
            times[known] += one.times
    return min(times, key=lambda known: (-times[known], known), default=None)


def _reason(appearance: Appearance, chosen: PersonName) -> str:
    """Why a printed name is held to be that of a person of the chosen name."""
    name = person_name(appearance.printed)
    if name.words != appearance.name.words:
        return "profile"
    if name.words == chosen.words:
        return "same name"
    if name.is_full:
        like = likeness(name, chosen)
        return like.reason if like else "beginning" if begins(name, chosen) else "spelling"
    if name.is_initials or len(name.last) == 1:
        return "initial"
    if not begins(name, chosen, sounds_same):
        return "surname"
    return "first name" if len(name.surname) == len(name.words) else "beginning"
