"""Mermaid: a flowchart for Markdown pages, notebooks and wikis."""

import re
from collections.abc import Callable

from warehouse.lineage.formats.wording import Facts, is_inferred, one_line, short_lines, spoken
from warehouse.lineage.graph import Graph

LONGEST_TITLE = 48
# Everything that Mermaid, or the HTML that it makes, might read as its own.
SPECIAL = re.compile(r"[#&<>\"'`\\|{}\[\]();*_~]")
# How nodes are drawn, and which.
CLASSES: dict[str, tuple[str, Callable[[Facts], bool]]] = {
    "stub": ("stroke-dasharray: 4 3", lambda node: bool(node["is_stub"])),
    "meeting": ("fill: none", lambda node: node["kind"] == "meeting"),
    "repealed": ("text-decoration: line-through", lambda node: bool(node["repealed_by"])),
}


def mermaid_text(graph: Graph) -> str:
    """The graph as a flowchart from left to right; what is inferred is dotted, a meeting has round ends."""
    names = {node: f"n{number}" for number, node in enumerate(graph, start=1)}
    lines = ["flowchart LR"]
    for node, facts in graph.nodes(data=True):
        label = "<br/>".join(map(_escaped, short_lines(facts, LONGEST_TITLE)))
        box = f'(["{label}"])' if facts["kind"] == "meeting" else f'["{label}"]'
        lines.append(f"    {names[node]}{box}")
    for earlier, later, facts in graph.edges(data=True):
        arrow = "-.->" if is_inferred(facts) else "-->"
        lines.append(f'    {names[earlier]} {arrow}|"{_escaped(_told(facts))}"| {names[later]}')
    for name, (style, holds) in CLASSES.items():
        members = [names[node] for node, facts in graph.nodes(data=True) if holds(facts)]
        if members:
            lines += [f"    classDef {name} {style}", f"    class {','.join(members)} {name}"]
    if "focus" in graph.graph:
        lines.append(f"    style {names[graph.graph['focus']]} stroke-width: 3px")
    return "\n".join(lines) + "\n"


def _told(edge: Facts) -> str:
    """What an edge says: 'follows up', 'same subject 0.71'."""
    return f"same subject {edge['confidence']:.2f}" if is_inferred(edge) else spoken(edge["relation"])


def _escaped(text: str) -> str:
    """Text in which Mermaid finds nothing of its own: '#35;' for '#', the number of the character."""
    return SPECIAL.sub(lambda match: f"#{ord(match[0])};", one_line(text))
