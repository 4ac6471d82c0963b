"""What was seen on pictures of pages, kept below the user's cache folder, so that no page is read twice.

An entry is named by the picture's own bytes and all that decides what is seen on them. One that cannot be read is as
good as none; a folder that cannot be written to costs time only.
"""

import hashlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from msgspec.structs import astuple

from extractors.ocr.pictures import PagePicture
from extractors.ocr.seen import Ruling, SeenPage, SeenWord

CACHE_PLACE = "SAKSGANG_CACHE"  # the variable that names another folder
READER_VERSION = 4  # raise it with every change in how pages are laid straight, ruled or cleaned


def cache_folder() -> Path:
    """Where what was seen is kept."""
    if said := os.environ.get(CACHE_PLACE):
        return Path(said) / "ocr"
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "saksgang" / "ocr"


def key(picture: PagePicture, engine: str) -> str:
    """The name of a picture's entry."""
    said = f"{READER_VERSION} {engine} {picture.width} {picture.height} {picture.dpi}"
    return hashlib.sha256(said.encode() + b"\0" + picture.pixels).hexdigest()


def load(name: str) -> SeenPage | None:
    """An entry; None where there is none that can be used."""
    try:
        kept = json.loads(_file(name).read_text(encoding="utf-8"))
        words = tuple(SeenWord(*word) for word in kept["words"])
        width, height, dpi = map(float, kept["size"])
        ruled = tuple(Ruling(*ruling) for ruling in kept["rulings"])
        return SeenPage(width, height, dpi, words, ruled, int(kept["turned"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def save(name: str, page: SeenPage) -> None:
    """Keep what was seen, in one step, so that nobody reads half of it."""
    kept = {
        "size": (page.width, page.height, page.dpi),
        "words": [astuple(word) for word in page.words],
        "rulings": [astuple(ruling) for ruling in page.rulings],
        "turned": page.turned,
    }
    file = _file(name)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(f".{os.getpid()}")
        half.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        half.replace(file)


def _file(name: str) -> Path:
    """Entries in folders by the first letters of their names: file managers do not like folders of thousands."""
    return cache_folder() / name[:2] / f"{name[2:]}.json"
