"""The lineage of a case as a tree, for a terminal and for a page: what it builds on, or what came of it.

Every case is told in full once, where it stands nearest to the root; elsewhere it is named only.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from warehouse.lineage.graph import Graph

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Branch:
    """A node with the edges that join it to the one before, and its own branches.

    `told` says whether it is told in full 'here', 'above' or 'below', in the order of reading.
    """

    node_id: str
    edges: tuple[Facts, ...]
    told: str
    stated: tuple["Branch", ...] = ()
    inferred: tuple["Branch", ...] = ()


def grown(graph: Graph, root: str, *, is_back: bool) -> Branch:
    """The tree of what a case builds on, or of what came of it; what sentences say is apart from what content tells."""
    return _Tree(graph, root, is_back=is_back).branch(root, (), 0)


class _Tree:
    """Grows one tree, from the root on."""

    def __init__(self, graph: Graph, root: str, *, is_back: bool) -> None:
        self._graph = graph
        self._follow = graph.predecessors if is_back else graph.successors
        self._steps = _steps(root, self._next)
        self._told: set[str] = set()

    def branch(self, node: str, edges: tuple[Facts, ...], step: int) -> Branch:
        """One node with all that hangs on it."""
        if node in self._told or self._steps[node] < step:
            return Branch(node, edges, "above" if node in self._told else "below")
        self._told.add(node)
        joined = [(other, between(self._graph, node, other)) for other in sorted(self._next(node), key=self._order)]
        is_stated = [any(edge["basis"] == "stated" for edge in told) for _, told in joined]
        # Sentences first, since what is told in full there is named only among what content tells.
        stated = [self.branch(*one, step + 1) for one, is_said in zip(joined, is_stated, strict=True) if is_said]
        inferred = [self.branch(*one, step + 1) for one, is_said in zip(joined, is_stated, strict=True) if not is_said]
        return Branch(node, edges, "here", tuple(stated), tuple(inferred))

    def _next(self, node: str) -> Iterable[str]:
        """What comes next; nothing after a meeting, where other matters were treated too."""
        return () if self._graph.nodes[node]["kind"] == "meeting" else self._follow(node)

    def _order(self, node: str) -> tuple[str, str]:
        """In time."""
        facts = self._graph.nodes[node]
        return str(facts["date"] or facts["year"]), node


def between(graph: Graph, one: str, other: str) -> tuple[Facts, ...]:
    """The edges that join two nodes, whichever is the earlier."""
    pairs = ((one, other), (other, one))
    return tuple(edge for pair in pairs if graph.has_edge(*pair) for edge in graph.get_edge_data(*pair).values())


def _steps(root: str, following: Callable[[str], Iterable[str]]) -> dict[str, int]:
    """The least number of steps from the root to each node."""
    steps, front = {root: 0}, [root]
    while front:
        front = list(dict.fromkeys(other for node in front for other in following(node) if other not in steps))
        steps |= dict.fromkeys(front, max(steps.values()) + 1)
    return steps
