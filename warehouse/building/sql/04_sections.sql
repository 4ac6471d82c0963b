-- Documents, and sections with their body and a rank: the lower, the better a source it is.

INSERT INTO documents
SELECT document_id, path, also_at, format, title, page_count, text_source, language, ingested_at
FROM staging.documents
ORDER BY document_id;

-- All that a section says, for telling copies.
CREATE TABLE staging.section_words AS
WITH said AS (
    SELECT section_id, concat_ws(' ', title, text) AS words FROM staging.sections
    UNION ALL
    SELECT section_id, concat_ws(' ', title, text) FROM staging.entries
    UNION ALL
    SELECT section_id, text FROM staging.points
)
SELECT section_id, list_sort(list_distinct(flatten(list(regexp_extract_all(lower(words), '[\p{L}\p{N}]+'))))) AS words
FROM said
GROUP BY section_id;

-- DOCX over what is converted to it, over PDF, over plain text, text layer over scan, sound over mended text, own file over packet, rich over poor;
-- the rest only makes the order the same in every run.
CREATE TABLE staging.ranked_sections AS
WITH wealth AS (
    SELECT section_id, count(*) AS entries FROM staging.entries GROUP BY section_id
),
beginnings AS (
    SELECT document_id, min(ordinal) AS ordinal FROM staging.sections GROUP BY document_id
)
SELECT
    sections.* EXCLUDE (body_name, body_abbreviation, body_organisation, body_area),
    body_of.body_id,
    organisation_key,
    text_source <> 'embedded' AS is_scanned,
    row_number() OVER (
        ORDER BY
            text_source = 'ocr',
            CASE WHEN format = 'docx' THEN 1 WHEN format IN ('doc', 'odt', 'rtf') THEN 2 WHEN format = 'pdf' THEN 3 WHEN format = 'html' THEN 4 ELSE 5 END,
            text_source = 'repaired',
            sections.ordinal <> beginnings.ordinal,
            coalesce(entries, 0) DESC,
            len(words) DESC,
            sections.section_id
    ) AS rank
FROM staging.sections
JOIN staging.documents USING (document_id)
JOIN staging.document_organisations USING (document_id)
JOIN beginnings USING (document_id)
LEFT JOIN staging.section_words USING (section_id)
LEFT JOIN wealth ON wealth.section_id = sections.section_id
LEFT JOIN staging.body_of
    ON body_of.document_id = sections.document_id
    AND body_of.body_name IS NOT DISTINCT FROM sections.body_name
    AND body_of.body_abbreviation IS NOT DISTINCT FROM sections.body_abbreviation
    AND body_of.body_organisation IS NOT DISTINCT FROM sections.body_organisation
    AND body_of.body_area IS NOT DISTINCT FROM sections.body_area;
