"""Kilden: the paper itself, with the passage marked, and nothing that is not to be seen."""

import hashlib
import io
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from starlette.testclient import TestClient

from models.layout import Block, Cell, Paragraph, Row, Table
from pipeline.originals import PapersWhereTheyLay
from warehouse import open_read_only
from warehouse.readers.document_parts import Passage
from web.app import application
from web.rebuilt_text import PARAGRAPHS_A_PART, ShownParagraph, marked_numbers, part_of_passage, parts_of, shown_part
from web.settings import WebSettings

SAMPLES = Path(__file__).parents[1] / "data"
PDF = "solvik/ssu-2023-02-16-referat.pdf"
DOCX = "solvik/ssu-2024-03-07-referat.docx"
TEXT = "solvik/ssu-2022-09-15-referat.txt"


def first(warehouse: Path, sql: str, *values: object) -> tuple:
    """The first row of a query."""
    with closing(open_read_only(warehouse)) as connection:
        return connection.execute(sql, values).fetchone()


def key(path: str) -> str:
    """The id of a sample paper."""
    return hashlib.sha256((SAMPLES / path).read_bytes()).hexdigest()


def decision(warehouse: Path, path: str, words: str) -> str:
    """The id of a decision in a sample paper."""
    sql = "SELECT decision_id FROM decisions WHERE starts_with(decision_id, ?) AND contains(text, ?)"
    return str(first(warehouse, sql, key(path)[:16], words)[0])


def test_a_page_of_a_pdf_is_shown_with_its_cases_and_the_words_that_are_marked(
    client: TestClient, sample_warehouse: Path
) -> None:
    record = decision(sample_warehouse, PDF, "kl. 14.00")
    answer = client.get(f"/dokument/{key(PDF)}", params={"merk": record})
    assert answer.status_code == 200
    assert "Side 1 av 2" in answer.text
    assert "Punkt 2 i sak 2022.16 endres slik at fristen" in answer.text
    assert re.search(r'src="/dokument/[0-9a-f]{64}/side/1\.webp\?bredde=900&amp;merk=', answer.text)
    cases = re.findall(r'href="/sak/[^"]+">(SSU 2023\.\d+)</a>', answer.text)
    assert cases == [f"SSU 2023.{number}" for number in range(1, 9)]
    assert 'rel="next"' in answer.text
    assert 'rel="prev"' not in answer.text


def test_the_passage_tells_the_page_where_the_address_does_not(client: TestClient, sample_warehouse: Path) -> None:
    sql = "SELECT record_id FROM evidence WHERE document_id = ? AND page = 2 ORDER BY page DESC, record_id LIMIT 1"
    (record,) = first(sample_warehouse, sql, key(PDF))
    if "/ref/" not in record and "adopted" not in record:
        sql = "SELECT decision_id FROM decisions WHERE starts_with(decision_id, ?) AND page = 2 LIMIT 1"
        (record,) = first(sample_warehouse, sql, key(PDF)[:16])
    assert "Side 2 av 2" in client.get(f"/dokument/{key(PDF)}", params={"merk": record}).text


