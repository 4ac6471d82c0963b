"""A page's ruled grids with their words, and the lines that stand outside of them."""

from bisect import bisect_right
from itertools import groupby

from extractors.pdf.cells import CellBox, ruled_tables
from extractors.pdf.page import RawPage
from extractors.pdf.shapes import Grid, GridCell, PageDraft, Segment
from extractors.pdf.words import Rule, Word, lines_of, rules_of, split, underline, whole


class _Frame:
    """A grid's boxes in rows, and the words of each."""

    def __init__(self, boxes: list[CellBox]) -> None:
        ordered = sorted(boxes, key=lambda box: (box[1], box[0]))
        self.rows = [list(row) for _, row in groupby(ordered, key=lambda box: box[1])]
        self.box = (
            min(b[0] for b in boxes),
            min(b[1] for b in boxes),
            max(b[2] for b in boxes),
            max(b[3] for b in boxes),
        )
        self.words: dict[CellBox, list[Word]] = {}
        self.nested: dict[CellBox, list[_Frame]] = {}
        self.tops = [row[0][1] for row in self.rows]

    @property
    def area(self) -> float:
        """Its size, to tell inner grids from outer ones."""
        return (self.box[2] - self.box[0]) * (self.box[3] - self.box[1])

    def cell_at(self, x: float, y: float) -> CellBox | None:
        """The cell around a point; merged cells reach down from rows above."""
        if not (self.box[0] <= x < self.box[2] and self.box[1] <= y < self.box[3]):
            return None
        for row in reversed(self.rows[: bisect_right(self.tops, y)]):
            for box in row:
                if box[0] <= x < box[2] and y < box[3]:
                    return box
        return None

    def grid(self, page: int, rules: list[Rule]) -> Grid | None:
        """The finished grid; None where no word stands in it."""
        rows = [[self._cell(box, page, rules) for box in row] for row in self.rows]
        return Grid(page, rows) if any(cell.items for row in rows for cell in row) else None

    def _cell(self, box: CellBox, page: int, rules: list[Rule]) -> GridCell:
        lines = lines_of(self.words.get(box, ()))
        for line in lines:
            underline(line, rules)
        items: list[Segment | Grid] = [whole(page, line) for line in lines]
        items += [grid for frame in self.nested.get(box, ()) if (grid := frame.grid(page, rules))]
        if box in self.nested:
            items.sort(key=lambda item: item.top)
        return GridCell(*box, items)


def draft(page: RawPage) -> PageDraft:
    """A page as lines and grids. Raises TooManyRulesError; `draft_without_grids` reads such a page."""
    return _draft(page, _frames(page))


def draft_without_grids(page: RawPage) -> PageDraft:
    """A page as lines only."""
    return _draft(page, [])


def _draft(page: RawPage, frames: list[_Frame]) -> PageDraft:
    rules = rules_of(page.drawn)
    outside: list[Word] = []
    for word in page.words:
        x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
        for frame in frames:  # inner grids stand before those around them
            if cell := frame.cell_at(x, y):
                frame.words.setdefault(cell, []).append(word)
                break
        else:
            outside.append(word)
    outer = _nest(frames)
    lines = lines_of(outside)
    for line in lines:
        underline(line, rules)
    grids = sorted((grid for frame in outer if (grid := frame.grid(page.number, rules))), key=lambda grid: grid.top)
    return PageDraft(page.number, page.width, page.height, [split(page.number, line) for line in lines], grids)


def _frames(page: RawPage) -> list[_Frame]:
    """The page's grids, the smallest first."""
    return sorted((_Frame(cells) for cells in ruled_tables(page.drawn)), key=lambda frame: frame.area)


def _nest(frames: list[_Frame]) -> list[_Frame]:
    """Put grids that stand in a cell of another into it; give back the rest."""
    outer = []
    for index, frame in enumerate(frames):
        x, y = (frame.box[0] + frame.box[2]) / 2, (frame.box[1] + frame.box[3]) / 2
        for other in frames[index + 1 :]:
            if cell := other.cell_at(x, y):
                other.nested.setdefault(cell, []).append(frame)
                break
        else:
            outer.append(frame)
    return outer
