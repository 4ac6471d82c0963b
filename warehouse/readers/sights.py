"""What papers say of the organisation that they come from, for a first draft of its profile.

Only what is printed is told, with how often and in which years; a body that is merely cited has no papers here.
"""

from dataclasses import dataclass

import duckdb

from warehouse.rows import records

ORGANISATIONS = """
SELECT organisation AS name, count(DISTINCT document_id) AS papers
FROM sections
JOIN bodies USING (body_id)
GROUP BY organisation
ORDER BY papers DESC, name NULLS LAST
"""
# Names beside its own that sections print for a body.
BODIES = """
WITH printed AS (
    SELECT document_id, (section ->> '$.ordinal')::INTEGER AS ordinal, section ->> '$.meeting.body.name' AS form
    FROM (SELECT document_id, unnest((findings::JSON -> '$.sections')::JSON[]) AS section FROM raw.extractions)
),
forms AS (
    SELECT body_id, list_sort(list_distinct(list(form))) AS aliases
    FROM printed
    JOIN sections USING (document_id, ordinal)
    JOIN bodies USING (body_id)
    WHERE form IS NOT NULL AND lower(form) NOT IN (lower(name), coalesce(lower(abbreviation), ''))
    GROUP BY body_id
),
earlier AS (
    SELECT later_body_id AS body_id, list_sort(list(coalesce(abbreviation, name))) AS predecessors
    FROM derived.successions
    JOIN bodies ON body_id = earlier_body_id
    GROUP BY later_body_id
)
SELECT
    name, abbreviation,
    coalesce(aliases, []) AS aliases,
    coalesce(predecessors, []) AS predecessors,
    count(DISTINCT document_id) AS papers,
    count(DISTINCT meeting_id) AS meetings,
    min(year(date)) AS first_year,
    max(year(date)) AS last_year
FROM bodies
LEFT JOIN (SELECT body_id, document_id, meeting_id FROM sections) USING (body_id)
LEFT JOIN (SELECT meeting_id, date FROM meetings) USING (meeting_id)
LEFT JOIN forms USING (body_id)
LEFT JOIN earlier USING (body_id)
WHERE organisation IS NOT DISTINCT FROM ?
GROUP BY body_id, name, abbreviation, aliases, predecessors
HAVING papers > 0
ORDER BY papers DESC, body_id
"""
# Two digits on each side, either of which can be the year.
NUMBERS = """
WITH pairs AS (
    SELECT year, number, regexp_extract(printed_number, '(\\d{2}) ?[./:–-] ?(\\d{2})$', ['first', 'second']) AS pair
    FROM case_entries
    JOIN cases USING (case_id)
    WHERE NOT regexp_matches(printed_number, '\\d{3}')
),
sides AS (
    SELECT
        pair.first::INTEGER = year % 100 AND pair.second::INTEGER = number AS leads,
        pair.second::INTEGER = year % 100 AND pair.first::INTEGER = number AS trails
    FROM pairs
    WHERE pair.first <> ''
)
SELECT count(*) FILTER (leads AND NOT trails) AS year_first, count(*) FILTER (trails AND NOT leads) AS number_first
FROM sides
"""
# A person's other names that were joined by a rule; short forms ('Kari F.') say nothing outside of their own paper.
PERSONS = """
SELECT name, list_sort(list(printed_name)) AS others
FROM derived.person_forms
JOIN persons USING (person_id)
WHERE reason IN ('spelling', 'middle name', 'surname')
GROUP BY person_id, name
ORDER BY name, person_id
"""


@dataclass(frozen=True, slots=True)
class SeenOrganisation:
    """An organisation and of how many papers it is the body's; the name is None where papers do not say."""

    name: str | None
    papers: int


@dataclass(frozen=True, slots=True)
class SeenBody:
    """A body with papers; aliases are its other printed names, predecessors the bodies that it took over from."""

    name: str
    abbreviation: str | None
    aliases: tuple[str, ...]
    predecessors: tuple[str, ...]
    papers: int
    meetings: int
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class SeenNumbers:
    """How many case numbers of which either side can be the year ('09/07') were read with it first, and last."""

    year_first: int
    number_first: int


@dataclass(frozen=True, slots=True)
class SeenPerson:
    """A person whose name is printed in several ways."""

    name: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sights:
    """All that a draft of a profile is made of; bodies are those of the first organisation."""

    organisations: tuple[SeenOrganisation, ...]
    bodies: tuple[SeenBody, ...]
    numbers: SeenNumbers
    persons: tuple[SeenPerson, ...]


def sights(connection: duckdb.DuckDBPyConnection) -> Sights:
    """What the papers of a warehouse say of their organisation: the one that most of them come from."""
    organisations = records(connection, SeenOrganisation, ORGANISATIONS)
    named = sorted(organisations, key=lambda seen: seen.name is None)  # one without a name is the last choice
    return Sights(
        tuple(named),
        tuple(records(connection, SeenBody, BODIES, [named[0].name if named else None])),
        records(connection, SeenNumbers, NUMBERS)[0],
        tuple(records(connection, SeenPerson, PERSONS)),
    )
