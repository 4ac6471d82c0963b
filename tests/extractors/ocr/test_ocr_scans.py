"""Scans are read like the papers that they are of."""

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.errors import NoTextError
from extractors.ocr import engines
from extractors.ocr.installed import tesseract
from extractors.pdf import drafting, read_pdf
from models.layout import Source, Table, paragraphs
from models.vocabulary import TextSource
from tests.extractors.ocr.ocr_pages import BOKMAAL, NYNORSK, Failing
from tests.extractors.pdf.pdf_sheets import Sheet, read, shown
from tests.samples.scan import write_scan

DATA = Path(__file__).parents[2] / "data" / "solvik"
PRINTED, SCANNED = DATA / "pm-2022-05-12-referat.pdf", DATA / "pm-2022-05-12-referat-skannet.pdf"
SENTENCE = "Utvalget drøftet hvordan kommunene på Sørøya kan varsle sykehuset før møtet, og når de ønsker svar. "
CONFUSED = str.maketrans({"ø": "g", "å": "8", "æ": "e", "Ø": "G"})

needs_tesseract = pytest.mark.needs_tesseract


def texts(source: Source) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(source.blocks)]


def codes(source: Source) -> list[str]:
    return [problem.code for problem in source.problems]


@needs_tesseract
def test_a_scan_says_what_the_printed_paper_says() -> None:
    printed, scanned = read_pdf(PRINTED), read_pdf(SCANNED)
    assert (scanned.text_source, codes(scanned)) == (TextSource.OCR, ["ocr"])
    assert _shape(scanned) == _shape(printed)
    ours, theirs = texts(scanned), texts(printed)
    same = sum(one == other for one, other in zip(ours, theirs, strict=True))
    assert same >= 0.9 * len(theirs)


def _shape(source: Source) -> list[tuple[int, ...]]:
    """Tables with the number of paragraphs in each cell, and paragraphs outside."""
    return [
        tuple(len(cell.paragraphs) for row in block.rows for cell in row.cells) if isinstance(block, Table) else ()
        for block in source.blocks
    ]


