-- Where everything stands, and what the warehouse was built from.

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

INSERT INTO raw.extractions BY NAME FROM staging.extractions ORDER BY document_id;

INSERT INTO raw.failures FROM staging.failures ORDER BY path;

INSERT INTO raw.profiles FROM staging.stored_profiles ORDER BY place;

INSERT INTO raw.correction_files FROM staging.correction_files ORDER BY path;

INSERT INTO raw.roots FROM staging.roots ORDER BY prefix;
