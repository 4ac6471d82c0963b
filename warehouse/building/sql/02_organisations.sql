-- Organisations (virksomheter): one per spelling; its name is the form that a profile has, else that most papers print.

-- Everything that names a body, with the paper that does and how often.
CREATE TABLE staging.body_mentions AS
SELECT document_id, body_name, body_abbreviation, body_organisation, body_area, count(*) AS times
FROM (
    SELECT document_id, body_name, body_abbreviation, body_organisation, body_area FROM staging.sections
    UNION ALL
    SELECT document_id, body_name, body_abbreviation, body_organisation, body_area FROM staging.mentions
    UNION ALL
    SELECT document_id, body_name, body_abbreviation, body_organisation, body_area FROM staging.tasks
    UNION ALL
    SELECT document_id, body_name, body_abbreviation, body_organisation, body_area FROM staging.named_bodies
)
WHERE body_name IS NOT NULL OR body_abbreviation IS NOT NULL
GROUP BY ALL;

-- Every printed name of an organisation, and the key that its spellings share.
CREATE TABLE staging.organisation_names AS
WITH printed AS (
    SELECT document_id, organisation AS name, 1 AS times FROM staging.documents WHERE organisation IS NOT NULL
    UNION ALL
    SELECT document_id, host, 1 FROM staging.documents WHERE host IS NOT NULL
    UNION ALL
    SELECT document_id, body_organisation, times FROM staging.body_mentions WHERE body_organisation IS NOT NULL
    UNION ALL
    SELECT NULL, organisation, 0 FROM staging.profiles
)
SELECT
    name,
    spelling(name) AS organisation_key,
    count(DISTINCT document_id) AS documents,
    sum(times) AS times,
    name IN (SELECT organisation FROM staging.profiles) AS is_told
FROM printed
GROUP BY name;

CREATE TABLE staging.organisations AS
SELECT organisation_key, name, slug(name) AS slug
FROM staging.organisation_names
WHERE organisation_key <> 'ukjent'
QUALIFY row_number() OVER (
    PARTITION BY organisation_key ORDER BY is_told DESC, is_shouted(name), documents DESC, times DESC, name
) = 1
UNION ALL
SELECT 'ukjent', NULL, 'ukjent';

-- A paper that does not name its organisation belongs to its profile's, else to the one that all other papers of its
-- folder agree on, else to a member of it that the paper names. A profile may claim papers that name another, too.
CREATE TABLE staging.document_organisations AS
WITH named AS (
    SELECT document_id, folder, named.organisation_key, hosts.organisation_key AS host_key
    FROM staging.documents
    LEFT JOIN staging.organisation_names AS named ON named.name = organisation
    LEFT JOIN staging.organisation_names AS hosts ON hosts.name = host
),
told AS (
    SELECT document_id, organisation_key, is_always
    FROM staging.documents
    JOIN staging.profile_papers USING (path)
    JOIN staging.profiles USING (profile_no)
    JOIN staging.organisation_names ON organisation_names.name = profiles.organisation
),
folders AS (
    SELECT folder, min(organisation_key) AS organisation_key
    FROM named
    GROUP BY folder
    HAVING count(DISTINCT organisation_key) = 1
)
SELECT
    document_id,
    coalesce(
        CASE WHEN is_always THEN told.organisation_key END,
        named.organisation_key,
        told.organisation_key,
        folders.organisation_key,
        host_key,
        'ukjent'
    ) AS organisation_key
FROM named
LEFT JOIN told USING (document_id)
LEFT JOIN folders USING (folder);
