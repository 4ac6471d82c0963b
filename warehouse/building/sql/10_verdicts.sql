-- What each mention means: one candidate or none. A target that no paper is here of becomes a stub; nothing is bent to fit.

CREATE TABLE staging.verdicts AS
WITH fits AS (
    SELECT reference_id, list(case_id ORDER BY case_id) AS ids FROM staging.fitting_cases GROUP BY reference_id
    UNION ALL
    SELECT reference_id, list(meeting_id ORDER BY place) FROM staging.fitting_meetings GROUP BY reference_id
)
SELECT
    targets.* EXCLUDE (date_from, date_to),
    CASE WHEN turn = 'last' THEN date_from ELSE coalesce(day, date_from) END AS date_from,
    CASE WHEN turn = 'last' THEN date_to ELSE coalesce(day, date_to) END AS date_to,
    coalesce(fits.ids, []) AS fitting_ids,
    CASE WHEN fits.ids IS NULL THEN 'unresolved' WHEN len(fits.ids) = 1 THEN 'resolved' ELSE 'ambiguous' END AS status,
    CASE WHEN len(fits.ids) = 1 THEN fits.ids[1] END AS found_id,
    CASE WHEN fits.ids IS NULL AND target_kind = 'case' THEN body_id || '/' || year || '/' || number END AS stub_case_id,
    CASE WHEN fits.ids IS NULL AND target_kind = 'meeting' AND coalesce(day, earliest) = coalesce(day, latest)
        THEN body_id || '/' || coalesce(day, earliest) END AS stub_meeting_id,
    turn IS NOT NULL AND day IS NULL AND earliest IS NULL AS is_undated
FROM staging.targets
LEFT JOIN fits USING (reference_id)
LEFT JOIN staging.turns USING (reference_id);

INSERT INTO cases
SELECT DISTINCT
    stub_case_id, body_id, year, number, case_label(abbreviation, name, year, number),
    NULL::VARCHAR, NULL::VARCHAR, NULL::VARCHAR, true
FROM staging.verdicts
JOIN bodies USING (body_id)
WHERE stub_case_id IS NOT NULL
ORDER BY stub_case_id;

INSERT INTO meetings
SELECT
    stub_meeting_id, body_id, right(stub_meeting_id, 10)::DATE, NULL::TIME, NULL::TIME, NULL::VARCHAR, true
FROM (SELECT DISTINCT stub_meeting_id, body_id FROM staging.verdicts WHERE stub_meeting_id IS NOT NULL)
ORDER BY stub_meeting_id;
