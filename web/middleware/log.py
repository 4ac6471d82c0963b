"""One line in the log for each request: 'GET /sak/solvik/ssu/2023/42 200 14 ms'."""

import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOGGER = logging.getLogger("saksgang.web")


class RequestLog:
    """Tells method, path, status and milliseconds; not what was searched for, which may be somebody's name."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and tell of it when it is answered."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 0

        async def seen(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self.app(scope, receive, seen)
        finally:
            took = 1000 * (time.perf_counter() - began)
            # A path may hold line breaks once it is decoded; ascii() keeps a line one line.
            path = ascii(scope["path"])[1:-1]
            LOGGER.info("%s %s %d %.0f ms", scope["method"], path, status, took)
