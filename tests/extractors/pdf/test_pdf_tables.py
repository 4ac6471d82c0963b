"""Ruled tables: cells, spans, and rows that run over page breaks."""

from collections.abc import Sequence

import pytest

from models.layout import Paragraph, Source, Table
from tests.extractors.pdf.pdf_sheets import Sheet, broken, read, shown

XS = (60, 130, 430, 530)
TOP, FOOT = 60, 780  # where pages begin and end
STEP = 14
LONG = (
    "Utvalget drøftet hvordan kommunene i Solvik kan varsle sykehuset tidligere, og hvem som skal følge opp pasientene "
    "når de kommer hjem. Det ble pekt på at varslene kommer for sent, og at de ikke alltid leses."
)
Cells = Sequence[Sequence[tuple[str, bool] | str]]


def row(sheet: Sheet, y: float, cells: Cells, *, bottom: float | None = None) -> float:
    """A ruled row with lines of text in each cell; gives its lower edge."""
    lower = bottom or y + STEP * max(1, *map(len, cells)) + 6
    sheet.grid(XS, [y, lower])
    for x, lines in zip(XS, cells, strict=False):
        for index, line in enumerate(lines):
            text, bold = (line, False) if isinstance(line, str) else line
            sheet.text(x + 5, y + 12 + index * STEP, text, bold=bold)
    return lower


def wrapped(text: str) -> list[str]:
    return list(broken(text, XS[2] - XS[1] - 10, 11))


HEADING = [[("Saksnr.", True)], [("Sak", True)], [("Ansvar", True)]]


def full_page(sheet: Sheet, last: Cells, count: int = 3) -> None:
    """Rows from the top of a page, the last of which reaches down to its foot."""
    y = row(sheet, TOP, HEADING)
    for number in range(1, count):
        y = row(sheet, y, [[f"2024.{number}"], [("Godkjenning", True), "Godkjennes."], ["Kari"]])
    height = STEP * max(map(len, last)) + 6
    row(sheet, FOOT - height, last, bottom=FOOT)
    row(sheet, y, [["2024.8"], [("Mellomrad", True)], []], bottom=FOOT - height)


def rows(source: Source) -> list[list[str]]:
    (table,) = source.blocks
    assert isinstance(table, Table)
    return [[cell.text for cell in each.cells] for each in table.rows]


def test_cells_hold_paragraphs_with_labels_and_marks(sheet: Sheet) -> None:
    y = row(sheet, TOP, HEADING)
    row(
        sheet,
        y,
        [
            ["2024.1"],
            [("Ny avtale", True), *wrapped(LONG), "1. Avtalen vedtas.", "2. Den gjelder straks."],
            ["Kari Vik"],
        ],
    )
    (table,) = read(sheet).blocks
    assert isinstance(table, Table)
    cell = table.rows[1].cells[1]
    assert [(each.label, each.text) for each in cell.paragraphs] == [
        (None, "Ny avtale"),
        (None, LONG),
        ("1.", "Avtalen vedtas."),
        ("2.", "Den gjelder straks."),
    ]
    assert [each.is_bold() for each in cell.paragraphs] == [True, False, False, False]
    assert [each.heading for each in table.paragraphs] == [None] * len(table.paragraphs)


def test_spans_count_grid_columns_and_cells_merged_downwards_stand_once(sheet: Sheet) -> None:
    sheet.grid([60, 530], [100, 180])
    sheet.rule(60, 120, 530, 120)
    sheet.rule(130, 120, 130, 180)
    sheet.rule(430, 120, 430, 180)
    sheet.rule(130, 150, 530, 150)
    for x, y, text in [
        (65, 114, "Oversikt"),
        (65, 140, "SSU"),
        (135, 140, "Sak 1"),
        (135, 170, "Sak 2"),
        (435, 170, "Kari"),
    ]:
        sheet.text(x, y, text)
    (table,) = read(sheet).blocks
    assert isinstance(table, Table)
    assert table.columns == 3
    assert [[(cell.column, cell.span, cell.text) for cell in each.cells] for each in table.rows] == [
        [(0, 3, "Oversikt")],
        [(0, 1, "SSU"), (1, 1, "Sak 1"), (2, 1, "")],
        [(1, 1, "Sak 2"), (2, 1, "Kari")],
    ]


