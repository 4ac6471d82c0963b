-- Cases (møtesaker) and their entries.

-- The year of an entry: as printed, else of its meeting, else the most frequent in its section, else in its document.
-- An unnumbered item belongs to its meeting, and so to the meeting's year.
CREATE TABLE staging.dated_entries AS
WITH years AS (
    SELECT document_id, section_id, year FROM staging.entries WHERE year IS NOT NULL
    UNION ALL
    SELECT document_id, section_id, year(date) FROM staging.sections WHERE date IS NOT NULL
),
section_years AS (
    SELECT section_id, year
    FROM years
    GROUP BY section_id, year
    QUALIFY row_number() OVER (PARTITION BY section_id ORDER BY count(*) DESC, year DESC) = 1
),
document_years AS (
    SELECT document_id, year
    FROM years
    GROUP BY document_id, year
    QUALIFY row_number() OVER (PARTITION BY document_id ORDER BY count(*) DESC, year DESC) = 1
)
SELECT
    entries.*,
    CASE WHEN number IS NULL THEN coalesce(year(date), entries.year) ELSE coalesce(entries.year, year(date)) END
        AS known_year,
    coalesce(known_year, section_years.year, document_years.year) AS case_year
FROM staging.entries
JOIN staging.sections USING (section_id)
LEFT JOIN section_years USING (section_id)
LEFT JOIN document_years ON document_years.document_id = entries.document_id;

-- Cases of a paper that does not name its body belong to a body of that paper alone: two papers of unknown bodies are
-- not known to be of the same one. Copies share the kept one's.
CREATE TABLE staging.unknown_bodies AS
SELECT
    section.section_id,
    organisations.slug || '/ukjent-' || left(kept.document_id, 12) AS body_id,
    organisations.name AS organisation
FROM staging.placed_sections AS section
JOIN staging.placed_sections AS kept ON kept.section_id = section.kept_id
JOIN staging.organisations ON organisations.organisation_key = kept.organisation_key
WHERE section.body_id IS NULL
    AND section.section_id IN (SELECT section_id FROM staging.dated_entries WHERE case_year IS NOT NULL);

INSERT INTO bodies
SELECT DISTINCT body_id, organisation, 'Ukjent utvalg', NULL::VARCHAR FROM staging.unknown_bodies ORDER BY body_id;

-- An unnumbered item is known by its meeting's date (else its section) and its title; of two with the same title in one
-- meeting the second gets '--2', which no title can end in.
CREATE TABLE staging.placed_entries AS
WITH titled AS (
    SELECT
        entries.*,
        section.meeting_id,
        section.rank,
        section.is_kept,
        section.date,
        coalesce(section.body_id, unknown.body_id) AS body_id,
        coalesce(section.date::VARCHAR, left(kept.document_id, 12) || '-' || kept.ordinal) AS occasion,
        coalesce(rtrim(left(slug(entries.title), 60), '-'), 'uten-tittel') AS title_slug
    FROM staging.dated_entries AS entries
    JOIN staging.placed_sections AS section USING (section_id)
    JOIN staging.placed_sections AS kept ON kept.section_id = section.kept_id
    LEFT JOIN staging.unknown_bodies AS unknown ON unknown.section_id = entries.section_id
    WHERE case_year IS NOT NULL
),
counted AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY section_id, number, title_slug ORDER BY ordinal, entry_id) AS repeat
    FROM titled
)
SELECT
    *,
    CASE stage WHEN 'minutes' THEN 1 WHEN 'notice' THEN 2 ELSE 3 END AS stage_rank,
    body_id || '/' || case_year || '/' || CASE
        WHEN number IS NOT NULL THEN number::VARCHAR
        ELSE 'u-' || occasion || '-' || title_slug || CASE WHEN repeat > 1 THEN '--' || repeat ELSE '' END
    END AS case_id
FROM counted;

-- What was adopted: minutes before other papers, the latest meeting of a case that was postponed before others; of its
-- points the first that tells more than 'other'.
CREATE TABLE staging.case_outcomes AS
SELECT case_id, outcome, decision_id
FROM staging.placed_entries AS entry
JOIN staging.points AS point USING (entry_id)
WHERE point.stage = 'adopted'
QUALIFY row_number() OVER (
    PARTITION BY case_id
    ORDER BY is_kept DESC, stage_rank, date DESC NULLS LAST, rank, outcome = 'other', entry.ordinal, point.ordinal, decision_id
) = 1;

CREATE TABLE staging.case_meetings AS
SELECT case_id, meeting_id
FROM staging.placed_entries
WHERE meeting_id IS NOT NULL
QUALIFY row_number() OVER (
    PARTITION BY case_id ORDER BY is_kept DESC, stage_rank, date DESC NULLS LAST, rank, ordinal, entry_id
) = 1;

CREATE TEMP MACRO case_label(abbreviation, name, year, number) AS
    coalesce(abbreviation, name) || ' ' || year || '.' || number;

INSERT INTO cases
WITH described AS (
    SELECT
        case_id, body_id, case_year, number, title, date
    FROM staging.placed_entries
    QUALIFY row_number() OVER (
        PARTITION BY case_id ORDER BY title IS NULL, is_kept DESC, stage_rank, rank, ordinal, entry_id
    ) = 1
)
SELECT
    case_id,
    body_id,
    case_year,
    number,
    CASE
        WHEN number IS NOT NULL THEN case_label(abbreviation, name, case_year, number)
        ELSE concat_ws(
            ' ', coalesce(abbreviation, name), coalesce(strftime(date, '%d.%m.%Y'), case_year::VARCHAR), title
        )
    END,
    title,
    meeting_id,
    outcome,
    false
FROM described
JOIN bodies USING (body_id)
LEFT JOIN staging.case_meetings USING (case_id)
LEFT JOIN staging.case_outcomes USING (case_id)
ORDER BY case_id;

INSERT INTO case_entries
SELECT
    entry_id, case_id, section_id, meeting_id, stage, ordinal, printed_number, title, item_types, has_attachments,
    attachment_count, text, page
FROM staging.placed_entries
ORDER BY section_id, ordinal, entry_id;

INSERT INTO decisions
SELECT
    decision_id, case_id, entry_id, point.stage, point.ordinal, point.text, outcome, unanimous, votes_for,
    votes_against, point.page
FROM staging.points AS point
JOIN staging.placed_entries USING (entry_id)
ORDER BY point.section_id, placed_entries.ordinal, entry_id, point.stage, point.ordinal, decision_id;
