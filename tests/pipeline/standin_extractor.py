"""Stand-ins for the extractors, for workers to import by name: what they do with a paper is what its text says."""

import datetime
import os
import time
from pathlib import Path

from extractors.errors import DamagedPaperError
from models.facts import Body, Entry, Findings, Meeting, Section
from models.layout import Paragraph, Source, paragraphs
from models.problems import Problem
from models.vocabulary import Format, SectionKind, Severity, Stage, TextSource

READER = "standin_extractor:read"
LOGGING_READER = "standin_extractor:read_and_log"
FINDER = "standin_extractor:find"
READ_LOG = "read.log"
BODY = Body("Strategisk samarbeidsutvalg", "SSU", "Helsefellesskapet i Solvik")
LATER = " when understood"
WAITING = "waits for Tesseract"


def read(path: Path) -> Source:
    """Read a made-up paper of one page and one paragraph."""
    text = path.read_text(encoding="utf-8")
    _misbehave(text, path)
    return Source(Format.TEXT, (Paragraph(text),), page_count=1)


def read_and_log(path: Path) -> Source:
    """Read a paper, and note its name in a file beside the folder of papers, so that a test can tell what was read."""
    with (path.parent.parent / READ_LOG).open("a", encoding="utf-8") as log:
        log.write(path.name + "\n")
    return read(path)


def find(source: Source) -> Findings:
    """Find minutes whose one case has the paper's text as title, on a day that follows from it."""
    text = next(paragraphs(source.blocks)).text
    if text.endswith(LATER):
        _misbehave(text.removesuffix(LATER), Path(text))
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=len(text))
    entry = Entry(Stage.MINUTES, 1, printed_number=f"{len(text)}/24", year=2024, number=len(text), title=text)
    section = Section(1, SectionKind.MINUTES, meeting=Meeting(BODY, day), entries=(entry,))
    organisation = "Helsefellesskapet i Solvik"
    problems = (Problem("no_ocr", Severity.WARNING, "A page was not read."),) if text == WAITING else ()
    return Findings(
        source.format,
        TextSource.EMBEDDED,
        text,
        source.page_count,
        organisation=organisation,
        sections=(section,),
        problems=problems,
    )


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
