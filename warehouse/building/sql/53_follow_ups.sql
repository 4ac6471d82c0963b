-- Follow-ups (oppfølgingspunkter): what adopted decisions leave to be done, and which later case takes each up.

-- A deadline at a meeting is that meeting's day where it is known: the one that fits the span, the next, or the last.
CREATE TABLE staging.follow_up_days AS
WITH asked AS (
    SELECT
        tasks.*,
        entry.case_id,
        entry.date AS own_date,
        section.body_id AS own_body_id,
        coalesce(body_of.body_id, CASE WHEN turn IS NOT NULL THEN section.body_id END) AS body_id
    FROM staging.tasks AS tasks
    JOIN staging.points AS point USING (decision_id)
    JOIN staging.placed_entries AS entry USING (entry_id)
    JOIN staging.placed_sections AS section ON section.section_id = entry.section_id
    LEFT JOIN staging.body_of
        ON body_of.document_id = tasks.document_id
        AND body_of.body_name IS NOT DISTINCT FROM tasks.body_name
        AND body_of.body_abbreviation IS NOT DISTINCT FROM tasks.body_abbreviation
        AND body_of.body_organisation IS NOT DISTINCT FROM tasks.body_organisation
        AND body_of.body_area IS NOT DISTINCT FROM tasks.body_area
    WHERE section.is_kept AND point.stage = 'adopted'
),
days AS (
    SELECT
        follow_up_id,
        CASE WHEN turn = 'last' THEN max(date) ELSE min(date) END AS day,
        count(*) AS days
    FROM asked
    JOIN staging.meeting_days
        ON meeting_days.body_id = asked.body_id
        AND date > coalesce(own_date, DATE '0001-01-01')
        AND (due_from IS NULL OR date BETWEEN due_from AND due_to)
        AND (due_from IS NOT NULL OR (turn = 'next' AND date <= own_date + longest_wait()))
    GROUP BY follow_up_id, turn
)
SELECT asked.*, CASE WHEN turn IS NOT NULL OR days = 1 THEN day END AS day
FROM asked
LEFT JOIN days USING (follow_up_id);

-- A task is taken up by a later case that says that it follows up its case; one that only cites it, or goes on from it by
-- its subject, must be treated when the task is due or share a telling word with it, unless the task is the only one.
CREATE TABLE staging.task_words AS
SELECT DISTINCT follow_up_id, term_no
FROM (
    SELECT follow_up_id, unnest(regexp_extract_all(lower(nfc_normalize(task)), getvariable('token'))) AS word
    FROM staging.follow_up_days
)
JOIN search.words USING (word);

CREATE TABLE staging.successors AS
SELECT earlier_id AS case_id, later_id AS later_case_id, 'stated' AS basis, relation, confidence AS score, reference_id
FROM derived.edges
WHERE basis = 'stated' AND meeting_id IS NULL
UNION ALL
SELECT earlier_case_id, later_case_id, 'inferred', NULL, score, NULL FROM derived.related_cases;

CREATE TABLE staging.possible_closings AS
SELECT
    follow_up_id,
    later_case_id,
    basis,
    relation IS NOT DISTINCT FROM 'follows_up' AS follows_up,
    successors.score,
    reference_id,
    meetings.date,
    coalesce(meetings.date BETWEEN coalesce(day, due_from) AND coalesce(day, due_to), false) AS is_in_time,
    count(*) OVER (PARTITION BY follow_up_days.case_id, later_case_id, basis, reference_id) = 1 AS is_only_task,
    EXISTS (
        SELECT 1
        FROM staging.task_words
        JOIN staging.phrase_words USING (term_no)
        JOIN staging.telling_terms USING (term_no)
        WHERE task_words.follow_up_id = follow_up_days.follow_up_id
            AND phrase_words.case_id = later_case_id
            AND telling_terms.organisation = subject_organisation(later_case_id)
            AND telling_terms.weight >= least_shown()
    ) AS shares_a_word
FROM staging.follow_up_days
JOIN staging.successors USING (case_id)
JOIN cases ON cases.case_id = later_case_id
JOIN meetings ON meetings.meeting_id = cases.meeting_id
WHERE meetings.date > coalesce(own_date, DATE '0001-01-01') AND NOT cases.is_stub
    -- 'Legges frem i SSU i september' is done by the SSU, and not before.
    AND (follow_up_days.body_id IS NULL OR cases.body_id = follow_up_days.body_id)
    AND (follow_up_days.body_id IS NULL OR due_from IS NULL OR meetings.date >= due_from);

INSERT INTO derived.closings
SELECT follow_up_id, later_case_id, basis, score, reference_id
FROM staging.possible_closings
WHERE follows_up OR is_only_task OR shares_a_word OR is_in_time
QUALIFY row_number() OVER (
    PARTITION BY follow_up_id
    ORDER BY is_in_time DESC, basis DESC, date, follows_up DESC, shares_a_word DESC, score DESC, later_case_id, reference_id
) = 1
ORDER BY follow_up_id;

INSERT INTO follow_ups
SELECT
    follow_up_id, decision_id, follow_up_days.case_id, task, assignee, coalesce(day, due_from), coalesce(day, due_to),
    closings.case_id
FROM staging.follow_up_days
LEFT JOIN derived.closings USING (follow_up_id)
ORDER BY decision_id, ordinal, follow_up_id;
