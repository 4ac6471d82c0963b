-- Only where staging.corrections holds anything.
-- Edges that people rejected: gone, and nothing takes their place, whatever else a case is like.

DELETE FROM derived.related_cases
USING staging.corrections AS told
WHERE is_active AND kind = 'reject_edge'
    AND earlier_case_id IN (subject[1], subject[2]) AND later_case_id IN (subject[1], subject[2]);
