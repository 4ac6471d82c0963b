"""What holds for every drawing of a lineage: nothing stands over anything else, and time runs from left to right."""

import datetime as dt
import re
from itertools import combinations, pairwise

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse.lineage.formats.columns import columns, known_days
from warehouse.lineage.formats.labels import WIDEST, WIDEST_NUMBER, label
from warehouse.lineage.formats.lanes import lane_order
from warehouse.lineage.formats.layout import POINT, Layout, layout
from warehouse.lineage.formats.letters import fitted, text_width
from warehouse.lineage.formats.looks import FOCUS, INK, LINES, LOOKS, PAPER, SHADE, dressed
from warehouse.lineage.formats.shapes import REACH, rounded
from warehouse.lineage.formats.svg import svg_text
from warehouse.lineage.graph import Graph

ORGANISATIONS = ("Helsefellesskapet i Solvik", "Sykehuset Solvik HF")
Box = tuple[float, float, float, float]
Corner = tuple[float, float]


def facts(name: str, body: str, day: dt.date | None, **more: object) -> dict[str, object]:
    """The attributes of a case; of an unknown day it is a stub of 2023."""
    return {
        "kind": "case", "label": f"{body} 2023.{name}", "title": "Rutine for varsling av utskrivningsklare pasienter",
        "date": day, "year": day.year if day else 2023, "body_id": body.lower(), "body": body,
        "organisation": ORGANISATIONS[body < "M"], "outcome": None, "decision": None, "is_stub": day is None,
        "repealed_by": (), "amended_by": (), **more,
    }  # fmt: skip


