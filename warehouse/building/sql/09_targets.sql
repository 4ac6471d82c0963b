-- What each mention allows as its target, before anything is decided.

-- A case number without a body belongs to the body whose paper it stands in; a meeting without one has none.
CREATE TABLE staging.targets AS
SELECT
    mentions.* EXCLUDE (body_name, body_abbreviation, body_organisation),
    entry.entry_id AS known_entry_id,
    entry.case_id AS source_case_id,
    section.organisation_key,
    section.body_id AS own_body_id,
    section.date AS own_date,
    coalesce(
        body_of.body_id,
        CASE WHEN target_kind = 'case' AND mentions.body_organisation IS NULL
            THEN coalesce(section.body_id, unknown.body_id) END
    ) AS body_id,
    coalesce(date_from, date_to, CASE WHEN target_kind = 'meeting' THEN try(make_date(mentions.year, 1, 1)) END) AS earliest,
    coalesce(date_to, date_from, CASE WHEN target_kind = 'meeting' THEN try(make_date(mentions.year, 12, 31)) END) AS latest
FROM staging.mentions
JOIN staging.placed_sections AS section USING (section_id)
LEFT JOIN staging.placed_entries AS entry ON entry.entry_id = mentions.entry_id
LEFT JOIN staging.unknown_bodies AS unknown ON unknown.section_id = mentions.section_id
LEFT JOIN staging.body_of
    ON body_of.document_id = mentions.document_id
    AND body_of.body_name IS NOT DISTINCT FROM mentions.body_name
    AND body_of.body_abbreviation IS NOT DISTINCT FROM mentions.body_abbreviation
    AND body_of.body_organisation IS NOT DISTINCT FROM mentions.body_organisation;

-- Cases that fit: by body, year and number; without a year, by body, number and the day of the meeting that is named.
CREATE TABLE staging.fitting_cases AS
SELECT reference_id, case_id
FROM staging.targets
JOIN cases USING (body_id, number)
LEFT JOIN meetings USING (meeting_id)
WHERE target_kind = 'case' AND NOT cases.is_stub
    AND CASE WHEN targets.year IS NULL THEN meetings.date BETWEEN earliest AND latest ELSE cases.year = targets.year END;

-- Meetings that fit: by body where one is named, else any of the paper's organisation, on the day or in the span.
CREATE TABLE staging.fitting_meetings AS
SELECT
    reference_id,
    meeting_id,
    row_number() OVER (
        PARTITION BY reference_id ORDER BY meetings.body_id = own_body_id DESC NULLS LAST, date, meeting_id
    ) AS place
FROM staging.targets
JOIN meetings ON date BETWEEN earliest AND latest AND (targets.body_id IS NULL OR meetings.body_id = targets.body_id)
JOIN bodies ON bodies.body_id = meetings.body_id
LEFT JOIN staging.organisations ON organisations.organisation_key = targets.organisation_key
WHERE target_kind = 'meeting' AND NOT is_stub
    AND (targets.body_id IS NOT NULL OR bodies.organisation IS NOT DISTINCT FROM organisations.name);

-- Guesses for a case that was not found: without a year, the same number of the body, those of the paper's own year and
-- before it first; without a body, the same number and year of the organisation's bodies.
CREATE TABLE staging.guessed_cases AS
SELECT
    reference_id,
    case_id,
    row_number() OVER (
        PARTITION BY reference_id
        ORDER BY cases.year > coalesce(year(own_date), 9999), cases.year DESC, case_id
    ) AS place
FROM staging.targets
JOIN cases USING (number)
JOIN bodies ON bodies.body_id = cases.body_id
LEFT JOIN staging.organisations ON organisations.organisation_key = targets.organisation_key
WHERE target_kind = 'case' AND NOT is_stub AND CASE
    WHEN targets.body_id IS NULL
        THEN cases.year = targets.year AND bodies.organisation IS NOT DISTINCT FROM organisations.name
    ELSE targets.year IS NULL AND cases.body_id = targets.body_id
END;
