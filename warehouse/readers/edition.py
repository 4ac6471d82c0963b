"""Which edition of a warehouse this is: how much it holds, how new it is, and what its front page shows."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

import duckdb

from warehouse.building.subject_words import PROCEDURE
from warehouse.readers.cases import CaseRow, cases_by_id
from warehouse.rows import records, values

NEWEST_SHOWN = 8

COUNTS = """
SELECT
    (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM cases WHERE NOT is_stub) AS cases,
    (SELECT max(ingested_at) FROM documents) AS newest_paper_read,
    (SELECT max(date) FROM meetings WHERE NOT is_stub) AS newest_meeting
"""
# Cases whose decision says something: what was only noted or approved as procedure tells nobody what is new.
NEWEST = """
SELECT case_id
FROM cases
JOIN meetings USING (meeting_id)
WHERE outcome IS NOT NULL AND NOT list_contains(['noted', 'other'], outcome)
  AND NOT regexp_matches(lower(coalesce(title, '')), $procedure)
ORDER BY date DESC, case_id
LIMIT $limit
"""
BODIES = """
WITH counted AS (
    SELECT body_id, organisation, name, abbreviation, count(*) AS cases
    FROM bodies
    JOIN (FROM cases WHERE NOT is_stub) USING (body_id)
    GROUP BY ALL
)
FROM counted
ORDER BY sum(cases) OVER (PARTITION BY organisation) DESC, organisation NULLS LAST, cases DESC, name
"""


@dataclass(frozen=True, slots=True)
class BodyCases:
    """A body and of how many of its cases papers are here."""

    body_id: str
    organisation: str | None
    name: str
    abbreviation: str | None
    cases: int


@dataclass(frozen=True, slots=True)
class Edition:
    """How many papers and cases (stubs left out), when a paper was last read anew (UTC), the newest meeting's day.

    `newest` are the newest cases with a decision of substance, `bodies` those that have cases.
    """

    documents: int
    cases: int
    newest_paper_read: dt.datetime | None
    newest_meeting: dt.date | None
    newest: tuple[CaseRow, ...]
    bodies: tuple[BodyCases, ...]

    @property
    def organisations(self) -> list[tuple[str | None, list[BodyCases]]]:
        """The bodies of each organisation, those with most cases first."""
        return [(name, list(group)) for name, group in groupby(self.bodies, lambda body: body.organisation)]


@dataclass(frozen=True, slots=True)
class _Counts:
    documents: int
    cases: int
    newest_paper_read: dt.datetime | None
    newest_meeting: dt.date | None


def edition(connection: duckdb.DuckDBPyConnection) -> Edition:
    """Look at an open warehouse; for one who stays, once for each file."""
    counts = records(connection, _Counts, COUNTS)[0]
    return Edition(
        counts.documents,
        counts.cases,
        counts.newest_paper_read,
        counts.newest_meeting,
        tuple(
            cases_by_id(
                connection, list(map(str, values(connection, NEWEST, {"procedure": PROCEDURE, "limit": NEWEST_SHOWN})))
            )
        ),
        tuple(records(connection, BodyCases, BODIES)),
    )
