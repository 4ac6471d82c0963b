"""Corrections in the browser: off unless allowed, guarded, shown as corrections, and undone."""

import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from corrected_papers import CITING, ORG, PAPERS, REFERENCE, TARGET
from starlette.testclient import TestClient

from models.papers import PapersRoot
from warehouse import build_warehouse, open_read_only, rebuild
from warehouse.corrections.files import FILE_NAME, read_corrections
from warehouse.locking import lock
from web.app import application
from web.correcting import guard as guarding
from web.correcting.rebuilder import Rebuilder
from web.correcting.settings import CorrectionSettings
from web.settings import WebSettings

HOME = "http://testserver"
PASSWORD = "hemmelig nok"  # noqa: S105 - of a server that is gone in a second


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of these papers, beside the folder where they lay."""
    folder = tmp_path_factory.mktemp("saker")
    (folder / "papirer").mkdir()
    build_warehouse(folder / "saker.duckdb", PAPERS, [], roots=[PapersRoot("", str(folder / "papirer"))])
    return folder / "saker.duckdb"


@pytest.fixture
def warehouse(whole: Path) -> Path:
    """The same as it was, and no corrections."""
    (whole.parent / "papirer" / FILE_NAME).unlink(missing_ok=True)
    return Path(shutil.copy(whole, whole.with_name("prøve.duckdb")))


@contextmanager
def serving(warehouse: Path, corrections: CorrectionSettings | None) -> Iterator[TestClient]:
    """A server on a warehouse."""
    settings = WebSettings(warehouse=warehouse, corrections=corrections)
    with TestClient(
        application(settings), raise_server_exceptions=False, follow_redirects=False, headers={"origin": HOME}
    ) as asking:
        yield asking


@pytest.fixture
def client(warehouse: Path) -> Iterator[TestClient]:
    """A server that allows corrections, as on one's own machine."""
    with serving(warehouse, CorrectionSettings()) as asking:
        yield asking


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """How often the warehouse would have been built anew, where a test does not need it to be."""
    asked: list[None] = []
    monkeypatch.setattr(Rebuilder, "ask", lambda _self: asked.append(None))
    return asked


def token(asking: TestClient, address: str = f"/rettelser/sak/{CITING}") -> str:
    """The token of a form."""
    found = re.search(r'name="merke" value="(\w+)"', asking.get(address).text)
    assert found
    return found[1]


def sent(asking: TestClient, **fields: str) -> dict[str, str]:
    """The fields of a form by Kari."""
    return {"merke": token(asking), "hvem": "Kari Fjellheim", "hvorfor": "Se referatet", **fields}


def filed(warehouse: Path) -> list[tuple[str, str | None]]:
    """The corrections in the file: kind and what stands there now."""
    found = read_corrections((), warehouse.parent / "papirer").filed
    return [(one.correction.kind, one.correction.new) for one in found]


def test_off_by_default_there_are_no_forms_and_nothing_can_be_sent(warehouse: Path) -> None:
    with serving(warehouse, None) as asking:
        assert asking.get("/rettelser").status_code == 200
        assert asking.get(f"/rettelser/sak/{CITING}").status_code == 404
        for address in ("ny", "angre", "logg-ut", "logg-inn"):
            assert asking.post(f"/rettelser/{address}", data={"hva": "tittel"}).status_code == 404
        assert "/rettelser" not in asking.get(f"/sak/{CITING}").text
    assert not (warehouse.parent / "papirer" / FILE_NAME).exists()


def test_a_title_is_corrected_shown_as_a_correction_and_undone(client: TestClient) -> None:
    assert f'href="/rettelser/sak/{CITING}"' in client.get(f"/sak/{CITING}").text
    answer = client.post("/rettelser/ny", data=sent(client, hva="tittel", sak=CITING, tittel=" Lade  stasjoner "))
    assert answer.status_code == 303
    assert client.app.state.rebuilder.wait(60)  # type: ignore[attr-defined]  # what TestClient was given
    shown = client.get(f"/sak/{CITING}").text
    assert "Lade stasjoner</h1>" in shown
    assert "Tittelen er rettet fra «Parkering»" in shown
    assert "Rettet av Kari Fjellheim" in shown
    listed = client.get(answer.headers["location"]).text
    assert "Rettelsen er lagret og vises nå." in listed
    (key,) = re.findall(r'name="rettelse" value="([^"]+)"', listed)
    undone = client.post("/rettelser/angre", data=sent(client, rettelse=key))
    assert undone.status_code == 303
    assert client.app.state.rebuilder.wait(60)  # type: ignore[attr-defined]
    shown = client.get(f"/sak/{CITING}").text
    assert "Parkering</h1>" in shown
    assert "Tittelen er rettet" not in shown
    listed = client.get("/rettelser").text
    assert "Angret av Kari Fjellheim" in listed
    assert 'name="rettelse"' not in listed