def test_the_picture_has_the_mark_and_is_kept_by_the_browser(client: TestClient, sample_warehouse: Path) -> None:
    record = decision(sample_warehouse, PDF, "kl. 14.00")
    address = f"/dokument/{key(PDF)}/side/1.webp"
    plain = client.get(address)
    marked = client.get(address, params={"merk": record})
    assert (plain.status_code, plain.headers["content-type"]) == (200, "image/webp")
    assert plain.content != marked.content
    assert Image.open(io.BytesIO(marked.content)).width == 900
    again = client.get(address, params={"merk": record}, headers={"if-none-match": marked.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_paper_without_pages_is_shown_as_text_with_the_words_marked(
    client: TestClient, sample_warehouse: Path
) -> None:
    record = decision(sample_warehouse, DOCX, "sluttrapport")
    text = client.get(f"/dokument/{key(DOCX)}", params={"merk": record}).text
    assert "<mark>Fagutvalget legger frem sluttrapport i SSU i februar 2025.</mark>" in text
    assert text.count('id="merket"') == text.count("<mark>") == 1
    assert "Sak 2024.4 Årsmelding 2023" in text


@pytest.mark.parametrize("path", [PDF, DOCX, TEXT])
def test_the_original_is_given_as_it_is(client: TestClient, path: str) -> None:
    answer = client.get(f"/dokument/{key(path)}/original")
    assert answer.content == (SAMPLES / path).read_bytes()
    disposition = answer.headers["content-disposition"]
    assert unquote(disposition.removeprefix("attachment; filename*=UTF-8''")) == Path(path).name


NOT_THERE = {
    "no such document": "/dokument/" + "0" * 64,
    "no such original": "/dokument/x/original",
    "no such page": f"/dokument/{key(PDF)}?side=3",
    "page 0": f"/dokument/{key(PDF)}?side=0",
    "no number": f"/dokument/{key(PDF)}?side=én",
    "no such part": f"/dokument/{key(DOCX)}?del=9",
    "no such picture": f"/dokument/{key(PDF)}/side/3.webp",
    "no such width": f"/dokument/{key(PDF)}/side/1.webp?bredde=901",
    "no picture of text": f"/dokument/{key(DOCX)}/side/1.webp",
    "a path": "/dokument/..%2f..%2fetc%2fpasswd/original",
}


@pytest.mark.parametrize("address", NOT_THERE.values(), ids=NOT_THERE)
def test_what_is_not_there_is_a_clean_404(client: TestClient, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("record", ["x", "'; DROP TABLE cases", "0" * 900])
def test_a_mark_that_is_none_is_left_out(client: TestClient, record: str) -> None:
    answer = client.get(f"/dokument/{key(PDF)}", params={"merk": record})
    assert (answer.status_code, "merket i gult" in answer.text) == (200, False)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.dictionaries(st.sampled_from(["merk", "side", "del", "bredde"]), st.text(max_size=40)))
def test_whatever_is_asked_of_a_paper_gives_a_clean_page(client: TestClient, asked: dict[str, str]) -> None:
    for address in (f"/dokument/{key(PDF)}", f"/dokument/{key(TEXT)}", f"/dokument/{key(PDF)}/side/1.webp"):
        assert client.get(address, params=asked).status_code in {200, 404}


@pytest.fixture
def moved(sample_warehouse: Path, tmp_path: Path) -> Iterator[TestClient]:
    """A server whose papers lie in a folder where one of them is changed, and the others are gone."""
    (tmp_path / "solvik").mkdir()
    (tmp_path / PDF).write_bytes(b"%PDF-1.4 noe annet")
    elsewhere = WebSettings(warehouse=sample_warehouse, originals=PapersWhereTheyLay(tmp_path))
    with TestClient(application(elsewhere), raise_server_exceptions=False) as asking:
        yield asking


@pytest.mark.parametrize(
    ("path", "said"), [(PDF, "Fila er endret siden den ble lest"), (DOCX, "Fila ligger ikke lenger der")]
)
def test_a_paper_that_is_gone_or_changed_is_told_with_the_words_that_were_read(
    moved: TestClient, sample_warehouse: Path, path: str, said: str
) -> None:
    record = decision(sample_warehouse, path, "fristen" if path == PDF else "sluttrapport")
    answer = moved.get(f"/dokument/{key(path)}", params={"merk": record})
    assert (answer.status_code, said in answer.text) == (200, True)
    assert ("fristen" if path == PDF else "sluttrapport") in answer.text
    assert "Last ned originalen" not in answer.text
    assert moved.get(f"/dokument/{key(path)}/original").status_code == 404


def test_a_server_without_papers_shows_what_was_read(sample_warehouse: Path) -> None:
    with TestClient(application(WebSettings(warehouse=sample_warehouse))) as asking:
        assert "Papirene selv vises ikke herfra" in asking.get(f"/dokument/{key(PDF)}").text
        assert asking.get(f"/dokument/{key(PDF)}/side/1.webp").status_code == 404


def test_a_paper_that_holds_what_is_closed_is_not_shown(client: TestClient, sample_warehouse: Path) -> None:
    (document_id,) = first(sample_warehouse, "SELECT document_id FROM derived.closed_entries ORDER BY 1 LIMIT 1")
    shown = client.get(f"/dokument/{document_id}")
    assert shown.status_code in {200, 404}
    if shown.status_code == 200:
        assert "ikke er for alle" in shown.text
    assert client.get(f"/dokument/{document_id}/original").status_code == 404
    assert client.get(f"/dokument/{document_id}/side/1.webp").status_code == 404


def numbered(*texts: str) -> list[Block]:
    """Paragraphs with their numbers."""
    return [Paragraph(text, number=number) for number, text in enumerate(texts, start=1)]


def passage(text: str, paragraph: int | None, kind: str = "entry") -> Passage:
    """A passage of a text."""
    return Passage("x", kind, None, None, None, None, paragraph, text)


# Each: the kind of passage, its words, where it begins, and the paragraphs that are marked.
TEXTS = ("Sak 1", "Om veien", "Vedtak:", "Veien bygges i 2024.", "Sak 2", "Om broen bygges det ikke.")
MARKED = {
    "an entry goes on over its labels": ("entry", "Sak 1\nOm veien\nVeien bygges i 2024.", 1, [1, 2, 4]),
    "a decision is its paragraph": ("decision", "Veien bygges i 2024.", 4, [4]),
    "a decision of two paragraphs": ("decision", "Om veien Vedtak: Veien bygges i 2024.", 2, [2, 3, 4]),
    "a paragraph is marked whatever its words are by now": ("reference", "Noe annet.", 6, [6]),
    "without a place nothing is": ("entry", "Om veien", None, []),
}


@pytest.mark.parametrize(("kind", "text", "paragraph", "numbers"), MARKED.values(), ids=MARKED)
def test_which_paragraphs_are_marked(kind: str, text: str, paragraph: int | None, numbers: list[int]) -> None:
    assert marked_numbers(numbered(*TEXTS), passage(text, paragraph, kind)) == numbers  # type: ignore[arg-type]


def test_of_a_longer_paragraph_only_the_sentence_is_marked() -> None:
    block = numbered("Saken ble utsatt. Det vises til sak 2023.4. Mer kommer.")
    shown = shown_part([block], 1, passage("Det vises til sak 2023.4.", 1, "reference")).blocks[0]
    assert isinstance(shown, ShownParagraph)
    assert [(piece.words, piece.is_marked) for piece in shown.pieces] == [
        ("Saken ble utsatt. ", False),
        ("Det vises til sak 2023.4.", True),
        (" Mer kommer.", False),
    ]


def test_long_papers_come_in_parts_and_no_table_is_cut() -> None:
    cell = Cell(tuple(numbered(*map(str, range(PARAGRAPHS_A_PART + 50)))), 0)
    blocks = [*numbered(*map(str, range(30))), Table((Row((cell,)),)), *numbered("slutt")]
    parts = parts_of(blocks)
    assert [len(part) for part in parts] == [30, 1, 1]
    assert parts_of([]) == [[]]
    assert part_of_passage(parts_of(numbered(*map(str, range(500)))), passage("x", 450)) == 3
