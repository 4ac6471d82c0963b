"""Asking the search index: ranked hits, each with its case or section, where it stands and the sentence to show."""

from dataclasses import dataclass

import duckdb
import numpy as np

from warehouse.readers.bodies import BodyRow, bodies
from warehouse.rows import fetched
from warehouse.search.columns import columns
from warehouse.search.hits import Hit, hits, saying
from warehouse.search.question import Question, body_forms, understand
from warehouse.search.ranking import Ranking, rank

DEFAULT_LIMIT = 20
# How many of the best records with all words are looked through for a phrase.
PHRASE_CANDIDATES = 500

FITTING = """
SELECT record_no
FROM search.records
JOIN cases ON case_id = record_id
WHERE (len($body_ids) = 0 OR list_contains($body_ids, body_id)) AND year = coalesce($year, year)
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
    question, named = _understood(connection, words)
    if not question.phrases:
        return hits(connection, _ranked(connection, question, limit, filters or Filters()), question, named)
    candidates = _ranked(connection, question, PHRASE_CANDIDATES, filters or Filters(), all_words=True)
    return hits(connection, candidates, question, named)[:limit]


def matching_cases(
    connection: duckdb.DuckDBPyConnection, words: str, *, limit: int | None = None, filters: Filters | None = None
) -> list[str]:
    """The ids of the cases that hold all the words, best first; with phrases, of the best candidates only."""
    question, named = _understood(connection, words)
    narrowed = filters or Filters()
    if question.phrases:
        candidates = _ranked(connection, question, PHRASE_CANDIDATES, narrowed, all_words=True, only_cases=True)
        return [hit.case_id for hit in hits(connection, candidates, question, named) if hit.case_id][:limit]
    ranked = _ranked(connection, question, limit, narrowed, all_words=True, only_cases=True).record_nos.tolist()
    ids = dict(fetched(connection, RECORD_IDS, [ranked]))
    return [ids[record_no] for record_no in ranked]


def phrased(connection: duckdb.DuckDBPyConnection, question: Question) -> Ranking:
    """The best records with all words and phrases of a question, best first."""
    candidates = _ranked(connection, question, PHRASE_CANDIDATES, Filters(), all_words=True)
    said = saying(connection, candidates.record_nos.tolist(), question.phrases)
    return candidates.where(np.isin(candidates.record_nos, list(said)))


def _understood(connection: duckdb.DuckDBPyConnection, words: str) -> tuple[Question, dict[str, BodyRow]]:
    """A question, and all bodies by id."""
    known = bodies(connection)
    return understand(connection, words, body_forms(known)), {body.body_id: body for body in known}


def _ranked(
    connection: duckdb.DuckDBPyConnection,
    question: Question,
    limit: int | None,
    filters: Filters,
    *,
    all_words: bool = False,
    only_cases: bool = False,
) -> Ranking:
    """The best records for a question, best first; with `all_words` only those that hold every concept."""
    ranking = rank(connection, question)
    if all_words:
        ranking = ranking.where(ranking.held >= len(question.concepts))
    if filters != Filters() or only_cases:
        asked = {"body_ids": list(filters.body_ids), "year": filters.year}
        fitting = columns(connection, FITTING, asked)["record_no"]
        ranking = ranking.where(np.isin(ranking.record_nos, fitting))
    return ranking.best(limit)
