"""The lineage as a networkx graph, its courses, and what cannot be in it."""

import datetime as dt
from itertools import pairwise

import networkx as nx
import pytest
from duckdb import DuckDBPyConnection
from lineage_rows import key, keys, lineage_of
from solvik_facts import FSU, SSU, entry, joined, mention, paper, point, rows, section, section_id

from models.facts import Body
from models.vocabulary import Outcome, Relation, TextSource
from warehouse.lineage.faults import lineage_faults
from warehouse.lineage.graph import Graph, case_lineage, lineage_graph
from warehouse.lineage.threads import MANY, READABLE, thread_of, threads

ORG = "helsefellesskapet-i-solvik"
PM = Body("Partnerskapsmøte", "PM")
NOVEMBER, FEBRUARY = dt.date(2023, 11, 23), dt.date(2024, 2, 29)


@pytest.fixture(scope="module")
def made() -> DuckDBPyConnection:
    """FSU's case is taken up by SSU, in two copies, whose ruling SSU repeals in 2024; a stub is named."""
    asked = entry(16, "Behov for rutine", year=2022)
    ruled = entry(
        42,
        "Rutine for utskrivning",
        year=2023,
        points=(point("Rutinen vedtas.", Outcome.APPROVED), point("FSU evaluerer den.", Outcome.DIRECTED, ordinal=2)),
        mentions=(
            mention("FSU-sak 16/22", relation=Relation.FOLLOWS_UP, body=FSU, year=2022, number=16),
            mention("PM-sak 2021.3", body=PM, year=2021, number=3),
        ),
    )
    repealed = mention("sak 2023.42", relation=Relation.REPEALS, year=2023, number=42)
    return joined(
        paper("a.pdf", section(asked, body=FSU, day=dt.date(2022, 11, 3))),
        paper("b.docx", section(ruled, day=NOVEMBER)),
        paper("b.pdf", section(ruled, day=NOVEMBER), source=TextSource.OCR),
        paper("c.docx", section(entry(3, mentions=(repealed,)), day=FEBRUARY)),
    )


def test_a_case_is_a_node_with_what_is_known_of_it(made: DuckDBPyConnection) -> None:
    node = lineage_graph(made).nodes[f"{ORG}/ssu/2023/42"]
    assert node == {
        "kind": "case",
        "label": "SSU 2023.42",
        "title": "Rutine for utskrivning",
        "date": NOVEMBER,
        "year": 2023,
        "body_id": f"{ORG}/ssu",
        "body": "SSU",
        "organisation": "Helsefellesskapet i Solvik",
        "outcome": "approved",
        "decision": "Rutinen vedtas. FSU evaluerer den.",
        "is_stub": False,
        "repealed_by": ("SSU 2024.3",),
        "amended_by": (),
    }


def test_what_is_cited_but_not_held_is_a_stub(made: DuckDBPyConnection) -> None:
    node = lineage_graph(made).nodes[f"{ORG}/pm/2021/3"]
    assert (node["is_stub"], node["date"], node["title"], node["decision"]) == (True, None, None, None)


def test_an_edge_quotes_its_sentence_once_though_a_copy_repeats_it(made: DuckDBPyConnection) -> None:
    graph = lineage_graph(made)
    ((reference, edge),) = graph.get_edge_data(f"{ORG}/fsu/2022/16", f"{ORG}/ssu/2023/42").items()
    assert reference == edge["reference_id"]
    assert (edge["relation"], edge["basis"], edge["confidence"]) == ("follows_up", "stated", 1.0)
    assert edge["sentence"] == "Det vises til FSU-sak 16/22."
    assert (edge["said_in"], edge["path"]) == (f"{ORG}/ssu/2023/42", "b.docx")


def test_a_repeal_that_was_not_known_yet_marks_nothing(made: DuckDBPyConnection) -> None:
    graph = lineage_graph(made, as_of=dt.date(2024, 1, 1))
    assert graph.nodes[f"{ORG}/ssu/2023/42"]["repealed_by"] == ()
    assert f"{ORG}/ssu/2024/3" not in graph


def test_inferred_edges_tell_their_score_and_words() -> None:
    cases = {"SSU 2023.1": "2023-02-16", "SSU 2024.1": "2024-03-07"}
    connection = lineage_of(cases, inferred=[("SSU 2023.1", "SSU 2024.1", 0.71)])
    edge = lineage_graph(connection).get_edge_data(*map(key, cases))["inferred"]
    assert (edge["basis"], edge["confidence"], edge["shared"]) == ("inferred", 0.71, ("rutine", "utskrivning"))
    assert (edge["sentence"], edge["said_in"]) == (None, None)
    assert not lineage_graph(connection, stated_only=True).edges


