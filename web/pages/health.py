"""/helse, for a monitor: whether the warehouse can be asked."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from warehouse import WarehouseError
from web.warehouses import asked


def health(request: Request) -> Response:
    """200 with what is held, or 503 with what is wrong; never an error page."""
    try:
        with asked(request):
            edition = request.state.edition
    except WarehouseError as error:
        return JSONResponse({"status": "unusable", "error": type(error).__name__}, status_code=503)
    return JSONResponse({"status": "ok", "documents": edition.documents, "cases": edition.cases})


ROUTES = [Route("/helse", health)]
