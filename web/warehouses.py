"""From a request to the warehouse: each page asks through a cursor of its own, on the file that is published then."""

from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import Request

from warehouse.connections import Connection
from warehouse.published import PublishedWarehouse
from warehouse.readers.edition import Edition, edition
from web.settings import WebSettings


def published(settings: WebSettings) -> PublishedWarehouse[Edition]:
    """The warehouse of a server; it need not be there yet."""
    return PublishedWarehouse(settings.warehouse, edition)


@contextmanager
def asked(request: Request) -> Iterator[Connection]:
    """Give a cursor for one request, in a with statement. Raises WarehouseError, which becomes page 503."""
    warehouse: PublishedWarehouse[Edition] = request.app.state.warehouse
    with warehouse.cursor() as (connection, found):
        request.state.edition = found
        yield connection


def settings_of(request: Request) -> WebSettings:
    """What the server was told when it started."""
    settings: WebSettings = request.app.state.settings
    return settings
