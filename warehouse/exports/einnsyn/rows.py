"""What eInnsyn is told, as it lies in the warehouse: the SQL and the record that it fills, side by side."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

MEETINGS = """
SELECT meeting_id, meetings.body_id, coalesce(abbreviation, name) AS body, name, organisation, date, starts_at, place
FROM meetings
JOIN bodies USING (body_id)
WHERE NOT is_stub AND ($body_ids IS NULL OR list_contains($body_ids, meetings.body_id))
ORDER BY date, meeting_id
"""
BODIES = """
SELECT body_id, coalesce(abbreviation, name) AS body, name, organisation
FROM bodies
WHERE ($body_ids IS NULL OR list_contains($body_ids, body_id))
  AND body_id IN (SELECT body_id FROM meetings WHERE NOT is_stub)
ORDER BY body_id
"""
# The points of a stage as one text, numbered where there are several; a case that two meetings treated has the points
# of the last of them. Of a proposal in notice, case paper and minutes, the last counts.
CASES = """
WITH kept AS (SELECT section_id FROM sections WHERE copy_of IS NULL),
points AS (
    SELECT decisions.case_id, decisions.stage, decisions.ordinal, decisions.text, entry_id,
        dense_rank() OVER (
            PARTITION BY decisions.case_id, decisions.stage
            ORDER BY date DESC NULLS LAST, list_position(['minutes', 'case_paper', 'notice'], entries.stage), entry_id
        ) AS place
    FROM decisions
    JOIN case_entries AS entries USING (entry_id)
    SEMI JOIN kept USING (section_id)
    LEFT JOIN meetings ON meetings.meeting_id = entries.meeting_id
),
told AS (
    SELECT
        case_id, stage, CASE
            WHEN count(*) = 1 THEN any_value(text)
            ELSE string_agg(ordinal || '. ' || text, chr(10) ORDER BY ordinal, text)
        END AS text
    FROM points
    WHERE place = 1
    GROUP BY case_id, stage
),
said AS (
    SELECT case_id, max_by(text, length(text)) AS text
    FROM case_entries
    SEMI JOIN kept USING (section_id)
    WHERE stage = 'case_paper' AND trim(text) <> ''
    GROUP BY case_id
),
typed AS (
    SELECT case_id, list(DISTINCT item_type ORDER BY item_type) AS item_types
    FROM (SELECT case_id, unnest(item_types) AS item_type FROM case_entries SEMI JOIN kept USING (section_id))
    GROUP BY case_id
)
SELECT
    case_id, cases.meeting_id, label, cases.title, year, number, coalesce(abbreviation, name) AS body, date, item_types,
    adopted.text AS adopted, proposed.text AS proposed, said.text AS said
FROM cases
JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
LEFT JOIN typed USING (case_id)
LEFT JOIN said USING (case_id)
LEFT JOIN (FROM told WHERE stage = 'adopted') AS adopted USING (case_id)
LEFT JOIN (FROM told WHERE stage = 'proposed') AS proposed USING (case_id)
WHERE NOT cases.is_stub AND ($body_ids IS NULL OR list_contains($body_ids, cases.body_id))
ORDER BY year, number NULLS LAST, case_id
"""
DOCUMENTS = """
SELECT section_id, meeting_id, kind, sections.title, document_id, path, format
FROM sections
JOIN documents USING (document_id)
WHERE copy_of IS NULL AND meeting_id IS NOT NULL
  AND ($body_ids IS NULL OR split_part(meeting_id, '/', 1) || '/' || split_part(meeting_id, '/', 2) IN (
      SELECT unnest($body_ids)
  ))
ORDER BY meeting_id, list_position(['notice', 'case_paper', 'minutes'], kind) NULLS LAST, path, ordinal
"""


@dataclass(frozen=True, slots=True)
class BodyRow:
    """A body that has held meetings."""

    body_id: str
    body: str
    name: str
    organisation: str | None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting that papers are here of."""

    meeting_id: str
    body_id: str
    body: str
    name: str
    organisation: str | None
    date: dt.date
    starts_at: dt.time | None
    place: str | None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case with its points in one text each, and what its case paper says."""

    case_id: str
    meeting_id: str | None
    label: str
    title: str | None
    year: int
    number: int | None
    body: str
    date: dt.date | None
    item_types: tuple[str, ...] | None
    adopted: str | None
    proposed: str | None
    said: str | None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A section of a file that belongs to a meeting."""

    section_id: str
    meeting_id: str
    kind: str
    title: str | None
    document_id: str
    path: str
    format: str


def bodies(connection: duckdb.DuckDBPyConnection, body_ids: list[str] | None) -> list[BodyRow]:
    """The bodies, or those of some ids."""
    return records(connection, BodyRow, BODIES, {"body_ids": body_ids})


def meetings(connection: duckdb.DuckDBPyConnection, body_ids: list[str] | None) -> list[MeetingRow]:
    """The meetings of all bodies or some."""
    return records(connection, MeetingRow, MEETINGS, {"body_ids": body_ids})


def cases(connection: duckdb.DuckDBPyConnection, body_ids: list[str] | None) -> list[CaseRow]:
    """The cases of all bodies or some."""
    return records(connection, CaseRow, CASES, {"body_ids": body_ids})


def documents(connection: duckdb.DuckDBPyConnection, body_ids: list[str] | None) -> list[DocumentRow]:
    """The sections of the meetings of all bodies or some, copies left out."""
    return records(connection, DocumentRow, DOCUMENTS, {"body_ids": body_ids})