MEANT = {"hva": "henvisning", "sak": CITING, "henvisning": REFERENCE}
# Each: the fields of a form, and what then stands in the file.
ASKED = {
    "an outcome": ({"hva": "utfall", "sak": TARGET, "utfall": "postponed"}, ("outcome", "postponed")),
    "a candidate": (
        MEANT | {"mener": TARGET},
        ("accept_reference", TARGET),
    ),
    "another case": (
        MEANT | {"mener": "annen", "annen": "fsu 4/24"},
        ("accept_reference", TARGET),
    ),
    "a meeting": (
        MEANT | {"mener": "annen", "annen": "FSU 30.05.2024"},
        ("accept_reference", f"{ORG}/fsu/2024-05-30"),
    ),
    "no case": (
        MEANT | {"mener": "ingen"},
        ("reject_reference", None),
    ),
    "persons joined": ({"hva": "samme", "person": "kari-lund", "annen": "Kari Moe"}, ("join_persons", None)),
    "an employer parted": (
        {"hva": "skill", "person": "nils-vik", "annen": "sted:Sykehuset Solvik"},
        ("part_persons", None),
    ),
}


@pytest.mark.parametrize(("fields", "written"), ASKED.values(), ids=ASKED)
def test_what_a_form_asks_stands_in_the_file(
    client: TestClient, warehouse: Path, built: list[None], fields: dict[str, str], written: tuple[str, str | None]
) -> None:
    assert client.post("/rettelser/ny", data=sent(client, **fields)).status_code == 303
    assert filed(warehouse) == [written]
    assert len(built) == 1


# Each: the fields of a form, and the sentence that tells what is wrong.
REFUSED = {
    "nobody": ({"hva": "tittel", "sak": CITING, "tittel": "Ny", "hvem": " "}, "Skriv hvem som retter."),
    "no title": ({"hva": "tittel", "sak": CITING, "tittel": ""}, "Skriv tittelen"),
    "the same title": ({"hva": "tittel", "sak": CITING, "tittel": "Parkering"}, "Det er ingenting å rette"),
    "a long title": ({"hva": "tittel", "sak": CITING, "tittel": "x" * 600}, "for langt"),
    "no kind": ({"hva": "x", "sak": CITING}, "Skjemaet mangler noe"),
    "no outcome": ({"hva": "utfall", "sak": CITING, "utfall": "godkjent"}, "Velg et utfall."),
    "nothing chosen": (MEANT, "Velg hva henvisningen"),
    "an unknown case": (
        MEANT | {"mener": "annen", "annen": "SSU 2099.1"},
        "ingen sak eller noe møte som heter «SSU 2099.1»",
    ),
    "several meetings": (
        MEANT | {"mener": "annen", "annen": "mai 2024"},
        "flere saker eller møter",
    ),
    "a reference that is gone": (
        MEANT | {"henvisning": "x", "mener": "ingen"},
        "ikke her lenger",
    ),
    "no edge": ({"hva": "kobling", "sak": CITING, "andre": TARGET}, "Det er ingenting å rette"),
    "nobody of that name": ({"hva": "samme", "person": "kari-lund", "annen": "Ingen"}, "ingen som heter «Ingen»"),
    "several of that name": ({"hva": "samme", "person": "nils-vik", "annen": "Kari"}, "Kari Moe (kari-moe)"),
}