def test_items_of_a_number_column_and_names_under_each_other_are_kept_apart(sheet: Sheet) -> None:
    y = row(sheet, TOP, HEADING)
    y = row(
        sheet,
        y,
        [
            ["2024.1", "Beslutning", "2 vedlegg"],
            [("Ny avtale", True)],
            ["Kari Fjellheim", "Anne-Marie Vik", "Solvikhagen"],
        ],
    )
    row(sheet, y, [["2024.2", "Orientering"], [("Status", True)], ["Anne-Marie Lie", "FSU"]])
    assert rows(read(sheet))[1:] == [
        ["2024.1\nBeslutning\n2 vedlegg", "Ny avtale", "Kari Fjellheim\nAnne-Marie Vik Solvikhagen"],
        ["2024.2\nOrientering", "Status", "Anne-Marie Lie\nFSU"],
    ]


def test_text_between_two_tables_stays_between_them(sheet: Sheet) -> None:
    y = row(sheet, TOP, HEADING)
    sheet.text(60, y + 20, "Mellom tabellene.")
    row(sheet, y + 40, HEADING)
    heading = [["Saksnr.", "Sak", "Ansvar"]]
    assert shown(read(sheet)) == [heading, "Mellom tabellene.", heading]


@pytest.mark.parametrize("repeats_heading", [True, False])
def test_a_row_cut_inside_a_sentence_is_one_row_with_one_paragraph(sheet: Sheet, *, repeats_heading: bool) -> None:
    lines = wrapped(LONG)
    full_page(sheet, [["2024.9", "Drøfting"], [("Varsling", True), *lines[:2]], ["Kari"]])
    sheet.page()
    y = row(sheet, TOP, HEADING) if repeats_heading else TOP
    row(sheet, y, [[], lines[2:], []])
    found = rows(read(sheet))
    assert found[-1] == ["2024.9\nDrøfting", f"Varsling\n{LONG}", "Kari"]
    assert [cells[0] for cells in found].count("Saksnr.") == 1


def test_a_row_cut_between_paragraphs_with_nothing_in_its_first_cell_is_one_row(sheet: Sheet) -> None:
    full_page(sheet, [["2024.9"], [("Varsling", True), "Forslag til konklusjon:"], ["Kari"]])
    sheet.page()
    row(sheet, TOP, [[], ["1. Rutinen vedtas.", "2. Den gjelder straks."], []])
    assert rows(read(sheet))[-1] == [
        "2024.9",
        "Varsling\nForslag til konklusjon:\n1. Rutinen vedtas.\n2. Den gjelder straks.",
        "Kari",
    ]


def test_a_row_cut_inside_its_number_cell_is_one_row(sheet: Sheet) -> None:
    y = row(sheet, TOP, HEADING)
    y = row(sheet, y, [["2024.1", "Orientering"], [("Status", True)], []], bottom=FOOT - 20)
    row(sheet, y, [["2024.2"], [("Møteplan", True)], ["Kari"]])
    sheet.page()
    row(sheet, TOP, [["Orientering"], ["Møtet holdes i mai."], []])
    assert rows(read(sheet))[-1] == ["2024.2\nOrientering", "Møteplan\nMøtet holdes i mai.", "Kari"]


def test_a_row_with_a_number_is_a_new_row(sheet: Sheet) -> None:
    full_page(sheet, [["2024.9", "Vedlegg"], [("Varsling", True), "Saken gjelder varsling"], []])
    sheet.page()
    row(sheet, TOP, [["2024.10"], [("Eventuelt", True)], []])
    assert [cells[0] for cells in rows(read(sheet))][-2:] == ["2024.9\nVedlegg", "2024.10"]


def test_a_row_without_a_number_is_new_where_such_rows_open_in_bold(sheet: Sheet) -> None:
    y = row(sheet, TOP, HEADING)
    y = row(sheet, y, [[], [("Pause", True)], []])
    y = row(sheet, y, [["2024.1"], [("Ny avtale", True), "Vedtas."], []], bottom=FOOT)
    sheet.page()
    y = row(sheet, TOP, [[], [("Befaring", True), "Kl. 12.00."], []])
    row(sheet, y, [["2024.2"], [("Eventuelt", True)], []])
    assert [cells[:2] for cells in rows(read(sheet))][2:4] == [
        ["2024.1", "Ny avtale\nVedtas."],
        ["", "Befaring\nKl. 12.00."],
    ]


def test_a_like_table_that_would_have_fitted_on_the_page_before_is_another(sheet: Sheet) -> None:
    row(sheet, TOP, [["2024.1"], ["Ny avtale"], []])
    sheet.page()
    row(sheet, TOP, [["2024.2"], ["Eventuelt"], []])
    assert len(read(sheet).blocks) == 2


def test_tables_of_other_columns_are_not_joined(sheet: Sheet) -> None:
    full_page(sheet, [["2024.9"], ["Varsling"], []])
    sheet.page()
    sheet.grid([60, 200, 530], [TOP, TOP + 20, TOP + 40])
    sheet.text(65, TOP + 12, "Dato")
    sheet.text(205, TOP + 12, "5. juni")
    assert [len(block.rows) for block in read(sheet).blocks if isinstance(block, Table)] == [5, 2]


