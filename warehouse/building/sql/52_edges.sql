-- The lineage as a table, from which the ancestors and descendants of a case are walked step by step: the view joins big
-- tables, an index finds the few edges of a step. Meetings that a case names are in it; a case's own meeting is not.

INSERT INTO derived.edges
WITH days AS (
    -- A case whose day is unknown was there at the earliest when its year began; a misread year may be no year at all.
    -- A meeting is known before it is held: from the day when a paper names it.
    SELECT case_id AS id, coalesce(date, TRY(make_date(year, 1, 1))) AS day
    FROM cases
    LEFT JOIN meetings USING (meeting_id)
),
said AS (
    SELECT reference_id, date
    FROM cross_references
    JOIN sections USING (section_id)
    JOIN meetings ON meetings.meeting_id = sections.meeting_id
),
named_meetings AS (
    SELECT
        source.case_id,
        target.meeting_id,
        relation,
        confidence,
        reference_id,
        coalesce(
            CASE WHEN source_meeting.date <> target.date THEN source_meeting.date < target.date END,
            relation IN ('planned_for', 'delegates_to')
        ) AS case_is_earlier
    FROM cross_references
    JOIN sections USING (section_id)
    JOIN cases AS source ON source.case_id = source_case_id
    JOIN meetings AS target ON target.meeting_id = target_meeting_id
    LEFT JOIN meetings AS source_meeting ON source_meeting.meeting_id = source.meeting_id
    WHERE sections.copy_of IS NULL AND target.meeting_id IS DISTINCT FROM source.meeting_id
),
edges AS (
    SELECT
        lineage.earlier_case_id AS earlier_id, lineage.later_case_id AS later_id, relation, basis, confidence,
        reference_id, NULL AS meeting_id, shared
    FROM lineage
    LEFT JOIN derived.related_cases AS related
        ON basis = 'inferred'
        AND related.earlier_case_id = lineage.earlier_case_id
        AND related.later_case_id = lineage.later_case_id
    UNION ALL
    SELECT
        CASE WHEN case_is_earlier THEN case_id ELSE meeting_id END,
        CASE WHEN case_is_earlier THEN meeting_id ELSE case_id END,
        relation, 'stated', confidence, reference_id, meeting_id, NULL
    FROM named_meetings
)
SELECT edges.*, greatest(earlier.day, later.day, said.date)
FROM edges
LEFT JOIN days AS earlier ON earlier.id = earlier_id
LEFT JOIN days AS later ON later.id = later_id
LEFT JOIN said USING (reference_id)
ORDER BY earlier_id, later_id, basis DESC, relation, reference_id;

CREATE INDEX edges_by_earlier ON derived.edges (earlier_id);
CREATE INDEX edges_by_later ON derived.edges (later_id);
