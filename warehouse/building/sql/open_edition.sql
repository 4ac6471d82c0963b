-- What papers tell, without what is not for the public: the staging tables once more, in the database `told`, as if closed
-- sections had never been there. Of a closed case in an open paper its number stays, as the journal has it (offentlig
-- journal); what is worked out from the rest is then free of it, however it is worked out.

CREATE TABLE told.gone_sections AS SELECT section_id FROM derived.closed_sections;
CREATE TABLE told.gone_entries AS
SELECT entry_id, section_id, document_id, case_id FROM derived.closed_entries;
CREATE TABLE told.touched_documents AS
SELECT document_id FROM derived.closed_sections UNION SELECT document_id FROM derived.closed_entries;

CREATE TABLE told.sections AS FROM staging.sections WHERE section_id NOT IN (FROM told.gone_sections);

-- A document that holds nothing else is gone. The title of one that holds more may be that of what was closed.
CREATE TABLE told.documents AS
SELECT documents.* REPLACE (
    CASE WHEN document_id IN (FROM told.touched_documents) THEN first_title ELSE documents.title END AS title
)
FROM staging.documents
LEFT JOIN (
    SELECT document_id, first(title ORDER BY ordinal) FILTER (title IS NOT NULL) AS first_title
    FROM told.sections
    GROUP BY document_id
) USING (document_id)
WHERE document_id NOT IN (SELECT document_id FROM derived.closed_sections)
    OR document_id IN (SELECT document_id FROM told.sections);

CREATE TABLE told.entries AS
SELECT entries.* REPLACE (
    CASE WHEN is_bare THEN getvariable('closed_title') ELSE title END AS title,
    CASE WHEN is_bare THEN [] ELSE item_types END AS item_types,
    CASE WHEN NOT is_bare THEN has_attachments END AS has_attachments,
    CASE WHEN NOT is_bare THEN attachment_count END AS attachment_count,
    CASE WHEN NOT is_bare THEN text END AS text
)
FROM (SELECT *, entry_id IN (SELECT entry_id FROM told.gone_entries) AS is_bare FROM staging.entries) AS entries
WHERE section_id NOT IN (FROM told.gone_sections);
ALTER TABLE told.entries DROP COLUMN is_bare;

CREATE TABLE told.points AS
FROM staging.points
WHERE section_id NOT IN (FROM told.gone_sections) AND entry_id NOT IN (SELECT entry_id FROM told.gone_entries);
CREATE TABLE told.tasks AS FROM staging.tasks WHERE decision_id IN (SELECT decision_id FROM told.points);
CREATE TABLE told.people AS
FROM staging.people
WHERE section_id NOT IN (FROM told.gone_sections)
    AND (entry_id IS NULL OR entry_id NOT IN (SELECT entry_id FROM told.gone_entries));
CREATE TABLE told.mentions AS
FROM staging.mentions
WHERE section_id NOT IN (FROM told.gone_sections)
    AND (entry_id IS NULL OR entry_id NOT IN (SELECT entry_id FROM told.gone_entries));
CREATE TABLE told.places AS
FROM staging.places
WHERE record_id IN (
    SELECT entry_id FROM told.entries
    UNION ALL
    SELECT decision_id FROM told.points
    UNION ALL
    SELECT reference_id FROM told.mentions
);
CREATE TABLE told.rectangles AS
FROM staging.rectangles
WHERE record_id IN (SELECT record_id FROM told.places) AND record_id NOT IN (SELECT entry_id FROM told.gone_entries);

-- Bodies that such a document names in full count only where what is left of it speaks of them.
CREATE TABLE told.spoken_bodies AS
SELECT document_id, unnest([body_name, body_abbreviation]) AS form FROM told.sections
UNION
SELECT document_id, unnest([body_name, body_abbreviation]) FROM told.mentions
UNION
SELECT document_id, unnest([body_name, body_abbreviation]) FROM told.tasks;
CREATE TABLE told.named_bodies AS
FROM staging.named_bodies AS named
WHERE document_id NOT IN (FROM told.touched_documents)
    OR EXISTS (
        FROM told.spoken_bodies AS spoken
        WHERE spoken.document_id = named.document_id AND form IN (body_name, body_abbreviation)
    );

-- What was noted in such a document may quote what was closed.
CREATE TABLE told.problems AS
SELECT found.* REPLACE (
    CASE WHEN code <> 'national_id' AND document_id IN (FROM told.touched_documents)
        THEN 'Noted in a paper that also holds what is not for the public; see ''saksgang problems''.'
        ELSE message END AS message
)
FROM staging.found_problems AS found
WHERE document_id IS NULL OR document_id IN (SELECT document_id FROM told.documents)
    OR document_id NOT IN (SELECT document_id FROM staging.documents);

-- Corrections by hand tell in words what they are about.
CREATE TABLE told.corrections AS
WITH closed_ids AS (
    SELECT case_id AS id FROM told.gone_entries WHERE case_id IS NOT NULL
    UNION
    SELECT reference_id FROM staging.mentions ANTI JOIN told.mentions USING (reference_id)
),
closed_words AS (
    SELECT text AS words FROM staging.mentions ANTI JOIN told.mentions USING (reference_id)
    UNION
    SELECT name FROM staging.people WHERE name NOT IN (SELECT name FROM told.people)
)
FROM staging.corrections
WHERE NOT list_has_any(
        list_concat(subject, [quoted_case_id, old, new]), (SELECT coalesce(list(id), []) FROM closed_ids)
    )
    AND NOT list_has_any(
        list_concat(coalesce(names, []), coalesce(others, []), [sentence]),
        (SELECT coalesce(list(words), []) FROM closed_words)
    );

CREATE TABLE told.masked AS FROM staging.masked WHERE document_id IN (SELECT document_id FROM told.documents);
CREATE TABLE told.removed_names AS
FROM staging.removed_names WHERE document_id IN (SELECT document_id FROM told.documents);
CREATE TABLE told.failures AS FROM staging.failures;
CREATE TABLE told.named_persons AS FROM staging.named_persons;
CREATE TABLE told.profiles AS FROM staging.profiles;
CREATE TABLE told.profile_papers AS FROM staging.profile_papers;
CREATE TABLE told.profile_bodies AS FROM staging.profile_bodies;
CREATE TABLE told.profile_successions AS FROM staging.profile_successions;
CREATE TABLE told.correction_files AS FROM staging.correction_files;
CREATE TABLE told.roots AS FROM staging.roots;
