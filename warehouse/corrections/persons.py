"""Corrections of persons: by the names that papers print, since ids follow from names, and more papers may come."""

from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from models.corrections import Correction, CorrectionKind, NamesApart, Signature
from warehouse.building.persons.names import in_order, person_name
from warehouse.corrections.errors import NoSuchRecordError, NothingToCorrectError
from warehouse.corrections.making import new_id
from warehouse.rows import records

PERSONS = """
SELECT
    person_id, persons.name, also_known_as,
    list(DISTINCT person_roles.organisation ORDER BY person_roles.organisation)
        FILTER (person_roles.organisation IS NOT NULL) AS employers,
    list(DISTINCT bodies.organisation ORDER BY bodies.organisation)
        FILTER (bodies.organisation IS NOT NULL) AS papers_of
FROM persons
JOIN person_roles USING (person_id)
JOIN sections USING (section_id)
LEFT JOIN bodies USING (body_id)
WHERE person_id = $id
GROUP BY person_id, persons.name, also_known_as
"""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person with the forms of the name, the organisations behind it, and those whose papers name them."""

    person_id: str
    name: str
    also_known_as: tuple[str, ...] | None
    employers: tuple[str, ...] | None
    papers_of: tuple[str, ...] | None

    @property
    def forms(self) -> tuple[str, ...]:
        """All printed forms, the name first."""
        return (self.name, *(self.also_known_as or ()))

    @property
    def full_names(self) -> tuple[str, ...]:
        """The forms that name nobody else: without 'Kari' and 'KF', which mean somebody in their own meeting only.

        Of forms that differ in capitals and hyphens alone the first is enough.
        """
        distinct = {person_name(form).words: form for form in reversed(self.forms) if person_name(form).is_full}
        return tuple(reversed(distinct.values())) or (self.name,)


def known_person(connection: duckdb.DuckDBPyConnection, person_id: str) -> KnownPerson:
    """A person by id. Raises NoSuchRecordError."""
    found = records(connection, KnownPerson, PERSONS, {"id": person_id})
    if not found:
        raise NoSuchRecordError("person", person_id)
    return found[0]


def joined_persons(connection: duckdb.DuckDBPyConnection, person_ids: Sequence[str], made: Signature) -> Correction:
    """That some persons are one, who is called as the first of them."""
    persons = [known_person(connection, person_id) for person_id in dict.fromkeys(person_ids)]
    if len(persons) < 2:  # noqa: PLR2004 - to join takes two
        raise NothingToCorrectError("To join persons takes two of them.")
    names = tuple(dict.fromkeys(in_order(name) for person in persons for name in person.full_names))
    return Correction(
        correction_id=new_id(made),
        kind=CorrectionKind.JOIN_PERSONS,
        subject=tuple(person.person_id for person in persons),
        about=" og ".join(_described(person) for person in persons),
        old_words=f"{len(persons)} personer",
        new_words=f"én person, {persons[0].name}",
        persons=NamesApart(names, organisation=_one_organisation(persons)),
        made=made,
    )


def parted_name(
    connection: duckdb.DuckDBPyConnection, person_id: str, printed_name: str, made: Signature
) -> Correction:
    """That one printed form of a name is not that person's."""
    person = known_person(connection, person_id)
    if printed_name not in person.forms[1:]:
        raise NothingToCorrectError(f"'{printed_name}' is no other form of the name {person.name}.")
    apart = person_name(printed_name).words
    names = tuple(in_order(form) for form in person.full_names if person_name(form).words != apart)
    return _parted(person, names or (person.name,), (in_order(printed_name),), made)


def parted_employer(
    connection: duckdb.DuckDBPyConnection, person_id: str, employer: str, made: Signature
) -> Correction:
    """That the one of that name who works for an organisation is somebody else."""
    person = known_person(connection, person_id)
    rest = tuple(known for known in person.employers or () if known != employer)
    if employer not in (person.employers or ()) or not rest:
        raise NothingToCorrectError(f"{person.name} stands with one organisation, or not with '{employer}'.")
    names = tuple(f"{person.name}, {known}" for known in rest)
    return _parted(person, names, (f"{person.name}, {employer}",), made)


def _parted(person: KnownPerson, names: tuple[str, ...], others: tuple[str, ...], made: Signature) -> Correction:
    """A correction that parts names."""
    return Correction(
        correction_id=new_id(made),
        kind=CorrectionKind.PART_PERSONS,
        subject=(person.person_id,),
        about=_described(person),
        old_words="én person",
        new_words=f"«{', '.join(others)}» er en annen",
        persons=NamesApart(names, others, _one_organisation([person])),
        made=made,
    )


def _described(person: KnownPerson) -> str:
    """'Kari Fjellheim (Solvik kommune)'."""
    return f"{person.name} ({person.employers[0]})" if person.employers else person.name


def _one_organisation(persons: Sequence[KnownPerson]) -> str | None:
    """The organisation whose papers name them all, where there is one: others may have a namesake."""
    found = {organisation for person in persons for organisation in person.papers_of or ()}
    return found.pop() if len(found) == 1 else None
