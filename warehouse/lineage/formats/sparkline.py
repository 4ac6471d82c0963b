"""A course of cases in a picture as small as a few lines of text: a lane for each body, a point for each case."""

import datetime as dt
from itertools import pairwise

from warehouse.lineage.formats.letters import fitted, text_width
from warehouse.lineage.formats.looks import classed
from warehouse.lineage.formats.shapes import line
from warehouse.lineage.threads import Thread

WIDTH, LANE, EDGE, POINT = 260, 16, 8, 4
# To the left the names of the bodies.
NAME_SIZE, LONGEST_NAME = 12.0, 120


def sparkline(thread: Thread) -> str:
    """The picture of a thread, for a page that has the stylesheet; it tells nothing that the words beside it do not."""
    lanes = {body: EDGE + LANE * place for place, body in enumerate(thread.bodies)}
    days = [case.date or dt.date(min(max(case.year, dt.MINYEAR), dt.MAXYEAR), 1, 1) for case in thread.cases]
    first, last = min(days), max(days)
    length = max((last - first).days, 1)
    names = {body: fitted(body, NAME_SIZE, LONGEST_NAME)[0] for body in lanes}
    left = max(text_width(name, NAME_SIZE) for name in names.values()) + EDGE
    spots = [
        (left + EDGE + (WIDTH - 2 * EDGE) * (day - first).days / length, lanes[case.body])
        for day, case in zip(days, thread.cases, strict=True)
    ]
    height = 2 * EDGE + LANE * (len(lanes) - 1)
    parts = [f'<path {classed("lane")} d="M{left:.0f} {y}h{WIDTH}"/>' for y in lanes.values()]
    parts += [line(classed("month"), 0, y + 4, names[body]) for body, y in lanes.items()]
    parts += [f'<path {classed("edge", "stated")} d="M{x:.0f} {y}L{u:.0f} {v}"/>' for (x, y), (u, v) in pairwise(spots)]
    for (x, y), case in zip(spots, thread.cases, strict=True):
        states = ("stub",) if case.is_stub else ()
        parts.append(f'<circle {classed("point", *states)} cx="{x:.0f}" cy="{y}" r="{POINT}"/>')
    size = f'width="{left + WIDTH:.0f}" height="{height}" viewBox="0 0 {left + WIDTH:.0f} {height}"'
    return f'<svg class="saksgang-lineage sparkline" aria-hidden="true" {size}>{"".join(parts)}</svg>'
