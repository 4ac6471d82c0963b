"""Joins over page breaks: paragraphs cut in a sentence, tables, and rows cut by the break.

A table goes on if the next page opens with a grid of the same edges whose first row would not have fitted below, or
that repeats the heading row. Its first row there is the rest of the row before if the page before was full and
- a sentence goes on in one of its cells, or
- its first cell is empty, and it does not open in bold in a table where other rows without a number do so, or
- its first cell goes on with what stands in other rows below their number ('Orientering'), and has no number itself.
The border tells nothing: word processors draw the lower border of a cut row too.
"""

from itertools import takewhile

from extractors.pdf.flow import CellDraft, PageFlow, Piece, TableDraft
from extractors.pdf.narrow import NUMBER, is_narrow
from extractors.pdf.paragraphs import SENTENCE_ENDS, Draft, is_aligned, may_follow

SAME_EDGE = 3.0  # points that a table's edges may shift between pages
LEAST_SHARED_EDGES = 3  # of the inner and outer edges of two parts of one table
LINE_HEIGHT = 1.3  # of the type size
FULL_PAGE_LINES = 3.5  # lines that may be left free on a page that is full: word processors keep lines together
LEAST_BOTTOM = 0.8  # of the page height: text pages reach so far down at least, though none here may
USUAL_SIZE = 11.0  # points, where a row holds no text

Row = list[CellDraft]
Edges = list[float]


def join(pages: list[PageFlow]) -> list[Piece]:
    """All pieces of a paper, those cut by page breaks or column ends made whole."""
    bottoms = {page.height: LEAST_BOTTOM * page.height for page in pages}
    for page in pages:
        bottoms[page.height] = max(bottoms[page.height], page.bottom)
    joined: list[Piece] = []
    growing: _Growing | None = None
    for page in pages:
        for index, piece in enumerate(page.pieces):
            if isinstance(piece, TableDraft):
                if growing and index == 0 and growing.takes(piece):
                    continue
                growing = _Growing(piece, bottoms[page.height])
            else:
                growing = None
                before = joined[-1] if joined else None
                if isinstance(before, Draft) and _is_rest_of(before, piece, bottoms[page.height]):
                    before.lines += piece.lines
                    continue
            joined.append(piece)
    return joined


def _is_rest_of(before: Draft, after: Draft, bottom: float) -> bool:
    """Whether a paragraph at the top of a page or column is the rest of the one before; `bottom` is where pages end."""
    line, below = before.last, after.lines[0]
    if line.page == below.page and below.bottom > line.bottom:  # under each other: already told apart by their lines
        return False
    is_full = line.page == below.page or bottom - line.bottom < FULL_PAGE_LINES * LINE_HEIGHT * line.size
    return (is_full or below.text[0].islower()) and _goes_on(before, after)


def _goes_on(before: Draft, after: Draft) -> bool:
    """Whether a paragraph may be the rest of one elsewhere: that one's last line was full, and nothing new begins."""
    return not after.label and may_follow(before, after.lines[0]) and _is_aligned(before, after)


def _is_aligned(before: Draft, after: Draft) -> bool:
    """Whether the rest stands where the paragraph's lines do, seen from the left edge of its own column."""
    if before.left == after.left:
        return is_aligned(before, after.lines[0])
    shift = (after.lines[0].x0 - after.left) - (before.last.x0 - before.left)
    return abs(shift) <= SAME_EDGE or len(before.lines) == 1


