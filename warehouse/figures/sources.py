"""Where the rows behind a figure stand: document, page and the sentence, by the keys that figures carry."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import duckdb

from warehouse.rows import records

# A case is told best by its minutes, a meeting by its minutes, else by the first paper that there is. Whoever came to a
# meeting stands in its minutes: there the text is the name.
SOURCES = """
WITH asked AS (SELECT DISTINCT unnest($ids) AS record_id),
kept AS (
    SELECT section_id, document_id, kind, ordinal, sections.title, meeting_id, path, first_page
    FROM sections
    JOIN documents USING (document_id)
    WHERE copy_of IS NULL
),
points AS (
    SELECT
        decision_id AS record_id, 'decision' AS kind, entry_id, decisions.case_id, decisions.text, decisions.page
    FROM decisions
    SEMI JOIN asked ON record_id = decision_id
    UNION ALL
    SELECT follow_up_id, 'follow_up', entry_id, follow_ups.case_id, task, decisions.page
    FROM follow_ups
    JOIN decisions USING (decision_id)
    SEMI JOIN asked ON record_id = follow_up_id
),
of_points AS (
    SELECT
        points.record_id, points.kind, points.case_id, entry.meeting_id, points.text, kept.document_id, path,
        coalesce(points.page, entry.page, first_page) AS page, paragraph, kept.section_id
    FROM points
    JOIN case_entries AS entry USING (entry_id)
    JOIN kept USING (section_id)
    LEFT JOIN follow_ups ON follow_up_id = points.record_id
    LEFT JOIN raw.places ON places.record_id = coalesce(follow_ups.decision_id, points.record_id)
),
of_cases AS (
    SELECT DISTINCT ON (case_id)
        case_id AS record_id, 'case' AS kind, case_id, entry.meeting_id, coalesce(entry.title, cases.title) AS text,
        kept.document_id, path, coalesce(entry.page, first_page) AS page, paragraph, section_id
    FROM case_entries AS entry
    JOIN asked ON asked.record_id = case_id
    JOIN cases USING (case_id)
    JOIN kept USING (section_id)
    LEFT JOIN raw.places ON places.record_id = entry_id
    ORDER BY
        case_id, entry.meeting_id IS DISTINCT FROM cases.meeting_id,
        list_position(['minutes', 'case_paper', 'notice'], entry.stage), path, entry_id
),
of_meetings AS (
    SELECT DISTINCT ON (meeting_id)
        meeting_id AS record_id, 'meeting' AS kind, NULL AS case_id, meeting_id, title AS text, document_id, path,
        first_page AS page, NULL AS paragraph, section_id
    FROM kept
    JOIN asked ON asked.record_id = meeting_id
    ORDER BY meeting_id, list_position(['minutes', 'notice', 'case_paper'], kind) NULLS LAST, path, ordinal
),
of_people AS (
    SELECT DISTINCT ON (record_id)
        record_id, 'attendance' AS kind, NULL AS case_id, kept.meeting_id, printed_name AS text, document_id, path,
        coalesce(person_roles.page, first_page) AS page, NULL AS paragraph, section_id
    FROM asked
    JOIN person_roles ON person_id = split_part(record_id, '#', 2)
    JOIN kept USING (section_id)
    WHERE contains(record_id, '#') AND kept.kind = 'minutes' AND case_id IS NULL
        AND coalesce(person_roles.meeting_id, kept.meeting_id) = split_part(record_id, '#', 1)
    ORDER BY record_id, list_position(['substitute', 'present', 'absent', 'chair'], role) NULLS LAST, path
),
found AS (
    FROM of_points UNION ALL FROM of_cases UNION ALL FROM of_meetings UNION ALL FROM of_people
)
SELECT
    record_id, kind, case_id, label, found.meeting_id, coalesce(abbreviation, name) AS body, date, found.text,
    document_id, path, page, paragraph, section_id
FROM found
LEFT JOIN cases USING (case_id)
LEFT JOIN meetings ON meetings.meeting_id = coalesce(found.meeting_id, cases.meeting_id)
LEFT JOIN bodies ON bodies.body_id = coalesce(meetings.body_id, cases.body_id)
ORDER BY date NULLS LAST, body, label, record_id
"""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a row stands. `text` is the point, the task, the case's title, the paper's title or the printed name."""

    record_id: str
    kind: str  # 'decision', 'follow_up', 'case', 'meeting', 'attendance'
    case_id: str | None
    label: str | None  # of the case
    meeting_id: str | None
    body: str | None
    date: dt.date | None
    text: str | None
    document_id: str
    path: str
    page: int | None
    paragraph: int | None
    section_id: str


def sources(connection: duckdb.DuckDBPyConnection, ids: Iterable[str]) -> dict[str, Source]:
    """Where some rows stand, by their keys, in order of time; keys that no kept paper holds are left out."""
    found = records(connection, Source, SOURCES, {"ids": sorted(set(ids))})
    return {source.record_id: source for source in found}
