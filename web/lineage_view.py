"""What the page of a lineage shows: the drawing, the same as lists, and what lies beyond."""

from collections.abc import Mapping
from dataclasses import dataclass

from warehouse.connections import Connection
from warehouse.lineage.around import Around, Direction, around
from warehouse.lineage.formats.legend import SIGN, signs
from warehouse.lineage.formats.looks import classed
from warehouse.lineage.formats.shapes import Links
from warehouse.lineage.formats.svg import Drawing, drawing
from warehouse.lineage.graph import Graph
from warehouse.lineage.rows import Scope
from warehouse.lineage.tree import Branch, Facts, grown
from web import addresses
from web.asked_lineage import MOST_DEPTH, AskedLineage


class NotKnownThenError(LookupError):
    """A case that was treated later than the day that is asked for."""


@dataclass(frozen=True, slots=True)
class Side:
    """What a case builds on, or what came of it."""

    heading: str
    none: str
    tree: Branch
    beyond: int


@dataclass(frozen=True, slots=True)
class LineageView:
    """A lineage as the page tells it; `more` tells by node how many others hang on it that are not shown."""

    case_id: str
    asked: AskedLineage
    graph: Graph
    depth: int
    drawing: Drawing
    legend: tuple[tuple[str, str], ...]  # drawn, and in words
    sides: tuple[Side, ...]
    more: Mapping[str, str]
    numbers: Mapping[str, int]  # of the nodes in the drawing

    @property
    def nodes(self) -> dict[str, Facts]:
        """The facts of each node."""
        return {node: self.graph.nodes[node] for node in self.graph}

    @property
    def can_extend(self) -> bool:
        """Whether a further step could be shown."""
        return self.depth == self.asked.depth < MOST_DEPTH

    @property
    def is_full(self) -> bool:
        """Whether it reaches less far than was asked, since more could not be read."""
        return self.depth < self.asked.depth and any(side.beyond for side in self.sides)


def asked_around(connection: Connection, case_id: str, asked: AskedLineage) -> Around:
    """The graph that is asked for. Raises LookupError where there is no such case, NotKnownThenError where not then."""
    scope = Scope(stated_only=asked.stated_only, as_of=asked.as_of)
    found = around(connection, case_id, depth=asked.depth, direction=asked.direction, **scope)
    case = found.graph.nodes.get(case_id, {})
    if case.get("kind") != "case":
        raise LookupError(case_id)
    if asked.as_of and case["date"] and case["date"] > asked.as_of:
        raise NotKnownThenError(case_id)
    return found


def lineage_view(connection: Connection, case_id: str, asked: AskedLineage) -> LineageView:
    """All that the page of a case's lineage shows. Raises what asked_around raises."""
    found = asked_around(connection, case_id, asked)
    more = _more(found)
    drawn = drawing(found.graph, _links(found.graph, asked), more)
    return LineageView(
        case_id,
        asked,
        found.graph,
        found.depth,
        drawn,
        tuple(
            (f'<svg class="saksgang-lineage" width="{SIGN}" height="16" viewBox="0 -8 {SIGN} 16">{sign}</svg>', words)
            for sign, words, _ in signs(found.graph, classed)
        ),
        _sides(found, case_id, asked),
        more,
        {node: number for number, node in enumerate(drawn.order)},
    )


def pixels(drawn: str) -> int:
    """How many pixels the file of a drawing covers."""
    _, _, width, height = drawn.partition('viewBox="')[2].partition('"')[0].split()
    return int(width) * int(height)


def _links(graph: Graph, asked: AskedLineage) -> Links:
    """Where the points of a drawing lead: to their own pages, and to their own lineage, asked in the same way."""
    return Links(
        lambda node: page(graph, node),
        lambda node: lineage_address(node, asked) if graph.nodes[node]["kind"] == "case" else None,
    )


def lineage_address(case_id: str, asked: AskedLineage) -> str:
    """The address of another case's lineage, asked in the same way."""
    return addresses.asked(addresses.lineage(case_id), asked.parameters())


def page(graph: Graph, node: str) -> str:
    """The address of a case or meeting."""
    return addresses.meeting(node) if graph.nodes[node]["kind"] == "meeting" else addresses.case(node)


def _more(found: Around) -> dict[str, str]:
    """'3 før, 2 etter', of each node at the rim."""
    told = {}
    for node in {*found.earlier, *found.later}:
        counts = ((len(found.earlier.get(node, ())), "før"), (len(found.later.get(node, ())), "etter"))
        told[node] = "+ " + ", ".join(f"{count} {word}" for count, word in counts if count)
    return told


def _sides(found: Around, case_id: str, asked: AskedLineage) -> tuple[Side, ...]:
    """Earlier and later, or the one that is asked for."""
    earlier = Side(
        "Tidligere: dette bygger saken på",
        "Ingen papirer sier hva saken bygger på.",
        grown(found.graph, case_id, is_back=True),
        len(frozenset().union(*found.earlier.values())),
    )
    later = Side(
        "Senere: dette førte saken til",
        "Ingen papirer sier hva saken førte til.",
        grown(found.graph, case_id, is_back=False),
        len(frozenset().union(*found.later.values())),
    )
    if asked.direction is Direction.BOTH:
        return earlier, later
    return (earlier,) if asked.direction is Direction.EARLIER else (later,)
