"""The pages of a paper as paragraphs and tables in reading order, before they are joined over page breaks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from extractors.pdf.arrange import Column, Item, PairRow, Pairs, arrange
from extractors.pdf.narrow import is_numbered
from extractors.pdf.paragraphs import Draft, Setting, drafts, usual_distance
from extractors.pdf.shapes import Grid, GridCell, PageDraft, Segment

MOST_PADDING = 12.0  # points between a cell's border and its text
USUAL_PADDING = 5.4  # points: what word processors set
EDGE = 0.08  # of the page height: above and below stand running heads and feet
LEAST_LINE = 0.8  # of the width between even margins: if no line is so long, all are short
OUTLIERS = 0.01  # share of lines that may reach beyond the right margin (long web addresses)


class CellDraft(Struct):
    """A cell by its edges."""

    x0: float
    x1: float
    blocks: "list[Draft | TableDraft]"

    def lines(self) -> Iterator[Segment]:
        """Its printed lines."""
        for block in self.blocks:
            yield from block.lines if isinstance(block, Draft) else block.lines()


class TableDraft(Struct):
    """A table, or a page's part of one, and where it ends on its last page."""

    page: int
    rows: list[list[CellDraft]]
    top: float
    bottom: float
    ruled: bool = True

    def lines(self) -> Iterator[Segment]:
        """All its printed lines, cell by cell."""
        for row in self.rows:
            for cell in row:
                yield from cell.lines()


Piece = Draft | TableDraft


class PageFlow(Struct):
    """A page's pieces in reading order, and where its text ends."""

    number: int
    height: float
    bottom: float
    pieces: list[Piece] = field(default_factory=list)


def flow(pages: list[PageDraft]) -> list[PageFlow]:
    """The pages' paragraphs and tables."""
    arranged = [(page, arrange(page)) for page in pages]
    margins = _margins(pages)
    usual = usual_distance(_settings(arranged, margins))
    flows = []
    carried: set[int] = set()
    for page, items in arranged:
        opening = items[0] if items and isinstance(items[0], Grid) else None
        flows.append(_page_flow(page, items, margins[_shape(page)], usual, carried if opening else set()))
        closing = items[-1] if items and isinstance(items[-1], Grid) else None
        inherited = carried if closing is opening else set()
        carried = _frame(closing).numbered | inherited if closing else set()
    return flows


Margins = tuple[float, float]  # left, right
Shape = tuple[int, int]


def _shape(page: PageDraft) -> Shape:
    """Pages of one size and way up share their margins."""
    return round(page.width), round(page.height)


def _margins(pages: list[PageDraft]) -> dict[Shape, Margins]:
    """Where lines begin and end at most, outside of grids, per page size. Grids count where no line stands.

    Lines at the very edge do not count: a running head that is left there has margins of its own.
    """
    left: dict[Shape, list[float]] = defaultdict(list)
    right: dict[Shape, list[float]] = defaultdict(list)
    for page in pages:
        shape = _shape(page)
        inner = [line for line in page.lines if EDGE < line[0].bottom / page.height < 1 - EDGE]
        left[shape] += [line[0].x0 for line in inner] or [grid.x0 for grid in page.grids] or [0.0]
        right[shape] += [line[-1].x1 for line in inner] or [grid.x1 for grid in page.grids] or [page.width]
    return {shape: (min(left[shape]), _right_margin(min(left[shape]), right[shape], shape[0])) for shape in left}


def _right_margin(left: float, ends: list[float], width: float) -> float:
    """The farthest place where lines end. Where all are short, the right margin is taken to be as wide as the left."""
    farthest = sorted(ends)[-1 - int(OUTLIERS * len(ends))]
    return farthest if farthest - left >= LEAST_LINE * (width - 2 * left) else max(farthest, width - left)


def _settings(arranged: list[tuple[PageDraft, list[Item]]], margins: dict[Shape, Margins]) -> Iterator[Setting]:
    """All lines of a paper by the edges that they are set in."""
    for page, items in arranged:
        for item in items:
            if isinstance(item, Column):
                yield _column_setting(item, margins[_shape(page)])
            elif isinstance(item, Grid):
                frame = _frame(item)
                for cell in item.cells():
                    yield _cell_setting(cell, frame, [line for line in cell.items if isinstance(line, Segment)])


def _column_setting(column: Column, margins: Margins) -> Setting:
    left = margins[0] if column.left is None else column.left
    right = margins[1] if column.right is None else column.right
    return Setting(column.lines, left, max(right, left))


def _cell_setting(cell: GridCell, frame: "Frame", lines: list[Segment]) -> Setting:
    left, right = cell.x0 + frame.padding, cell.x1 - frame.padding
    return Setting(lines, left, right, in_cell=True, numbered=round(cell.x0) in frame.numbered)


