"""The parts of the drawing as SVG elements: axis, lanes, edges, cases and meetings."""

from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape, quoteattr

from warehouse.lineage.formats.layout import GAP, GUTTER, HEAD, POINT, Lane, Layout, Spot, fitted
from warehouse.lineage.formats.norwegian import edge_words, node_words
from warehouse.lineage.formats.wording import is_inferred, writable
from warehouse.lineage.graph import Graph
from warehouse.norwegian import MONTHS

Link = Callable[[str], str | None]

# An edge bends by so much of the way between two points; where these stand above one another it swings to the left.
BEND, LEAST_BEND, SWING = 0.45, 26, 44
# Two points of one row with another between them are joined by an arch over it.
ARCH = 30
# A quarter is named where it is at least so wide.
QUARTER_ROOM = 58
JANUARY = 1
BODY_SIZE, ORGANISATION_SIZE = 13.0, 10.0


def axis(plan: Layout) -> Iterator[str]:
    """A line for each year with its number, and for each quarter with its month where there is room."""
    days = plan.scale.quarters()
    per_quarter = plan.scale.span / max(len(days), 1)
    for day in days:
        x = plan.scale.place(day)
        is_year = day.month == JANUARY
        if not is_year and per_quarter < QUARTER_ROOM:
            continue
        yield f'<path class="{"year" if is_year else "tick"}" d="M{x:.1f} {HEAD}V{plan.bottom:.1f}"/>'
        words = str(day.year) if is_year else MONTHS[day.month - 1]
        yield f'<text class="axis" x="{x:.1f}" y="{HEAD - 10}" text-anchor="middle">{words}</text>'
    if not any(day.month == JANUARY for day in days):
        yield f'<text class="axis" x="{GUTTER}" y="{HEAD - 10}" text-anchor="middle">{plan.scale.first.year}</text>'


def lane(strip: Lane, width: float) -> str:
    """The strip of a body: a line above it and its name to the left."""
    room = GUTTER - 2 * GAP
    (body,) = fitted(strip.body, BODY_SIZE, room)
    organisation = fitted(strip.organisation, ORGANISATION_SIZE, room, most=2)
    parts = (
        f"<title>{xml(', '.join(filter(None, (strip.body, strip.organisation))))}</title>",
        f'<path class="year" d="M0 {strip.top:.1f}H{width:.1f}"/>',
        _line("body", GAP, strip.top + 28, body),
        *(_line("organisation", GAP, strip.top + 43 + 12 * place, line) for place, line in enumerate(organisation)),
    )
    return f"<g>{''.join(parts)}</g>"


def edges(graph: Graph, plan: Layout) -> Iterator[str]:
    """One curve for all edges between two nodes, dashed where content alone tells of it, with the words to point at."""
    for earlier, later in dict.fromkeys(graph.edges()):
        told = list(graph[earlier][later].values())
        ends = graph.nodes[earlier], graph.nodes[later]
        words = [edge_words(edge, *ends, said_by_earlier=edge["said_in"] == earlier) for edge in told]
        held = {
            "inferred": all(map(is_inferred, told)),
            "repeals": any(edge["relation"] == "repeals" for edge in told),
        }
        kinds = " ".join(name for name, holds in held.items() if holds)
        start, end = plan.spots[earlier], plan.spots[later]
        curve = _curve(start, end, is_over=_is_between(plan, start, end))
        tip = f"M{end.x - POINT - 1:.1f} {end.y:.1f}l-7-3.5v7z"
        yield (
            f'<g><title>{xml(chr(10).join(dict.fromkeys(words)))}</title><path class="hit" d="{curve}"/>'
            f'<path class="edge {kinds}" d="{curve}"/><path class="tip {kinds}" d="{tip}"/></g>'
        )


def _curve(start: Spot, end: Spot, *, is_over: bool) -> str:
    """The way from one point to another: it leaves and comes in level, since time runs to the right."""
    x0, x1 = start.x + POINT, end.x - POINT - 6
    bend, lift = max(LEAST_BEND, BEND * (x1 - x0)), ARCH if is_over else 0
    if x1 - x0 < POINT:  # one stands above the other, or hardly before it
        x0 = start.x - POINT
        return (
            f"M{x0:.1f} {start.y:.1f}C{x0 - SWING:.1f} {start.y:.1f} {x1 - SWING:.1f} {end.y:.1f} {x1:.1f} {end.y:.1f}"
        )
    first, second = f"{x0 + bend:.1f} {start.y - lift:.1f}", f"{x1 - bend:.1f} {end.y - lift:.1f}"
    return f"M{x0:.1f} {start.y:.1f}C{first} {second} {x1:.1f} {end.y:.1f}"


def _is_between(plan: Layout, start: Spot, end: Spot) -> bool:
    """Whether another point of their row stands between two points of one row."""
    row = (start.body_id, start.row)
    return (end.body_id, end.row) == row and any(
        (spot.body_id, spot.row) == row and start.x < spot.x < end.x for spot in plan.spots.values()
    )


def node(graph: Graph, node_id: str, spot: Spot, link: Link | None) -> str:
    """A case as a point with its label below it, a meeting as a diamond."""
    facts = graph.nodes[node_id]
    held = {
        "meeting": facts["kind"] == "meeting",
        "stub": facts["is_stub"],
        "repealed": facts["repealed_by"],
        "focus": node_id == graph.graph.get("focus"),
    }
    kinds = " ".join(["node", *(name for name, holds in held.items() if holds)])
    left = spot.x - POINT
    parts = (
        f"<title>{xml(node_words(facts))}</title>",
        sign(spot.x, spot.y, is_meeting=facts["kind"] == "meeting"),
        _line("number", left, spot.y + 21, spot.label),
        *(_line("title", left, spot.y + 35 + 13 * place, line) for place, line in enumerate(spot.title)),
    )
    drawn = f'<g class="{kinds}">{"".join(parts)}</g>'
    address = link(node_id) if link else None
    return f"<a href={quoteattr(address)}>{drawn}</a>" if address else drawn


def sign(x: float, y: float, *, is_meeting: bool = False) -> str:
    """The point itself."""
    if is_meeting:
        return f'<path class="point" d="M{x - POINT:.1f} {y:.1f}l{POINT} {POINT} {POINT}-{POINT}-{POINT}-{POINT}z"/>'
    return f'<circle class="point" cx="{x:.1f}" cy="{y:.1f}" r="{POINT - 1}"/>'


def _line(kind: str, x: float, y: float, text: str) -> str:
    """A line of text, nothing where it is empty."""
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{xml(text)}</text>' if text else ""


def xml(text: str) -> str:
    """A text as XML holds it."""
    return escape(writable(text))
