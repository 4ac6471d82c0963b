"""Kilden and Rettelser in a real browser: the mark on the page, correcting and undoing, by keyboard, no scripts."""

import re
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from corrected_papers import CITING, PAPERS
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette

from models.papers import PapersRoot
from pipeline.originals import PapersWhereTheyLay
from warehouse import build_warehouse, open_read_only
from web.app import application
from web.correcting.settings import CorrectionSettings
from web.settings import WebSettings

pytestmark = pytest.mark.needs_chromium

WIDTHS = (1280, 360, 320)
DOCUMENT = "SELECT document_id FROM documents WHERE path = ?"
DECISION = "SELECT decision_id FROM decisions WHERE starts_with(decision_id, left(?, 16)) AND contains(text, ?)"
YELLOW = """
async image => {
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] > 230 && pixels[at + 1] > 200 && pixels[at + 2] < 160) count++;
  return count;
}
"""


@pytest.fixture(scope="module")
def source(serve: Callable[[Starlette], str], sample_warehouse: Path) -> str:
    """A server of the sample papers."""
    return serve(application(WebSettings(warehouse=sample_warehouse, originals=PapersWhereTheyLay())))


@pytest.fixture(scope="module")
def correcting(serve: Callable[[Starlette], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """A server that allows corrections of papers of its own."""
    folder = tmp_path_factory.mktemp("rettes")
    (folder / "papirer").mkdir()
    build_warehouse(folder / "saker.duckdb", PAPERS, [], roots=[PapersRoot("", str(folder / "papirer"))])
    return serve(application(WebSettings(warehouse=folder / "saker.duckdb", corrections=CorrectionSettings())))


def passage(warehouse: Path, path: str, words: str) -> str:
    """The address of a decision in a sample paper."""
    with closing(open_read_only(warehouse)) as connection:
        (document_id,) = connection.execute(DOCUMENT, [path]).fetchone()
        (record_id,) = connection.execute(DECISION, [document_id, words]).fetchone()
    return f"/dokument/{document_id}?merk={record_id}#merket"


PDF, DOCX = ("solvik/ssu-2023-02-16-referat.pdf", "14.00"), ("solvik/ssu-2024-03-07-referat.docx", "sluttrapport")


def test_the_passage_is_marked_on_the_picture_of_its_page(page: Page, source: str, sample_warehouse: Path) -> None:
    page.goto(source + passage(sample_warehouse, *PDF))
    image = page.locator("figure img")
    image.wait_for()
    assert page.evaluate(YELLOW, image.element_handle()) > 1000
    page.get_by_role("link", name="Neste side").first.click()
    expect(page.get_by_role("heading", name="Side 2 av 2")).to_be_visible()
    assert page.evaluate(YELLOW, page.locator("figure img").element_handle()) == 0
    page.get_by_role("link", name="SSU 2023.5 Justering").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"Justering av varslingsrutinen\s*$"))


def test_the_passage_is_marked_in_the_text_of_a_word_paper(page: Page, source: str, sample_warehouse: Path) -> None:
    page.goto(source + passage(sample_warehouse, *DOCX))
    mark = page.locator("#merket mark")
    expect(mark).to_have_text("Fagutvalget legger frem sluttrapport i SSU i februar 2025.")
    expect(mark).to_be_in_viewport()
    assert page.evaluate("scrollY") > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("wanted", [PDF, DOCX], ids=["pdf", "docx"])
def test_axe_finds_nothing_on_a_paper(
    page: Page, source: str, sample_warehouse: Path, wanted: tuple[str, str], scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(source + passage(sample_warehouse, *wanted))
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


FORMS = {
    "list": "/rettelser",
    "case": f"/rettelser/sak/{CITING}",
    "person": "/rettelser/person/nils-vik",
    "corrected": f"/sak/{CITING}",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", FORMS)
def test_axe_finds_nothing_on_corrections(page: Page, correcting: str, name: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(correcting + FORMS[name])
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_the_screen(
    page: Page, source: str, correcting: str, sample_warehouse: Path, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    papers = [source + passage(sample_warehouse, *wanted) for wanted in (PDF, DOCX)]
    for address in [*papers, *(correcting + path for path in FORMS.values())]:
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


@pytest.mark.parametrize("has_scripts", [True, False], ids=["with scripts", "without"])
def test_a_candidate_is_accepted_and_undone_by_keyboard(browser: Browser, correcting: str, has_scripts: bool) -> None:
    with closing(browser.new_context(java_script_enabled=has_scripts)) as context:
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{correcting}/sak/{CITING}")
        page.get_by_role("link", name="Rett opp i denne saken").press("Enter")
        page.locator("summary", has_text="«sak 4»").press("Enter")
        form = page.locator("form", has_text="Hva mener «sak 4»")
        form.get_by_label("Hvilken sak eller hvilket møte").fill("FSU 2024.4")
        form.get_by_label("En annen sak eller et annet møte").check()
        form.get_by_label("Navnet ditt").fill("Kari Fjellheim")
        form.get_by_label("Navnet ditt").press("Enter")
        page.wait_for_url("**/rettelser?lagret=*")
        _await_built(page)
        expect(page.get_by_text("FSU 2024.4 Ernæring").first).to_be_visible()
        page.goto(f"{correcting}/sak/{CITING}")
        expect(page.get_by_text("Rettet av Kari Fjellheim")).to_be_visible()
        expect(page.locator("section", has_text="Bygger på").get_by_text("FSU 2024.4").first).to_be_visible()
        page.goto(f"{correcting}/rettelser")
        page.locator("summary", has_text="Angre").first.press("Enter")
        page.get_by_label("Navnet ditt").first.fill("Kari Fjellheim")
        page.get_by_role("button", name="Angre rettelsen").first.press("Enter")
        page.wait_for_url("**/rettelser?lagret=*")
        _await_built(page)
        page.goto(f"{correcting}/sak/{CITING}")
        expect(page.locator("h1")).to_be_visible()
        expect(page.get_by_text("Rettet av Kari Fjellheim")).to_have_count(0)


def _await_built(page: Page) -> None:
    """Look again until the warehouse is built, as a person would."""
    for _ in range(60):
        link = page.get_by_role("link", name="Se om den er ferdig")
        if not link.count():
            return
        time.sleep(0.5)
        link.click()
    pytest.fail("it was not built")
