-- Which body took over from which: within an organisation, by the register of standard bodies and by its profile.

INSERT INTO derived.successions
WITH register AS (
    SELECT unnest(getvariable('predecessors')) AS earlier, unnest(getvariable('successors')) AS later
),
named AS (
    SELECT DISTINCT organisation_key, body_id, point AS key
    FROM staging.known_bodies
    JOIN staging.body_points USING (organisation_key, body_key)
),
told AS (
    SELECT earlier.body_id AS earlier_body_id, later.body_id AS later_body_id, 'register' AS basis
    FROM register
    JOIN named AS earlier ON earlier.key = body_spelling(register.earlier)
    JOIN named AS later ON later.key = body_spelling(register.later) AND later.organisation_key = earlier.organisation_key
    UNION ALL
    SELECT earlier.body_id, later.body_id, 'profile'
    FROM staging.profile_successions AS told
    JOIN staging.organisation_names ON organisation_names.name = told.organisation
    JOIN named AS earlier USING (organisation_key)
    JOIN named AS later USING (organisation_key)
    WHERE earlier.key = body_spelling(told.earlier) AND later.key = body_spelling(told.later)
)
SELECT earlier_body_id, later_body_id, max(basis)
FROM told
WHERE earlier_body_id <> later_body_id
GROUP BY earlier_body_id, later_body_id
ORDER BY ALL;