class Frame(Struct):
    """What a grid's cells have in common: how far text stands off borders, and the edges of number columns."""

    padding: float
    numbered: set[int]


def _frame(grid: Grid) -> Frame:
    columns: dict[int, list[list[Segment]]] = defaultdict(list)
    for cell in grid.cells():
        columns[round(cell.x0)].append([line for line in cell.items if isinstance(line, Segment)])
    return Frame(_padding(grid), {x0 for x0, cells in columns.items() if is_numbered(cells)})


def _padding(grid: Grid) -> float:
    """How far a grid's text stands off its borders."""
    gaps = [line.x0 - cell.x0 for cell in grid.cells() for line in cell.items if isinstance(line, Segment)]
    return min([*(gap for gap in gaps if 0 <= gap <= MOST_PADDING), MOST_PADDING]) if gaps else USUAL_PADDING


def _page_flow(page: PageDraft, items: list[Item], margins: Margins, usual: float, numbered: set[int]) -> PageFlow:
    """A page's pieces; `numbered` are the number columns of the table that may go on at its top."""
    bottoms = [line[0].bottom for line in page.lines] + [grid.bottom for grid in page.grids]
    found = PageFlow(page.number, page.height, max(bottoms, default=0.0))
    for index, item in enumerate(items):
        if isinstance(item, Column):
            found.pieces += drafts(_column_setting(item, margins), usual)
        elif isinstance(item, Pairs):
            found.pieces.append(_pairs_table(page.number, item, margins, usual))
        else:
            found.pieces.append(_grid_table(item, usual, set() if index else numbered))
    return found


def _grid_table(grid: Grid, usual: float, numbered: Iterable[int] = ()) -> TableDraft:
    """A grid with its cells' lines as paragraphs."""
    frame = _frame(grid)
    frame.numbered.update(numbered)
    rows = [[CellDraft(cell.x0, cell.x1, _cell_blocks(cell, frame, usual)) for cell in row] for row in grid.rows]
    return TableDraft(grid.page, rows, grid.top, grid.bottom)


def _cell_blocks(cell: GridCell, frame: Frame, usual: float) -> list[Piece]:
    blocks: list[Piece] = []
    lines: list[Segment] = []
    for item in [*cell.items, None]:
        if isinstance(item, Segment):
            lines.append(item)
            continue
        blocks += drafts(_cell_setting(cell, frame, lines), usual) if lines else []
        lines = []
        if item:
            blocks.append(_grid_table(item, usual))
    return blocks


def _pairs_table(page: int, pairs: Pairs, margins: Margins, usual: float) -> TableDraft:
    """Labels and values as a table of as many columns as they stand in."""
    lines = [line for row in pairs.rows for line in (*row.labels, *(part for line in row.lines for part in line))]
    left = min(label.x0 for row in pairs.rows for label in row.labels)
    right = max(margins[1], *(line.x1 for line in lines))
    edges = [left, *pairs.columns, right]
    rows = []
    for row in pairs.rows:
        texts = [row.labels, *(pairs.cell(row, column) for column in range(len(pairs.columns)))]
        boxes = zip(texts, edges[:-1], edges[1:], strict=True)
        cells = [
            CellDraft(x0, x1, _pair_cell(text, x0, x1 - _kept_free(pairs, row, last=x1 >= right), usual))
            for text, x0, x1 in boxes
        ]
        if len(row.labels) > 1 and not row.listed:  # one label over several lines, none of them full
            cells[0].blocks = [Draft(row.labels, edges[0], edges[1], in_cell=True)]
        rows.append(cells)
    return TableDraft(page, rows, lines[0].top, max(line.bottom for line in lines), ruled=False)


def _kept_free(pairs: Pairs, row: PairRow, *, last: bool) -> float:
    """How near text comes to the right edge of its column: no nearer than cells let it, in lists and several columns.

    A label before its value may fill its column, as one set with a tab does.
    """
    if len(pairs.columns) > 1:
        return USUAL_PADDING if last else 2 * USUAL_PADDING
    return 2 * USUAL_PADDING if row.listed and not last else 0.0


def _pair_cell(lines: list[Segment], left: float, right: float, usual: float) -> list[Piece]:
    return list(drafts(Setting(lines, left, right, in_cell=True), usual)) if lines else []


def lines_of(pages: Iterable[PageDraft]) -> Iterator[Segment]:
    """All segments of some pages, in no order of reading."""
    for page in pages:
        for line in page.lines:
            yield from line
        for grid in page.grids:
            yield from grid.lines()
