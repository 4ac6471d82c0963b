"""What every request passes, the outermost first: log line, headers, faults, limits."""

from starlette.middleware import Middleware

from web.middleware.faults import Faults
from web.middleware.headers import SecurityHeaders
from web.middleware.limits import Limits
from web.middleware.log import RequestLog
from web.settings import WebSettings


def middleware(settings: WebSettings) -> list[Middleware]:
    """All of it, in order."""
    return [
        Middleware(RequestLog),
        Middleware(SecurityHeaders),
        Middleware(Faults),
        Middleware(Limits, hosts=settings.hosts),
    ]
