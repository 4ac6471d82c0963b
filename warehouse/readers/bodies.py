"""Which body (utvalg, organ) somebody means: by id, abbreviation or name, in any case and inflection."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import duckdb
from rapidfuzz import fuzz, process

from warehouse.readers.errors import UnknownBodyError
from warehouse.rows import records
from warehouse.search.analysis import stem

# A name that is at least this like the words (0 to 100) is worth suggesting; below it suggestions read as noise.
WORTH_SUGGESTING = 60
SUGGESTIONS = 3
WORD = re.compile(r"\w+")
# A server is asked about the same names again and again: those of a large warehouse's bodies, in each form.
STEMS_KEPT = 10_000

BODIES = "SELECT body_id, organisation, name, abbreviation FROM bodies ORDER BY body_id"


@dataclass(frozen=True, slots=True)
class BodyRow:
    """A body; organisation and abbreviation are None where no paper tells."""

    body_id: str
    organisation: str | None
    name: str
    abbreviation: str | None

    @property
    def short(self) -> str:
        """What a person would call it: 'SSU', or the name where it has no abbreviation."""
        return self.abbreviation or self.name

    @property
    def full(self) -> str:
        """Name, abbreviation and organisation: 'Strategisk samarbeidsutvalg (SSU), Helsefellesskapet i Solvik'."""
        name = f"{self.name} ({self.abbreviation})" if self.abbreviation else self.name
        return f"{name}, {self.organisation}" if self.organisation else name


def bodies(connection: duckdb.DuckDBPyConnection) -> list[BodyRow]:
    """All bodies, by id."""
    return records(connection, BodyRow, BODIES)


def find_bodies(
    connection: duckdb.DuckDBPyConnection, words: str, known: Collection[BodyRow] | None = None
) -> list[BodyRow]:
    """The bodies that words may mean, none where they mean no body that is known; `known` are all, if at hand.

    The narrowest reading that fits any body wins: its id; its abbreviation or name ('ssu', 'partnerskapsmøtet');
    some words of its name, id and organisation ('SSU Solvik').
    """
    known = bodies(connection) if known is None else known
    wanted = _stems(words)
    if not wanted:
        return []
    readings = (
        [body for body in known if body.body_id == words.strip().lower()],
        [body for body in known if wanted in (_stems(body.abbreviation or ""), _stems(body.name))],
        [body for body in known if set(wanted) <= set(_stems(f"{body.full} {body.body_id}"))],
    )
    return next((reading for reading in readings if reading), [])


def require_bodies(
    connection: duckdb.DuckDBPyConnection, words: str, known: Collection[BodyRow] | None = None
) -> list[BodyRow]:
    """As find_bodies, at least one. Raises UnknownBodyError, which suggests names that are spelt alike."""
    found = find_bodies(connection, words, known)
    if not found:
        raise UnknownBodyError(words, [body.short for body in similar_bodies(connection, words)])
    return found


def similar_bodies(connection: duckdb.DuckDBPyConnection, words: str) -> list[BodyRow]:
    """A few bodies whose abbreviation or name is spelt much like the words, best first."""
    known = bodies(connection)
    spelt = {(position, form): form for position, body in enumerate(known) for form in _forms(body)}
    best = process.extract(
        words.lower(), spelt, scorer=fuzz.WRatio, score_cutoff=WORTH_SUGGESTING, limit=SUGGESTIONS * 2
    )
    positions = dict.fromkeys(position for _, _, (position, _) in best)
    return [known[position] for position in positions][:SUGGESTIONS]


def _forms(body: BodyRow) -> tuple[str, ...]:
    """What a body is called, in small letters."""
    return tuple(form.lower() for form in (body.name, body.abbreviation) if form)


@lru_cache(maxsize=STEMS_KEPT)
def _stems(text: str) -> tuple[str, ...]:
    """The stems of a text's words, so that 'Kommunestyrets' is 'kommunestyre'."""
    return tuple(stem(word) for word in WORD.findall(text.lower()))