class _Growing:
    """A table that may go on over the next page break, and what was seen of its rows."""

    def __init__(self, table: TableDraft, bottom: float) -> None:
        self.table = table
        self.bottom = bottom  # where pages end
        self.page = table.page
        self.widest: Edges = []
        self.rows_open_bold_without_number = False
        self.below_numbers: set[str] = set()  # lines of first cells behind a number
        self._see(table.rows)

    def takes(self, part: TableDraft) -> bool:
        """Put a part at the top of the next page to the table; False if it is a table of its own."""
        if not self._goes_on_in(part):
            return False
        rows = part.rows[self._repeated(part.rows) :]
        self._see(rows[1:])
        is_full = self.bottom - self.table.bottom < FULL_PAGE_LINES * _line_height(rows[0])
        if is_full and self._is_rest(rows[0]):
            _join_rows(self.table.rows[-1], rows[0])
            rows = rows[1:]
        self.table.rows += rows
        self.table.bottom, self.page = part.bottom, part.page
        return True

    def _see(self, rows: list[Row]) -> None:
        for row in rows:
            self.widest = max(self.widest, _edges(row), key=len)
            self.rows_open_bold_without_number |= not row[0].blocks and _opens_bold(row)
            number, *below = [line.text for line in row[0].lines()] or [""]
            if NUMBER.match(number):
                self.below_numbers.update(below)

    def _goes_on_in(self, part: TableDraft) -> bool:
        if not (self.table.ruled and part.ruled and part.page == self.page + 1):
            return False
        if not (_same(_edges(self.table.rows[-1]), _edges(part.rows[0])) or self._shares_grid(part)):
            return False
        first = part.rows[0]
        would_not_fit = self.bottom - self.table.bottom < _height(first, part.top) + _line_height(first)
        return self._repeated(part.rows) > 0 or would_not_fit

    def _shares_grid(self, part: TableDraft) -> bool:
        """Whether the part's widest row has the table's edges, or some of them where it merges cells."""
        small, large = sorted((self.widest, max(map(_edges, part.rows), key=len)), key=len)
        shared = sum(any(abs(edge - other) <= SAME_EDGE for other in large) for edge in small)
        return _same([small[0], small[-1]], [large[0], large[-1]]) and shared == len(small) >= LEAST_SHARED_EDGES

    def _repeated(self, rows: list[Row]) -> int:
        """How many rows at the top of a part repeat those at the top of the table."""
        pairs = zip(self.table.rows[:-1], rows[:-1], strict=False)
        same = takewhile(lambda pair: any(_texts(pair[1])) and _texts(pair[0]) == _texts(pair[1]), pairs)
        return sum(1 for _ in same)

    def _is_rest(self, row: Row) -> bool:
        """Whether a row at the top of a page is the rest of the table's last row."""
        last = self.table.rows[-1]
        if not _same(_edges(last), _edges(row)):
            return False
        first = next((line.text for line in row[0].lines()), "")
        if NUMBER.match(first):
            return False
        if first in self.below_numbers or any(_sentence_goes_on(*cells) for cells in zip(last, row, strict=True)):
            return True
        is_unnumbered = not row[0].blocks and any(cell.blocks for cell in row)
        return is_unnumbered and not (_opens_bold(row) and self.rows_open_bold_without_number)


def _edges(row: Row) -> Edges:
    return sorted({row[0].x0, *(cell.x1 for cell in row)})


def _same(one: Edges, other: Edges) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= SAME_EDGE for a, b in zip(one, other, strict=True))


def _line_height(row: Row) -> float:
    return LINE_HEIGHT * max((line.size for cell in row for line in cell.lines()), default=USUAL_SIZE)


def _height(row: Row, top: float) -> float:
    """How far a row's text reaches down from the top of its page's part of the table."""
    return max((line.bottom for cell in row for line in cell.lines()), default=top) - top


def _texts(row: Row) -> list[str]:
    return [" ".join(line.text for line in cell.lines()) for cell in row]


def _opens_bold(row: Row) -> bool:
    """Whether the first words of a row are bold, as case titles are."""
    line = next((line for cell in row for line in cell.lines()), None)
    return bool(line and line.bold and line.bold[0][0] == 0)


def _cut_paragraph(one: CellDraft, other: CellDraft) -> tuple[Draft, Draft] | None:
    """The two halves of a paragraph that a page break cuts in a cell. In narrow cells only lower case tells of one."""
    before, after = one.blocks[-1:], other.blocks[:1]
    if before and after and isinstance(before[0], Draft) and isinstance(after[0], Draft):
        half, rest = before[0], after[0]
        is_told = rest.lines[0].text[0].islower() or not is_narrow(half.lines, half.left, half.right)
        return (half, rest) if is_told and _goes_on(half, rest) else None
    return None


def _sentence_goes_on(one: CellDraft, other: CellDraft) -> bool:
    """Whether a page break cuts a cell inside a sentence."""
    cut = _cut_paragraph(one, other)
    return cut is not None and (cut[1].lines[0].text[0].islower() or not cut[0].last.text.endswith(SENTENCE_ENDS))


def _join_rows(row: Row, rest: Row) -> None:
    """Put the rest of a cut row to its cells."""
    for cell, other in zip(row, rest, strict=True):
        if cut := _cut_paragraph(cell, other):
            cut[0].lines += cut[1].lines
        cell.blocks += other.blocks[1 if cut else 0 :]
