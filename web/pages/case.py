"""A case (sak): its whole story."""

import datetime as dt

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.readers.corrections import corrections_of_case
from web import addresses
from web.case_view import case_view
from web.rendering import render
from web.warehouses import asked

NO_SUCH_CASE = "Det er ingen sak med dette nummeret i papirene. Prøv å søke etter nummeret."


def show(request: Request) -> Response:
    """The case of an id. Raises HTTPException (404)."""
    case_id = request.path_params["case_id"]
    with asked(request) as connection:
        try:
            today = dt.datetime.now().astimezone().date()
            view = case_view(connection, case_id, today, bodies=request.state.catalogue.bodies)
        except LookupError as error:
            raise HTTPException(404, NO_SUCH_CASE) from error
        address = str(request.base_url).rstrip("/") + addresses.case(case_id)
        corrections = corrections_of_case(connection, case_id) if case_id in request.state.corrected else []
        corrected = [row for row in corrections if row.status == "applied"]
        return render(request, "case.html", part_of="search", view=view, address=address, corrected=corrected)


ROUTES = [Route("/sak/{case_id:path}", show)]
