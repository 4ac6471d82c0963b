"""Building a warehouse anew from what it holds itself, as after a correction: no paper is read, nor even looked for."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

import duckdb

from models.profile import Profile
from warehouse.building.build import build_warehouse
from warehouse.codec import decode_problems, decode_profile
from warehouse.connections import open_read_only
from warehouse.corrections.files import home_of, read_corrections
from warehouse.errors import BeingBuiltError, StaleExtractionError
from warehouse.locking import LockedError, lock
from warehouse.readers.corrections import roots
from warehouse.records import BuildSummary, FailedPaper, PaperRecord, StoredPaper
from warehouse.rows import values
from warehouse.store import extracted_papers

# A run over many papers holds the lock for hours; one who corrects a title does not wait for that.
PATIENCE_SECONDS = 60.0

_FAILURES = "SELECT path, document_id, problems, extractor_version FROM raw.failures ORDER BY path"


def rebuild(
    warehouse: Path, *, progress: Callable[[str], None] | None = None, patience: float = PATIENCE_SECONDS
) -> BuildSummary:
    """Build a warehouse anew from its own findings and the corrections as they stand now, and put it in place.

    It gets the same rows as a run over the same papers would give it. `progress` hears the name of each step. Waits
    for a run that builds it, for `patience` seconds. Raises BeingBuiltError, StaleExtractionError where another
    saksgang read the papers (a run reads them anew), and what open_read_only and build_warehouse raise.
    """
    warehouse = warehouse.resolve()
    try:
        with lock(warehouse, patience=patience):
            return _rebuilt(warehouse, progress)
    except LockedError as error:
        raise BeingBuiltError(warehouse) from error


def _rebuilt(warehouse: Path, progress: Callable[[str], None] | None) -> BuildSummary:
    """Build it, with the lock held. The old file is closed by then: Windows replaces none that is open."""
    with closing(open_read_only(warehouse)) as connection:
        papers = extracted_papers(connection)
        failures = _failures(connection)
        profiles = _profiles(connection)
        places = roots(connection)
        known_files = [str(path) for path in values(connection, "SELECT path FROM raw.correction_files ORDER BY path")]
    return build_warehouse(
        warehouse,
        _decoded(papers),
        failures,
        profiles=profiles,
        corrections=read_corrections(known_files, home_of(places, warehouse)),
        roots=places,
        progress=progress,
    )


def _decoded(papers: Iterable[StoredPaper]) -> Iterator[PaperRecord]:
    """Papers with what was found in them, one at a time. Raises StaleExtractionError."""
    for paper in papers:
        findings = paper.findings
        if findings is None or paper.ingested_at is None:
            raise StaleExtractionError(paper.document_id)
        yield PaperRecord(
            paper.document_id, paper.path, paper.also_at, paper.ingested_at, paper.extractor_version, findings
        )


def _failures(connection: duckdb.DuckDBPyConnection) -> list[FailedPaper]:
    """The files that could not be read."""
    return [
        FailedPaper(path, document_id, decode_problems(problems.encode("utf-8")), version)
        for path, document_id, problems, version in connection.execute(_FAILURES).fetchall()
    ]


def _profiles(connection: duckdb.DuckDBPyConnection) -> list[Profile]:
    """What profiles told at the last run."""
    stored = values(connection, "SELECT profile FROM raw.profiles ORDER BY place")
    return [decode_profile(str(profile).encode("utf-8")) for profile in stored]
