"""PDFium's feed gives the same words and cells as pdfplumber's own parser."""

import re
from collections import Counter
from pathlib import Path

import pdfplumber
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from extractors.pdf import read_pdf
from extractors.pdf.grids import draft
from extractors.pdf.page import Pages, RawPage
from models.layout import Paragraph, Table
from tests.extractors.pdf.pdf_sheets import Sheet, read, shown

WORDS = [
    "Sak",
    "12/24",
    "Årsplan",
    "ø-hjelp",
    "vedtas",
    "Åse",
    "Solvik",
    "(SSU)",
    "2024.7",
    "«Trygg",
    "hjem»",
    "affære",
]


def pages_of(path: Path) -> list[RawPage]:
    pages = Pages(path)
    read = [pages.read(number) for number in range(1, len(pages) + 1)]
    pages.close()
    return read


def folded(text: str | None) -> str:
    return re.sub(r"\s", "", text or "")


def assert_same_as_pdfplumber(path: Path) -> None:
    with pdfplumber.open(path) as pdf:
        for page, other in zip(pages_of(path), pdf.pages, strict=True):
            words = Counter(word["text"] for word in other.extract_words())
            assert Counter(word.text for word in page.words) == words
            cells = [
                folded(cell) for table in other.extract_tables() for row in table for cell in row if cell is not None
            ]
            found = [cell for grid in draft(page).grids for cell in grid.cells()]
            assert [folded("".join(line.text for line in cell.lines())) for cell in found] == cells


def draw_table(sheet: Sheet, xs: list[float], ys: list[float]) -> None:
    sheet.grid(xs, ys)
    for row, y in enumerate(ys[:-1]):
        for column, x in enumerate(xs[:-1]):
            sheet.text(x + 4, y + 12, WORDS[(3 * row + column) % len(WORDS)], bold=row == 0)
            sheet.text(x + 4, y + 26, f"{WORDS[(row + column) % len(WORDS)]} og {row}", size=9)


def test_words_and_cells_of_a_table_drawn_with_lines(sheet: Sheet) -> None:
    draw_table(sheet, [60, 130, 400, 520], [100, 140, 180, 220])
    sheet.text(60, 300, "Møtet heves kl. 15.00 av ordfører Kari Fjellheim.")
    assert_same_as_pdfplumber(sheet.save())


def test_words_and_cells_of_a_table_drawn_with_thin_bars(sheet: Sheet) -> None:
    xs, ys = [60, 200, 500], [100, 150, 200]
    for x in xs:
        sheet.bar(x, ys[0], 0.5, ys[-1] - ys[0])
    for y in ys:
        sheet.bar(xs[0], y, xs[-1] - xs[0], 0.5)
    sheet.text(70, 130, "Saksnr.")
    sheet.text(210, 130, "Tittel")
    sheet.text(210, 180, "Ny avtale")
    assert_same_as_pdfplumber(sheet.save())


def test_merged_cells_and_a_table_in_a_table(sheet: Sheet) -> None:
    sheet.grid([60, 500], [100, 300])
    sheet.rule(200, 140, 200, 300)
    sheet.rule(60, 140, 500, 140)
    sheet.grid([220, 300, 400], [180, 210, 240])
    sheet.text(70, 120, "Overskrift over hele bredden")
    sheet.text(70, 160, "Tall")
    sheet.text(230, 200, "2023")
    sheet.text(310, 230, "480 000")
    path = sheet.save()
    with pdfplumber.open(path) as pdf:
        words = Counter(word["text"] for word in pdf.pages[0].extract_words())
    assert Counter(word.text for word in pages_of(path)[0].words) == words
    (table,) = read_pdf(path).blocks
    assert isinstance(table, Table)
    assert [[(cell.column, cell.span) for cell in row.cells] for row in table.rows] == [[(0, 2)], [(0, 1), (1, 1)]]
    (nested,) = [block for block in table.rows[1].cells[1].blocks if not isinstance(block, Paragraph)]
    assert [[cell.text for cell in row.cells] for row in nested.rows] == [["2023", ""], ["", "480 000"]]


