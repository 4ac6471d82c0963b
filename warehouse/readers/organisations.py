"""Which organisation (virksomhet) somebody means: by its name, or by some words of it, in any case."""

import re

import duckdb
from rapidfuzz import fuzz, process

from warehouse.readers.errors import UnknownOrganisationError
from warehouse.rows import values
from warehouse.search.analysis import stem

# A name that is at least this like the words (0 to 100) is worth suggesting.
WORTH_SUGGESTING = 60
SUGGESTIONS = 3
WORD = re.compile(r"\w+")

ORGANISATIONS = "SELECT DISTINCT organisation FROM bodies WHERE organisation IS NOT NULL ORDER BY organisation"

BODIES_OF = "SELECT body_id FROM bodies WHERE list_contains(?, organisation) ORDER BY body_id"


def organisations(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The organisations whose bodies' papers are here, by name."""
    return list(map(str, values(connection, ORGANISATIONS)))


def require_organisations(connection: duckdb.DuckDBPyConnection, words: str) -> list[str]:
    """The organisations that words may mean: the one that is called so, else those with all the words in their name.

    Raises UnknownOrganisationError, which suggests names that are spelt alike.
    """
    known = organisations(connection)
    wanted = _stems(words)
    readings = (
        [name for name in known if name.casefold() == words.strip().casefold()],
        [name for name in known if wanted and wanted == _stems(name)],
        [name for name in known if wanted and set(wanted) <= set(_stems(name))],
    )
    found = next((reading for reading in readings if reading), [])
    if found:
        return found
    like = process.extract(words.lower(), known, scorer=fuzz.WRatio, score_cutoff=WORTH_SUGGESTING, limit=SUGGESTIONS)
    raise UnknownOrganisationError(words, [name for name, _, _ in like])


def body_ids_of(connection: duckdb.DuckDBPyConnection, words: str) -> list[str]:
    """The ids of all bodies of the organisations that words may mean. Raises UnknownOrganisationError."""
    names = require_organisations(connection, words)
    return list(map(str, values(connection, BODIES_OF, [names])))


def _stems(text: str) -> list[str]:
    """The stems of a text's words, so that 'Solvik kommunes' is 'solvik kommune'."""
    return [stem(word) for word in WORD.findall(text.lower())]
