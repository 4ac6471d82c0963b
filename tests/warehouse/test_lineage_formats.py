"""Formats are read back by others' means: networkx, XML parsers, and small grammars of Mermaid and DOT."""

import datetime as dt
import json
import re
from io import BytesIO
from xml.etree import ElementTree

import networkx as nx
import pytest

from warehouse.lineage.formats import WRITERS
from warehouse.lineage.formats.exchange import gexf_text, graphml_text, json_text
from warehouse.lineage.formats.layout import layout
from warehouse.lineage.formats.shapes import Links
from warehouse.lineage.formats.svg import drawing, svg_text
from warehouse.lineage.formats.wording import shortened
from warehouse.lineage.graph import Graph

SVG = "{http://www.w3.org/2000/svg}"
# What a format might read as its own, or cannot hold.
AWKWARD = 'Rutine «A» "B" <c> & d\\ #5; |e| {f} [g] `h`\x0b\nog æøå – 𝕏'


def node(label: str, day: str | None, **facts: object) -> dict[str, object]:
    """The attributes of a case: 'SSU 2023.42'; of a day that is unknown it is a stub."""
    body, number = label.split(" ")
    return {
        "kind": "case", "label": label, "title": f"Sak om tiltak i {label}" if day else None,
        "date": dt.date.fromisoformat(day) if day else None, "year": int(number[:4]),
        "body_id": f"solvik/{body.lower()}", "body": body, "organisation": "Helsefellesskapet i Solvik",
        "outcome": "approved" if day else None,
        "decision": "Rutinen vedtas." if day else None, "is_stub": day is None, "repealed_by": (), "amended_by": (),
        **facts,
    }  # fmt: skip


def edge(relation: str = "cites", **facts: object) -> dict[str, object]:
    """The attributes of a stated edge."""
    return {
        "relation": relation, "basis": "stated", "confidence": 1.0, "reference_id": "r1", "shared": None,
        "sentence": "Det vises til saken.", "said_in": "b", "path": "b.docx", "page": None, **facts,
    }  # fmt: skip


def inferred() -> dict[str, object]:
    """The attributes of an edge that content tells of."""
    unknown = dict.fromkeys(("reference_id", "sentence", "said_in", "path"))
    return edge("follows_up", basis="inferred", confidence=0.71, shared=("rutine", "utskrivning"), **unknown)


def graph_of(title: str = "Rutine for utskrivning", sentence: str = "Det vises til FSU-sak 16/22.") -> Graph:
    """A repealed case that is asked for, with a stub and a meeting before it and two cases after it."""
    graph: Graph = nx.MultiDiGraph(focus="b")
    graph.add_node("a", **node("FSU 2022.16", None))
    graph.add_node("b", **node("SSU 2023.42", "2023-11-23", title=title, repealed_by=("SSU 2024.3",)))
    graph.add_node("c", **node("SSU 2024.3", "2024-02-29"))
    graph.add_node("d", **node("PM 2024.7", "2024-05-30", outcome=None, decision=None))
    graph.add_node("m", **node("SSU 2023-09-21", "2023-09-21", kind="meeting", title=None, outcome=None))
    graph.add_edge("a", "b", "r1", **edge("follows_up", sentence=sentence))
    graph.add_edge("a", "b", "r2", **edge("cites", reference_id="r2"))
    graph.add_edge("m", "b", "r3", **edge("decided_in", reference_id="r3"))
    graph.add_edge("b", "c", "r4", **edge("repeals", reference_id="r4", said_in="c"))
    graph.add_edge("b", "d", "inferred", **inferred())
    return graph


TITLES = pytest.mark.parametrize("title", ["Rutine for utskrivning", AWKWARD, ""], ids=["plain", "awkward", "none"])


def folded(text: object) -> str:
    """A text as formats hold it: what XML forbids and line breaks are blanks."""
    return re.sub(r"\s+", " ", str(text))


@TITLES
def test_graphml_is_read_by_networkx(title: str) -> None:
    graph = graph_of(title, AWKWARD)
    read = nx.read_graphml(BytesIO(graphml_text(graph).encode()))
    assert sorted(read.edges(data="relation")) == sorted(graph.edges(data="relation"))
    assert folded(read.nodes["b"]["title"]) == folded(title)
    assert (read.nodes["b"]["date"], read.nodes["b"]["repealed_by"]) == ("2023-11-23", "SSU 2024.3")
    assert read.nodes["a"]["is_stub"] is True
    assert "date" not in read.nodes["a"]
    ((shared, score),) = [
        (facts["shared"], facts["confidence"])
        for *_, facts in read.edges("b", data=True)
        if facts["basis"] == "inferred"
    ]
    assert (shared, score) == ("rutine; utskrivning", 0.71)


