"""Web pages: the article, its lists and tables, without the site around it."""

from pathlib import Path

import pytest

from extractors.errors import DamagedPaperError, EmptyPaperError
from extractors.plain import read_html
from models.layout import Source, Table, paragraphs
from models.vocabulary import Format


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Where a test writes its page."""
    return tmp_path / "nyhet.html"


def read(path: Path, html: str) -> Source:
    """A page's HTML read."""
    path.write_text(html, encoding="utf-8")
    return read_html(path)


SITE = """<!doctype html><html><head><title>Møte i Solvik</title><style>p {}</style></head><body>
<header>Solvik kommune</header><nav><a>Hjem</a></nav><script>var a = 1</script>
<main><article><header><h1>Møte i partnerskapet</h1></header><p>Publisert 7. mars</p>
<p hidden>skjult</p><p style="display:none">skjult</p>
<h2>Vedtak</h2><p>Saken <b>utsettes</b>.<br>Den tas <u>opp</u> igjen.</p></article></main>
<footer>Kontakt oss</footer></body></html>"""


def test_article_is_read_without_the_site(page: Path) -> None:
    source = read(page, SITE)
    assert (source.format, source.title) == (Format.HTML, "Møte i Solvik")
    assert [(q.heading, q.text) for q in paragraphs(source.blocks)] == [
        (1, "Møte i partnerskapet"),
        (None, "Publisert 7. mars"),
        (2, "Vedtak"),
        (None, "Saken utsettes."),
        (None, "Den tas opp igjen."),
    ]
    assert source.furniture == ("Solvik kommune", "Hjem", "Kontakt oss")


LISTS = [
    ("<ul><li>Barn</li><li>Unge</li></ul>", ["• Barn", "• Unge"]),
    ("<ol><li>Barn</li><li>Unge</li></ol>", ["1. Barn", "2. Unge"]),
    ('<ol start="3"><li>Barn</li><li value="7">Unge</li><li>Eldre</li></ol>', ["3. Barn", "7. Unge", "8. Eldre"]),
    ('<ol type="a"><li>Barn</li></ol>', ["a. Barn"]),
    ("<ol><li>1) Barn</li></ol>", ["1) Barn"]),
    ("<ul><li>Barn<ul><li>små</li></ul></li><li>Unge</li></ul>", ["• Barn", "• små", "• Unge"]),
    ("<ul><li><p>Barn</p><p>og unge</p></li></ul>", ["• Barn", "og unge"]),
    ("<pre>Til stede:\nKari</pre>", ["Til stede:", "Kari"]),
    ("<p>Saken <del>avslås</del><ins>utsettes</ins></p>", ["Saken utsettes"]),
    ("<div>Til <span>alle</span><div>medlemmer</div>med vara</div>", ["Til alle", "medlemmer", "med vara"]),
]


@pytest.mark.parametrize(("html", "expected"), LISTS)
def test_lists_and_lines(page: Path, html: str, expected: list[str]) -> None:
    assert [q.printed for q in paragraphs(read(page, f"<html><body>{html}</body></html>").blocks)] == expected


TABLES = [
    ("<table><tr><th>Sak</th><td>14/23</td></tr></table>", [[(0, 1, "Sak"), (1, 1, "14/23")]]),
    (
        "<table><thead><tr><td colspan=2>a</td></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>",
        [[(0, 2, "a")], [(0, 1, "b"), (1, 1, "c")]],
    ),
    (
        "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>",
        [[(0, 1, "a"), (1, 1, "b")], [(1, 1, "c")], [(0, 1, "d")]],
    ),
    ("<table><tr><td colspan=x rowspan=-2>a</td></tr></table>", [[(0, 1, "a")]]),
]


@pytest.mark.parametrize(("html", "expected"), TABLES)
def test_tables(page: Path, html: str, expected: list[list[tuple[int, int, str]]]) -> None:
    (table,) = read(page, f"<html><body>{html}</body></html>").blocks
    assert isinstance(table, Table)
    assert [[(cell.column, cell.span, cell.text) for cell in row.cells] for row in table.rows] == expected


def test_marks_by_tag_and_by_style(page: Path) -> None:
    html = '<p><strong>Fet</strong> <span style="font-weight: 700">òg</span> <i>kursiv</i></p>'
    (paragraph,) = paragraphs(read(page, f"<html><body>{html}</body></html>").blocks)
    assert [paragraph.text[span.start : span.end] for span in paragraph.bold] == ["Fet òg"]


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "finnes-ikke"])
def test_encoding_by_the_pages_own_word_if_it_holds(page: Path, charset: str) -> None:
    encoding = "utf-8" if charset == "finnes-ikke" else charset
    page.write_bytes(
        f'<html><head><meta charset="{charset}"></head><body><p>Møte på Ås</p></body></html>'.encode(encoding)
    )
    assert [q.text for q in paragraphs(read_html(page).blocks)] == ["Møte på Ås"]


def test_deep_nesting_loses_nothing_in_silence(page: Path) -> None:
    html = "<html><body>" + "<div>" * 250 + "Saken utsettes" + "</div>" * 250 + "<p>Slutt</p></body></html>"
    assert [q.text for q in paragraphs(read(page, html).blocks)] == ["Saken utsettes", "Slutt"]
    with pytest.raises(DamagedPaperError):
        read(page, html.replace("<div>", "<div>" * 20))


def test_page_without_text_is_empty(page: Path) -> None:
    with pytest.raises(EmptyPaperError):
        read(page, "<html><body><script>x</script></body></html>")
