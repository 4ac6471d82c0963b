"""Persons and what they did, over time."""

import datetime as dt
import re
from dataclasses import dataclass

import duckdb
from rapidfuzz import fuzz, process

from warehouse.readers.errors import UnknownPersonError
from warehouse.readers.periods import PeriodRow, periods
from warehouse.rows import records

# A name that is at least this like the one asked for (0 to 100) is worth suggesting.
WORTH_SUGGESTING = 70
SUGGESTIONS = 3
WORD = re.compile(r"\w+")

PERSONS = """
WITH roles AS (
    SELECT person_id, case_id, coalesce(person_roles.meeting_id, sections.meeting_id) AS meeting_id
    FROM person_roles
    JOIN sections USING (section_id)
    WHERE copy_of IS NULL
)
SELECT
    person_id, name, also_known_as,
    (
        SELECT organisation FROM person_roles AS role
        WHERE role.person_id = persons.person_id AND organisation IS NOT NULL
        GROUP BY organisation ORDER BY count(*) DESC, organisation LIMIT 1
    ) AS organisation,
    count(DISTINCT meeting_id) AS meetings,
    count(DISTINCT case_id) AS cases,
    min(date) AS first_date,
    max(date) AS last_date
FROM persons
LEFT JOIN roles USING (person_id)
LEFT JOIN meetings USING (meeting_id)
GROUP BY person_id, name, also_known_as
ORDER BY count(DISTINCT meeting_id) + count(DISTINCT case_id) DESC, name, person_id
"""
ROLES = """
SELECT DISTINCT ON (meetings.meeting_id, cases.case_id, role)
    role, date, coalesce(abbreviation, bodies.name) AS body, meetings.meeting_id, cases.case_id, label, cases.title,
    person_roles.title AS job, person_roles.organisation, printed_name, path,
    coalesce(person_roles.page, first_page) AS page
FROM person_roles
JOIN sections USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN meetings ON meetings.meeting_id = coalesce(person_roles.meeting_id, sections.meeting_id)
LEFT JOIN cases ON cases.case_id = person_roles.case_id
LEFT JOIN bodies ON bodies.body_id = coalesce(meetings.body_id, cases.body_id, sections.body_id)
WHERE person_id = $person_id AND copy_of IS NULL
ORDER BY
    date DESC NULLS LAST, meetings.meeting_id, cases.number NULLS FIRST, cases.case_id, role, sections.kind DESC, path
"""
FORMS = """
SELECT form.printed_name, reason
FROM derived.person_forms AS form
JOIN persons USING (person_id)
WHERE person_id = $person_id AND form.printed_name <> persons.name
ORDER BY form.printed_name
"""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, the organisation that is printed most, the number of meetings and cases, the first and last date."""

    person_id: str
    name: str
    also_known_as: tuple[str, ...] | None
    organisation: str | None
    meetings: int
    cases: int
    first_date: dt.date | None
    last_date: dt.date | None


@dataclass(frozen=True, slots=True)
class RoleRow:
    """What a person did in a meeting (case_id None) or for a case, and where it stands; `job` is their title there."""

    role: str
    date: dt.date | None
    body: str | None
    meeting_id: str | None
    case_id: str | None
    label: str | None
    title: str | None
    job: str | None
    organisation: str | None
    printed_name: str
    path: str
    page: int | None


@dataclass(frozen=True, slots=True)
class FormRow:
    """Another printed form of a person's name, and why it is held to be theirs."""

    printed_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class PersonStory:
    """A person, the other forms of the name, what they were and when, and all their roles, the newest first."""

    person: PersonRow
    forms: tuple[FormRow, ...]
    periods: tuple[PeriodRow, ...]
    roles: tuple[RoleRow, ...]


def people(connection: duckdb.DuckDBPyConnection) -> list[PersonRow]:
    """All persons, those with most meetings and cases first."""
    return records(connection, PersonRow, PERSONS)


def find_persons(connection: duckdb.DuckDBPyConnection, name: str) -> list[PersonRow]:
    """The persons that a name may mean: theirs in full, else every word of it begins a word of theirs ('kari fj').

    Raises UnknownPersonError, which suggests names that are spelt alike.
    """
    known = people(connection)
    wanted = _words(name)
    readings = (
        [person for person in known if person.person_id == name or wanted in map(_words, _names(person))],
        [person for person in known if _begin(wanted, _words(" ".join(_names(person))))],
    )
    found = next((reading for reading in readings if reading), [])
    if found:
        return found
    names = {person.person_id: person.name.lower() for person in known}
    like = process.extract(name.lower(), names, scorer=fuzz.WRatio, score_cutoff=WORTH_SUGGESTING, limit=SUGGESTIONS)
    by_id = {person.person_id: person.name for person in known}
    raise UnknownPersonError(name, [by_id[person_id] for _, _, person_id in like])


def person_story(connection: duckdb.DuckDBPyConnection, person: PersonRow) -> PersonStory:
    """All that a person did."""
    wanted = {"person_id": person.person_id}
    roles = tuple(records(connection, RoleRow, ROLES, wanted))
    return PersonStory(person, tuple(records(connection, FormRow, FORMS, wanted)), tuple(periods(roles)), roles)


def _names(person: PersonRow) -> tuple[str, ...]:
    """All names of a person."""
    return (person.name, *(person.also_known_as or ()))


def _words(text: str) -> list[str]:
    """The words of a text in small letters."""
    return WORD.findall(text.lower())


def _begin(wanted: list[str], words: list[str]) -> bool:
    """Whether each wanted word begins some word."""
    return bool(wanted) and all(any(word.startswith(start) for word in words) for start in wanted)
