"""People (personer) of labelled values: 'Møteleder: Kari Fjellheim, ordfører', or 'Til stede:' above a list."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractors.facts.flattened_people import people_table
from extractors.facts.people_lines import line_people
from extractors.facts.people_tables import table_people
from extractors.language.names import place_before
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.facts import PersonRole
from models.vocabulary import Role

ROLES: dict[Field, Role] = {
    Field.PRESENT: Role.PRESENT,
    Field.ABSENT: Role.ABSENT,
    Field.SUBSTITUTE: Role.SUBSTITUTE,
    Field.CHAIR: Role.CHAIR,
    Field.MINUTE_TAKER: Role.MINUTE_TAKER,
    Field.SECRETARIAT: Role.SECRETARIAT,
    Field.PRESENTER: Role.PRESENTER,
}
"""Labels that give a role; those who are called ('Innkalte', 'Kopi til') are not present."""
FEWEST_PLACES = 2  # lines that open with one, for the people of a list to be told apart by them
INITIAL_NAME = re.compile(r"(?P<initial>[A-ZÆØÅ])\.? (?P<family>\S+)")
"""A name with its given name abbreviated."""


def people(value: LabelledValue) -> list[PersonRole]:
    """The people of a labelled value in the label's role; [] where the label names no role."""
    role = ROLES.get(value.field)
    if role is None:
        return []
    table = value.table or people_table(value.paragraphs)
    if table:
        return table_people(table, role)
    lines = [(place_before(paragraph.text), line_people(paragraph, role)) for paragraph in value.paragraphs]
    if sum(came_from is not None for came_from, _ in lines) < FEWEST_PLACES:
        return [person for _, found in lines for person in found]
    return [_from(came_from, person) for came_from, found in lines for person in found]


def _from(came_from: str | None, person: PersonRole) -> PersonRole:
    """A person of the place before their line, where nothing else is told of them."""
    return person if person.organisation else replace(person, organisation=came_from)


def distinct(roles: Iterable[PersonRole]) -> tuple[PersonRole, ...]:
    """Each person once per role, the first and fullest mention; one name in two organisations is two persons.

    'K. Fjellheim' is nobody new beside a Kari Fjellheim in the same role.
    """
    roles = list(roles)
    kept: dict[tuple[str, Role], list[PersonRole]] = {}
    for person in (person for person in roles if not _stands_in_full(person, roles)):
        same = kept.setdefault((person.name.lower(), person.role), [])
        earlier = next((index for index, other in enumerate(same) if _may_be_one(other, person)), None)
        if earlier is None:
            same.append(person)
        elif not (same[earlier].title or same[earlier].organisation):
            same[earlier] = person
    return tuple(person for same in kept.values() for person in same)


def _stands_in_full(person: PersonRole, others: Sequence[PersonRole]) -> bool:
    """Whether a name with an initial is written out by another of its role: 'K. Fjellheim', 'Kari Fjellheim'."""
    initial = INITIAL_NAME.fullmatch(person.name)
    if initial is None:
        return False
    start, end = initial["initial"], f" {initial['family']}"
    same = [other.name for other in others if other.role is person.role and not INITIAL_NAME.fullmatch(other.name)]
    return any(name.startswith(start) and name.endswith(end) for name in same)


def _may_be_one(one: PersonRole, other: PersonRole) -> bool:
    """Two mentions of a name are one person unless their organisations differ."""
    return one.organisation is None or other.organisation is None or one.organisation == other.organisation
