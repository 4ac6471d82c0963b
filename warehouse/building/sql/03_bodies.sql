-- Bodies (utvalg): within an organisation, what shares an abbreviation or a name is one body, and what a profile says.

CREATE TABLE staging.told_bodies AS
SELECT
    organisation_key, profile_bodies.name, abbreviation, form,
    body_spelling(profile_bodies.name) AS name_key, folded(abbreviation) AS abbreviation_key, body_spelling(form) AS form_key
FROM staging.profile_bodies
JOIN staging.organisation_names ON organisation_names.name = organisation;

-- Bodies of which an organisation's own papers are here.
CREATE TABLE staging.own_bodies AS
SELECT DISTINCT organisation_key, unnest([body_spelling(body_name), folded(body_abbreviation)]) AS key
FROM staging.sections
JOIN staging.document_organisations USING (document_id)
WHERE body_organisation IS NULL;

-- Which organisation's people take part in another's meetings: a municipality's in its partnership's.
CREATE TABLE staging.members AS
SELECT DISTINCT document_organisations.organisation_key, organisations.organisation_key AS member_key
FROM (SELECT DISTINCT section_id, spelling(organisation) AS member_key FROM staging.people WHERE organisation IS NOT NULL)
JOIN staging.sections USING (section_id)
JOIN staging.document_organisations USING (document_id)
JOIN staging.organisations ON organisations.organisation_key = member_key
WHERE organisations.organisation_key <> document_organisations.organisation_key;

-- A body that the paper does not give an organisation is the paper's own, unless that has no such body and takes part in
-- the one organisation that has: 'SSU' in a municipality's protocol is its partnership's.
CREATE TABLE staging.said_bodies AS
WITH said AS (
    SELECT
        body_mentions.*,
        organisation_names.organisation_key AS said_key,
        document_organisations.organisation_key AS own_key,
        body_spelling(body_name) AS name_key,
        folded(body_abbreviation) AS abbreviation_key,
        coalesce(name_key, abbreviation_key) AS point
    FROM staging.body_mentions
    JOIN staging.document_organisations USING (document_id)
    LEFT JOIN staging.organisation_names ON organisation_names.name = body_organisation
),
lent AS (
    SELECT own_key, point, min(own_bodies.organisation_key) AS organisation_key
    FROM said
    JOIN staging.members ON member_key = own_key
    JOIN staging.own_bodies ON own_bodies.organisation_key = members.organisation_key AND key IN (name_key, abbreviation_key)
    ANTI JOIN staging.own_bodies AS own
        ON own.organisation_key = own_key AND (own.key = name_key OR own.key = abbreviation_key)
    WHERE said_key IS NULL
    GROUP BY own_key, point
    HAVING count(DISTINCT own_bodies.organisation_key) = 1
)
SELECT
    said.* EXCLUDE (said_key, own_key, name_key, abbreviation_key, point),
    coalesce(said_key, CASE WHEN body_organisation IS NULL THEN lent.organisation_key END, own_key) AS organisation_key
FROM said
LEFT JOIN lent USING (own_key, point);

-- Where an organisation has several of a kind, the area tells them apart: 'LSU Solvik' and 'LSU Elvestrand'. Of one alone,
-- 'LSU' and 'LSU Solvik' are the same. What a paper of LSU Solvik calls LSU is that one.
-- Words of exactly one longer area are short for it: 'FSU eldre' of 'FSU skrøpelige eldre'.
CREATE TABLE staging.areas AS
WITH printed AS (
    SELECT
        organisation_key, body_abbreviation, slug(body_area) AS area_key, string_split(area_key, '-') AS words,
        max(body_area) AS name  -- of spellings that differ in their capitals, the one with fewer
    FROM staging.said_bodies
    WHERE body_area IS NOT NULL
    GROUP BY ALL
),
wholes AS (
    SELECT
        short.organisation_key, short.body_abbreviation, short.area_key,
        min(long.area_key) AS whole_key, min(long.name) AS whole
    FROM printed AS short
    JOIN printed AS long USING (organisation_key, body_abbreviation)
    WHERE len(long.words) > len(short.words) AND list_has_all(long.words, short.words)
    GROUP BY ALL
    HAVING count(*) = 1
)
SELECT
    organisation_key, body_abbreviation, area_key, coalesce(whole, name) AS name,
    count(DISTINCT coalesce(whole_key, area_key)) OVER (PARTITION BY organisation_key, body_abbreviation) > 1 AS is_of_several
FROM printed
LEFT JOIN wholes USING (organisation_key, body_abbreviation, area_key);

CREATE TABLE staging.own_areas AS
SELECT document_id, body_abbreviation, min(body_area) AS own_area
FROM staging.sections
WHERE body_area IS NOT NULL AND body_organisation IS NULL
GROUP BY document_id, body_abbreviation
HAVING count(DISTINCT slug(body_area)) = 1;

