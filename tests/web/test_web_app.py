"""What holds for every page: headers, limits, errors, and a warehouse that is replaced while people read."""

import re
import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from web.app import application
from web.middleware.headers import HEADERS
from web.middleware.limits import LARGEST_FORM
from web.settings import WebSettings
from web.static import static, static_files

ANSWERS = [("/", 200), ("/helse", 200), ("/finnes/ikke", 404), ("/sak/solvik/ssu/2023/9999", 404)]


@pytest.mark.parametrize(("address", "status"), ANSWERS)
def test_every_answer_has_the_headers_of_safety(client: TestClient, address: str, status: int) -> None:
    response = client.get(address)
    assert response.status_code == status
    assert HEADERS.items() <= dict(response.headers).items() or all(
        response.headers[name] == value for name, value in HEADERS.items()
    )


def test_no_page_holds_scripts_or_styles_of_its_own(client: TestClient) -> None:
    html = client.get("/?q=rutine").text
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=", html)


@pytest.mark.parametrize("name", static_files())
def test_static_files_are_kept_for_ever_under_the_hash_of_their_content(client: TestClient, name: str) -> None:
    response = client.get(static(name))
    assert response.status_code == 200
    assert "immutable" in response.headers["cache-control"]
    again = client.get(static(name), headers={"If-None-Match": response.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    old = client.get(f"/statisk/000000000000/{name}")
    assert "immutable" not in old.headers["cache-control"]


# Requests that are turned away, and how.
TURNED_AWAY = [
    ("GET", "/?q=" + 9_000 * "a", {}, 414),
    ("GET", "/" + 2_000 * "a", {}, 414),
    ("POST", "/", {}, 405),
    ("DELETE", "/sak/solvik/ssu/2023/42", {}, 405),
    ("POST", "/", {"Content-Length": str(LARGEST_FORM + 1)}, 413),
    ("GET", "/", {"Content-Length": "many"}, 400),
    ("GET", "/statisk/0/../../app.py", {}, 404),
    ("GET", "/statisk/0/..%2f..%2fapp.py", {}, 404),
]


@pytest.mark.parametrize(("method", "address", "headers", "status"), TURNED_AWAY)
def test_what_is_not_meant_for_us_is_turned_away_with_a_page(
    client: TestClient, method: str, address: str, headers: dict[str, str], status: int
) -> None:
    response = client.request(method, address, headers=headers)
    assert response.status_code == status
    assert "<h1>" in response.text
    assert "Traceback" not in response.text


# The server's own names -> a browser's word for it -> the status.
HOSTS = [
    (("localhost", "127.0.0.1"), "localhost:8350", 200),
    (("localhost", "127.0.0.1"), "127.0.0.1", 200),
    (("localhost", "[::1]"), "[::1]:8350", 200),
    (("localhost",), "elsewhere.example", 400),
    (("localhost",), "", 400),
    (("*",), "elsewhere.example", 200),
]


@pytest.mark.parametrize(("names", "host", "status"), HOSTS)
def test_only_a_server_that_is_meant_answers(
    sample_warehouse: Path, names: tuple[str, ...], host: str, status: int
) -> None:
    with TestClient(application(WebSettings(warehouse=sample_warehouse, hosts=names))) as asking:
        assert asking.get("/helse", headers={"Host": host}).status_code == status


def test_a_missing_warehouse_is_a_page_that_says_so_until_it_is_there(tmp_path: Path, sample_warehouse: Path) -> None:
    path = tmp_path / "late.duckdb"
    with TestClient(application(WebSettings(warehouse=path))) as asking:
        told = asking.get("/")
        assert told.status_code == 503
        assert "saksgang ingest" in told.text
        assert asking.get("/helse").status_code == 503
        shutil.copy(sample_warehouse, path)
        assert asking.get("/").status_code == 200


def test_what_is_no_warehouse_is_a_page_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "words.duckdb"
    path.write_text("no database, only words\n" * 99, encoding="utf-8")
    with TestClient(application(WebSettings(warehouse=path))) as asking:
        told = asking.get("/")
        assert told.status_code == 503
        assert str(path) not in told.text
