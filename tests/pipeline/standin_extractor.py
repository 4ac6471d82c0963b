"""Stand-ins for the extractor, for workers to import by name: what they do with a paper is what its text says."""

import datetime
import os
import time
from pathlib import Path

from extractors.errors import DamagedPaperError
from models.facts import Body, Entry, Findings, Meeting, Section
from models.vocabulary import Format, SectionKind, Stage, TextSource

READ_LOG = "read.log"
BODY = Body("Strategisk samarbeidsutvalg", "SSU", "Helsefellesskapet i Solvik")


def extract(path: Path) -> Findings:
    """Read a made-up paper: minutes whose one case has the paper's text as title, on a day that follows from it."""
    text = path.read_text(encoding="utf-8")
    _misbehave(text, path)
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=len(text))
    entry = Entry(Stage.MINUTES, 1, printed_number=f"{len(text)}/24", year=2024, number=len(text), title=text)
    section = Section(1, SectionKind.MINUTES, meeting=Meeting(BODY, day), entries=(entry,))
    organisation = "Helsefellesskapet i Solvik"
    return Findings(Format.TEXT, TextSource.EMBEDDED, text, 1, organisation=organisation, sections=(section,))


def extract_and_log(path: Path) -> Findings:
    """Read a paper, and note its name in a file beside the folder of papers, so that a test can tell what was read."""
    with (path.parent.parent / READ_LOG).open("a", encoding="utf-8") as log:
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
        case "is damaged":
            raise DamagedPaperError
        case "is forbidden":
            raise PermissionError(13, "Permission denied", str(path))
        case "vanishes":
            path.unlink()
            path.read_bytes()
        case "misses a program":
            raise FileNotFoundError(2, "No such file or directory", "tesseract")
        case "trips us":
            raise KeyError(text)
