"""Blanks that a PDF does not draw are there for a reader, and letters that are spread out are one word."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from extractors.pdf import read_pdf
from tests.extractors.pdf.pdf_sheets import FONTS, Sheet

BLANK = 0.25  # of the type size: as wide as blanks mostly are
TIGHT = 0.18  # in a tightly justified line


def place(sheet: Sheet, texts: list[str], gap: float, size: float) -> str:
    """Draw texts beside each other, nothing between them, and give what is read."""
    x = 60.0
    for text in texts:
        sheet.text(x, 100, text, size=size)
        x += stringWidth(text, FONTS[False], size) + gap * size
    sheet.text(60, 200, "Et avsnitt til, så at siden har noe å lese.")
    return next(block.text for block in read_pdf(sheet.save()).blocks)  # type: ignore[union-attr]


@pytest.mark.parametrize("size", [6.0, 8.5, 11.0, 16.0])
@pytest.mark.parametrize("gap", [BLANK, TIGHT])
@pytest.mark.parametrize(
    "text",
    ["Vedtak: Saken utsettes til neste møte.", "Det er krav om å i større grad se på det", "Sak 14/23 i SSU og i FSU"],
)
def test_words_set_apart_without_a_blank_are_words(sheet: Sheet, text: str, gap: float, size: float) -> None:
    assert place(sheet, text.split(), gap, size) == text


# Word's own letter spacing, in parts of the type size
@pytest.mark.parametrize("gap", [0.05, 0.15, 0.2])
@pytest.mark.parametrize("text", ["Vedtak", "SAKSFRAMLEGG"])
def test_letters_that_are_spread_out_are_one_word(sheet: Sheet, text: str, gap: float) -> None:
    assert place(sheet, list(text), gap, 11.0) == text
