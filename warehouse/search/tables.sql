-- The search index: what is searched, before its words are known. index.py runs this file, then postings.sql.

CREATE SCHEMA search;

CREATE TABLE search.fields (field VARCHAR PRIMARY KEY, weight DECIMAL(4, 2) NOT NULL);
COMMENT ON TABLE search.fields IS 'how much a word counts by where it stands';
COMMENT ON COLUMN search.fields.field IS 'as in search.passages';
COMMENT ON COLUMN search.fields.weight IS 'one occurrence there counts as so many in running text';

-- A record that can be found is a case with all its kept papers, or a section with its text outside cases.
CREATE VIEW search.passages AS
WITH kept AS (
    SELECT case_entries.* FROM case_entries JOIN sections USING (section_id) WHERE copy_of IS NULL
)
SELECT
    case_id AS record_id, 'label' AS field, NULL AS section_id, NULL AS entry_id, NULL AS decision_id, NULL AS page,
    concat_ws(' ', label, year, meetings.date, abbreviation, name, organisation) AS text
FROM cases
JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
UNION ALL
SELECT case_id, 'title', NULL, NULL, NULL, NULL, title FROM cases WHERE title IS NOT NULL
UNION ALL
SELECT kept.case_id, 'title', section_id, entry_id, NULL, page, kept.title
FROM kept
JOIN cases USING (case_id)
WHERE kept.title <> cases.title
UNION ALL
SELECT kept.case_id, decisions.stage, section_id, entry_id, decision_id, decisions.page, decisions.text
FROM decisions
JOIN kept USING (entry_id)
UNION ALL
SELECT case_id, 'text', section_id, entry_id, NULL, page, text FROM kept WHERE text IS NOT NULL
UNION ALL
SELECT section_id, 'section_title', section_id, NULL, NULL, first_page, title
FROM sections
SEMI JOIN raw.section_texts USING (section_id)
WHERE copy_of IS NULL AND title IS NOT NULL
UNION ALL
SELECT section_id, 'section', section_id, NULL, NULL, first_page, text
FROM raw.section_texts
JOIN sections USING (section_id)
WHERE copy_of IS NULL;
COMMENT ON VIEW search.passages IS 'every text that is searched, with the record that it makes findable';
COMMENT ON COLUMN search.passages.record_id IS 'a case_id, or the section_id of a section with text outside cases';
COMMENT ON COLUMN search.passages.field IS '''label'' | ''title'' | ''adopted'' | ''proposed'' | ''quoted'' | ''text'' of a case; ''section_title'' | ''section'' of a section';

CREATE TEMP TABLE tokens AS
SELECT record_id, field, token, count(*) AS occurrences
FROM (
    SELECT record_id, field, unnest(regexp_extract_all(lower(nfc_normalize(text)), getvariable('token'))) AS token
    FROM search.passages
)
GROUP BY ALL;
