"""Marks on decisions that a later one repeals or changes: 'opphevet av SSU 2024.3'.

A reference of relation 'repeals' or 'amends' marks its target where it stands in an adopted decision, in a proposal
that was adopted by name ('Som innstilling'), or in what the minutes tell of a case that was not put off. Where it
stands in a proposal only, the target is marked as one that was proposed to be repealed or changed; what case papers
tell beside their proposals marks nothing.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import Relation
from warehouse.readers.decision_words import AS_PROPOSED, BARE_VOTE
from warehouse.rows import records, values

# CTEs that end in `marks`, a row for each case that marks a case in one way; `reach` narrows the references. A sentence
# and its point are compared without white space and full stops, in which the two may differ. A case is not marked by
# one that was treated before it.
MARKED = """
telling AS (
    SELECT
        reference_id, reference.target_case_id, source_case_id, relation, reference.text,
        regexp_replace(reference.text, '[\\s.]', '', 'g') AS sentence,
        reference.entry_id, entry.stage, coalesce(entry.meeting_id, source.meeting_id) AS meeting_id,
        path, coalesce(reference.page, first_page) AS page
    FROM cross_references AS reference
    JOIN sections USING (section_id)
    JOIN documents USING (document_id)
    JOIN case_entries AS entry ON entry.entry_id = reference.entry_id
    JOIN cases AS source ON source.case_id = source_case_id
    WHERE relation IN ('repeals', 'amends') AND target_case_id <> source_case_id AND copy_of IS NULL AND {reach}
),
standing AS (
    SELECT reference_id, list(DISTINCT point.stage) AS stages
    FROM telling
    JOIN decisions AS point USING (entry_id)
    WHERE contains(regexp_replace(point.text, '[\\s.]', '', 'g'), sentence)
    GROUP BY reference_id
),
fates AS (
    SELECT
        case_id AS source_case_id,
        coalesce(case_entries.meeting_id, cases.meeting_id) AS meeting_id,
        bool_or(decisions.outcome IN ('postponed', 'rejected')) AS is_put_off,
        bool_or(regexp_matches(decisions.text, $as_proposed)) OR bool_and(regexp_full_match(decisions.text, $bare_vote))
            AS is_by_name
    FROM decisions
    SEMI JOIN telling ON telling.source_case_id = decisions.case_id
    JOIN case_entries USING (entry_id, case_id)
    JOIN cases USING (case_id)
    JOIN sections USING (section_id)
    WHERE decisions.stage = 'adopted' AND copy_of IS NULL
    GROUP BY ALL
),
weighed AS (
    SELECT
        telling.*,
        CASE
            WHEN list_contains(stages, 'adopted') THEN true
            WHEN list_contains(stages, 'proposed') THEN coalesce(is_by_name, false)
            WHEN stages IS NULL AND stage = 'minutes' THEN NOT coalesce(is_put_off, false)
        END AS is_adopted
    FROM telling
    LEFT JOIN standing USING (reference_id)
    LEFT JOIN fates ON fates.source_case_id = telling.source_case_id
        AND fates.meeting_id IS NOT DISTINCT FROM telling.meeting_id
),
marks AS (
    SELECT
        target_case_id, relation, is_adopted, source.case_id AS by_case_id, source.label AS by_label,
        source.title AS by_title, held.date, weighed.text, reference_id, path, page
    FROM weighed
    JOIN cases AS source ON source.case_id = source_case_id
    JOIN cases AS target ON target.case_id = target_case_id
    LEFT JOIN meetings AS held ON held.meeting_id = weighed.meeting_id
    LEFT JOIN meetings AS earlier ON earlier.meeting_id = target.meeting_id
    WHERE is_adopted IS NOT NULL AND coalesce(held.date >= earlier.date, source.year >= target.year)
    QUALIFY row_number() OVER (
        PARTITION BY target_case_id, relation, source.case_id
        ORDER BY is_adopted DESC, stage = 'minutes' DESC, held.date DESC NULLS LAST, reference_id
    ) = 1
)
"""
MARKS_OF_CASE = """
WITH {marked}
SELECT relation, is_adopted, by_case_id, by_label, by_title, date, text, reference_id, path, page
FROM marks
ORDER BY is_adopted DESC, date NULLS LAST, by_case_id, relation DESC
"""
MAYBE_MARKED = """
SELECT DISTINCT target_case_id
FROM cross_references
WHERE list_contains($case_ids, target_case_id) AND relation IN ('repeals', 'amends')
"""
WORDS = {
    "as_proposed": rf"(?i)(^|[.!?]\s+){AS_PROPOSED}([.,;:]|\s|$)",
    "bare_vote": rf"(?i){BARE_VOTE}\.?",
}
"""Parameters of MARKED: how a decision adopts what it does not repeat."""


@dataclass(frozen=True, slots=True)
class Mark:
    """That a later case repeals or changes a decision, or was proposed to; its sentence is quoted."""

    relation: Relation
    is_adopted: bool
    by_case_id: str
    by_label: str
    by_title: str | None
    date: dt.date | None
    text: str
    reference_id: str
    path: str
    page: int | None


def marked_cases(connection: duckdb.DuckDBPyConnection, case_ids: Sequence[str]) -> list[str]:
    """Those of some cases that any sentence says are repealed or changed, be it so or not: few, and soon found."""
    return list(map(str, values(connection, MAYBE_MARKED, {"case_ids": list(case_ids)})))


def case_marks(connection: duckdb.DuckDBPyConnection, case_id: str) -> list[Mark]:
    """The marks on a case, those of adopted decisions first, then by date."""
    if not marked_cases(connection, [case_id]):
        return []
    marked = MARKED.format(reach="target_case_id = $case_id")
    return records(connection, Mark, MARKS_OF_CASE.format(marked=marked), {"case_id": case_id} | WORDS)
