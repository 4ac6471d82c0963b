-- Which case goes on from which: for each phrase of the later case the one earlier case that is most like it.

-- Where a case's paper mentions a meeting ('ble vedtatt i SSU i november'), it means the case of that meeting that it is most
-- like, if it is like any.
CREATE TABLE staging.meant_cases AS
WITH mentioned AS (
    SELECT DISTINCT source_case_id, target_meeting_id AS meeting_id, cases.case_id
    FROM staging.told_targets
    JOIN cases ON cases.meeting_id = target_meeting_id
    WHERE relation <> 'minutes_of' AND source_case_id <> cases.case_id
),
paired AS (
    SELECT *, case_id AS earlier_case_id, source_case_id AS later_case_id FROM mentioned
    UNION ALL
    SELECT *, source_case_id, case_id FROM mentioned
),
compared AS (
    SELECT paired.*, score
    FROM paired
    JOIN staging.phrase_likeness USING (earlier_case_id, later_case_id)
    WHERE score >= least_tied()
)
SELECT source_case_id, meeting_id, case_id, earlier_case_id, later_case_id, score
FROM compared
QUALIFY row_number() OVER (PARTITION BY source_case_id, meeting_id ORDER BY score DESC, case_id) = 1;

CREATE TABLE staging.likely_phrases AS
SELECT
    likeness.* EXCLUDE (score),
    meant.earlier_case_id IS NOT NULL AS is_tied,
    score + CASE WHEN meant.earlier_case_id IS NOT NULL AND score >= least_tied() THEN gain_of_tie() ELSE 0 END AS score
FROM staging.phrase_likeness AS likeness
LEFT JOIN (SELECT DISTINCT earlier_case_id, later_case_id FROM staging.meant_cases) AS meant
    USING (earlier_case_id, later_case_id)
WHERE (earlier_kind = 'title' AND later_kind = 'title') OR is_tied OR telling >= least_telling(is_one_word);

-- The best of a pair's phrases stands for the pair.
CREATE TABLE staging.pair_likeness AS
SELECT
    earlier_case_id,
    later_case_id,
    later_phrase,
    earlier_kind = 'title' AND later_kind = 'title' AS are_titles,
    least(1, score) AS score,
    coalesce(words, []) AS words
FROM staging.likely_phrases
QUALIFY row_number() OVER (
    PARTITION BY earlier_case_id, later_case_id ORDER BY score DESC, later_phrase, earlier_phrase
) = 1;

-- For each phrase the earlier case that it is most like, of those nearly as like the latest; for a title also the latest
-- that is like it at all.
INSERT INTO derived.related_cases
WITH likely AS (
    SELECT
        pair_likeness.*,
        date,
        max(score) OVER (PARTITION BY later_case_id, later_phrase) AS best
    FROM staging.pair_likeness
    JOIN staging.subject_cases ON case_id = earlier_case_id
    WHERE score >= least_likeness()
),
chosen AS (
    FROM likely
    WHERE score >= nearly_as_like() * best
    QUALIFY row_number() OVER (PARTITION BY later_case_id, later_phrase ORDER BY date DESC, score DESC, earlier_case_id) = 1
    UNION
    FROM likely
    WHERE are_titles
    QUALIFY row_number() OVER (PARTITION BY later_case_id ORDER BY date DESC, score DESC, earlier_case_id) = 1
)
SELECT earlier_case_id, later_case_id, round(score, 3), words FROM chosen ORDER BY ALL;
