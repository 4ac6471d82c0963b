"""A paper as it was read, before anyone asks what it means: paragraphs and tables in order, each with its place.

The readers of every format give the same records, so that what follows them knows nothing of formats. Three rules
hold for all text: white space is folded to single blanks, a paragraph holds no line break (one that the writer meant
starts a new paragraph), and a word hyphenated at a line end is joined.
"""

from collections.abc import Iterator
from itertools import count, repeat

from msgspec import Struct
from msgspec.structs import replace

from models.problems import Problem
from models.vocabulary import Format, TextSource


class Rectangle(Struct, frozen=True):
    """A place on a page, in PDF points from the top left corner; pages count from 1."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


class Span(Struct, frozen=True):
    """Characters `start` up to, not including, `end` of a paragraph's text."""

    start: int
    end: int


class Line(Struct, frozen=True):
    """One printed line: the characters of the paragraph that it holds, and where it stands."""

    start: int
    end: int
    rectangle: Rectangle


class Paragraph(Struct, frozen=True):
    """A paragraph (avsnitt) with the marks that carry meaning in meeting papers."""

    text: str
    label: str | None = None  # printed list label, not part of text: '1.', 'a)', '3.2', '•'
    indent: float = 0.0  # points from the left edge of the column or cell; only comparable inside one block
    heading: int | None = None  # heading level by style or by size, 1 the highest
    bold: tuple[Span, ...] = ()
    underline: tuple[Span, ...] = ()
    lines: tuple[Line, ...] = ()  # empty where the format has no pages
    number: int | None = None  # DOCX, text and HTML: the paragraph's number in the file, from 1; None in PDF
    starts_page: bool = False  # first on its page, or behind a forced page break
    note: bool = False  # a footnote or endnote, given where it is called
    tabular: bool = False  # in a table of sums inside a case, told when cases are read: text, and no point

    @property
    def page(self) -> int | None:
        """The page that it begins on; None where the format has none."""
        return self.lines[0].rectangle.page if self.lines else None

    @property
    def printed(self) -> str:
        """Label and text as a reader sees them, as in '1. Saken utsettes'."""
        return f"{self.label} {self.text}" if self.label else self.text

    def is_bold(self) -> bool:
        """Whether every letter and digit is bold."""
        return _covers(self.text, self.bold)

    def is_underlined(self) -> bool:
        """Whether every letter and digit is underlined."""
        return _covers(self.text, self.underline)


class Cell(Struct, frozen=True):
    """A table cell. A cell merged downwards stands once, in its first row; the rows below lack it."""

    blocks: "tuple[Block, ...]"
    column: int  # grid column, from 0
    span: int = 1  # grid columns that it covers

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs in reading order, those of nested tables included."""
        return tuple(paragraphs(self.blocks))

    @property
    def text(self) -> str:
        """Its paragraphs as printed, one a line."""
        return "\n".join(paragraph.printed for paragraph in self.paragraphs)


class Row(Struct, frozen=True):
    """A table row; one that runs over a page break is one row."""

    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell | None:
        """The cell that covers a grid column, or None."""
        return next((cell for cell in self.cells if cell.column <= column < cell.column + cell.span), None)


class Table(Struct, frozen=True):
    """A ruled table; one that runs over page breaks is one table, its repeated heading row given once."""

    rows: tuple[Row, ...]
    starts_page: bool = False

    @property
    def columns(self) -> int:
        """The width of its grid."""
        return max((cell.column + cell.span for row in self.rows for cell in row.cells), default=0)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs, row by row."""
        return tuple(paragraphs((self,)))

    @property
    def page(self) -> int | None:
        """The page that it begins on; None where the format has none."""
        return next((paragraph.page for paragraph in self.paragraphs), None)


Block = Paragraph | Table


class Source(Struct, frozen=True):
    """A paper as it was read."""

    format: Format
    blocks: tuple[Block, ...]
    title: str | None = None  # from the file's own properties; often wrong, since templates are reused
    page_count: int | None = None
    text_source: TextSource = TextSource.EMBEDDED
    furniture: tuple[str, ...] = ()  # distinct running heads and feet, taken out of the blocks
    problems: tuple[Problem, ...] = ()
    head: tuple[Block, ...] = ()  # running heads and feet, which may tell what nothing else does
    masked: tuple[Rectangle, ...] = ()  # lines on which identity numbers stood, to be blacked out in pictures


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """All paragraphs of some blocks in reading order, those inside tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)


def numbered(blocks: tuple[Block, ...], behind: int = 0) -> tuple[Block, ...]:
    """Blocks with their paragraphs numbered on from `behind` in reading order, those of tables included."""
    return _renumbered(blocks, count(behind + 1))


def without_numbers(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Blocks whose paragraphs have no number in the file: they stand in another part of it."""
    return _renumbered(blocks, repeat(None))


def _renumbered(blocks: tuple[Block, ...], numbers: Iterator[int | None]) -> tuple[Block, ...]:
    """Give each paragraph the next of some numbers."""
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            made.append(replace(block, number=next(numbers)))
        else:
            rows = (
                Row(tuple(replace(cell, blocks=_renumbered(cell.blocks, numbers)) for cell in row.cells))
                for row in block.rows
            )
            made.append(replace(block, rows=tuple(rows)))
    return tuple(made)


def _covers(text: str, spans: tuple[Span, ...]) -> bool:
    """Whether spans hold every letter and digit of a text that has any."""
    held = {position for span in spans for position in range(span.start, span.end)}
    letters = [position for position, character in enumerate(text) if character.isalnum()]
    return bool(letters) and all(position in held for position in letters)
