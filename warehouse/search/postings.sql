-- The search index: words to terms to records. `tokens` (record_id, field, token, occurrences) and `analysed` (word, term,
-- weight) come from index.py.
-- Weights are decimals, so that sums do not depend on the order of adding and two builds are alike.

INSERT INTO search.terms
SELECT row_number() OVER (ORDER BY term)::INTEGER AS term_no, term
FROM (SELECT DISTINCT term FROM analysed)
ORDER BY term;

INSERT INTO search.words
SELECT word, term_no, weight FROM analysed JOIN search.terms USING (term) ORDER BY word, term_no;

INSERT INTO search.records
WITH measured AS (
    SELECT record_id, bool_and(starts_with(field, 'section')) AS is_section, sum(occurrences * weight)::DOUBLE AS length
    FROM tokens
    JOIN search.fields USING (field)
    GROUP BY record_id
),
kept AS (
    SELECT case_id, entry_id FROM case_entries SEMI JOIN (FROM sections WHERE copy_of IS NULL) USING (section_id)
),
entries AS (
    SELECT case_id AS record_id, list(entry_id ORDER BY entry_id) AS entry_ids FROM kept GROUP BY case_id
),
days AS (
    SELECT case_id AS record_id, date AS day FROM cases JOIN meetings USING (meeting_id)
    UNION ALL
    SELECT section_id, date FROM sections JOIN meetings USING (meeting_id)
),
points AS (
    SELECT kept.case_id AS record_id, list(decision_id ORDER BY decision_id) AS decision_ids
    FROM decisions
    JOIN kept USING (entry_id)
    GROUP BY kept.case_id
)
SELECT
    row_number() OVER (ORDER BY record_id), record_id, is_section, length, day,
    coalesce(entry_ids, []), coalesce(decision_ids, [])
FROM measured
LEFT JOIN entries USING (record_id)
LEFT JOIN points USING (record_id)
LEFT JOIN days USING (record_id)
ORDER BY record_id;

INSERT INTO search.postings
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

DROP TABLE tokens;
DROP TABLE analysed;
