-- Meetings (møter): one per body and day; each fact from the best section that has it, minutes first.

CREATE TABLE staging.placed_sections AS
SELECT
    ranked.*,
    kept_id,
    kept_id = section_id AS is_kept,
    body_id || '/' || date AS meeting_id,
    CASE kind WHEN 'minutes' THEN 1 WHEN 'notice' THEN 2 WHEN 'case_paper' THEN 3 ELSE 4 END AS kind_rank
FROM staging.ranked_sections AS ranked
JOIN staging.kept_sections USING (section_id);

INSERT INTO meetings
SELECT
    meeting_id,
    any_value(body_id),
    any_value(date),
    first(starts_at ORDER BY kind_rank, rank) FILTER (starts_at IS NOT NULL),
    first(ends_at ORDER BY kind_rank, rank) FILTER (ends_at IS NOT NULL),
    first(place ORDER BY kind_rank, rank) FILTER (place IS NOT NULL),
    false
FROM staging.placed_sections
WHERE meeting_id IS NOT NULL
GROUP BY meeting_id
ORDER BY meeting_id;

INSERT INTO sections
SELECT
    section_id, document_id, ordinal, kind, title, body_id, meeting_id, first_page, last_page,
    CASE WHEN NOT is_kept THEN kept_id END
FROM staging.placed_sections
ORDER BY document_id, ordinal, section_id;
