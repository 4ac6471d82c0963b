"""The lineage of a case for people: a tree of what it builds on and one of what came of it, with the sentences."""

from collections.abc import Iterable, Iterator, Sequence

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
from warehouse.lineage.tree import Branch, Facts, between, grown

BY_CONTENT = "Same subject, by content"


def print_lineage(screen: Console, graph: Graph, case_id: str) -> None:
    """Print the case, what it builds on and what came of it."""
    screen.print(_head(graph.nodes[case_id]))
    for name, is_back in (("Builds on", True), ("What came of it", False)):
        tree = Tree(Text(name, "heading"), style="", guide_style="muted")
        _grow(tree, grown(graph, case_id, is_back=is_back), graph)
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
        edges = between(way.graph, before, case_id) if before else ()
        screen.print(Padding(Group(*_lines(nodes[case_id]), *_reasons(way.graph, edges)), (1, 0, 0, 2)))


def _grow(tree: Tree, branch: Branch, graph: Graph) -> None:
    """Add what one case leads to: what sentences say first, what content tells apart from it."""
    for one in branch.stated:
        _add(tree, one, graph)
    if branch.inferred:
        apart = tree.add(Text(BY_CONTENT, "open"))
        for one in branch.inferred:
            _add(apart, one, graph)


def _add(tree: Tree, branch: Branch, graph: Graph) -> None:
    """Add one case with what joins it to the one before, and what it leads to itself."""
    facts = graph.nodes[branch.node_id]
    reasons = list(_reasons(graph, branch.edges))
    if branch.told != "here":
        tree.add(Group(Text.assemble(_name(facts), (f"  (see {branch.told})", "muted")), *reasons))
        return
    _grow(tree.add(Group(*_lines(facts), *reasons)), branch, graph)


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
