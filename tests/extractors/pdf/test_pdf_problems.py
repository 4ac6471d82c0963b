"""What cannot be read is said in one sentence; what is read with doubt is told as a problem."""

from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extractors.errors import (
    DamagedPaperError,
    EmptyPaperError,
    EncryptedPaperError,
    NoOcrError,
    UnknownFormatError,
    UnreadableFileError,
)
from extractors.pdf import drafting, read_pdf
from models.layout import Table
from models.problems import UnreadablePaperError
from tests.extractors.pdf.pdf_sheets import Sheet, read, shown


def test_a_paper_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("hemmelig"))
    canvas.drawString(60, 700, "Saken er unntatt offentlighet.")
    canvas.save()
    with pytest.raises(EncryptedPaperError, match="password"):
        read_pdf(path)


def test_a_paper_that_only_forbids_copying_is_read(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("", ownerPassword="eier", canCopy=0))
    canvas.drawString(60, 700, "Saken er offentlig.")
    canvas.save()
    assert shown(read_pdf(path)) == ["Saken er offentlig."]


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_paper_that_was_cut_off(sheet: Sheet, share: float) -> None:
    for _ in range(5):
        sheet.text(60, 100, "Saken utsettes.")
        sheet.page()
    path = sheet.save()
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    with pytest.raises(DamagedPaperError, match="cut off"):
        read_pdf(path)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyPaperError),
        (b" \n", EmptyPaperError),
        (b"PK\x03\x04 a zip file", UnknownFormatError),
        (b"Referat fra m\xc3\xb8te", UnknownFormatError),
        (b"%PDF-1.7\nonly noise\n%%EOF", DamagedPaperError),
    ],
)
def test_files_that_are_no_papers(tmp_path: Path, content: bytes, error: type[UnreadablePaperError]) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(content)
    with pytest.raises(error):
        read_pdf(path)


def test_a_file_that_may_not_be_opened(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        read_pdf(tmp_path)  # opening a folder fails as a forbidden file does


def test_a_scan_and_a_scan_among_pages_with_text_where_nothing_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafting, "engine", lambda: None)
    scan = Sheet(tmp_path / "scan.pdf")
    scan.bar(100, 100, 300, 400)
    with pytest.raises(NoOcrError, match="Tesseract"):
        read(scan)
    mixed = Sheet(tmp_path / "mixed.pdf")
    mixed.text(60, 100, "Vedlegg 1")
    mixed.page()
    mixed.bar(100, 100, 300, 400)
    (problem,) = read(mixed).problems
    assert (problem.code, problem.page) == ("no_ocr", 2)
    assert "install" in problem.message


def test_an_empty_page_is_told(sheet: Sheet) -> None:
    sheet.text(60, 100, "Vedlegg 1")
    sheet.page()
    sheet.page()
    assert [(problem.code, problem.page) for problem in read(sheet).problems] == [("no_text", 2)]


def test_the_invisible_text_of_a_scan_is_read_and_told(sheet: Sheet) -> None:
    text = sheet.canvas.beginText(60, 700)
    text.setFont("Helvetica", 11)
    text.setTextRenderMode(3)
    text.textOut("M0teleder: Kari Fjellheim")
    sheet.canvas.drawText(text)
    source = read(sheet)
    assert shown(source) == ["M0teleder: Kari Fjellheim"]
    assert [problem.code for problem in source.problems] == ["text_layer"]


def test_very_long_papers_and_tables_are_read_to_the_end_and_told(sheet: Sheet) -> None:
    count = 0
    for number in range(1, 1_002):
        if number <= 34:
            for y in range(60, 780, 24):
                count += 1
                sheet.text(65, y + 14, f"2024.{count}", size=9)
            sheet.grid([60, 300, 530], range(60, 781, 24))
        else:
            sheet.text(60, 100, f"Side {number} av møteboka.")
        sheet.page()
    source = read(sheet)
    assert {problem.code for problem in source.problems} == {"very_long", "long_table"}
    table = source.blocks[0]
    assert isinstance(table, Table)
    assert [row.cells[0].text for row in table.rows] == [f"2024.{number}" for number in range(1, count + 1)]
    assert len(source.blocks) == 1 + 1_001 - 34


def test_title_and_page_count_come_from_the_file(sheet: Sheet) -> None:
    sheet.canvas.setTitle("Innkalling  til møte")
    sheet.text(60, 100, "Saken utsettes.")
    source = read(sheet)
    assert (source.title, source.page_count, source.format) == ("Innkalling til møte", 1, "pdf")