def test_meetings_are_nodes_where_a_case_names_them() -> None:
    connection = lineage_of({"FSU 2022.16": "2022-11-03"}, [("FSU 2022.16", "planned_for", "SSU 2023-11-23")])
    graph = lineage_graph(connection)
    meeting = graph.nodes[key("SSU 2023-11-23")]
    assert (meeting["kind"], meeting["label"], meeting["is_stub"]) == ("meeting", "SSU 2023-11-23", True)
    assert list(graph.successors(key("FSU 2022.16"))) == [key("SSU 2023-11-23")]
    assert key("FSU 2022-11-03") not in graph


def test_a_case_that_names_its_own_meeting_has_no_edge_to_it() -> None:
    connection = lineage_of({"FSU 2022.16": "2022-11-03"}, [("FSU 2022.16", "decided_in", "FSU 2022-11-03")])
    assert not lineage_graph(connection).edges


def test_a_meeting_to_come_is_known_from_the_day_that_it_is_named() -> None:
    connection = lineage_of({"FSU 2022.16": "2022-11-03"}, [("FSU 2022.16", "planned_for", "SSU 2023-11-23")])
    assert lineage_graph(connection, as_of=dt.date(2022, 12, 1)).edges
    assert not lineage_graph(connection, as_of=dt.date(2022, 11, 1)).nodes - keys("SSU 2023-11-23")


def test_around_a_case_lies_what_it_leads_to_and_all_edges_among_that() -> None:
    cases = {f"SSU 2024.{number}": f"2024-0{number}-01" for number in range(1, 6)}
    chain = [(f"SSU 2024.{number + 1}", "follows_up", f"SSU 2024.{number}") for number in range(1, 5)]
    connection = lineage_of(cases, [*chain, ("SSU 2024.4", "cites", "SSU 2024.2")])
    near = case_lineage(connection, key("SSU 2024.3"), depth=1)
    assert set(near) == keys("SSU 2024.2", "SSU 2024.3", "SSU 2024.4")
    assert near.has_edge(key("SSU 2024.2"), key("SSU 2024.4"))
    assert near.graph["focus"] == key("SSU 2024.3")
    assert set(case_lineage(connection, key("SSU 2024.3"))) == keys(*cases)


def _chain(length: int, *, body: str = "SSU") -> tuple[dict[str, str | None], list[tuple[str, str, str]]]:
    """Cases that each take up the one before."""
    cases: dict[str, str | None] = {f"{body} {2000 + number}.1": f"{2000 + number}-05-01" for number in range(length)}
    names = list(cases)
    return cases, [(later, "follows_up", earlier) for earlier, later in pairwise(names)]


def _numbers(graph: DuckDBPyConnection, **options: object) -> list[list[str]]:
    """The labels of each course."""
    return [[case.label for case in thread.cases] for thread in threads(graph, **options)]


def test_a_course_is_told_in_the_order_of_time_the_longest_first() -> None:
    long, taken_up = _chain(3)
    short, followed = _chain(2, body="FSU")
    connection = lineage_of(short | long | {"PM 2001.1": "2001-01-01"}, taken_up + followed)
    assert _numbers(connection) == [list(long), list(short)]
    assert _numbers(connection, limit=1) == [list(long)]
    first = threads(connection)[0]
    assert (first.bodies, first.dates[0], first.title) == (("SSU",), dt.date(2000, 5, 1), "Sak om tiltak 1")


def test_content_joins_a_course_where_it_is_sure_enough() -> None:
    cases = {"SSU 2023.1": "2023-02-16", "PM 2023.2": "2023-06-16", "FSU 2024.1": "2024-03-07"}
    inferred = [("SSU 2023.1", "PM 2023.2", 0.8), ("PM 2023.2", "FSU 2024.1", 0.3)]
    connection = lineage_of(cases, inferred=inferred)
    assert _numbers(connection) == [["SSU 2023.1", "PM 2023.2"]]
    assert _numbers(connection, stated_only=True) == []


def test_a_report_that_cites_many_joins_their_courses_no_more_than_a_plan_that_many_cite() -> None:
    cases, mentions = {"PM 1999.9": "1999-01-01", "PM 2030.9": "2030-01-01"}, []
    for number in range(MANY + 1):
        chain, taken_up = _chain(3, body=f"U{number}")
        cases, mentions = cases | chain, mentions + taken_up
        mentions += [("PM 2030.9", "cites", next(reversed(chain))), (next(iter(chain)), "cites", "PM 1999.9")]
    connection = lineage_of(cases, mentions)
    assert {len(course) for course in _numbers(connection)} == {3}
    assert len(_numbers(connection)) == MANY + 1


def test_in_a_tangle_a_case_goes_on_with_what_it_takes_up() -> None:
    first, taken_up = _chain(READABLE)
    second, followed = _chain(READABLE, body="FSU")
    across = [(next(reversed(first)), "cites", next(reversed(second)))]
    connection = lineage_of(first | second, taken_up + followed + across)
    assert _numbers(connection) == [list(second), list(first)]


def test_the_course_of_a_case_is_the_one_that_it_is_in() -> None:
    cases, mentions = _chain(3)
    connection = lineage_of(cases | {"PM 2001.1": "2001-01-01"}, mentions)
    assert [case.label for case in thread_of(connection, key("SSU 2001.1")).cases] == list(cases)
    assert [case.label for case in thread_of(connection, key("PM 2001.1")).cases] == ["PM 2001.1"]


