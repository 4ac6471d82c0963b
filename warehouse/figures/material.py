"""What figures stand on: the papers that were read, what they show to be missing, and what a person should look at."""

from dataclasses import dataclass

import duckdb

from warehouse.connections import leaves_out_closed
from warehouse.figures.scope import Scope
from warehouse.readers.gaps import Gap, gaps
from warehouse.readers.problems import ProblemRow, problems
from warehouse.rows import records, values

# Files of which a kept section belongs to a meeting or case of the scope, or, without a meeting, to one of its bodies.
PAPERS = """
SELECT DISTINCT document_id, path, format, text_source
FROM documents
JOIN sections USING (document_id)
LEFT JOIN meetings USING (meeting_id)
LEFT JOIN (
    SELECT section_id, max(coalesce(year(held.date), cases.year)) AS year
    FROM case_entries
    JOIN cases USING (case_id)
    LEFT JOIN meetings AS held ON held.meeting_id = cases.meeting_id
    GROUP BY section_id
) AS treated USING (section_id)
WHERE list_contains($body_ids, sections.body_id) AND coalesce(year(date), treated.year) BETWEEN $first AND $last
ORDER BY path
"""
CLOSED_CASES = """
SELECT DISTINCT case_id
FROM derived.closed_entries
JOIN cases USING (case_id)
WHERE list_contains($body_ids, body_id)
ORDER BY case_id
"""


@dataclass(frozen=True, slots=True)
class PaperRead:
    """A file that tells of a scope's meetings or cases."""

    document_id: str
    path: str
    format: str
    text_source: str

    @property
    def record_id(self) -> str:
        """Its key."""
        return self.document_id


@dataclass(frozen=True, slots=True)
class Material:
    """The papers of a scope, the gaps that they show, and the problems met in reading them.

    `closed_cases` are not for the public (unntatt offentlighet) and shown here; `leaves_out_closed` where some of the
    warehouse are not shown.
    """

    papers: tuple[PaperRead, ...]
    gaps: tuple[Gap, ...]
    problems: tuple[ProblemRow, ...]
    closed_cases: tuple[str, ...]
    leaves_out_closed: bool


def material(connection: duckdb.DuckDBPyConnection, scope: Scope) -> Material:
    """What the figures of a scope stand on."""
    papers = records(connection, PaperRead, PAPERS, scope.asked)
    of_scope = {paper.document_id for paper in papers}
    missing = [
        gap
        for year in range(scope.first, scope.last + 1)
        for gap in gaps(connection, year=year)
        if gap.body_id in scope.body_ids
    ]
    met = [problem for problem in problems(connection) if problem.document_id in of_scope]
    hidden = leaves_out_closed(connection)
    closed = () if hidden else tuple(map(str, values(connection, CLOSED_CASES, {"body_ids": list(scope.body_ids)})))
    return Material(tuple(papers), tuple(missing), tuple(met), closed, hidden)
