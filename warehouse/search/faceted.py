"""A search that can be narrowed: how many hits there are, how many of each kind, and one page of them.

Found is what holds as many of the question's words as any record does: mostly all of them. `any_words` finds the
others too. A facet is counted as if nothing were chosen in it, so that one choice can be changed for another.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import duckdb
import numpy as np

from warehouse.readers.keyed import persons_named
from warehouse.search.catalogue import Catalogue, catalogue
from warehouse.search.facets import Chosen, Facet
from warehouse.search.hits import Hit, hits
from warehouse.search.query import phrased
from warehouse.search.question import Question, understand
from warehouse.search.ranking import Ranking, Scores, rank

__all__ = ["Chosen", "Facet", "FacetCount", "Found", "Order", "find"]

# Few can be read; whoever wants the fortieth person searches for the name.
MOST_VALUES = 12


class Order(StrEnum):
    """Which hits come first."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value of a facet and how many hits have it; `words` is the name of a body or person, else None."""

    facet: Facet
    value: str
    number: int
    words: str | None = None
    detail: str | None = None  # a body's organisation


@dataclass(frozen=True, slots=True)
class Found:
    """One page of hits, how many there are in all, and the counts of each facet, the most frequent first, years last.

    `with_any` counts what holds any of the words; `unknown` are the words that nothing in the papers is like; `marks`
    has what later cases did to those that are shown, by case_id.
    """

    hits: tuple[Hit, ...]
    total: int
    with_any: int
    counts: Mapping[Facet, tuple[FacetCount, ...]]
    unknown: tuple[str, ...]
    marks: Mapping[str, str]


def find(
    connection: duckdb.DuckDBPyConnection,
    words: str,
    *,
    chosen: Chosen,
    order: Order = Order.RELEVANCE,
    any_words: bool = False,
    limit: int,
    offset: int = 0,
    known: Catalogue | None = None,
) -> Found:
    """Hits for words as in `search`, narrowed by what is chosen: any of the values of a facet, in every facet.

    Without words all cases are found. `known` is the warehouse's catalogue, where somebody keeps it. Never raises,
    whatever the words and values are.
    """
    known = known or catalogue(connection)
    question = understand(connection, words, known.forms)
    ranking = _ranking(connection, question, known)
    any_number = len(ranking)
    if not any_words:
        held = ranking.held
        ranking = ranking.where(held == held.max(initial=0))
    missing = known.facets.lacks(chosen, len(known.days))[ranking.record_nos]
    fitting = ranking.where(missing == 0)
    top = fitting.best(offset + limit, first=_first(order, known, fitting)).from_place(offset)
    shown = hits(connection, top, question, known.bodies)
    marks = known.facets.values_of(Facet.MARK, top.record_nos)
    return Found(
        tuple(shown),
        len(fitting),
        any_number,
        _counts(connection, known, chosen, known.facets.counted(ranking.record_nos, missing)),
        tuple(concept.words for concept in question.concepts if not concept.alternatives),
        {
            hit.case_id: marks[record_no]
            for record_no, hit in zip(top.record_nos.tolist(), shown, strict=True)
            if hit.case_id and record_no in marks
        },
    )


def _ranking(connection: duckdb.DuckDBPyConnection, question: Question, known: Catalogue) -> Ranking:
    """The records that a question may mean: without words all cases of which papers are here."""
    if question.phrases:
        return phrased(connection, question)
    if question.concepts:
        return rank(connection, question)
    return Ranking(known.with_papers, np.zeros_like(known.with_papers), np.zeros(len(known.with_papers)))


def _first(order: Order, known: Catalogue, ranking: Ranking) -> Scores | None:
    """What is greater the earlier a record is to come; those without a day come last. None for the best first."""
    if order is Order.RELEVANCE:
        return None
    days = known.days[ranking.record_nos]
    return np.nan_to_num(days if order is Order.NEWEST else -days, nan=-np.inf)


def _counts(
    connection: duckdb.DuckDBPyConnection, known: Catalogue, chosen: Chosen, counted: list[tuple[Facet, str, int]]
) -> dict[Facet, tuple[FacetCount, ...]]:
    """The most frequent values of each facet, and those that are chosen, with the names of bodies and persons."""
    told = [FacetCount(*count) for count in counted]
    told.sort(key=lambda one: (-int(one.value) if one.facet is Facet.YEAR else -one.number, one.value))
    shown = {
        facet: [
            one
            for place, one in enumerate(one for one in told if one.facet is facet)
            if place < MOST_VALUES or one.value in chosen.get(facet, ())
        ]
        for facet in Facet
    }
    for place, one in enumerate(shown[Facet.BODY]):
        body = known.bodies[one.value]
        shown[Facet.BODY][place] = replace(one, words=body.short, detail=body.organisation)
    persons = persons_named(connection, [one.value for one in shown[Facet.PERSON]])
    shown[Facet.PERSON] = [replace(one, words=persons[one.value]) for one in shown[Facet.PERSON]]
    return {facet: tuple(counts) for facet, counts in shown.items()}
