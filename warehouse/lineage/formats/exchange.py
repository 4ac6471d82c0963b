"""GraphML, GEXF and JSON as networkx writes them, read again by networkx, Gephi and the like."""

import datetime as dt
import json

import networkx as nx

from warehouse.lineage.formats.wording import writable
from warehouse.lineage.graph import Graph


def graphml_text(graph: Graph) -> str:
    """The graph as GraphML; lists are joined by '; ', what is unknown is left out."""
    return "\n".join(nx.generate_graphml(_flat(graph))) + "\n"


def gexf_text(graph: Graph) -> str:
    """The graph as GEXF; lists are joined by '; ', what is unknown is left out."""
    return "\n".join(nx.generate_gexf(_flat(graph))) + "\n"


def json_text(graph: Graph) -> str:
    """The graph as node-link JSON: 'nodes' with 'id', 'edges' with 'source', 'target' and 'key'; dates as ISO text."""
    return json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False, indent=2, default=str) + "\n"


def _flat(graph: Graph) -> Graph:
    """The graph with attributes that XML can hold; its edges have ids, since two may join the same cases."""
    flat: Graph = nx.MultiDiGraph()
    for node, facts in graph.nodes(data=True):
        flat.add_node(node, **_plain(facts))
    for number, (earlier, later, facts) in enumerate(graph.edges(data=True), start=1):
        flat.add_edge(earlier, later, f"e{number}", **_plain(facts))
    return flat


def _plain(facts: dict[str, object]) -> dict[str, object]:
    """Facts that are known, as numbers, truths and texts."""
    return {name: _value(value) for name, value in facts.items() if value not in (None, ())}


def _value(value: object) -> object:
    """A value without lists and dates, its text free of characters that XML forbids."""
    if isinstance(value, tuple):
        return writable("; ".join(map(str, value)))
    if isinstance(value, dt.date):
        return value.isoformat()
    return writable(value) if isinstance(value, str) else value
