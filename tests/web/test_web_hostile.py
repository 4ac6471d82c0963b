"""Whatever is typed, sent or written in the papers gives a clean page or a clean refusal, and is never markup."""

from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from solvik_facts import entry, paper, point, section
from starlette.testclient import TestClient

from models.vocabulary import Outcome
from warehouse import build_warehouse
from web.app import application
from web.settings import WebSettings

TAG = "<script>alert(1)</script>"
QUOTED = "\"' onmouseover=alert(1) x='"
PARAMETERS = ("q", "organ", "ar", "utfall", "type", "dok", "person", "status", "sorter", "ord", "s", "live")

TEXTS = [
    TAG,
    QUOTED,
    "{{ 7 * 7 }}",
    "{% raw %}",
    "'; DROP TABLE cases; --",
    "$words $most ? :name",
    "%' OR 1=1",
    "../../etc/passwd",
    "..\\..\\windows",
    "\x00",
    "a\x00b",
    "\r\nSet-Cookie: x=1",
    "\u202e\u200b\ufeff",
    "\ud7ff\ue000\U0010ffff",
    "ﬁ ǅ ß İ ı",
    "«" * 400,
    '"' * 401,
    "(" * 900,
    "1/2/3/4/5/6/7/8/9/0",
    "99999999999999999999/99999999999999",
    "0000.0000",
    "31.02.2023",
    "2023-99-99",
    "²³/½",
    "٢٠٢٣/٤٢",
    "sak sak sak sak sak",
    "a " * 499,
    "æøå" * 300,
    "\\",
    "[[:alpha:]](?R)*+",
]
CLEAN = {200, 302, 400, 404, 414}
SLASH_MENDED = 307
OWN_HOST = "http://testserver/"


def _is_clean(client: TestClient, address: str) -> None:
    """Ask, and hold that the answer is clean; on past a mended slash, at the page it leads to."""
    response = client.get(address, follow_redirects=False)
    if response.status_code == SLASH_MENDED:
        assert response.headers["location"].startswith(OWN_HOST)
        response = client.get(response.headers["location"], follow_redirects=False)
    assert response.status_code in CLEAN
    assert "Traceback" not in response.text
    assert TAG not in response.text
    assert QUOTED not in response.text
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text[:20]))
@pytest.mark.parametrize("parameter", ["q", "organ", "s", "sorter"])
def test_hostile_words_in_a_search_give_a_clean_page(client: TestClient, parameter: str, text: str) -> None:
    _is_clean(client, f"/?{parameter}={quote(text)}")


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text[:20]))
@pytest.mark.parametrize(
    "place", ["/", "/sak/", "/statisk/0/", "/sak/helsefellesskapet-i-solvik/", "/dokument/", "/rettelser/sak/"]
)
def test_hostile_words_in_a_path_give_a_clean_page(client: TestClient, place: str, text: str) -> None:
    _is_clean(client, place + quote(text))


RAW = [
    "/?q=%",
    "/?q=%zz",
    "/?q=%ff%fe",
    "/?q=%c3",
    "/?q=%ed%a0%80",
    "/?&&&==&q&q=",
    "/?q=a&q=b&ar=x&ar=y",
    "/?" + "&".join(f"ar={year}" for year in range(900)),
    "/?q=" + "a" * 7_900,
    "/?q=" + "a" * 10_000,
    "/sak/" + "a/" * 450,
    "/sak/%2e%2e/%2e%2e/etc/passwd",
    "/sak//",
    "//elsewhere.example/",
    "/%00",
    "/sak/%ff",
    "/;/../?q=x",
]


@pytest.mark.parametrize("address", RAW, ids=lambda address: address[:30])
def test_odd_addresses_give_a_clean_page(client: TestClient, address: str) -> None:
    _is_clean(client, "http://testserver" + address)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.lists(st.tuples(st.sampled_from(PARAMETERS), st.text(max_size=60)), max_size=5))
def test_any_parameters_give_a_clean_page(client: TestClient, pairs: list[tuple[str, str]]) -> None:
    query = "&".join(f"{name}={quote(value.encode('utf-8', 'surrogatepass'))}" for name, value in pairs)
    _is_clean(client, f"/?{query}")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.binary(max_size=60))
@example(path=b".")  # the client asks for '/sak'
@example(path=b"/elvestrand.example/..")
def test_any_bytes_in_a_path_give_a_clean_page(client: TestClient, path: bytes) -> None:
    _is_clean(client, f"/sak/{quote(path)}")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """A server of papers whose every text is markup."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.duckdb"
    told = section(
        entry(1, title=TAG + QUOTED, text=f"{TAG} {QUOTED} rutine", points=(point(TAG + QUOTED, Outcome.APPROVED),))
    )
    build_warehouse(path, [paper(f"{TAG.replace('/', '')}.pdf", told)], [])
    return TestClient(application(WebSettings(warehouse=path)), raise_server_exceptions=False)


@pytest.mark.parametrize("address", ["/", "/?q=rutine", "/?q=script", "/sak/helsefellesskapet-i-solvik/ssu/2024/1"])
def test_markup_in_papers_is_shown_and_does_nothing(hostile: TestClient, address: str) -> None:
    response = hostile.get(address)
    assert response.status_code == 200
    assert "&lt;" in response.text
    assert "<script>alert" not in response.text
    assert " onmouseover=alert(1) x='" not in response.text.replace("&#39;", "")


def test_a_paper_s_path_never_leaves_the_server_whole(client: TestClient, sample_warehouse: Path) -> None:
    assert str(sample_warehouse.parent) not in client.get("/sak/helsefellesskapet-i-solvik/ssu/2022/16").text
