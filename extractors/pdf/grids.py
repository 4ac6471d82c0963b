"""A page's ruled grids with their words, and the lines that stand outside of them."""

from bisect import bisect_right
from itertools import groupby
from typing import cast

from pdfplumber import table as plumber
from pdfplumber.page import Page

from extractors.pdf.page import RawPage
from extractors.pdf.shapes import Grid, GridCell, PageDraft, Segment
from extractors.pdf.words import Rule, Word, lines_of, rules_of, split, underline, whole

MAX_CROSSINGS_TRIED = 1_000_000  # pairs of upright and level rules; drawings have more, tables far fewer
MAX_CROSSINGS = 4_000  # finding cells takes the square of these

UPRIGHTS_OF_A_ROW = 3  # upright rules that end together make an open row; two may be a drawing's
END_TOLERANCE = 3.0  # points; pdfplumber's own tolerance for rules that meet

CellBox = tuple[float, float, float, float]  # x0, top, x1, bottom


class TooManyRulesError(Exception):
    """A page has so many rules that it is a drawing, and looking for cells in it would take minutes."""


class _Finder(plumber.TableFinder):
    """pdfplumber's table finder, stopped before it drowns in a drawing."""

    def get_edges(self) -> list[dict[str, object]]:
        edges: list[dict[str, object]] = super().get_edges()
        edges += _closing_edges(edges)
        level = sum(edge["orientation"] == "h" for edge in edges)
        if level * (len(edges) - level) > MAX_CROSSINGS_TRIED:
            raise TooManyRulesError
        tolerances = self.settings.intersection_x_tolerance, self.settings.intersection_y_tolerance
        if level * (len(edges) - level) > MAX_CROSSINGS:
            crossings = plumber.edges_to_intersections(edges, *tolerances)
            if len(crossings) > MAX_CROSSINGS:
                raise TooManyRulesError
        return edges


def _closing_edges(edges: list[dict[str, object]]) -> list[dict[str, object]]:
    """Level edges that close a row left open by a page break: upright rules end together, and no level one is there."""
    uprights = [_box(edge) for edge in edges if edge["orientation"] == "v"]
    levels = [_box(edge) for edge in edges if edge["orientation"] == "h"]
    closing = []
    for side in (1, 3):  # tops, then bottoms
        ends = sorted(uprights, key=lambda box: box[side])
        for _, group in groupby(ends, key=lambda box: round(box[side] / END_TOLERANCE)):
            together = list(group)
            y = together[0][side]
            left, right = min(box[0] for box in together), max(box[2] for box in together)
            if len(together) < UPRIGHTS_OF_A_ROW or right - left < END_TOLERANCE:
                continue
            if any(abs(level[1] - y) <= END_TOLERANCE and level[0] < right and level[2] > left for level in levels):
                continue
            if any(level[0] <= left + END_TOLERANCE and level[2] >= right - END_TOLERANCE for level in levels):
                closing.append(_level_edge(left, right, y))
    return closing


def _box(edge: dict[str, object]) -> tuple[float, float, float, float]:
    return cast("tuple[float, float, float, float]", (edge["x0"], edge["top"], edge["x1"], edge["bottom"]))


def _level_edge(x0: float, x1: float, y: float) -> dict[str, object]:
    return {
        "x0": x0,
        "x1": x1,
        "top": y,
        "bottom": y,
        "width": x1 - x0,
        "height": 0.0,
        "orientation": "h",
        "object_type": "line",
    }


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
    rules = rules_of(page.objects.objects)
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
    if not any(page.objects.objects.get(kind) for kind in ("line", "rect", "curve")):
        return []
    return sorted(
        (_Frame(table.cells) for table in _Finder(cast("Page", page.objects)).tables), key=lambda frame: frame.area
    )


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
