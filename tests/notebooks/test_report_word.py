"""The report as a Word draft, read back."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from extractors.office import libreoffice
from notebooks.report.document import Heading, Picture, Report, Table
from notebooks.report.word import UnusableTemplateError, word
from pipeline.printing import pages_of_headings, printed

needs_libreoffice = [
    pytest.mark.needs_libreoffice,
    pytest.mark.skipif(libreoffice() is None, reason="LibreOffice is not installed"),
]
W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


@pytest.fixture(scope="module")
def draft(report: Report) -> bytes:
    """The draft."""
    return word(report)


@pytest.fixture(scope="module")
def document(draft: bytes) -> Document:
    """The draft, opened."""
    return docx.Document(io.BytesIO(draft))


def part(draft: bytes, name: str) -> etree._Element:
    """One part of the file."""
    with zipfile.ZipFile(io.BytesIO(draft)) as archive:
        return etree.fromstring(archive.read(name))


def test_headings_are_headings(document: Document, report: Report) -> None:
    found = [(one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert found == [(f"Heading {heading.level}", heading.text) for heading in report.headings]


def test_the_contents_are_a_field_and_filled_in(document: Document, report: Report) -> None:
    contents = document.element.body.find(".//w:sdt", W)
    assert contents.findtext(".//w:instrText", namespaces=W) == ' TOC \\o "1-2" \\h \\z \\u '
    marks = [one.get(qn("w:fldCharType")) for one in contents.iterfind(".//w:fldChar", W)]
    assert marks.count("begin") == marks.count("separate") == marks.count("end") > 1
    entries = [one.findtext(".//w:t", namespaces=W) for one in contents.iterfind(".//w:hyperlink", W)]
    assert entries == [heading.text for heading in report.headings if heading.level < 3]


def test_word_offers_to_update_fields(draft: bytes) -> None:
    settings = [etree.QName(child).localname for child in part(draft, "word/settings.xml")]
    assert settings.index("updateFields") < settings.index("footnotePr") < settings.index("compat")


def test_each_footnote_is_marked_once_and_holds_words(draft: bytes, report: Report) -> None:
    marks = part(draft, "word/document.xml").xpath("//w:footnoteReference/@w:id", namespaces=W)
    notes = part(draft, "word/footnotes.xml").xpath("w:footnote[not(@w:type)]", namespaces=W)
    assert len(marks) >= len(report.notes)
    assert [note.get(qn("w:id")) for note in notes] == marks
    assert all(len("".join(note.itertext()).strip()) > len("Se ") for note in notes)


def test_links_lead_to_bookmarks(draft: bytes) -> None:
    body = part(draft, "word/document.xml")
    names = body.xpath("//w:bookmarkStart/@w:name", namespaces=W)
    numbers = body.xpath("//w:bookmarkStart/@w:id", namespaces=W)
    anchors = set(body.xpath("//w:hyperlink/@w:anchor", namespaces=W))
    anchors |= set(part(draft, "word/footnotes.xml").xpath("//w:hyperlink/@w:anchor", namespaces=W))
    assert len(names) == len(set(names)) == len(set(numbers))
    assert sorted(numbers) == sorted(body.xpath("//w:bookmarkEnd/@w:id", namespaces=W))
    assert anchors <= set(names)
    assert max(map(len, names)) <= 40


def test_captions_are_counted_by_word(document: Document, report: Report) -> None:
    captions = [one for one in document.paragraphs if one.style.name == "Caption"]
    fields = [one._p.findtext(".//w:instrText", namespaces=W) for one in captions]
    assert fields.count(" SEQ Tabell \\* ARABIC ") == sum(isinstance(block, Table) for block in report.blocks)
    assert fields.count(" SEQ Figur \\* ARABIC ") == sum(isinstance(block, Picture) for block in report.blocks)


def test_tables_repeat_their_heads_and_keep_rows_whole(document: Document) -> None:
    assert len(document.tables) > 10
    for table in document.tables:
        rows = table._tbl.findall("w:tr", W)
        assert rows[0].find("w:trPr/w:tblHeader", W) is not None
        assert all(row.find("w:trPr/w:cantSplit", W) is not None for row in rows)


def test_pictures_have_words(document: Document, report: Report) -> None:
    told = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert told == [block.alt for block in report.blocks if isinstance(block, Picture)]


def test_the_language_is_norwegian_and_the_properties_are_set(document: Document, draft: bytes, report: Report) -> None:
    about = document.core_properties
    assert (about.title, about.subject, about.language) == ("Årsmelding 2023", "Helsefellesskapet i Solvik", "nb-NO")
    assert about.modified.replace(tzinfo=None) == report.made_from.replace(microsecond=0)
    language = part(draft, "word/styles.xml").xpath("//w:docDefaults//w:lang/@w:val", namespaces=W)
    assert language == ["nb-NO"]


def test_every_page_but_the_first_has_its_number(document: Document) -> None:
    section = document.sections[0]
    assert section.different_first_page_header_footer
    assert " PAGE " in "".join(section.footer._element.itertext())


def test_the_same_report_is_the_same_file(draft: bytes, report: Report) -> None:
    assert word(report) == draft
    with zipfile.ZipFile(io.BytesIO(draft)) as archive:
        assert {member.date_time[0] for member in archive.infolist()} == {1980}


def house_template(path: Path) -> Path:
    """A template with styles, a head, a foot and a margin of its own, and text that is not to be kept."""
    made = docx.Document()
    made.add_heading("Slik skriver vi", level=1)
    made.add_paragraph("Tekst som ikke skal være med.")
    made.styles["Heading 1"].font.name = "Georgia"
    made.styles.add_style("Rapport sak", 1).font.name = "Courier New"
    made.sections[0].header.paragraphs[0].text = "Solvik brevhode"
    made.sections[0].footer.paragraphs[0].text = "Solvik bunntekst"
    made.sections[0].left_margin = docx.shared.Cm(5)
    made.save(str(path))
    return path


def test_a_template_gives_its_styles_head_foot_and_page(tmp_path: Path, report: Report) -> None:
    made = docx.Document(io.BytesIO(word(report, house_template(tmp_path / "mal.docx"))))
    assert made.styles["Heading 1"].font.name == "Georgia"
    assert made.styles["Rapport sak"].font.name == "Courier New"
    assert made.styles["Rapport kilde"].base_style.name == "Normal"
    assert made.styles["Rapport kilde"].font.name is None
    assert made.sections[0].header.paragraphs[0].text == "Solvik brevhode"
    assert made.sections[0].footer.paragraphs[0].text == "Solvik bunntekst"
    assert "Tekst som ikke skal være med." not in [one.text for one in made.paragraphs]
    widths = [int(one.get(qn("w:w"))) for one in made.tables[0]._tbl.findall("w:tblGrid/w:gridCol", W)]
    assert sum(widths) == pytest.approx(made.sections[0].page_width.twips - 5 / 2.54 * 1440 - 1800, abs=5)


# What is no Word document.
BROKEN = {"tekst": b"Hei", "tom": b"", "zip": b"PK\x05\x06" + bytes(18)}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_word_document_is_no_template(tmp_path: Path, report: Report, name: str) -> None:
    path = tmp_path / "mal.docx"
    path.write_bytes(BROKEN[name])
    with pytest.raises(UnusableTemplateError, match=r"save the template as \.docx"):
        word(report, path)


@pytest.fixture(scope="module")
def pdf(draft: bytes) -> bytes:
    """The draft as LibreOffice lays it out."""
    return printed(draft)


@pytest.mark.parametrize("_", [pytest.param(None, marks=needs_libreoffice)])
def test_libreoffice_opens_it_and_its_outline_is_the_headings(_: None, request: pytest.FixtureRequest) -> None:
    report: Report = request.getfixturevalue("report")
    pages = pages_of_headings(request.getfixturevalue("pdf"))
    assert len(pages) == len(report.headings)
    assert pages == sorted(pages)
    filled = docx.Document(io.BytesIO(word(report, pages=pages)))
    contents = filled.element.body.find(".//w:sdt", W)
    shown = [one.findall(".//w:t", W)[-1].text for one in contents.iterfind(".//w:hyperlink", W)]
    levels = [heading.level for heading in report.headings if isinstance(heading, Heading)]
    assert shown == [str(page) for page, level in zip(pages, levels, strict=True) if level < 3]
