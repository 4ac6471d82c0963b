"""The step of a build that tells who is who: appearances come from staging, persons go back to it."""

import duckdb

from warehouse.building.persons.appearances import Appearance
from warehouse.building.persons.people import Person, persons
from warehouse.building.persons.profile import NamedPersons, Profile

_APPEARANCES = "FROM staging.appearances ORDER BY appearance_no"
# The names of a group stay in the order in which the profile has them: the first is the person's.
_NAMED = """
WITH named AS (
    SELECT coalesce(known.name, organisation) AS partnership, group_no, named.name, is_joined, named.rowid AS place
    FROM staging.named_persons AS named
    LEFT JOIN staging.organisations AS known ON known.organisation_key = spelling(organisation)
)
SELECT partnership, list(name ORDER BY place), is_joined
FROM named
GROUP BY partnership, group_no, is_joined
ORDER BY partnership, group_no, is_joined
"""


def tell_persons(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill staging.told_persons, told_appearances and told_forms from staging.appearances and staging.named_persons."""
    profile = Profile(
        [NamedPersons(key, tuple(names), joined) for key, names, joined in connection.execute(_NAMED).fetchall()]
    )
    found = [
        Appearance(
            number,
            printed,
            profile.name(printed, home),
            organisation,
            tuple(titles),
            occasion,
            home,
            body,
            year,
            frozenset(lists),
            times,
        )
        for number, printed, organisation, titles, occasion, home, body, year, lists, times in connection.execute(
            _APPEARANCES
        ).fetchall()
    ]
    _store(connection, persons(found, profile))


def _store(connection: duckdb.DuckDBPyConnection, told: list[Person]) -> None:
    """Write persons, their appearances and their forms, in bulk."""
    tables: dict[str, list[tuple[object, ...]]] = {
        "told_persons": [(place, one.name, one.organisation, one.partnership) for place, one in enumerate(told)],
        "told_appearances": [(place, number) for place, one in enumerate(told) for number in one.appearances],
        "told_forms": [(place, *form) for place, one in enumerate(told) for form in one.forms.items()],
    }
    for table, rows in tables.items():
        if rows:
            columns = [list(values) for values in zip(*rows, strict=True)]
            unnested = ", ".join("unnest(?)" for _ in columns)
            connection.execute(f"INSERT INTO staging.{table} SELECT {unnested}", columns)
