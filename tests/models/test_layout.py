"""Paragraphs and tables as they were read: what their properties say."""

import pickle

import pytest

from models.layout import Cell, Line, Paragraph, Rectangle, Row, Span, Table, paragraphs
from models.problems import UnreadablePaperError

HERE = Rectangle(3, 70.0, 100.0, 300.0, 112.0)


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("Vedtak:", (Span(0, 7),), True),
        # a colon or blank that is not bold does not make a line half bold
        ("Vedtak:", (Span(0, 6),), True),
        ("Vedtak: Saken utsettes", (Span(0, 7),), False),
        ("Felles legevakt", (Span(0, 6), Span(6, 15)), True),
        ("Felles legevakt", (), False),
        ("–", (Span(0, 1),), False),
        ("", (), False),
    ],
)
def test_a_line_is_marked_when_all_its_letters_are(text: str, spans: tuple[Span, ...], expected: bool) -> None:
    assert Paragraph(text, bold=spans).is_bold() is expected
    assert Paragraph(text, underline=spans).is_underlined() is expected


def test_a_paragraph_is_on_the_page_that_it_begins_on() -> None:
    assert Paragraph("Saken utsettes", lines=(Line(0, 14, HERE),)).page == HERE.page
    assert Paragraph("Saken utsettes").page is None


@pytest.mark.parametrize(("label", "printed"), [("1.", "1. Saken utsettes"), (None, "Saken utsettes")])
def test_a_paragraph_is_printed_with_its_label(label: str | None, printed: str) -> None:
    assert Paragraph("Saken utsettes", label=label).printed == printed


def table() -> Table:
    inner = Table((Row((Cell((Paragraph("innerst"),), 0),)),))
    wide = Cell((Paragraph("Felles legevakt"), inner), 0, span=2)
    return Table((Row((wide, Cell((Paragraph("Kari", label="•"),), 2))), Row((Cell((Paragraph("2024.7"),), 1),))))


def test_a_row_finds_the_cell_that_covers_a_column() -> None:
    first, second = table().rows
    assert [cell.text if cell else None for cell in map(first.cell, range(4))] == [
        "Felles legevakt\ninnerst",
        "Felles legevakt\ninnerst",
        "• Kari",
        None,
    ]
    assert second.cell(0) is None


def test_a_table_is_as_wide_as_its_widest_row() -> None:
    assert table().columns == len(("number", "case", "person"))
    assert Table(()).columns == 0


def test_paragraphs_come_in_reading_order_from_inside_tables_too() -> None:
    blocks = (Paragraph("før"), table(), Paragraph("etter"))
    assert [paragraph.text for paragraph in paragraphs(blocks)] == [
        "før",
        "Felles legevakt",
        "innerst",
        "Kari",
        "2024.7",
        "etter",
    ]


def test_what_is_wrong_with_a_paper_crosses_process_borders() -> None:
    error = pickle.loads(pickle.dumps(UnreadablePaperError("The file is empty.")))  # noqa: S301  # our own bytes
    assert error.problem() == UnreadablePaperError("The file is empty.").problem()
