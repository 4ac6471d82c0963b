"""What a file is by its content."""

import zipfile
from pathlib import Path

import docx
import pytest

from extractors.errors import (
    DamagedPaperError,
    EmptyPaperError,
    EncryptedPaperError,
    UnknownFormatError,
    UnreadableFileError,
)
from extractors.sniffing import sniff
from models.vocabulary import Format

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def ole2(stream: str) -> bytes:
    """An OLE2 container whose directory names a stream."""
    return OLE2 + stream.encode("utf-16-le") + bytes(100)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7\n", Format.PDF),
        (b"\xef\xbb\xbf\n%PDF-1.4\n", Format.PDF),
        (b"<!DOCTYPE html><html>", Format.HTML),
        (b"\n <!-- lagret --> <HTML lang=nb>", Format.HTML),
        (b'<?xml version="1.0"?>\n<html xmlns="x">', Format.HTML),
        ("<html><body>Møte".encode("utf-16"), Format.HTML),
        (b"<body>M\xf8te", Format.HTML),
        (b"M\xf8teprotokoll\r\nSolvik", Format.TEXT),
        ("Møteprotokoll".encode("utf-16"), Format.TEXT),
        ("Møteprotokoll fra Solvik".encode("utf-16-le"), Format.TEXT),
        (b"<b>Sak</b> <p>utsettes</p>", Format.TEXT),
        (b"Side 1\x0cSide 2", Format.TEXT),
        (b"Dato: 3. mai\nTil: alle\n\nSaken", Format.TEXT),
        (b"{\\rtf1\\ansi", Format.RTF),
        (ole2("WordDocument"), Format.DOC),
        # A Word paper may hold a sheet.
        (ole2("WordDocument") + ole2("Workbook"), Format.DOC),
    ],
)
def test_knows_what_is_read(tmp_path: Path, data: bytes, expected: Format) -> None:
    path = tmp_path / "papir"
    path.write_bytes(data)
    assert sniff(path) is expected


def test_knows_word_papers_by_what_the_zip_holds(tmp_path: Path) -> None:
    path = tmp_path / "papir.pdf"
    docx.Document().save(str(path))
    assert sniff(path) is Format.DOCX


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (ole2("Workbook"), "Excel"),
        (ole2("PowerPoint Document"), "PowerPoint"),
        # A message may hold a Word paper.
        (ole2("__substg1.0_0037001F") + ole2("WordDocument"), "Outlook"),
        (OLE2, "old Office"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"II*\x00", "TIFF"),
        (b"Rar!\x1a\x07", "RAR"),
        (b"\x1f\x8b\x08", "archive"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>', "XML"),
        (b"From: kari\nMIME-Version: 1.0\n\nHei", "e-mail"),
        (b"\x00\x01\x02\x03 noe", "not of a format"),
    ],
)
def test_says_what_a_file_seems_to_be(tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "papir"
    path.write_bytes(data)
    with pytest.raises(UnknownFormatError) as caught:
        sniff(path)
    assert word in caught.value.message
    assert str(tmp_path) not in caught.value.message
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("melding.eml", b"Received: from post\r\nSubject: Referat\r\n\r\nHei", Format.EML),
        ("MELDING.EML", b"From kari Mon May  3\nFrom: kari\n\nHei", Format.EML),
        # What only is called a mail is what it is.
        ("melding.eml", b"Hei alle, her er referatet.", Format.TEXT),
        ("melding.txt", b"Subject: Referat\r\n\r\nHei", Format.TEXT),
    ],
)
def test_mail_is_known_by_its_ending_and_its_first_header(
    tmp_path: Path, name: str, data: bytes, expected: Format
) -> None:
    (tmp_path / name).write_bytes(data)
    assert sniff(tmp_path / name) is expected


def open_text(path: Path, mimetype: str, manifest: str = "") -> Path:
    """An OpenDocument file."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{mimetype}")
        archive.writestr("content.xml", "<x/>")
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def test_open_documents_are_texts_or_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "papir.odt"
    assert sniff(open_text(path, "text")) is Format.ODT
    assert sniff(open_text(path, "text-template")) is Format.ODT
    with pytest.raises(UnknownFormatError, match="OpenDocument"):
        sniff(open_text(path, "spreadsheet"))
    with pytest.raises(EncryptedPaperError):
        sniff(open_text(path, "text", "<manifest:encryption-data/>"))


@pytest.mark.parametrize(
    ("member", "word"),
    [
        ("xl/workbook.xml", "Excel"),
        ("ppt/presentation.xml", "PowerPoint"),
        ("content.xml", "OpenDocument"),
        ("META-INF/container.xml", "e-book"),
        ("referat.pdf", "zip"),
    ],
)
def test_says_what_a_zip_seems_to_be(tmp_path: Path, member: str, word: str) -> None:
    path = tmp_path / "papir.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, "x")
    with pytest.raises(UnknownFormatError) as caught:
        sniff(path)
    assert word in caught.value.message


def test_strict_form_of_word_papers_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "papir.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "wordprocessingml.document.main+xml")
        archive.writestr("_rels/.rels", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")
    with pytest.raises(UnknownFormatError, match="strict form"):
        sniff(path)


def test_paper_with_a_password_is_told_apart_from_old_formats(tmp_path: Path) -> None:
    path = tmp_path / "papir.docx"
    path.write_bytes(ole2("EncryptedPackage"))
    with pytest.raises(EncryptedPaperError):
        sniff(path)


@pytest.mark.parametrize(
    ("name", "data"),
    [("~$protokoll.docx", b"\x04Kari" + b" " * 157), (".~lock.protokoll.docx#", b",kari,maskin,03.05.2022;")],
)
def test_mark_of_an_open_paper(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnknownFormatError, match="open paper"):
        sniff(path)


def test_empty_cut_off_and_missing_files(tmp_path: Path) -> None:
    path = tmp_path / "papir.docx"
    path.write_bytes(b"")
    with pytest.raises(EmptyPaperError):
        sniff(path)
    path.write_bytes(b"PK\x03\x04 og ikke mer")
    with pytest.raises(DamagedPaperError):
        sniff(path)
    with pytest.raises(UnreadableFileError):
        sniff(tmp_path / "finnes-ikke.docx")
    with pytest.raises(UnreadableFileError):
        sniff(tmp_path)