@needs_tesseract
def test_underlines_lists_and_places_are_read_from_the_picture() -> None:
    scanned = [paragraph for block in read_pdf(SCANNED).blocks for paragraph in paragraphs((block,))]
    assert any(paragraph.text == "Konklusjon:" and paragraph.is_underlined() for paragraph in scanned)
    assert any(paragraph.label == "•" for paragraph in scanned)
    printed = _places(read_pdf(PRINTED))
    near = [abs(top - printed[text]) for text, top in _places(read_pdf(SCANNED)).items() if text in printed]
    assert len(near) > 20
    assert sorted(near)[len(near) // 2] < 3.0


def _places(source: Source) -> dict[str, float]:
    """How far down each paragraph that stands once begins."""
    found = [(p.text, p.lines[0].rectangle.top) for p in paragraphs(source.blocks) if len(p.text) > 20]
    return dict(found)


@needs_tesseract
def test_scans_in_nynorsk_keep_their_letters(sheet: Sheet, tmp_path: Path) -> None:
    text = "Utvalet drøfta korleis kommunane på Ytre Fjordmark kan følgje opp avtala. Ho vart vedteken før påske."
    sheet.filled(60, 100, 470, text, size=12)
    write_scan(sheet.save(), tmp_path / "scan.pdf")
    assert texts(read_pdf(tmp_path / "scan.pdf")) == [text]


@needs_tesseract
def test_a_scan_that_lies_turned_in_its_file_is_read_as_it_is_shown(sheet: Sheet, tmp_path: Path) -> None:
    sheet.filled(60, 100, 470, SENTENCE * 3, size=12)
    write_scan(sheet.save(), tmp_path / "upright.pdf")
    _turned(tmp_path / "upright.pdf", tmp_path / "turned.pdf")
    assert texts(read_pdf(tmp_path / "turned.pdf")) == texts(read_pdf(tmp_path / "upright.pdf"))


def _turned(upright: Path, path: Path) -> None:
    """The same scan, its picture laid sideways and shown upright by the page's rotation."""
    document = pypdfium2.PdfDocument(upright)
    picture = document[0].render(scale=200 / 72).to_pil().transpose(Image.Transpose.ROTATE_90)
    document.close()
    file = io.BytesIO()
    picture.save(file, "PNG")
    width, height = (side * 72 / 200 for side in picture.size)
    canvas = Canvas(str(path), pagesize=(height, width))  # as it is shown; reportlab turns the box
    canvas.setPageRotation(90)
    canvas.drawImage(ImageReader(file), 0, 0, width, height)
    canvas.showPage()
    canvas.save()


@needs_tesseract
def test_a_page_of_pictures_alone_is_told(sheet: Sheet) -> None:
    sheet.bar(100, 100, 300, 400)
    with pytest.raises(NoTextError, match="picture"):
        read(sheet)


@needs_tesseract
def test_a_scan_among_printed_pages_is_read_and_told(sheet: Sheet, tmp_path: Path) -> None:
    page = Sheet(tmp_path / "page.pdf")
    page.filled(60, 100, 470, SENTENCE, size=12)
    sheet.filled(60, 100, 470, SENTENCE * 4)
    sheet.page()
    _draw_picture(sheet, page.save())
    source = read(sheet)
    assert texts(source) == [(SENTENCE * 4).strip(), SENTENCE.strip()]
    assert source.text_source is TextSource.EMBEDDED
    assert [(problem.code, problem.page) for problem in source.problems] == [("ocr", 2)]


def _draw_picture(sheet: Sheet, printed: Path) -> None:
    """The picture of a printed page, over the whole of another."""
    document = pypdfium2.PdfDocument(printed)
    picture = document[0].render(scale=200 / 72, grayscale=True).to_pil()
    document.close()
    sheet.canvas.drawImage(ImageReader(picture), 0, 0, *sheet.canvas._pagesize)


def scan_with_layer(sheet: Sheet, text: str, layer: str) -> None:
    """Printed text as a picture, with another text behind it that is not shown."""
    page = Sheet(sheet.path.with_name("page.pdf"))
    page.filled(60, 100, 470, text, size=12)
    _draw_picture(sheet, page.save())
    hidden = sheet.canvas.beginText(60, 740)
    hidden.setFont("Helvetica", 12)
    hidden.setTextRenderMode(3)
    for start in range(0, len(layer), 70):
        hidden.textLine(layer[start : start + 70])
    sheet.canvas.drawText(hidden)


@needs_tesseract
def test_a_layer_made_for_another_language_is_read_from_the_picture(sheet: Sheet) -> None:
    scan_with_layer(sheet, SENTENCE * 5, (SENTENCE * 5).translate(CONFUSED))
    source = read(sheet)
    assert texts(source) == [(SENTENCE * 5).strip()]
    assert (source.text_source, codes(source)) == (TextSource.OCR, ["ocr"])


def test_a_good_layer_is_kept(sheet: Sheet) -> None:
    scan_with_layer(sheet, SENTENCE * 5, SENTENCE * 5)
    source = read(sheet)
    assert (source.text_source, codes(source)) == (TextSource.EMBEDDED, ["text_layer"])


def test_a_layer_made_for_another_language_is_mended_where_pictures_are_not_read(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafting, "engine", lambda: None)
    scan_with_layer(sheet, SENTENCE * 5, (SENTENCE * 5).translate(CONFUSED))
    source = read(sheet)
    assert source.text_source is TextSource.REPAIRED
    (problem,) = source.problems
    assert (problem.code, problem.page) == ("no_ocr", 1)
    assert "another language" in problem.message
    words = " ".join(texts(source)).split()
    assert {"drøftet", "på", "før", "møtet,", "når", "ønsker"} <= set(words)


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        (lambda text: text.replace("o", ""), "letters missing"),
        (lambda text: text.replace(" ", "").replace(",", ""), "without blanks"),
    ],
)
def test_other_bad_text_is_told_where_pictures_are_not_read(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch, spoilt: Callable[[str], str], told: str
) -> None:
    monkeypatch.setattr(drafting, "engine", lambda: None)
    text = spoilt(BOKMAAL + NYNORSK)
    for line, start in enumerate(range(0, len(text), 60)):
        sheet.text(60, 100 + 14 * line, text[start : start + 60])
    (problem,) = read(sheet).problems
    assert problem.code == "no_ocr"
    assert told in problem.message


def test_pages_that_tesseract_gives_up_on_are_left_as_they_are(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafting, "engine", Failing)
    sheet.text(60, 100, "Vedlegg 1")
    sheet.page()
    sheet.bar(100, 100, 300, 400)
    source = read(sheet)
    assert shown(source) == ["Vedlegg 1"]
    assert [(problem.code, problem.page) for problem in source.problems] == [("no_text", 2)]


@needs_tesseract
@pytest.mark.skipif(not tesseract().command, reason="the command tesseract is not installed")
def test_the_command_reads_what_the_library_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    found = tesseract()
    assert found.command
    assert found.data
    command = engines.Command(found.command, found.data)
    by_library = texts(read_pdf(SCANNED))
    monkeypatch.setattr(drafting, "engine", lambda: command)
    by_command = texts(read_pdf(SCANNED))
    assert sum(one in by_library for one in by_command) >= 0.9 * len(by_library)


def test_printed_papers_are_read_without_numpy_and_tesseract() -> None:
    code = (
        "import sys; from pathlib import Path; from extractors.pdf import read_pdf; "
        f"read_pdf(Path({str(PRINTED)!r})); print(sorted({{'numpy', 'tesserocr', 'PIL'}} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
