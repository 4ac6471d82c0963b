"""The ruled cells of a page: the same cells that pdfplumber's table finder makes of drawn lines.

Lines and the sides of boxes are edges; edges that nearly meet are one. Upright and level edges cross in corners, and
four corners that edges join around nothing smaller are a cell. Cells that share corners are a table.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from extractors.pdf.paths import Drawn, Point

NEAR = 3.0  # points: edges so near to each other meet
SHORTEST_DRAWN, SHORTEST = 1.0, 3.0  # points: of an edge before and after it was joined with others
MAX_CROSSINGS_TRIED = 1_000_000  # pairs of upright and level edges; drawings have more, tables far fewer
MAX_CROSSINGS = 4_000  # a table has fewer
UPRIGHTS_OF_A_ROW = 3  # upright edges that end together make an open row; two may be a drawing's

CellBox = tuple[float, float, float, float]  # x0, top, x1, bottom


class TooManyRulesError(Exception):
    """A page has so many rules that it is a drawing, and looking for cells in it would take minutes."""


class Edge(NamedTuple):
    """An upright edge at `at` from the left, or a level one at `at` from the top, and from where to where it goes."""

    at: float
    start: float
    end: float


Corners = dict[Point, tuple[set[Edge], set[Edge]]]  # with the upright and the level edges that meet in each


def ruled_tables(drawn: Drawn) -> list[list[CellBox]]:
    """The cells of each ruled table of more than one cell. Raises TooManyRulesError."""
    sides = list(_sides(drawn))
    upright = _joined(Edge(x0, top, bottom) for x0, top, x1, bottom in sides if x0 == x1)
    level = _joined(Edge(top, x0, x1) for x0, top, x1, bottom in sides if top == bottom)
    level = [*level, *_closing(upright, level)]
    if len(upright) * len(level) > MAX_CROSSINGS_TRIED:
        raise TooManyRulesError
    corners = _corners(upright, level)
    if len(corners) > MAX_CROSSINGS:
        raise TooManyRulesError
    return _tables(_cells(corners))


def _sides(drawn: Drawn) -> Iterator[CellBox]:
    """All lines and sides of boxes and curves, as boxes without width or height where they are not slanted."""
    yield from drawn.lines
    for x0, top, x1, bottom in drawn.boxes:
        yield from ((x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom))
    for points in drawn.curves:
        for (x, y), (other_x, other_y) in pairwise(points):
            yield min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def _joined(edges: Iterable[Edge]) -> list[Edge]:
    """Edges of one direction, those that nearly meet made one."""
    joined: list[Edge] = []
    for row in _near(sorted(edge for edge in edges if edge.end - edge.start >= SHORTEST_DRAWN)):
        at = sum(edge.at for edge in row) / len(row)
        first, *others = sorted((start, end) for _, start, end in row)
        joined.append(Edge(at, *first))
        for start, end in others:
            before = joined[-1]
            if start <= before.end + NEAR:
                joined[-1] = Edge(at, before.start, max(before.end, end))
            else:
                joined.append(Edge(at, start, end))
    return [edge for edge in joined if edge.end - edge.start >= SHORTEST]


def _near(edges: list[Edge]) -> Iterator[list[Edge]]:
    """Sorted edges in groups, each near to the one before."""
    row = edges[:1]
    for edge in edges[1:]:
        if edge.at > row[-1].at + NEAR:
            yield row
            row = []
        row.append(edge)
    if row:
        yield row


def _closing(upright: list[Edge], level: list[Edge]) -> Iterator[Edge]:
    """Level edges that close a row left open by a page break: upright edges end together, and no level one is there."""
    for ends in ([(edge.start, edge.at) for edge in upright], [(edge.end, edge.at) for edge in upright]):
        for _, group in groupby(sorted(ends), key=lambda end: round(end[0] / NEAR)):
            together = list(group)
            y, xs = together[0][0], [x for _, x in together]
            left, right = min(xs), max(xs)
            if len(together) < UPRIGHTS_OF_A_ROW or right - left < NEAR:
                continue
            if any(abs(edge.at - y) <= NEAR and edge.start < right and edge.end > left for edge in level):
                continue
            if any(edge.start <= left + NEAR and edge.end >= right - NEAR for edge in level):
                yield Edge(y, left, right)


def _corners(upright: list[Edge], level: list[Edge]) -> Corners:
    """Where edges cross, or end near to each other."""
    corners: Corners = defaultdict(lambda: (set(), set()))
    for edge in upright:
        x, top, bottom = edge
        for across in level:
            y, left, right = across
            if top <= y + NEAR and bottom >= y - NEAR and left - NEAR <= x <= right + NEAR:
                uprights, levels = corners[x, y]
                uprights.add(edge)
                levels.add(across)
    return dict(corners)


def _cells(corners: Corners) -> Iterator[CellBox]:
    """The smallest cell below and right of each corner."""
    columns: dict[float, list[float]] = defaultdict(list)
    rows: dict[float, list[float]] = defaultdict(list)
    for x, y in sorted(corners):
        columns[x].append(y)
        rows[y].append(x)
    for (x, y), (uprights, levels) in corners.items():
        bottoms = [below for below in columns[x] if below > y and uprights & corners[x, below][0]]
        rights = [right for right in rows[y] if right > x and levels & corners[right, y][1]]
        across = ((right, bottom) for bottom in bottoms for right in rights if (right, bottom) in corners)
        for right, bottom in across:
            others = corners[right, bottom]
            if others[0] & corners[right, y][0] and others[1] & corners[x, bottom][1]:
                yield x, y, right, bottom
                break


def _tables(cells: Iterable[CellBox]) -> list[list[CellBox]]:
    """Cells that share corners, tables from the top down."""
    tables: list[tuple[set[Point], list[CellBox]]] = []
    for cell in cells:
        x0, top, x1, bottom = cell
        corners, joined = {(x0, top), (x0, bottom), (x1, top), (x1, bottom)}, [cell]
        touching = [table for table in tables if not table[0].isdisjoint(corners)]
        tables = [table for table in tables if table not in touching]
        for others, inside in touching:
            corners |= others
            joined += inside
        tables.append((corners, joined))
    found = [joined for _, joined in tables if len(joined) > 1]
    return sorted(found, key=lambda table: min((top, x0) for x0, top, _, _ in table))
