-- The phrases in which cases say what they are about, word by word. Reads the tables of the contract and the dictionary of
-- the search index; variables hold the patterns and word lists of subject_words.py. Leaves staging.phrases and
-- staging.phrase_words.

-- Bodies of which nothing tells the organisation are not known to be of the same one.
CREATE TEMP MACRO subject_organisation(body_or_case_id) AS
    CASE WHEN starts_with(body_or_case_id, 'ukjent/') THEN regexp_extract(body_or_case_id, '^[^/]+/[^/]+')
        ELSE split_part(body_or_case_id, '/', 1) END;

-- Cases that have a subject. Items without a number count only in meetings that number none.
CREATE TABLE staging.subject_cases AS
WITH numbered AS (SELECT DISTINCT meeting_id FROM cases WHERE number IS NOT NULL)
SELECT
    case_id,
    cases.body_id,
    subject_organisation(cases.body_id) AS organisation,
    date,
    regexp_matches(lower(title), getvariable('programme')) AS is_programme
FROM cases
JOIN meetings USING (meeting_id)
WHERE NOT cases.is_stub
    AND title IS NOT NULL
    AND NOT regexp_matches(lower(title), getvariable('procedure'))
    AND (number IS NOT NULL OR meeting_id NOT IN (SELECT numbered.meeting_id FROM numbered WHERE numbered.meeting_id IS NOT NULL));

CREATE TABLE staging.kept_entries AS
SELECT case_entries.*
FROM case_entries
SEMI JOIN staging.subject_cases USING (case_id)
SEMI JOIN (FROM sections WHERE copy_of IS NULL) USING (section_id);

-- A title, with the part that names the subject: 'Digital hjemmeoppfølging – valg av pilotkommuner' is about the first, and
-- 'Styringsdata for legevakten, hva vet vi?' about what stands before the clause.
CREATE TABLE staging.title_phrases AS
WITH titles AS (
    SELECT case_id, title FROM cases SEMI JOIN staging.subject_cases USING (case_id)
    UNION
    SELECT case_id, title FROM staging.kept_entries WHERE title IS NOT NULL
),
parted AS (
    SELECT case_id, title, regexp_split_to_array(title, '(?: [–—-] |: )')[1] AS first_part FROM titles
)
SELECT
    case_id,
    'title' AS kind,
    title AS phrase,
    regexp_split_to_array(first_part, getvariable('clause'))[1] AS main_part
FROM parted;

-- A short line of the text stands above others and names their subject: '• Fagutvalg for ernæring', 'Legevakt: …'; of a
-- list item that goes on, its first sentence.
CREATE TABLE staging.heading_phrases AS
WITH lines AS (
    SELECT DISTINCT case_id, unnest(string_split(text, E'\n')) AS line FROM staging.kept_entries WHERE text IS NOT NULL
),
stripped AS (
    SELECT
        case_id,
        regexp_replace(line, '^[\s•○●▪◦✓\*–-]+', '') AS words,
        regexp_matches(line, '^\s*[•○●▪◦✓\*–-]') AS is_item
    FROM lines
),
headed AS (
    SELECT
        case_id,
        is_item,
        CASE
            WHEN strpos(words, ':') BETWEEN 1 AND 60 THEN split_part(words, ':', 1)
            WHEN is_item THEN regexp_split_to_array(words, '\. ')[1]
            ELSE words
        END AS phrase
    FROM stripped
)
SELECT DISTINCT case_id, 'heading' AS kind, phrase, phrase AS main_part
FROM headed
JOIN staging.subject_cases USING (case_id)
WHERE len(string_split(phrase, ' ')) <= longest_heading() AND (is_item OR NOT ends_with(rtrim(phrase), '.'))
    AND regexp_matches(phrase, '^\W*[A-ZÆØÅ0-9]')
    AND NOT is_programme AND phrase <> '';

CREATE TABLE staging.decision_phrases AS
SELECT DISTINCT case_id, 'decision' AS kind, decisions.text AS phrase, decisions.text AS main_part
FROM decisions
SEMI JOIN staging.kept_entries USING (entry_id)
WHERE decisions.stage IN ('adopted', 'proposed');

CREATE TABLE staging.phrases AS
SELECT row_number() OVER (ORDER BY case_id, kind, phrase)::INTEGER AS phrase_no, *
FROM (
    FROM staging.title_phrases UNION ALL FROM staging.heading_phrases UNION ALL FROM staging.decision_phrases
);

-- Their words, each with its terms: itself, and its parts where it is a compound. What stands outside the main part counts
-- little.
CREATE TABLE staging.phrase_words AS
WITH said AS (
    SELECT
        phrase_no, case_id,
        unnest(regexp_extract_all(lower(nfc_normalize(phrase)), getvariable('token'))) AS word,
        regexp_extract_all(lower(nfc_normalize(main_part)), getvariable('token')) AS main_words
    FROM staging.phrases
)
SELECT
    phrase_no,
    case_id,
    word,
    term_no,
    term,
    words.weight = 1 AS is_whole,
    max(CASE WHEN list_contains(main_words, word) THEN 1 ELSE weight_outside() END) AS place_weight
FROM said
JOIN search.words USING (word)
JOIN search.terms USING (term_no)
WHERE NOT regexp_matches(word, '^[^a-zà-öø-ɏ]') OR regexp_matches(word, '^(?:19|20)[0-9][0-9]$')
GROUP BY ALL;

-- How telling a term is among the cases of an organisation: 0 where all have it, near 1 where two have it. Names of
-- organisations and places tell nothing, the abbreviation of a body does ('Handlingsplan FSU').
CREATE TABLE staging.telling_terms AS
WITH sizes AS (SELECT organisation, count(*) AS cases FROM staging.subject_cases GROUP BY organisation),
names AS (
    SELECT DISTINCT term_no
    FROM (
        SELECT unnest(regexp_extract_all(lower(nfc_normalize(name)), getvariable('token'))) AS word
        FROM (
            SELECT organisation AS name FROM bodies
            UNION
            SELECT organisation FROM person_roles
            UNION
            SELECT place FROM meetings
        )
    )
    JOIN search.words USING (word)
    WHERE words.weight = 1
),
spread AS (
    SELECT organisation, term_no, term, count(DISTINCT case_id) AS cases
    FROM staging.phrase_words
    JOIN staging.subject_cases USING (case_id)
    GROUP BY ALL
)
SELECT
    organisation,
    term_no,
    term,
    spread.cases,
    CASE
        WHEN list_contains(getvariable('time_stems'), term) OR names.term_no IS NOT NULL THEN 0
        WHEN regexp_matches(term, '^[0-9]') THEN weight_of_year()
        ELSE ln((sizes.cases + 1) / spread.cases) / ln(sizes.cases + 1)
            * CASE WHEN list_contains(getvariable('generic_stems'), term) THEN weight_of_generic() ELSE 1 END
    END AS weight
FROM spread
JOIN sizes USING (organisation)
LEFT JOIN names USING (term_no);
