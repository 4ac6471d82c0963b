"""Building the search index: tables in schema `search`, made by one SQL file and filled by another."""

from collections.abc import Iterator
from importlib.resources import files

import duckdb

from warehouse.search.analysis import PART_WEIGHT, WORD_OR_NUMBER, is_number, known_stems, number_terms, parts, stem
from warehouse.search.vocabulary import STOP_WORDS

# One occurrence counts as so many in running text: a title names the subject, a decision is what people look for, a
# proposal was no more than that, and what is quoted belongs to another case. Text outside cases is long and loose.
FIELD_WEIGHTS = {
    "label": 2.0,
    "title": 4.0,
    "adopted": 3.0,
    "proposed": 1.5,
    "quoted": 1.0,
    "text": 1.0,
    "section_title": 3.0,
    "section": 0.75,
}
# BM25's usual k1 and b: from the third mention on a word adds little; long records are held back by three quarters.
SATURATION = 1.2
LENGTH_SHARE = 0.75

FIELDS = "INSERT INTO search.fields SELECT unnest(?), unnest(?)"
TOKENS = """
CREATE TEMP TABLE tokens AS
SELECT record_id, field, token, count(*) AS occurrences
FROM (
    SELECT record_id, field, unnest(regexp_extract_all(lower(nfc_normalize(text)), getvariable('token'))) AS token
    FROM search.passages
)
GROUP BY ALL
"""
DISTINCT_TOKENS = "SELECT DISTINCT token FROM tokens ORDER BY token"
ANALYSED = """
CREATE TEMP TABLE analysed AS
SELECT unnest(?)::VARCHAR AS word, unnest(?)::VARCHAR AS term, unnest(?)::DECIMAL(4, 2) AS weight
"""


def create_search_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Create schema `search` beside the tables of the contract; its tables are empty but for the weights of fields."""
    connection.execute(_sql("tables.sql"))
    weights = sorted(FIELD_WEIGHTS.items())
    connection.execute(FIELDS, [[field for field, _ in weights], [weight for _, weight in weights]])


def build_search_index(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the empty tables of schema `search` from the tables of the contract and raw.section_texts.

    Each distinct word is looked at once; all else is SQL over whole tables.
    """
    connection.execute("SET VARIABLE token = ?", [WORD_OR_NUMBER])
    connection.execute("SET VARIABLE saturation = ?", [SATURATION])
    connection.execute("SET VARIABLE length_share = ?", [LENGTH_SHARE])
    connection.execute(TOKENS)
    tokens = [token for (token,) in connection.execute(DISTINCT_TOKENS).fetchall()]
    connection.execute(ANALYSED, _analysed(tokens))
    connection.execute(_sql("postings.sql"))


def terms_of(token: str, stems: dict[str, str]) -> Iterator[tuple[str, float]]:
    """The terms that a token stands for, with their weights: none for a stop word; `stems` is what `parts` asks."""
    if is_number(token):
        for place, term in enumerate(number_terms(token)):
            yield term, PART_WEIGHT if place else 1.0
    elif token not in STOP_WORDS:
        yield stem(token), 1.0
        yield from ((part, PART_WEIGHT) for part in sorted(parts(token, stems)))


def _analysed(tokens: list[str]) -> tuple[list[str], list[str], list[float]]:
    """The columns word, term and weight of all tokens."""
    stems = known_stems(token for token in tokens if not is_number(token) and token not in STOP_WORDS)
    rows = [(token, term, weight) for token in tokens for term, weight in terms_of(token, stems)]
    return [word for word, _, _ in rows], [term for _, term, _ in rows], [weight for _, _, weight in rows]


def _sql(name: str) -> str:
    """One of the SQL files beside this module."""
    return files("warehouse.search").joinpath(name).read_text(encoding="utf-8")
