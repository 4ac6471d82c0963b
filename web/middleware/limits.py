"""How much a request may ask: length of address, size of a form; and that it is meant for this server."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.errors import show_http_error
from web.settings import ANY_HOST

# Ids are some hundred characters long at most; a page of text pasted into the search field is some thousand.
LONGEST_PATH = 1_000
LONGEST_QUERY = 8_000
# A correction is a name and a few sentences.
LARGEST_FORM = 64_000


class TooLargeError(HTTPException):
    """More came than a form may hold."""

    def __init__(self) -> None:
        super().__init__(413)


class Limits:
    """Turns away what is too long or meant for another server, before anything looks at it."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self.app = app
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it with what is wrong."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        error = self._error(request)
        if error is not None:
            await show_http_error(request, error)(scope, receive, send)
            return
        await self.app(scope, _limited(receive), send)

    def _error(self, request: Request) -> HTTPException | None:
        """What is wrong with a request, None where nothing is."""
        host = request.headers.get("host", "").lower()
        name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
        if ANY_HOST not in self.hosts and name not in self.hosts:
            return HTTPException(400, "Adressen som nettleseren brukte, hører ikke til denne tjenesten.")
        if len(request.scope["path"]) > LONGEST_PATH or len(request.scope["query_string"]) > LONGEST_QUERY:
            return HTTPException(414)
        length = request.headers.get("content-length", "0")
        if not (length.isascii() and length.isdecimal()):
            return HTTPException(400)
        return TooLargeError() if int(length[:12]) > LARGEST_FORM else None


def _limited(receive: Receive) -> Receive:
    """The same, but for a body that grows too large without having said so."""
    size = 0

    async def counted() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > LARGEST_FORM:
            raise TooLargeError
        return message

    return counted
