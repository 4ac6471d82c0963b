"""A search that can be narrowed: how many hits there are, how many of each kind, and one page of them.

Found is what holds as many of the question's words as any record does: mostly all of them. `any_words` finds the
others too. A facet is counted as if nothing were chosen in it, so that one choice can be changed for another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import duckdb

from warehouse.rows import records
from warehouse.search.hits import Hit, Ranked, hits
from warehouse.search.query import RANKED, phrased, wanted
from warehouse.search.question import Question, understand

# Few can be read; whoever wants the fortieth person searches for the name.
MOST_VALUES = 12


class Facet(StrEnum):
    """By what hits can be narrowed; the values are those of derived.facet_values."""

    BODY = "body"
    YEAR = "year"
    OUTCOME = "outcome"
    ITEM_TYPE = "item_type"
    KIND = "kind"
    PERSON = "person"
    MARK = "mark"


class Order(StrEnum):
    """Which hits come first."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


Chosen = Mapping[Facet, Sequence[str]]

# Where nothing is asked for, all cases of which papers are here are found.
EVERYTHING = """
WITH ranked AS (
    SELECT record_no, 0::BIGINT AS mask, 0::DOUBLE AS score FROM search.records WHERE len(entry_ids) > 0
)
"""
GIVEN = """
WITH ranked AS (
    SELECT unnest($record_nos::INTEGER[]) AS record_no, unnest($masks::BIGINT[]) AS mask,
        unnest($scores::DOUBLE[]) AS score
)
"""
# What was found is kept for the questions that follow: as one question they take twice as long to plan and run.
FOUND = """
CREATE OR REPLACE TEMP TABLE found AS
{ranked}
SELECT record_no, mask, score, bit_count(mask)::UTINYINT AS held, 0 AS missing FROM ranked
"""
LEVELS = "SELECT held, count(*) FROM found GROUP BY held ORDER BY held DESC"
# `missing` has a bit for each facet in which something is chosen that a record is not.
WEIGHED = """
CREATE OR REPLACE TEMP TABLE found AS
WITH chosen AS (
    SELECT value_no, bit
    FROM derived.facet_values
    JOIN (SELECT unnest($facets) AS facet, unnest($values) AS value, unnest($bits) AS bit) USING (facet, value)
),
passed AS (
    SELECT record_no, bit_or(bit) AS passed FROM derived.record_facets JOIN chosen USING (value_no) GROUP BY record_no
)
SELECT record_no, mask, score, held, $all_bits & ~coalesce(passed, 0) AS missing
FROM found
LEFT JOIN passed USING (record_no)
WHERE held >= $least
"""
TOTAL = "SELECT count(*) FROM found WHERE missing = 0"
# A facet counts the records that miss nothing, or nothing but its own choice.
COUNTS = """
WITH counted AS (
    SELECT value_no, missing, count(*) AS number
    FROM found
    JOIN derived.record_facets USING (record_no)
    WHERE held >= $least
    GROUP BY value_no, missing
)
SELECT facet, value, sum(number)::BIGINT
FROM counted
JOIN derived.facet_values USING (value_no)
WHERE missing = 0 OR missing = 1 << (list_position($all_facets, facet) - 1)
GROUP BY facet, value
"""
TOP = """
SELECT record_no, mask, score
FROM found
{dated}
WHERE missing = 0 AND held >= $least
{order}
LIMIT $limit OFFSET $offset
"""
BY_RELEVANCE = "held DESC, score DESC, record_no"
ORDERS = {
    Order.RELEVANCE: f"ORDER BY {BY_RELEVANCE}",
    Order.NEWEST: f"ORDER BY day DESC NULLS LAST, {BY_RELEVANCE}",
    Order.OLDEST: f"ORDER BY day NULLS LAST, {BY_RELEVANCE}",
}
DATED = "JOIN (SELECT record_no, day FROM search.records) USING (record_no)"
BODIES = "SELECT body_id AS value, coalesce(abbreviation, name) AS words, organisation AS detail FROM bodies"
MARKS = """
SELECT record_id, max(value) AS mark
FROM derived.record_facets
JOIN derived.facet_values USING (value_no)
JOIN search.records USING (record_no)
WHERE facet = 'mark' AND list_contains($record_nos, record_no)
GROUP BY record_id
"""
PERSONS = """
SELECT person_id AS value, name AS words, NULL AS detail FROM persons WHERE list_contains($values, person_id)
"""


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


