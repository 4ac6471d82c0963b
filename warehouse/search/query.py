"""Asking the search index: ranked hits, each with its case or section, where it stands and the sentence to show."""

from dataclasses import dataclass

import duckdb

from warehouse.rows import records
from warehouse.search.hits import Hit, Ranked, hits, saying
from warehouse.search.question import Question, understand

DEFAULT_LIMIT = 20
# How many of the best records with all words are looked through for a phrase.
PHRASE_CANDIDATES = 500

# A record counts for each concept of the question by the best of its alternatives, and an alternative of several terms
# only where all of them are; what needs no such weighing (concepts of one term, `plain`) goes straight to the sum, and
# is thrice as fast. Records with more of the concepts come first, whatever they score; `mask` has a bit for each.
RANKED = """
WITH plain AS (
    SELECT unnest($plain_concepts) AS concept, unnest($plain_weights) AS weight, unnest($plain_term_nos) AS term_no
),
rich AS (
    SELECT unnest($concepts) AS concept, unnest($weights) AS weight, unnest($term_nos) AS term_no,
        unnest($alternatives) AS alternative, unnest($sizes) AS size
),
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
ranked AS (
    SELECT record_no, bit_or(1::BIGINT << concept) AS mask, sum(score)::DOUBLE AS score FROM meant GROUP BY record_no
)
"""
FILTERED = """
SEMI JOIN (
    SELECT record_no
    FROM search.records
    JOIN cases ON case_id = record_id
    WHERE (len($body_ids) = 0 OR list_contains($body_ids, body_id)) AND year = coalesce($year, year)
) USING (record_no)
"""
BEST = """
WHERE bit_count(mask) >= $least
ORDER BY bit_count(mask) DESC, score DESC, record_no
LIMIT $limit
"""
RECORD_IDS = "SELECT record_no, record_id FROM search.records WHERE list_contains(?, record_no)"


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


def matching_cases(
    connection: duckdb.DuckDBPyConnection, words: str, *, limit: int | None = None, filters: Filters | None = None
) -> list[str]:
    """The ids of the cases that hold all the words, best first; with phrases, of the best candidates only."""
    question = understand(connection, words)
    narrowed = filters or Filters()
    if question.phrases:
        candidates = _ranked(connection, question, PHRASE_CANDIDATES, narrowed, all_words=True, only_cases=True)
        return [hit.case_id for hit in hits(connection, candidates, question) if hit.case_id][:limit]
    ranked = _ranked(connection, question, limit, narrowed, all_words=True, only_cases=True)
    ids = dict(connection.execute(RECORD_IDS, [[record.record_no for record in ranked]]).fetchall())
    return [ids[record.record_no] for record in ranked]


def phrased(connection: duckdb.DuckDBPyConnection, question: Question) -> list[Ranked]:
    """The best records with all words and phrases of a question, best first."""
    candidates = _ranked(connection, question, PHRASE_CANDIDATES, Filters(), all_words=True)
    return saying(connection, candidates, question.phrases)


def _ranked(
    connection: duckdb.DuckDBPyConnection,
    question: Question,
    limit: int | None,
    filters: Filters,
    *,
    all_words: bool = False,
    only_cases: bool = False,
) -> list[Ranked]:
    """The best records for a question, best first; with `all_words` only those that hold every concept."""
    parameters: dict[str, object] = {
        **wanted(question),
        "least": max(1, len(question.concepts)) if all_words else 1,
        "limit": limit,
    }
    if filters == Filters() and not only_cases:
        return records(connection, Ranked, RANKED + "FROM ranked" + BEST, parameters)
    parameters |= {"body_ids": list(filters.body_ids), "year": filters.year}
    return records(connection, Ranked, RANKED + "FROM ranked" + FILTERED + BEST, parameters)


def wanted(question: Question) -> dict[str, object]:
    """The parameters of RANKED: what is looked for in concepts of one term, and in the others."""
    plain: dict[str, list[object]] = {name: [] for name in ("plain_concepts", "plain_weights", "plain_term_nos")}
    rich: dict[str, list[object]] = {name: [] for name in ("concepts", "weights", "term_nos", "alternatives", "sizes")}
    for number, concept in enumerate(question.concepts):
        is_plain = sum(len(way.terms) for way in concept.alternatives) == 1
        for place, way in enumerate(concept.alternatives):
            for term in way.terms:
                row = (number, way.weight, question.term_nos[term], place, len(way.terms))
                for column, value in zip((plain if is_plain else rich).values(), row, strict=False):
                    column.append(value)
    return {**plain, **rich}
