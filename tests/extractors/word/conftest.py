"""Word papers made from raw XML, so that tests can hold what no library writes."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from extractors.word import read_docx
from models.layout import Source

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "header": "hdr",
    "footer": "ftr",
}


# Another file in a Word file: what it is to the main part (the last word of the relation's type, as 'aFChunk'), its
# content type, its bytes, and the id of XML that content controls are bound to.
Held = tuple[str, str, bytes, str | None]


def write_docx(
    path: Path, body: str, main_type: str = f"{WORD}.document.main+xml", held: Sequence[Held] = (), **parts: str
) -> Path:
    """Write a Word file with a body's XML, other files ('rheld0', 'rheld1') and, by name, the XML of further parts."""
    overrides = f'<Override PartName="/word/document.xml" ContentType="{main_type}"/>'
    relations = ""
    with zipfile.ZipFile(path, "w") as archive:
        for kind, inside in parts.items():
            overrides += f'<Override PartName="/word/{kind}.xml" ContentType="{WORD}.{kind}+xml"/>'
            relations += f'<Relationship Id="r{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
            archive.writestr(f"word/{kind}.xml", f"<w:{ROOTS[kind]} {NAMESPACES}>{inside}</w:{ROOTS[kind]}>")
        for place, (kind, content_type, data, store_id) in enumerate(held):
            overrides += f'<Override PartName="/word/held{place}.bin" ContentType="{content_type}"/>'
            relations += f'<Relationship Id="rheld{place}" Type="{OFFICE}/{kind}" Target="held{place}.bin"/>'
            archive.writestr(f"word/held{place}.bin", data)
            if store_id:
                write_store_properties(archive, place, store_id)
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types">'
            f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        )
        archive.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
    return path


def write_store_properties(archive: zipfile.ZipFile, place: int, store_id: str) -> None:
    """Name an XML part, so that content controls can be bound to it."""
    target = f'Type="{OFFICE}/customXmlProps" Target="store{place}.xml"'
    archive.writestr(
        f"word/_rels/held{place}.bin.rels",
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" {target}/></Relationships>',
    )
    names = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    archive.writestr(f"word/store{place}.xml", f'<ds:datastoreItem ds:itemID="{store_id}" xmlns:ds="{names}"/>')


Reader = Callable[..., Source]


@pytest.fixture
def read_body(tmp_path: Path) -> Reader:
    """A function that reads the XML inside w:body as a Word paper; keywords give further parts."""

    def read(body: str, held: Sequence[Held] = (), **parts: str) -> Source:
        return read_docx(write_docx(tmp_path / "paper.docx", body, held=held, **parts))

    return read


@pytest.fixture
def word_bytes(tmp_path: Path) -> Callable[..., bytes]:
    """A function that gives the bytes of a Word paper, to be held by another."""

    def write(body: str, held: Sequence[Held] = ()) -> bytes:
        return write_docx(tmp_path / "held.docx", body, held=held).read_bytes()

    return write
