-- Bodies (utvalg): within an organisation, what shares an abbreviation or a name is one body.

CREATE TABLE staging.body_forms AS
SELECT
    coalesce(spelling(body_organisation), organisation_key) AS organisation_key,
    body_name AS name,
    body_abbreviation AS abbreviation,
    count(DISTINCT document_id) AS documents,
    sum(times) AS times
FROM staging.body_mentions
JOIN staging.document_organisations USING (document_id)
GROUP BY ALL;

-- Names and abbreviations are points, a paper that gives both joins them, and what hangs together is a body.
CREATE TABLE staging.body_points AS
WITH RECURSIVE links AS (
    SELECT DISTINCT organisation_key, folded(name) AS one, folded(abbreviation) AS other
    FROM staging.body_forms
    WHERE name IS NOT NULL AND abbreviation IS NOT NULL
),
both_ways AS (
    SELECT organisation_key, one, other FROM links
    UNION
    SELECT organisation_key, other, one FROM links
),
reached AS (
    SELECT DISTINCT organisation_key, folded(coalesce(name, abbreviation)) AS point, point AS other FROM staging.body_forms
    UNION
    SELECT DISTINCT organisation_key, one, one FROM both_ways
    UNION
    SELECT reached.organisation_key, reached.point, both_ways.other
    FROM reached
    JOIN both_ways ON both_ways.organisation_key = reached.organisation_key AND both_ways.one = reached.other
)
SELECT organisation_key, point, min(other) AS body_key
FROM reached
GROUP BY ALL;

-- The name and the abbreviation that most papers print; what stands as an abbreviation anywhere is no full name.
CREATE TABLE staging.known_bodies AS
WITH forms AS (
    SELECT form.*, body_key
    FROM staging.body_forms AS form
    JOIN staging.body_points AS points
        ON points.organisation_key = form.organisation_key AND point = folded(coalesce(name, abbreviation))
),
abbreviations AS (
    SELECT organisation_key, body_key, abbreviation, sum(documents) AS documents, sum(times) AS times
    FROM forms
    WHERE abbreviation IS NOT NULL
    GROUP BY ALL
),
abbreviation AS (
    SELECT organisation_key, body_key, abbreviation
    FROM abbreviations
    QUALIFY row_number() OVER (
        PARTITION BY organisation_key, body_key ORDER BY documents DESC, times DESC, abbreviation
    ) = 1
),
names AS (
    SELECT
        organisation_key,
        body_key,
        name,
        sum(documents) AS documents,
        sum(times) AS times,
        sum(sum(documents)) OVER same_name AS documents_of_name,
        sum(sum(times)) OVER same_name AS times_of_name
    FROM forms
    WHERE name IS NOT NULL
    GROUP BY organisation_key, body_key, name
    WINDOW same_name AS (PARTITION BY organisation_key, body_key, folded(name))
),
full_name AS (
    SELECT organisation_key, body_key, name
    FROM names
    WHERE NOT EXISTS (
        FROM abbreviations
        WHERE abbreviations.organisation_key = names.organisation_key AND folded(abbreviation) = folded(name)
    )
    QUALIFY row_number() OVER (
        PARTITION BY organisation_key, body_key
        ORDER BY
            documents_of_name DESC,
            times_of_name DESC,
            folded(name),
            is_shouted(name),
            documents DESC,
            times DESC,
            name
    ) = 1
)
SELECT
    organisation_key,
    body_key,
    organisations.slug || '/' || slug(coalesce(abbreviation, full_name.name)) AS body_id,
    organisations.name AS organisation,
    coalesce(full_name.name, abbreviation) AS name,
    abbreviation
FROM (SELECT DISTINCT organisation_key, body_key FROM forms)
JOIN staging.organisations USING (organisation_key)
LEFT JOIN full_name USING (organisation_key, body_key)
LEFT JOIN abbreviation USING (organisation_key, body_key);

INSERT INTO bodies
SELECT body_id, organisation, name, abbreviation FROM staging.known_bodies ORDER BY body_id;

-- Which body each paper means by what it prints.
CREATE TABLE staging.body_of AS
SELECT DISTINCT document_id, body_name, body_abbreviation, body_organisation, body_id
FROM staging.body_mentions
JOIN staging.document_organisations USING (document_id)
JOIN staging.body_points AS points
    ON points.organisation_key = coalesce(spelling(body_organisation), document_organisations.organisation_key)
    AND point = folded(coalesce(body_name, body_abbreviation))
JOIN staging.known_bodies
    ON known_bodies.organisation_key = points.organisation_key AND known_bodies.body_key = points.body_key;
