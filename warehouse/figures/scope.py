"""Of which bodies and which years figures are asked: an organisation's, as a rule."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.readers.errors import QuestionError, UnknownOrganisationError
from warehouse.readers.organisations import require_organisations
from warehouse.rows import records

# What asks for the bodies whose papers do not say of which organisation they are.
UNNAMED = "ukjent"

# A case belongs to the year of the meeting that treated it, where that is known: a body that counts its cases over New
# Year would have January's in the year before. A body that is only cited has no papers.
ORGANISATIONS = """
SELECT
    organisation AS name, list(DISTINCT body_id ORDER BY body_id) AS body_ids,
    list(DISTINCT coalesce(year(date), year)::INTEGER ORDER BY coalesce(year(date), year)::INTEGER) AS years,
    count(*) AS cases
FROM cases
JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
WHERE NOT cases.is_stub
GROUP BY organisation
ORDER BY name NULLS LAST
"""


class WhichOrganisationError(QuestionError):
    """There are several organisations, and none, or more than one, was named."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(f"Which organisation is meant? Name one with --organisation: {'; '.join(known)}.")


class NoPapersError(QuestionError):
    """No paper tells of a meeting or case of that year."""

    def __init__(self, year: int, name: str, years: Sequence[int]) -> None:
        held = ", ".join(map(str, years)) or "none"
        super().__init__(f"No paper of {name} tells of {year}; years with papers: {held}.")


@dataclass(frozen=True, slots=True)
class Organisation:
    """Whose papers there are, with its bodies and the years that cases were treated in; unnamed papers have no name."""

    name: str | None
    body_ids: tuple[str, ...]
    years: tuple[int, ...]
    cases: int

    @property
    def spoken(self) -> str:
        """Its name, or the word that asks for what has none."""
        return self.name or UNNAMED


@dataclass(frozen=True, slots=True)
class Scope:
    """Some bodies from one year to another, both of them in it."""

    body_ids: tuple[str, ...]
    first: int
    last: int

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """The first and the last day."""
        return dt.date(self.first, 1, 1), dt.date(self.last, 12, 31)

    @property
    def asked(self) -> dict[str, object]:
        """The parameters of a query."""
        return {"body_ids": list(self.body_ids), "first": self.first, "last": self.last}


def organisations(connection: duckdb.DuckDBPyConnection) -> list[Organisation]:
    """The organisations that cases are known of, by name; what has no name last."""
    return records(connection, Organisation, ORGANISATIONS)


def find_organisation(connection: duckdb.DuckDBPyConnection, words: str | None = None) -> Organisation:
    """The organisation that words name, as `require_organisations` reads them; 'ukjent' what no paper names.

    Without words the only one there is. Raises UnknownOrganisationError or WhichOrganisationError, which list them all.
    """
    known = organisations(connection)
    if words is None:
        found = [one for one in known if one.name] or known
    elif words.strip().casefold() == UNNAMED:
        found = [one for one in known if one.name is None]
    else:
        found = [one for one in known if one.name in _named(connection, words, known)]
    if len(found) != 1:
        raise WhichOrganisationError([one.spoken for one in found or known])
    return found[0]


def _named(connection: duckdb.DuckDBPyConnection, words: str, known: Sequence[Organisation]) -> list[str]:
    """The names that words may mean; some may be of bodies that are only cited."""
    try:
        return require_organisations(connection, words)
    except UnknownOrganisationError as error:
        raise UnknownOrganisationError(words, [one.spoken for one in known]) from error


def find_scope(
    connection: duckdb.DuckDBPyConnection, year: int, words: str | None = None
) -> tuple[Organisation, Scope]:
    """An organisation and its bodies in one year. Raises as find_organisation does, and NoPapersError."""
    organisation = find_organisation(connection, words)
    if year not in organisation.years:
        raise NoPapersError(year, organisation.spoken, organisation.years)
    return organisation, Scope(organisation.body_ids, year, year)


def everything(connection: duckdb.DuckDBPyConnection) -> Scope | None:
    """All bodies in all their years; None where there is no case."""
    known = organisations(connection)
    years = [year for one in known for year in one.years]
    body_ids = tuple(body_id for one in known for body_id in one.body_ids)
    return Scope(body_ids, min(years), max(years)) if years else None
