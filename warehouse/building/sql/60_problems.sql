-- What a person should look at: what readers and extractors noted, and what came up in joining.

INSERT INTO staging.problems
SELECT
    path, document_id, page, 'warning', 'no_year',
    'The year of ''' || coalesce(printed_number, dated_entries.title, 'an item') || ''' is told nowhere in the paper, so it is no case '
    || 'here; its text can be searched, look it up in the paper.'
FROM staging.dated_entries
JOIN staging.documents USING (document_id)
WHERE case_year IS NULL;

INSERT INTO staging.problems
SELECT
    path, document_id, first_page, 'warning', 'no_body',
    'The paper does not tell whose meeting this is, so its cases stand under a body of their own; look who it was.'
FROM staging.unknown_bodies
JOIN staging.sections USING (section_id)
JOIN staging.documents USING (document_id);

INSERT INTO staging.problems
SELECT
    path, document_id, page, 'warning', 'ambiguous_reference',
    'The words ''' || mention || ''' fit ' || len(fitting_ids) || ' of the papers here; read the sentence and choose: '''
    || text || '''.'
FROM staging.verdicts
JOIN staging.documents USING (document_id)
WHERE status = 'ambiguous';

INSERT INTO staging.problems
SELECT
    path, document_id, NULL, 'warning', 'no_organisation',
    'Neither the paper nor its folder tells which organisation it comes from, so its bodies stand under ''ukjent''; '
    || 'put it into a folder with papers of the same organisation, or name that in a saksgang.toml there.'
FROM staging.document_organisations
JOIN staging.documents USING (document_id)
WHERE organisation_key = 'ukjent';

-- Series of their own (PS 4/26, RS 4/26) share the numbers of a body, but a case is told by its number alone.
INSERT INTO staging.problems
SELECT
    path, documents.document_id, min(page), 'warning', 'same_number',
    'The items ''' || string_agg(DISTINCT printed_number, ''' and ''' ORDER BY printed_number)
    || ''' stand as one case, ' || label || ', since their number is the same; tell them apart by their titles.'
FROM staging.placed_entries
JOIN staging.documents USING (document_id)
JOIN cases USING (case_id)
WHERE placed_entries.number IS NOT NULL
GROUP BY path, documents.document_id, section_id, label
HAVING count(DISTINCT printed_number) > 1 AND count(DISTINCT title_slug) > 1;

-- Also for what is found after the steps.
CREATE TEMP MACRO problem_key(path, document_id, page, severity, code, message) AS
    left(md5(to_json([path, document_id, page::VARCHAR, severity, code, message])::VARCHAR), 16);

INSERT INTO problems
SELECT DISTINCT
    problem_key(path, document_id, page, severity, code, message) AS problem_id,
    path, document_id, page, severity, code, message
FROM staging.problems
ORDER BY path, page NULLS FIRST, problem_id;