def test_forms_and_moved_coordinates(sheet: Sheet) -> None:
    canvas: Canvas = sheet.canvas
    canvas.beginForm("table")
    draw_table(sheet, [60, 130, 400], [100, 140, 180])
    canvas.endForm()
    canvas.saveState()
    canvas.translate(20, -50)
    canvas.scale(0.9, 0.9)
    canvas.doForm("table")
    canvas.restoreState()
    assert_same_as_pdfplumber(sheet.save())


def test_places_count_from_the_corner_of_what_is_shown(sheet: Sheet) -> None:
    sheet.text(160, 200, "Vedtak")
    sheet.canvas.setCropBox((100, 0, 595, 741), name="crop")
    (paragraph,) = read_pdf(sheet.save()).blocks
    assert isinstance(paragraph, Paragraph)
    place = paragraph.lines[0].rectangle
    assert (place.x0, place.bottom) == (pytest.approx(60, abs=0.5), pytest.approx(100 + 0.2 * 11, abs=1.5))


def test_turned_pages_are_read_by_pdfplumbers_own_parser(sheet: Sheet) -> None:
    canvas = sheet.canvas
    canvas.setPageRotation(90)
    canvas.rotate(90)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(60, -100, "Vedtak i Solvik kommune")
    canvas.line(60, -102, 90, -102)
    path = sheet.save()
    assert_same_as_pdfplumber(path)
    (paragraph,) = read_pdf(path).blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Vedtak i Solvik kommune"
    assert paragraph.lines[0].rectangle.x0 == pytest.approx(60, abs=0.5)


def test_places_are_those_of_pdfplumber(sheet: Sheet) -> None:
    draw_table(sheet, [60, 130, 400], [100, 140, 180])
    path = sheet.save()
    ours = {word.text: word for word in pages_of(path)[0].words}
    with pdfplumber.open(path) as pdf:
        for word in pdf.pages[0].extract_words():
            if Counter(w["text"] for w in pdf.pages[0].extract_words())[word["text"]] == 1:
                found = ours[word["text"]]
                assert (found.x0, found.x1) == (pytest.approx(word["x0"], abs=0.2), pytest.approx(word["x1"], abs=0.2))
                assert found.bottom == pytest.approx(word["bottom"], abs=3)


def test_words_struck_twice_are_one_bold_word(sheet: Sheet) -> None:
    for shift in (0, 0.3):
        sheet.text(60 + shift, 100, "Vedtak: saken utsettes")
    (paragraph,) = read_pdf(sheet.save()).blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Vedtak: saken utsettes"
    assert paragraph.is_bold()


def test_words_filled_and_stroked_are_bold(sheet: Sheet) -> None:
    text = sheet.canvas.beginText(60, 700)
    text.setFont("Helvetica", 11)
    text.setTextRenderMode(2)
    text.textOut("Konklusjon")
    sheet.canvas.drawText(text)
    (paragraph,) = read_pdf(sheet.save()).blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.is_bold()


def test_sideways_stamps_are_left_out_and_sideways_pages_told(tmp_path: Path) -> None:
    stamped = Sheet(tmp_path / "stamped.pdf")
    stamped.filled(60, 100, 450, "Saken ble drøftet i møtet, og utvalget var enig om å be om flere tall. " * 4)
    stamped.canvas.rotate(90)
    stamped.canvas.drawString(100, -20, "KOPI")
    source = read(stamped)
    assert "KOPI" not in str(shown(source))
    assert not source.problems
    sideways = Sheet(tmp_path / "sideways.pdf")
    sideways.text(60, 100, "Vedlegg")
    sideways.canvas.rotate(90)
    sideways.canvas.drawString(100, -200, "Tabell over saker og tiltak i Solvik kommune")
    assert [problem.code for problem in read(sideways).problems] == ["sideways"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    widths=st.lists(st.integers(60, 140), min_size=1, max_size=4),
    heights=st.lists(st.integers(34, 60), min_size=2, max_size=8),
)
def test_any_ruled_table_has_pdfplumbers_words_and_cells(tmp_path: Path, widths: list[int], heights: list[int]) -> None:
    xs = [40.0 + sum(widths[:index]) for index in range(len(widths) + 1)]
    ys = [60.0 + sum(heights[:index]) for index in range(len(heights) + 1)]
    sheet = Sheet(tmp_path / "paper.pdf")
    draw_table(sheet, xs, ys)
    assert_same_as_pdfplumber(sheet.save())
