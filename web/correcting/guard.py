"""Who may correct: a session of one browser, begun by the password where there is one, and a token in every form.

A form that a page elsewhere sends in a reader's name lacks the token, tells another origin, and gets no cookie along.
"""

import hashlib
import hmac
import secrets
import threading
import time
from collections import OrderedDict, deque
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

COOKIE, TOKEN = "saksgang-rettelser", "merke"
PATH = "/rettelser"
# A working day; whoever comes back the next tells the password again.
SECONDS_OF_A_SESSION = 10 * 3600
MOST_SESSIONS = 1000
# So many wrong passwords in so many seconds, whoever tells them, and nobody gets to try for that long.
MOST_FAILURES, SECONDS_OF_FAILURES = 10, 300
OTHER_ORIGIN = "Skjemaet ble ikke sendt fra denne siden. Gå tilbake, last siden på nytt, og prøv igjen."
TOO_OLD = "Skjemaet er for gammelt. Gå tilbake, last siden på nytt, og prøv igjen."
TOO_MANY_TRIES = "Passordet er prøvd for mange ganger. Vent noen minutter."


class PasswordNeededError(Exception):
    """The browser has no session yet, and a password is asked for."""


@dataclass(slots=True)
class Session:
    """One browser: its key (in the cookie), until when it holds, and the name that was signed with last."""

    key: str
    ends: float
    name: str = ""


class Guard:
    """The sessions of a server. Without a password everybody who can open the page has one for the asking."""

    def __init__(self, password: str | None = None) -> None:
        self._secret = secrets.token_bytes(32)
        self._password = self._hashed(password) if password else None
        self._sessions: OrderedDict[str, Session] = OrderedDict()
        self._failures: deque[float] = deque()
        self._lock = threading.Lock()

    @property
    def asks_password(self) -> bool:
        """Whether a password is asked for."""
        return self._password is not None

    def session(self, request: Request) -> Session | None:
        """The session of a browser; None where it has none yet, or it has ended."""
        with self._lock:
            session = self._sessions.get(request.cookies.get(COOKIE, ""))
            return session if session and session.ends > time.monotonic() else None

    def enter(self, request: Request) -> Session:
        """The session of a browser, begun now where no password is asked for. Raises PasswordNeededError."""
        session = self.session(request)
        if session is None and self.asks_password:
            raise PasswordNeededError
        return session or self.begin()

    def begin(self) -> Session:
        """A new session."""
        session = Session(secrets.token_urlsafe(32), time.monotonic() + SECONDS_OF_A_SESSION)
        with self._lock:
            self._sessions[session.key] = session
            while len(self._sessions) > MOST_SESSIONS:
                self._sessions.popitem(last=False)
        return session

    def end(self, session: Session) -> None:
        """End a session."""
        with self._lock:
            self._sessions.pop(session.key, None)

    def is_password(self, told: str) -> bool:
        """Whether it is the password. Raises HTTPException (429) after too many that were not."""
        now = time.monotonic()
        with self._lock:
            while self._failures and self._failures[0] < now - SECONDS_OF_FAILURES:
                self._failures.popleft()
            if len(self._failures) >= MOST_FAILURES:
                raise HTTPException(429, TOO_MANY_TRIES)
            is_right = self._password is not None and hmac.compare_digest(self._password, self._hashed(told))
            if not is_right:
                self._failures.append(now)
            return is_right

    def token(self, session: Session | None) -> str:
        """What a form of a session holds; that of the password's own form belongs to no session."""
        return hmac.new(self._secret, (session.key if session else "").encode(), hashlib.sha256).hexdigest()

    def check(self, request: Request, token: str, session: Session | None) -> None:
        """Raises HTTPException (403) for a form that came from elsewhere, or was made for another session."""
        if not is_same_origin(request):
            raise HTTPException(403, OTHER_ORIGIN)
        if not hmac.compare_digest(self.token(session).encode(), token.encode("utf-8", "replace")):
            raise HTTPException(403, TOO_OLD)

    def _hashed(self, password: str) -> bytes:
        """What is compared, of equal length for all passwords."""
        return hmac.new(self._secret, password.encode("utf-8", "replace"), hashlib.sha256).digest()


def is_same_origin(request: Request) -> bool:
    """Whether a form came from a page of this server, as the browser tells; one that does not tell sent none."""
    source = request.headers.get("origin") or request.headers.get("referer") or ""
    return bool(source) and urlsplit(source).netloc.lower() == request.headers.get("host", "").lower()


def remember(response: Response, request: Request, session: Session) -> None:
    """Give the browser its session's key, which only the server can read, and only pages of corrections get."""
    response.set_cookie(
        COOKIE, session.key, path=PATH, secure=request.url.scheme == "https", httponly=True, samesite="strict"
    )
