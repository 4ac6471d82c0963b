-- Guesses for what was not found, each with its reason, for a person to choose from.

-- So many of each kind are enough to choose from.
CREATE TEMP MACRO most_candidates() AS 5;
-- A number so near may be a slip of the pen.
CREATE TEMP MACRO nearest_numbers() AS 1;
-- A day so near may be one too.
CREATE TEMP MACRO nearest_days() AS 7;
-- What a case shares with a case that it may go on from: less than an edge takes, since body and year agree already.
CREATE TEMP MACRO least_alike() AS 0.1;

CREATE TABLE staging.guesses AS
WITH open_cases AS (
    SELECT reference_id, source_case_id, body_id, year, number, own_date, organisation_key
    FROM staging.verdicts
    WHERE target_kind = 'case' AND status = 'unresolved'
),
held AS (SELECT cases.*, date FROM cases LEFT JOIN meetings USING (meeting_id) WHERE NOT cases.is_stub)
SELECT reference_id, unnest(fitting_ids) AS candidate_id, 'fits' AS reason, NULL::DOUBLE AS score, 1 AS rank,
    generate_subscripts(fitting_ids, 1)::DOUBLE AS distance
FROM staging.verdicts
WHERE status = 'ambiguous'
UNION ALL
SELECT reference_id, held.case_id, 'same subject', score, 2, -score
FROM open_cases
JOIN held ON held.body_id = open_cases.body_id AND held.year = coalesce(open_cases.year, held.year)
JOIN staging.pair_likeness ON earlier_case_id = held.case_id AND later_case_id = source_case_id
WHERE score >= least_alike()
UNION ALL
SELECT reference_id, case_id, 'predecessor body', NULL, 3, 0
FROM open_cases
JOIN derived.successions ON later_body_id = open_cases.body_id
JOIN held ON held.body_id = earlier_body_id AND held.year = open_cases.year AND held.number = open_cases.number
UNION ALL
-- Without a year: the same number of the body, those of the paper's own year and before it first.
SELECT reference_id, case_id, 'other year', NULL, 4,
    CASE WHEN held.year > coalesce(year(own_date), 9999) THEN 10000 ELSE 0 END - held.year
FROM open_cases
JOIN held USING (body_id, number)
WHERE open_cases.year IS NULL OR abs(held.year - open_cases.year) = 1
UNION ALL
SELECT reference_id, case_id, 'neighbouring number', NULL, 5, abs(held.number - open_cases.number) + 0.1
FROM open_cases
JOIN held ON held.body_id = open_cases.body_id AND held.year = open_cases.year
    AND abs(held.number - open_cases.number) <= nearest_numbers()
UNION ALL
SELECT reference_id, case_id, 'other body', NULL, 6, 0
FROM open_cases
JOIN held ON held.number = open_cases.number AND held.year = open_cases.year
    AND held.body_id IS DISTINCT FROM open_cases.body_id
JOIN bodies ON bodies.body_id = held.body_id
LEFT JOIN staging.organisations USING (organisation_key)
WHERE bodies.organisation IS NOT DISTINCT FROM organisations.name
UNION ALL
SELECT reference_id, meeting_id, 'near day', NULL, 7, abs(date - earliest)
FROM staging.verdicts
JOIN meetings ON meetings.body_id = verdicts.body_id AND abs(date - earliest) <= nearest_days()
WHERE target_kind = 'meeting' AND status = 'unresolved' AND earliest = latest AND NOT is_stub
UNION ALL
-- The mention of a meeting was resolved; which of its cases it means is a guess by the subject.
SELECT reference_id, case_id, 'case of the meeting', score, 8, -score
FROM staging.verdicts
JOIN staging.meant_cases USING (reference_id, source_case_id);

INSERT INTO derived.candidates
WITH best AS (
    SELECT * FROM staging.guesses
    QUALIFY row_number() OVER (PARTITION BY reference_id, candidate_id ORDER BY rank, distance) = 1
)
SELECT
    reference_id,
    row_number() OVER (PARTITION BY reference_id ORDER BY rank, distance, candidate_id) AS place,
    candidate_id, reason, round(score, 3)
FROM best
QUALIFY place <= most_candidates() OR reason = 'fits'
ORDER BY reference_id, place;
