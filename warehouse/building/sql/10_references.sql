-- References: one candidate or none. A target that no paper is here of becomes a stub; nothing is bent to fit.

CREATE TABLE staging.verdicts AS
WITH fits AS (
    SELECT reference_id, list(case_id ORDER BY case_id) AS ids FROM staging.fitting_cases GROUP BY reference_id
    UNION ALL
    SELECT reference_id, list(meeting_id ORDER BY place) FROM staging.fitting_meetings GROUP BY reference_id
),
guesses AS (
    SELECT reference_id, list(case_id ORDER BY place) AS ids FROM staging.guessed_cases GROUP BY reference_id
)
SELECT
    targets.*,
    CASE WHEN fits.ids IS NULL THEN 'unresolved' WHEN len(fits.ids) = 1 THEN 'resolved' ELSE 'ambiguous' END AS status,
    CASE WHEN len(fits.ids) = 1 THEN fits.ids[1] END AS found_id,
    CASE WHEN fits.ids IS NULL AND target_kind = 'case' THEN body_id || '/' || year || '/' || number END AS stub_case_id,
    CASE WHEN fits.ids IS NULL AND target_kind = 'meeting' AND earliest = latest THEN body_id || '/' || earliest END
        AS stub_meeting_id,
    CASE WHEN len(fits.ids) = 1 THEN [] ELSE coalesce(fits.ids, guesses.ids, []) END AS candidates
FROM staging.targets
LEFT JOIN fits USING (reference_id)
LEFT JOIN guesses USING (reference_id);

INSERT INTO cases
SELECT DISTINCT
    stub_case_id, body_id, year, number, case_label(abbreviation, name, year, number),
    NULL::VARCHAR, NULL::VARCHAR, NULL::VARCHAR, true
FROM staging.verdicts
JOIN bodies USING (body_id)
WHERE stub_case_id IS NOT NULL
ORDER BY stub_case_id;

INSERT INTO meetings
SELECT DISTINCT stub_meeting_id, body_id, earliest, NULL::TIME, NULL::TIME, NULL::VARCHAR, true
FROM staging.verdicts
WHERE stub_meeting_id IS NOT NULL
ORDER BY stub_meeting_id;

INSERT INTO cross_references
SELECT
    reference_id,
    section_id,
    known_entry_id,
    source_case_id,
    text,
    mention,
    relation,
    target_kind,
    body_id,
    year,
    number,
    date_from,
    date_to,
    CASE WHEN target_kind = 'case' THEN coalesce(found_id, stub_case_id) END,
    CASE WHEN target_kind = 'meeting' THEN coalesce(found_id, stub_meeting_id) END,
    status,
    candidates,
    confidence,
    page
FROM staging.verdicts
ORDER BY section_id, entry_id NULLS FIRST, ordinal;