@dataclass(frozen=True, slots=True)
class _Named:
    """What a value is called."""

    value: str
    words: str
    detail: str | None


def find(
    connection: duckdb.DuckDBPyConnection,
    words: str,
    *,
    chosen: Chosen,
    order: Order = Order.RELEVANCE,
    any_words: bool = False,
    limit: int,
    offset: int = 0,
) -> Found:
    """Hits for words as in `search`, narrowed by what is chosen: any of the values of a facet, in every facet.

    Without words all cases are found. Never raises, whatever the words and values are.
    """
    question = understand(connection, words)
    ranked, parameters = _base(connection, question)
    connection.execute(FOUND.format(ranked=ranked), parameters)
    levels: list[tuple[int, int]] = connection.execute(LEVELS).fetchall()
    least = 0 if any_words or not levels else levels[0][0]
    if any(chosen.values()):
        connection.execute(WEIGHED, _narrowing(chosen) | {"least": least})
        ((total,),) = connection.execute(TOTAL).fetchall()
    else:
        total = sum(number for held, number in levels if held >= least)
    dated = "" if order is Order.RELEVANCE else DATED
    sql = TOP.format(dated=dated, order=ORDERS[order])
    top = records(connection, Ranked, sql, {"least": least, "limit": limit, "offset": offset})
    return Found(
        tuple(hits(connection, top, question)),
        total,
        sum(number for _, number in levels),
        _counts(connection, least, chosen),
        tuple(concept.words for concept in question.concepts if not concept.alternatives),
        dict(connection.execute(MARKS, {"record_nos": [one.record_no for one in top]}).fetchall()) if top else {},
    )


def _base(connection: duckdb.DuckDBPyConnection, question: Question) -> tuple[str, dict[str, object]]:
    """SQL that ends in `ranked`, the records that a question may mean, and its parameters."""
    if question.phrases:
        said = phrased(connection, question)
        return GIVEN, {
            "record_nos": [one.record_no for one in said],
            "masks": [one.mask for one in said],
            "scores": [one.score for one in said],
        }
    if not question.concepts:
        return EVERYTHING, {}
    return RANKED, wanted(question)


def _narrowing(chosen: Chosen) -> dict[str, object]:
    """The parameters of WEIGHED, but for the least number of words."""
    bits = {facet: 1 << place for place, facet in enumerate(Facet)}
    rows = [(facet, value, bits[facet]) for facet, values in chosen.items() for value in values]
    return {
        "facets": [str(facet) for facet, _, _ in rows],
        "values": [value for _, value, _ in rows],
        "bits": [bit for _, _, bit in rows],
        "all_bits": sum({bit for _, _, bit in rows}),
    }


def _counts(connection: duckdb.DuckDBPyConnection, least: int, chosen: Chosen) -> dict[Facet, tuple[FacetCount, ...]]:
    """The most frequent values of each facet, and those that are chosen, with the names of bodies and persons."""
    asked = {"least": least, "all_facets": list(map(str, Facet))}
    told = [
        FacetCount(Facet(facet), value, number) for facet, value, number in connection.execute(COUNTS, asked).fetchall()
    ]
    told.sort(key=lambda one: (-int(one.value) if one.facet is Facet.YEAR else -one.number, one.value))
    shown = {
        facet: [
            one
            for place, one in enumerate(one for one in told if one.facet is facet)
            if place < MOST_VALUES or one.value in chosen.get(facet, ())
        ]
        for facet in Facet
    }
    people = [one.value for one in shown[Facet.PERSON]]
    named = {row.value: row for row in records(connection, _Named, BODIES)}
    if people:
        named |= {row.value: row for row in records(connection, _Named, PERSONS, {"values": people})}
    return {
        facet: tuple(
            replace(one, words=named[one.value].words, detail=named[one.value].detail) if one.value in named else one
            for one in counted
        )
        for facet, counted in shown.items()
    }