@TITLES
def test_gexf_is_read_by_networkx(title: str) -> None:
    graph = graph_of(title, AWKWARD)
    read = nx.read_gexf(BytesIO(gexf_text(graph).encode()))
    assert sorted(read.edges(data="relation")) == sorted(graph.edges(data="relation"))
    assert read.nodes["b"]["label"] == "SSU 2023.42"
    assert folded(read.nodes["b"]["title"]) == folded(title)
    ids = re.findall(r'<edge [^>]*\bid="([^"]+)"', gexf_text(graph))
    assert len(set(ids)) == graph.number_of_edges()


@TITLES
def test_json_is_read_by_networkx(title: str) -> None:
    graph = graph_of(title)
    read = nx.node_link_graph(json.loads(json_text(graph)), edges="edges")
    assert sorted(read.edges(keys=True)) == sorted(graph.edges(keys=True))
    assert read.nodes["b"]["title"] == title
    assert (read.nodes["b"]["date"], read.nodes["a"]["date"], read.graph["focus"]) == ("2023-11-23", None, "b")


# A flowchart as we write it: a text in quotes holds nothing that Mermaid reads as its own but breaks and '#34;'.
MERMAID_TEXT = r'"(?:[^"#&<>`{}\[\]|;\\]|#\d+;|<br/>)*"'
MERMAID_LINES = [
    r"flowchart LR",
    rf"    n\d+(?:\[{MERMAID_TEXT}\]|\(\[{MERMAID_TEXT}\]\))",
    rf"    n\d+ (?:-->|-\.->)\|{MERMAID_TEXT}\| n\d+",
    r"    classDef [a-z]+ [a-z-]+: [a-z0-9 -]+",
    r"    class n\d+(?:,n\d+)* [a-z]+",
    r"    style n\d+ stroke-width: 3px",
]


@TITLES
def test_mermaid_holds_to_its_grammar(title: str) -> None:
    graph = graph_of(title)
    lines = WRITERS["mermaid"](graph).splitlines()
    assert [line for line in lines if not any(re.fullmatch(form, line) for form in MERMAID_LINES)] == []
    assert sum(bool(re.fullmatch(MERMAID_LINES[1], line)) for line in lines) == len(graph)
    assert sum("-->" in line for line in lines) == 4
    assert sum("-.->" in line for line in lines) == 1


def test_mermaid_spells_special_characters_by_number() -> None:
    assert "#34;B#34; #60;c#62; #38; d#92; #35;5#59;" in WRITERS["mermaid"](graph_of('"B" <c> & d\\ #5;'))


DOT_TEXT = r'"(?:[^"\\]|\\["\\n])*"'
DOT_VALUE = rf"(?:{DOT_TEXT}|[a-z0-9.]+)"
DOT_FACTS = rf"\[[a-z]+={DOT_VALUE}(?:, [a-z]+={DOT_VALUE})*\]"
DOT_LINES = [
    r"digraph lineage \{",
    r"    rankdir=LR;",
    rf"    (?:{DOT_TEXT}|node|edge) {DOT_FACTS.replace('[a-z0-9.]+', '[a-z0-9.]+')};",
    rf"    {DOT_TEXT} -> {DOT_TEXT} {DOT_FACTS};",
    r"\}",
]


@TITLES
def test_dot_holds_to_its_grammar(title: str) -> None:
    graph = graph_of(title, AWKWARD)
    lines = WRITERS["dot"](graph).splitlines()
    assert [line for line in lines if not any(re.fullmatch(form, line) for form in DOT_LINES)] == []
    assert sum(" -> " in line for line in lines) == graph.number_of_edges()
    assert sum("style=dashed" in line for line in lines) == 1


def test_an_empty_graph_is_written_in_every_format() -> None:
    assert all(write(nx.MultiDiGraph()) for write in WRITERS.values())


def drawn(graph: Graph) -> ElementTree.Element:
    """The drawing, parsed."""
    return ElementTree.fromstring(svg_text(graph))  # noqa: S314 - our own