def test_pieces_of_a_cut_row_keep_their_pages(sheet: Sheet) -> None:
    lines = wrapped(LONG)
    full_page(sheet, [["2024.9"], lines[:2], []])
    sheet.page()
    row(sheet, TOP, [[], lines[2:], []])
    (table,) = read(sheet).blocks
    assert isinstance(table, Table)
    (paragraph,) = table.rows[-1].cells[1].blocks
    assert isinstance(paragraph, Paragraph)
    assert [line.rectangle.page for line in paragraph.lines] == [1, 1, *[2] * (len(lines) - 2)]


def test_a_drawing_with_very_many_rules_is_read_as_text_and_told(sheet: Sheet) -> None:
    for index in range(80):
        sheet.rule(60 + 6 * index, 100, 60 + 6 * index, 700)
        sheet.rule(60, 100 + 7 * index, 550, 100 + 7 * index)
    sheet.text(60, 750, "Kart over Solvik")
    source = read(sheet)
    assert [problem.code for problem in source.problems] == ["drawing"]
    assert shown(source) == ["Kart over Solvik"]


COLUMNS = (60, 160, 360)
PEOPLE = [
    ["Navn", "Funksjon", "Parti"],
    ["Kari Fjellheim", "Leder", "SP"],
    ["Per Strand", "", "H"],
    ["Liv Moen", "Medlem", "V"],
]
CASES = [
    ["Saksnr", "Sak", "Vedtak"],
    ["7/18", "Godkjenning av referat", "Godkjent"],
    ["8/18", "Turnus sommeren 2018", "Kari tar kontakt."],
]
BELOW = "Møtet ble holdt på Rådhuset, og det var ingen merknader til innkallingen eller sakslisten."


@pytest.mark.parametrize("rows", [PEOPLE, CASES])
def test_a_table_without_rules_keeps_its_columns(sheet: Sheet, rows: list[list[str]]) -> None:
    for y, row in enumerate(rows):
        for x, text in zip(COLUMNS, row, strict=True):
            sheet.text(x, 100 + 16 * y, text)
    sheet.text(60, 300, BELOW)
    assert shown(read(sheet))[0] == rows


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # the second line's first word would reach into the space that cells keep free
        ("Forvaltningsrevisjon av barnevernet –", "planen", "Forvaltningsrevisjon av barnevernet – planen"),
        ("Forvaltningsrevisjon av skolene", "Budsjett", "Forvaltningsrevisjon av skolene\nBudsjett"),
    ],
)
def test_a_title_in_a_column_without_rules_goes_on_where_its_cell_was_full(
    sheet: Sheet, first: str, second: str, expected: str
) -> None:
    rows = [("Saksnr", "Tittel", "Side"), ("7/18", "Godkjenning av referat", "2"), ("8/18", first, "5")]
    edges = (60, 160, 386)
    for y, row in enumerate(rows):
        for x, text in zip(edges, row, strict=True):
            sheet.text(x, 100 + 16 * y, text)
    sheet.text(edges[1], 146, second)
    for x, text in zip(edges, ("9/18", "Turnus sommeren 2018", "7"), strict=True):
        sheet.text(x, 162, text)
    sheet.text(60, 300, BELOW)
    (table, *_) = shown(read(sheet))
    assert table[2] == ["8/18", expected, "5"]


def test_a_table_without_rules_ends_at_a_gap(sheet: Sheet) -> None:
    for y, row in enumerate(PEOPLE):
        for x, text in zip(COLUMNS, row, strict=True):
            sheet.text(x, 100 + 14 * y, text)
    for y, row in enumerate([("Forfall:", "Nina Bakke"), ("Referent:", "Turid Vik")]):
        for x, text in zip((60, 200), row, strict=True):
            sheet.text(x, 175 + 16 * y, text)
    assert shown(read(sheet)) == [PEOPLE, [["Forfall:", "Nina Bakke"], ["Referent:", "Turid Vik"]]]


def test_labels_over_two_lines_without_rules_are_one(sheet: Sheet) -> None:
    pairs = [("Forfall", "Liv Moen"), ("Fra", "Kari Fjellheim"), ("administrasjonen", "Per Strand")]
    for y, (label, value) in enumerate(pairs):
        sheet.text(60, 100 + 14 * y, label)
        sheet.text(200, 100 + 14 * y, value)
    sheet.text(60, 300, BELOW)
    assert [row[0] for row in shown(read(sheet))[0]] == ["Forfall", "Fra administrasjonen"]


