-- Copies: sections that tell the same. A wrong copy hides what only it tells, so that both its cases and its words must
-- agree; a supplementary notice for the same meeting, with other cases, is none.

-- Share of equal cases, of all cases in either: a scan may misread one title in ten, a supplement adds more.
CREATE TEMP MACRO least_equal_cases() AS 0.7;
-- Share of equal words, of all words in either. Measured: one section in Word, PDF and plain text shares 0.80 to 1.00,
-- with a poorly scanned one 0.69; two sections of one kind that are not the same share 0.25 at most.
CREATE TEMP MACRO least_equal_words() AS 0.6;
-- The same where no cases testify: next year's plan may have the same title and most of the words. A scan's misread words
-- are no difference.
CREATE TEMP MACRO least_equal_words_alone(is_scanned) AS CASE WHEN is_scanned THEN 0.6 ELSE 0.8 END;
-- So many sections of one kind and title are a template's, not copies to be compared one by one.
CREATE TEMP MACRO largest_group() AS 100;

-- What an entry is known by within its meeting: number and year, or the beginning of its title.
CREATE TABLE staging.entry_names AS
SELECT
    entries.section_id,
    CASE
        WHEN number IS NULL THEN left(slug(coalesce(entries.title, '')), 40)
        ELSE coalesce(entries.year, year(date)) || '.' || number
    END AS name
FROM staging.entries
JOIN staging.ranked_sections USING (section_id);

-- Only sections of one group can be copies: one meeting's notices or minutes, one case's papers, what has one title.
CREATE TABLE staging.copy_groups AS
WITH first_names AS (
    SELECT section_id, min(name) AS first_name, list(DISTINCT name ORDER BY name) AS names
    FROM staging.entry_names
    GROUP BY section_id
),
keyed AS (
    SELECT
        section_id, kind, organisation_key, body_id, date, rank, names, words, is_scanned,
        CASE
            WHEN kind = 'case_paper' AND first_name IS NOT NULL THEN first_name
            WHEN kind IN ('notice', 'minutes', 'case_paper') AND body_id IS NOT NULL AND date IS NOT NULL
                THEN date::VARCHAR
            WHEN coalesce(title, first_name) IS NOT NULL THEN slug(coalesce(title, first_name))
            ELSE md5(array_to_string(words, ' '))
        END AS subject
    FROM staging.ranked_sections
    LEFT JOIN first_names USING (section_id)
    LEFT JOIN staging.section_words USING (section_id)
)
SELECT *
FROM keyed
QUALIFY count(*) OVER (PARTITION BY kind, organisation_key, body_id, subject) BETWEEN 2 AND largest_group();

CREATE TABLE staging.copy_pairs AS
SELECT one.section_id AS one, other.section_id AS other
FROM staging.copy_groups AS one
JOIN staging.copy_groups AS other
    ON other.kind = one.kind
    AND other.subject = one.subject
    AND other.organisation_key = one.organisation_key
    AND other.body_id IS NOT DISTINCT FROM one.body_id
    AND coalesce(other.date = one.date, true)
    AND other.rank > one.rank
WHERE CASE
    WHEN one.names IS NULL OR other.names IS NULL
        THEN len(list_intersect(one.words, other.words))
            >= least_equal_words_alone(one.is_scanned OR other.is_scanned) * len(list_distinct(one.words || other.words))
    ELSE len(list_intersect(one.names, other.names))
            >= least_equal_cases() * len(list_distinct(one.names || other.names))
        AND len(list_intersect(one.words, other.words))
            >= least_equal_words() * len(list_distinct(one.words || other.words))
END;

-- What hangs together by copying is one thing told several times; the best source is kept.
CREATE TABLE staging.kept_sections AS
WITH RECURSIVE both_ways AS (
    SELECT one, other FROM staging.copy_pairs
    UNION
    SELECT other, one FROM staging.copy_pairs
),
reached AS (
    SELECT section_id, section_id AS other FROM staging.ranked_sections
    UNION
    SELECT reached.section_id, both_ways.other
    FROM reached
    JOIN both_ways ON both_ways.one = reached.other
)
SELECT reached.section_id, arg_min(other, rank) AS kept_id
FROM reached
JOIN staging.ranked_sections AS others ON others.section_id = reached.other
GROUP BY reached.section_id;
