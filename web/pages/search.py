"""The front page: search."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.search.query import search
from web.rendering import render
from web.warehouses import asked


def show(request: Request) -> Response:
    """What was found."""
    words = request.query_params.get("q", "")
    with asked(request) as connection:
        hits = search(connection, words) if words else []
        return render(request, "search.html", part_of="search", words=words, hits=hits)


ROUTES = [Route("/", show)]
