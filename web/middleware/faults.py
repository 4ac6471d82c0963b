"""A fault of ours becomes a plain page and a traceback in the log."""

import logging

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.errors import show_fault

LOGGER = logging.getLogger("saksgang.web")


class Faults:
    """Answers with page 500 where something was raised that nobody expected."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; what was begun to be sent cannot be taken back, and breaks off."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        has_begun = False

        async def seen(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self.app(scope, receive, seen)
        except Exception:
            LOGGER.exception("A fault in saksgang, at %s", ascii(scope["path"]))
            if has_begun:
                raise
            response = await run_in_threadpool(show_fault, Request(scope, receive))
            await response(scope, receive, send)