def edge(basis: str, relation: str) -> dict[str, object]:
    """The attributes of an edge."""
    return {
        "relation": relation, "basis": basis, "confidence": 1.0, "shared": None, "sentence": "Det vises til saken.",
        "said_in": None,
    }  # fmt: skip


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Up to forty cases of up to six bodies, some on one day, some of unknown day, with any edges forward in time."""
    bodies = draw(
        st.lists(st.sampled_from(["SSU", "FSU", "PM", "OSO", "Styret", "Brukerrådet"]), min_size=1, unique=True)
    )
    nodes = draw(
        st.lists(
            st.tuples(
                st.sampled_from(bodies), st.none() | st.integers(0, 60).map(lambda weeks: 16 * weeks), st.booleans()
            ),
            min_size=1,
            max_size=40,
        )
    )
    graph: Graph = nx.MultiDiGraph(focus="0")
    for name, (body, days, is_meeting) in enumerate(nodes):
        day = None if days is None else dt.date(2022, 1, 3) + dt.timedelta(days=days)
        graph.add_node(str(name), **facts(str(name), body, day, kind="meeting" if is_meeting and day else "case"))
    names = st.integers(0, len(nodes) - 1)
    told = st.tuples(
        names, names, st.sampled_from([("stated", "cites"), ("stated", "repeals"), ("inferred", "follows_up")])
    )
    for key, (one, other, kind) in enumerate(draw(st.lists(told, max_size=80))):
        first, second = (graph.nodes[str(end)]["date"] for end in (one, other))
        if one != other:
            earlier, later = (other, one) if first and second and second < first else (one, other)
            graph.add_edge(str(earlier), str(later), str(key), **edge(*kind))
    return graph


GRAPHS = given(graphs())
MANY = settings(max_examples=60, deadline=None)


def boxes(plan: Layout) -> dict[str, Box]:
    """Point and label of each node as left, top, right, bottom."""
    return {
        node: (
            spot.x - POINT,
            spot.y - POINT,
            spot.x + max(spot.label.width - POINT, POINT),
            spot.y + spot.label.height,
        )
        for node, spot in plan.spots.items()
    }


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes share ground, and no edge only."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def line_box(start: Corner, end: Corner, wide: float = 0.0) -> Box:
    """A level or upright line as a box."""
    (x0, y0), (x1, y1) = start, end
    return min(x0, x1) - wide, min(y0, y1) - wide, max(x0, x1) + wide, max(y0, y1) + wide


@GRAPHS
@MANY
def test_no_label_or_point_stands_over_another(graph: Graph) -> None:
    plan = layout(graph)
    placed = boxes(plan)
    assert placed.keys() == set(graph)
    assert [pair for pair in combinations(placed, 2) if meet(placed[pair[0]], placed[pair[1]])] == []
    assert all(
        left >= 0 and right <= plan.width and bottom <= plan.bottom for left, _, right, bottom in placed.values()
    )


@GRAPHS
@MANY
def test_no_edge_runs_over_a_label_or_through_a_point(graph: Graph) -> None:
    plan = layout(graph)
    for way in plan.edges:
        for start, end in pairwise(way.corners):
            for node, box in boxes(plan).items():
                assert (
                    not meet(line_box(start, end, 0.5), (box[0] + 1, box[1] + 1, box[2], box[3])) or node == way.earlier
                )


def assert_lines_are_apart(graph: Graph) -> None:
    """Two edges share a line only where they come from one case or lead to one."""
    for one, other in combinations(layout(graph).edges, 2):
        if one.earlier != other.earlier and one.later != other.later:
            for first in pairwise(one.corners):
                for second in pairwise(other.corners):
                    is_crossing = (first[0][0] == first[1][0]) != (second[0][0] == second[1][0])
                    assert is_crossing or not meet(line_box(*first, 1), line_box(*second, 1))


@GRAPHS
@MANY
def test_two_edges_share_a_line_only_where_they_come_from_one_case_or_lead_to_one(graph: Graph) -> None:
    assert_lines_are_apart(graph)


def test_a_branch_leaves_before_another_edge_comes_in() -> None:
    # the second case leads to two of one day, and the first to the one of them that stands in their row
    graph: Graph = nx.MultiDiGraph(focus="0")
    for name, day in (("0", 1), ("1", 30), ("2", 90), ("3", 90)):
        graph.add_node(name, **facts(name, "SSU", dt.date(2022, 1, 1) + dt.timedelta(days=4 * day)))
    for earlier, later in (("0", "1"), ("0", "2"), ("1", "2"), ("1", "3")):
        graph.add_edge(earlier, later, f"{earlier}-{later}", **edge("stated", "cites"))
    assert_lines_are_apart(graph)


@GRAPHS
@MANY
def test_every_edge_is_drawn_once_from_its_case_to_the_other(graph: Graph) -> None:
    plan = layout(graph)
    assert sorted((way.earlier, way.later) for way in plan.edges) == sorted(set(graph.edges()))
    for way in plan.edges:
        start, end = plan.spots[way.earlier], plan.spots[way.later]
        assert abs(way.corners[0][0] - start.x) + abs(way.corners[0][1] - start.y) == pytest.approx(POINT)
        assert way.corners[-1] == (end.x - POINT, end.y)
        assert all(x0 == x1 or y0 == y1 for (x0, y0), (x1, y1) in pairwise(way.corners))


@GRAPHS
@MANY
def test_time_runs_from_left_to_right(graph: Graph) -> None:
    spots, days = layout(graph).spots, known_days(graph)
    in_time = sorted(spots, key=days.__getitem__)
    assert [spots[node].x for node in in_time] == sorted(spot.x for spot in spots.values())
    for earlier, later in graph.edges():
        if days[earlier] < days[later]:
            assert spots[earlier].x < spots[later].x


@GRAPHS
@MANY
def test_every_case_stands_in_the_strips_of_its_year_and_body(graph: Graph) -> None:
    plan, days = layout(graph), known_days(graph)
    for node, spot in plan.spots.items():
        (year,) = [year.name for year in plan.years if year.left <= spot.x < year.left + year.width]
        assert year == str(days[node].year)
        lane = plan.lanes[spot.body_id]
        assert lane.top < spot.y < lane.top + lane.height
        assert lane.body == graph.nodes[node]["body"]
    edges = [(year.left, year.left + year.width) for year in plan.years]
    assert all(end == pytest.approx(start) for (_, end), (start, _) in pairwise(edges))


@GRAPHS
@MANY
def test_a_drawing_does_not_depend_on_the_order_in_which_a_graph_was_made(graph: Graph) -> None:
    turned: Graph = nx.MultiDiGraph(focus="0")
    turned.add_nodes_from(sorted(graph.nodes(data=True), reverse=True, key=lambda node: node[0]))
    turned.add_edges_from(sorted(graph.edges(keys=True, data=True), reverse=True, key=lambda told: told[:3]))
    assert layout(turned) == layout(graph)


def test_years_without_cases_take_one_narrow_strip() -> None:
    graph: Graph = nx.MultiDiGraph()
    for name, year in (("a", 2012), ("b", 2019), ("c", 2021)):
        graph.add_node(name, **facts(name, "SSU", dt.date(year, 3, 1)))
    plan = layout(graph)
    assert [year.name for year in plan.years] == ["2012", "2013–2018", "2019", "2020", "2021"]
    assert max(year.width for year in plan.years[1::2]) < min(year.width for year in plan.years[::2])


def test_cases_of_one_quarter_that_no_edge_joins_stand_above_one_another() -> None:
    graph: Graph = nx.MultiDiGraph()
    for name, day in (("a", "2023-02-01"), ("b", "2023-03-15"), ("c", "2023-04-20"), ("d", "2023-09-01")):
        graph.add_node(name, **facts(name, "SSU", dt.date.fromisoformat(day)))
    assert [column.nodes for column in columns(graph)] == [("a", "b", "c"), ("d",)]
    graph.add_edge("a", "b", "r", **edge("stated", "cites"))
    assert [column.nodes for column in columns(graph)] == [("a",), ("b", "c"), ("d",)]


def test_what_came_of_another_case_of_the_same_day_stands_after_it() -> None:
    graph: Graph = nx.MultiDiGraph()
    for name in "ab":
        graph.add_node(name, **facts(name, "SSU", dt.date(2023, 2, 1)))
    graph.add_edge("b", "a", "r", **edge("stated", "cites"))
    assert [column.nodes for column in columns(graph)] == [("b",), ("a",)]


def test_bodies_that_many_edges_join_are_neighbours_within_their_organisation() -> None:
    graph: Graph = nx.MultiDiGraph()
    for place, body in enumerate(("PM", "OSO", "SSU", "FSU")):
        graph.add_node(body, **facts(str(place), body, dt.date(2023, 1 + place, 1), organisation=ORGANISATIONS[0]))
    for key in "12":
        graph.add_edge("PM", "FSU", key, **edge("stated", "cites"))
    graph.add_edge("OSO", "SSU", "1", **edge("stated", "cites"))
    order = lane_order(graph, graph)
    assert abs(order.index("pm") - order.index("fsu")) == abs(order.index("oso") - order.index("ssu")) == 1


# A label, and what stands below the point.
NUMBERS = [
    ("SSU 2023.42", "SSU 2023.42"),
    ("Kommunestyret 2023.15", "Kommunestyret 2023.15"),
    ("Samarbeidsutvalget for psykisk helse 2023.15", "Samarbeidsut… 2023.15"),
    ("Samarbeidsutvalget", "Samarbeidsutvalget"),
]


@pytest.mark.parametrize(("called", "told"), NUMBERS)
def test_a_number_is_never_cut(called: str, told: str) -> None:
    assert label(facts("1", "SSU", None, label=called)).number == told


@given(st.text(max_size=300), st.sampled_from([1, 2, 3]), st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_text_is_cut_to_the_width_that_it_has(text: str, most: int, is_bold: bool) -> None:
    lines = fitted(text, 11, WIDEST, most=most, is_bold=is_bold)
    assert 1 <= len(lines) <= most
    assert all(text_width(line, 11, is_bold=is_bold) <= WIDEST for line in lines)


@given(st.text(max_size=80), st.text(max_size=200))
@settings(max_examples=80, deadline=None)
def test_a_label_is_as_wide_as_its_lines_and_no_wider_than_it_may_be(called: str, title: str) -> None:
    made = label(facts("1", "SSU", dt.date(2023, 2, 1), label=called, title=title), "3 etter")
    assert made.width <= WIDEST_NUMBER
    assert all(text_width(line, 11) <= made.width for line in (*made.title, made.more))


def test_points_can_be_hit_by_a_finger() -> None:
    targets = re.findall(r'<rect class="target"[^>]* width="([\d.]+)" height="([\d.]+)"', svg_text(of_one_case()))
    assert targets
    assert all(float(size) >= 2 * REACH >= 24 for sizes in targets for size in sizes)


def of_one_case() -> Graph:
    """A graph of one case that is known by its number only."""
    graph: Graph = nx.MultiDiGraph()
    graph.add_node("1", **facts("1", "SSU", None, title=None, label="S 1"))
    return graph


def test_a_bend_is_round_and_ends_before_the_arrow() -> None:
    assert rounded([(0, 0), (100, 0), (100, 50), (140, 50)]) == (
        "M0.0 0.0L95.0 0.0Q100.0 0.0 100.0 5.0L100.0 45.0Q100.0 50.0 105.0 50.0L136.5 50.0"
    )
    assert "nan" not in rounded([(0, 0), (0, 0), (0, 4), (9, 4)])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG has it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


WRITTEN = sorted(kind for kind, looks in LOOKS.items() if "font-size" in looks or kind.endswith(" repealed"))


@pytest.mark.parametrize("ground", [PAPER, SHADE])
@pytest.mark.parametrize("kind", [kind for kind in WRITTEN if "fill" in LOOKS[kind]])
def test_words_can_be_read_on_their_ground(kind: str, ground: str) -> None:
    assert contrast(LOOKS[kind]["fill"], ground) >= 4.5


@pytest.mark.parametrize("colour", [*LINES.values(), FOCUS, INK])
def test_lines_can_be_seen_on_their_ground(colour: str) -> None:
    assert contrast(colour, SHADE) >= 3


def test_a_state_changes_the_look_of_its_kind() -> None:
    assert dressed("edge", "inferred") == (
        'class="edge inferred" fill="none" stroke="#7d4fa0" stroke-width="1.4" stroke-dasharray="5 4"'
    )