CREATE TABLE staging.body_forms AS
WITH placed AS (
    SELECT said_bodies.*, areas.name AS area, is_of_several
    FROM staging.said_bodies
    LEFT JOIN staging.own_areas USING (document_id, body_abbreviation)
    LEFT JOIN staging.areas
        ON areas.organisation_key = said_bodies.organisation_key
        AND areas.body_abbreviation = said_bodies.body_abbreviation
        AND area_key = slug(coalesce(body_area, CASE WHEN body_organisation IS NULL THEN own_area END))
),
named AS (
    SELECT
        placed.* EXCLUDE (area, is_of_several),
        body_name || coalesce(CASE WHEN lower(area[1]) = area[1] THEN ' for ' ELSE ' ' END || area, '') AS name,
        body_abbreviation || CASE WHEN is_of_several THEN ' ' || area ELSE '' END AS abbreviation,
        false AS is_told
    FROM placed
    UNION ALL BY NAME
    SELECT DISTINCT name, abbreviation, 0 AS times, organisation_key, true AS is_told FROM staging.told_bodies
)
SELECT
    *,
    body_spelling(name) AS name_key,
    folded(abbreviation) AS abbreviation_key,
    coalesce(name_key, abbreviation_key) AS point
FROM named;

-- A body with a long name is called by its first word: 'brukerrådet' is the one body whose name begins 'Brukerråd for'.
CREATE TABLE staging.short_names AS
WITH names AS (
    SELECT DISTINCT organisation_key, name_key, lower(name) AS name FROM staging.body_forms WHERE name IS NOT NULL
)
SELECT short.organisation_key, short.name_key AS short_key, min(long.name_key) AS name_key
FROM names AS short
JOIN names AS long
    ON long.organisation_key = short.organisation_key
    AND split_part(long.name, ' ', 1) = regexp_replace(short.name, '(?:et|en|a)$', '')
WHERE NOT contains(short.name, ' ') AND contains(long.name, ' ')
GROUP BY short.organisation_key, short.name_key
HAVING count(DISTINCT long.name_key) = 1;

-- Names and abbreviations are points, a paper that gives both joins them, and what hangs together is a body.
CREATE TABLE staging.body_points AS
WITH RECURSIVE joined AS (
    SELECT organisation_key, name_key AS one, abbreviation_key AS other
    FROM staging.body_forms
    WHERE name_key IS NOT NULL AND abbreviation_key IS NOT NULL
    UNION
    SELECT organisation_key, name_key, short_key FROM staging.short_names
    UNION
    SELECT organisation_key, name_key, form_key FROM staging.told_bodies
),
both_ways AS (
    SELECT organisation_key, one, other FROM joined
    UNION
    SELECT organisation_key, other, one FROM joined
),
reached AS (
    SELECT DISTINCT organisation_key, point, point AS other FROM staging.body_forms
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

-- The abbreviation and the name that a profile has, else that most papers print; what stands as an abbreviation anywhere is no full name.
CREATE TABLE staging.body_abbreviations AS
SELECT organisation_key, body_key, abbreviation
FROM staging.body_forms
JOIN staging.body_points USING (organisation_key, point)
WHERE abbreviation IS NOT NULL
GROUP BY organisation_key, body_key, abbreviation
QUALIFY row_number() OVER (
    PARTITION BY organisation_key, body_key
    ORDER BY max(is_told) DESC, count(DISTINCT document_id) DESC, sum(times) DESC, abbreviation
) = 1;

CREATE TABLE staging.body_names AS
WITH names AS (
    SELECT
        organisation_key,
        body_key,
        name,
        name_key,
        max(is_told) AS is_told,
        count(DISTINCT document_id) AS documents,
        sum(times) AS times,
        sum(count(DISTINCT document_id)) OVER same_name AS documents_of_name,
        sum(sum(times)) OVER same_name AS times_of_name
    FROM staging.body_forms
    JOIN staging.body_points USING (organisation_key, point)
    WHERE name IS NOT NULL
    GROUP BY organisation_key, body_key, name, name_key
    WINDOW same_name AS (PARTITION BY organisation_key, body_key, name_key)
)
SELECT organisation_key, body_key, name
FROM names
WHERE (organisation_key, name_key) NOT IN (
    SELECT (organisation_key, abbreviation_key) FROM staging.body_forms WHERE abbreviation_key IS NOT NULL
)
QUALIFY row_number() OVER (
    PARTITION BY organisation_key, body_key
    ORDER BY
        is_told DESC, documents_of_name DESC, times_of_name DESC, name_key, is_shouted(name), documents DESC, times DESC, name
) = 1;

CREATE TABLE staging.known_bodies AS
SELECT
    organisation_key,
    body_key,
    organisations.slug || '/' || slug(coalesce(abbreviation, body_names.name)) AS body_id,
    organisations.name AS organisation,
    coalesce(body_names.name, abbreviation) AS name,
    abbreviation
FROM (
    SELECT DISTINCT organisation_key, body_key
    FROM staging.body_forms
    JOIN staging.body_points USING (organisation_key, point)
    WHERE NOT is_told
)
JOIN staging.organisations USING (organisation_key)
LEFT JOIN staging.body_names USING (organisation_key, body_key)
LEFT JOIN staging.body_abbreviations USING (organisation_key, body_key);

INSERT INTO bodies
SELECT body_id, organisation, name, abbreviation FROM staging.known_bodies ORDER BY body_id;

-- Which body each paper means by what it prints.
CREATE TABLE staging.body_of AS
SELECT document_id, body_name, body_abbreviation, body_organisation, body_area, body_id
FROM staging.body_forms
JOIN staging.body_points USING (organisation_key, point)
JOIN staging.known_bodies USING (organisation_key, body_key)
WHERE NOT is_told;
