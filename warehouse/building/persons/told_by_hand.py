"""What profiles and corrections say of persons, put together: of what contradicts, the later holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.corrections import Corrections, NamesApart
from models.profile import NamedPersons, Profile
from warehouse.building.persons.names import person_name
from warehouse.building.persons.profile import without_employer


@dataclass(frozen=True, slots=True)
class ToldPersons:
    """Names that are one person's or never are, in the papers of an organisation, or (None) in all."""

    organisation: str | None
    persons: NamedPersons


def told_by_hand(profiles: Iterable[Profile], corrections: Corrections) -> list[ToldPersons]:
    """All groups of names, in the order in which they were told."""
    told = [ToldPersons(profile.organisation, group) for profile in profiles for group in profile.persons]
    for one in corrections.in_order():
        if one.persons and not one.is_undone:
            told = _parted(told, one.persons) if one.persons.others else _joined(told, one.persons)
    return told


def _joined(told: list[ToldPersons], said: NamesApart) -> list[ToldPersons]:
    """With some names as one person's, and nothing that parts them."""
    keys = set(map(_key, said.names))
    kept = [
        one
        for one in told
        if one.persons.are_one or len([name for name in one.persons.names if _key(name) in keys]) < 2  # noqa: PLR2004 - a pair
    ]
    return [*kept, ToldPersons(said.organisation, NamedPersons(said.names, are_one=True))]


def _parted(told: list[ToldPersons], said: NamesApart) -> list[ToldPersons]:
    """With some names as never those of others, and no group that joins them."""
    keys, others = set(map(_key, said.names)), set(map(_key, said.others))
    kept: list[ToldPersons] = []
    for one in told:
        names = one.persons.names
        if one.persons.are_one and keys != others and not keys.isdisjoint(map(_key, names)):
            names = tuple(name for name in names if _key(name) not in others)
        if len(names) == len(one.persons.names) or len(names) > 1:
            kept.append(ToldPersons(one.organisation, NamedPersons(names, one.persons.are_one)))
    pairs = [(name, other) for name in said.names for other in said.others]
    return [*kept, *(ToldPersons(said.organisation, NamedPersons(pair, are_one=False)) for pair in pairs)]


def _key(name: str) -> tuple[str, ...]:
    """What tells a name from others, whatever employer stands behind it."""
    return person_name(without_employer(name)).words
