"""The parts of the drawing as SVG elements: years, lanes, edges, cases and meetings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from warehouse.lineage.formats.labels import MORE_LINE, NUMBER_LINE, TITLE_LINE
from warehouse.lineage.formats.layout import GAP, HEAD, POINT, Edge, Lane, Layout, Spot
from warehouse.lineage.formats.letters import text_width
from warehouse.lineage.formats.looks import Dress
from warehouse.lineage.formats.norwegian import edge_words, node_words
from warehouse.lineage.formats.wording import Facts, writable
from warehouse.lineage.graph import Graph

Link = Callable[[str], str | None]
ROUND = 5.0  # the bend of a corner
TIP = 7  # the length of an arrow
BODY_SIZE = 14.0
# What answers to a finger or mouse reaches so far around a point, 24 pixels across at the least.
REACH = 12
MORE_RISE = 6  # from the foot of a label up to the ground of its last letters


def axis(plan: Layout, dress: Dress) -> Iterator[str]:
    """A strip for each year with its number, every other one shaded, and the months of each column."""
    for place, year in enumerate(plan.years):
        shade = dress("year", "odd") if place % 2 else dress("year")
        yield f'<path {shade} d="M{year.left:.0f} 0h{year.width:.0f}V{plan.bottom:.0f}h-{year.width:.0f}z"/>'
        yield line(dress("year-name"), year.left + GAP / 2, 20, year.name)
    for name, x in plan.months:
        yield line(dress("month"), x, HEAD - 10, name)
    for strip in plan.lanes.values():
        yield f'<path {dress("lane")} d="M0 {strip.top:.0f}H{plan.width:.0f}"/>'


def lane_name(strip: Lane, dress: Dress) -> str:
    """The name of a body, and of its organisation."""
    x, y = GAP / 2, strip.top + 18
    beside = x + text_width(strip.body, BODY_SIZE, is_bold=True) + GAP / 2
    return line(dress("body"), x, y, strip.body) + line(dress("organisation"), beside, y, strip.organisation)


def edges(graph: Graph, plan: Layout, dress: Dress) -> Iterator[str]:
    """A line for all edges between two nodes, with the words to point at."""
    order = {node: place for place, node in enumerate(plan.spots)}
    for way in plan.edges:
        ends = graph.nodes[way.earlier], graph.nodes[way.later]
        told = graph[way.earlier][way.later].values()
        words = [edge_words(edge, *ends, said_by_earlier=edge["said_in"] == way.earlier) for edge in told]
        drawn = rounded(way.corners)
        yield (
            f'<g data-from="{order[way.earlier]}" data-to="{order[way.later]}">'
            f"<title>{xml(chr(10).join(dict.fromkeys(words)))}</title>"
            f'<path {dress("hit")} d="{drawn}"/><path {dress("edge", way.kind)} d="{drawn}"/>{_tip(way, dress)}</g>'
        )


def _tip(way: Edge, dress: Dress) -> str:
    x, y = way.corners[-1]
    return f'<path {dress("tip", way.kind)} d="M{x:.0f} {y:.0f}l-{TIP}-3.5v7z"/>'


def rounded(corners: Sequence[tuple[float, float]]) -> str:
    """A path whose corners are bends, so that a turn is told from a crossing; all its lines are level or upright."""
    x, y = corners[0]
    parts = [f"M{x:.1f} {y:.1f}"]
    for (x1, y1), (x2, y2) in pairwise(corners[1:]):
        before, after = abs(x1 - x) + abs(y1 - y), abs(x2 - x1) + abs(y2 - y1)
        bend = min(ROUND, before / 2, after / 2)
        back, on = bend / (before or 1), bend / (after or 1)
        parts.append(
            f"L{x1 + (x - x1) * back:.1f} {y1 + (y - y1) * back:.1f}"
            f"Q{x1:.1f} {y1:.1f} {x1 + (x2 - x1) * on:.1f} {y1 + (y2 - y1) * on:.1f}"
        )
        x, y = x1, y1
    return "".join([*parts, f"L{corners[-1][0] - TIP / 2:.1f} {corners[-1][1]:.1f}"])


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses that a drawing leads to: of a case or meeting, and of the lineage that it is the middle of."""

    node: Link
    lineage: Link


def node(graph: Graph, node_id: str, spot: Spot, dress: Dress, links: Links | None) -> str:
    """A case as a point with its label below it, a meeting as a diamond; and how many more lie beyond it."""
    facts = graph.nodes[node_id]
    states = node_states(facts, is_focus=node_id == graph.graph.get("focus"))
    left, label = spot.x - POINT, spot.label
    struck = ("repealed",) if "repealed" in states else ()
    parts = (
        f"<title>{xml(node_words(facts))}</title>",
        _target(spot, dress),
        sign(spot.x, spot.y, dress, states),
        line(dress("number", *struck), left, spot.y + NUMBER_LINE, label.number),
        *(
            line(dress("title", *struck), left, spot.y + NUMBER_LINE + TITLE_LINE * place, words)
            for place, words in enumerate(label.title, start=1)
        ),
    )
    address, lineage = (links.node(node_id), links.lineage(node_id)) if links else (None, None)
    drawn = _link("node", address, f"<g>{''.join(parts)}</g>", lineage)
    if not label.more:
        return drawn
    more = line(dress("more"), left, spot.y + label.height - MORE_RISE, label.more)
    return drawn + _link("beyond", lineage, more)


def _target(spot: Spot, dress: Dress) -> str:
    """What answers to a finger or mouse: the point and its label."""
    label = spot.label
    width = max(label.width, REACH + POINT) + REACH - POINT
    height = REACH + label.height - (MORE_LINE if label.more else 0) + MORE_RISE
    return (
        f'<rect {dress("target")} x="{spot.x - REACH:.1f}" y="{spot.y - REACH:.1f}" width="{width:.1f}"'
        f' height="{height}" rx="4"/>'
    )


def node_states(facts: Facts, *, is_focus: bool) -> tuple[str, ...]:
    """What the look of a node tells."""
    held = {
        "meeting": facts["kind"] == "meeting",
        "repealed": facts["repealed_by"],
        "stub": facts["is_stub"],
        "focus": is_focus,
    }
    return tuple(name for name, holds in held.items() if holds)


def sign(x: float, y: float, dress: Dress, states: tuple[str, ...]) -> str:
    """The point itself."""
    look = dress("point", *states)
    if "meeting" in states:
        return f'<path {look} d="M{x - POINT:.1f} {y:.1f}l{POINT} {POINT} {POINT}-{POINT}-{POINT}-{POINT}z"/>'
    return f'<circle {look} cx="{x:.1f}" cy="{y:.1f}" r="{POINT - 1}"/>'


def _link(kind: str, address: str | None, drawn: str, lineage: str | None = None) -> str:
    """What leads somewhere, and for a script where its own lineage is."""
    also = f" data-lineage={quoteattr(lineage)}" if lineage else ""
    return f'<a class="{kind}" href={quoteattr(address)}{also}>{drawn}</a>' if address else drawn


def line(look: str, x: float, y: float, text: str) -> str:
    """A line of text, nothing where it is empty."""
    return f'<text {look} x="{x:.1f}" y="{y:.1f}">{xml(text)}</text>' if text else ""


def xml(text: str) -> str:
    """A text as XML holds it."""
    return escape(writable(text))
