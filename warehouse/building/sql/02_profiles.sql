-- Only where staging.profiles holds anything.
-- What profiles say of numbers: of two short ones ('09/07') both may be the year, and the profile of the paper tells which.

CREATE TEMP MACRO short_pair(words) AS
    regexp_extract(words, '(?:^|[^\d./:–-])(\d{2}) ?[./–-] ?(\d{2})(?:$|[^\d./:–-]|[.:–-]\D)', ['first', 'second']);
-- As extractors read them: two digits from 50 on are of the last century, and no paper is older than 1970.
CREATE TEMP MACRO year_of(digits) AS
    try_cast(digits AS INTEGER) + CASE WHEN try_cast(digits AS INTEGER) >= 50 THEN 1900 ELSE 2000 END;

-- Each such pair as it was read, which is one of the two ways, and as it is to be read.
CREATE TABLE staging.told_numbers AS
WITH pairs AS (
    SELECT entry_id AS record_id, document_id, year, number, short_pair(printed_number) AS pair FROM staging.entries
    UNION ALL
    SELECT reference_id, document_id, year, number, short_pair(mention) FROM staging.mentions
),
told AS (
    SELECT
        record_id, year, number,
        CASE WHEN is_year_first THEN pair.first ELSE pair.second END AS year_digits,
        CASE WHEN is_year_first THEN pair.second ELSE pair.first END AS number_digits
    FROM pairs
    JOIN staging.documents USING (document_id)
    JOIN staging.profile_papers USING (path)
    JOIN staging.profiles USING (profile_no)
    WHERE is_year_first IS NOT NULL AND pair.first <> ''
)
SELECT record_id, year_of(year_digits) AS year, number_digits::INTEGER AS number
FROM told
WHERE year = year_of(number_digits) AND number = year_digits::INTEGER AND number_digits::INTEGER > 0
    AND year_of(year_digits) BETWEEN 1970 AND 2060;

UPDATE staging.entries SET year = told.year, number = told.number
FROM staging.told_numbers AS told WHERE record_id = entry_id;
UPDATE staging.mentions SET year = told.year, number = told.number
FROM staging.told_numbers AS told WHERE record_id = reference_id;
