"""Joins over page breaks: paragraphs cut in a sentence, tables, and rows cut by the break.

A table goes on if the next page opens with a grid of the same edges whose first row would not have fitted below, or
that repeats the heading row. Its first row there is the rest of the row before if the page before was full and
- a sentence goes on in one of its cells, or
- its first cell is empty, and it does not open in bold in a table where other rows without a number do so.
The border tells nothing: word processors draw the lower border of a cut row too.
"""

from extractors.pdf.flow import CellDraft, PageFlow, Piece, TableDraft
from extractors.pdf.paragraphs import SENTENCE_ENDS, SIZE_CHANGE, Draft, goes_on, has_room, is_aligned

SAME_EDGE = 3.0  # points that a table's edges may shift between pages
LEAST_SHARED_EDGES = 3  # of the inner and outer edges of two parts of one table
FULL_PAGE_LINES = 3.5  # lines that may be left free on a page that is full: word processors keep lines together


def join(pages: list[PageFlow]) -> list[Piece]:
    """All pieces of a paper, those cut by page breaks or column ends made whole."""
    bottoms: dict[float, float] = {}
    for page in pages:
        bottoms[page.height] = max(bottoms.get(page.height, 0.0), page.bottom)
    joined: list[Piece] = []
    for page in pages:
        for index, piece in enumerate(page.pieces):
            before = joined[-1] if joined else None
            if isinstance(before, TableDraft) and isinstance(piece, TableDraft) and index == 0:
                if _continues_table(before, piece, bottoms[page.height]):
                    _append(before, piece, bottoms[page.height])
                    continue
            elif isinstance(before, Draft) and isinstance(piece, Draft) and continues(before, piece):
                before.lines += piece.lines
                continue
            joined.append(piece)
    return joined


def continues(before: Draft, after: Draft) -> bool:
    """Whether a paragraph at the top of a page or column is the rest of the one before.

    Its line before was full, and it begins in lower case or the sentence before has not ended.
    """
    line, below = before.last, after.lines[0]
    if after.label or abs(line.size - below.size) > SIZE_CHANGE or (line.page, line.x0) == (below.page, below.x0):
        return False
    if line.page == below.page and below.top > line.top:  # one column, one page: already told apart by its lines
        return False
    if has_room(line, below, before.left, before.right) and not below.text[0].islower():
        return False
    in_sentence = below.text[0].islower() or not line.text.endswith(SENTENCE_ENDS)
    return in_sentence and goes_on(line, below, before.left, before.right) and _is_aligned(before, after)


def _is_aligned(before: Draft, after: Draft) -> bool:
    """Whether the rest stands where the paragraph's lines do, seen from the left edge of its own column."""
    moved = after.lines[0]
    if before.left == after.left:
        return is_aligned(before, moved)
    return abs((moved.x0 - after.left) - (before.last.x0 - before.left)) <= SAME_EDGE or len(before.lines) == 1


def _continues_table(before: TableDraft, after: TableDraft, bottom: float) -> bool:
    """Whether a grid that opens a page is the same table as the one that ended the page before."""
    if not (before.ruled and after.ruled and after.page == _last_page(before) + 1):
        return False
    if not _same_edges(_edges(before.rows[-1]), _edges(after.rows[0])) and not _same_grid(before, after):
        return False
    return _repeats_heading(before, after) or bottom - before.bottom < _height_of_first_row(after) + _line(after)


def _last_page(table: TableDraft) -> int:
    return max((line.page for row in table.rows[-2:] for cell in row for line in cell.lines()), default=table.page)


def _edges(row: list[CellDraft]) -> list[float]:
    return sorted({row[0].x0, *(cell.x1 for cell in row)})


def _same_edges(one: list[float], other: list[float]) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= SAME_EDGE for a, b in zip(one, other, strict=True))


def _same_grid(before: TableDraft, after: TableDraft) -> bool:
    """Whether any row of a part has the edges of the other's widest row: the others merge cells of it."""
    widest = max((_edges(row) for row in before.rows), key=len)
    wide = max((_edges(row) for row in after.rows), key=len)
    small, large = sorted((widest, wide), key=len)
    shared = sum(any(abs(a - b) <= SAME_EDGE for b in large) for a in small)
    outer = abs(widest[0] - wide[0]) <= SAME_EDGE and abs(widest[-1] - wide[-1]) <= SAME_EDGE
    return outer and shared == len(small) >= LEAST_SHARED_EDGES


def _line(table: TableDraft) -> float:
    """The height of a line in a table, in points."""
    return max((line.size for row in table.rows[:1] for cell in row for line in cell.lines()), default=12.0) * 1.3


def _height_of_first_row(table: TableDraft) -> float:
    lines = [line for cell in table.rows[0] for line in cell.lines()]
    return max((line.bottom for line in lines), default=table.top) - table.top


def _texts(row: list[CellDraft]) -> list[str]:
    return [" ".join(line.text for line in cell.lines()) for cell in row]


def _repeats_heading(before: TableDraft, after: TableDraft) -> bool:
    first = _texts(before.rows[0])
    return len(before.rows) > 1 and any(first) and first == _texts(after.rows[0])


def _append(table: TableDraft, part: TableDraft, bottom: float) -> None:
    """Put a page's part of a table to the parts before."""
    rows = part.rows
    while rows and len(rows) > 1 and _repeats(table, rows, len(part.rows) - len(rows)):
        rows = rows[1:]
    is_full = bottom - table.bottom < FULL_PAGE_LINES * _line(part)
    if is_full and _is_rest(table, rows[0], [*table.rows, *rows[1:]]):
        _join_rows(table.rows[-1], rows[0])
        rows = rows[1:]
    table.rows += rows
    table.bottom = part.bottom


def _repeats(table: TableDraft, rows: list[list[CellDraft]], at: int) -> bool:
    """Whether the next row of a part repeats the table's row of that number from its top."""
    return at < len(table.rows) - 1 and any(_texts(rows[0])) and _texts(table.rows[at]) == _texts(rows[0])


def _is_rest(table: TableDraft, row: list[CellDraft], rows: list[list[CellDraft]]) -> bool:
    """Whether a row at the top of a page is the rest of the table's last row."""
    last = table.rows[-1]
    if not _same_edges(_edges(last), _edges(row)):
        return False
    if any(_sentence_goes_on(one, other) for one, other in zip(last, row, strict=True)):
        return True
    if row[0].blocks or not any(cell.blocks for cell in row):
        return False
    return not (_opens_bold(row) and any(not other[0].blocks and _opens_bold(other) for other in rows))


def _sentence_goes_on(one: CellDraft, other: CellDraft) -> bool:
    if not one.blocks or not other.blocks:
        return False
    before, after = one.blocks[-1], other.blocks[0]
    return isinstance(before, Draft) and isinstance(after, Draft) and continues(before, after)


def _opens_bold(row: list[CellDraft]) -> bool:
    """Whether the first words of a row are bold, as case titles are."""
    line = next((line for cell in row for line in cell.lines()), None)
    return bool(line and line.bold and line.bold[0][0] == 0)


def _join_rows(row: list[CellDraft], rest: list[CellDraft]) -> None:
    """Put the rest of a cut row to its cells."""
    for cell, other in zip(row, rest, strict=True):
        blocks = other.blocks
        if _sentence_goes_on(cell, other):
            before, after = cell.blocks[-1], blocks[0]
            if isinstance(before, Draft) and isinstance(after, Draft):
                before.lines += after.lines
                blocks = blocks[1:]
        cell.blocks += blocks
