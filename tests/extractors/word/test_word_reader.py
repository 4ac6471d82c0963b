"""Opening Word files: real ones by python-docx, and broken ones."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from extractors.errors import DamagedPaperError, EmptyPaperError, NoTextError
from extractors.word import read_docx
from models.layout import Source, Table, paragraphs
from models.vocabulary import Format

Reader = Callable[..., Source]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Minutes written by python-docx."""
    document = docx.Document()
    document.core_properties.title = "Møteprotokoll  fra Solvik"
    document.add_heading("Møteprotokoll", level=1)
    document.add_paragraph("Saken utsettes.", style="List Number")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Møtested"
    table.rows[0].cells[1].text = "Rådhuset"
    document.sections[0].header.paragraphs[0].text = "Solvik kommune"
    document.save(str(tmp_path / "protokoll.docx"))
    return tmp_path / "protokoll.docx"


def test_reads_what_python_docx_writes(paper: Path) -> None:
    source = read_docx(paper)
    heading, item, table = source.blocks
    assert (source.format, source.title, source.furniture) == (
        Format.DOCX,
        "Møteprotokoll fra Solvik",
        ("Solvik kommune",),
    )
    assert not isinstance(heading, Table)
    assert (heading.text, heading.heading) == ("Møteprotokoll", 1)
    assert not isinstance(item, Table)
    assert (item.label, item.text) == ("1.", "Saken utsettes.")
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[0].cells] == ["Møtested", "Rådhuset"]


@pytest.mark.parametrize("kind", ["template.main+xml", "document.macroEnabled.main+xml"])
def test_reads_templates_and_papers_with_macros(paper: Path, tmp_path: Path, kind: str) -> None:
    prefix = "vnd.ms-word" if "macro" in kind else "vnd.openxmlformats-officedocument.wordprocessingml"
    other = tmp_path / "annen.docm"
    with zipfile.ZipFile(paper) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "[Content_Types].xml":
                main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                assert main in data
                data = data.replace(main, f"application/{prefix}.{kind}".encode())
            new.writestr(name, data)
    assert read_docx(other).blocks == read_docx(paper).blocks


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_cut_off_file_is_damaged(paper: Path, share: float) -> None:
    data = paper.read_bytes()
    paper.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(DamagedPaperError):
        read_docx(paper)


@pytest.mark.parametrize(
    "document",
    [b"", b"<w:document", b"<a/>", b'<?xml version="1.0"?><w:document xmlns:w="urn:x"><w:body/></w:document>'],
)
def test_broken_main_part_is_damaged(paper: Path, tmp_path: Path, document: bytes) -> None:
    other = tmp_path / "annen.docx"
    with zipfile.ZipFile(paper) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            new.writestr(name, document if name == "word/document.xml" else old.read(name))
    with pytest.raises(DamagedPaperError):
        read_docx(other)


def test_paper_without_text_is_empty_and_one_with_pictures_a_scan(tmp_path: Path) -> None:
    path = tmp_path / "tom.docx"
    document = docx.Document()
    document.save(str(path))
    with pytest.raises(EmptyPaperError):
        read_docx(path)
    picture = io.BytesIO(
        bytes.fromhex(
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
            "0000000c4944415408d763f8ffff3f0005fe02fea735810e0000000049454e44ae426082"
        )
    )
    document.add_picture(picture)
    document.save(str(path))
    with pytest.raises(NoTextError):
        read_docx(path)


@pytest.mark.parametrize(
    "body",
    [
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="y"/></w:numPr><w:ind w:left="1,5"/></w:pPr>{}</w:p>',
        '<w:p><w:pPr><w:outlineLvl w:val="høy"/></w:pPr>{}</w:p>',
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="-"/></w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr></w:tbl>',
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="0"/></w:tcPr><w:p>{}</w:p></w:tc></w:tr></w:tbl>',
        '<w:p><w:r><w:sym w:char="zz"/></w:r>{}</w:p>',
        '<w:p><w:r><w:footnoteReference w:id="99"/></w:r>{}</w:p>',
    ],
)
def test_sloppy_attributes_do_not_stop_reading(read_body: Reader, body: str) -> None:
    source = read_body(body.format("<w:r><w:t>Saken</w:t></w:r>"))
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == ["Saken"]


def test_a_relation_that_leads_nowhere_is_damage(paper: Path) -> None:
    with zipfile.ZipFile(paper) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["_rels/.rels"] = members["_rels/.rels"].replace(b"Target=", b"Tarxet=")
    with zipfile.ZipFile(paper, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(DamagedPaperError):
        read_docx(paper)
