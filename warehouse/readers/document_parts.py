"""What stands in a document and where: its sections, its cases, and the passage of one record."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from models.layout import Rectangle
from warehouse.building.staging import KEY_LENGTH
from warehouse.rows import fetched, records

SECTIONS = """
SELECT
    section_id, kind, sections.title, coalesce(abbreviation, name) AS body, sections.meeting_id, date, first_page,
    min(paragraph) AS paragraph
FROM sections
LEFT JOIN bodies USING (body_id)
LEFT JOIN meetings ON meetings.meeting_id = sections.meeting_id
LEFT JOIN case_entries USING (section_id)
LEFT JOIN raw.places ON record_id = entry_id
WHERE sections.document_id = $document_id
GROUP BY ALL
ORDER BY min(sections.ordinal), section_id
"""
ENTRIES = """
SELECT entry_id, case_id, label, coalesce(cases.title, case_entries.title) AS title, stage, case_entries.page, paragraph
FROM case_entries
JOIN sections USING (section_id)
JOIN cases USING (case_id)
LEFT JOIN raw.places ON record_id = entry_id
WHERE sections.document_id = $document_id
ORDER BY sections.ordinal, section_id, case_entries.ordinal, entry_id
"""
# The keys of a document's records begin with its own key, and the table is in their order.
PAGES_OF = """
SELECT DISTINCT record_id
FROM evidence
WHERE record_id >= $first AND record_id < $behind AND document_id = $document_id AND page = $page
"""
PLACES = """
SELECT page, x0, top, x1, bottom FROM evidence
WHERE record_id = $record_id AND document_id = $document_id
ORDER BY ALL
"""
PASSAGES = """
WITH found AS (
    SELECT
        entry_id AS record_id, 'entry' AS kind, section_id, case_id, case_entries.page,
        concat_ws(E'\n', printed_number, title, text, (
            SELECT string_agg(decisions.text, E'\n' ORDER BY decisions.stage, decisions.ordinal)
            FROM decisions WHERE decisions.entry_id = case_entries.entry_id
        )) AS text
    FROM case_entries
    WHERE entry_id = $record_id
    UNION ALL
    SELECT decision_id, 'decision', section_id, decisions.case_id, decisions.page, decisions.text
    FROM decisions
    JOIN case_entries USING (entry_id)
    WHERE decision_id = $record_id
    UNION ALL
    SELECT reference_id, 'reference', section_id, source_case_id, page, text
    FROM cross_references
    WHERE reference_id = $record_id
)
SELECT
    found.record_id, found.kind, case_id, label, cases.title, coalesce(found.page, first_page) AS page, paragraph, text
FROM found
JOIN sections USING (section_id)
LEFT JOIN cases USING (case_id)
LEFT JOIN raw.places ON places.record_id = found.record_id
WHERE sections.document_id = $document_id
"""


@dataclass(frozen=True, slots=True)
class DocumentSection:
    """A part of a document, with the meeting that it calls or records; `paragraph` is that of its first case."""

    section_id: str
    kind: str
    title: str | None
    body: str | None
    meeting_id: str | None
    date: dt.date | None
    first_page: int | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A case in a document, and where it begins there."""

    entry_id: str
    case_id: str
    label: str
    title: str | None
    stage: str
    page: int | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Passage:
    """A record as it stands in a document: its words, a line for each paragraph, and where it begins."""

    record_id: str
    kind: str  # 'entry' | 'decision' | 'reference'
    case_id: str | None
    label: str | None
    title: str | None
    page: int | None
    paragraph: int | None
    text: str


def document_sections(connection: duckdb.DuckDBPyConnection, document_id: str) -> list[DocumentSection]:
    """The parts of a document, in reading order."""
    return records(connection, DocumentSection, SECTIONS, {"document_id": document_id})


def document_entries(connection: duckdb.DuckDBPyConnection, document_id: str) -> list[DocumentEntry]:
    """The cases of a document, in reading order."""
    return records(connection, DocumentEntry, ENTRIES, {"document_id": document_id})


def records_on_page(connection: duckdb.DuckDBPyConnection, document_id: str, page: int) -> set[str]:
    """The ids of entries, decisions and references of which anything stands on a page."""
    first = f"{document_id[:KEY_LENGTH]}/"
    asked = {"document_id": document_id, "page": page, "first": first, "behind": first[:-1] + chr(ord("/") + 1)}
    return {str(record_id) for (record_id,) in fetched(connection, PAGES_OF, asked)}


def passage(connection: duckdb.DuckDBPyConnection, document_id: str, record_id: str) -> Passage | None:
    """The passage of an entry, decision or reference; None where it stands in another document, or nowhere."""
    found = records(connection, Passage, PASSAGES, {"document_id": document_id, "record_id": record_id})
    return found[0] if found else None


def places(connection: duckdb.DuckDBPyConnection, document_id: str, record_id: str) -> list[Rectangle]:
    """Where a record stands on the pages of a document."""
    return records(connection, Rectangle, PLACES, {"document_id": document_id, "record_id": record_id})
