"""The pages in a real browser: accessible, never wider than the screen, with results while typing."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from web.app import application
from web.settings import WebSettings

pytestmark = pytest.mark.needs_chromium

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SOLVIK = "/sak/helsefellesskapet-i-solvik"
PAGES = {
    "front": "/",
    "hits": "/?q=utskrivningsklare+pasienter&ar=2023&sorter=nyeste",
    "nothing": "/?q=ernering+xyzzy",
    "offers": "/?q=1/24",
    "case": f"{SOLVIK}/ssu/2022/16",
    "changed": f"{SOLVIK}/ssu/2024/3",
    "open": f"{SOLVIK}/ssu/2024/20",
    "stub": f"{SOLVIK}/fsu/2023/14",
    "lineage": "/saksgang/helsefellesskapet-i-solvik/ssu/2024/20?dybde=1",
    "threads": "/saksgang",
    "meetings": "/moter?ar=2023",
    "meeting": "/mote/helsefellesskapet-i-solvik/ssu/2023-02-16",
    "bodies": "/organer",
    "body": "/organ/helsefellesskapet-i-solvik/ssu",
    "persons": "/personer?q=kari",
    "person": "/person/hege-lindmo",
    "follow_ups": "/oppfolging?dato=2024-06-30",
    "figures": "/tall?organisasjon=Helsefellesskapet+i+Solvik",
    "quality": "/kvalitet",
    "concern": "/kvalitet/cited_case",
    "error": "/finnes/ikke",
}
WIDTHS = (1280, 360, 320)
# What each page looks like, for people to look at after a run.
SCREENSHOTS = Path(__file__).parents[2] / "build" / "screenshots"


@pytest.fixture(scope="module")
def address(sample_warehouse: Path) -> Iterator[str]:
    """A running server of the sample papers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(application(WebSettings(warehouse=sample_warehouse)), log_config=None, lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that tells of every error in its console."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(page: Page, address: str, name: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(address + PAGES[name])
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways(page: Page, address: str, name: str) -> None:
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(address + PAGES[name])
        page.screenshot(path=SCREENSHOTS / f"{name}-{width}.png", full_page=True)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_results_come_while_typing_and_are_told_to_those_who_cannot_see(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("#q").press_sequentially("ernæring", delay=30)
    page.locator(".hits mark").first.wait_for()
    assert "treff" in (page.locator("[data-live-status]").text_content() or "")
    assert page.url.endswith("q=ern%C3%A6ring")
    page.reload()
    assert page.locator(".hits mark").count() > 0


def test_a_case_is_found_and_followed_both_ways_by_keyboard_alone(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.type("SSU 2022.16")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ssu/2022/16")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hopp til innholdet"
    page.get_by_role("link", name="SSU 2024.5 Ny rutine for utskriving").last.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/ssu/2024/5")
    page.get_by_role("link", name="SSU 2022.16 Rutine for varsling").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/ssu/2022/16")


def test_all_of_it_works_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(address)
    page.locator("#q").fill("rutine")
    page.get_by_role("button", name="Søk").click()
    page.locator(".facets a", has_text="2023").first.click()
    assert "ar=2023" in page.url
    page.locator(".hits a").first.click()
    assert page.locator("h1").count() == 1
    context.close()


LINEAGE = "/saksgang/helsefellesskapet-i-solvik/ssu/2022/16"
CHOSEN = "document.activeElement.querySelector('.number')?.textContent"


def test_arrow_keys_follow_the_lineage_and_enter_opens_it_from_there(page: Page, address: str) -> None:
    page.goto(address + LINEAGE)
    page.locator("a.node", has=page.locator(".point.focus")).focus()
    assert page.locator(".lineage-panel").text_content().strip().startswith("SSU 2022.16")  # type: ignore[union-attr]
    seen = []
    for key in ("ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"):
        page.keyboard.press(key)
        seen.append(page.evaluate(CHOSEN))
    right, down, up, left = seen
    assert left == "SSU 2022.16"
    assert right == up
    assert len({right, down, left}) == 3
    page.keyboard.press("ArrowRight")
    chosen = page.evaluate(CHOSEN)
    assert page.locator(".lit").count() > 0
    page.keyboard.press("Enter")
    page.wait_for_url("**/saksgang/**" + chosen.rpartition(".")[2])


def test_no_words_of_a_picture_are_wider_than_the_room_that_was_kept_for_them(page: Page, address: str) -> None:
    page.goto(address + LINEAGE + "?dybde=4")
    too_wide = page.evaluate("""
        [...document.querySelectorAll('a.node')].flatMap((node) => {
            const room = node.querySelector('.target').getBBox();
            const end = (text) => text.getBBox().x + text.getBBox().width;
            const words = [...node.querySelectorAll('text')];
            return words.filter((text) => end(text) > room.x + room.width).map((text) => text.textContent);
        })
    """)
    assert too_wide == []


def test_the_names_of_lanes_stay_in_sight_while_the_picture_is_scrolled(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + LINEAGE)
    for left in (0, 600):
        page.evaluate(f"document.querySelector('.lineage-scroll').scrollLeft = {left}")
        box = page.locator(".lane-names .body").first.bounding_box()
        assert box is not None
        assert 0 <= box["x"] < 100


def test_a_lineage_is_printed_on_the_width_of_the_paper_with_the_names_of_its_lanes(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1000, "height": 700})
    page.goto(address + LINEAGE)
    page.emulate_media(media="print")
    assert (
        page.evaluate("document.querySelector('.lineage-scroll > svg:last-child').getBoundingClientRect().right")
        <= 1000
    )
    assert page.locator(".on-paper .body").first.is_visible()
    assert not page.locator(".lane-names").is_visible()
