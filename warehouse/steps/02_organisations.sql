-- Organisations (virksomheter): one per spelling; its name is the form that most papers print.

-- Everything that names a body, with the paper that does.
CREATE TABLE staging.body_mentions AS
SELECT document_id, body_name, body_abbreviation, body_organisation
FROM (
    SELECT document_id, body_name, body_abbreviation, body_organisation FROM staging.sections
    UNION ALL
    SELECT document_id, body_name, body_abbreviation, body_organisation FROM staging.mentions
    UNION ALL
    SELECT document_id, body_name, body_abbreviation, body_organisation FROM staging.named_bodies
)
WHERE body_name IS NOT NULL OR body_abbreviation IS NOT NULL;

CREATE TABLE staging.organisations AS
WITH printed AS (
    SELECT document_id, organisation AS name FROM staging.documents WHERE organisation IS NOT NULL
    UNION ALL
    SELECT document_id, body_organisation FROM staging.body_mentions WHERE body_organisation IS NOT NULL
),
counted AS (
    SELECT spelling(name) AS organisation_key, name, count(DISTINCT document_id) AS documents, count(*) AS times
    FROM printed
    GROUP BY ALL
)
SELECT organisation_key, name, slug(name) AS slug
FROM counted
QUALIFY row_number() OVER (
    PARTITION BY organisation_key ORDER BY is_shouted(name), documents DESC, times DESC, name
) = 1
UNION ALL
SELECT 'ukjent', NULL, 'ukjent';

-- A paper that does not name its organisation belongs to the one that all other papers of its folder agree on.
CREATE TABLE staging.document_organisations AS
WITH folders AS (
    SELECT folder, min(spelling(organisation)) AS organisation_key
    FROM staging.documents
    WHERE organisation IS NOT NULL
    GROUP BY folder
    HAVING count(DISTINCT spelling(organisation)) = 1
)
SELECT document_id, coalesce(spelling(organisation), folders.organisation_key, 'ukjent') AS organisation_key
FROM staging.documents
LEFT JOIN folders USING (folder);
