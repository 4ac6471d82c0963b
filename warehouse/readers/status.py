"""What a warehouse holds, in figures."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

TOTALS = """
SELECT
    (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM sections WHERE copy_of IS NULL) AS sections,
    (SELECT count(*) FROM sections WHERE copy_of IS NOT NULL) AS copies,
    (SELECT count(*) FROM bodies) AS bodies,
    (SELECT count(*) FROM meetings WHERE NOT is_stub) AS meetings,
    (SELECT count(*) FROM meetings WHERE is_stub) AS stub_meetings,
    (SELECT count(*) FROM cases WHERE NOT is_stub) AS cases,
    (SELECT count(*) FROM cases WHERE is_stub) AS stub_cases,
    (SELECT count(*) FROM decisions JOIN case_entries USING (entry_id) JOIN sections USING (section_id)
     WHERE decisions.stage = 'adopted' AND copy_of IS NULL) AS decisions,
    (SELECT count(*) FROM persons) AS persons,
    (SELECT count(*) FROM cross_references JOIN sections USING (section_id) WHERE copy_of IS NULL) AS cross_references,
    (SELECT count(*) FROM problems) AS problems,
    (SELECT max(ingested_at) FROM documents) AS newest_document
"""
SECTIONS_BY_KIND = """
SELECT kind AS name, count(*) AS number FROM sections WHERE copy_of IS NULL GROUP BY kind ORDER BY number DESC, name
"""
REFERENCES_BY_STATUS = """
SELECT status AS name, count(*) AS number
FROM cross_references
JOIN sections USING (section_id)
WHERE copy_of IS NULL
GROUP BY status
ORDER BY number DESC, name
"""
PROBLEMS_BY_CODE = """
SELECT severity, code AS name, count(*) AS number FROM problems GROUP BY ALL ORDER BY severity, number DESC, name
"""
BODY_YEARS = """
SELECT
    body_id, coalesce(abbreviation, bodies.name) AS body, organisation, year,
    count(*) AS cases, count(DISTINCT meeting_id) AS meetings
FROM cases
JOIN bodies USING (body_id)
WHERE NOT is_stub
GROUP BY ALL
ORDER BY organisation NULLS LAST, body, body_id, year
"""


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts over the whole warehouse. Stubs are known only because other papers mention them."""

    documents: int
    sections: int  # kept ones
    copies: int
    bodies: int
    meetings: int
    stub_meetings: int
    cases: int
    stub_cases: int
    decisions: int  # adopted points
    persons: int
    cross_references: int
    problems: int
    newest_document: dt.datetime | None  # when a paper was last read for the first time, UTC


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of a kind."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class ProblemCount:
    """How many problems there are of a code."""

    severity: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class BodyYear:
    """A body's cases of a year, stubs left out, and the meetings that treated them."""

    body_id: str
    body: str
    organisation: str | None
    year: int
    cases: int
    meetings: int


@dataclass(frozen=True, slots=True)
class Status:
    """What a warehouse holds."""

    totals: Totals
    sections_by_kind: tuple[Count, ...]
    references_by_status: tuple[Count, ...]
    problems_by_code: tuple[ProblemCount, ...]
    body_years: tuple[BodyYear, ...]


def status(connection: duckdb.DuckDBPyConnection) -> Status:
    """Count what the warehouse holds."""
    return Status(
        totals=records(connection, Totals, TOTALS)[0],
        sections_by_kind=tuple(records(connection, Count, SECTIONS_BY_KIND)),
        references_by_status=tuple(records(connection, Count, REFERENCES_BY_STATUS)),
        problems_by_code=tuple(records(connection, ProblemCount, PROBLEMS_BY_CODE)),
        body_years=tuple(records(connection, BodyYear, BODY_YEARS)),
    )
