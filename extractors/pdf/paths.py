"""The drawn lines, boxes and curves of a page as PDFium sees them."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct, field

from extractors.pdf import pdfium
from extractors.pdf.feed import Box

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
TEXT, PATH, PICTURE, FORM = 1, 2, 3, 5  # PDFium's object types
MOVE_TO, BEZIER_TO = 2, 1  # PDFium's path segment types
DOUBLE_STRIKE = 1.0  # points between the two impressions of a text struck twice to look bold
SAME_WIDTH = 0.05  # points
CORNERS = 4
PLACES = 3  # decimals kept: PDFium's single floats differ in the fifth
MAX_DEPTH = 8  # forms inside forms; a form that holds itself must end


class Drawn(Struct):
    """What is drawn on a page, in points from its top left corner."""

    lines: list[Box] = field(default_factory=list)  # upright and level ones: x0, top, x1, bottom
    boxes: list[Box] = field(default_factory=list)
    curves: list[list[Point]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.lines or self.boxes or self.curves)


class Paths:
    """Reads one page's objects.

    `drawn` is in points from the top left corner of `box`; `doubled` are the text objects
    that are struck twice to look bold (PDFium gives their letters once); `pictured` is the area of all pictures.
    """

    def __init__(self, page: int, box: Box) -> None:
        self.left, self.top = box[0], box[3]
        self.drawn = Drawn()
        self.pictured = 0.0
        self._floats = (ctypes.c_float * 6)()
        self._at = ctypes.addressof(self._floats)
        self._modes = (ctypes.c_int * 2)()
        self._texts: list[tuple[float, float, int]] = []
        for index in range(pdfium.count_objects(page)):
            self._read(pdfium.page_object(page, index), IDENTITY, MAX_DEPTH)
        self.doubled = self._struck_twice()

    @property
    def has_text(self) -> bool:
        """Whether text is drawn on the page, readable or not."""
        return bool(self._texts)

    def _read(self, obj: int, outer: Matrix, depth: int) -> None:
        kind = pdfium.object_type(obj)
        if kind == TEXT:
            pdfium.object_matrix(obj, self._at)
            self._texts.append((round(self._floats[5]), self._floats[4], obj))
        elif kind == PATH and self._is_drawn(obj):
            matrix = _combined(self._matrix(obj), outer)
            for points in self._subpaths(obj):
                self._add([self._placed(point, matrix) for point in points])
        elif kind == PICTURE:
            a, b, c, d, *_ = _combined(self._matrix(obj), outer)
            self.pictured += abs(a * d - b * c)
        elif kind == FORM and depth:
            matrix = _combined(self._matrix(obj), outer)
            for index in range(pdfium.count_in_form(obj)):
                self._read(pdfium.form_object(obj, index), matrix, depth - 1)

    def _struck_twice(self) -> set[int]:
        self._texts.sort()
        pairs = [
            (one[2], other[2])
            for one, other in pairwise(self._texts)
            if one[0] == other[0] and other[1] - one[1] < DOUBLE_STRIKE
        ]
        return {
            obj
            for one, other in pairs
            if abs(self._width(one) - self._width(other)) < SAME_WIDTH
            for obj in (one, other)
        }

    def _width(self, obj: int) -> float:
        at = self._at
        pdfium.object_bounds(obj, at, at + 4, at + 8, at + 12)
        return self._floats[2] - self._floats[0]

    def _is_drawn(self, obj: int) -> bool:
        modes = ctypes.addressof(self._modes)
        pdfium.draw_mode(obj, modes, modes + 4)
        return any(self._modes)

    def _matrix(self, obj: int) -> Matrix:
        return tuple(self._floats) if pdfium.object_matrix(obj, self._at) else IDENTITY

    def _placed(self, point: Point, matrix: Matrix) -> Point:
        """A path's point on the page."""
        (x, y), (a, b, c, d, e, f) = point, matrix
        return round(a * x + c * y + e - self.left, PLACES), round(self.top - (b * x + d * y + f), PLACES)

    def _subpaths(self, obj: int) -> Iterator[list[Point]]:
        """The path's strokes: a new one at each move, closed ones with their first point again at the end."""
        points: list[Point] = []
        floats, at = self._floats, self._at
        curve = 0
        for index in range(pdfium.count_segments(obj)):
            segment = pdfium.path_segment(obj, index)
            kind = pdfium.segment_type(segment)
            pdfium.segment_point(segment, at, at + 4)
            point = (floats[0], floats[1])
            if kind == MOVE_TO:
                if points:
                    yield points
                points = [point]
                continue
            curve = (curve + 1) % 3 if kind == BEZIER_TO else 0
            if not curve:  # the first two points of three only bend the curve
                points.append(point)
            if pdfium.segment_close(segment) and points[-1] != points[0]:
                points.append(points[0])
        if points:
            yield points

    def _add(self, points: list[Point]) -> None:
        """Keep a stroke as line, box or curve. Slanting lines rule no table and are left out."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = x0, top, x1, bottom = min(xs), min(ys), max(xs), max(ys)
        ends = len(set(points))
        if ends <= 2:  # noqa: PLR2004 - a line has two ends
            if ends == 2 and (x0 == x1 or top == bottom):  # noqa: PLR2004
                self.drawn.lines.append(box)
        elif len(points) == CORNERS + 1 and _is_upright_box(points):
            self.drawn.boxes.append(box)
        else:
            self.drawn.curves.append(points)


def _is_upright_box(points: list[Point]) -> bool:
    """Whether five points go once around an axis-parallel box: every side is upright or level, in turns."""
    sides = list(pairwise(points))
    level = [a[1] == b[1] for a, b in sides]
    upright = [a[0] == b[0] for a, b in sides]
    return points[0] == points[-1] and all(a or b for a, b in zip(level, upright, strict=True)) and level[0] == level[2]


def _combined(inner: Matrix, outer: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    if outer == IDENTITY:
        return inner
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)
