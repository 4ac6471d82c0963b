"""Ranking and counting in columns of numbers gives what one would get record by record."""

import datetime as dt
from collections import defaultdict
from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from warehouse import open_read_only
from warehouse.search.catalogue import catalogue
from warehouse.search.faceted import Chosen, Facet, Found, Order, find
from warehouse.search.facets import BITS, Facets
from warehouse.search.question import Alternative, Concept, Question
from warehouse.search.ranking import Ranked, Ranking, rank

TERMS = ("a", "b", "c", "d")
RECORD_NOS = some.integers(1, 12)
POSTINGS = some.dictionaries(some.tuples(some.integers(1, len(TERMS)), RECORD_NOS), some.sampled_from([0.5, 1.0, 2.5]))
WAYS = some.builds(
    Alternative, some.lists(some.sampled_from(TERMS), min_size=1, max_size=3, unique=True).map(tuple), some.just(0.5)
)
CONCEPTS = some.builds(Concept, some.just("ord"), some.lists(WAYS, max_size=3).map(tuple))
VALUES = tuple((facet, value) for facet in (Facet.YEAR, Facet.KIND, Facet.MARK) for value in ("1", "2", "3"))
RECORD_FACETS = some.sets(some.tuples(RECORD_NOS, some.integers(0, len(VALUES) - 1)))
CHOICES = some.dictionaries(
    some.sampled_from([Facet.YEAR, Facet.KIND]), some.lists(some.sampled_from(["1", "2", "9"]), max_size=2)
)
RANKINGS = some.dictionaries(
    RECORD_NOS, some.tuples(some.integers(0, 7), some.sampled_from([0.0, 1.0, 1.5, 2.0, 40.0]))
).map(
    lambda rows: Ranking(
        np.array(sorted(rows), np.int64),
        np.array([rows[no][0] for no in sorted(rows)], np.int64),
        np.array([rows[no][1] for no in sorted(rows)], np.float64),
    )
)


def one_by_one(postings: dict[tuple[int, int], float], concepts: list[Concept]) -> list[Ranked]:
    """What `rank` is to give, told as its docstrings tell it."""
    ranked = []
    for record_no in sorted({record_no for _, record_no in postings}):
        mask, score = 0, 0.0
        for bit, concept in enumerate(concepts):
            said = [
                sum(postings[TERMS.index(term) + 1, record_no] for term in way.terms) * way.weight
                for way in concept.alternatives
                if all((TERMS.index(term) + 1, record_no) in postings for term in way.terms)
            ]
            mask |= bool(said) << bit
            score += max(said, default=0)
        if mask:
            ranked.append(Ranked(record_no, mask, score))
    return ranked


@given(POSTINGS, some.lists(CONCEPTS, max_size=4))
def test_a_record_counts_for_each_concept_by_the_best_way_of_which_it_has_all_terms(
    postings: dict[tuple[int, int], float], concepts: list[Concept]
) -> None:
    with duckdb.connect() as connection:
        connection.execute("CREATE SCHEMA search")
        connection.execute("CREATE TABLE search.postings (term_no INTEGER, record_no INTEGER, score FLOAT)")
        rows = [list(column) for column in zip(*((*key, score) for key, score in postings.items()), strict=True)]
        connection.execute(
            "INSERT INTO search.postings SELECT unnest(?::INTEGER[]), unnest(?::INTEGER[]), unnest(?::FLOAT[])",
            rows or [[], [], []],
        )
        found = list(rank(connection, Question(tuple(concepts), {term: no for no, term in enumerate(TERMS, 1)})))
    assert found == one_by_one(postings, concepts)


@given(RANKINGS, some.none() | some.integers(1, 14))
def test_the_best_are_those_with_more_concepts_then_a_higher_score(ranking: Ranking, most: int | None) -> None:
    wanted = sorted(ranking, key=lambda one: (-one.mask.bit_count(), -one.score, one.record_no))
    assert list(ranking.best(most)) == wanted[:most]


@given(RANKINGS, some.integers(1, 14), some.data())
def test_what_is_to_come_first_comes_first_and_the_better_of_equals_before_the_others(
    ranking: Ranking, most: int, data: some.DataObject
) -> None:
    days = [data.draw(some.sampled_from([-np.inf, 10.0, 20.0])) for _ in range(len(ranking))]
    day_of = dict(zip(ranking.record_nos.tolist(), days, strict=True))
    wanted = sorted(ranking, key=lambda one: (-day_of[one.record_no], -one.mask.bit_count(), -one.score, one.record_no))
    assert list(ranking.best(most, first=np.array(days))) == wanted[:most]


@given(RECORD_FACETS, some.sets(RECORD_NOS), CHOICES)
def test_a_value_counts_the_records_that_lack_nothing_but_what_is_chosen_in_its_own_facet(
    having: set[tuple[int, int]], found: set[int], chosen: dict[Facet, list[str]]
) -> None:
    rows = sorted(having)
    told = Facets(VALUES, np.array([no for no, _ in rows], np.int32), np.array([value for _, value in rows], np.int32))
    record_nos = np.array(sorted(found), np.int64)
    missing = told.lacks(chosen, 13)[record_nos]

    def lacks(record_no: int) -> set[Facet]:
        has = {VALUES[value] for no, value in having if no == record_no}
        return {facet for facet, values in chosen.items() if values and not has & {(facet, value) for value in values}}

    told_missing = [{facet for facet in Facet if bits & BITS[facet]} for bits in missing.tolist()]
    assert told_missing == [lacks(record_no) for record_no in sorted(found)]
    counts: dict[tuple[Facet, str], int] = defaultdict(int)
    for record_no, value in having:
        if record_no in found and lacks(record_no) <= {VALUES[value][0]}:
            counts[VALUES[value]] += 1
    assert {(facet, value): number for facet, value, number in told.counted(record_nos, missing)} == counts


def test_of_several_values_the_last_one_is_told() -> None:
    told = Facets(VALUES, np.array([2, 4, 4, 4], np.int32), np.array([0, 1, 6, 8], np.int32))
    assert told.values_of(Facet.MARK, np.array([1, 2, 4], np.int64)) == {4: "3"}


ORDERS: dict[str, tuple[Order, Chosen]] = {
    "best": (Order.RELEVANCE, {}),
    "newest": (Order.NEWEST, {}),
    "oldest": (Order.OLDEST, {}),
    "of a year": (Order.NEWEST, {Facet.YEAR: ["2023"]}),
}


@pytest.mark.parametrize("case", ORDERS)
@pytest.mark.parametrize("words", ["", "rutine", "rutine samarbeid", '"tar saken til orientering"'])
def test_pages_of_a_search_together_are_the_whole_of_it(sample_warehouse: Path, case: str, words: str) -> None:
    order, chosen = ORDERS[case]
    with open_read_only(sample_warehouse) as connection:
        known = catalogue(connection)

        def page(limit: int, offset: int = 0) -> Found:
            return find(connection, words, chosen=chosen, order=order, limit=limit, offset=offset, known=known)

        whole = page(500)
        assert whole.total == len(whole.hits)
        assert [hit for offset in range(0, whole.total, 3) for hit in page(3, offset).hits] == list(whole.hits)
        days = [hit.date for hit in whole.hits]
        told = [day or dt.date.min for day in days]
        if order is Order.NEWEST:
            assert told == sorted(told, reverse=True)
        if order is Order.OLDEST:
            assert told == sorted(told, key=lambda day: (day is dt.date.min, day))
