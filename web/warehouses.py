"""From a request to the warehouse: each page asks through a cursor of its own, on the file that is published then."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from starlette.requests import Request

from warehouse.connections import Connection
from warehouse.published import PublishedWarehouse
from warehouse.readers.edition import Edition, edition
from warehouse.search.catalogue import Catalogue, catalogue
from web.settings import WebSettings


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What is asked of a published file once: its edition, for the pages, and what each search needs."""

    edition: Edition
    catalogue: Catalogue


def published(settings: WebSettings) -> PublishedWarehouse[Looked]:
    """The warehouse of a server; it need not be there yet."""
    return PublishedWarehouse(settings.warehouse, lambda connection: Looked(edition(connection), catalogue(connection)))


@contextmanager
def asked(request: Request) -> Iterator[Connection]:
    """Give a cursor for one request, in a with statement. Raises WarehouseError, which becomes page 503.

    `request.state` gets the edition and the catalogue.
    """
    warehouse: PublishedWarehouse[Looked] = request.app.state.warehouse
    with warehouse.cursor() as (connection, found):
        request.state.edition, request.state.catalogue = found.edition, found.catalogue
        yield connection


def settings_of(request: Request) -> WebSettings:
    """What the server was told when it started."""
    settings: WebSettings = request.app.state.settings
    return settings
