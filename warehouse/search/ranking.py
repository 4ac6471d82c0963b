"""Which records hold words of a question, and how much each counts.

The postings of a question's terms are summed in columns of numbers, record by record: grouped in SQL they take ten
times as long, and the processor time of all who ask at once adds up.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import duckdb
import numpy as np
import numpy.typing as npt

from warehouse.search.columns import columns
from warehouse.search.question import Alternative, Concept, Question

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]

POSTINGS = "SELECT term_no, record_no, score FROM search.postings WHERE list_contains($term_nos, term_no)"

# By number of term: the records that hold it, in the order of their numbers, and its score in each.
Postings = Mapping[int, tuple[Numbers, Scores]]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A record as ranked: `mask` has a bit for each concept of the question that is in it."""

    record_no: int
    mask: int
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """Records as columns of equal length."""

    record_nos: Numbers
    masks: Numbers
    scores: Scores

    def __len__(self) -> int:
        return len(self.record_nos)

    def __iter__(self) -> Iterator[Ranked]:
        rows = zip(self.record_nos.tolist(), self.masks.tolist(), self.scores.tolist(), strict=True)
        return (Ranked(*row) for row in rows)

    @property
    def held(self) -> Numbers:
        """How many of the question's concepts each record holds."""
        return np.bitwise_count(self.masks).astype(np.int64)

    def where(self, wanted: npt.NDArray[np.bool_] | Numbers) -> "Ranking":
        """Some of the records, by a truth value for each or by their places."""
        return Ranking(self.record_nos[wanted], self.masks[wanted], self.scores[wanted])

    def from_place(self, place: int) -> "Ranking":
        """The records from a place on, counted from 0."""
        return Ranking(self.record_nos[place:], self.masks[place:], self.scores[place:])

    def best(self, most: int | None = None, *, first: Scores | None = None) -> "Ranking":
        """The best records, best first: those with more of the concepts, whatever they score, then by score and number.

        With `first`, a number for each record, those come first whose number is greatest.
        """
        held = self.held
        found = np.arange(len(self))
        if most is not None and most < len(self):
            # Only those that can be among them are put in order; all that are as good as the last one can.
            worth = held + self.scores / (1 + self.scores.max()) if first is None else first
            found = np.flatnonzero(worth >= np.partition(worth, len(worth) - most)[len(worth) - most])
        keys = [self.record_nos[found], -self.scores[found], -held[found]]
        if first is not None:
            keys.append(-first[found])
        return self.where(found[np.lexsort(keys)][:most])


NOTHING = Ranking(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))


def rank(connection: duckdb.DuckDBPyConnection, question: Question) -> Ranking:
    """All records that hold any word of a question, in the order of their numbers."""
    postings = _postings(connection, question)
    if not postings:
        return NOTHING
    size = 1 + max(int(record_nos.max(initial=0)) for record_nos, _ in postings.values())
    masks, scores = np.zeros(size, np.int64), np.zeros(size)
    for bit, concept in enumerate(question.concepts):
        counted = _counted(concept, question.term_nos, postings, size)
        scores += counted
        masks[counted > 0] |= 1 << bit
    found = np.flatnonzero(masks)
    return Ranking(found, masks[found], scores[found])


def _counted(concept: Concept, term_nos: Mapping[str, int], postings: Postings, size: int) -> Scores:
    """What each record, by its number, counts for a concept: by the best of its alternatives."""
    best = np.zeros(size)
    for way in concept.alternatives:
        record_nos, scores = _said([postings[term_nos[term]] for term in way.terms], way, size)
        best[record_nos] = np.maximum(best[record_nos], scores)
    return best


def _said(terms: list[tuple[Numbers, Scores]], way: Alternative, size: int) -> tuple[Numbers, Scores]:
    """The records that say a concept in one way, with all terms of it, and what they count."""
    if len(terms) == 1:
        ((record_nos, scores),) = terms
        return record_nos, scores * way.weight
    total, times = np.zeros(size), np.zeros(size, np.int64)
    for record_nos, scores in terms:
        total[record_nos] += scores
        times[record_nos] += 1
    found = np.flatnonzero(times == len(terms))
    return found, total[found] * way.weight


def _postings(connection: duckdb.DuckDBPyConnection, question: Question) -> Postings:
    """The postings of all terms of a question."""
    wanted = sorted(set(question.term_nos.values()))
    if not wanted:
        return {}
    told = columns(connection, POSTINGS, {"term_nos": wanted})
    order = np.argsort(told["term_no"], kind="stable")  # they come in order as a rule, but nobody promises
    record_nos, scores = told["record_no"][order].astype(np.int64), told["score"][order].astype(np.float64)
    edges = np.searchsorted(told["term_no"][order], [*wanted, wanted[-1] + 1])
    return {
        term_no: (record_nos[start:end], scores[start:end])
        for term_no, start, end in zip(wanted, edges[:-1], edges[1:], strict=True)
    }
