"""The pages in a real browser: accessible, never wider than the screen, with results while typing."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from starlette.applications import Starlette

from web.app import application
from web.settings import WebSettings

pytestmark = pytest.mark.needs_chromium

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
def address(serve: Callable[[Starlette], str], sample_warehouse: Path) -> str:
    """A running server of the sample papers."""
    return serve(application(WebSettings(warehouse=sample_warehouse)))


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
    expect(page).to_have_url(re.compile("q=ern%C3%A6ring$"))
    expect(page.locator(".hits mark").first).to_be_visible()
    expect(page.locator("[data-live-status]")).to_contain_text("treff")
    page.reload()
    expect(page.locator(".hits mark").first).to_be_visible()


def test_a_case_is_found_and_followed_both_ways_by_keyboard_alone(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("SSU 2022.16")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ssu/2022/16")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Hopp til innholdet")).to_be_focused()
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
    expect(page).to_have_url(re.compile("ar=2023"))
    title = page.locator(".hits a").first
    wanted = title.inner_text()
    title.click()
    expect(page).to_have_url(re.compile("/sak/"))
    expect(page.locator("h1")).to_contain_text(wanted)
    context.close()


LINEAGE = "/saksgang/helsefellesskapet-i-solvik/ssu/2022/16"
CHOSEN = "document.activeElement.querySelector('.number')?.textContent"


def test_arrow_keys_follow_the_lineage_and_enter_opens_it_from_there(page: Page, address: str) -> None:
    page.goto(address + LINEAGE)
    page.locator("a.node", has=page.locator(".point.focus")).focus()
    expect(page.locator(".lineage-panel")).to_have_text(re.compile("^\\s*SSU 2022.16"))
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
    expect(page.locator(".lit").first).to_be_visible()
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
    expect(page.locator(".on-paper .body").first).to_be_visible()
    expect(page.locator(".lane-names")).not_to_be_visible()
