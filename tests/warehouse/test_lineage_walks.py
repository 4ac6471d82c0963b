"""What a case builds on and what came of it."""

import datetime as dt
from functools import cache
from itertools import product

import pytest
from duckdb import DuckDBPyConnection
from hypothesis import given, settings
from hypothesis import strategies as st
from lineage_rows import database, key, keys, lineage_of

from warehouse.lineage.graph import way_between
from warehouse.lineage.walks import ancestors, descendants

# FSU proposes in 2022, SSU adopts in 2023 and changes it in 2024, PM hears of it; content tells of one more.
CASES = {
    "FSU 2022.16": "2022-11-03",
    "SSU 2023.42": "2023-11-23",
    "SSU 2024.3": "2024-02-29",
    "PM 2024.7": "2024-05-30",
    "SSU 2024.20": "2024-11-21",
    "BRS 2024.1": "2024-01-15",
}
MENTIONS = [
    ("SSU 2023.42", "follows_up", "FSU 2022.16"),
    ("SSU 2023.42", "cites", "PM 2021.3"),
    ("FSU 2022.16", "planned_for", "SSU 2023-11-23"),
    ("SSU 2024.3", "amends", "SSU 2023.42"),
    ("PM 2024.7", "decided_in", "SSU 2023.42"),
    ("PM 2024.7", "cites", "SSU 2024-02-29"),
]
INFERRED = [("SSU 2024.3", "SSU 2024.20", 0.7)]


@pytest.fixture(scope="module")
def known() -> DuckDBPyConnection:
    return lineage_of(CASES, MENTIONS, INFERRED)


# Each: the case, how far, what counts, what it builds on and what came of it, with the steps to each.
WALKS = {
    "both ways, over all that counts": (
        "SSU 2023.42", {},
        {"FSU 2022.16": 1, "PM 2021.3": 1}, {"SSU 2024.3": 1, "PM 2024.7": 1, "SSU 2024.20": 2},
    ),
    "from the beginning, with a meeting that is looked forward to": (
        "FSU 2022.16", {},
        {}, {"SSU 2023.42": 1, "SSU 2023-11-23": 1, "SSU 2024.3": 2, "PM 2024.7": 2, "SSU 2024.20": 3},
    ),
    "only so many steps": ("FSU 2022.16", {"depth": 1}, {}, {"SSU 2023.42": 1, "SSU 2023-11-23": 1}),
    "only what a sentence says": (
        "SSU 2024.3", {"stated_only": True},
        {"SSU 2023.42": 1, "FSU 2022.16": 2, "PM 2021.3": 2}, {},
    ),
    "nothing that was not known yet": (
        "SSU 2023.42", {"as_of": dt.date(2024, 3, 1)}, {"FSU 2022.16": 1, "PM 2021.3": 1}, {"SSU 2024.3": 1}
    ),
    "a meeting is told of, but other cases that name it are not": ("PM 2024.7", {}, {
        "SSU 2023.42": 1, "SSU 2024-02-29": 1, "FSU 2022.16": 2, "PM 2021.3": 2,
    }, {}),
    "of a stub": ("PM 2021.3", {"depth": 1}, {}, {"SSU 2023.42": 1}),
    "of a case that hangs together with none": ("BRS 2024.1", {}, {}, {}),
    "of a case that there is none of": ("XYZ 2024.1", {}, {}, {}),
}  # fmt: skip


@pytest.mark.parametrize("what", WALKS)
def test_a_walk_leads(known: DuckDBPyConnection, what: str) -> None:
    case, options, back, on = WALKS[what]
    assert ancestors(known, key(case), **options) == {key(name): steps for name, steps in back.items()}
    assert descendants(known, key(case), **options) == {key(name): steps for name, steps in on.items()}


def test_the_nearest_come_first(known: DuckDBPyConnection) -> None:
    steps = list(descendants(known, key("FSU 2022.16")).values())
    assert steps == sorted(steps)


# Each: from, to, the way, and whether one came of the other.
WAYS = {
    "on in time": ("FSU 2022.16", "PM 2024.7", ["FSU 2022.16", "SSU 2023.42", "PM 2024.7"], True),
    "asked the other way round": ("PM 2024.7", "FSU 2022.16", ["FSU 2022.16", "SSU 2023.42", "PM 2024.7"], True),
    "over what both build on": ("PM 2024.7", "SSU 2024.3", ["PM 2024.7", "SSU 2023.42", "SSU 2024.3"], False),
    "over content where no sentence says it": (
        "SSU 2023.42",
        "SSU 2024.20",
        ["SSU 2023.42", "SSU 2024.3", "SSU 2024.20"],
        True,
    ),
}


