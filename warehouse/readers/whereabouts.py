"""Where a document lies, as far as the last run saw: its paths, and the folders or addresses that they start from."""

from dataclasses import dataclass

import duckdb

from models.papers import PapersRoot
from warehouse.readers.corrections import roots
from warehouse.rows import records

DOCUMENT = """
SELECT document_id, path, also_at, format, title, page_count, text_source
FROM documents
WHERE document_id = $document_id
"""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as it was read; its id is the sha256 of its bytes."""

    document_id: str
    path: str
    also_at: tuple[str, ...] | None
    format: str
    title: str | None
    page_count: int | None
    text_source: str


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A document with all paths that hold it, and what these start from."""

    document: DocumentRow
    roots: tuple[PapersRoot, ...]

    @property
    def paths(self) -> tuple[str, ...]:
        """All paths that held it, the one that it goes by first."""
        return (self.document.path, *(self.document.also_at or ()))


def whereabouts(connection: duckdb.DuckDBPyConnection, document_id: str) -> Whereabouts | None:
    """Where a document lies; None where there is no document of that id."""
    found = records(connection, DocumentRow, DOCUMENT, {"document_id": document_id})
    return Whereabouts(found[0], tuple(roots(connection))) if found else None
