"""What the papers that are here show to be missing: papers, cases, approvals and decisions.

Each kind of gap is one query with a name; all give rows of the same shape, so that a list or a page may show any of
them. Copies are left out, and stubs (known by mention only) are what is missing.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import duckdb

from warehouse.readers.bodies import require_bodies
from warehouse.readers.decision_words import MINUTES_APPROVED
from warehouse.rows import records


class GapKind(StrEnum):
    """What is missing, the most useful first."""

    NO_MINUTES = "no_minutes"  # a meeting with notice or case papers only
    CITED_CASE = "cited_case"  # a case that others cite, of which no paper is here
    MENTIONED_MEETING = "mentioned_meeting"  # a meeting that others mention, of which no paper is here
    MISSING_NUMBERS = "missing_numbers"  # holes in the series of a body and year
    NO_DECISION = "no_decision"  # a case that was up for decision, and minutes that tell of none
    UNCLEAR_OUTCOME = "unclear_outcome"  # a decision of which no point could be read as more than 'other'
    NOT_APPROVED = "not_approved"  # minutes that no later meeting approved
    NO_NOTICE = "no_notice"  # minutes of a meeting whose notice is not here


# What all queries see: kept sections, the meetings that they are papers of, and who cites what.
SEEN = """
kept AS (SELECT * FROM sections JOIN documents USING (document_id) WHERE copy_of IS NULL),
held AS (
    SELECT meeting_id, meetings.body_id, date, list(DISTINCT kept.kind ORDER BY kept.kind) AS kinds
    FROM meetings
    JOIN kept USING (meeting_id)
    WHERE NOT is_stub
    GROUP BY ALL
),
named AS (SELECT body_id, organisation, coalesce(abbreviation, name) AS body, name FROM bodies),
cited AS (
    SELECT
        target_case_id, target_meeting_id, relation, kept.meeting_id,
        coalesce(CASE WHEN number IS NOT NULL THEN label END, body || ' ' || date, path) AS by_label
    FROM cross_references
    JOIN kept USING (section_id)
    LEFT JOIN cases ON case_id = source_case_id
    LEFT JOIN meetings ON meetings.meeting_id = kept.meeting_id
    LEFT JOIN named ON named.body_id = meetings.body_id
)
"""
# A meeting to come has no minutes yet.
NO_MINUTES = """
SELECT body_id, year(date) AS year, date, meeting_id, body || ' ' || date AS label, kinds AS details
FROM held
JOIN named USING (body_id)
WHERE NOT list_contains(kinds, 'minutes') AND date < current_date
"""
NO_NOTICE = """
SELECT body_id, year(date) AS year, date, meeting_id, body || ' ' || date AS label, kinds AS details
FROM held
JOIN named USING (body_id)
WHERE list_contains(kinds, 'minutes') AND NOT list_contains(kinds, 'notice')
"""
CITED_CASE = """
SELECT
    body_id, year, case_id, label, count(*) AS number, list(DISTINCT by_label ORDER BY by_label) AS details
FROM cases
JOIN cited ON target_case_id = case_id
WHERE is_stub
GROUP BY ALL
"""
MENTIONED_MEETING = """
SELECT
    body_id, year(date) AS year, date, meetings.meeting_id, body || ' ' || date AS label, count(*) AS number,
    list(DISTINCT by_label ORDER BY by_label) AS details
FROM meetings
JOIN named USING (body_id)
JOIN cited ON target_meeting_id = meetings.meeting_id
WHERE is_stub AND date < current_date
GROUP BY ALL
"""
# A series runs from 1 to the last number that is known, be it by mention: then `case_id` is that case. `date` is of
# the only meeting of the year of which papers are here. A paper that does not say whose it is belongs to no series.
MISSING_NUMBERS = """
SELECT
    body_id, year, date, case_id, body || ' ' || year AS label, sum(many)::INTEGER AS number,
    list(run ORDER BY first) AS details
FROM (
    SELECT
        body_id, year, date, case_id, min(missing) AS first, count(*) AS many,
        year || '.' || first || CASE WHEN many > 1 THEN '-' || max(missing) ELSE '' END AS run
    FROM (
        SELECT *, missing - row_number() OVER (PARTITION BY body_id, year ORDER BY missing) AS run_key
        FROM (
            SELECT
                cases.body_id, year, list(number) FILTER (NOT cases.is_stub) AS known,
                CASE WHEN count(DISTINCT date) FILTER (NOT cases.is_stub) = 1 THEN any_value(date) END AS date,
                CASE WHEN arg_max(cases.is_stub, number) THEN arg_max(case_id, number) END AS case_id,
                unnest(range(1, max(number) + 1)) AS missing
            FROM cases
            LEFT JOIN meetings USING (meeting_id)
            WHERE number IS NOT NULL
            GROUP BY cases.body_id, year
            HAVING bool_or(NOT cases.is_stub)
        )
        WHERE NOT list_contains(known, missing)
    )
    GROUP BY body_id, year, date, case_id, run_key
)
JOIN named USING (body_id)
WHERE name <> 'Ukjent utvalg'
GROUP BY ALL
"""
# A case was up for decision where its kind of item says so or something was proposed.
NO_DECISION = """
SELECT
    cases.body_id, year, date, case_id, cases.meeting_id, label, cases.title,
    list(DISTINCT path ORDER BY path) FILTER (entry.stage = 'minutes') AS details
FROM cases
JOIN case_entries AS entry USING (case_id)
JOIN kept USING (section_id)
LEFT JOIN meetings ON meetings.meeting_id = cases.meeting_id
LEFT JOIN decisions USING (entry_id)
GROUP BY ALL
HAVING bool_or(entry.stage = 'minutes')
    AND bool_or(list_contains(item_types, 'decision') OR coalesce(decisions.stage = 'proposed', false))
    AND NOT bool_or(coalesce(decisions.stage = 'adopted', false))
