"""Marks that Word's styles give: bold, underline, headings."""

from collections.abc import Callable

import pytest

from models.layout import Paragraph, Source, paragraphs

Reader = Callable[..., Source]

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Fet"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="FetBarn"><w:basedOn w:val="Fet"/></w:style>
<w:style w:type="paragraph" w:styleId="Mager"><w:basedOn w:val="Fet"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Understreket"><w:rPr><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Sterk"><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Lenke"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="MinH2"><w:name w:val="Sakstittel"/><w:basedOn w:val="H2"/></w:style>
<w:style w:type="paragraph" w:styleId="O3"><w:name w:val="Overskrift 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Niv"><w:name w:val="Ramme"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Ring1"><w:basedOn w:val="Ring2"/></w:style>
<w:style w:type="paragraph" w:styleId="Ring2"><w:basedOn w:val="Ring1"/></w:style>
<w:style w:type="table" w:styleId="Tabell"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>
<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
"""


def read_one(read_body: Reader, style: str, run: str = "", paragraph: str = "") -> Paragraph:
    """The paragraph 'Sak' of a style, with a run's and a paragraph's own properties."""
    body = (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>Sak</w:t></w:r>'
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t/></w:r></w:p>"
    )
    return next(paragraphs(read_body(body, styles=STYLES).blocks))


@pytest.mark.parametrize(
    ("style", "run", "expected"),
    [
        ("Normal", "", False),
        ("Normal", "<w:b/>", True),
        ("Normal", '<w:b w:val="false"/>', False),
        ("Fet", "", True),
        ("FetBarn", "", True),
        ("Mager", "", False),
        ("Fet", '<w:b w:val="0"/>', False),
        ("Normal", '<w:rStyle w:val="Sterk"/>', True),
        # Word: two styles that both say bold cancel each other
        ("Fet", '<w:rStyle w:val="Sterk"/>', False),
        ("Ring1", "", False),
        ("IkkeDer", "", False),
    ],
)
def test_bold_through_styles(read_body: Reader, style: str, run: str, expected: bool) -> None:
    assert read_one(read_body, style, run).is_bold() is expected


@pytest.mark.parametrize(
    ("style", "run", "expected"),
    [
        ("Normal", '<w:u w:val="single"/>', True),
        ("Normal", '<w:u w:val="none"/>', False),
        ("Understreket", "", True),
        ("Understreket", '<w:u w:val="none"/>', False),
        ("Normal", '<w:rStyle w:val="Lenke"/>', False),
    ],
)
def test_underline_through_styles_but_not_of_links(read_body: Reader, style: str, run: str, expected: bool) -> None:
    assert read_one(read_body, style, run).is_underlined() is expected


@pytest.mark.parametrize(
    ("style", "paragraph", "expected"),
    [
        ("Normal", "", None),
        ("H2", "", 2),
        ("MinH2", "", 2),
        ("O3", "", 3),
        ("Tittel", "", 1),
        ("Niv", "", 4),
        ("Normal", '<w:outlineLvl w:val="0"/>', 1),
        ("H2", '<w:outlineLvl w:val="9"/>', None),
        ("Ring1", "", None),
    ],
)
def test_heading_level(read_body: Reader, style: str, paragraph: str, expected: int | None) -> None:
    assert read_one(read_body, style, paragraph=paragraph).heading == expected


def test_hidden_style_hides_but_for_runs_that_say_otherwise(read_body: Reader) -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Skjult"/></w:pPr><w:r><w:t>skjult</w:t></w:r>'
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>synlig</w:t></w:r></w:p>'
    )
    assert [q.text for q in paragraphs(read_body(body, styles=STYLES).blocks)] == ["synlig"]


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ('<w:tblLook w:firstRow="1" w:firstColumn="0"/>', ["a", "b"]),
        ('<w:tblLook w:firstRow="0" w:firstColumn="1"/>', ["a", "c"]),
        ('<w:tblLook w:val="00A0"/>', ["a", "b", "c"]),
        ("", []),
    ],
)
def test_table_style_prints_head_in_bold_where_the_table_shows_it(
    read_body: Reader, look: str, expected: list[str]
) -> None:
    cells = ["".join(f"<w:tc><w:p><w:r><w:t>{t}</w:t></w:r></w:p></w:tc>" for t in row) for row in ("ab", "cd")]
    rows = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    body = f'<w:tbl><w:tblPr><w:tblStyle w:val="Tabell"/>{look}</w:tblPr>{rows}</w:tbl>'
    found = paragraphs(read_body(body, styles=STYLES).blocks)
    assert [paragraph.text for paragraph in found if paragraph.is_bold()] == expected


def test_spans_point_at_the_folded_text(read_body: Reader) -> None:
    runs = [("  1)  ", ""), ("Fet  ", "<w:b/>"), ("tittel", "<w:b/>"), (" strek", "<w:u/>")]
    body = "".join(f'<w:r><w:rPr>{mark}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' for text, mark in runs)
    body = f"<w:p>{body}</w:p>"
    (found,) = paragraphs(read_body(body).blocks)
    assert (found.label, found.text) == ("1)", "Fet tittel strek")
    assert [found.text[span.start : span.end] for span in found.bold] == ["Fet tittel"]
    assert [found.text[span.start : span.end] for span in found.underline] == ["strek"]
