"""What a picture of one case holds, what lies beyond it, and the tree that tells the same."""

import pytest
from duckdb import DuckDBPyConnection
from hypothesis import given, settings
from hypothesis import strategies as st
from lineage_rows import Inferred, Mention, database, key, keys, lineage_of

from warehouse.lineage.around import Direction, around
from warehouse.lineage.graph import case_lineage
from warehouse.lineage.tree import Branch, grown

# A course of five cases; the third looks forward to a meeting, two cases cite the second, content tells of a last one.
CASES = {
    "FSU 2022.1": "2022-02-03",
    "SSU 2022.7": "2022-06-09",
    "SSU 2023.4": "2023-02-16",
    "PM 2023.5": "2023-06-08",
    "SSU 2024.3": "2024-03-07",
    "BRS 2023.9": "2023-09-21",
}
MENTIONS: list[Mention] = [
    ("SSU 2022.7", "follows_up", "FSU 2022.1"),
    ("SSU 2023.4", "follows_up", "SSU 2022.7"),
    ("PM 2023.5", "decided_in", "SSU 2023.4"),
    ("SSU 2024.3", "amends", "PM 2023.5"),
    ("SSU 2023.4", "planned_for", "PM 2023-06-08"),
    ("BRS 2023.9", "cites", "SSU 2022.7"),
    ("PM 2023.5", "cites", "SSU 2022.7"),
]
INFERRED: list[Inferred] = [("SSU 2023.4", "BRS 2023.9", 0.7)]


@pytest.fixture(scope="module")
def known() -> DuckDBPyConnection:
    return lineage_of(CASES, MENTIONS, INFERRED)


def named(beyond: dict[str, frozenset[str]] | object) -> dict[str, set[str]]:
    """Keys and values as they are."""
    assert isinstance(beyond, dict)
    return {near: set(far) for near, far in beyond.items()}


def test_a_picture_holds_so_many_steps_both_ways_and_tells_what_lies_beyond(known: DuckDBPyConnection) -> None:
    found = around(known, key("SSU 2023.4"), depth=1)
    assert set(found.graph) == keys("SSU 2022.7", "SSU 2023.4", "PM 2023.5", "PM 2023-06-08", "BRS 2023.9")
    assert found.graph.graph["focus"] == key("SSU 2023.4")
    assert named(found.earlier) == {key("SSU 2022.7"): keys("FSU 2022.1")}
    assert named(found.later) == {key("PM 2023.5"): keys("SSU 2024.3")}


def test_edges_between_what_is_earlier_and_what_is_later_are_shown_too(known: DuckDBPyConnection) -> None:
    assert around(known, key("SSU 2023.4"), depth=1).graph.has_edge(key("SSU 2022.7"), key("PM 2023.5"))


def test_a_picture_may_go_one_way_only(known: DuckDBPyConnection) -> None:
    found = around(known, key("SSU 2023.4"), depth=5, direction=Direction.EARLIER)
    assert set(found.graph) == keys("FSU 2022.1", "SSU 2022.7", "SSU 2023.4")
    assert (found.earlier, found.later) == ({}, {})


def test_a_step_that_would_be_too_much_is_not_taken(known: DuckDBPyConnection) -> None:
    found = around(known, key("SSU 2023.4"), depth=5, most=6)
    assert (found.depth, len(found.graph)) == (1, 5)
    assert around(known, key("SSU 2023.4"), depth=5, most=7).depth == 2


def test_of_a_first_step_that_is_too_much_a_part_is_shown(known: DuckDBPyConnection) -> None:
    found = around(known, key("SSU 2023.4"), depth=1, most=3)
    assert len(found.graph) == 3
    hidden = found.earlier.get(key("SSU 2023.4"), frozenset()) | found.later.get(key("SSU 2023.4"), frozenset())
    assert len(hidden) == 2
    assert hidden.isdisjoint(found.graph)


SHAPES = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(["follows_up", "cites"]), st.integers(0, 9)), min_size=1, max_size=20
)


@given(SHAPES, st.integers(1, 4))
@settings(max_examples=15, deadline=None)
def test_a_picture_holds_what_the_walks_reach(shape: list[tuple[int, str, int]], depth: int) -> None:
    cases = {f"SSU 2023.{number + 1}": f"2023-{number + 1:02}-01" for number in range(10)}
    names = list(cases)
    mentions = [
        (names[max(one, other)], relation, names[min(one, other)]) for one, relation, other in shape if one != other
    ]
    with lineage_of(cases, mentions, into=database()) as connection:
        for name in names[::3]:
            found = around(connection, key(name), depth=depth).graph
            told = case_lineage(connection, key(name), depth=depth)
            assert (set(found), sorted(found.edges())) == (set(told), sorted(told.edges()))


def told_in(branch: Branch) -> list[tuple[str, str]]:
    """Each node in the order of reading, and where it is told."""
    return [
        (branch.node_id, branch.told),
        *(pair for one in (*branch.stated, *branch.inferred) for pair in told_in(one)),
    ]


def test_a_tree_tells_each_case_in_full_once_and_what_content_tells_apart(known: DuckDBPyConnection) -> None:
    graph = around(known, key("SSU 2022.7"), depth=5).graph
    tree = grown(graph, key("SSU 2022.7"), is_back=False)
    told = told_in(tree)
    full = [node for node, where in told if where == "here"]
    assert sorted(full) == sorted(set(graph) - keys("FSU 2022.1"))
    below = [node for node, where in told if where == "below"]
    assert below == [key("PM 2023.5"), key("BRS 2023.9")]
    (third,) = [one for one in tree.stated if one.node_id == key("SSU 2023.4")]
    assert [one.node_id for one in third.inferred] == [key("BRS 2023.9")]
    assert [edge["basis"] for edge in third.inferred[0].edges] == ["inferred"]
