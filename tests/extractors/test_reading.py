"""The choice of reader, and what happens to files that are broken or misnamed."""

import subprocess
import sys
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.errors import UnreadableFileError
from extractors.reading import read, shown
from models.problems import UnreadablePaperError
from models.vocabulary import Format


def word(path: Path) -> Path:
    """A Word paper."""
    document = docx.Document()
    document.add_heading("Møteprotokoll")
    document.add_paragraph("1) Saken utsettes.").runs[0].bold = True
    document.add_table(rows=1, cols=2).rows[0].cells[1].text = "Rådhuset"
    document.save(str(path))
    return path


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("papir.txt", "Møte", Format.TEXT),
        ("papir", "Møte", Format.TEXT),
        ("papir.html", "<html><body>Møte", Format.HTML),
    ],
)
def test_picks_the_reader_by_content(tmp_path: Path, name: str, data: str, expected: Format) -> None:
    path = tmp_path / name
    path.write_text(data, encoding="utf-8")
    source = read(path)
    assert (source.format, source.problems) == (expected, ())


@pytest.mark.parametrize(
    ("name", "codes"), [("a.docx", []), ("a.pdf", ["misnamed"]), ("a.doc", ["misnamed"]), ("a", [])]
)
def test_name_that_promises_something_else_is_told_of(tmp_path: Path, name: str, codes: list[str]) -> None:
    source = read(word(tmp_path / name))
    assert source.format is Format.DOCX
    assert [problem.code for problem in source.problems] == codes


def test_paper_that_may_not_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied")

    path = word(tmp_path / "a.docx")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableFileError):
        read(path)


def blocks_or_message(path: Path) -> object:
    """What a paper holds, or the sentence that says why it cannot be read; any other error fails the test."""
    try:
        return read(path).blocks
    except UnreadablePaperError as error:
        return error.message


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.one_of(st.binary(max_size=400), st.binary(max_size=200).map(lambda rest: b"<html><body>" + rest)))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "papir"
    path.write_bytes(data if not data.startswith(b"%PDF") else b"x")
    assert blocks_or_message(path)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(share=st.floats(0, 1), at=st.floats(0, 0.999), byte=st.integers(0, 255), cut=st.booleans())
def test_any_damage_to_a_word_paper_is_read_or_refused(
    tmp_path: Path, share: float, at: float, byte: int, cut: bool
) -> None:
    path = tmp_path / "papir.docx"
    good = tmp_path / "good.docx"
    data = bytearray((good if good.exists() else word(good)).read_bytes())
    data[int(len(data) * at)] = byte
    path.write_bytes(data[: int(len(data) * share)] if cut else data)
    assert blocks_or_message(path)


def test_shows_a_paper_as_read(tmp_path: Path) -> None:
    text = shown(read(word(tmp_path / "a.docx")))
    assert "1 # **Møteprotokoll**" in text
    assert "2 [1)] **Saken utsettes.**" in text
    assert "      4 Rådhuset" in text


def test_command_shows_papers_and_says_what_cannot_be_read(tmp_path: Path) -> None:
    good, bad = word(tmp_path / "a.docx"), tmp_path / "b.docx"
    bad.write_bytes(b"")
    command = [sys.executable, "-X", "utf8", "-m", "extractors.reading", str(good), str(bad)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "Saken utsettes." in done.stdout
    assert "b.docx: The file is empty" in done.stderr
