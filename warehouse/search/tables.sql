-- The search index: what is searched, and the tables that postings.sql fills once the words are known.

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

CREATE TABLE search.terms (term_no INTEGER, term VARCHAR);
COMMENT ON TABLE search.terms IS 'what is searched for: stems, case numbers as year/number, dates';
COMMENT ON COLUMN search.terms.term_no IS 'order of the alphabet, from 1';
COMMENT ON COLUMN search.terms.term IS '''handlingsplan'', ''2023/42'', ''2023-11-23''';

CREATE TABLE search.words (word VARCHAR, term_no INTEGER, weight DECIMAL(4, 2));
COMMENT ON TABLE search.words IS 'the dictionary: every word of the papers, with the terms that it stands for';
COMMENT ON COLUMN search.words.word IS 'as it stands in the papers, in small letters';
COMMENT ON COLUMN search.words.term_no IS 'in search.terms';
COMMENT ON COLUMN search.words.weight IS '1 for the word itself, less for a part of a compound';

-- The keys of its texts stand beside each record: fetching by key takes 2 ms, by case_id 30.
CREATE TABLE search.records (
    record_no    INTEGER PRIMARY KEY,
    record_id    VARCHAR NOT NULL,
    is_section   BOOLEAN NOT NULL,
    length       DOUBLE NOT NULL,
    day          DATE,
    entry_ids    VARCHAR[] NOT NULL,
    decision_ids VARCHAR[] NOT NULL
);
COMMENT ON TABLE search.records IS 'what can be found: cases, and sections with text outside cases';
COMMENT ON COLUMN search.records.record_no IS 'order of the ids, from 1';
COMMENT ON COLUMN search.records.record_id IS 'a case_id or section_id';
COMMENT ON COLUMN search.records.is_section IS 'whether record_id is a section_id';
COMMENT ON COLUMN search.records.length IS 'number of words, each counted by its field''s weight';
COMMENT ON COLUMN search.records.day IS 'of the meeting that treated it; NULL where no paper tells';
COMMENT ON COLUMN search.records.entry_ids IS 'the case in its kept papers';
COMMENT ON COLUMN search.records.decision_ids IS 'points of those entries';

CREATE TABLE search.postings (term_no INTEGER, record_no INTEGER, score FLOAT);
COMMENT ON TABLE search.postings IS 'which record holds which term, ordered by term';
COMMENT ON COLUMN search.postings.term_no IS 'in search.terms';
COMMENT ON COLUMN search.postings.record_no IS 'in search.records';
COMMENT ON COLUMN search.postings.score IS 'BM25 of this term for this record; a question''s score is their sum';
