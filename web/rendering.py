"""Templates: all output escaped, Norwegian words and stable addresses at hand in every one."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from warehouse import norwegian
from web import addresses
from web.paging import page_address
from web.prose import blocks
from web.static import static

FILTERS = ("day", "long_day", "clock", "number", "whole", "percent", "listed")


@cache
def environment() -> Environment:
    """The templates, read once; a name that is not given is an error."""
    made = Environment(
        loader=PackageLoader("web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {name: getattr(norwegian, name) for name in FILTERS}
    made.globals |= {
        "addresses": addresses,
        "blocks": blocks,
        "norwegian": norwegian,
        "page_address": page_address,
        "static": static,
        "told": norwegian.told,
    }
    return made


def render(request: Request, template: str, *, status: int = 200, **context: object) -> HTMLResponse:
    """A page from a template, in which `request` and `edition` (None where no warehouse is open) are known too.

    `part_of` of the context names the navigation's entry that the page belongs to.
    """
    known = {
        "request": request,
        "edition": getattr(request.state, "edition", None),
        "known_paths": {getattr(route, "path", None) for route in request.app.routes},
        "part_of": None,
        "may_correct": request.app.state.settings.corrections is not None,
    }
    html = environment().get_template(template).render(known | context)
    return HTMLResponse(html, status_code=status)
