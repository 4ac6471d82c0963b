"""From drafts to the records of models.layout: texts joined, marks moved, headings ranked, grid columns counted."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from extractors.pdf.flow import CellDraft, Piece, TableDraft
from extractors.pdf.hyphens import joined
from extractors.pdf.labels import printed
from extractors.pdf.paragraphs import Draft
from extractors.pdf.shapes import Marks, Segment, bridged
from models.layout import Block, Cell, Line, Paragraph, Rectangle, Row, Span, Table

SAME_EDGE = 3.0  # points: cell edges that are one grid line
HEADING = 1.12  # of the body size: the smallest heading
CELL_HEADING = 1.4  # of the body size: cells are often set larger or smaller than text
COMMON = 0.15  # share of a paper's letters: a size with more is body text
LONGEST_HEADING = 200  # letters
DEEPEST_HEADING = 6


class Sizes:
    """The type sizes of a paper: which is the body's, and which headings' in what order. Sizes in half points."""

    def __init__(self, lines: Iterable[Segment]) -> None:
        letters: Counter[float] = Counter()
        for line in lines:
            letters[_half_points(line.size)] += len(line.text)
        self.body = max(letters, key=lambda size: letters[size]) if letters else 10.0
        least, most = HEADING * self.body, COMMON * letters.total()
        large = sorted((size for size in letters if size >= least and letters[size] < most), reverse=True)
        self.levels = {size: min(level, DEEPEST_HEADING) for level, size in enumerate(large, 1)}

    def heading(self, draft: Draft) -> int | None:
        """The heading level of a paragraph; None if it is none."""
        size = _half_points(draft.size)
        is_short = sum(len(line.text) for line in draft.lines) <= LONGEST_HEADING
        is_large = not draft.in_cell or size >= CELL_HEADING * self.body
        return self.levels.get(size) if is_short and is_large else None


def _half_points(size: float) -> float:
    return round(2 * size) / 2


def blocks(pieces: Iterable[Piece], sizes: Sizes) -> tuple[Block, ...]:
    """The pieces of a paper as blocks; the first of each page says so."""
    found: list[Block] = []
    reached = 0
    for piece in pieces:
        lines = piece.lines if isinstance(piece, Draft) else list(piece.lines())
        starts = bool(lines) and lines[0].page > reached
        block = _block(piece, sizes, starts_page=starts)
        if block is not None:
            found.append(block)
            reached = max([reached, *(line.page for line in lines)])
    return tuple(found)


def _block(piece: Piece, sizes: Sizes, *, starts_page: bool = False) -> Block | None:
    if isinstance(piece, TableDraft):
        return _table(piece, sizes, starts_page=starts_page)
    return _paragraph(piece, sizes, starts_page=starts_page)


def _paragraph(draft: Draft, sizes: Sizes, *, starts_page: bool) -> Paragraph | None:
    """A draft as a paragraph; None for one without text."""
    text = ""
    bold: Marks = ()
    underline: Marks = ()
    lines: list[Line] = []
    for index, segment in enumerate(draft.lines):
        skipped = len(draft.label or "") + 1 if index == 0 and draft.label else 0
        part = segment.text[skipped:]
        whole = joined(text, part)
        start = len(whole) - len(part)
        if start < len(text):  # a hyphen was dropped
            lines[-1] = Line(lines[-1].start, start, lines[-1].rectangle)
            bold, underline = _clipped(bold, start), _clipped(underline, start)
        bold = bridged(bold, _moved(segment.bold, start - skipped, start))
        underline = bridged(underline, _moved(segment.underline, start - skipped, start))
        rectangle = Rectangle(segment.page, segment.x0, segment.top, segment.x1, segment.bottom)
        lines.append(Line(start, len(whole), rectangle))
        text = whole
    if not text:
        return None
    return Paragraph(
        text,
        label=printed(draft.label) if draft.label else None,
        indent=round(max(0.0, draft.lines[0].x0 - draft.left), 1),
        heading=sizes.heading(draft),
        bold=tuple(Span(*mark) for mark in bold),
        underline=tuple(Span(*mark) for mark in underline),
        lines=tuple(lines),
        starts_page=starts_page,
    )


def _moved(marks: Marks, by: int, least: int) -> Marks:
    """Ranges moved by a number of letters, those of a list label cut off."""
    return tuple((max(start + by, least), end + by) for start, end in marks if end + by > least)


def _clipped(marks: Marks, most: int) -> Marks:
    return tuple((start, min(end, most)) for start, end in marks if start < most)


def _table(table: TableDraft, sizes: Sizes, *, starts_page: bool) -> Table:
    edges = _grid_lines(cell for row in table.rows for cell in row)
    rows = tuple(Row(tuple(_cell(cell, edges, sizes) for cell in row)) for row in table.rows)
    return Table(rows, starts_page=starts_page)


def _grid_lines(cells: Iterable[CellDraft]) -> list[float]:
    """The table's upright grid lines from the left; edges that nearly meet are one."""
    lines: list[float] = []
    for edge in sorted({edge for cell in cells for edge in (cell.x0, cell.x1)}):
        if not lines or edge - lines[-1] > SAME_EDGE:
            lines.append(edge)
    return lines


def _cell(cell: CellDraft, edges: list[float], sizes: Sizes) -> Cell:
    first = bisect_left(edges, cell.x0 - SAME_EDGE)
    behind = bisect_left(edges, cell.x1 - SAME_EDGE)
    found = (_block(piece, sizes) for piece in cell.blocks)
    return Cell(tuple(block for block in found if block is not None), first, max(1, behind - first))
