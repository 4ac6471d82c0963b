-- How like the subjects of two cases are: their phrases compared word by word, an earlier case's with a later one's.
-- Leaves staging.phrase_likeness: for each pair of phrases that share a telling word a score and the words.

-- Each word by its most telling term; a compound that nobody else has is as telling as its parts.
CREATE TABLE staging.weighed_words AS
SELECT
    phrase_no,
    case_id,
    organisation,
    word,
    any_value(place_weight) AS place_weight,
    coalesce(max(weight) FILTER (NOT is_whole), max(weight)) AS alone
FROM staging.phrase_words
JOIN staging.subject_cases USING (case_id)
JOIN staging.telling_terms USING (organisation, term_no)
GROUP BY phrase_no, case_id, organisation, word;

CREATE TABLE staging.phrase_masses AS
SELECT phrase_no, sum(alone * place_weight) AS mass, count(*) AS words FROM staging.weighed_words GROUP BY phrase_no;

CREATE VIEW staging.told_targets AS
SELECT
    source_case_id, relation,
    CASE WHEN target_kind = 'case' THEN coalesce(found_id, stub_case_id) END AS target_case_id,
    CASE WHEN target_kind = 'meeting' THEN found_id END AS target_meeting_id
FROM staging.verdicts
WHERE is_kept AND source_case_id IS NOT NULL;

-- Organisations that deal with each other: one's papers refer to the other's, or name people of it.
CREATE TABLE staging.tied_organisations AS
WITH ties AS (
    SELECT
        subject_organisation(source_case_id) AS one,
        subject_organisation(coalesce(target_case_id, target_meeting_id)) AS other
    FROM staging.told_targets
    UNION
    SELECT subject_organisation(body_id), organisations.slug
    FROM person_roles
    JOIN sections USING (section_id)
    JOIN staging.organisations ON organisations.slug = slug(person_roles.organisation)
    UNION
    SELECT organisation, organisation FROM staging.subject_cases
)
SELECT one AS organisation, other FROM ties WHERE one IS NOT NULL AND other IS NOT NULL
UNION
SELECT other, one FROM ties WHERE one IS NOT NULL AND other IS NOT NULL;

-- The words of all phrases in numbers: pairs of phrases are many.
CREATE TABLE staging.organisation_numbers AS
SELECT organisation, row_number() OVER (ORDER BY organisation)::INTEGER AS organisation_no
FROM (SELECT DISTINCT organisation FROM staging.subject_cases);

CREATE TABLE staging.placed_words AS
SELECT
    phrase_no,
    dense_rank() OVER (ORDER BY word)::INTEGER AS word_no,
    word,
    phrase_words.term_no,
    is_whole,
    place_weight::FLOAT AS place_weight,
    alone::FLOAT AS alone,
    telling_terms.weight::FLOAT AS telling,
    telling_terms.cases <= most_cases() AS is_rare,
    regexp_matches(telling_terms.term, '^[0-9]') AS is_year,
    kind = 'title' AS is_title,
    organisation_no,
    date
FROM staging.phrase_words
JOIN staging.phrases USING (phrase_no, case_id)
JOIN staging.subject_cases USING (case_id)
JOIN staging.organisation_numbers USING (organisation)
JOIN staging.weighed_words USING (phrase_no, case_id, organisation, word, place_weight)
JOIN staging.telling_terms USING (organisation, term_no)
WHERE telling_terms.weight > 0;

CREATE TABLE staging.tied_numbers AS
SELECT later.organisation_no AS later_no, earlier.organisation_no AS earlier_no
FROM staging.tied_organisations AS tied
JOIN staging.organisation_numbers AS later ON later.organisation = tied.organisation
JOIN staging.organisation_numbers AS earlier ON earlier.organisation = tied.other;

-- Pairs to compare: an earlier and a later phrase, one of them a title, that share a telling word. Terms that hundreds of
-- cases have tell no subject, and would make the work grow with the square of the papers.
CREATE TABLE staging.phrase_pairs AS
SELECT DISTINCT earlier.phrase_no AS earlier_phrase, later.phrase_no AS later_phrase
FROM staging.placed_words AS later
JOIN staging.tied_numbers ON later_no = later.organisation_no
JOIN staging.placed_words AS earlier
    ON earlier.term_no = later.term_no AND earlier.organisation_no = earlier_no AND earlier.date < later.date
WHERE later.telling >= least_shown() AND later.is_rare AND NOT later.is_year
    AND (earlier.is_title OR later.is_title)
    AND (earlier_no = later_no OR (earlier.is_title AND later.is_title));

-- Each word of the later phrase with the word that it meets best, the same term as the word itself or as part of a
-- compound, and as much weight in both.
CREATE TABLE staging.phrase_likeness AS
WITH met AS (
    SELECT
        earlier_phrase, later_phrase, later.word_no AS later_word,
        max(struct_pack(
            weight := later.telling * (CASE WHEN later.is_whole THEN 1 ELSE weight_of_part() END)
                * (CASE WHEN earlier.is_whole THEN 1 ELSE weight_of_part() END),
            place := least(earlier.place_weight, later.place_weight),
            telling := CASE WHEN later.is_year THEN NULL ELSE later.telling END,
            earlier_alone := earlier.alone * earlier.place_weight,
            later_alone := later.alone * later.place_weight
        )) AS best,
        any_value(later.word) AS word
    FROM staging.phrase_pairs
    JOIN staging.placed_words AS later ON later.phrase_no = later_phrase AND later.is_rare
    JOIN staging.placed_words AS earlier ON earlier.phrase_no = earlier_phrase AND earlier.term_no = later.term_no
    GROUP BY earlier_phrase, later_phrase, later.word_no
),
shared AS (
    SELECT *, best.weight * best.place AS shared, best.telling AS telling FROM met
),
summed AS (
    SELECT
        earlier_phrase, later_phrase,
        sum(shared ORDER BY later_word) AS shared,
        max(telling) AS telling,
        sum(greatest(0, shared - best.earlier_alone) ORDER BY later_word) AS earlier_gain,
        sum(greatest(0, shared - best.later_alone) ORDER BY later_word) AS later_gain,
        list(word ORDER BY shared DESC, word) FILTER (telling IS NULL OR telling >= least_shown()) AS words
    FROM shared
    GROUP BY earlier_phrase, later_phrase
)
SELECT
    earlier_phrase,
    later_phrase,
    earlier.case_id AS earlier_case_id,
    later.case_id AS later_case_id,
    earlier.kind AS earlier_kind,
    later.kind AS later_kind,
    telling,
    summed.words,
    least(earlier_mass.words, later_mass.words) = 1 AS is_one_word,
    2 * shared / (earlier_mass.mass + later_mass.mass + earlier_gain + later_gain)
        * least(1, shared / mass_of_a_subject())
        * CASE WHEN 'decision' IN (earlier.kind, later.kind) THEN weight_of_decision()
            WHEN 'heading' IN (earlier.kind, later.kind) THEN weight_of_heading() ELSE 1 END AS score
FROM summed
JOIN staging.phrases AS earlier ON earlier.phrase_no = earlier_phrase
JOIN staging.phrases AS later ON later.phrase_no = later_phrase
JOIN staging.phrase_masses AS earlier_mass ON earlier_mass.phrase_no = earlier_phrase
JOIN staging.phrase_masses AS later_mass ON later_mass.phrase_no = later_phrase
WHERE telling IS NOT NULL;
