-- Which case goes on from which: for each phrase of the later case the one earlier case that is most like it.

-- Where a case's paper mentions a meeting, it means one case of that meeting: the one whose title the sentence names, or
-- the line above it ('• Fagutvalg for ernæring' / 'Ble vedtatt i SSU i november'), else the one that it is most like.
CREATE TABLE staging.mentioned_meetings AS
WITH said AS (
    SELECT
        reference_id, verdicts.source_case_id, found_id AS meeting_id, verdicts.text AS sentence,
        string_split(left(entries.text, strpos(entries.text, left(verdicts.text, 60)) - 1), E'\n')[-2] AS line_above
    FROM staging.verdicts
    JOIN staging.entries ON entries.entry_id = known_entry_id
    WHERE is_kept AND target_kind = 'meeting' AND found_id IS NOT NULL AND relation <> 'minutes_of'
)
SELECT
    reference_id, source_case_id, meeting_id,
    concat_ws(
        ' ',
        CASE WHEN len(string_split(line_above, ' ')) <= longest_heading() AND NOT ends_with(line_above, '.')
            THEN line_above END,
        sentence
    ) AS words
FROM said;

CREATE TABLE staging.named_titles AS
WITH named AS (
    SELECT
        reference_id, source_case_id, meeting_id,
        unnest(regexp_extract_all(lower(nfc_normalize(words)), getvariable('token'))) AS word
    FROM staging.mentioned_meetings
),
titles AS (
    SELECT
        meeting_id, phrase_no, case_id, word, phrase_words.term_no, telling_terms.weight * place_weight AS weight
    FROM cases
    JOIN staging.phrases USING (case_id)
    JOIN staging.phrase_words USING (phrase_no, case_id)
    JOIN staging.telling_terms
        ON telling_terms.organisation = subject_organisation(cases.body_id) AND telling_terms.term_no = phrase_words.term_no
    WHERE kind = 'title'
),
shared AS (
    SELECT reference_id, source_case_id, meeting_id, phrase_no, case_id, titles.word, max(titles.weight) AS weight
    FROM named
    JOIN search.words USING (word)
    JOIN titles USING (meeting_id, term_no)
    WHERE titles.weight > least_shown() AND case_id <> source_case_id
    GROUP BY ALL
),
summed AS (
    SELECT reference_id, source_case_id, meeting_id, phrase_no, case_id, sum(weight) AS weight FROM shared GROUP BY ALL
)
SELECT reference_id, source_case_id, meeting_id, case_id, least(1, max(weight / mass)) AS score
FROM summed
JOIN staging.phrase_masses USING (phrase_no)
GROUP BY reference_id, source_case_id, meeting_id, case_id
HAVING max(weight / mass) >= least_named();

CREATE TABLE staging.meant_cases AS
WITH others AS (
    SELECT reference_id, source_case_id, mentioned.meeting_id, case_id
    FROM staging.mentioned_meetings AS mentioned
    JOIN cases ON cases.meeting_id = mentioned.meeting_id AND case_id <> source_case_id
),
compared AS (
    SELECT others.*, score
    FROM others
    JOIN staging.phrase_likeness ON earlier_case_id = case_id AND later_case_id = source_case_id
    UNION ALL
    SELECT others.*, score
    FROM others
    JOIN staging.phrase_likeness ON earlier_case_id = source_case_id AND later_case_id = case_id
),
thought AS (
    SELECT reference_id, source_case_id, meeting_id, case_id, score, true AS is_named FROM staging.named_titles
    UNION ALL
    SELECT reference_id, source_case_id, meeting_id, case_id, score, false FROM compared WHERE score >= least_tied()
)
SELECT *
FROM thought
QUALIFY row_number() OVER (PARTITION BY reference_id ORDER BY is_named DESC, score DESC, case_id) = 1;

CREATE TABLE staging.likely_phrases AS
SELECT
    likeness.* EXCLUDE (score),
    meant.earlier_case_id IS NOT NULL AS is_tied,
    score + CASE WHEN meant.earlier_case_id IS NOT NULL AND score >= least_tied() THEN gain_of_tie() ELSE 0 END AS score
FROM staging.phrase_likeness AS likeness
LEFT JOIN (
    SELECT case_id AS earlier_case_id, source_case_id AS later_case_id FROM staging.meant_cases
    UNION
    SELECT source_case_id, case_id FROM staging.meant_cases
) AS meant USING (earlier_case_id, later_case_id)
WHERE (earlier_kind = 'title' AND later_kind = 'title') OR is_tied OR telling >= least_telling(is_one_word);

-- The best of a pair's phrases stands for the pair.
CREATE TABLE staging.pair_likeness AS
SELECT
    earlier_case_id,
    later_case_id,
    later_phrase,
    earlier_kind = 'title' AND later_kind = 'title' AS are_titles,
    least(1, score) AS score,
    coalesce(words, []) AS words
FROM staging.likely_phrases
QUALIFY row_number() OVER (
    PARTITION BY earlier_case_id, later_case_id ORDER BY score DESC, later_phrase, earlier_phrase
) = 1;

-- For each phrase the earlier case that it is most like, of those nearly as like the latest; for a title also the latest
-- that is like it at all.
INSERT INTO derived.related_cases
WITH likely AS (
    SELECT
        pair_likeness.*,
        date,
        max(score) OVER (PARTITION BY later_case_id, later_phrase) AS best
    FROM staging.pair_likeness
    JOIN staging.subject_cases ON case_id = earlier_case_id
    WHERE score >= least_likeness()
),
chosen AS (
    FROM likely
    WHERE score >= nearly_as_like() * best
    QUALIFY row_number() OVER (PARTITION BY later_case_id, later_phrase ORDER BY date DESC, score DESC, earlier_case_id) = 1
    UNION
    FROM likely
    WHERE are_titles
    QUALIFY row_number() OVER (PARTITION BY later_case_id ORDER BY date DESC, score DESC, earlier_case_id) = 1
)
SELECT earlier_case_id, later_case_id, round(score, 3), words FROM chosen ORDER BY ALL;
