"""The tables of the search index."""

from functools import cache

import duckdb
from asked_papers import papers
from solvik_facts import joined, rows

from warehouse.search.index import FIELD_WEIGHTS

TABLES = ("fields", "words", "terms", "records", "postings")


@cache
def built(*, backwards: bool = False) -> duckdb.DuckDBPyConnection:
    """The made papers with their index."""
    return joined(*(reversed(papers()) if backwards else papers()))


def test_two_builds_are_alike_to_the_last_digit() -> None:
    one, other = built(), built(backwards=True)
    for table in TABLES:
        assert rows(one, f"FROM search.{table}") == rows(other, f"FROM search.{table}"), table


def test_every_table_and_column_says_what_it_is() -> None:
    known = built()
    assert rows(known, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'search' AND comment IS NULL") == []
    bare = "SELECT table_name, column_name FROM duckdb_columns() WHERE schema_name = 'search' AND comment IS NULL"
    assert {table for table, _ in rows(known, bare)} <= {"passages"}


def test_every_field_of_a_passage_has_a_weight() -> None:
    assert {field for (field,) in rows(built(), "SELECT DISTINCT field FROM search.passages")} <= set(FIELD_WEIGHTS)


def test_nothing_is_left_behind_in_the_database() -> None:
    assert rows(built(), "SELECT table_name FROM duckdb_tables() WHERE temporary") == []


def test_an_empty_warehouse_can_be_indexed() -> None:
    known = joined()
    assert rows(known, "FROM search.records") == []
