-- Persons: as they were told from all appearances of names, with the reason for each form.

-- Two persons of one name are told apart by what organisation they come from, or whose papers name them, or their order.
CREATE TABLE staging.person_ids AS
WITH spelt AS (
    SELECT *, slug(name) AS plain, slug(organisation) AS home FROM staging.told_persons
),
told AS (
    SELECT
        *,
        count(*) OVER (PARTITION BY plain) > 1 AS is_shared,
        count(*) OVER (PARTITION BY plain, home) > 1 AS is_colleague
    FROM spelt
),
named AS (
    SELECT
        *,
        CASE
            WHEN NOT is_shared THEN plain
            WHEN organisation IS NULL OR is_colleague THEN concat_ws('--', plain, home, slug(partnership))
            ELSE plain || '--' || home
        END AS known_as
    FROM told
)
SELECT
    person_no,
    name,
    known_as || CASE WHEN repeat > 1 THEN '--' || repeat ELSE '' END AS person_id
FROM (SELECT *, row_number() OVER (PARTITION BY known_as ORDER BY name, person_no) AS repeat FROM named);

INSERT INTO persons
SELECT
    person_id,
    any_value(name),
    coalesce(list(printed_name ORDER BY printed_name) FILTER (printed_name <> name), [])
FROM staging.person_ids
JOIN staging.told_forms USING (person_no)
GROUP BY person_id
ORDER BY person_id;

INSERT INTO person_roles
SELECT
    person_id, people.name, role, people.title, organisation, people.section_id, people.meeting_id, case_id,
    entry.entry_id, people.page
FROM staging.placed_people AS people
JOIN staging.told_appearances USING (appearance_no)
JOIN staging.person_ids USING (person_no)
LEFT JOIN staging.placed_entries AS entry ON entry.entry_id = people.entry_id
ORDER BY people.section_id, entry.ordinal NULLS FIRST, people.entry_id NULLS FIRST, people.ordinal;

INSERT INTO derived.person_forms
SELECT person_id, printed_name, reason
FROM staging.told_forms
JOIN staging.person_ids USING (person_no)
ORDER BY person_id, printed_name;
