"""One page: its characters and drawn shapes from PDFium, or from pdfplumber's own parser where PDFium does not do.

PDFium is some eight times faster. pdfplumber parses the pages that are turned (their places would be those of the
unturned page), and those where PDFium finds no or few readable characters.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Self

import pdfplumber
import pypdfium2
from pdfplumber.container import Container
from pdfplumber.pdf import PDF

from extractors.ocr.pictures import PagePicture, picture
from extractors.pdf import pdfium
from extractors.pdf.feed import BOLD_NAME, DESCENT, DROPPED, Box, Feed, read_chars
from extractors.pdf.paths import Paths
from extractors.pdf.runs import Run, Style
from extractors.pdf.words import Word, words_of

MOST_UNREADABLE = 0.1  # share of glyphs without a Unicode value above which pdfplumber is asked
MOST_INVISIBLE = 0.5  # share of invisible text above which the text is a scan's text layer


class Objects(Container):
    """What pdfplumber's table finder needs of a page: its drawn objects by kind."""

    def __init__(self, box: Box, objects: dict[str, list[dict[str, Any]]]) -> None:
        self.bbox = (0.0, 0.0, box[2] - box[0], box[3] - box[1])
        self._objects = objects

    @property
    def objects(self) -> dict[str, list[dict[str, Any]]]:
        """Lines, rectangles and curves."""
        return self._objects


@dataclass(slots=True)
class RawPage:
    """A page's characters and objects, and its size in points as it is shown."""

    number: int
    width: float
    height: float
    runs: list[Run]
    objects: Objects
    is_text_layer: bool = False  # most of its text is invisible: the text layer of a scan
    pictured: float = 0.0  # what share of it pictures cover; more than 1 where they lie on one another
    read_words: list[Word] | None = None  # where its words are told by other means than its characters

    @classmethod
    def of_words(
        cls, number: int, size: tuple[float, float], shapes: dict[str, list[dict[str, Any]]], words: list[Word]
    ) -> Self:
        """A page told by its words and shapes."""
        return cls(number, *size, [], Objects((0.0, 0.0, *size), shapes), read_words=words)

    @property
    def words(self) -> list[Word]:
        """Its words."""
        return words_of(self.runs) if self.read_words is None else self.read_words

    @property
    def is_drawn_on(self) -> bool:
        """Whether there is anything on it but characters."""
        return self.pictured > 0 or any(self.objects.objects[kind] for kind in ("line", "rect", "curve"))

    @property
    def sideways(self) -> float:
        """What share of its characters is not set upright."""
        return _letters(run for run in self.runs if not run.style.upright) / max(1, _letters(self.runs))


class Pages:
    """The pages of an open PDF, read one at a time. Numbers count from 1."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document = pypdfium2.PdfDocument(path)
        self.plumber: PDF | None = None

    def __len__(self) -> int:
        return len(self.document)

    @property
    def title(self) -> str | None:
        """The title in the file's properties."""
        return " ".join(self.document.get_metadata_value("Title").replace("\0", "").split()) or None

    def close(self) -> None:
        """Let go of the file."""
        self.document.close()
        if self.plumber:
            self.plumber.close()

    def read(self, number: int) -> RawPage:
        """One page; raises what PDFium or pdfplumber raise where it is broken."""
        with self._opened(number) as (page, textpage):
            box: Box = page.get_bbox()
            corner = _corner(box, page.get_mediabox(), page.get_rotation())
            if page.get_rotation():
                return self._read_slowly(number, Feed([]), page.get_size(), corner)
            paths = Paths(pdfium.address(page.raw), box)
            feed = read_chars(pdfium.address(textpage.raw), box, paths.doubled)
            if _is_doubtful(feed, paths):
                return self._read_slowly(number, feed, page.get_size(), corner)
            objects = Objects(box, paths.shapes)
        width, height = objects.bbox[2:]
        pictured = paths.pictured / (width * height)
        return RawPage(number, width, height, feed.runs, objects, feed.invisible > MOST_INVISIBLE, pictured)

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
        self.plumber = self.plumber or pdfplumber.open(self.path)
        page = self.plumber.pages[number - 1]
        try:
            objects = {kind: list(page.objects.get(kind, ())) for kind in ("line", "rect", "curve")}
            chars = [char for char in page.chars if char["text"] not in DROPPED]
            pictured = sum(picture["width"] * picture["height"] for picture in page.images)
        finally:
            page.close()
        for shape in chain(chars, *objects.values()):
            _move(shape, *corner)
        runs = [_run(char) for char in chars]
        if len(runs) < _letters(feed.runs) - feed.unreadable:
            runs = feed.runs  # pdfplumber knows even less
        width, height = size
        pictured /= width * height
        return RawPage(number, width, height, runs, Objects((0.0, 0.0, width, height), objects), pictured=pictured)

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


def _run(char: dict[str, Any]) -> Run:
    """A character of pdfplumber's parser as a run, its box hung on the baseline."""
    size, bottom = char["size"], char["bottom"]
    if char["upright"]:
        baseline = bottom if "matrix" not in char else char["top"] + char["y1"] - char["matrix"][5]
        bottom = baseline + DESCENT * size
    style = Style(size, bool(BOLD_NAME.search(str(char.get("fontname", "")))), char["upright"])
    return Run(char["text"], [char["x0"]], [char["x1"]], bottom, style)


def _letters(runs: Iterable[Run]) -> int:
    """How many characters there are."""
    return sum(len(run.text) for run in runs)


def _move(shape: dict[str, Any], left: float, top: float) -> None:
    """Count places from the corner of what is shown of the page."""
    for key, by in (("x0", left), ("x1", left), ("top", top), ("bottom", top), ("doctop", top)):
        shape[key] -= by
    if "pts" in shape:
        shape["pts"] = [(x - left, y - top) for x, y in shape["pts"]]
