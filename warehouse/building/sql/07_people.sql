-- People, each where they appear: one row for a name with one organisation in the papers of one meeting. Who is who is
-- told from these rows (warehouse/building/persons), and joined to the people again in the next file.

-- Those of one attendance list are different people, be they there, absent or substitutes; so are those of a secretariat.
CREATE TABLE staging.placed_people AS
SELECT
    people.*,
    section.meeting_id,
    coalesce(section.meeting_id, people.section_id) AS occasion,
    section.body_id,
    nullif(coalesce(known_bodies.organisation_key, section.organisation_key), 'ukjent') AS organisation_key,
    year(section.date) AS year,
    CASE
        WHEN role IN ('present', 'absent', 'substitute')
            THEN concat_ws('/', 'attendance', people.section_id, people.entry_id)
        WHEN role = 'secretariat' THEN concat_ws('/', 'secretariat', people.section_id, people.entry_id)
    END AS list,
    dense_rank() OVER (ORDER BY people.name, people.organisation, occasion) AS appearance_no
FROM staging.people
JOIN staging.placed_sections AS section USING (section_id)
LEFT JOIN staging.known_bodies ON known_bodies.body_id = section.body_id;

CREATE TABLE staging.appearances AS
SELECT
    appearance_no,
    any_value(people.name) AS name,
    any_value(people.organisation) AS organisation,
    coalesce(list(DISTINCT title ORDER BY title) FILTER (title IS NOT NULL), []) AS titles,
    any_value(occasion) AS occasion,
    min(organisations.name) AS partnership,
    min(body_id) AS body_id,
    min(year) AS year,
    coalesce(list(DISTINCT list ORDER BY list) FILTER (list IS NOT NULL), []) AS lists,
    count(*) AS times
FROM staging.placed_people AS people
LEFT JOIN staging.organisations USING (organisation_key)
GROUP BY appearance_no;

CREATE TABLE staging.told_persons (
    person_no INTEGER, name VARCHAR, organisation VARCHAR, partnership VARCHAR
);
CREATE TABLE staging.told_appearances (person_no INTEGER, appearance_no BIGINT);
CREATE TABLE staging.told_forms (person_no INTEGER, printed_name VARCHAR, reason VARCHAR);
