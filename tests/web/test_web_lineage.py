"""Saksgang on the web: picture, list and files tell the same, and whatever stands in an address gives a clean page."""

import json
import re
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

import web.png
from warehouse.lineage.formats.looks import LOOKS
from web.kept import Kept

STATIC = Path(__file__).parents[2] / "web" / "static"
CASE = "/saksgang/helsefellesskapet-i-solvik/ssu/2022/16"
SVG = "{http://www.w3.org/2000/svg}"
PNG_HEAD = b"\x89PNG\r\n\x1a\n"
VOID = {"br", "hr", "img", "input", "link", "meta"}


class Read(HTMLParser):
    """The elements of a page, each by its tag with attributes, and whether all are closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self._open.pop() == tag

    def links(self, kind: str) -> list[str | None]:
        """Where the links of a class lead."""
        return [
            attributes["href"] for tag, attributes in self.elements if tag == "a" and attributes.get("class") == kind
        ]


def read(client: TestClient, address: str) -> tuple[Read, str]:
    """A page that is there."""
    response = client.get(address)
    assert response.status_code == 200, address
    return Read(response.text), response.text


def test_every_point_is_a_link_to_its_page_in_the_order_of_time(client: TestClient) -> None:
    page, html = read(client, CASE + "?dybde=1")
    points = page.links("node")
    assert len(points) == html.count('class="target"') == 10
    assert points[0] == "/mote/helsefellesskapet-i-solvik/pm/2022-05-12"
    assert points[2] == "/sak/helsefellesskapet-i-solvik/ssu/2022/16"
    assert points[-1] == "/sak/helsefellesskapet-i-solvik/ssu/2024/5"


def test_the_list_tells_every_case_of_the_picture_in_full_once(client: TestClient) -> None:
    page, _ = read(client, CASE + "?dybde=3")
    told = [attributes["data-node"] for _, attributes in page.elements if "data-node" in attributes]
    assert sorted(map(int, filter(None, told))) == list(range(len(page.links("node"))))


def test_the_list_quotes_what_is_stated_with_its_source_and_tells_why_the_rest_is_inferred(client: TestClient) -> None:
    _, html = read(client, CASE)
    assert "«Rutinen erstatter vedtakene i sak 2022.16 og sak 2023.5.»" in html
    assert re.search(r'href="/dokument/[^"]+\?merk=[^"]+">solvik/ssu-2024-03-07-', html)
    assert re.search(r"Samme emne, utledet av innholdet:.*Felles ord: .*Likhet 0,\d\d", html, re.DOTALL)
    assert "opphevet av SSU 2024.5" in html


def test_only_what_sentences_say_is_shown_where_that_is_asked_for(client: TestClient) -> None:
    _, html = read(client, CASE + "?kanter=sagt")
    assert "edge inferred" not in html
    assert "Felles ord" not in html
    assert "edge inferred" in read(client, CASE)[1]


@pytest.mark.parametrize(
    ("way", "shown", "hidden"), [("tidligere", "Tidligere:", "Senere:"), ("senere", "Senere:", "Tidligere:")]
)
def test_a_direction_shows_its_own_side(client: TestClient, way: str, shown: str, hidden: str) -> None:
    _, html = read(client, f"{CASE}?retning={way}")
    assert f"<h3>{shown}" in html
    assert f"<h3>{hidden}" not in html


def test_what_was_not_known_on_a_day_is_not_shown_then(client: TestClient) -> None:
    page, html = read(client, CASE + "?per=2023-03-01&dybde=6")
    assert "/sak/helsefellesskapet-i-solvik/ssu/2023/5" in page.links("node")
    assert "2024" not in "".join(filter(None, page.links("node")))
    assert "opphevet" not in html
    early = client.get(CASE + "?per=2022-01-01")
    assert early.status_code == 404
    assert "var ikke kjent" in early.text


def test_what_lies_beyond_is_told_and_leads_on(client: TestClient) -> None:
    page, html = read(client, "/saksgang/helsefellesskapet-i-solvik/ssu/2024/20?dybde=1&kanter=sagt")
    beyond = [link for link in page.links("beyond") if link]
    assert beyond
    assert all(link.endswith("?dybde=1&kanter=sagt") for link in beyond)
    assert client.get(beyond[0]).status_code == 200
    (more,) = re.findall(r'href="([^"]+)">(\d+) til, ett steg lenger bak', html)
    assert more[0].endswith("2024/20?kanter=sagt")  # two steps are usual
    wider, _ = read(client, more[0].replace("&amp;", "&"))
    assert len(wider.links("node")) == len(page.links("node")) + int(more[1])


def test_files_hold_what_the_page_shows(client: TestClient) -> None:
    page, _ = read(client, CASE + "?retning=senere")
    number = len(page.links("node"))

    def svg(content: bytes) -> int:
        return len([one for one in ElementTree.fromstring(content).iter(f"{SVG}rect") if one.get("class") == "target"])  # noqa: S314

    counts: dict[str, Callable[[bytes], int]] = {
        "svg": svg,
        "json": lambda content: len(json.loads(content)["nodes"]),
        "graphml": lambda content: len(nx.read_graphml(BytesIO(content))),
    }
    for kind, count in counts.items():
        response = client.get(f"{CASE}.{kind}?retning=senere")
        assert response.status_code == 200
        assert count(response.content) == number
        name = f"saksgang-ssu-2022-16.{kind}"
        assert response.headers["content-disposition"] == f'attachment; filename="{name}"'


def test_the_file_needs_no_styles(client: TestClient) -> None:
    assert not re.search(r"<style|style=|<script", client.get(CASE + ".svg").text)


def test_the_png_is_a_picture_with_words(client: TestClient) -> None:
    content = client.get(CASE + ".png?dybde=1").content
    assert content.startswith(PNG_HEAD)
    width, height = (int.from_bytes(content[start : start + 4]) for start in (16, 20))
    assert width > 1000 < height
    assert len(content) > 40_000  # without a font only points and lines would be there


def test_without_the_renderer_a_page_says_what_to_take_instead(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web.png, "RENDER", "import no_such_renderer")
    response = client.get(CASE + ".png?dybde=2&kanter=sagt")
    assert response.status_code == 503
    assert "SVG-filen" in response.text


# What may stand in an address, and the status of the answer.
ASKED = [
    ("dybde=1", 200),
    ("dybde=20", 200),
    ("dybde=", 200),
    ("dybde=0", 400),
    ("dybde=21", 400),
    ("dybde=-1", 400),
    ("dybde=²", 400),
    ("dybde=1e9", 400),
    ("dybde=" + "9" * 5000, 400),
    ("retning=opp", 400),
    ("kanter=<script>", 400),
    ("per=", 200),
    ("per=2023-02-30", 400),
    ("per=20230630", 400),
    ("per=0000-00-00", 400),
    ("per=9999-12-31", 200),
    ("per=2023-06-30%00", 400),
    ("ukjent=1&dybde=2", 200),
]


@pytest.mark.parametrize("kind", ["", ".svg", ".json"])
@pytest.mark.parametrize(("query", "status"), ASKED)
def test_what_cannot_be_asked_is_a_clean_page(client: TestClient, kind: str, query: str, status: int) -> None:
    response = client.get(f"{CASE}{kind}?{query}")
    assert response.status_code == status
    assert "<script>" not in response.text


ELSEWHERE = [
    "/saksgang/finnes/ikke",
    "/saksgang/..%2f..%2fetc",
    "/saksgang/x.svg",
    "/saksgang/%00",
    "/saksgang/.png",
    "/saksgang/",
]


@pytest.mark.parametrize("address", ELSEWHERE)
def test_a_case_that_is_not_there_is_not_found(client: TestClient, address: str) -> None:
    assert client.get(address).status_code == 404


@given(
    st.text(max_size=40),
    st.dictionaries(st.sampled_from(["dybde", "retning", "kanter", "per", "organ", "ar", "s"]), st.text(max_size=30)),
)
@settings(max_examples=60, deadline=None)
def test_any_address_gives_a_page_or_a_clean_error(client: TestClient, path: str, query: dict[str, str]) -> None:
    for address in (f"/saksgang/{quote(path)}", CASE, "/saksgang"):
        assert client.get(address, params=query).status_code in {200, 400, 404}


def test_the_longest_courses_are_listed_and_lead_to_their_lineage(client: TestClient) -> None:
    page, html = read(client, "/saksgang")
    numbers = [int(number) for number in re.findall(r"<span>(\d+) saker", html)]
    assert numbers == sorted(numbers, reverse=True)
    assert html.count("sparkline") == len(numbers) == 20
    lineages = [
        attributes["href"]
        for tag, attributes in page.elements
        if tag == "a" and "/saksgang/" in (attributes.get("href") or "")
    ]
    assert client.get(lineages[0] or "").status_code == 200


def test_courses_are_narrowed_by_body_and_year(client: TestClient) -> None:
    counts = {
        query: int(match[1].replace("\u00a0", ""))
        if (match := re.search(r"(\d+) løp,", client.get("/saksgang?" + query).text))
        else 0
        for query in ("", "organ=helsefellesskapet-i-solvik/brs", "ar=2019", "organ=finnes/ikke")
    }
    assert counts[""] > counts["organ=helsefellesskapet-i-solvik/brs"] > 0
    assert counts[""] > counts["ar=2019"] > 0
    assert counts["organ=finnes/ikke"] == 0
    assert client.get("/saksgang?ar=i%20fjor").status_code == 400


def test_the_stylesheet_has_a_look_for_all_that_is_drawn() -> None:
    sheet = (STATIC / "lineage.css").read_text(encoding="utf-8")
    of_the_page = {"paper", "legend", "legend repealed", "title repealed", "title", "number repealed"}
    for kind in LOOKS.keys() - of_the_page:
        assert "." + kind.replace(" ", ".") in sheet, kind


def luminance(colour: str) -> float:
    """Relative luminance as WCAG has it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_words_and_lines_can_be_seen_on_their_ground(mode: int) -> None:
    sheets = [(STATIC / name).read_text(encoding="utf-8") for name in ("saksgang.css", "lineage.css")]
    colours: dict[str, str] = {}
    for sheet in sheets:
        blocks = re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)
        colours |= dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", blocks[mode]))
    least = {
        "struck": 4.5,
        "text": 4.5,
        "quiet": 4.5,
        **dict.fromkeys(("point", "stated", "inferred", "repeals", "asked-for"), 3),
    }
    for ground in ("ground", "lane-shade"):
        for name, contrast in least.items():
            low, high = sorted((luminance(colours[name]), luminance(colours[ground])))
            assert (high + 0.05) / (low + 0.05) >= contrast, (name, ground)


