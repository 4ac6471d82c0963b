-- Persons: one per name, however it is spaced, hyphenated and capitalised. A bare first name is the only person of that
-- first name in the same meeting's papers; where there is none, or several, it stays a person of its own.

CREATE TABLE staging.placed_people AS
SELECT
    people.*,
    section.meeting_id,
    coalesce(section.meeting_id, people.section_id) AS occasion,
    folded(name) AS name_key,
    folded(split_part(name, ' ', 1)) AS first_name_key,
    NOT regexp_matches(name, '\s') AS is_bare
FROM staging.people
JOIN staging.placed_sections AS section USING (section_id);

CREATE TABLE staging.first_names AS
SELECT occasion, first_name_key, min(name_key) AS person_key
FROM staging.placed_people
WHERE NOT is_bare
GROUP BY ALL
HAVING count(DISTINCT name_key) = 1;

CREATE TABLE staging.known_people AS
SELECT people.*, CASE WHEN is_bare THEN coalesce(person_key, name_key) ELSE name_key END AS resolved_key
FROM staging.placed_people AS people
LEFT JOIN staging.first_names USING (occasion, first_name_key);

CREATE TABLE staging.person_names AS
WITH counted AS (
    SELECT resolved_key, name, name_key, count(*) AS times FROM staging.known_people GROUP BY ALL
)
SELECT
    resolved_key,
    first(name ORDER BY name_key = resolved_key DESC, is_shouted(name), times DESC, length(name) DESC, name) AS chosen,
    list_filter(list(DISTINCT name ORDER BY name), lambda other: other <> chosen) AS also_known_as
FROM counted
GROUP BY resolved_key;

INSERT INTO persons
SELECT slug(chosen), chosen, also_known_as FROM staging.person_names ORDER BY slug(chosen);

INSERT INTO person_roles
SELECT
    slug(chosen), people.name, role, people.title, organisation, people.section_id, people.meeting_id, case_id,
    entry.entry_id, people.page
FROM staging.known_people AS people
JOIN staging.person_names USING (resolved_key)
LEFT JOIN staging.placed_entries AS entry ON entry.entry_id = people.entry_id
ORDER BY people.section_id, entry.ordinal NULLS FIRST, people.entry_id NULLS FIRST, people.ordinal;
