"""What people corrected by hand (rettelser), and what became of it."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import duckdb

from models.papers import PapersRoot
from warehouse.corrections.files import file_to_write, home_of
from warehouse.rows import records, values

CORRECTIONS = """
SELECT
    correction_id, kind, status, about, old, old_words, new, new_words, who, made_at, note, undone_by, undone_at,
    undone_note, target_ids, case_ids, file
FROM derived.corrections
WHERE {condition}
ORDER BY made_at DESC, correction_id DESC
"""
CORRECTED = "SELECT DISTINCT unnest(case_ids) FROM derived.corrections"
ALL = "true"
OF_CASE = "list_contains(case_ids, $id)"
OF_RECORD = "list_contains(target_ids, $id)"


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction. It holds where its status is 'applied'. Old and new are shown by their words if they have any."""

    correction_id: str
    kind: str
    status: str
    about: str
    old: str | None
    old_words: str | None
    new: str | None
    new_words: str | None
    who: str
    made_at: dt.datetime  # in UTC
    note: str | None
    undone_by: str | None
    undone_at: dt.datetime | None
    undone_note: str | None
    target_ids: tuple[str, ...]
    case_ids: tuple[str, ...]
    file: str


def corrections(connection: duckdb.DuckDBPyConnection) -> list[CorrectionRow]:
    """All corrections, the newest first."""
    return records(connection, CorrectionRow, CORRECTIONS.format(condition=ALL))


def corrections_of_case(connection: duckdb.DuckDBPyConnection, case_id: str) -> list[CorrectionRow]:
    """The corrections to show on a case's page: of the case, its references and its edges."""
    return records(connection, CorrectionRow, CORRECTIONS.format(condition=OF_CASE), {"id": case_id})


def corrected_cases(connection: duckdb.DuckDBPyConnection) -> frozenset[str]:
    """The cases that have any correction, whatever became of it: mostly none or a few."""
    return frozenset(map(str, values(connection, CORRECTED)))


def corrections_of(connection: duckdb.DuckDBPyConnection, record_id: str) -> list[CorrectionRow]:
    """The corrections of a reference, case or person."""
    return records(connection, CorrectionRow, CORRECTIONS.format(condition=OF_RECORD), {"id": record_id})


def roots(connection: duckdb.DuckDBPyConnection) -> list[PapersRoot]:
    """Where the papers lay when they were read; nothing where an older run did not note it."""
    return records(connection, PapersRoot, "SELECT prefix, place, is_address FROM raw.roots ORDER BY prefix")


def correction_files(connection: duckdb.DuckDBPyConnection, warehouse: Path) -> list[Path]:
    """The files that hold the corrections of a warehouse; the first is the one to write to, be it there or not."""
    home = home_of(roots(connection), warehouse)
    first = file_to_write(home)
    others = [home / str(name) for name in values(connection, "SELECT path FROM raw.correction_files ORDER BY path")]
    return [first, *(file for file in others if file.resolve() != first.resolve())]
