-- What was taken out: names of people who are to be forgotten, and national identity numbers.

INSERT INTO raw.removed_names FROM staging.removed_names ORDER BY document_id;

INSERT INTO raw.masked SELECT DISTINCT document_id, page, x0, top, x1, bottom FROM staging.masked ORDER BY ALL;

INSERT INTO staging.problems
SELECT
    path, document_id, NULL, 'warning', 'national_id',
    'The name of the file or of its folder holds a national identity number, which is masked here; give it another name.'
FROM staging.documents
WHERE contains(path, getvariable('identity_mask')) OR list_contains([contains(other, getvariable('identity_mask')) for other in also_at], true);
