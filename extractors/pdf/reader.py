"""Reading a PDF: file to pages, pages to drafts one at a time, drafts to a Source."""

import logging
from collections.abc import Iterator
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
from extractors.pdf import finish, flow, furniture, grids, joins
from extractors.pdf.page import Pages
from extractors.pdf.shapes import PageDraft
from models.layout import Source, Table
from models.problems import Problem
from models.vocabulary import Format, Severity

MAX_PAGES_READ_QUIETLY = 1_000
MAX_ROWS_READ_QUIETLY = 1_000  # of one table
MOST_SIDEWAYS = 0.2  # share of a page's letters; less is a stamp in the margin
HEADER, HEADER_WITHIN = b"%PDF-", 1_024  # bytes; some writers put something before it
TRAILER, TRAILER_WITHIN = b"%%EOF", 4_096  # bytes from the end; servers add blanks or a signature behind it
PASSWORD_NEEDED = "password"  # noqa: S105 - a word in PDFium's message

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every odd font and colour


def read_pdf(path: Path) -> Source:
    """A PDF as paragraphs and tables in reading order, without running heads and page numbers.

    Raises EmptyPaperError, UnreadableFileError, UnknownFormatError, EncryptedPaperError, DamagedPaperError, and
    NoTextError where no page holds text. Pages without text among others, and papers or tables of unusual length, are
    told as problems.
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
    problems: list[Problem] = []
    drafts = list(_drafts(pages, problems))
    if not any(not draft.is_blank() for draft in drafts):
        raise NoTextError if drafts else DamagedPaperError
    problems += [_no_text(draft.number) for draft in drafts if draft.is_blank()]
    sizes = finish.Sizes(flow.lines_of(drafts))
    texts = furniture.take_out(drafts, sizes.body)
    blocks = finish.blocks(joins.join(flow.flow(drafts)), sizes)
    problems += [
        _long_table(block) for block in blocks if isinstance(block, Table) and len(block.rows) > MAX_ROWS_READ_QUIETLY
    ]
    if len(pages) > MAX_PAGES_READ_QUIETLY:
        problems.append(_very_long(len(pages)))
    return Source(Format.PDF, blocks, pages.title, len(pages), furniture=texts, problems=tuple(problems))


def _drafts(pages: Pages, problems: list[Problem]) -> Iterator[PageDraft]:
    """The pages one by one; those that cannot be read are told as problems."""
    text_layer = False
    for number in range(1, len(pages) + 1):
        try:
            page = pages.read(number)
        except Exception:  # noqa: BLE001 - both parsers raise anything on broken pages
            problems.append(_damaged(number))
            continue
        text_layer = text_layer or page.is_text_layer
        if page.sideways > MOST_SIDEWAYS:
            problems.append(_sideways(number))
        try:
            yield grids.draft(page)
        except grids.TooManyRulesError:
            problems.append(_drawing(number))
            yield grids.draft_without_grids(page)
    if text_layer:
        problems.append(_text_layer())


def _warning(code: str, message: str, page: int | None = None) -> Problem:
    return Problem(code, Severity.WARNING, message, page)


def _no_text(page: int) -> Problem:
    return _warning("no_text", f"Page {page} holds no text; if it is a scan, run it through OCR.", page)


def _damaged(page: int) -> Problem:
    return _warning(
        "damaged", f"Page {page} is damaged and was left out; fetch the file anew from where it came from.", page
    )


def _drawing(page: int) -> Problem:
    return _warning("drawing", f"Page {page} holds a large drawing; tables on it were read as text, so check it.", page)


def _sideways(page: int) -> Problem:
    message = f"Page {page} holds text set sideways, which was left out; save the file with that page turned upright."
    return _warning("sideways", message, page)


def _text_layer() -> Problem:
    return _warning(
        "text_layer", "The text is the invisible layer of a scan; check names and numbers against the pictures."
    )


def _very_long(count: int) -> Problem:
    return _warning("very_long", f"The file has {count} pages; check that it is one paper and not an archive.")


def _long_table(table: Table) -> Problem:
    message = f"A table has {len(table.rows)} rows; check that it belongs to the paper."
    return _warning("long_table", message, table.page)
