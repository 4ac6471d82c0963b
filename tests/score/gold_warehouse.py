"""What the scorer reads of a warehouse; rows are dicts, since gold records are."""

from pathlib import Path
from typing import Any, Self

import duckdb

Row = dict[str, Any]

_SECTIONS = """
    SELECT s.*, b.name AS body_name, b.abbreviation, m.date, m.starts_at, m.ends_at, m.place
    FROM sections s LEFT JOIN bodies b USING (body_id) LEFT JOIN meetings m USING (meeting_id)
    WHERE document_id = ? ORDER BY ordinal
"""
_ENTRIES = """
    SELECT e.*, c.year, c.number FROM case_entries e JOIN cases c USING (case_id) WHERE section_id = ? ORDER BY ordinal
"""
_DECISIONS = "SELECT text, outcome FROM decisions WHERE entry_id = ? AND stage = ? ORDER BY ordinal"
_PEOPLE = """
    SELECT printed_name AS name, role, title, organisation FROM person_roles WHERE section_id = ? AND entry_id IS NULL
"""
_RESPONSIBLE = """
    SELECT printed_name FROM person_roles WHERE entry_id = ? AND role IN ('responsible', 'case_officer')
"""
_REFERENCES = """
    SELECT r.*, b.name AS body_name, b.abbreviation
    FROM cross_references r LEFT JOIN bodies b ON b.body_id = r.target_body_id
    WHERE section_id = ? AND entry_id IS NOT DISTINCT FROM ? AND target_kind IN ('case', 'meeting')
"""
_CASES = "SELECT case_id, year, number, b.name AS body_name, b.abbreviation FROM cases JOIN bodies b USING (body_id)"
_LINEAGE = "SELECT earlier_case_id, later_case_id, relation, basis FROM lineage"


class ScoredWarehouse:
    """A warehouse open for reading; use it in a with statement."""

    def __init__(self, path: Path) -> None:
        self._connection = duckdb.connect(path, read_only=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def document_id(self, name: str) -> str | None:
        """The document that some path with this file name holds."""
        for row in self._rows("SELECT document_id, path, also_at FROM documents ORDER BY path"):
            if any(Path(path).name == name for path in (row["path"], *(row["also_at"] or ()))):
                return str(row["document_id"])
        return None

    def sections(self, document_id: str) -> list[Row]:
        """Sections of a document with body and meeting."""
        return self._rows(_SECTIONS, document_id)

    def entries(self, section_id: str) -> list[Row]:
        """Entries of a section with their case's year and number."""
        return self._rows(_ENTRIES, section_id)

    def decisions(self, entry_id: str, stage: str) -> list[Row]:
        """Points of an entry at a stage."""
        return self._rows(_DECISIONS, entry_id, stage)

    def people(self, section_id: str) -> list[Row]:
        """Roles in the meeting as a whole."""
        return self._rows(_PEOPLE, section_id)

    def responsible(self, entry_id: str) -> list[str]:
        """Printed names of those responsible for an entry."""
        return [row["printed_name"] for row in self._rows(_RESPONSIBLE, entry_id)]

    def references(self, section_id: str, entry_id: str | None) -> list[Row]:
        """Mentions of cases and meetings in an entry; in the section outside its entries where that is None."""
        return self._rows(_REFERENCES, section_id, entry_id)

    def cases(self) -> dict[str, Row]:
        """All cases with their body's names, by id."""
        return {row["case_id"]: row for row in self._rows(_CASES)}

    def lineage(self) -> list[Row]:
        """All edges between cases."""
        return self._rows(_LINEAGE)

    def _rows(self, sql: str, *parameters: object) -> list[Row]:
        cursor = self._connection.execute(sql, list(parameters))
        names = [str(column[0]) for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
