-- Where everything stands, the texts for search, and the extractions themselves.

CREATE TABLE staging.records AS
SELECT entry_id AS record_id FROM case_entries
UNION ALL
SELECT decision_id FROM decisions
UNION ALL
SELECT reference_id FROM cross_references;

INSERT INTO evidence
SELECT rectangles.*
FROM staging.rectangles
SEMI JOIN staging.records USING (record_id)
ORDER BY ALL;

INSERT INTO raw.places
SELECT places.*
FROM staging.places
SEMI JOIN staging.records USING (record_id)
ORDER BY record_id;

-- An entry that is no case, since its year is unknown, is found by its section's text.
INSERT INTO raw.section_texts
WITH lost AS (
    SELECT
        dated_entries.section_id,
        concat_ws(
            E'\n', printed_number, title, dated_entries.text,
            (SELECT string_agg(points.text, E'\n' ORDER BY points.stage, points.ordinal, decision_id)
             FROM staging.points WHERE points.entry_id = dated_entries.entry_id)
        ) AS text,
        ordinal
    FROM staging.dated_entries
    WHERE case_year IS NULL
),
texts AS (
    SELECT section_id, text, 0 AS ordinal FROM staging.sections WHERE text IS NOT NULL
    UNION ALL
    SELECT section_id, text, ordinal FROM lost WHERE text <> ''
)
SELECT section_id, string_agg(text, E'\n' ORDER BY ordinal, text)
FROM texts
GROUP BY section_id
ORDER BY section_id;

INSERT INTO raw.extractions BY NAME FROM staging.extractions ORDER BY document_id;

INSERT INTO raw.failures FROM staging.failures ORDER BY path;
