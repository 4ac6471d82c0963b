-- The search index: words to terms to records. `analysed` (word, term, weight) comes from index.py.
-- Weights are decimals, so that sums do not depend on the order of adding and two builds are alike.

CREATE TABLE search.terms AS
SELECT row_number() OVER (ORDER BY term)::INTEGER AS term_no, term
FROM (SELECT DISTINCT term FROM analysed)
ORDER BY term;
COMMENT ON TABLE search.terms IS 'what is searched for: stems, case numbers as year/number, dates';
COMMENT ON COLUMN search.terms.term_no IS 'order of the alphabet, from 1';
COMMENT ON COLUMN search.terms.term IS '''handlingsplan'', ''2023/42'', ''2023-11-23''';

CREATE TABLE search.words AS
SELECT word, term_no, weight FROM analysed JOIN search.terms USING (term) ORDER BY word, term_no;
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
INSERT INTO search.records
WITH measured AS (
    SELECT record_id, bool_and(starts_with(field, 'section')) AS is_section, sum(occurrences * weight)::DOUBLE AS length
    FROM tokens
    JOIN search.fields USING (field)
    GROUP BY record_id
),
entries AS (
    SELECT case_id AS record_id, list(entry_id ORDER BY entry_id) AS entry_ids
    FROM case_entries
    SEMI JOIN (FROM sections WHERE copy_of IS NULL) USING (section_id)
    GROUP BY case_id
),
days AS (
    SELECT case_id AS record_id, date AS day FROM cases JOIN meetings USING (meeting_id)
    UNION ALL
    SELECT section_id, date FROM sections JOIN meetings USING (meeting_id)
),
points AS (
    SELECT record_id, list(decision_id ORDER BY decision_id) AS decision_ids
    FROM search.passages
    WHERE decision_id IS NOT NULL
    GROUP BY record_id
)
SELECT
    row_number() OVER (ORDER BY record_id), record_id, is_section, length, day,
    coalesce(entry_ids, []), coalesce(decision_ids, [])
FROM measured
LEFT JOIN entries USING (record_id)
LEFT JOIN points USING (record_id)
LEFT JOIN days USING (record_id)
ORDER BY record_id;
COMMENT ON TABLE search.records IS 'what can be found: cases, and sections with text outside cases';
COMMENT ON COLUMN search.records.record_no IS 'order of the ids, from 1';
COMMENT ON COLUMN search.records.record_id IS 'a case_id or section_id';
COMMENT ON COLUMN search.records.is_section IS 'whether record_id is a section_id';
COMMENT ON COLUMN search.records.length IS 'number of words, each counted by its field''s weight';
COMMENT ON COLUMN search.records.day IS 'of the meeting that treated it; NULL where no paper tells';
COMMENT ON COLUMN search.records.entry_ids IS 'the case in its kept papers';
COMMENT ON COLUMN search.records.decision_ids IS 'points of those entries';

CREATE TABLE search.postings AS
WITH found AS (
    SELECT
        term_no,
        record_no,
        any_value(length) AS length,
        sum(occurrences * fields.weight * words.weight)::DOUBLE AS frequency
    FROM tokens
    JOIN search.words ON word = token
    JOIN search.fields USING (field)
    JOIN search.records USING (record_id)
    GROUP BY term_no, record_no
),
known AS (SELECT count(*) AS records, avg(length) AS length FROM search.records),
spread AS (SELECT term_no, count(*) AS records FROM found GROUP BY term_no)
SELECT
    term_no,
    record_no,
    (
        ln(1 + (known.records - spread.records + 0.5) / (spread.records + 0.5))
        * frequency * (getvariable('saturation') + 1)
        / (
            frequency
            + getvariable('saturation')
            * (1 - getvariable('length_share') + getvariable('length_share') * found.length / known.length)
        )
    )::FLOAT AS score
FROM found
JOIN spread USING (term_no)
CROSS JOIN known
ORDER BY term_no, record_no;
COMMENT ON TABLE search.postings IS 'which record holds which term, ordered by term';
COMMENT ON COLUMN search.postings.term_no IS 'in search.terms';
COMMENT ON COLUMN search.postings.record_no IS 'in search.records';
COMMENT ON COLUMN search.postings.score IS 'BM25 of this term for this record; a question''s score is their sum';

DROP TABLE tokens;
DROP TABLE analysed;
