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
        split_part(source_case_id, '/', 1) AS one,
        split_part(coalesce(target_case_id, target_meeting_id), '/', 1) AS other
    FROM staging.told_targets
    UNION
    SELECT split_part(body_id, '/', 1), organisations.slug
    FROM person_roles
    JOIN sections USING (section_id)
    JOIN staging.organisations ON organisations.slug = slug(person_roles.organisation)
    UNION
    SELECT organisation, organisation FROM staging.subject_cases
)
SELECT one AS organisation, other FROM ties WHERE one IS NOT NULL AND other IS NOT NULL
UNION
SELECT other, one FROM ties WHERE one IS NOT NULL AND other IS NOT NULL;

-- Words that meet: the same term in both, as the word itself or as part of a compound. Terms that hundreds of cases have
-- tell no subject, and would make the work grow with the square of the papers.
CREATE TABLE staging.meeting_words AS
WITH placed AS (
    SELECT
        phrase_no, case_id, kind, organisation, date, word, term_no, is_whole, place_weight
    FROM staging.phrase_words
    JOIN staging.phrases USING (phrase_no, case_id)
    JOIN staging.subject_cases USING (case_id)
)
SELECT
    earlier.phrase_no AS earlier_phrase,
    later.phrase_no AS later_phrase,
    earlier.case_id AS earlier_case_id,
    later.case_id AS later_case_id,
    earlier.kind AS earlier_kind,
    later.kind AS later_kind,
    earlier.word AS earlier_word,
    later.word AS later_word,
    telling.term,
    telling.weight AS telling,
    telling.weight * CASE WHEN earlier.is_whole AND later.is_whole THEN 1
        WHEN earlier.is_whole OR later.is_whole THEN weight_of_part() ELSE weight_of_part() * weight_of_part() END
        AS weight,
    earlier.place_weight AS earlier_place,
    later.place_weight AS later_place
FROM placed AS later
JOIN staging.telling_terms AS telling ON telling.organisation = later.organisation AND telling.term_no = later.term_no
JOIN staging.tied_organisations AS tied ON tied.organisation = later.organisation
JOIN placed AS earlier
    ON earlier.term_no = later.term_no AND earlier.organisation = tied.other AND earlier.date < later.date
WHERE telling.weight > 0
    AND telling.cases <= most_cases()
    AND (earlier.kind = 'title' OR later.kind = 'title')
    AND (earlier.organisation = later.organisation OR (earlier.kind = 'title' AND later.kind = 'title'));

-- Each word of the later phrase with the word that it meets best, and as much weight in both.
CREATE TABLE staging.phrase_likeness AS
WITH best AS (
    SELECT
        earlier_phrase, later_phrase, earlier_case_id, later_case_id, earlier_kind, later_kind, later_word,
        max(weight * least(earlier_place, later_place)) AS shared,
        max(telling) AS telling,
        arg_max(earlier_word, weight) AS earlier_word,
        arg_max(term, weight) AS term
    FROM staging.meeting_words
    GROUP BY ALL
),
summed AS (
    SELECT
        earlier_phrase, later_phrase, earlier_case_id, later_case_id, earlier_kind, later_kind,
        sum(shared) AS shared,
        max(telling) FILTER (NOT regexp_matches(term, '^[0-9]')) AS telling,
        sum(greatest(0, shared - early.alone * early.place_weight)) AS earlier_gain,
        sum(greatest(0, shared - late.alone * late.place_weight)) AS later_gain,
        list(later_word ORDER BY shared DESC, later_word) FILTER (telling >= least_shown()) AS words
    FROM best
    JOIN staging.weighed_words AS early ON early.phrase_no = earlier_phrase AND early.word = earlier_word
    JOIN staging.weighed_words AS late ON late.phrase_no = later_phrase AND late.word = later_word
    GROUP BY ALL
)
SELECT
    earlier_phrase, later_phrase, earlier_case_id, later_case_id, earlier_kind, later_kind, telling, summed.words,
    least(earlier_mass.words, later_mass.words) = 1 AS is_one_word,
    2 * shared / (earlier_mass.mass + later_mass.mass + earlier_gain + later_gain)
        * least(1, shared / mass_of_a_subject())
        * CASE WHEN 'decision' IN (earlier_kind, later_kind) THEN weight_of_decision()
            WHEN 'heading' IN (earlier_kind, later_kind) THEN weight_of_heading() ELSE 1 END AS score
FROM summed
JOIN staging.phrase_masses AS earlier_mass ON earlier_mass.phrase_no = earlier_phrase
JOIN staging.phrase_masses AS later_mass ON later_mass.phrase_no = later_phrase
WHERE telling IS NOT NULL;
