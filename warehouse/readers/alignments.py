"""What became of the proposals in many cases, asked at once."""

from collections.abc import Sequence
from itertools import groupby

import duckdb

from warehouse.readers.alignment import COMPARED, CaseAlignment, PaperPoints, aligned

# A case paper without a day was written for the meeting that treated the case.
PAPERS = """
WITH told AS (
    SELECT
        entry_id, decisions.stage AS point_stage, list(text ORDER BY decisions.ordinal, decision_id) AS points
    FROM decisions
    WHERE list_contains($case_ids, case_id) AND list_contains($compared, decisions.stage)
    GROUP BY entry_id, decisions.stage
)
SELECT
    cases.case_id, coalesce(entry.meeting_id, cases.meeting_id) AS meeting_id, date, entry_id, entry.stage, point_stage,
    path, coalesce(entry.page, first_page) AS page, paragraph, points
FROM told
JOIN case_entries AS entry USING (entry_id)
JOIN cases USING (case_id)
JOIN sections USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN meetings ON meetings.meeting_id = coalesce(entry.meeting_id, cases.meeting_id)
LEFT JOIN raw.places ON places.record_id = entry_id
WHERE copy_of IS NULL
ORDER BY cases.case_id
"""


def case_alignments(connection: duckdb.DuckDBPyConnection, case_ids: Sequence[str]) -> list[CaseAlignment]:
    """The alignments of some cases, by id; those of which no paper proposes or decides anything are left out."""
    asked = {"case_ids": list(case_ids), "compared": list(COMPARED)}
    rows = connection.execute(PAPERS, asked).fetchall()
    return [
        aligned(case_id, [PaperPoints(*row[1:-1], *[tuple(row[-1])]) for row in group])
        for case_id, group in groupby(rows, lambda row: str(row[0]))
    ]
