"""The lineage drawn as SVG, self-contained: time from left to right, a lane for each body, a point for each case."""

from collections.abc import Iterable

from warehouse.lineage.formats.layout import GAP, GUTTER, HEAD, Layout, layout, text_width
from warehouse.lineage.formats.shapes import Link, axis, edges, lane, node, sign, xml
from warehouse.lineage.formats.wording import is_inferred
from warehouse.lineage.graph import Graph
from warehouse.norwegian import counted

LEGEND_SIZE, LEGEND_ROW = 11.0, 46
# Signs of the legend, in the middle of a strip of 26 pixels.
LINE = '<path class="{}" d="M0 0h26"/>'

# All under one class, since the drawing may stand in a page that has styles of its own.
STYLE = """
.saksgang-lineage { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #263238; }
.saksgang-lineage .paper { fill: #fcfcfa; }
.saksgang-lineage .tick { stroke: #dde1da; }
.saksgang-lineage .year { stroke: #b9c0b5; }
.saksgang-lineage .axis { fill: #59645f; font-size: 11px; }
.saksgang-lineage .body { font-size: 13px; font-weight: 600; }
.saksgang-lineage .organisation { font-size: 10px; fill: #59645f; }
.saksgang-lineage .number { font-size: 12px; font-weight: 600; }
.saksgang-lineage .title { font-size: 11px; fill: #3e4a4f; }
.saksgang-lineage .node text {
  paint-order: stroke; stroke: #fcfcfa; stroke-width: 4px; stroke-linejoin: round;
}
.saksgang-lineage .point { fill: #1f6f78; stroke: #1f6f78; stroke-width: 2; }
.saksgang-lineage .meeting .point { fill: #59645f; stroke: #59645f; }
.saksgang-lineage .stub .point { fill: #fcfcfa; }
.saksgang-lineage .node.repealed text { fill: #6d7671; }
.saksgang-lineage .node.repealed .number { text-decoration: line-through; stroke: none; }
.saksgang-lineage .node.repealed .axis { text-decoration: line-through; stroke: none; }
.saksgang-lineage .repealed .point { fill: #9aa39e; stroke: #9aa39e; }
.saksgang-lineage .focus .point { stroke: #e08a00; stroke-width: 4; }
.saksgang-lineage .edge { fill: none; stroke: #4f6470; stroke-width: 1.4; }
.saksgang-lineage .tip { fill: #4f6470; }
.saksgang-lineage .edge.inferred { stroke: #8a5fa8; stroke-dasharray: 5 4; }
.saksgang-lineage .tip.inferred { fill: #8a5fa8; }
.saksgang-lineage .edge.repeals { stroke: #b3382c; }
.saksgang-lineage .tip.repeals { fill: #b3382c; }
.saksgang-lineage .hit { fill: none; stroke: transparent; stroke-width: 9; }
.saksgang-lineage a:focus .number, .saksgang-lineage a:hover .number { text-decoration: underline; }
"""


def svg_text(graph: Graph, *, link: Link | None = None) -> str:
    """The drawing of a graph; `link` gives the address that a case or meeting leads to, where it leads to one."""
    if not graph:
        return _svg(GUTTER, HEAD, "Sakens gang", "Tegningen er tom: det er ingen saker i den.", [], role="img")
    plan = layout(graph)
    parts = [
        *axis(plan),
        *(lane(strip, plan.width) for strip in plan.lanes.values()),
        *edges(graph, plan),
        *(node(graph, node_id, spot, link) for node_id, spot in plan.spots.items()),
    ]
    legend, width = _legend(graph, plan.bottom)
    # A picture hides from screen readers what is in it, links as well.
    role = "group" if link else "img"
    size = (max(plan.width, width), plan.bottom + LEGEND_ROW)
    return _svg(*size, _heading(graph), _described(graph, plan), [*parts, *legend], role=role)


def _svg(width: float, height: float, title: str, described: str, parts: Iterable[str], *, role: str) -> str:
    """The frame with what screen readers read first."""
    size = f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="saksgang-lineage" role="{role}" lang="nb" {size}>',
        f"<title>{xml(title)}</title>",
        f"<desc>{xml(described)}</desc>",
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{width:.0f}" height="{height:.0f}"/>',
    )
    return "\n".join([*head, *parts, "</svg>", ""])


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
    first, last = (" ".join(filter(None, (facts["label"], facts["title"]))) for facts in ends)
    return (
        f"{counted(len(cases), 'sak', 'saker')} i {len(plan.lanes)} utvalg, fra venstre mot høyre i tid: "
        f"først {first}, sist {last}. {counted(stated, 'forbindelse', 'forbindelser')} står i papirene, "
        f"{inferred} er utledet av innholdet."
    )


def _legend(graph: Graph, top: float) -> tuple[list[str], float]:
    """What the signs that occur mean, in a line below, and how far that reaches."""
    nodes = [facts for _, facts in graph.nodes(data=True)]
    inferred = [is_inferred(facts) for _, _, facts in graph.edges(data=True)]
    parts, x = [], float(GAP)
    for kinds, drawn, words, occurs in (
        ("", LINE.format("edge"), "står i papirene", not all(inferred)),
        ("", LINE.format("edge inferred"), "samme emne, utledet av innholdet", any(inferred)),
        ("node stub", sign(13, 0), "ingen papirer herfra", any(facts["is_stub"] for facts in nodes)),
        ("node meeting", sign(13, 0, is_meeting=True), "møte", any(facts["kind"] == "meeting" for facts in nodes)),
        ("node repealed", sign(13, 0), "opphevet", any(facts["repealed_by"] for facts in nodes)),
        ("node focus", sign(13, 0), "saken det spørres om", "focus" in graph.graph),
    ):
        if occurs:
            told = f'<text class="axis" x="32" y="4">{words}</text>'
            parts.append(
                f'<g class="{kinds}" transform="translate({x:.0f} {top + LEGEND_ROW / 2:.0f})">{drawn}{told}</g>'
            )
            x += 32 + text_width(words, LEGEND_SIZE) + 2 * GAP
    return parts, x
