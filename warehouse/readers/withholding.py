"""What readers must not show of originals: lines with identity numbers, papers that hold what is not for the public.

Text in the warehouse is masked and left out already; pictures of pages and the files themselves are not. Whoever shows
them asks here first.
"""

from dataclasses import dataclass

import duckdb

from models.layout import Rectangle
from warehouse.connections import leaves_out_closed
from warehouse.rows import records, values

MASKED = "SELECT 1 FROM problems WHERE document_id = ? AND code = 'national_id' LIMIT 1"
CLOSED = """
SELECT 1 FROM derived.closed_entries WHERE document_id = $document_id
UNION ALL
SELECT 1 FROM derived.closed_sections WHERE document_id = $document_id
LIMIT 1
"""
FORGOTTEN = "SELECT 1 FROM raw.removed_names WHERE document_id = ? LIMIT 1"
PLACES = "SELECT page, x0, top, x1, bottom FROM raw.masked WHERE document_id = ? AND page = ? ORDER BY ALL"
COUNTS = """
SELECT
    (SELECT count(*) FROM derived.closed_sections) AS sections,
    (SELECT count(DISTINCT coalesce(case_id, entry_id)) FROM derived.closed_entries) AS cases
"""


@dataclass(frozen=True, slots=True)
class Closed:
    """How much is not for the public, whether it is shown here or not; copies are counted too."""

    sections: int
    cases: int


def has_masked(connection: duckdb.DuckDBPyConnection, document_id: str) -> bool:
    """Whether a document's original holds identity numbers that are masked here; a download should say so."""
    return bool(values(connection, MASKED, [document_id]))


def has_closed(connection: duckdb.DuckDBPyConnection, document_id: str) -> bool:
    """Whether a document holds a case or section that is not for the public."""
    return bool(values(connection, CLOSED, {"document_id": document_id}))


def may_show_original(connection: duckdb.DuckDBPyConnection, document_id: str) -> bool:
    """Whether the file and pictures of its pages may be shown to whoever asks through this connection.

    Not where it holds what is left out here, since nobody knows all places of its pages that tell of it, and not where
    a person's names were taken out of it.
    """
    if values(connection, FORGOTTEN, [document_id]):
        return False
    return not (leaves_out_closed(connection) and has_closed(connection, document_id))


def masked_places(connection: duckdb.DuckDBPyConnection, document_id: str, page: int) -> list[Rectangle]:
    """The lines to black out in a picture of a page, in PDF points; a rectangle may reach beyond the page."""
    return records(connection, Rectangle, PLACES, [document_id, page])


def closed_counts(connection: duckdb.DuckDBPyConnection) -> Closed:
    """What a page or report says that it leaves out: '3 saker er unntatt offentlighet og ikke med'."""
    return records(connection, Closed, COUNTS)[0]
