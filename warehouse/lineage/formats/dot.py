"""DOT, the language of Graphviz."""

from warehouse.lineage.formats.wording import Facts, is_inferred, one_line, short_lines, spoken
from warehouse.lineage.graph import Graph

LONGEST_TITLE = 48


def dot_text(graph: Graph) -> str:
    """The graph in DOT, drawn from left to right; what is inferred is dashed, a stub too, a meeting has no frame."""
    lines = [
        "digraph lineage {",
        "    rankdir=LR;",
        '    node [shape=box, style=rounded, fontname="Helvetica", fontsize=10];',
        '    edge [fontname="Helvetica", fontsize=9];',
    ]
    for node, facts in graph.nodes(data=True):
        lines.append(f"    {_quoted([node])} [{_node(facts, is_focus=node == graph.graph.get('focus'))}];")
    for earlier, later, facts in graph.edges(data=True):
        lines.append(f"    {_quoted([earlier])} -> {_quoted([later])} [{_edge(facts)}];")
    return "\n".join([*lines, "}", ""])


def _node(node: Facts, *, is_focus: bool) -> str:
    """The attributes of a node."""
    told = {"label": _quoted(short_lines(node, LONGEST_TITLE))}
    if node["kind"] == "meeting":
        told["shape"] = "plaintext"
    if node["is_stub"]:
        told["style"] = '"rounded,dashed"'
    if node["repealed_by"]:
        told["color"] = told["fontcolor"] = "gray50"
    if is_focus:
        told["penwidth"] = "2.5"
    return ", ".join(f"{name}={value}" for name, value in told.items())


def _edge(edge: Facts) -> str:
    """The attributes of an edge: what it says, with the sentence or the shared words to be shown on pointing at it."""
    shared = edge["shared"]
    if is_inferred(edge):
        words = ", ".join(map(str, shared)) if isinstance(shared, tuple) else ""
        label = _quoted([f"same subject {edge['confidence']:.2f}"])
        return f"label={label}, tooltip={_quoted([words])}, style=dashed"
    return f"label={_quoted([spoken(edge['relation'])])}, tooltip={_quoted([str(edge['sentence'] or '')])}"


def _quoted(lines: list[str]) -> str:
    """Lines as one quoted string: DOT knows a backslash and the double quote only."""
    return '"' + "\\n".join(one_line(line).replace("\\", "\\\\").replace('"', '\\"') for line in lines) + '"'
