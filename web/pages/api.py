"""The API: what the pages show, as JSON, with its OpenAPI document."""

from functools import cache

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from web.api.document import openapi
from web.api.endpoints import ENDPOINTS
from web.errors import API


def show_document(_request: Request) -> Response:
    """What may be asked, and what comes back."""
    return JSONResponse(_document())


@cache
def _document() -> dict[str, object]:
    """The document, made once."""
    return openapi(ENDPOINTS)


ROUTES = [Route(f"{API}/openapi.json", show_document), *(endpoint.route for endpoint in ENDPOINTS)]
