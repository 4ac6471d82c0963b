"""Word papers made from raw XML, so that tests can hold what no library writes."""

import zipfile
from collections.abc import Callable
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


def write_docx(path: Path, body: str, main_type: str = f"{WORD}.document.main+xml", **parts: str) -> Path:
    """Write a Word file with a body's XML and, by name, the XML inside further parts."""
    overrides = f'<Override PartName="/word/document.xml" ContentType="{main_type}"/>'
    relations = ""
    with zipfile.ZipFile(path, "w") as archive:
        for kind, inside in parts.items():
            overrides += f'<Override PartName="/word/{kind}.xml" ContentType="{WORD}.{kind}+xml"/>'
            relations += f'<Relationship Id="r{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
            archive.writestr(f"word/{kind}.xml", f"<w:{ROOTS[kind]} {NAMESPACES}>{inside}</w:{ROOTS[kind]}>")
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


Reader = Callable[..., Source]


@pytest.fixture
def read_body(tmp_path: Path) -> Reader:
    """A function that reads the XML inside w:body as a Word paper; keywords give further parts."""

    def read(body: str, **parts: str) -> Source:
        return read_docx(write_docx(tmp_path / "paper.docx", body, **parts))

    return read