@pytest.mark.parametrize(("fields", "said"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_corrected_is_told_in_the_form_and_nothing_is_written(
    client: TestClient, warehouse: Path, built: list[None], fields: dict[str, str], said: str
) -> None:
    answer = client.post("/rettelser/ny", data=sent(client, **fields))
    assert (answer.status_code, said in answer.text) == (400, True)
    assert (filed(warehouse), built) == ([], [])


def test_what_was_written_stays_in_a_form_that_is_refused(client: TestClient) -> None:
    answer = client.post("/rettelser/ny", data=sent(client, hva="tittel", sak=CITING, tittel="<b>Ny</b>", hvem=""))
    assert 'value="&lt;b&gt;Ny&lt;/b&gt;"' in answer.text


HOSTILE = [
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    '"""\n[[rettelse]]\nid = "x"',
    "a\x00b",
    "'; DROP TABLE cases; --",
    "\u202e",
]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_whatever_is_written_stands_in_the_file_as_it_was_and_is_never_markup(
    client: TestClient, warehouse: Path, built: list[None], text: str
) -> None:
    fields = sent(client, hva="tittel", sak=CITING, tittel=text, hvem=text, hvorfor=text)
    assert client.post("/rettelser/ny", data=fields).status_code == 303
    assert filed(warehouse) == [("title", " ".join(text.split()))]
    rebuild(warehouse)
    for address in (f"/sak/{CITING}", "/rettelser", f"/rettelser/sak/{CITING}"):
        answer = client.get(address)
        assert (answer.status_code, "<script>alert" in answer.text) == (200, False)
    assert built


HEADERS = {
    "another site": {"origin": "https://ond.example"},
    "another port": {"origin": "http://testserver:81"},
    "a file": {"origin": "null"},
    "nothing told": {"origin": ""},
}


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
def test_a_form_from_elsewhere_is_refused(
    client: TestClient, warehouse: Path, built: list[None], headers: dict[str, str]
) -> None:
    fields = sent(client, hva="tittel", sak=CITING, tittel="Ny")
    assert client.post("/rettelser/ny", data=fields, headers=headers).status_code == 403
    assert client.post("/rettelser/angre", data=fields, headers=headers).status_code == 403
    assert (filed(warehouse), built) == ([], [])


def test_a_form_without_its_token_or_its_cookie_is_refused(client: TestClient, warehouse: Path) -> None:
    fields = sent(client, hva="tittel", sak=CITING, tittel="Ny")
    for merke in ("", "x", "é", "0" * 64):
        assert client.post("/rettelser/ny", data=fields | {"merke": merke}).status_code == 403
    client.cookies.clear()
    assert client.post("/rettelser/ny", data=fields).status_code == 403
    assert filed(warehouse) == []


def test_the_cookie_is_for_the_server_and_its_pages_of_corrections_alone(client: TestClient) -> None:
    cookie = client.get(f"/rettelser/sak/{CITING}").headers["set-cookie"].lower()
    for fact in ("httponly", "samesite=strict", "path=/rettelser"):
        assert fact in cookie


def test_a_damaged_file_is_told_and_left_alone(client: TestClient, warehouse: Path) -> None:
    file = warehouse.parent / "papirer" / FILE_NAME
    file.write_text("[[rettelse", encoding="utf-8")
    answer = client.post("/rettelser/ny", data=sent(client, hva="tittel", sak=CITING, tittel="Ny"))
    assert (answer.status_code, "rettelsesfila må være hel" in answer.text) == (400, True)
    assert file.read_text(encoding="utf-8") == "[[rettelse"


def test_undoing_what_is_not_there_is_told(client: TestClient) -> None:
    answer = client.post("/rettelser/angre", data=sent(client, rettelse="x"))
    assert (answer.status_code, "finnes ikke i rettelsesfila" in answer.text) == (400, True)


def test_the_name_is_remembered_and_escaped(client: TestClient, built: list[None]) -> None:
    fields = sent(client, hva="tittel", sak=CITING, tittel="Ny", hvem='"><script>')
    assert client.post("/rettelser/ny", data=fields).status_code == 303
    page = client.get(f"/rettelser/sak/{CITING}").text
    assert "<script>" not in page
    assert 'value="&#34;&gt;&lt;script&gt;"' in page
    assert built


@pytest.fixture
def locked(warehouse: Path) -> Iterator[TestClient]:
    """A server that asks for a password."""
    with serving(warehouse, CorrectionSettings(password=PASSWORD)) as asking:
        yield asking


def entered(asking: TestClient, password: str, on: str = "") -> int:
    """The status of an attempt to log in."""
    fields = {"merke": token(asking, "/rettelser/logg-inn"), "passord": password, "neste": on}
    return asking.post("/rettelser/logg-inn", data=fields).status_code


def test_with_a_password_forms_ask_for_it_first(locked: TestClient, warehouse: Path, built: list[None]) -> None:
    asked = locked.get(f"/rettelser/sak/{CITING}")
    assert (asked.status_code, asked.headers["location"].startswith("/rettelser/logg-inn?neste=")) == (303, True)
    assert 'name="rettelse"' not in locked.get("/rettelser").text
    assert locked.post("/rettelser/ny", data={"hva": "tittel", "merke": "x"}).status_code == 403
    assert entered(locked, "feil passord") == 403
    assert locked.get(f"/rettelser/sak/{CITING}").status_code == 303
    assert entered(locked, PASSWORD) == 303
    assert locked.post("/rettelser/ny", data=sent(locked, hva="tittel", sak=CITING, tittel="Ny")).status_code == 303
    assert filed(warehouse) == [("title", "Ny")]
    assert locked.post("/rettelser/logg-ut", data=sent(locked)).status_code == 303
    assert locked.get(f"/rettelser/sak/{CITING}").status_code == 303
    assert built


def test_after_many_wrong_passwords_even_the_right_one_has_to_wait(
    locked: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(guarding.MOST_FAILURES):
        assert entered(locked, "feil") == 403
    assert entered(locked, PASSWORD) == 429
    monkeypatch.setattr(guarding, "SECONDS_OF_FAILURES", -1)
    assert entered(locked, PASSWORD) == 303


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (f"/rettelser/sak/{CITING}", f"/rettelser/sak/{CITING}"),
        ("https://ond.example/", "/rettelser"),
        ("//ond.example/rettelser/", "/rettelser"),
        ("/rettelser//ond.example", "/rettelser"),
        ("/rettelser/\\ond.example", "/rettelser"),
        ("/sak/x", "/rettelser"),
    ],
)
def test_the_way_on_from_the_password_is_on_this_server(locked: TestClient, asked: str, given: str) -> None:
    fields = {"merke": token(locked, "/rettelser/logg-inn"), "passord": PASSWORD, "neste": asked}
    assert locked.post("/rettelser/logg-inn", data=fields).headers["location"] == given


def test_a_session_ends(locked: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarding, "SECONDS_OF_A_SESSION", -1)
    assert entered(locked, PASSWORD) == 303
    assert locked.get(f"/rettelser/sak/{CITING}").status_code == 303


def test_a_rebuild_that_fails_is_told_and_the_next_makes_up_for_it(
    client: TestClient, warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.correcting.rebuilder.rebuild", _cannot)
    assert client.post("/rettelser/ny", data=sent(client, hva="tittel", sak=CITING, tittel="Ny")).status_code == 303
    assert "kunne ikke bygges på nytt. Rettelsen er lagret" in client.get("/rettelser").text
    monkeypatch.undo()
    client.post("/rettelser/ny", data=sent(client, hva="utfall", sak=TARGET, utfall="postponed"))
    assert client.app.state.rebuilder.wait(60)  # type: ignore[attr-defined]
    with closing(open_read_only(warehouse)) as connection:
        assert connection.execute("SELECT title FROM cases WHERE number = 7").fetchone() == ("Ny",)


def _cannot(_warehouse: Path) -> None:
    """A rebuild that fails, in the process that would build."""
    raise OSError("No space left on device")


def test_many_who_ask_while_it_builds_are_served_by_one_more(warehouse: Path) -> None:
    rebuilder = Rebuilder(warehouse)
    with closing(rebuilder):
        # Not the inode: the second build may be given that of the first file.
        before = warehouse.stat().st_mtime_ns
        with lock(warehouse):
            for _ in range(5):
                rebuilder.ask()
            assert rebuilder.is_building
            assert not rebuilder.wait(0.1)
        assert rebuilder.wait(60)
        assert rebuilder.failure is None
        assert warehouse.stat().st_mtime_ns > before


PAGES = {
    "the list": "/rettelser",
    "a case": f"/rettelser/sak/{CITING}",
    "a person": "/rettelser/person/nils-vik",
}


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_every_page_is_there(client: TestClient, address: str) -> None:
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ["/rettelser/sak/x", "/rettelser/person/x", "/rettelser/finnes/ikke"])
def test_forms_of_what_is_not_there_are_a_404(client: TestClient, address: str) -> None:
    assert client.get(address).status_code == 404


def test_files_and_endless_forms_are_turned_away(client: TestClient) -> None:
    many = {f"felt{number}": "x" for number in range(50)}
    assert client.post("/rettelser/ny", data=many).status_code in {400, 403}
    assert client.post("/rettelser/ny", files={"fil": b"x"}).status_code in {400, 403}
    assert client.post("/rettelser/ny", data=many | {"stor": "x" * 100_000}).status_code == 413
