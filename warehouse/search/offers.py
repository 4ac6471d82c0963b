"""What the words of a search name by itself: cases by number, meetings by day, bodies and persons by name.

A search that names one of them is best answered by it, before all the texts that hold the words.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

import duckdb

from models.case_numbers import parse_case_query
from warehouse.readers.bodies import BodyRow, find_bodies
from warehouse.readers.cases import CaseRow, cases_by_id
from warehouse.readers.dates import find_span
from warehouse.readers.errors import UnknownBodyError
from warehouse.readers.find import FoundCases, find_case
from warehouse.readers.meetings import MeetingRow, meetings
from warehouse.rows import records

# So many of a kind are a help; more are a list, which the search itself tells better.
MOST_OFFERED = 6
# 'mai 2023' names the meetings of a month; a year names too many.
LONGEST_SPAN_DAYS = 31
# Shorter words begin too many names, and longer texts are no names.
SHORTEST_NAME = 3
MOST_NAME_WORDS = 5

NAME_WORD = re.compile(r"[^\W\d_]+")
CASE_WORD = re.compile(r"\bsak(?:en|snr|snummer)?\b|\d\s?[./–-]\s?\d", re.IGNORECASE)
# A person fits where each word begins a word of one of the names.
PERSONS = r"""
WITH named AS (
    SELECT
        person_id, name,
        ' ' || regexp_replace(lower(concat_ws(' ', name, array_to_string(also_known_as, ' '))), '[^\w]+', ' ', 'g')
            AS words
    FROM persons
)
SELECT person_id, name
FROM named
WHERE len(list_filter($words, lambda word: NOT contains(words, ' ' || word))) = 0
ORDER BY lower(name) <> $text, name, person_id
LIMIT $most
"""


@dataclass(frozen=True, slots=True)
class PersonOffer:
    """A person of that name."""

    person_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Offers:
    """What is named; `near` are cases with numbers close to one that does not exist."""

    cases: tuple[CaseRow, ...] = ()
    near: tuple[CaseRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    bodies: tuple[BodyRow, ...] = ()
    persons: tuple[PersonOffer, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.cases or self.near or self.meetings or self.bodies or self.persons)


NOTHING = Offers()


def offers(connection: duckdb.DuckDBPyConnection, text: str, bodies: Collection[BodyRow]) -> Offers:
    """What a text names as a whole: 'ssu 42/23', '23.11.2023', 'SSU november 2023', 'ssu', 'kari fj'. Never raises.

    `bodies` are all that there are.
    """
    text = " ".join(text.split())
    found = _cases(connection, text, bodies)
    return Offers(
        found.cases[:MOST_OFFERED],
        found.near,
        tuple(_meetings(connection, text, bodies)),
        tuple(_bodies(connection, text, bodies)),
        tuple(_persons(connection, text)),
    )


def _cases(connection: duckdb.DuckDBPyConnection, text: str, bodies: Collection[BodyRow]) -> FoundCases:
    """The cases of a number, where the words beside it name a body or there are none."""
    query = parse_case_query(text)
    if not query.readings and "/" in text:
        return FoundCases(tuple(cases_by_id(connection, [text.lower()])))
    if not query.readings or not (query.body_words or CASE_WORD.search(text)) or _is_day(text):
        return FoundCases(())
    try:
        return find_case(connection, text, limit=MOST_OFFERED, bodies=bodies)
    except UnknownBodyError:
        return FoundCases(())


def _is_day(text: str) -> bool:
    """Whether a text names a day: '1. november 2022' is no case 1."""
    span, _ = find_span(text)
    return span is not None and span.first == span.last


def _meetings(connection: duckdb.DuckDBPyConnection, text: str, bodies: Collection[BodyRow]) -> list[MeetingRow]:
    """The meetings of a day or month, of a body where one is named."""
    span, rest = find_span(text)
    if span is None or (span.last - span.first).days > LONGEST_SPAN_DAYS:
        return []
    if not rest:
        return meetings(connection, span=span)[:MOST_OFFERED]
    named = [body.body_id for body in find_bodies(connection, rest, bodies)]
    return meetings(connection, body_ids=named, span=span)[:MOST_OFFERED] if named else []


def _bodies(connection: duckdb.DuckDBPyConnection, text: str, bodies: Collection[BodyRow]) -> list[BodyRow]:
    """The bodies that are called so, if few are."""
    named = find_bodies(connection, text, bodies)
    return named if len(named) <= MOST_OFFERED else []


def _persons(connection: duckdb.DuckDBPyConnection, text: str) -> list[PersonOffer]:
    """The persons of a name."""
    words = NAME_WORD.findall(text.lower())
    is_name = 1 <= len(words) <= MOST_NAME_WORDS and max(map(len, words)) >= SHORTEST_NAME
    if not is_name or any(mark.isdigit() for mark in text):
        return []
    asked = {"words": words, "text": text.lower(), "most": MOST_OFFERED}
    return records(connection, PersonOffer, PERSONS, asked)
