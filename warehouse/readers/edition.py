"""Which edition of a warehouse this is: how much it holds and when it was built, told at the foot of every page."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

EDITION = """
SELECT
    (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM cases WHERE NOT is_stub) AS cases,
    (SELECT max(ingested_at) FROM documents) AS newest_paper_read,
    (SELECT max(date) FROM meetings WHERE NOT is_stub) AS newest_meeting
"""


@dataclass(frozen=True, slots=True)
class Edition:
    """How many papers and cases (stubs left out), when a paper was last read anew (UTC), the newest meeting's day."""

    documents: int
    cases: int
    newest_paper_read: dt.datetime | None
    newest_meeting: dt.date | None


def edition(connection: duckdb.DuckDBPyConnection) -> Edition:
    """Look at an open warehouse; for one who stays, once for each file."""
    return records(connection, Edition, EDITION)[0]
