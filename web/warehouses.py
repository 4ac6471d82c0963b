"""From a request to the warehouse: each page asks through a cursor of its own, on the file that is published then."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from starlette.requests import Request

from warehouse.connections import Connection
from warehouse.published import PublishedWarehouse
from warehouse.readers.corrections import corrected_cases
from warehouse.readers.edition import Edition, edition
from warehouse.search.catalogue import Catalogue, catalogue
from web.settings import WebSettings


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What is asked of a published file once: its edition, what each search needs, which cases have corrections."""

    edition: Edition
    catalogue: Catalogue
    corrected: frozenset[str]


def published(settings: WebSettings) -> PublishedWarehouse[Looked]:
    """The warehouse of a server; it need not be there yet."""
    return PublishedWarehouse(settings.warehouse, _look)


def _look(connection: Connection) -> Looked:
    """Look at a newly opened file."""
    return Looked(edition(connection), catalogue(connection), corrected_cases(connection))


@contextmanager
def asked(request: Request) -> Iterator[Connection]:
    """Give a cursor for one request, in a with statement. Raises WarehouseError, which becomes page 503.

    `request.state` gets the edition, the catalogue and the corrected cases.
    """
    warehouse: PublishedWarehouse[Looked] = request.app.state.warehouse
    with warehouse.cursor() as (connection, found):
        request.state.edition, request.state.catalogue = found.edition, found.catalogue
        request.state.corrected = found.corrected
        yield connection


def settings_of(request: Request) -> WebSettings:
    """What the server was told when it started."""
    settings: WebSettings = request.app.state.settings
    return settings
