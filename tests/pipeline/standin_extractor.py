"""Stand-ins for the extractor, for workers to import by name: what they do with a paper is what its text says."""

import os
import time
from pathlib import Path

from extractors.errors import DamagedPaperError
from models.facts import Findings
from models.vocabulary import Format, TextSource


def extract(path: Path) -> Findings:
    """Read a made-up paper; gives its text as title."""
    text = path.read_text(encoding="utf-8")
    _misbehave(text, path)
    return Findings(Format.TEXT, TextSource.EMBEDDED, title=text, page_count=1)


def extract_and_count(path: Path) -> Findings:
    """Read a paper and leave a mark beside the folder of papers, so that a test can tell how many were read."""
    with (path.parent.parent / "read.log").open("a", encoding="utf-8") as log:
        log.write(path.name + "\n")
    return extract(path)


def _misbehave(text: str, path: Path) -> None:
    """Do what a paper's text asks for."""
    match text:
        case "dies":
            os._exit(3)
        case "hangs":
            while True:
                time.sleep(0.01)
        case "damaged":
            raise DamagedPaperError
        case "forbidden":
            raise PermissionError(13, "Permission denied", str(path))
        case "vanishes":
            path.unlink()
            path.read_bytes()
        case "trips us":
            raise KeyError(text)
