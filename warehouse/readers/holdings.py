"""How much a warehouse holds, for the closing table of a run."""

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

# A copy is kept in sight but counted once, and a stub is only known by name.
_SECTIONS = "SELECT kind, count(*) FROM sections WHERE copy_of IS NULL GROUP BY kind ORDER BY count(*) DESC, kind"
_DECISIONS = """
SELECT d.stage, count(*)
FROM decisions d JOIN case_entries USING (entry_id) JOIN sections USING (section_id)
WHERE copy_of IS NULL
GROUP BY d.stage ORDER BY count(*) DESC, d.stage
"""
_REFERENCES = """
SELECT status, count(*) FROM cross_references JOIN sections USING (section_id)
WHERE copy_of IS NULL
GROUP BY status ORDER BY count(*) DESC, status
"""
_PROBLEMS = "SELECT code, count(*) FROM problems GROUP BY code ORDER BY count(*) DESC, code"
_TOTALS = """
SELECT (SELECT count(*) FROM documents),
       (SELECT count(*) FROM sections WHERE copy_of IS NOT NULL),
       (SELECT count(*) FROM meetings WHERE NOT is_stub),
       (SELECT count(*) FROM cases WHERE NOT is_stub)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """Counts of what a warehouse holds; copies and stubs are left out where nothing else is said."""

    documents: int
    copies: int  # sections that are told better elsewhere
    meetings: int
    cases: int
    sections: Mapping[str, int]  # by kind
    decisions: Mapping[str, int]  # by stage
    references: Mapping[str, int]  # by status
    problems: Mapping[str, int]  # by code


def holdings(connection: duckdb.DuckDBPyConnection) -> Holdings:
    """Count what an open warehouse holds."""
    documents, copies, meetings, cases = connection.execute(_TOTALS).fetchall()[0]
    return Holdings(
        documents=documents,
        copies=copies,
        meetings=meetings,
        cases=cases,
        sections=dict(connection.execute(_SECTIONS).fetchall()),
        decisions=dict(connection.execute(_DECISIONS).fetchall()),
        references=dict(connection.execute(_REFERENCES).fetchall()),
        problems=dict(connection.execute(_PROBLEMS).fetchall()),
    )
