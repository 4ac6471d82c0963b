"""Words of the papers that are spelt much like one that is not in them: 'ernering' is perhaps 'ernæring'."""

import duckdb

from warehouse.rows import values
from warehouse.search.analysis import is_number

SUGGESTIONS = 3
# A slip of the keyboard or two; in a short word two would be another word.
SHORTEST_FOR_TWO = 7
SHORTEST = 4
# The nearest first, and of those the word that stands in most records.
LIKE = """
WITH near AS (
    SELECT word, term_no, damerau_levenshtein(word, $word) AS distance
    FROM search.words
    WHERE weight = 1 AND len(word) BETWEEN len($word) - $most AND len($word) + $most
        AND NOT regexp_matches(word, '[0-9]')
),
spread AS (
    SELECT term_no, count(*) AS records
    FROM search.postings
    WHERE term_no IN (SELECT term_no FROM near WHERE distance <= $most)
    GROUP BY term_no
)
SELECT word
FROM near
JOIN spread USING (term_no)
WHERE distance <= $most
QUALIFY row_number() OVER (PARTITION BY term_no ORDER BY distance, word) = 1
ORDER BY distance, records DESC, word
LIMIT $limit
"""


def suggestions(connection: duckdb.DuckDBPyConnection, word: str) -> list[str]:
    """A few words of the papers that a word may have been meant for, the likest first; none for numbers."""
    if len(word) < SHORTEST or is_number(word):
        return []
    most = 2 if len(word) >= SHORTEST_FOR_TWO else 1
    asked = {"word": word.lower(), "most": most, "limit": SUGGESTIONS}
    return list(map(str, values(connection, LIKE, asked)))
