"""Which case somebody means: any spelling of its number, its body's name or abbreviation, or its id."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import duckdb

from models.case_numbers import CaseNumber, CaseQuery, parse_case_query
from warehouse.readers.bodies import BodyRow, find_bodies, require_bodies
from warehouse.readers.cases import CaseRow, cases_by_id
from warehouse.rows import values
from warehouse.search.query import matching_cases

# Kinds of case that municipalities print before a number ('PS 14/23' politisk sak); a body may be called so as well.
TYPE_CODES = frozenset({"ps", "rs", "fo", "ds", "os", "ms"})
SUGGESTIONS = 5

# A number is sooner compared than a label, which names the number of its case if that has one.
BY_ID_OR_LABEL = """
SELECT case_id FROM cases WHERE case_id = $text
UNION
SELECT case_id FROM cases WHERE (number IS NULL OR list_contains($numbers, number)) AND lower(label) = lower($text)
ORDER BY case_id
"""
BY_NUMBER = """
SELECT case_id
FROM cases
WHERE number = $number
  AND year = coalesce($year, year)
  AND ($body_ids IS NULL OR list_contains($body_ids, body_id))
ORDER BY is_stub, year DESC, body_id
"""
NEAR_NUMBERS = """
SELECT case_id
FROM cases
WHERE NOT is_stub AND number IS NOT NULL
  AND ($body_ids IS NULL OR list_contains($body_ids, body_id))
  AND ($year IS NULL OR abs(year - $year) <= 1 OR number = $number)
ORDER BY abs(number - $number) + 3 * abs(year - coalesce($year, year)), case_id
LIMIT $limit
"""


@dataclass(frozen=True, slots=True)
class FoundCases:
    """The cases that a question may mean; where there are none, a few that it comes near to."""

    cases: tuple[CaseRow, ...]
    near: tuple[CaseRow, ...] = ()


def find_case(
    connection: duckdb.DuckDBPyConnection,
    text: str,
    *,
    limit: int | None = None,
    bodies: Collection[BodyRow] | None = None,
) -> FoundCases:
    """The cases that a text names: 'SSU 2023.42', 'ssu 42/2023', 'sak 42/23', 'SSU 42' or a case_id; at most so many.

    Where a number can be read both ways ('07/24'), the first reading that exists counts. Words that are no number
    suggest the cases that hold them. `bodies` are all, if at hand. Raises UnknownBodyError where the words beside a
    number name no body.
    """
    query = parse_case_query(text)
    numbers = sorted({reading.number for reading in query.readings})
    exact = values(connection, BY_ID_OR_LABEL, {"text": text.strip(), "numbers": numbers})
    if exact:
        return FoundCases(_held_first(_cases(connection, exact)))
    if not query.readings:
        return FoundCases((), _cases(connection, matching_cases(connection, text)[:SUGGESTIONS]))
    body_ids = _body_ids(connection, query, bodies)
    for reading in query.readings:
        found = values(connection, BY_NUMBER, _parameters(reading, body_ids))
        if found:
            return FoundCases(_held_first(_cases(connection, found[:limit])))
    near = values(connection, NEAR_NUMBERS, _parameters(query.readings[0], body_ids) | {"limit": SUGGESTIONS})
    return FoundCases((), _cases(connection, near))


def _held_first(cases: tuple[CaseRow, ...]) -> tuple[CaseRow, ...]:
    """The one case that papers are here of, where there is one; those that are known by mention only give way."""
    held = tuple(case for case in cases if not case.is_stub)
    return held if len(held) == 1 else cases


def _body_ids(
    connection: duckdb.DuckDBPyConnection, query: CaseQuery, bodies: Collection[BodyRow] | None
) -> list[str] | None:
    """The bodies that a question's words name; None where it has none, or only a type code that is no body."""
    if not query.body_words:
        return None
    if query.body_words.lower() in TYPE_CODES:
        return _ids(find_bodies(connection, query.body_words, bodies)) or None
    return _ids(require_bodies(connection, query.body_words, bodies))


def _ids(found: Sequence[BodyRow]) -> list[str]:
    """The ids of bodies."""
    return [body.body_id for body in found]


def _parameters(reading: CaseNumber, body_ids: list[str] | None) -> dict[str, object]:
    """What the number queries ask."""
    return {"number": reading.number, "year": reading.year, "body_ids": body_ids}


def _cases(connection: duckdb.DuckDBPyConnection, case_ids: Sequence[object]) -> tuple[CaseRow, ...]:
    """The rows of some cases, in that order."""
    return tuple(cases_by_id(connection, list(map(str, case_ids))))
