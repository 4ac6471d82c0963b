"""One page: its characters and drawn shapes from PDFium, or from pdfplumber's own parser where PDFium does not do.

PDFium is some eight times faster. pdfplumber parses the pages that are turned (their places would be those of the
unturned page), and those where PDFium finds no or few readable characters.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pypdfium2
from msgspec import Struct

from extractors.ocr.pictures import PagePicture, picture
from extractors.pdf import pdfium
from extractors.pdf.feed import Box, Feed, read_chars
from extractors.pdf.paths import Drawn, Paths
from extractors.pdf.runs import Run
from extractors.pdf.words import Word, words_of

if TYPE_CHECKING:
    from extractors.pdf.parsed import ParsedPdf

MOST_UNREADABLE = 0.1  # share of glyphs without a Unicode value above which pdfplumber is asked
MOST_INVISIBLE = 0.5  # share of invisible text above which the text is a scan's text layer


class RawPage(Struct):
    """A page's characters and what is drawn on it, and its size in points as it is shown."""

    number: int
    width: float
    height: float
    runs: list[Run]
    drawn: Drawn
    is_text_layer: bool = False  # most of its text is invisible: the text layer of a scan
    pictured: float = 0.0  # what share of it pictures cover; more than 1 where they lie on one another
    read_words: list[Word] | None = None  # where its words are told by other means than its characters

    @classmethod
    def of_words(cls, number: int, size: tuple[float, float], drawn: Drawn, words: list[Word]) -> Self:
        """A page told by its words and what is drawn on it."""
        return cls(number, *size, [], drawn, read_words=words)

    @property
    def words(self) -> list[Word]:
        """Its words."""
        return words_of(self.runs) if self.read_words is None else self.read_words

    @property
    def is_drawn_on(self) -> bool:
        """Whether there is anything on it but characters."""
        return self.pictured > 0 or bool(self.drawn)

    @property
    def sideways(self) -> float:
        """What share of its characters is not set upright."""
        sideways = _letters(run for run in self.runs if not run.style.upright)
        return sideways / _letters(self.runs) if sideways else 0.0


class Pages:
    """The pages of an open PDF, read one at a time. Numbers count from 1."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document = pypdfium2.PdfDocument(path)
        self.parsed: ParsedPdf | None = None

    def __len__(self) -> int:
        return len(self.document)

    @property
    def title(self) -> str | None:
        """The title in the file's properties."""
        return " ".join(self.document.get_metadata_value("Title").replace("\0", "").split()) or None

    def close(self) -> None:
        """Let go of the file."""
        self.document.close()
        if self.parsed:
            self.parsed.close()

    def read(self, number: int) -> RawPage:
        """One page; raises what PDFium or pdfplumber raise where it is broken."""
        with self._opened(number) as (page, textpage):
            box: Box = page.get_bbox()
            corner = _corner(box, page.get_mediabox(), page.get_rotation())
            if page.get_rotation():
                return self._read_slowly(number, Feed([]), page.get_size(), corner)
            paths = Paths(pdfium.address(page.raw), box)
            feed = read_chars(textpage.raw, box, paths.doubled)
            if _is_doubtful(feed, paths):
                return self._read_slowly(number, feed, page.get_size(), corner)
        width, height = box[2] - box[0], box[3] - box[1]
        pictured = paths.pictured / (width * height)
        return RawPage(number, width, height, feed.runs, paths.drawn, feed.invisible > MOST_INVISIBLE, pictured)

    @contextmanager
    def _opened(self, number: int) -> Iterator[tuple[pypdfium2.PdfPage, pypdfium2.PdfTextPage]]:
        page = self.document[number - 1]
        try:
            textpage = page.get_textpage()
            try:
                yield page, textpage
            finally:
                textpage.close()
        finally:
            page.close()

    def _read_slowly(self, number: int, feed: Feed, size: tuple[float, float], corner: tuple[float, float]) -> RawPage:
        """The page by pdfplumber's own parser, in the same form."""
        from extractors.pdf.parsed import ParsedPdf  # noqa: PLC0415 - imports pdfplumber, which few papers need

        self.parsed = self.parsed or ParsedPdf(self.path)
        runs, drawn, pictured = self.parsed.read(number, *corner)
        if len(runs) < _letters(feed.runs) - feed.unreadable:
            runs = feed.runs  # pdfplumber knows even less
        width, height = size
        return RawPage(number, width, height, runs, drawn, pictured=pictured / (width * height))

    def picture(self, number: int) -> PagePicture:
        """A page as it is shown."""
        page = self.document[number - 1]
        try:
            return picture(page, number)
        finally:
            page.close()


def _is_doubtful(feed: Feed, paths: Paths) -> bool:
    """Whether PDFium's characters look wrong: none though text is drawn, or many without a value."""
    if feed.runs:
        return feed.unreadable > MOST_UNREADABLE * _letters(feed.runs)
    return paths.has_text


def _corner(box: Box, media: Box, rotation: int) -> tuple[float, float]:
    """The top left corner of what is shown of a page, counted from that of the whole page as it is turned."""
    left, bottom, right, top = box
    whole_left, whole_bottom, whole_right, whole_top = media
    return {
        0: (left - whole_left, whole_top - top),
        90: (bottom - whole_bottom, left - whole_left),
        180: (whole_right - right, bottom - whole_bottom),
        270: (whole_top - top, whole_right - right),
    }[rotation]


def _letters(runs: Iterable[Run]) -> int:
    """How many characters there are."""
    return sum(len(run.text) for run in runs)