"""
# A decision that repeals or changes another says what it does, although no word of the vocabulary does.
UNCLEAR_OUTCOME = """
SELECT
    cases.body_id, year, date, cases.case_id, cases.meeting_id, label, cases.title,
    list(decisions.text ORDER BY kind, entry_id, decisions.ordinal) AS details
FROM cases
JOIN decisions USING (case_id)
JOIN case_entries USING (entry_id)
JOIN kept USING (section_id)
LEFT JOIN meetings ON meetings.meeting_id = cases.meeting_id
WHERE decisions.stage = 'adopted' AND cases.outcome = 'other' AND cases.case_id NOT IN (
    SELECT source_case_id FROM cross_references WHERE relation IN ('repeals', 'amends') AND source_case_id IS NOT NULL
)
GROUP BY ALL
HAVING bool_and(decisions.outcome = 'other')
"""
# Minutes are approved where a paper of a later meeting of the body names them as minutes, or where the next meeting
# approves minutes without naming any. Where no paper of the next meeting is here, nobody can tell.
NOT_APPROVED = """
SELECT
    body_id, year(date) AS year, date, meeting_id, body || ' ' || date AS label, [body || ' ' || next_date] AS details
FROM (
    SELECT
        body_id, meeting_id, date, is_stub, lead(meeting_id) OVER known AS next_id, lead(date) OVER known AS next_date
    FROM meetings
    WINDOW known AS (PARTITION BY body_id ORDER BY date, meeting_id)
) AS meeting
JOIN named USING (body_id)
WHERE meeting_id IN (SELECT meeting_id FROM held WHERE list_contains(kinds, 'minutes'))
    AND next_id IN (SELECT meeting_id FROM held)
    AND NOT EXISTS (
        FROM cited
        JOIN held ON held.meeting_id = cited.meeting_id
        WHERE relation = 'minutes_of' AND target_meeting_id = meeting.meeting_id
            AND held.body_id = meeting.body_id AND held.date > meeting.date
    )
    AND next_id NOT IN (
        SELECT case_entries.meeting_id
        FROM case_entries
        JOIN kept USING (section_id)
        LEFT JOIN decisions USING (entry_id)
        WHERE case_entries.meeting_id IS NOT NULL
            AND (regexp_matches(case_entries.title, $approves) OR regexp_matches(decisions.text, $approves))
            AND entry_id NOT IN (
                SELECT entry_id FROM cross_references WHERE relation = 'minutes_of' AND entry_id IS NOT NULL
            )
    )
"""
QUERIES = {
    GapKind.NO_MINUTES: NO_MINUTES,
    GapKind.CITED_CASE: CITED_CASE,
    GapKind.MENTIONED_MEETING: MENTIONED_MEETING,
    GapKind.MISSING_NUMBERS: MISSING_NUMBERS,
    GapKind.NO_DECISION: NO_DECISION,
    GapKind.UNCLEAR_OUTCOME: UNCLEAR_OUTCOME,
    GapKind.NOT_APPROVED: NOT_APPROVED,
    GapKind.NO_NOTICE: NO_NOTICE,
}
# Columns that a query does not give are unknown. Of an organisation, bodies of which papers are here come before those
# that are only cited.
GAPS = """
WITH {seen},
found AS (
    SELECT NULL::DATE AS date, NULL AS case_id, NULL AS meeting_id, NULL AS title, NULL AS number WHERE false
    UNION ALL BY NAME
    {query}
)
SELECT
    $kind AS kind, body_id, body, organisation, year, date, case_id, meeting_id, label, title, number, details
FROM found
JOIN named USING (body_id)
WHERE ($body_ids IS NULL OR list_contains($body_ids, body_id)) AND year = coalesce($year, year)
ORDER BY
    organisation NULLS LAST, body_id IN (SELECT body_id FROM held) DESC, number DESC NULLS LAST, body, body_id,
    year DESC, date DESC NULLS LAST, label
"""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing.

    `number` counts the mentions of what is cited and the holes of a series. `details` are, by kind: the papers of the
    meeting that are here, who cites it, the runs of missing numbers ('2023.5-7'), the minutes that tell of no decision,
    the decision that is unclear, the meeting that should have approved. `date` is the meeting's; of a series it is that
    of the only meeting of the year that is here, None where there are several.
    """

    kind: str
    body_id: str
    body: str
    organisation: str | None
    year: int
    date: dt.date | None
    case_id: str | None
    meeting_id: str | None
    label: str
    title: str | None
    number: int | None
    details: tuple[str, ...]


def gaps(
    connection: duckdb.DuckDBPyConnection,
    *,
    body: str | None = None,
    year: int | None = None,
    kinds: Sequence[GapKind] = tuple(GapKind),
) -> list[Gap]:
    """All gaps, or those of a body, year or some kinds, the most useful kinds first. Raises UnknownBodyError."""
    bodies = None if body is None else [found.body_id for found in require_bodies(connection, body)]
    asked: dict[str, object] = {"body_ids": bodies, "year": year}
    return [gap for kind in GapKind if kind in kinds for gap in _of_kind(connection, kind, asked)]


def _of_kind(connection: duckdb.DuckDBPyConnection, kind: GapKind, asked: dict[str, object]) -> list[Gap]:
    """The gaps of one kind."""
    query = GAPS.format(seen=SEEN, query=QUERIES[kind])
    approves = {"approves": f"(?i){MINUTES_APPROVED}"} if kind is GapKind.NOT_APPROVED else {}
    return records(connection, Gap, query, {"kind": kind.value} | asked | approves)
