"""Drawn lines and boxes make the cells that pdfplumber's table finder makes of them."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfplumber.table import TableFinder
from pdfplumber.utils.geometry import line_to_edge, rect_to_edges

from extractors.pdf.cells import CellBox, TooManyRulesError, ruled_tables
from extractors.pdf.paths import Drawn

PLACES = st.integers(10, 22).map(lambda place: place * 10.0)
NEARLY = st.sampled_from([0.0, 1.5, 2.9, 3.1])  # how far an edge stands off its place


@st.composite
def boxes(draw: st.DrawFn) -> CellBox:
    x0, x1 = sorted(draw(st.tuples(PLACES, PLACES)))
    top, bottom = sorted(draw(st.tuples(PLACES, PLACES)))
    off = draw(NEARLY)
    return x0 + off, top + off, x1 + 10.0 + off, bottom + 10.0 + off


class Stub:
    """A page with edges only, as the table finder asks for them."""

    def __init__(self, drawn: Drawn) -> None:
        lines = [line_to_edge(_shape("line", line)) for line in drawn.lines]
        self.edges = [*lines, *(edge for box in drawn.boxes for edge in rect_to_edges(_shape("rect", box)))]


def _shape(kind: str, box: CellBox) -> dict[str, Any]:
    x0, top, x1, bottom = box
    shape = {"x0": x0, "top": top, "x1": x1, "bottom": bottom, "doctop": top, "y0": -bottom, "y1": -top}
    return shape | {"object_type": kind, "width": x1 - x0, "height": bottom - top}


def rounded(cells: list[CellBox]) -> list[tuple[float, ...]]:
    return sorted(tuple(round(place, 6) for place in cell) for cell in cells)


def lattice(xs: list[float], ys: list[float]) -> Drawn:
    """All lines through some places."""
    upright = [(x, ys[0], x, ys[-1]) for x in xs]
    return Drawn([*upright, *((xs[0], y, xs[-1], y) for y in ys)])


@given(st.lists(boxes(), max_size=8))
def test_any_boxes_make_pdfplumbers_cells(found: list[CellBox]) -> None:
    drawn = Drawn(boxes=found)
    expected = [rounded(table.cells) for table in TableFinder(Stub(drawn)).tables]
    assert [rounded(cells) for cells in ruled_tables(drawn)] == expected


@given(st.lists(PLACES, min_size=2, max_size=6, unique=True), st.lists(PLACES, min_size=2, max_size=6, unique=True))
def test_a_lattice_has_a_cell_between_any_two_lines(xs: list[float], ys: list[float]) -> None:
    xs, ys = sorted(xs), sorted(ys)
    cells = [(x0, top, x1, bottom) for x0, x1 in pairwise(xs) for top, bottom in pairwise(ys)]
    assert [rounded(table) for table in ruled_tables(lattice(xs, ys))] == ([rounded(cells)] if len(cells) > 1 else [])


def test_a_row_that_a_page_break_leaves_open_is_closed() -> None:
    drawn = lattice([10.0, 60.0, 200.0], [100.0, 130.0])
    drawn.lines += [(x, 130.0, x, 180.0) for x in (10.0, 60.0, 200.0)]
    (table,) = ruled_tables(drawn)
    assert rounded(table)[1::2] == [(10.0, 130.0, 60.0, 180.0), (60.0, 130.0, 200.0, 180.0)]


@pytest.mark.parametrize(
    "curve", [[(10.0, 10.0), (60.0, 40.0)], [(10.0, 10.0), (10.0, 10.5)]], ids=["slanting", "short"]
)
def test_curves_that_rule_nothing_make_no_cells(curve: list[tuple[float, float]]) -> None:
    assert ruled_tables(Drawn(curves=[curve])) == []


@pytest.mark.parametrize("count", [70, 1_100], ids=["too many corners", "too many lines"])
def test_a_drawing_is_no_table(count: int) -> None:
    places = [10.0 * place for place in range(count)]
    with pytest.raises(TooManyRulesError):
        ruled_tables(lattice(places, places))
