"""A case (sak): its whole story."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.readers.case_story import case_story
from web.rendering import render
from web.warehouses import asked


def show(request: Request) -> Response:
    """The case of an id. Raises HTTPException (404)."""
    with asked(request) as connection:
        try:
            story = case_story(connection, request.path_params["case_id"])
        except LookupError as error:
            raise HTTPException(404) from error
        return render(request, "case.html", story=story)


ROUTES = [Route("/sak/{case_id:path}", show)]
