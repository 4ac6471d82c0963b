"""What goes wrong becomes a page: what happened, and what to do, in one or two sentences."""

import logging
from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from warehouse.errors import (
    NewerWarehouseError,
    NoSuchWarehouseError,
    NotAWarehouseError,
    OlderWarehouseError,
    WarehouseError,
    WarehouseInUseError,
)
from warehouse.readers.errors import QuestionError
from web.rendering import render

API = "/api"
LOGGER = logging.getLogger("saksgang.web")

UNKNOWN = "Ingen organ eller personer heter dette i papirene. Velg heller fra listen."
NOT_FOUND = "Adressen kan være skrevet feil, eller det den viste til, finnes ikke lenger."
# Status -> heading, and what to do where the error itself says nothing.
WORDS: Mapping[int, tuple[str, str]] = {
    400: ("Adressen kan ikke leses", "Noe i adressen er skrevet på en måte som ikke kan tolkes. Søk heller på nytt."),
    403: ("Ingen tilgang", "Denne siden kan ikke vises her."),
    404: ("Fant ikke siden", NOT_FOUND),
    405: ("Dette går ikke her", "Siden kan bare leses."),
    413: ("For mye på én gang", "Skjemaet som ble sendt, er for stort."),
    414: ("Søket er for langt", "Søk med færre ord."),
    500: ("Noe gikk galt", "Feilen er vår, og den er skrevet i loggen. Prøv igjen, eller gå til søket."),
    503: ("Datavarehuset kan ikke åpnes", "Prøv igjen om litt."),
}
# What is wrong with the warehouse -> what people can do; the log has the path and the program's own words.
UNUSABLE: Mapping[type[WarehouseError], str] = {
    NoSuchWarehouseError: "Det er ikke bygget noe datavarehus ennå. Det lages med «saksgang ingest».",
    NotAWarehouseError: "Filen som tjenesten er satt til å vise, er ikke et datavarehus fra saksgang.",
    OlderWarehouseError: "Datavarehuset er bygget av en eldre utgave av saksgang. Kjør «saksgang ingest» på nytt.",
    NewerWarehouseError: "Datavarehuset er bygget av en nyere utgave av saksgang enn den som viser denne siden.",
    WarehouseInUseError: "Et annet program skriver til datavarehuset akkurat nå. Prøv igjen om litt.",
}
RETRY_SECONDS = "30"


def show_http_error(request: Request, error: Exception) -> Response:
    """A page for an HTTPException; its detail is told where it is a sentence of ours."""
    assert isinstance(error, HTTPException)  # noqa: S101 - what it is registered for
    heading, words = WORDS.get(error.status_code, WORDS[400 if error.status_code < 500 else 500])  # noqa: PLR2004
    said = error.detail if error.detail.endswith(".") else words
    response = _told(request, error.status_code, heading, said)
    response.headers.update(error.headers or {})
    return response


def show_unknown(request: Request, error: Exception) -> Response:
    """A page for a question about what the warehouse does not know, as a body that nobody is called."""
    assert isinstance(error, QuestionError)  # noqa: S101 - what it is registered for
    heading, _ = WORDS[404]
    return _told(request, 404, heading, UNKNOWN)


def show_unusable(request: Request, error: Exception) -> Response:
    """A page for a warehouse that cannot be opened."""
    assert isinstance(error, WarehouseError)  # noqa: S101 - what it is registered for
    LOGGER.warning("%s", error)
    heading, words = WORDS[503]
    response = _told(request, 503, heading, UNUSABLE.get(type(error), words))
    response.headers["Retry-After"] = RETRY_SECONDS
    return response


def show_fault(request: Request) -> Response:
    """A page for a fault of ours."""
    heading, words = WORDS[500]
    return _told(request, 500, heading, words)


def _told(request: Request, status: int, heading: str, words: str) -> Response:
    """What went wrong as a page, or as JSON where JSON was asked for."""
    if request.url.path.startswith(f"{API}/"):
        return JSONResponse({"status": status, "feil": heading, "melding": words}, status)
    return render(request, "error.html", status=status, heading=heading, words=words)
