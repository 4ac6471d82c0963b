"""The lineage of a case for people: a tree of what it builds on and one of what came of it, with the sentences."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich import box
from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text
from rich.tree import Tree

from pipeline.cli.case_table import short
from pipeline.cli.tables import WIDE, plain_table
from pipeline.cli.wording import dotted, outcome, place, plural, spoken
from warehouse.lineage.graph import Graph, Way
from warehouse.lineage.threads import Thread

Facts = Mapping[str, Any]
Neighbours = Callable[[str], Iterable[str]]
BY_CONTENT = "Same subject, by content"


def print_lineage(screen: Console, graph: Graph, case_id: str) -> None:
    """Print the case, what it builds on and what came of it."""
    screen.print(_head(graph.nodes[case_id]))
    for name, is_back in (("Builds on", True), ("What came of it", False)):
        branches = _Branches(graph, case_id, is_back=is_back)
        tree = Tree(Text(name, "heading"), style="", guide_style="muted")
        branches.grow(tree, case_id)
        if tree.children:
            screen.print(Padding(tree, (1, 0, 0, 0)))


def print_threads(screen: Console, threads: Sequence[Thread]) -> None:
    """Print a list of courses."""
    wide = screen.width >= WIDE
    table = plain_table(leading=0 if wide else 1)
    table.add_column("course")
    table.add_column("from – to", no_wrap=True)
    table.add_column("cases", justify="right")
    table.add_column("through", ratio=2 if wide else 1)
    for thread in threads:
        dates = [str(day) for day in dict.fromkeys((*thread.dates[:1], *thread.dates[-1:]))]
        period = (" – " if wide else " –\n").join(dates)
        labels = Columns([Text(case.label, "label") for case in thread.cases], padding=(0, 2))
        table.add_row(Text(thread.title or "title not known"), period, str(len(thread.cases)), labels)
    screen.print(table)


def print_thread(screen: Console, graph: Graph, thread: Thread) -> None:
    """Print the cases of one course in the order of time."""
    screen.print(Text(thread.title or "title not known", "heading"))
    screen.print(dotted([plural(len(thread.cases), "case"), ", ".join(thread.bodies)]))
    for case in thread.cases:
        screen.print(Padding(Group(*_lines(graph.nodes[case.case_id])), (1, 0, 0, 2)))


def print_way(screen: Console, way: Way) -> None:
    """Print the cases on the way from one case to another, one below the other, and what joins each two."""
    nodes = way.graph.nodes
    first, last = (nodes[way.case_ids[end]]["label"] for end in (0, -1))
    told = (
        f"From {first} to {last}" if way.is_forward else f"{first} and {last} hang together; neither came of the other"
    )
    screen.print(Text(told, "heading"))
    for place_on_way, case_id in enumerate(way.case_ids):
        before = way.case_ids[place_on_way - 1] if place_on_way else None
        edges = _between(way.graph, before, case_id) if before else []
        screen.print(Padding(Group(*_lines(nodes[case_id]), *_reasons(way.graph, edges)), (1, 0, 0, 2)))


class _Branches:
    """Grows one tree; every case is told in full once, where it stands nearest to the root."""

    def __init__(self, graph: Graph, root: str, *, is_back: bool) -> None:
        self._graph = graph
        self._follow = graph.predecessors if is_back else graph.successors
        self._steps = _steps(root, self._next)
        self._told = {root}

    def grow(self, branch: Tree, node: str, step: int = 1) -> None:
        """Add what one case leads to: what sentences say first, what content tells apart from it."""
        stated: list[tuple[str, list[Facts]]] = []
        inferred: list[tuple[str, list[Facts]]] = []
        for other in sorted(self._next(node), key=self._order):
            edges = _between(self._graph, node, other)
            (stated if any(edge["basis"] == "stated" for edge in edges) else inferred).append((other, edges))
        for other, edges in stated:
            self._add(branch, other, edges, step)
        if inferred:
            apart = branch.add(Text(BY_CONTENT, "open"))
            for other, edges in inferred:
                self._add(apart, other, edges, step)

    def _add(self, branch: Tree, node: str, edges: list[Facts], step: int) -> None:
        """Add one case with what joins it to the one before, and what it leads to itself."""
        facts = self._graph.nodes[node]
        reasons = list(_reasons(self._graph, edges))
        if node in self._told or self._steps[node] < step:
            where = "see above" if node in self._told else "see below"
            branch.add(Group(Text.assemble(_name(facts), (f"  ({where})", "muted")), *reasons))
            return
        self._told.add(node)
        self.grow(branch.add(Group(*_lines(facts), *reasons)), node, step + 1)

    def _next(self, node: str) -> Iterable[str]:
        """What comes next; nothing after a meeting, where other matters were treated too."""
        return () if self._graph.nodes[node]["kind"] == "meeting" else self._follow(node)

    def _order(self, node: str) -> tuple[str, str]:
        """In time."""
        facts = self._graph.nodes[node]
        return str(facts["date"] or facts["year"]), node


def _steps(root: str, following: Neighbours) -> dict[str, int]:
    """The least number of steps from the root to each node."""
    steps, front = {root: 0}, [root]
    while front:
        front = list(dict.fromkeys(other for node in front for other in following(node) if other not in steps))
        steps |= dict.fromkeys(front, max(steps.values()) + 1)
    return steps


def _between(graph: Graph, one: str, other: str) -> list[Facts]:
    """The edges that join two nodes, whichever is the earlier."""
    pairs = ((one, other), (other, one))
    return [edge for pair in pairs if graph.has_edge(*pair) for edge in graph.get_edge_data(*pair).values()]


def _head(facts: Facts) -> Panel:
    """The case that was asked for."""
    lines = list(_lines(facts))
    lines[0] = Text(facts["title"] or "title not known", "heading")
    return Panel(
        Group(*lines), title=Text(facts["label"], "label"), title_align="left", box=box.ROUNDED, border_style="muted"
    )


def _name(facts: Facts) -> Text:
    """'FSU 2022.16  Utskrivningsklare pasienter'; of a meeting 'SSU 2023-11-23  meeting'."""
    title = "meeting" if facts["kind"] == "meeting" else facts["title"] or ""
    name = Text.assemble((facts["label"], "label"), "  " if title else "", title)
    if facts["is_stub"]:
        name.append(" (no paper of it here)" if facts["kind"] == "meeting" else "  (not held)", "open")
    return name


def _lines(facts: Facts) -> Iterator[Text]:
    """A case in a few lines: name; date, outcome and what a later decision made of it; decision in short."""
    yield _name(facts)
    marks = [
        Text(f"{word} by {', '.join(labels)}", "bad" if word == "repealed" else "open")
        for word, labels in (("repealed", facts["repealed_by"]), ("amended", facts["amended_by"]))
        if labels
    ]
    date = str(facts["date"] or "") if facts["kind"] == "case" else ""
    ended = outcome(facts["outcome"]) if facts["outcome"] != "other" else None
    told = dotted([date, ended, *marks], "")
    if told:
        yield told
    if facts["decision"]:
        yield Text(short(facts["decision"]))


def _reasons(graph: Graph, edges: Iterable[Facts]) -> Iterator[RenderableType]:
    """Why two cases are joined: each sentence once, with who says it and where; or the words that they share."""
    quoted: set[tuple[str, str]] = set()
    for edge in edges:
        if edge["basis"] == "inferred":
            words = f"shared words: {', '.join(edge['shared'])}" if edge["shared"] else None
            yield dotted([f"score {edge['confidence']:.2f}", words])
        elif (edge["relation"], edge["sentence"]) not in quoted:
            quoted.add((edge["relation"], edge["sentence"]))
            speaker = graph.nodes[edge["said_in"]]["label"] if edge["said_in"] in graph else None
            said = dotted([f"{spoken(edge['relation'])}, says {speaker}", place(edge["path"], edge["page"])])
            yield Text.assemble(f"«{edge['sentence']}»\n", said)