@pytest.mark.parametrize(
    ("rest", "labels"),
    [
        ("varamedlemmer:", ["Til stede:", "Møtende varamedlemmer:", "Forfall:"]),
        ("varamedlemmer", ["Til stede:", "Møtende"]),  # no label's end: prose may go on there
        ("Varamedlemmer:", ["Til stede:", "Møtende"]),
    ],
)
def test_a_label_may_end_on_a_line_without_a_value(sheet: Sheet, rest: str, labels: list[str]) -> None:
    lines = [("Til stede:", "Liv Moen"), ("Møtende", "Kari Fjellheim"), (rest, ""), ("Forfall:", "Per Strand")]
    for y, (label, value) in enumerate(lines):
        sheet.text(60, 100 + 14 * y, label)
        if value:
            sheet.text(200, 100 + 14 * y, value)
    sheet.text(60, 300, BELOW)
    assert [row[0] for row in shown(read(sheet))[0]] == labels


FILLED = "Kari Fjellheim, Nina Bakke, Turid Vik, Liv Moen, Per Strand, "
DUTIES = "Rådhuset i Solvik, møterommet i andre etasje mot elva, og ellers inngang"


@pytest.mark.parametrize(
    ("value", "below", "expected"),
    [
        # a list of names broken inside one
        (f"{FILLED}Per Ola", "Strandvik, Eli Vik", f"{FILLED}Per Ola Strandvik, Eli Vik"),
        # and behind one, where the line is full
        (f"{FILLED}Ola Strandvik,", "Eli Vik", f"{FILLED}Ola Strandvik, Eli Vik"),
        # a sentence in lower case
        (DUTIES, "gjennom porten", f"{DUTIES} gjennom porten"),
        # what follows a whole list
        (f"{FILLED}Eva Berg-Strandvik", "Saksliste", f"{FILLED}Eva Berg-Strandvik"),
        ("Kari Fjellheim, Per", "møtte klokken ti", "Kari Fjellheim, Per"),
        (f"{FILLED}Ola", "Nes: saken utsettes", f"{FILLED}Ola"),
    ],
)
def test_a_full_value_goes_on_below_its_label(sheet: Sheet, value: str, below: str, expected: str) -> None:
    sheet.filled(60, 40, 400, LONG)
    for y, text in [(120, "Kari Vik"), (134, value)]:
        sheet.text(60, y, "Leder:" if y == 120 else "Til stede:")
        sheet.text(120, y, text)
    sheet.text(60, 148, below)
    sheet.text(60, 300, BELOW)
    table = next(block for block in shown(read(sheet)) if isinstance(block, list))
    assert table == [["Leder:", "Kari Vik"], ["Til stede:", expected]]


def test_lists_below_heads_that_open_alike_keep_to_their_columns(sheet: Sheet) -> None:
    sheet.text(60, 100, "Til stede:", bold=True)
    sheet.lines(60, 118, ["Fra kommunene:", "Kari Fjellheim, kommunedirektør, Solvik", "kommune"])
    sheet.lines(60, 160, ["Ola Nes, kommuneoverlege, Elvestrand", "kommune"])
    sheet.lines(290, 118, ["Fra Sykehuset Solvik HF:", "Per Strand, fagdirektør", "Liv Moen, overlege"])
    sheet.lines(60, 188, ["Forfall:"])
    sheet.lines(130, 188, ["Nina Bakke, sjukepleier"])
    sheet.filled(60, 230, 470, LONG)
    sheet.filled(60, 290, 470, LONG)
    assert shown(read(sheet))[1] == [
        ["Fra kommunene:", "Fra Sykehuset Solvik HF:"],
        [
            "Kari Fjellheim, kommunedirektør, Solvik kommune\nOla Nes, kommuneoverlege, Elvestrand kommune",
            "Per Strand, fagdirektør\nLiv Moen, overlege",
        ],
    ]


@pytest.mark.parametrize(
    "heads",
    [("Navn:", "Stilling:"), ("Fra kommunene:", "Vara for dem:"), ("Fra kommunene", "Fra sykehuset"), ("Fra:", "Fra:")],
)
def test_rows_below_other_heads_stay_rows(sheet: Sheet, heads: tuple[str, str]) -> None:
    sheet.lines(60, 118, [heads[0], "Kari Fjellheim", "Ola Nes"])
    sheet.lines(290, 118, [heads[1], "rådgiver", "overlege"])
    sheet.filled(60, 230, 470, LONG)
    assert shown(read(sheet))[0] == [list(heads), ["Kari Fjellheim", "rådgiver"], ["Ola Nes", "overlege"]]
