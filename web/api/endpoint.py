"""One question that the API answers: where, what may be asked, and of which type the answer is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.connections import Connection
from web.errors import API
from web.warehouses import asked


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something that may be asked behind the '?': its name, what it does, and of which kind it is in JSON Schema."""

    name: str
    words: str
    schema: Mapping[str, object] = field(default_factory=lambda: {"type": "string"})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A question; `path` is below /api and may end in an id ('/sak/{case_id}'), `returns` is the answer's type."""

    path: str
    words: str
    answer: Callable[[Request, Connection], object]
    returns: Any
    parameters: Sequence[Parameter] = ()

    @property
    def key(self) -> str | None:
        """The name of the id in the path, None where it has none."""
        return self.path.partition("{")[2].removesuffix("}") or None

    @property
    def route(self) -> Route:
        """Where it is asked; ids hold slashes."""
        return Route(API + self.path.replace("}", ":path}"), self._show)

    def _show(self, request: Request) -> Response:
        """An answer as JSON."""
        with asked(request) as connection:
            found = self.answer(request, connection)
            return Response(msgspec.json.encode(found), media_type="application/json")
