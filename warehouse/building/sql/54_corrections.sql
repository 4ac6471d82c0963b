-- Only where staging.corrections holds anything.
-- Corrections (rettelser) by what became of them. One whose subject is no longer here is a problem to look at.

-- 'Ola Berg, Solvik kommune' and 'Berg, Ola' are both printed names of Ola Berg.
CREATE TEMP MACRO name_keys(name) AS [folded(name), folded(split_part(name, ',', 1))];

-- For each correction the ids that it is about here, the cases on whose pages it is shown, and what is no longer here.
CREATE TABLE staging.correction_subjects AS
WITH told_names AS (
    SELECT correction_id, unnest(names || others) AS name FROM staging.corrections WHERE kind IN ('join_persons', 'part_persons')
),
printed AS (
    SELECT DISTINCT folded(printed_name) AS key, person_id FROM person_roles
),
found AS (
    SELECT
        correction_id, told.reference_id AS target_id, [source_case_id, told.case_id] AS case_ids, is_by_key AS is_first,
        CASE WHEN NOT is_held THEN 'no paper of what it leads to is here' END AS lack
    FROM staging.corrected_references AS told
    JOIN staging.verdicts USING (reference_id)
    UNION ALL
    SELECT
        correction_id, told.case_id, [cases.case_id], told.case_id = subject[1],
        CASE WHEN cases.case_id IS NULL THEN 'the case ''' || told.case_id || ''' is not here' END
    FROM (
        SELECT correction_id, subject, unnest(subject) AS case_id
        FROM staging.corrections
        WHERE kind IN ('title', 'outcome', 'reject_edge')
    ) AS told
    LEFT JOIN cases ON cases.case_id = told.case_id
    UNION ALL
    SELECT
        correction_id, person_id, [], false,
        CASE WHEN person_id IS NULL THEN 'no paper prints the name ''' || name || '''' END
    FROM told_names
    LEFT JOIN printed ON list_contains(name_keys(name), key)
)
SELECT
    correction_id,
    list(DISTINCT target_id ORDER BY target_id) FILTER (target_id IS NOT NULL) AS target_ids,
    list_sort(list_distinct(flatten(list(case_ids)))) AS case_ids,
    min(lack) AS lack,
    first(target_id ORDER BY is_first DESC, target_id) AS first_id
FROM found
GROUP BY correction_id;

INSERT INTO derived.corrections
SELECT
    correction_id, kind,
    CASE
        WHEN undone_by IS NOT NULL THEN 'undone'
        WHEN NOT is_active THEN 'overtaken'
        WHEN subjects.correction_id IS NULL OR lack IS NOT NULL THEN 'stale'
        ELSE 'applied'
    END,
    coalesce(
        CASE WHEN kind = 'reject_edge' THEN subject
            ELSE list_concat([first_id], list_filter(target_ids, lambda id: id <> first_id)) END,
        subject
    ),
    coalesce(case_ids, CASE WHEN quoted_case_id IS NULL THEN [] ELSE [quoted_case_id] END),
    about, old, old_words, new, new_words, who, made_at, note, undone_by, undone_at, undone_note, file
FROM staging.corrections
LEFT JOIN staging.correction_subjects AS subjects USING (correction_id)
ORDER BY made_at, correction_id;

INSERT INTO staging.problems
SELECT
    file, NULL, NULL, 'warning', 'stale_correction',
    'The correction ' || correction_id || ' by ' || who || ' (' || about || ') does nothing: '
    || coalesce(lack, 'no paper here has that sentence') || '; undo it, or make it anew.'
FROM derived.corrections
LEFT JOIN staging.correction_subjects USING (correction_id)
WHERE status = 'stale';