@pytest.mark.parametrize("what", WAYS)
def test_the_way_between_two_cases(known: DuckDBPyConnection, what: str) -> None:
    one, other, cases, is_forward = WAYS[what]
    way = way_between(known, key(one), key(other))
    assert way is not None
    assert list(way.case_ids) == [key(case) for case in cases]
    assert way.is_forward is is_forward
    assert set(way.graph) == set(way.case_ids)


def test_there_is_no_way_over_a_meeting_nor_to_what_stands_alone() -> None:
    cases = {"FSU 2022.1": "2022-11-03", "SSU 2023.2": "2023-01-10", "PM 2024.7": "2024-05-30"}
    over = [("FSU 2022.1", "planned_for", "SSU 2022-12-01"), ("PM 2024.7", "minutes_of", "SSU 2022-12-01")]
    connection = lineage_of(cases, over)
    assert way_between(connection, key("FSU 2022.1"), key("PM 2024.7")) is None
    assert way_between(connection, key("FSU 2022.1"), key("SSU 2023.2")) is None


def test_sentences_are_worth_a_detour() -> None:
    cases = {f"SSU 2024.{number}": f"2024-0{number}-01" for number in (1, 2, 3, 4)}
    mentions = [(f"SSU 2024.{number + 1}", "follows_up", f"SSU 2024.{number}") for number in (1, 2)]
    connection = lineage_of(cases, mentions, [("SSU 2024.1", "SSU 2024.3", 0.9), ("SSU 2024.3", "SSU 2024.4", 0.9)])
    way = way_between(connection, key("SSU 2024.1"), key("SSU 2024.4"))
    assert way is not None
    assert list(way.case_ids) == [key(f"SSU 2024.{number}") for number in (1, 2, 3, 4)]


def test_a_circle_ends_a_walk_and_a_way() -> None:
    cases = {"SSU 2024.1": "2024-05-30", "FSU 2024.1": "2024-05-30", "PM 2024.1": "2024-05-30", "BRS 2024.1": None}
    circle = [
        ("SSU 2024.1", "cites", "FSU 2024.1"),
        ("FSU 2024.1", "cites", "PM 2024.1"),
        ("PM 2024.1", "cites", "SSU 2024.1"),
    ]
    connection = lineage_of(cases, circle)
    others = keys("FSU 2024.1", "PM 2024.1")
    assert (
        ancestors(connection, key("SSU 2024.1")).keys() == descendants(connection, key("SSU 2024.1")).keys() == others
    )
    assert way_between(connection, key("SSU 2024.1"), key("PM 2024.1")) is not None
    assert way_between(connection, key("SSU 2024.1"), key("BRS 2024.1")) is None


NAMES = [f"{body} {year}.{number}" for body, year, number in product(("SSU", "FSU"), (2023, 2024), (1, 2))]
DAYS = st.one_of(st.none(), st.sampled_from(["2023-02-16", "2023-09-21", "2024-03-07"]))
RELATIONS = st.sampled_from(["follows_up", "cites", "planned_for", "repeals", "decided_in", "delegates_to"])
MADE = {
    "cases": st.fixed_dictionaries(dict.fromkeys(NAMES, DAYS)),
    "wishes": st.lists(st.tuples(st.sampled_from(NAMES), RELATIONS, st.sampled_from(NAMES)), max_size=12),
}


shared = cache(database)


def _held(cases: dict[str, str | None], wishes: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The mentions that stand in papers that are here."""
    return [wish for wish in wishes if cases[wish[0]]]


@given(**MADE)
@settings(max_examples=25, deadline=None)
def test_what_came_of_a_case_builds_on_it(cases: dict[str, str | None], wishes: list[tuple[str, str, str]]) -> None:
    connection = lineage_of(cases, _held(cases, wishes), into=shared())
    back = {(far, near, steps) for near in keys(*NAMES) for far, steps in ancestors(connection, near).items()}
    on = {(near, far, steps) for near in keys(*NAMES) for far, steps in descendants(connection, near).items()}
    assert back == on


@given(**MADE)
@settings(max_examples=25, deadline=None)
def test_no_edge_runs_back_in_time(cases: dict[str, str | None], wishes: list[tuple[str, str, str]]) -> None:
    connection = lineage_of(cases, _held(cases, wishes), into=shared())
    edges = connection.execute("SELECT earlier_id, later_id FROM derived.edges").fetchall()
    assert len(edges) == sum(source != target for source, _, target in _held(cases, wishes))
    for earlier, later in edges:
        days = [next((day for name, day in cases.items() if key(name) == end), None) for end in (earlier, later)]
        years = [int(end.split("/")[2]) for end in (earlier, later)]
        assert days[0] <= days[1] if all(days) else years[0] <= years[1]
