"""Rows of one table by their keys: a list of constants goes through the index, so that it takes a millisecond."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import duckdb

from warehouse.readers.bodies import BodyRow
from warehouse.rows import fetched

SECTIONS = """
SELECT section_id, ordinal, kind, copy_of, document_id, first_page FROM sections WHERE list_contains($keys, section_id)
"""
PATHS = "SELECT document_id, path FROM documents WHERE list_contains($keys, document_id)"
PARAGRAPHS = "SELECT record_id, paragraph FROM raw.places WHERE list_contains($keys, record_id)"
CASES = """
SELECT case_id, label, title, year, number, meeting_id, outcome, is_stub FROM cases WHERE list_contains($keys, case_id)
"""
MEETINGS = "SELECT meeting_id, date, body_id FROM meetings WHERE list_contains($keys, meeting_id)"
BODIES = "SELECT body_id, organisation, name, abbreviation FROM bodies WHERE list_contains($keys, body_id)"
PERSONS = "SELECT person_id, name FROM persons WHERE list_contains($keys, person_id)"


@dataclass(frozen=True, slots=True)
class Paper:
    """A section and the file that it stands in."""

    section_id: str
    ordinal: int
    kind: str
    copy_of: str | None
    document_id: str
    path: str
    first_page: int | None


@dataclass(frozen=True, slots=True)
class NamedCase:
    """What is told of a case where another names it."""

    case_id: str
    label: str
    title: str | None
    year: int
    number: int | None
    meeting_id: str | None
    outcome: str | None
    is_stub: bool


@dataclass(frozen=True, slots=True)
class NamedMeeting:
    """What is told of a meeting where a case names it."""

    meeting_id: str
    date: dt.date
    body_id: str


def papers(connection: duckdb.DuckDBPyConnection, section_ids: Iterable[str]) -> dict[str, Paper]:
    """The sections of some ids."""
    found = _rows(connection, SECTIONS, section_ids)
    paths = dict(_rows(connection, PATHS, (document_id for _, _, _, _, document_id, _ in found)))
    return {
        section_id: Paper(section_id, ordinal, kind, copy_of, document_id, paths[document_id], first_page)
        for section_id, ordinal, kind, copy_of, document_id, first_page in found
    }


def paragraphs(connection: duckdb.DuckDBPyConnection, record_ids: Iterable[str]) -> dict[str, int | None]:
    """The paragraph of each entry, decision or reference that stands in one."""
    return dict(_rows(connection, PARAGRAPHS, record_ids))


def cases_named(connection: duckdb.DuckDBPyConnection, case_ids: Iterable[str | None]) -> dict[str, NamedCase]:
    """The cases of some ids."""
    return {row[0]: NamedCase(*row) for row in _rows(connection, CASES, case_ids)}


def meetings_named(connection: duckdb.DuckDBPyConnection, meeting_ids: Iterable[str | None]) -> dict[str, NamedMeeting]:
    """The meetings of some ids."""
    return {row[0]: NamedMeeting(*row) for row in _rows(connection, MEETINGS, meeting_ids)}


def dates(connection: duckdb.DuckDBPyConnection, meeting_ids: Iterable[str | None]) -> dict[str, dt.date]:
    """The days of some meetings."""
    return {meeting_id: meeting.date for meeting_id, meeting in meetings_named(connection, meeting_ids).items()}


def bodies_named(connection: duckdb.DuckDBPyConnection, body_ids: Iterable[str]) -> dict[str, BodyRow]:
    """The bodies of some ids."""
    return {row[0]: BodyRow(*row) for row in _rows(connection, BODIES, body_ids)}


def persons_named(connection: duckdb.DuckDBPyConnection, person_ids: Iterable[str]) -> dict[str, str]:
    """The names of some persons."""
    return dict(_rows(connection, PERSONS, person_ids))


def _rows(connection: duckdb.DuckDBPyConnection, sql: str, keys: Iterable[str | None]) -> list[tuple[Any, ...]]:
    """The rows of some keys; the database is not asked for none."""
    wanted = sorted({key for key in keys if key is not None})
    return fetched(connection, sql, {"keys": wanted}) if wanted else []


def last(value: object) -> tuple[bool, object]:
    """For sorting: what is not known comes last, as in the database."""
    return value is None, 0 if value is None else value


def first(value: object) -> tuple[bool, object]:
    """For sorting: what is not known comes first."""
    return value is not None, 0 if value is None else value
