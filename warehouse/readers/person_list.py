"""Persons in long lists: some of them at a time."""

import re
from enum import StrEnum

import duckdb

from warehouse.readers.people import PERSONS, PersonRow
from warehouse.rows import records, values

WORD = re.compile(r"\w+")

# Every word asked for begins a word of the name, or of another printed form of it.
NAMED = """
len(list_filter($words, lambda word: NOT contains(
    ' ' || regexp_replace(lower(concat_ws(' ', name, array_to_string(also_known_as, ' '))), '[^\\w]+', ' ', 'g'),
    ' ' || word
))) = 0
"""
# Norwegian letters follow z in the order æ, ø, å, which no collation of DuckDB's own knows.
NAME_ORDER = "translate(lower(name), 'æøå', '{|}')"


class PersonOrder(StrEnum):
    """How a list of persons is sorted."""

    BUSIEST = "busiest"  # most meetings and cases first
    NAME = "name"


ORDERS = {
    PersonOrder.BUSIEST: f"meetings + cases DESC, {NAME_ORDER}, person_id",
    PersonOrder.NAME: f"{NAME_ORDER}, person_id",
}
COUNT = "SELECT count(*) FROM persons WHERE" + NAMED  # noqa: S608 our own text
LIST = "SELECT * FROM ({persons}) WHERE {named} ORDER BY {order} LIMIT $limit OFFSET $offset"


def person_list(
    connection: duckdb.DuckDBPyConnection,
    words: str = "",
    *,
    order: PersonOrder = PersonOrder.BUSIEST,
    limit: int | None = None,
    offset: int = 0,
) -> list[PersonRow]:
    """The persons with the beginnings of some words in their names, all where there are none: so many, from one on."""
    sql = LIST.format(persons=PERSONS, named=NAMED, order=ORDERS[order])
    return records(connection, PersonRow, sql, {"words": _words(words), "limit": limit, "offset": offset})


def person_count(connection: duckdb.DuckDBPyConnection, words: str = "") -> int:
    """How many persons `person_list` has in all."""
    return int(str(values(connection, COUNT, {"words": _words(words)})[0]))


def person_by_id(connection: duckdb.DuckDBPyConnection, person_id: str) -> PersonRow | None:
    """The person of an id, or None."""
    sql = f"SELECT * FROM ({PERSONS}) WHERE person_id = $person_id"  # noqa: S608 our own text
    return next(iter(records(connection, PersonRow, sql, {"person_id": person_id})), None)


def _words(text: str) -> list[str]:
    """The words of a text in small letters."""
    return WORD.findall(text.lower())
