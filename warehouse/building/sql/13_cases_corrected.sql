-- Only where staging.corrections holds anything.
-- Titles and outcomes that people corrected by hand. What papers print stays in their entries.

CREATE TABLE staging.corrected_cases AS
SELECT correction_id, kind, case_id, new
FROM staging.corrections
JOIN cases ON cases.case_id = subject[1]
WHERE is_active AND kind IN ('title', 'outcome');

-- Where an item has no number its title is in its label, at the end.
UPDATE cases
SET title = new,
    label = CASE WHEN number IS NULL THEN concat_ws(' ', rtrim(label[:-1 - len(coalesce(title, ''))]), new) ELSE label END
FROM staging.corrected_cases AS told
WHERE told.case_id = cases.case_id AND kind = 'title';

UPDATE cases SET outcome = new
FROM staging.corrected_cases AS told
WHERE told.case_id = cases.case_id AND kind = 'outcome';

-- The point that the outcome was read from has it too.
UPDATE decisions SET outcome = new
FROM staging.corrected_cases AS told
JOIN staging.case_outcomes ON case_outcomes.case_id = told.case_id
WHERE case_outcomes.decision_id = decisions.decision_id AND kind = 'outcome';
