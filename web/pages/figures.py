"""Figures (tall): meetings, cases, outcomes and attendance per year and body, as plots with the table beside."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.connections import Connection
from warehouse.figures.attendance import Turnout, attendance, turnout_by_body
from warehouse.figures.cases import NOT_TOLD, OUTCOMES, cases_treated
from warehouse.figures.meetings import meetings_held
from warehouse.figures.scope import Organisation, Scope, organisations
from warehouse.norwegian import OUTCOMES as OUTCOME_WORDS
from warehouse.norwegian import percent, told
from warehouse.readers.body_overview import BodyOverview, body_overview
from web.asking import asked_text
from web.bars import Chart, lying, upright
from web.rendering import render
from web.warehouses import asked

ORGANISATION = "organisasjon"
UNTOLD = "ikke lest"


@dataclass(frozen=True, slots=True)
class Counts:
    """A table of numbers: a row for each name (with its key), a column for each year; and the chart beside it."""

    years: tuple[int, ...]
    rows: tuple[tuple[str, str, tuple[int, ...]], ...]  # key, name, a number for each year
    chart: Chart

    @property
    def totals(self) -> tuple[int, ...]:
        """The sum of each year."""
        return tuple(sum(numbers) for numbers in zip(*(row[2] for row in self.rows), strict=True))


def show(request: Request) -> Response:
    """The figures of one organisation, the one with most cases unless another is asked for."""
    with asked(request) as connection:
        known = organisations(connection)
        if not known:
            return render(request, "figures.html", part_of="figures", known=(), chosen=None)
        chosen = _chosen(known, asked_text(request, ORGANISATION))
        return render(
            request, "figures.html", part_of="figures", known=known, chosen=chosen, **_figures(connection, chosen)
        )


def _chosen(known: Sequence[Organisation], name: str | None) -> Organisation:
    """The organisation of a name. Raises HTTPException (404)."""
    if name is None:
        return max(known, key=lambda one: (one.name is not None, one.cases))
    found = next((one for one in known if one.spoken == name), None)
    if found is None:
        raise HTTPException(404, "Det er ingen organisasjon med dette navnet i papirene.")
    return found


def _figures(connection: Connection, organisation: Organisation) -> dict[str, Any]:
    """All that the page shows of an organisation."""
    scope = Scope(organisation.body_ids, min(organisation.years), max(organisation.years))
    years = tuple(range(scope.first, scope.last + 1))
    names = {body.body_id: body for body in body_overview(connection, organisation.body_ids)}
    meetings, cases = meetings_held(connection, scope), cases_treated(connection, scope)
    by_body = {body_id: _name(body) for body_id, body in names.items()}
    outcomes = {outcome.value: told(OUTCOME_WORDS, outcome) for outcome in OUTCOMES} | {NOT_TOLD: UNTOLD}
    turnouts = turnout_by_body(attendance(connection, scope))
    return {
        "meetings": _per_year([(row.body_id, row.year) for row in meetings], by_body, years),
        "cases": _per_year([(row.body_id, row.year) for row in cases], by_body, years),
        "outcomes": _outcomes([(row.told_outcome, row.year) for row in cases], outcomes, years),
        "turnouts": [(by_body[row.name], row) for row in turnouts],
        "turnout_chart": _turnout_chart(turnouts, by_body),
    }


def _name(body: BodyOverview) -> str:
    """What a body is called in a table."""
    return body.short


def _table(
    pairs: Iterable[tuple[str, int]], names: Mapping[str, str], years: tuple[int, ...]
) -> tuple[tuple[str, str, tuple[int, ...]], ...]:
    """Rows of numbers, those without any left out."""
    counted = Counter(pairs)
    rows = ((key, name, tuple(counted[key, year] for year in years)) for key, name in names.items())
    return tuple(row for row in rows if any(row[2]))


def _per_year(pairs: Sequence[tuple[str, int]], names: Mapping[str, str], years: tuple[int, ...]) -> Counts:
    """Numbers per body and year, with a bar for each year."""
    totals = Counter(year for _, year in pairs)
    return Counts(years, _table(pairs, names, years), upright([(str(year), totals[year]) for year in years]))


def _outcomes(pairs: Sequence[tuple[str, int]], names: Mapping[str, str], years: tuple[int, ...]) -> Counts:
    """Numbers per outcome and year, with a bar for each outcome."""
    rows = _table(pairs, names, years)
    return Counts(years, rows, lying([(name, sum(numbers), str(sum(numbers))) for _, name, numbers in rows]))


def _turnout_chart(turnouts: Sequence[Turnout], names: Mapping[str, str]) -> Chart:
    """A bar for each body whose minutes tell of absence."""
    shares = [(names[row.name], row.share) for row in turnouts if row.share is not None]
    return lying([(name, share, percent(share)) for name, share in shares])


ROUTES = [Route("/tall", show)]
