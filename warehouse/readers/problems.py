"""What a person should look at."""

from dataclasses import dataclass

import duckdb

from models.vocabulary import Severity
from warehouse.rows import records

PROBLEMS = """
SELECT severity, code, path, page, message, problem_id, document_id
FROM problems
WHERE severity = coalesce($severity, severity) AND code = coalesce($code, code)
ORDER BY severity, code, path, page NULLS FIRST, problem_id
"""


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One thing to look at: 'error' was not ingested, 'warning' was."""

    severity: str
    code: str
    path: str
    page: int | None
    message: str
    problem_id: str
    document_id: str | None


def problems(
    connection: duckdb.DuckDBPyConnection, *, severity: Severity | None = None, code: str | None = None
) -> list[ProblemRow]:
    """All problems, or those of a severity or code, errors first."""
    return records(connection, ProblemRow, PROBLEMS, {"severity": severity, "code": code})
