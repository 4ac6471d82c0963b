"""The report as a web page."""

from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html as markup

from notebooks.report.document import Contents, Heading, Items, PageBreak, Paragraph, Picture, Report, Table, cell, text
from notebooks.report.html import html

HOSTILE = '<script>alert("møte")</script> & \x00\x0b slutt'


@pytest.fixture(scope="module")
def page(report: Report) -> markup.HtmlElement:
    """The page, read back."""
    return markup.document_fromstring(html(report))


def test_nothing_outside_the_page_is_needed(page: markup.HtmlElement) -> None:
    assert page.xpath("//script | //link | //img | //iframe") == []
    assert {href for href in page.xpath("//a/@href") if not href.startswith("#")} == set()
    assert "url(" not in page.xpath("string(//style)")


def test_all_ways_lead_somewhere(page: markup.HtmlElement) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//a/@href")} <= set(ids)


def test_headings_follow_one_another_without_a_gap(page: markup.HtmlElement) -> None:
    levels = [int(found.tag[1]) for found in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_tables_have_captions_and_heads(page: markup.HtmlElement, report: Report) -> None:
    tables = page.xpath("//table")
    assert len(tables) == sum(isinstance(block, Table) for block in report.blocks)
    assert [table.xpath("string(caption)").split(".")[0] for table in tables] == [
        f"Tabell {place}" for place in range(1, len(tables) + 1)
    ]
    assert all(table.xpath("count(thead/tr/th[@scope='col'])") > 0 for table in tables)
    assert all(row.xpath("count(th[@scope='row'])") == 1 for row in page.xpath("//tbody/tr"))


def test_pictures_have_words(page: markup.HtmlElement) -> None:
    pictures = page.xpath("//figure/*[local-name()='svg']")
    assert len(pictures) == 4
    assert all(one.get("role") == "img" and one.get("aria-label") for one in pictures)


def test_every_note_leads_back(page: markup.HtmlElement, report: Report) -> None:
    notes = page.xpath("//ol[@class='notes']/li")
    assert len(notes) == len(report.notes)
    for note in notes:
        back = note.xpath("a[last()]/@href")[0]
        assert page.xpath(f"//*[@id='{back[1:]}']/@href") == [f"#{note.get('id')}"]


def test_the_same_report_is_the_same_page(report: Report) -> None:
    assert html(report) == html(report)


def test_what_papers_say_is_never_markup(report: Report) -> None:
    table = replace(
        next(block for block in report.blocks if isinstance(block, Table)),
        caption=HOSTILE, rows=((cell(HOSTILE), *[cell("1")] * 5),), has_sum=False,
    )  # fmt: skip
    picture = Picture("figur", HOSTILE, HOSTILE, '<svg xmlns="http://www.w3.org/2000/svg"/>', b"")
    blocks = (
        Contents(), PageBreak(), Heading(1, HOSTILE, "a"), Paragraph(text(HOSTILE)), Items((text(HOSTILE),)), table,
        picture,
    )  # fmt: skip
    made = html(replace(report, title=HOSTILE, organisation=HOSTILE, blocks=blocks, notes={}))
    assert "<script" not in made
    assert "\x00" not in made
    assert made.count("&lt;script&gt;") >= 7
