"""What the signs of a drawing mean: those that occur in it."""

from collections.abc import Iterator

from warehouse.lineage.formats.layout import GAP
from warehouse.lineage.formats.letters import text_width
from warehouse.lineage.formats.looks import Dress
from warehouse.lineage.formats.routes import Kind, kind_of
from warehouse.lineage.formats.shapes import line, node_states, sign
from warehouse.lineage.graph import Graph

LEGEND_SIZE, ROW = 12.0, 40
# A sign stands in the middle of a strip so wide, and its words begin after it.
SIGN, WORDS = 26, 34
EDGES = {Kind.STATED: "står i papirene", Kind.INFERRED: "samme emne, utledet av innholdet", Kind.REPEALS: "opphever"}
NODES = {"stub": "ingen papirer herfra", "meeting": "møte", "repealed": "opphevet", "focus": "saken det spørres om"}


def signs(graph: Graph, dress: Dress) -> Iterator[tuple[str, str, str]]:
    """The signs that occur, each drawn around the middle of its strip, with its words and its state."""
    kinds = {kind_of(graph, earlier, later) for earlier, later in graph.edges()}
    states = {
        state
        for node, facts in graph.nodes(data=True)
        for state in node_states(facts, is_focus=node == graph.graph.get("focus"))
    }
    for kind, words in EDGES.items():
        if kind in kinds:
            yield f'<path {dress("edge", kind)} d="M0 0h{SIGN}"/>', words, kind
    for state, words in NODES.items():
        if state in states:
            yield sign(SIGN / 2, 0, dress, (state,)), words, state


def legend(graph: Graph, top: float, dress: Dress) -> tuple[list[str], float]:
    """The signs in a line below a drawing, and how far that reaches."""
    parts, x = [], float(GAP)
    for drawn, words, state in signs(graph, dress):
        told = line(dress("legend", state), WORDS, 4, words)
        parts.append(f'<g class="key" transform="translate({x:.0f} {top + ROW / 2:.0f})">{drawn}{told}</g>')
        x += WORDS + text_width(words, LEGEND_SIZE) + GAP
    return parts, x
