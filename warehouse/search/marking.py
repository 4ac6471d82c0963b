"""Which cases a later one repealed or changed, for narrowing a search to what still holds."""

import duckdb

from warehouse.readers.marks import MARKED, WORDS

ALL_MARKS = """
CREATE TEMP TABLE facet_marks AS
WITH {marked}
SELECT target_case_id AS case_id, relation FROM marks WHERE is_adopted
"""


def note_marks(connection: duckdb.DuckDBPyConnection) -> None:
    """Leave the marks of all cases in a temporary table for the step that makes facets."""
    connection.execute(ALL_MARKS.format(marked=MARKED.format(reach="true")), WORDS)
