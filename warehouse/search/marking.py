"""Which cases a later one repealed or changed, for narrowing a search to what still holds."""

import duckdb

from warehouse.readers.marks import MARKED, WORDS

MARKS = "CREATE TEMP TABLE facet_marks (case_id VARCHAR, relation VARCHAR)"
MAY_MARK = "SELECT 1 FROM cross_references WHERE relation IN ('repeals', 'amends') LIMIT 1"
ALL_MARKS = """
INSERT INTO facet_marks
WITH {marked}
SELECT target_case_id AS case_id, relation FROM marks WHERE is_adopted
"""


def note_marks(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the marks of all cases in a temporary table for the step that makes facets."""
    connection.execute(MARKS)
    if connection.execute(MAY_MARK).fetchone():
        connection.execute(ALL_MARKS.format(marked=MARKED.format(reach="true")), WORDS)
