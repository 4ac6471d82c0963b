"""Who came to meetings, who sent word that they could not, and who came in their place: as minutes tell it.

A person counts once in a meeting: as vara where a paper says so, else as present where it lists them or they chaired,
else as absent. Notices say who is asked to come, and are left out; so are secretaries and who only presents a case.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import duckdb

from warehouse.figures.scope import Scope
from warehouse.rows import records


class Came(StrEnum):
    """How somebody took part in a meeting."""

    PRESENT = "present"  # til stede
    ABSENT = "absent"  # forfall
    SUBSTITUTE = "substitute"  # vara


# An organisation that is not printed is taken from the person's other roles where all of these name the same one; a
# body that is printed by its abbreviation is told by its name. `section_id` and `page` are of the first place.
ATTENDANCE = """
WITH told AS (
    SELECT
        coalesce(person_roles.meeting_id, sections.meeting_id) AS meeting_id, person_id,
        CASE role WHEN 'chair' THEN 'present' ELSE role END AS came, organisation, section_id,
        coalesce(person_roles.page, first_page) AS page
    FROM person_roles
    JOIN sections USING (section_id)
    WHERE copy_of IS NULL AND kind = 'minutes' AND case_id IS NULL
        AND role IN ('present', 'chair', 'substitute', 'absent')
),
called AS (
    SELECT
        person_id,
        coalesce(bodies.name, person_roles.organisation) AS organisation
    FROM person_roles
    JOIN sections USING (section_id)
    LEFT JOIN bodies ON bodies.abbreviation = person_roles.organisation
        AND starts_with(bodies.body_id, split_part(sections.body_id, '/', 1) || '/')
    WHERE copy_of IS NULL AND person_roles.organisation IS NOT NULL
),
known AS (
    SELECT person_id, any_value(organisation) AS organisation
    FROM called
    GROUP BY person_id
    HAVING count(DISTINCT organisation) = 1
)
SELECT
    told.meeting_id, person_id, persons.name, meetings.body_id, coalesce(body.abbreviation, body.name) AS body, date,
    year(date)::INTEGER AS year,
    arg_min(came, list_position(['substitute', 'present', 'absent'], came)) AS came,
    coalesce(
        any_value(coalesce(partner.name, told.organisation) ORDER BY told.organisation), any_value(known.organisation)
    ) AS organisation,
    min(section_id) AS section_id,
    min(page) AS page
FROM told
JOIN persons USING (person_id)
JOIN meetings ON meetings.meeting_id = told.meeting_id
JOIN bodies AS body ON body.body_id = meetings.body_id
LEFT JOIN bodies AS partner ON partner.abbreviation = told.organisation
    AND starts_with(partner.body_id, split_part(meetings.body_id, '/', 1) || '/')
LEFT JOIN known USING (person_id)
WHERE NOT is_stub AND list_contains($body_ids, meetings.body_id) AND year(date) BETWEEN $first AND $last
GROUP BY ALL
ORDER BY date, meetings.body_id, came, persons.name, person_id
"""


@dataclass(frozen=True, slots=True)
class Attendance:
    """A person in a meeting; the organisation is None where no paper tells it for sure."""

    meeting_id: str
    person_id: str
    name: str
    body_id: str
    body: str
    date: dt.date
    year: int
    came: Came
    organisation: str | None
    section_id: str
    page: int | None

    @property
    def record_id(self) -> str:
        """Meeting and person: nobody is in a meeting twice."""
        return f"{self.meeting_id}#{self.person_id}"


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many came to the meetings of a body or from an organisation, by the ids of `Attendance`.

    `share` is that of the members who came themselves, of those whom the minutes tell of: present against present and
    absent. It is None where none of them is told to be absent, since such minutes may not tell of absence at all.
    """

    name: str
    meetings: tuple[str, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    substitutes: tuple[str, ...]

    @property
    def share(self) -> float | None:
        """From 0 to 1."""
        return len(self.present) / (len(self.present) + len(self.absent)) if self.absent else None


def attendance(connection: duckdb.DuckDBPyConnection, scope: Scope) -> list[Attendance]:
    """Who came to the meetings of a scope, by date."""
    return records(connection, Attendance, ATTENDANCE, scope.asked)


def turnout(name: str, rows: Sequence[Attendance]) -> Turnout:
    """Some rows counted together under a name."""
    came = {how: tuple(row.record_id for row in rows if row.came == how) for how in Came}
    meetings = tuple(dict.fromkeys(row.meeting_id for row in rows))
    return Turnout(name, meetings, came[Came.PRESENT], came[Came.ABSENT], came[Came.SUBSTITUTE])


def turnout_by_body(rows: Sequence[Attendance]) -> list[Turnout]:
    """A turnout for each body, by its id."""
    names = sorted({row.body_id for row in rows})
    return [turnout(name, [row for row in rows if row.body_id == name]) for name in names]


def turnout_by_organisation(rows: Sequence[Attendance]) -> list[Turnout]:
    """A turnout for each organisation that members come from, by name; '' for those of whom none is told, last.

    A municipality that is printed as 'Solvik' here and as 'Solvik kommune' there is one, and so are 'Solvik Kommune'
    and 'Solvik kommune': told by the form that is printed most.
    """
    printed = Counter(row.organisation for row in rows if row.organisation)
    forms = {_key(name) for name in printed}
    groups: dict[str, list[Attendance]] = {}
    for row in rows:
        key = _key(row.organisation or "")
        groups.setdefault(f"{key} kommune" if f"{key} kommune" in forms else key, []).append(row)
    found = [turnout(_name(key, printed), members) for key, members in groups.items()]
    return sorted(found, key=lambda one: (not one.name, one.name))


def _key(name: str) -> str:
    """A name without regard to capital letters and blanks."""
    return " ".join(name.casefold().split())


def _name(key: str, printed: Counter[str]) -> str:
    """The form of a name that is printed most; of equals the first in the alphabet."""
    return min((name for name in printed if _key(name) == key), key=lambda name: (-printed[name], name), default="")
