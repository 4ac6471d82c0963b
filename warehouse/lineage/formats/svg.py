"""The lineage drawn as SVG: time from left to right, a lane for each body, a point for each case.

`svg_text` gives a file that needs nothing else; `drawing` the parts for a page that has the stylesheet.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from warehouse.lineage.formats.layout import GAP, HEAD, Layout, layout
from warehouse.lineage.formats.legend import ROW, legend
from warehouse.lineage.formats.letters import text_width
from warehouse.lineage.formats.looks import FONT, Dress, classed, dressed
from warehouse.lineage.formats.norwegian import node_label
from warehouse.lineage.formats.shapes import BODY_SIZE, Links, axis, edges, lane_name, node, xml
from warehouse.lineage.formats.wording import is_inferred
from warehouse.lineage.graph import Graph
from warehouse.norwegian import counted

EMPTY_WIDTH = 400


@dataclass(frozen=True, slots=True)
class Drawing:
    """For a page: the picture, the names of its lanes apart, so that they can stay in sight, and what it holds."""

    picture: str
    names: str
    described: str
    order: tuple[str, ...]  # the nodes, by which picture and page number them


def svg_text(graph: Graph) -> str:
    """The drawing of a graph as a file that needs nothing else."""
    if not graph:
        return _svg(EMPTY_WIDTH, HEAD, "Sakens gang", "Tegningen er tom: det er ingen saker i den.", [])
    plan = layout(graph)
    signs, width = legend(graph, plan.bottom, dressed)
    parts = [*_parts(graph, plan, dressed, None), *(lane_name(lane, dressed) for lane in plan.lanes.values()), *signs]
    size = (max(plan.width, width), plan.bottom + ROW)
    return _svg(*size, _heading(graph), _described(graph, plan), parts)


def drawing(graph: Graph, links: Links, more: Mapping[str, str] | None = None) -> Drawing:
    """The drawing of a graph of one case or more, for a page; `more` tells of nodes how many others lie beyond them."""
    plan = layout(graph, more)
    size = f'height="{plan.bottom:.0f}" viewBox="0 0 {{0:.0f}} {plan.bottom:.0f}" width="{{0:.0f}}"'
    # No picture to screen readers, or they would not see the links in it.
    picture = f'<svg class="saksgang-lineage" role="group" {size.format(plan.width)}>'
    names = f'<svg class="saksgang-lineage lane-names" aria-hidden="true" {size.format(_names_width(plan))}>'
    told = _described(graph, plan)
    lanes = "".join(lane_name(lane, classed) for lane in plan.lanes.values())
    # On paper nothing scrolls, and names stand in the picture itself.
    on_paper = f'<g class="on-paper" aria-hidden="true">{lanes}</g>'
    return Drawing(
        "\n".join([picture, f"<desc>{xml(told)}</desc>", *_parts(graph, plan, classed, links), on_paper, "</svg>"]),
        f"{names}{lanes}</svg>",
        told,
        tuple(plan.spots),
    )


def _parts(graph: Graph, plan: Layout, dress: Dress, links: Links | None) -> Iterable[str]:
    """All but the names of lanes, from the ground up."""
    yield from axis(plan, dress)
    yield from edges(graph, plan, dress)
    for node_id, spot in plan.spots.items():
        yield node(graph, node_id, spot, dress, links)


def _svg(width: float, height: float, title: str, described: str, parts: Iterable[str]) -> str:
    """The frame of a file with what screen readers read first."""
    size = f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
    font = f"font-family='{FONT}'"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="saksgang-lineage" role="img" lang="nb" {size} {font}>',
        f"<title>{xml(title)}</title>",
        f"<desc>{xml(described)}</desc>",
        f'<rect {dressed("paper")} width="{width:.0f}" height="{height:.0f}"/>',
    )
    return "\n".join([*head, *parts, "</svg>", ""])


def _names_width(plan: Layout) -> float:
    """How wide the strip of the names of lanes is."""
    return max(
        text_width(lane.body, BODY_SIZE, is_bold=True) + text_width(lane.organisation, BODY_SIZE) + 2 * GAP
        for lane in plan.lanes.values()
    )


def _heading(graph: Graph) -> str:
    """'Sakens gang: SSU 2023.42 Rutine for …'."""
    focus = graph.graph.get("focus")
    if focus is None:
        return "Sakens gang"
    facts = graph.nodes[focus]
    return f"Sakens gang: {facts['label']} {facts['title'] or ''}".strip()


def _described(graph: Graph, plan: Layout) -> str:
    """What the drawing holds, in a few sentences."""
    cases = [facts for _, facts in graph.nodes(data=True) if facts["kind"] == "case"]
    inferred = sum(is_inferred(facts) for _, _, facts in graph.edges(data=True))
    stated = graph.number_of_edges() - inferred
    order = list(plan.spots)
    ends = graph.nodes[order[0]], graph.nodes[order[-1]]
    first, last = (" ".join(filter(None, node_label(facts))) for facts in ends)
    return (
        f"{counted(len(cases), 'sak', 'saker')} i {len(plan.lanes)} utvalg, fra venstre mot høyre i tid: "
        f"først {first}, sist {last}. {counted(stated, 'forbindelse', 'forbindelser')} står i papirene, "
        f"{inferred} er utledet av innholdet."
    )
