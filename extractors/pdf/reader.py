"""Reading a PDF: file to pages, pages to drafts one at a time, drafts to a Source."""

import logging
from contextlib import closing
from pathlib import Path

import pypdfium2

from extractors.errors import (
    DamagedPaperError,
    EmptyPaperError,
    EncryptedPaperError,
    NoTextError,
    UnknownFormatError,
    UnreadableFileError,
)
from extractors.pdf import doubts, finish, flow, furniture, joins
from extractors.pdf.drafting import read_pages
from extractors.pdf.page import Pages
from extractors.pdf.small_heads import take_small_heads
from models.layout import Paragraph, Source, Table
from models.vocabulary import Format

MAX_PAGES_READ_QUIETLY = 1_000
MAX_ROWS_READ_QUIETLY = 1_000  # of one table
HEADER, HEADER_WITHIN = b"%PDF-", 1_024  # bytes; some writers put something before it
TRAILER, TRAILER_WITHIN = b"%%EOF", 4_096  # bytes from the end; servers add blanks or a signature behind it
PASSWORD_NEEDED = "password"  # noqa: S105 - a word in PDFium's message

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every odd font and colour


def read_pdf(path: Path) -> Source:
    """A PDF as paragraphs and tables in reading order, without running heads and page numbers.

    Pages without text, or with bad text, are read from their pictures where Tesseract is installed. Raises
    EmptyPaperError, UnreadableFileError, UnknownFormatError, EncryptedPaperError, DamagedPaperError, NoTextError where
    no page holds text, and NoOcrError where that takes Tesseract. What is read with doubt is told as problems.
    """
    _check_file(path)
    with closing(_open(path)) as pages:
        return _read(pages)


def _check_file(path: Path) -> None:
    """Raise what the file's first and last bytes tell."""
    try:
        with path.open("rb") as file:
            start = file.read(HEADER_WITHIN)
            size = file.seek(0, 2)
            file.seek(max(0, size - TRAILER_WITHIN))
            end = file.read()
    except OSError as error:
        raise UnreadableFileError from error
    if not start.strip():
        raise EmptyPaperError
    if HEADER not in start:
        raise UnknownFormatError("The file is named a PDF but is none; save it as PDF anew, or give it its right name.")
    if TRAILER not in end:
        raise DamagedPaperError


def _open(path: Path) -> Pages:
    try:
        pages = Pages(path)
    except pypdfium2.PdfiumError as error:
        if PASSWORD_NEEDED in str(error).casefold():
            raise EncryptedPaperError from error
        raise DamagedPaperError from error
    if not len(pages):
        pages.close()
        raise EmptyPaperError
    return pages


def _read(pages: Pages) -> Source:
    found = read_pages(pages)
    drafts, problems = found.pages, found.problems
    if not any(not draft.is_blank() for draft in drafts):
        raise NoTextError if drafts else DamagedPaperError
    sizes = finish.Sizes(flow.lines_of(drafts))
    texts = furniture.take_out(drafts, sizes.body)
    papers_heads = take_small_heads(drafts, sizes.body)
    blocks = finish.blocks(joins.join(flow.flow(drafts)), sizes)
    tables = (block for block in blocks if isinstance(block, Table))
    problems += [doubts.long_table(table) for table in tables if len(table.rows) > MAX_ROWS_READ_QUIETLY]
    if len(pages) > MAX_PAGES_READ_QUIETLY:
        problems.append(doubts.very_long(len(pages)))
    head = tuple(Paragraph(text) for text in texts)
    return Source(
        Format.PDF, blocks, pages.title, len(pages), found.source, (*texts, *papers_heads), tuple(problems), head
    )
