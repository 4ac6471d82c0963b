"""Word documents laid out by LibreOffice, where it is installed: as PDF, and on which page each heading stands."""

import json
import tempfile
from pathlib import Path

import pypdfium2

from extractors.office import SlowConversionError, converted, libreoffice

# The headings as an outline to click on, and tags for those who have the document read to them.
_EXPORT = {"ExportBookmarks": True, "UseTaggedPDF": True}
_OPTIONS = json.dumps({name: {"type": "boolean", "value": str(on).lower()} for name, on in _EXPORT.items()})
_TO_PDF = f"pdf:writer_pdf_Export:{_OPTIONS}"


class PrintingError(Exception):
    """A document cannot be laid out; the reason fits before a semicolon."""


def can_print() -> bool:
    """Whether LibreOffice is installed."""
    return libreoffice() is not None


def printed(document: bytes) -> bytes:
    """A Word document as PDF. Raises PrintingError where LibreOffice is missing, too slow or fails."""
    program = libreoffice()
    if program is None:
        raise PrintingError("LibreOffice is not installed")
    with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as name:
        paper = Path(name) / "report.docx"
        paper.write_bytes(document)
        try:
            made = converted(program, paper, _TO_PDF)
        except SlowConversionError as error:
            raise PrintingError("LibreOffice took too long and was stopped") from error
        if made is None:
            raise PrintingError("LibreOffice could not convert the document")
        return made.read_bytes()


def pages_of_headings(pdf: bytes) -> list[int]:
    """The page of each heading, from 1, in order, as the outline of a PDF tells it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        targets = (entry.get_dest() for entry in document.get_toc())
        return [(target.get_index() or 0) + 1 if target else 0 for target in targets]
    finally:
        document.close()
