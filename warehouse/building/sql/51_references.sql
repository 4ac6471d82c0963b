-- References with all that is known of them by now.

INSERT INTO cross_references
SELECT
    reference_id,
    section_id,
    known_entry_id,
    source_case_id,
    text,
    mention,
    relation,
    target_kind,
    body_id,
    year,
    number,
    date_from,
    date_to,
    CASE WHEN target_kind = 'case' THEN coalesce(found_id, stub_case_id) END,
    CASE WHEN target_kind = 'meeting' THEN coalesce(found_id, stub_meeting_id) END,
    status,
    coalesce(guessed.ids, []),
    confidence,
    page
FROM staging.verdicts
LEFT JOIN (
    SELECT reference_id, list(candidate_id ORDER BY place) AS ids
    FROM derived.candidates
    WHERE reason <> 'case of the meeting'
    GROUP BY reference_id
) AS guessed USING (reference_id)
WHERE NOT is_undated
ORDER BY section_id, entry_id NULLS FIRST, ordinal;

INSERT INTO derived.undated_mentions
SELECT reference_id, section_id, known_entry_id, text, mention, relation, body_id, turn
FROM staging.verdicts
WHERE is_undated
ORDER BY section_id, entry_id NULLS FIRST, ordinal;
