"""What an earlier warehouse already knows, so that an unchanged paper is not read again."""

import datetime
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import duckdb

from warehouse.codec import decode_problems
from warehouse.connections import open_read_only
from warehouse.errors import NoSuchWarehouseError
from warehouse.records import StoredPaper

_EXTRACTIONS = """
SELECT document_id, path, also_at, extractor_version, ingested_at, findings FROM raw.extractions ORDER BY document_id
"""

# The same bytes may lie under several paths; one row tells of them all.
_FAILURES = """
SELECT document_id, list(path ORDER BY path), min(extractor_version), first(problems ORDER BY path)
FROM raw.failures
WHERE document_id IS NOT NULL
GROUP BY document_id
ORDER BY document_id
"""


def known_papers(warehouse: Path) -> Mapping[str, StoredPaper]:
    """What a warehouse holds of each document, by document id; nothing where there is no file yet.

    An older schema is read too. Raises NotAWarehouseError, NewerWarehouseError or WarehouseInUseError.
    """
    try:
        connection = open_read_only(warehouse, any_schema=True)
    except NoSuchWarehouseError:
        return {}
    with closing(connection):
        return {paper.document_id: paper for paper in [*_failed(connection), *extracted_papers(connection)]}


def extracted_papers(connection: duckdb.DuckDBPyConnection) -> list[StoredPaper]:
    """The papers that were read, by document id."""
    return [
        StoredPaper(
            document_id,
            path,
            tuple(also_at),
            version,
            ingested_at.replace(tzinfo=datetime.UTC),
            findings.encode("utf-8"),
        )
        for document_id, path, also_at, version, ingested_at, findings in connection.execute(_EXTRACTIONS).fetchall()
    ]


def _failed(connection: duckdb.DuckDBPyConnection) -> list[StoredPaper]:
    """The papers that could not be read."""
    return [
        StoredPaper(
            document_id, paths[0], tuple(paths[1:]), version, problems=decode_problems(problems.encode("utf-8"))
        )
        for document_id, paths, version, problems in connection.execute(_FAILURES).fetchall()
    ]
