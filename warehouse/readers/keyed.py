"""Rows of one table by their keys: a list of constants goes through the index, so that it takes a millisecond."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

PAPERS = """
SELECT section_id, ordinal, kind, copy_of, document_id, path, first_page
FROM sections
JOIN documents USING (document_id)
WHERE list_contains($keys, section_id)
"""
PARAGRAPHS = "SELECT record_id, paragraph FROM raw.places WHERE list_contains($keys, record_id)"
CASES = """
SELECT case_id, label, title, year, number, date, outcome, cases.is_stub
FROM cases
LEFT JOIN meetings USING (meeting_id)
WHERE list_contains($keys, case_id)
"""
MEETINGS = """
SELECT meeting_id, date, coalesce(abbreviation, name) AS body
FROM meetings
JOIN bodies USING (body_id)
WHERE list_contains($keys, meeting_id)
"""


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
    date: dt.date | None
    outcome: str | None
    is_stub: bool


@dataclass(frozen=True, slots=True)
class NamedMeeting:
    """What is told of a meeting where a case names it; `body` is its abbreviation, or name."""

    meeting_id: str
    date: dt.date
    body: str


def papers(connection: duckdb.DuckDBPyConnection, section_ids: Iterable[str]) -> dict[str, Paper]:
    """The sections of some ids."""
    keys = sorted(set(section_ids))
    return {row.section_id: row for row in records(connection, Paper, PAPERS, {"keys": keys})} if keys else {}


def paragraphs(connection: duckdb.DuckDBPyConnection, record_ids: Iterable[str]) -> dict[str, int | None]:
    """The paragraph of each entry, decision or reference that stands in one."""
    keys = sorted(set(record_ids))
    return dict(connection.execute(PARAGRAPHS, {"keys": keys}).fetchall()) if keys else {}


def cases_named(connection: duckdb.DuckDBPyConnection, case_ids: Iterable[str | None]) -> dict[str, NamedCase]:
    """The cases of some ids."""
    keys = sorted({key for key in case_ids if key})
    return {row.case_id: row for row in records(connection, NamedCase, CASES, {"keys": keys})} if keys else {}


def meetings_named(connection: duckdb.DuckDBPyConnection, meeting_ids: Iterable[str | None]) -> dict[str, NamedMeeting]:
    """The meetings of some ids."""
    keys = sorted({key for key in meeting_ids if key})
    return {row.meeting_id: row for row in records(connection, NamedMeeting, MEETINGS, {"keys": keys})} if keys else {}


def last(value: object) -> tuple[bool, object]:
    """For sorting: what is not known comes last, as in the database."""
    return value is None, 0 if value is None else value


def first(value: object) -> tuple[bool, object]:
    """For sorting: what is not known comes first."""
    return value is not None, 0 if value is None else value