def test_an_answer_is_kept_until_another_edition_is_published() -> None:
    kept, made = Kept(most_bytes=10), []

    def make(answer: str) -> Callable[[], str]:
        return lambda: made.append(answer) or answer

    first, second = object(), object()
    assert [kept.get(first, "a", make("a"), size=len) for _ in range(2)] == ["a", "a"]
    assert kept.get(second, "a", make("b"), size=len) == "b"
    assert made == ["a", "b"]
    kept.get(second, "large", make("c" * 10), size=len)
    assert kept.get(second, "a", make("d"), size=len) == "d"  # there was no room for both


def test_large_answers_are_made_one_after_the_other() -> None:
    kept, being_made, most = Kept(), [], []

    def make(key: int) -> str:
        being_made.append(key)
        time.sleep(0.01)
        most.append(len(being_made))
        being_made.remove(key)
        return str(key)

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda key: kept.get("edition", key, lambda: make(key), size=len), range(8)))
    assert answers == list("01234567")
    assert set(most) == {1}


def test_what_cannot_be_made_is_tried_again() -> None:
    kept = Kept()

    def fail() -> str:
        raise LookupError("a")

    with pytest.raises(LookupError):
        kept.get(kept, "a", fail, size=len)
    assert kept.get(kept, "a", lambda: "made", size=len) == "made"