def test_courses_are_cut_out_of_a_circle_without_end() -> None:
    cases = {f"U{number} 2024.1": "2024-05-30" for number in range(READABLE + 3)}
    names = list(cases)
    circle = [(one, "cites", other) for one, other in zip(names, [*names[1:], names[0]], strict=True)]
    assert sum(map(len, _numbers(lineage_of(cases, circle)))) == len(cases)


def _faults(connection: DuckDBPyConnection) -> list[tuple[str, str]]:
    """Code and sentence of each fault."""
    return [(fault.code, fault.message) for fault in lineage_faults(connection)]


# Each: the days of SSU 2024.1 and FSU 2024.1, what SSU's says of FSU's, and the code of the fault.
TIMES = {
    "what is followed up came before": ("2024-05-30", "2024-03-07", "follows_up", None),
    "what came after cannot be followed up": ("2024-03-07", "2024-05-30", "follows_up", "lineage_backwards"),
    "nor repealed": ("2024-03-07", "2024-05-30", "repeals", "lineage_backwards"),
    "but planned for": ("2024-03-07", "2024-05-30", "planned_for", None),
    "or cited": ("2024-03-07", "2024-05-30", "cites", None),
    "on one day both may be": ("2024-03-07", "2024-03-07", "follows_up", None),
    "of a day that is unknown nothing can be said": ("2024-03-07", None, "follows_up", None),
}


@pytest.mark.parametrize("what", TIMES)
def test_time_runs_forward(what: str) -> None:
    day, other_day, relation, code = TIMES[what]
    connection = lineage_of({"SSU 2024.1": day, "FSU 2024.1": other_day}, [("SSU 2024.1", relation, "FSU 2024.1")])
    assert [found for found, _ in _faults(connection)] == ([code] if code else [])


def test_a_meeting_to_come_cannot_have_decided_anything() -> None:
    cases = {"SSU 2024.1": "2024-03-07"}
    assert not _faults(lineage_of(cases, [("SSU 2024.1", "decided_in", "FSU 2024-01-07")]))
    ((code, message),) = _faults(lineage_of(cases, [("SSU 2024.1", "decided_in", "FSU 2024-05-30")]))
    assert code == "lineage_backwards"
    assert "look in the paper" in message
    assert "Setning 1 nevner FSU 2024-05-30" in message


def test_an_edge_by_content_that_runs_back_is_a_fault_of_ours() -> None:
    cases = {"SSU 2024.1": "2024-03-07", "SSU 2024.2": "2024-05-30"}
    connection = lineage_of(cases, inferred=[("SSU 2024.2", "SSU 2024.1", 0.8)])
    connection.execute(
        "INSERT INTO case_entries BY NAME SELECT case_id || '/e' AS entry_id, case_id, label AS section_id, "
        "'minutes' AS stage, 1 AS ordinal FROM cases"
    )
    ((code, message),) = _faults(connection)
    assert code == "lineage_backwards"
    assert "report this" in message


def test_cases_that_each_came_of_the_other_are_a_circle_told_once() -> None:
    cases = dict.fromkeys(("SSU 2024.1", "FSU 2024.1", "PM 2024.1", "BRS 2024.1"), "2024-05-30")
    circle = [
        ("SSU 2024.1", "cites", "FSU 2024.1"),
        ("FSU 2024.1", "cites", "PM 2024.1"),
        ("PM 2024.1", "cites", "SSU 2024.1"),
    ]
    ((code, message),) = _faults(lineage_of(cases, [*circle, ("BRS 2024.1", "cites", "SSU 2024.1")]))
    assert code == "lineage_cycle"
    assert "FSU 2024.1, PM 2024.1, SSU 2024.1" in message
    assert "BRS" not in message
    assert _faults(lineage_of(cases, circle[:2])) == []


def test_faults_stand_among_the_problems_of_the_warehouse() -> None:
    follows = {"relation": Relation.FOLLOWS_UP, "year": 2024, "number": 1}
    connection = joined(
        paper("a.docx", section(entry(1, mentions=(mention("FSU-sak 2024.1", body=FSU, **follows),)))),
        paper("b.docx", section(entry(1, mentions=(mention("SSU-sak 2024.1", body=SSU, **follows),)), body=FSU)),
    )
    ((code, severity, path, document),) = rows(connection, "SELECT code, severity, path, document_id FROM problems")
    assert (code, severity, path) == ("lineage_cycle", "warning", "b.docx")
    assert section_id("b.docx").startswith(document[:16])


def test_the_graph_of_the_whole_is_one_that_networkx_works_on() -> None:
    cases, mentions = _chain(5)
    graph: Graph = lineage_graph(lineage_of(cases, mentions))
    assert isinstance(graph, nx.MultiDiGraph)
    assert list(nx.topological_sort(graph)) == [key(name) for name in cases]
