"""The whole page as one ASGI application: settings in, pages out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute

from warehouse import WarehouseError
from warehouse.readers.errors import QuestionError
from web import static
from web.correcting.guard import Guard
from web.correcting.rebuilder import Rebuilder
from web.errors import show_http_error, show_unknown, show_unusable
from web.kept import Kept
from web.middleware import middleware
from web.page_renderer import PageRenderer
from web.pages import PAGES
from web.settings import WebSettings
from web.warehouses import published


def application(settings: WebSettings) -> Starlette:
    """The application of some settings. Its warehouse is opened at the first request, and need not be there before."""
    app = Starlette(
        routes=_routes(),
        middleware=middleware(settings),
        exception_handlers={
            HTTPException: show_http_error,
            QuestionError: show_unknown,
            WarehouseError: show_unusable,
        },
        lifespan=_lifespan,
    )
    app.state.settings = settings
    app.state.warehouse = published(settings)
    app.state.kept = Kept()
    app.state.renderer = PageRenderer()
    app.state.guard = Guard(settings.corrections.password) if settings.corrections else None
    app.state.rebuilder = Rebuilder(settings.warehouse) if settings.corrections else None
    return app


def _routes() -> list[BaseRoute]:
    """Those of all pages, in their order, and the static files."""
    modules = [import_module(f"web.pages.{name}") for name in PAGES]
    return [*static.ROUTES, *(route for module in modules for route in module.ROUTES)]


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    """While the server runs; what it has open is closed at the end."""
    yield
    app.state.warehouse.close()
    app.state.renderer.close()
    if app.state.rebuilder:
        app.state.rebuilder.close()
    if app.state.settings.originals:
        app.state.settings.originals.close()
