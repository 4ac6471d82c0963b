"""Quality (kvalitet): what a human should look at, the most useful first; a few of each kind, and all of one kind."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.vocabulary import ReferenceStatus, Severity
from warehouse.connections import Connection
from warehouse.quality_words import GAPS, Advice, problem_advice
from warehouse.readers.gaps import GapKind, gaps
from warehouse.readers.open_references import open_reference_count, open_references
from warehouse.readers.problems import problems
from web.paging import PAGE_SIZE, Paging, asked_page
from web.rendering import render
from web.warehouses import asked

SHOWN = 3  # of each kind on the page of all kinds
AMBIGUOUS = Advice("Henvisninger som passer med flere", "Les setningen, og velg hvilken sak som er ment.")
UNRESOLVED = Advice("Henvisninger som ikke ble funnet, med forslag", "Se om et av forslagene er det som er ment.")


@dataclass(frozen=True, slots=True)
class Concern:
    """One kind of thing to look at: its key in the address, words, number, and a way to some of its rows.

    `shape` says what rows are: 'problem' | 'gap' | 'reference'.
    """

    key: str
    words: Advice
    shape: str
    total: int
    rows: Callable[[int, int], Sequence[object]]  # (how many, from which on)
    is_error: bool = False


def show(request: Request) -> Response:
    """A few of each kind."""
    with asked(request) as connection:
        found = [(concern, concern.rows(SHOWN, 0)) for concern in concerns(connection)]
        return render(request, "quality.html", part_of="quality", concerns=found, shown=SHOWN)


def show_kind(request: Request) -> Response:
    """All of one kind. Raises HTTPException (404)."""
    key = request.path_params["kind"]
    with asked(request) as connection:
        concern = next((one for one in concerns(connection) if one.key == key), None)
        if concern is None:
            raise HTTPException(404, "Det er ikke noe av dette slaget å se på lenger.")
        paging = Paging(asked_page(request), concern.total)
        rows = concern.rows(PAGE_SIZE, paging.offset)
        return render(request, "concern.html", part_of="quality", concern=concern, rows=rows, paging=paging)


def concerns(connection: Connection) -> Iterator[Concern]:
    """What there is to look at: papers that were not read, what can be settled here, what is missing, doubts."""
    found = problems(connection)
    yield from _problems([row for row in found if row.severity == Severity.ERROR], is_error=True)
    yield from _references(connection, "flertydige", AMBIGUOUS, ReferenceStatus.AMBIGUOUS)
    missing = gaps(connection)
    for kind in GapKind:
        rows = [gap for gap in missing if gap.kind == kind]
        if rows:
            yield Concern(kind.value, GAPS[kind], "gap", len(rows), _part_of(rows))
    warnings = [row for row in found if row.severity != Severity.ERROR and row.code != "ambiguous_reference"]
    yield from _problems(warnings, is_error=False)
    yield from _references(connection, "ufunne", UNRESOLVED, ReferenceStatus.UNRESOLVED)


def _problems(found: Sequence[object], *, is_error: bool) -> Iterator[Concern]:
    """Problems of one severity, by code, those that concern most papers first."""
    grouped = [(str(code), list(rows)) for code, rows in groupby(found, attrgetter("code"))]
    for code, rows in sorted(grouped, key=lambda pair: -len(pair[1])):
        key = f"feil-{code}" if is_error else code
        yield Concern(key, problem_advice(code), "problem", len(rows), _part_of(rows), is_error)


def _references(connection: Connection, key: str, words: Advice, status: ReferenceStatus) -> Iterator[Concern]:
    """References that a person may settle."""
    total = open_reference_count(connection, [status])
    if total:
        yield Concern(
            key,
            words,
            "reference",
            total,
            lambda limit, offset: open_references(connection, [status], limit=limit, offset=offset),
        )


def _part_of(rows: Sequence[object]) -> Callable[[int, int], Sequence[object]]:
    """Some of the rows that are there already."""
    return lambda limit, offset: rows[offset : offset + limit]


ROUTES = [Route("/kvalitet", show), Route("/kvalitet/{kind}", show_kind)]
