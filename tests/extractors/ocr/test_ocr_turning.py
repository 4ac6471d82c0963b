"""Scanned pages that do not lie the right way up are turned before they are read."""

import io

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors.ocr.turning import lies_sideways
from extractors.pdf import read_pdf
from models.layout import paragraphs
from tests.extractors.ocr.ocr_pages import BOKMAAL, page, print_lines
from tests.extractors.pdf.pdf_sheets import Sheet


@pytest.mark.parametrize("turn", range(4))
def test_lines_that_run_from_top_to_bottom_lie_sideways(turn: int) -> None:
    picture = page()
    print_lines(picture, 100, 800, range(100, 1000, 40))
    assert lies_sideways(np.rot90(picture, turn)) is (turn % 2 == 1)


def test_an_empty_page_lies_as_it_lies() -> None:
    assert not lies_sideways(page())


@pytest.mark.needs_tesseract
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_scan_that_lies_on_its_side_or_head_is_read(sheet: Sheet, degrees: int) -> None:
    end = sheet.filled(60, 100, 450, BOKMAAL)
    sheet.filled(60, end + 20, 450, BOKMAAL)
    printed = pypdfium2.PdfDocument(sheet.save())[0].render(scale=200 / 72).to_pil().convert("L")
    turned = printed.rotate(degrees, expand=True)
    buffer = io.BytesIO()
    turned.save(buffer, "PNG")
    size = (turned.width * 0.36, turned.height * 0.36)
    path = sheet.path.with_name("liggende.pdf")
    canvas = Canvas(str(path), pagesize=size)
    canvas.drawImage(ImageReader(Image.open(buffer)), 0, 0, *size)
    canvas.save()
    source = read_pdf(path)
    assert " ".join(paragraph.text for paragraph in paragraphs(source.blocks)).startswith("Strategisk samarbeidsutvalg")
    assert [problem.code for problem in source.problems] == ["ocr", "turned"]