def marked(root: ElementTree.Element, *kinds: str) -> list[ElementTree.Element]:
    """The elements of some classes, the legend's left out."""
    keys = {id(one) for key in root.iter(f"{SVG}g") if key.get("class") == "key" for one in key.iter()}
    return [one for one in root.iter() if {*kinds} <= {*one.get("class", "").split()} and id(one) not in keys]


@TITLES
def test_the_drawing_is_whole_and_needs_nothing_from_elsewhere(title: str) -> None:
    text = svg_text(graph_of(title, AWKWARD))
    root = drawn(graph_of(title, AWKWARD))
    assert len(marked(root, "point")) == 5
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|url\(|@import|<script|<style|style=", text)


def test_the_drawing_tells_screen_readers_what_it_is() -> None:
    root = drawn(graph_of())
    assert (root.get("role"), root.get("lang")) == ("img", "nb")
    assert root.findtext(f"{SVG}title") == "Sakens gang: SSU 2023.42 Rutine for utskrivning"
    described = root.findtext(f"{SVG}desc")
    assert described is not None
    assert described.startswith("4 saker i 3 utvalg")
    assert "4 forbindelser står i papirene, 1 er utledet av innholdet" in described


def test_signs_tell_stubs_meetings_repealed_and_inferred_apart() -> None:
    root = drawn(graph_of())
    signs = ("stub", "meeting", "repealed", "focus")
    assert {sign: len(marked(root, "point", sign)) for sign in signs} == dict.fromkeys(signs, 1)
    assert [text.text for text in marked(root, "number", "repealed")] == ["SSU 2023.42"]
    assert [len(marked(root, "edge", kind)) for kind in ("stated", "inferred", "repeals")] == [2, 1, 1]
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert {"ingen papirer herfra", "opphevet", "samme emne, utledet av innholdet"} <= set(words)


def test_pointing_at_an_edge_or_case_tells_the_whole() -> None:
    titles = [title.text or "" for title in drawn(graph_of()).iter(f"{SVG}title")]
    assert any("SSU 2023.42 følger opp FSU 2022.16: «Det vises til FSU-sak 16/22.»" in title for title in titles)
    assert any("samme emne etter innholdet (0,71): rutine, utskrivning" in title for title in titles)
    assert any("23.11.2023, vedtatt\nRutinen vedtas.\nOpphevet av SSU 2024.3." in title for title in titles)


def test_in_a_page_links_lead_where_they_are_told_to() -> None:
    links = Links(lambda node: None if node == "m" else f'/sak/{node}?a="1"&b', lambda node: f"/saksgang/{node}")
    root = ElementTree.fromstring(drawing(graph_of(), links, {"d": "3 etter"}).picture)  # noqa: S314 - our own
    told = {
        kind: [link.get("href") for link in root.iter("a") if link.get("class") == kind] for kind in ("node", "beyond")
    }
    assert told == {"node": [f'/sak/{node}?a="1"&b' for node in "abcd"], "beyond": ["/saksgang/d"]}
    assert root.get("role") == "group"


def test_in_a_page_looks_are_left_to_its_stylesheet() -> None:
    links = Links(lambda node: f"/sak/{node}", lambda node: f"/saksgang/{node}")
    made = drawing(graph_of(), links)
    assert not re.search(r"style|fill=|stroke", made.picture + made.names)
    assert re.findall(r'class="body"[^>]*>(\w+)', made.names) == ["FSU", "SSU", "PM"]
    assert made.picture.index('class="on-paper"') < made.picture.index('class="body"')


def test_a_misread_year_does_not_stop_a_drawing() -> None:
    graph: Graph = nx.MultiDiGraph()
    graph.add_node("a", **node("SSU 2023.1", None, year=99999))
    graph.add_node("b", **node("SSU 2023.2", None, year=0))
    assert len(layout(graph).spots) == 2


# Each: a text, the longest that it may be, and what is left.
CUT = [
    ("Rutine", 10, "Rutine"),
    ("Rutine for utskrivning", 12, "Rutine for…"),
    ("Rutine  for\n utskrivning", 40, "Rutine for utskrivning"),
    ("Utskrivningsklare pasienter", 12, "Utskrivning…"),
]


@pytest.mark.parametrize(("text", "longest", "left"), CUT)
def test_a_text_is_cut_between_words_where_that_leaves_most_of_it(text: str, longest: int, left: str) -> None:
    assert shortened(text, longest) == left
