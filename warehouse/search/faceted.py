"""A search that can be narrowed: how many hits there are, how many of each kind, and one page of them.

Found is what holds as many of the question's words as any record does: mostly all of them. `any_words` finds the
others too. A facet is counted as if nothing were chosen in it, so that one choice can be changed for another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
# `missing` has a bit for each facet in which something is chosen that a record is not. A facet counts those records
# that miss nothing, or nothing but its own choice.
NARROWED = """,
matched AS MATERIALIZED (SELECT record_no, mask, score, bit_count(mask) AS held FROM ranked),
most AS (SELECT max(held) AS held FROM matched),
chosen AS (
    SELECT value_no, bit
    FROM derived.facet_values
    JOIN (SELECT unnest($facets) AS facet, unnest($values) AS value, unnest($bits) AS bit) USING (facet, value)
),
passed AS (
    SELECT record_no, bit_or(bit) AS passed FROM derived.record_facets JOIN chosen USING (value_no) GROUP BY record_no
),
weighed AS MATERIALIZED (
    SELECT record_no, mask, score, $all_bits & ~coalesce(passed, 0) AS missing
    FROM matched
    LEFT JOIN passed USING (record_no)
    WHERE $any_words OR held = (SELECT held FROM most)
),
"""
# What is not narrowed need not be weighed.
WHOLE = """,
matched AS MATERIALIZED (SELECT record_no, mask, score, bit_count(mask) AS held FROM ranked),
most AS (SELECT max(held) AS held FROM matched),
weighed AS MATERIALIZED (
    SELECT record_no, mask, score, 0 AS missing FROM matched WHERE $any_words OR held = (SELECT held FROM most)
),
"""
COUNTED = """
counts AS (
    SELECT facet, value, count(*) AS number
    FROM weighed
    JOIN derived.record_facets USING (record_no)
    JOIN derived.facet_values USING (value_no)
    WHERE missing = 0 OR missing = 1 << (list_position($all_facets, facet) - 1)
    GROUP BY facet, value
),
frequent AS (
    FROM counts
    QUALIFY row_number() OVER (
        PARTITION BY facet ORDER BY CASE WHEN facet = 'year' THEN value::INTEGER END DESC, number DESC, value
    ) <= $most OR list_contains($values, value)
),
top AS (
    SELECT record_no, mask, score, row_number() OVER ({order}) AS place
    FROM weighed
    {dated}
    WHERE missing = 0
    {order}
    LIMIT $limit OFFSET $offset
)
SELECT
    (SELECT count(*) FROM weighed WHERE missing = 0) AS total,
    (SELECT count(*) FROM matched) AS with_any,
    (SELECT coalesce(list([record_no, mask] ORDER BY place), []) FROM top) AS places,
    (SELECT coalesce(list(score ORDER BY place), []) FROM top) AS scores,
    (SELECT coalesce(list([facet, value, number::VARCHAR]), []) FROM frequent) AS counts
"""
BY_RELEVANCE = "bit_count(mask) DESC, score DESC, record_no"
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
class _Answer:
    """What NARROWED or WHOLE with COUNTED give."""

    total: int
    with_any: int
    places: tuple[tuple[int, int], ...]
    scores: tuple[float, ...]
    counts: tuple[tuple[str, str, str], ...]


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
    base, parameters = _base(connection, question)
    narrowing = _narrowing(chosen)
    sql = base + (NARROWED if narrowing else WHOLE)
    dated = "" if order is Order.RELEVANCE else DATED
    sql += COUNTED.format(order=ORDERS[order], dated=dated)
    asked = {
        **parameters,
        "values": [],
        **narrowing,
        "all_facets": list(map(str, Facet)),
        "any_words": any_words,
        "most": MOST_VALUES,
        "limit": limit,
        "offset": offset,
    }
    answer = records(connection, _Answer, sql, asked)[0]
    ranked = [Ranked(place, mask, score) for (place, mask), score in zip(answer.places, answer.scores, strict=True)]
    return Found(
        tuple(hits(connection, ranked, question)),
        answer.total,
        answer.with_any,
        _counts(connection, answer.counts),
        tuple(concept.words for concept in question.concepts if not concept.alternatives),
        dict(connection.execute(MARKS, {"record_nos": [one.record_no for one in ranked]}).fetchall()) if ranked else {},
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
    """The parameters of NARROWED; none where nothing is chosen."""
    bits = {facet: 1 << place for place, facet in enumerate(Facet)}
    rows = [(facet, value, bits[facet]) for facet, values in chosen.items() for value in values]
    return (
        {}
        if not rows
        else {
            "facets": [str(facet) for facet, _, _ in rows],
            "values": [value for _, value, _ in rows],
            "bits": [bit for _, _, bit in rows],
            "all_bits": sum({bit for _, _, bit in rows}),
        }
    )


def _counts(
    connection: duckdb.DuckDBPyConnection, told: Sequence[tuple[str, str, str]]
) -> dict[Facet, tuple[FacetCount, ...]]:
    """The counts of each facet with the names of bodies and persons."""
    people = [value for facet, value, _ in told if facet == Facet.PERSON]
    named = {row.value: row for row in records(connection, _Named, BODIES)}
    if people:
        named |= {row.value: row for row in records(connection, _Named, PERSONS, {"values": people})}
    nobody = _Named("", "", None)
    counted = [
        FacetCount(
            Facet(facet),
            value,
            int(number),
            named.get(value, nobody).words or None,
            named.get(value, nobody).detail,
        )
        for facet, value, number in told
    ]
    ordered = sorted(counted, key=lambda one: (-int(one.value) if one.facet is Facet.YEAR else -one.number, one.value))
    return {facet: tuple(one for one in ordered if one.facet is facet) for facet in Facet}
