-- By what the records of the search can be narrowed. `facet_marks` (case_id, relation) comes from warehouse/search/marking.py.

CREATE TEMP TABLE facets AS
WITH kept AS (
    SELECT case_id, entry_id, item_types, kind
    FROM case_entries
    JOIN sections USING (section_id)
    WHERE copy_of IS NULL
),
told AS (
    SELECT case_id AS record_id, 'body' AS facet, body_id AS value FROM cases
    UNION ALL
    SELECT case_id, 'year', year::VARCHAR FROM cases
    UNION ALL
    SELECT case_id, 'outcome', outcome FROM cases
    UNION ALL
    SELECT case_id, 'item_type', unnest(item_types) FROM kept
    UNION ALL
    SELECT case_id, 'kind', kind FROM kept
    UNION ALL
    SELECT case_id, 'mark', relation FROM facet_marks
    UNION ALL
    SELECT case_id, 'person', person_id
    FROM person_roles
    JOIN sections USING (section_id)
    WHERE copy_of IS NULL AND case_id IS NOT NULL
    UNION ALL
    SELECT section_id, 'body', body_id FROM sections
    UNION ALL
    SELECT section_id, 'kind', kind FROM sections
    UNION ALL
    SELECT section_id, 'year', year(date)::VARCHAR FROM sections JOIN meetings USING (meeting_id)
)
SELECT DISTINCT record_no, facet, value
FROM told
JOIN search.records USING (record_id)
WHERE value IS NOT NULL;

INSERT INTO derived.facet_values
SELECT row_number() OVER (ORDER BY facet, value), facet, value FROM (SELECT DISTINCT facet, value FROM facets);

INSERT INTO derived.record_facets
SELECT record_no, value_no FROM facets JOIN derived.facet_values USING (facet, value) ORDER BY record_no, value_no;

DROP TABLE facets;
DROP TABLE facet_marks;
