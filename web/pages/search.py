"""The front page: search (søk)."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from warehouse.connections import Connection
from warehouse.search.faceted import Found, find
from warehouse.search.offers import NOTHING, Offers, offers
from warehouse.search.spelling import suggestions
from web import addresses
from web.paging import PAGE_SIZE, Paging, asked_page
from web.rendering import render
from web.searching import FACETS, ORDERS, Asked, asked_for, chosen_words, details, value_words
from web.warehouses import asked as asking


@dataclass(frozen=True, slots=True)
class Help:
    """What to try where words were not found: the word, and others spelt like it with the search for them."""

    word: str
    meant: tuple[tuple[str, Asked], ...]


def show(request: Request) -> Response:
    """The search and what it found; a number of one case leads to that case at once.

    With `live` only the results are given, for the script that shows them while somebody types.
    """
    asked = asked_for(request.query_params)
    is_live = "live" in request.query_params
    with asking(request) as connection:
        if asked.is_empty:
            return render(
                request, "results.html" if is_live else "search.html", part_of="search", asked=asked, found=None
            )
        paging_page = asked_page(request)
        may_name = asked.words and paging_page == 1 and not asked.chosen
        named = offers(connection, asked.words, request.state.catalogue.bodies.values()) if may_name else NOTHING
        if len(named.cases) == 1 and not is_live:
            return RedirectResponse(addresses.case(named.cases[0].case_id), status_code=302)
        return _results(request, connection, asked, named, page=paging_page, is_live=is_live)


def _results(
    request: Request, connection: Connection, asked: Asked, named: Offers, *, page: int, is_live: bool
) -> Response:
    """One page of what was found."""
    found = find(
        connection,
        asked.words,
        chosen=asked.chosen,
        order=asked.order,
        any_words=asked.any_words,
        limit=PAGE_SIZE,
        offset=(page - 1) * PAGE_SIZE,
        known=request.state.catalogue,
    )
    return render(
        request,
        "results.html" if is_live else "search.html",
        part_of="search",
        asked=asked,
        found=found,
        offers=named,
        paging=Paging(page, found.total),
        helps=_helps(connection, asked, found),
        narrowed=list(chosen_words(asked, found.counts)),
        FACETS=FACETS,
        ORDERS=ORDERS,
        value_words=value_words,
        details=details,
    )


def _helps(connection: Connection, asked: Asked, found: Found) -> list[Help]:
    """For each word that is not in the papers, what it may have been meant for."""
    return [
        Help(
            word,
            tuple(
                (meant, asked.with_words(asked.words.lower().replace(word, meant)))
                for meant in suggestions(connection, word)
            ),
        )
        for word in found.unknown
    ]


ROUTES = [Route("/", show)]
