"""The lineage as a networkx graph: all of it, some cases, the surroundings of one, or the way between two.

Nodes are cases and the meetings that they name, keyed by case_id and meeting_id, with the fields of NodeRow but its key
and 'repealed_by', 'amended_by' (labels of later cases). Edges run from the earlier to the later, keyed by reference_id,
or 'inferred' where content tells, with the fields of EdgeRow but its ends.
"""

import dataclasses
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, Unpack

import duckdb
import networkx as nx

from warehouse.lineage.rows import EdgeRow, MarkRow, NodeRow, Scope, edge_rows, mark_rows, node_rows
from warehouse.lineage.walks import ancestors, descendants, surroundings

Graph: TypeAlias = "nx.MultiDiGraph[str]"

NODE_FIELDS = tuple(field.name for field in dataclasses.fields(NodeRow) if field.name != "node_id")
EDGE_FIELDS = tuple(field.name for field in dataclasses.fields(EdgeRow) if field.name not in {"earlier_id", "later_id"})
MARKS = {"repeals": "repealed_by", "amends": "amended_by"}
INFERRED_KEY = "inferred"
# A way along sentences is worth a detour: so many stated steps are as good as one that content tells.
STATED_STEPS_PER_INFERRED = 3


def lineage_graph(
    connection: duckdb.DuckDBPyConnection, ids: Collection[str] | None = None, **scope: Unpack[Scope]
) -> Graph:
    """The graph over all cases and the meetings that they name, or over some cases and meetings."""
    wanted = None if ids is None else sorted(ids)
    edges = edge_rows(connection, wanted, scope)
    nodes = node_rows(connection, wanted, scope)
    if wanted is None:
        named = {end for edge in edges for end in (edge.earlier_id, edge.later_id)}
        nodes = [node for node in nodes if node.kind == "case" or node.node_id in named]
    return _graph(nodes, edges, mark_rows(connection, wanted, scope))


def case_lineage(
    connection: duckdb.DuckDBPyConnection, case_id: str, *, depth: int | None = None, **scope: Unpack[Scope]
) -> Graph:
    """One case with what it builds on and what came of it, to some depth; `graph["focus"]` is its id."""
    around = (walk(connection, case_id, depth=depth, **scope) for walk in (ancestors, descendants))
    graph = lineage_graph(connection, {case_id}.union(*around), **scope)
    graph.graph["focus"] = case_id
    return graph


@dataclass(frozen=True, slots=True)
class Way:
    """A way between two cases: the cases on it in order, the graph over them, and whether time runs forward on it."""

    case_ids: tuple[str, ...]
    graph: Graph
    is_forward: bool


def way_between(connection: duckdb.DuckDBPyConnection, one: str, other: str, **scope: Unpack[Scope]) -> Way | None:
    """The shortest course from the earlier of two cases to the later, stated edges preferred to inferred ones.

    Where neither came of the other it is the shortest way over what both hang together with; None where there is none.
    """
    for first, last in ((one, other), (other, one)):
        came = descendants(connection, first, **scope)
        if last in came:
            between = came.keys() & ancestors(connection, last, **scope).keys()
            graph = _of_cases(connection, {first, last, *between}, scope)
            return _way(graph, nx.shortest_path(graph, first, last, weight=_weight), is_forward=True)
    around = surroundings(connection, one, until=other, **scope)
    if other not in around:
        return None
    graph = _of_cases(connection, {one, *around}, scope)
    path = nx.shortest_path(graph.to_undirected(as_view=True), one, other, weight=_weight)
    return _way(graph, path, is_forward=False)


def _graph(nodes: Iterable[NodeRow], edges: Iterable[EdgeRow], marks: Iterable[MarkRow]) -> Graph:
    """A networkx graph of some rows."""
    graph: Graph = nx.MultiDiGraph()
    for node in nodes:
        marked = dict.fromkeys(MARKS.values(), ())
        graph.add_node(node.node_id, **_fields(node, NODE_FIELDS), **marked)
    for edge in edges:
        key = edge.reference_id or INFERRED_KEY
        graph.add_edge(edge.earlier_id, edge.later_id, key, **_fields(edge, EDGE_FIELDS))
    for mark in marks:
        if mark.node_id in graph:
            graph.nodes[mark.node_id][MARKS[mark.relation]] = mark.labels
    return graph


def _fields(row: NodeRow | EdgeRow, names: Iterable[str]) -> dict[str, object]:
    """Some fields of a row."""
    return {name: getattr(row, name) for name in names}


def _of_cases(connection: duckdb.DuckDBPyConnection, ids: Collection[str], scope: Scope) -> Graph:
    """The graph over those ids that are cases: a way leads over no meeting."""
    graph = lineage_graph(connection, ids, **scope)
    graph.remove_nodes_from([node for node, facts in graph.nodes(data=True) if facts["kind"] == "meeting"])
    return graph


def _way(graph: Graph, path: Sequence[str], *, is_forward: bool) -> Way:
    """A way with the graph over its cases."""
    return Way(tuple(path), graph.subgraph(path).copy(), is_forward)


def _weight(_one: str, _other: str, edges: Mapping[str, Mapping[str, object]]) -> int:
    """How far apart two cases are that some edges join."""
    return 1 if any(edge["basis"] == "stated" for edge in edges.values()) else STATED_STEPS_PER_INFERRED
