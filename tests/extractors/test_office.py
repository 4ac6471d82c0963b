"""Papers that LibreOffice reads for us, and what is said where it does not."""

import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from extractors import office
from extractors.errors import ConversionError, MissingProgramError
from extractors.office import SlowConversionError
from extractors.reading import read
from models.layout import paragraphs
from models.vocabulary import Format

needs_libreoffice = [
    pytest.mark.needs_libreoffice,
    pytest.mark.skipif(office.libreoffice() is None, reason="LibreOffice is not installed"),
]
RTF = rb"{\rtf1\ansi M\'f8te 3. mai 2004 i Solvik\par Sak 3/04 utsettes.\par}"
TEXTS = ["Møte 3. mai 2004 i Solvik", "Sak 3/04 utsettes."]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """An RTF paper in a folder of its own."""
    path = tmp_path / "arkiv" / "møte nr. 3.rtf"
    path.parent.mkdir()
    path.write_bytes(RTF)
    return path


@pytest.mark.parametrize("kind", [pytest.param(kind, marks=needs_libreoffice) for kind in ("doc", "odt", "rtf")])
def test_papers_of_other_word_processors_are_read(tmp_path: Path, kind: str) -> None:
    made = docx.Document()
    for text in TEXTS:
        made.add_paragraph(text)
    made.add_table(rows=1, cols=2).rows[0].cells[1].text = "Rådhuset"
    made.save(str(tmp_path / "a.docx"))
    program = office.libreoffice()
    assert program
    profile = (tmp_path / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "a.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    source = read(tmp_path / f"a.{kind}")
    assert (source.format, source.problems) == (Format(kind), ())
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == [*TEXTS, "Rådhuset"]


@pytest.mark.needs_libreoffice
@pytest.mark.skipif(office.libreoffice() is None, reason="LibreOffice is not installed")
def test_nothing_is_left_beside_the_paper_nor_in_the_folder_of_temporary_files(
    paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    assert [paragraph.text for paragraph in paragraphs(read(paper).blocks)] == TEXTS
    assert [path.name for path in paper.parent.iterdir()] == [paper.name]
    assert not list(temporary.iterdir())


def test_where_libreoffice_is_missing_it_is_said_what_to_install(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "libreoffice", lambda: None)
    with pytest.raises(MissingProgramError, match="apt install libreoffice-writer-nogui"):
        read(paper)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param(name, data, marks=needs_libreoffice)
        for name, data in {
            # LibreOffice would take it for plain text.
            "a.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") + b"Referat fra Solvik",
            "a.odt": b"",
        }.items()
    ],
)
def test_damaged_papers_are_told(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    if not data:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            archive.writestr("content.xml", "<office:document-content><text:p>Referat")
    with pytest.raises(ConversionError):
        read(path)


@pytest.mark.skipif(shutil.which("false") is None, reason="needs the program 'false'")
def test_file_that_libreoffice_makes_nothing_of_is_told(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "libreoffice", lambda: "false")
    with pytest.raises(ConversionError, match="damaged or locked"):
        read(paper)


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_libreoffice_that_hangs_is_ended_with_all_that_it_started(
    paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, late = tmp_path / "soffice", tmp_path / "late"
    program.write_text(f"#!/bin/sh\n(sleep 2; touch '{late}') & wait\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(office, "libreoffice", lambda: str(program))
    monkeypatch.setattr(office, "TIME_LIMIT_SECONDS", 0.2)
    with pytest.raises(SlowConversionError):
        read(paper)
    subprocess.run(["sleep", "2.2"], check=True)
    assert not late.exists()
