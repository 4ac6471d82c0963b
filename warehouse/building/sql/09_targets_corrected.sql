-- Only where staging.corrections holds anything.
-- What people said by hand of references: they mean what was accepted, or nothing where words were read wrongly.

-- A correction holds for the reference of its key, if the words are still the same, and for the same sentence of the same
-- case in other papers, so that it stays where a better copy comes in or a reader learns to see more.
CREATE TABLE staging.corrected_references AS
WITH told AS (
    SELECT * FROM staging.corrections WHERE is_active AND kind IN ('accept_reference', 'reject_reference')
),
matched AS (
    SELECT correction_id, kind, new, made_at, reference_id, true AS is_by_key
    FROM told
    JOIN staging.targets ON reference_id = subject[1] AND targets.mention = told.mention
    UNION ALL
    SELECT correction_id, kind, new, made_at, reference_id, false
    FROM told
    JOIN staging.targets ON source_case_id = quoted_case_id AND targets.mention = told.mention AND text = sentence
)
SELECT
    matched.*,
    held.case_id,
    met.meeting_id,
    kind = 'reject_reference' OR coalesce(held.case_id, met.meeting_id) IS NOT NULL AS is_held
FROM matched
LEFT JOIN (FROM cases WHERE NOT is_stub) AS held ON held.case_id = new
LEFT JOIN (FROM meetings WHERE NOT is_stub) AS met ON met.meeting_id = new
QUALIFY row_number() OVER (PARTITION BY reference_id ORDER BY is_by_key DESC, made_at DESC, correction_id DESC) = 1;

DELETE FROM staging.fitting_cases WHERE reference_id IN (SELECT reference_id FROM staging.corrected_references WHERE is_held);
DELETE FROM staging.fitting_meetings WHERE reference_id IN (SELECT reference_id FROM staging.corrected_references WHERE is_held);
DELETE FROM staging.turns WHERE reference_id IN (SELECT reference_id FROM staging.corrected_references WHERE is_held);

INSERT INTO staging.fitting_cases
SELECT reference_id, case_id FROM staging.corrected_references WHERE case_id IS NOT NULL;
INSERT INTO staging.fitting_meetings
SELECT reference_id, meeting_id, 1 FROM staging.corrected_references WHERE meeting_id IS NOT NULL AND case_id IS NULL;

UPDATE staging.targets
SET target_kind = CASE WHEN case_id IS NULL THEN 'meeting' ELSE 'case' END, confidence = 1, turn = NULL
FROM staging.corrected_references AS told
WHERE told.reference_id = targets.reference_id AND kind = 'accept_reference' AND is_held;

-- Of words that were read wrongly nothing is known.
UPDATE staging.targets
SET body_id = NULL, year = NULL, number = NULL, date_from = NULL, date_to = NULL, earliest = NULL, latest = NULL,
    turn = NULL, confidence = 0
FROM staging.corrected_references AS told
WHERE told.reference_id = targets.reference_id AND kind = 'reject_reference';
