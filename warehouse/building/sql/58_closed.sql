-- Only where staging.closed holds anything.
-- What is not for the public, by what papers print: whole sections, and entries. A mark holds for all entries of its case
-- in the same document, and for copies, where a scan may have lost it; in other papers the case is as they print it.

CREATE TABLE staging.printed_marks AS
SELECT section_id, entry_id, reason, words FROM staging.closed
QUALIFY row_number() OVER (PARTITION BY section_id, entry_id ORDER BY reason, words) = 1;

INSERT INTO derived.closed_sections
SELECT
    section.section_id, document_id,
    CASE WHEN bool_or(mark.section_id = section.section_id) THEN 'printed' ELSE 'copy' END,
    first(reason ORDER BY mark.section_id <> section.section_id, mark.section_id),
    first(words ORDER BY mark.section_id <> section.section_id, mark.section_id)
FROM staging.printed_marks AS mark
JOIN staging.kept_sections AS kept USING (section_id)
JOIN staging.kept_sections AS alike ON alike.kept_id = kept.kept_id
JOIN staging.sections AS section ON section.section_id = alike.section_id
WHERE entry_id IS NULL
GROUP BY section.section_id, document_id
ORDER BY section.section_id;

INSERT INTO derived.closed_entries
WITH entries AS (
    SELECT entry.entry_id, entry.section_id, entry.document_id, case_id, kept_id
    FROM staging.entries AS entry
    JOIN staging.kept_sections USING (section_id)
    LEFT JOIN staging.placed_entries AS placed ON placed.entry_id = entry.entry_id
),
marks AS (
    SELECT entries.*, 'printed' AS basis, 1 AS rank, reason, words
    FROM entries
    JOIN staging.printed_marks USING (entry_id)
    UNION ALL
    SELECT entries.*, 'section', 2, reason, words
    FROM entries
    JOIN derived.closed_sections USING (section_id)
),
spread AS (
    FROM marks
    UNION ALL
    SELECT entries.*, 'same case', 3, reason, words
    FROM entries
    JOIN marks ON marks.document_id = entries.document_id AND marks.case_id = entries.case_id
    UNION ALL
    SELECT entries.*, 'copy', 4, reason, words
    FROM entries
    JOIN marks ON marks.kept_id = entries.kept_id AND marks.case_id = entries.case_id
)
SELECT entry_id, section_id, document_id, case_id, basis, reason, words
FROM spread
QUALIFY row_number() OVER (PARTITION BY entry_id ORDER BY rank, reason, words) = 1
ORDER BY entry_id;

INSERT INTO staging.problems
SELECT
    path, document_id, first_page, 'warning', 'closed',
    'This paper, a ' || replace(kind, '_', ' ') || ', is marked «' || words || '» and is left out of the web page, reports and '
    || 'exports unless they are asked for it; look whether it should be here at all.'
FROM derived.closed_sections
JOIN staging.sections USING (section_id, document_id)
JOIN staging.documents USING (document_id)
WHERE basis = 'printed';

INSERT INTO staging.problems
SELECT
    path, document_id, min(page), 'warning', 'closed',
    coalesce('Case ' || min(printed_number), 'An item without a number') || ' is marked «' || min(words) || '» and is left '
    || 'out of the web page, reports and exports unless they are asked for it; look whether it should be here at all.'
FROM derived.closed_entries
JOIN staging.entries USING (entry_id, section_id, document_id)
JOIN staging.documents USING (document_id)
WHERE basis = 'printed' AND section_id NOT IN (SELECT section_id FROM derived.closed_sections)
GROUP BY path, document_id, coalesce(case_id, entry_id);
