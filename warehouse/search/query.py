"""Asking the search index: ranked hits, each with its case or section, where it stands and the sentence to show."""

from dataclasses import dataclass

import duckdb

from warehouse.rows import records
from warehouse.search.hits import Hit, Ranked, hits
from warehouse.search.question import Question, understand

DEFAULT_LIMIT = 20
# How many of the best records with all words are looked through for a phrase.
PHRASE_CANDIDATES = 500

# A record counts for each concept of the question by the best of its alternatives, and an alternative of several terms
# only where all of them are. Records with more of the concepts come first, whatever they score; `mask` has a bit for
# each concept that is there. What needs no weighing (concepts of one term) goes straight to the sum: thrice as fast.
RANKED = """
WITH wanted AS (
    SELECT unnest($concepts) AS concept, unnest($alternatives) AS alternative, unnest($sizes) AS size,
        unnest($weights) AS weight, unnest($term_nos) AS term_no
),
plain AS (FROM wanted QUALIFY count(*) OVER (PARTITION BY concept) = 1),
rich AS (FROM wanted QUALIFY count(*) OVER (PARTITION BY concept) > 1),
said AS (
    SELECT record_no, concept, sum(score * weight) AS score
    FROM search.postings
    JOIN rich USING (term_no)
    GROUP BY record_no, concept, alternative, size
    HAVING count(*) = size
),
meant AS (
    SELECT record_no, concept, score * weight AS score FROM search.postings JOIN plain USING (term_no)
    UNION ALL
    SELECT record_no, concept, max(score) FROM said GROUP BY record_no, concept
),
ranked AS (SELECT record_no, bit_or(1::BIGINT << concept) AS mask, sum(score) AS score FROM meant GROUP BY record_no)
SELECT record_no, mask, score::DOUBLE AS score
FROM ranked
WHERE bit_count(mask) >= $least
  AND (NOT $filtered OR record_no IN (
      SELECT record_no
      FROM search.records
      JOIN cases ON case_id = record_id
      WHERE (len($body_ids) = 0 OR body_id IN (SELECT unnest($body_ids))) AND year = coalesce($year, year)
  ))
ORDER BY bit_count(mask) DESC, score DESC, record_no
LIMIT $limit
"""
TERM_NOS = "SELECT term, term_no FROM search.terms WHERE term IN (SELECT unnest(?))"
CASE_IDS = """
SELECT record_no, record_id FROM search.records WHERE NOT is_section AND record_no IN (SELECT unnest(?))
"""


@dataclass(frozen=True, slots=True)
class Filters:
    """What hits must be; with any of these set, only cases are found."""

    body_ids: tuple[str, ...] = ()
    year: int | None = None


def search(
    connection: duckdb.DuckDBPyConnection,
    words: str,
    *,
    limit: int = DEFAULT_LIMIT,
    filters: Filters | None = None,
) -> list[Hit]:
    """The best hits for words in any inflection, nb or nn, case numbers and dates in any spelling, phrases in quotes.

    Hits with all the words come first; `Hit.missing` names what a hit lacks. Never raises, whatever the words are.
    """
    question = understand(connection, words)
    if not question.phrases:
        return hits(connection, _ranked(connection, question, limit, filters or Filters()), question)
    candidates = _ranked(connection, question, PHRASE_CANDIDATES, filters or Filters(), all_words=True)
    return hits(connection, candidates, question)[:limit]


def matching_cases(connection: duckdb.DuckDBPyConnection, words: str, *, filters: Filters | None = None) -> list[str]:
    """The ids of all cases that hold all the words, best first."""
    question = understand(connection, words)
    if question.phrases:
        return [
            hit.case_id for hit in search(connection, words, limit=PHRASE_CANDIDATES, filters=filters) if hit.case_id
        ]
    ranked = _ranked(connection, question, None, filters or Filters(), all_words=True)
    ids = dict(connection.execute(CASE_IDS, [[record.record_no for record in ranked]]).fetchall())
    return [ids[record.record_no] for record in ranked if record.record_no in ids]


def _ranked(
    connection: duckdb.DuckDBPyConnection,
    question: Question,
    limit: int | None,
    filters: Filters,
    *,
    all_words: bool = False,
) -> list[Ranked]:
    """The best records for a question, best first; with `all_words` only those that hold every concept."""
    concepts = question.concepts
    term_nos = dict(connection.execute(TERM_NOS, [list(question.terms)]).fetchall())
    wanted = [
        (number, place, len(way.terms), way.weight, term_nos[term])
        for number, concept in enumerate(concepts)
        for place, way in enumerate(concept.alternatives)
        for term in way.terms
    ]
    names = ("concepts", "alternatives", "sizes", "weights", "term_nos")
    columns = zip(*wanted, strict=True) if wanted else ((),) * len(names)
    return records(
        connection,
        Ranked,
        RANKED,
        {
            **dict(zip(names, map(list, columns), strict=True)),
            "least": max(1, len(concepts)) if all_words else 1,
            "filtered": filters != Filters(),
            "body_ids": list(filters.body_ids),
            "year": filters.year,
            "limit": limit,
        },
    )
