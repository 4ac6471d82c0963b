-- Text outside the entries, which is searched too.

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
