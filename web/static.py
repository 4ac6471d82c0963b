"""Stylesheet and scripts: read once, at an address that holds the hash of their content, so that browsers keep them."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import PurePath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PREFIX = "/statisk"
HASH_LENGTH = 12
FOR_EVER = "public, max-age=31536000, immutable"
# What an address of another time asks for may be another file by now.
ASK_AGAIN = "no-cache"
# Not asked of the system, which on Windows may call a script plain text.
MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A file that is served as it is."""

    content: bytes
    digest: str
    media_type: str


@cache
def static_files() -> dict[str, StaticFile]:
    """All files of web/static by name."""
    found = {}
    for entry in files("web").joinpath("static").iterdir():
        content = entry.read_bytes()
        digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
        found[entry.name] = StaticFile(content, digest, MEDIA_TYPES[PurePath(entry.name).suffix])
    return found


def static(name: str) -> str:
    """The address of a file: '/statisk/1f0c9a2e83b4/saksgang.css'."""
    return f"{PREFIX}/{static_files()[name].digest}/{name}"


def serve(request: Request) -> Response:
    """A file, or that the browser's own is still good. Raises HTTPException (404) where there is none."""
    file = static_files().get(request.path_params["name"])
    if file is None:
        raise HTTPException(404)
    tag = f'"{file.digest}"'
    is_current = request.path_params["digest"] == file.digest
    headers = {"ETag": tag, "Cache-Control": FOR_EVER if is_current else ASK_AGAIN}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(file.content, media_type=file.media_type, headers=headers)


ROUTES = [Route(f"{PREFIX}/{{digest}}/{{name}}", serve, name="static")]
