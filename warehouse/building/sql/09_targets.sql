-- What each mention allows as its target, before anything is decided.

-- A case number without a body belongs to the body whose paper it stands in, and so does 'neste møte'; any other meeting
-- without a body has none. Laws and documents have neither.
CREATE TABLE staging.targets AS
SELECT
    mentions.* EXCLUDE (body_name, body_abbreviation, body_organisation, body_area),
    entry.entry_id AS known_entry_id,
    entry.case_id AS source_case_id,
    section.organisation_key,
    section.body_id AS own_body_id,
    section.date AS own_date,
    section.is_kept,
    CASE WHEN target_kind IN ('case', 'meeting') THEN coalesce(
        body_of.body_id,
        CASE WHEN (target_kind = 'case' OR turn IS NOT NULL) AND mentions.body_organisation IS NULL
            THEN coalesce(section.body_id, unknown.body_id) END
    ) END AS body_id,
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
    AND body_of.body_organisation IS NOT DISTINCT FROM mentions.body_organisation
    AND body_of.body_area IS NOT DISTINCT FROM mentions.body_area;

-- Cases that fit: by body, year and number; without a year, by body, number and the day of the meeting that is named.
CREATE TABLE staging.fitting_cases AS
SELECT reference_id, case_id
FROM staging.targets
JOIN cases USING (body_id, number)
LEFT JOIN meetings USING (meeting_id)
WHERE target_kind = 'case' AND NOT cases.is_stub
    AND CASE WHEN targets.year IS NULL THEN meetings.date BETWEEN earliest AND latest ELSE cases.year = targets.year END;

-- What is planned lies ahead of the paper that says so, what was decided behind it.
CREATE TEMP MACRO fits_in_time(relation, date, own_date) AS coalesce(
    CASE
        WHEN relation IN ('planned_for', 'delegates_to') THEN date > own_date
        WHEN relation IN ('decided_in', 'minutes_of', 'follows_up') THEN date < own_date
    END,
    true
);

-- The days on which a body met or was to meet, as papers of it or mentions of a day tell.
CREATE TABLE staging.meeting_days AS
SELECT body_id, date FROM meetings
UNION
SELECT body_id, earliest FROM staging.targets
WHERE target_kind = 'meeting' AND body_id IS NOT NULL AND earliest = latest;

-- 'Neste møte' is the next day that the body met, if that is as near as its meetings mostly are; 'forrige møte' the last
-- before. 'Siste SSU-møte i 2024' is the last of the year.
CREATE TEMP MACRO longest_wait() AS 200;
CREATE TABLE staging.turns AS
SELECT
    reference_id,
    CASE turn
        WHEN 'next' THEN min(date) FILTER (date > own_date AND date <= own_date + longest_wait())
        WHEN 'previous' THEN max(date) FILTER (date < own_date AND date >= own_date - longest_wait())
        ELSE max(date) FILTER (date BETWEEN earliest AND latest AND fits_in_time(relation, date, own_date))
    END AS day
FROM staging.targets
JOIN staging.meeting_days USING (body_id)
WHERE turn IS NOT NULL AND (turn = 'last') = (earliest IS NOT NULL)
GROUP BY reference_id, turn
HAVING day IS NOT NULL;

-- Meetings that fit: by body where one is named, else any of the paper's organisation, on the day or in the span; of a
-- turn the one day.
CREATE TABLE staging.fitting_meetings AS
SELECT
    reference_id,
    meeting_id,
    row_number() OVER (
        PARTITION BY reference_id ORDER BY meetings.body_id = own_body_id DESC NULLS LAST, date, meeting_id
    ) AS place
FROM staging.targets
LEFT JOIN staging.turns USING (reference_id)
JOIN meetings
    ON date BETWEEN coalesce(day, earliest) AND coalesce(day, latest)
    AND (targets.body_id IS NULL OR meetings.body_id = targets.body_id)
JOIN bodies ON bodies.body_id = meetings.body_id
LEFT JOIN staging.organisations ON organisations.organisation_key = targets.organisation_key
WHERE target_kind = 'meeting' AND NOT is_stub AND fits_in_time(relation, date, own_date)
    AND (targets.body_id IS NOT NULL OR bodies.organisation IS NOT DISTINCT FROM organisations.name);
