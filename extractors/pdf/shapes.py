"""What a page holds before its paragraphs are known: segments of printed lines, and ruled grids.

These are kept for the whole paper while running heads, margins and type sizes are worked out, so they are small: one
record for a printed line, none for a word or a letter. Places are points from the top left corner of the page.
"""

from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct, field

Marks = tuple[tuple[int, int], ...]  # ranges of characters: start, end


class Segment(Struct):
    """Words that stand in one line without a wide gap; mostly a whole line of a column or cell."""

    page: int
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float  # of most of its words
    head: float  # width of what would have to fit on the line before: its first word, up to a hyphen
    hang: float | None  # where its second word begins
    bold: Marks = ()
    underline: Marks = ()
    tabbed: bool = False  # with a gap that no blank makes, other than behind a list label

    @property
    def blank(self) -> float:
        """About the width of a blank."""
        return self.size * BLANK_WIDTH


class GridCell(Struct):
    """A ruled cell with its lines and the grids inside it, from top to bottom."""

    x0: float
    top: float
    x1: float
    bottom: float
    items: "list[Segment | Grid]" = field(default_factory=list)

    def lines(self) -> "Iterable[Segment]":
        """Its printed lines, those of nested grids included."""
        for item in self.items:
            if isinstance(item, Segment):
                yield item
            else:
                yield from item.lines()


class Grid(Struct):
    """A ruled table, or the part of one that stands on a page."""

    page: int
    rows: list[list[GridCell]]

    def cells(self) -> Iterable[GridCell]:
        """All its cells, row by row."""
        for row in self.rows:
            yield from row

    def lines(self) -> Iterable[Segment]:
        """All its printed lines, cell by cell."""
        for cell in self.cells():
            yield from cell.lines()

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(cell.top for cell in self.cells())

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(cell.bottom for cell in self.cells())

    @property
    def x0(self) -> float:
        """Its left edge."""
        return min(cell.x0 for cell in self.cells())

    @property
    def x1(self) -> float:
        """Its right edge."""
        return max(cell.x1 for cell in self.cells())


PrintedLine = list[Segment]  # a line across the page, left to right, cut at wide gaps


class PageDraft(Struct):
    """A page as lines outside grids, and grids, each from top to bottom."""

    number: int
    width: float
    height: float
    lines: list[PrintedLine]
    grids: list[Grid]

    def is_blank(self) -> bool:
        """Whether no word stands on it."""
        return not self.lines and not any(True for grid in self.grids for _ in grid.lines())


BLANK_WIDTH = 0.25  # of the font size, in most fonts
TAB = 2.0  # of the font size: wider than any blank in a justified line
LONGEST_LABEL = 5  # letters


def merged(parts: PrintedLine) -> Segment:
    """The segments of a line as one.

    >>> left = Segment(1, "1.", 50, 90, 58, 100, 10, head=8, hang=None, bold=((0, 2),))
    >>> right = Segment(1, "Saken utsettes", 70, 90, 140, 100, 10, head=25, hang=98, bold=((0, 5),))
    >>> both = merged([left, right])
    >>> both.text, both.hang, both.bold
    ('1. Saken utsettes', 70, ((0, 8),))
    """
    if len(parts) == 1:
        return parts[0]
    first = parts[0]
    text, bold, underline = first.text, first.bold, first.underline
    for part in parts[1:]:
        at = len(text) + 1
        bold = bridged(bold, shifted(part.bold, at))
        underline = bridged(underline, shifted(part.underline, at))
        text = f"{text} {part.text}"
    return Segment(
        first.page,
        text,
        first.x0,
        min(part.top for part in parts),
        max(part.x1 for part in parts),
        max(part.bottom for part in parts),
        max(parts, key=lambda part: len(part.text)).size,
        first.head,
        parts[1].x0 if first.hang is None else first.hang,
        bold,
        underline,
        any(
            after.x0 - before.x1 > TAB * before.size
            for index, (before, after) in enumerate(pairwise(parts))
            if index or len(before.text) > LONGEST_LABEL
        ),
    )


def shifted(marks: Marks, by: int) -> Marks:
    """Ranges moved to the right."""
    return tuple((start + by, end + by) for start, end in marks)


def bridged(before: Marks, after: Marks) -> Marks:
    """Two runs of ranges, made one where only a blank stands between them."""
    if before and after and after[0][0] - before[-1][1] <= 1:
        return (*before[:-1], (before[-1][0], after[0][1]), *after[1:])
    return before + after
