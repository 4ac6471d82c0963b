"""The head of a case paper that is set as a table: labels over their values, or label and value side by side.

'Saksnr | Møteorgan | Saksbehandler' over '14/23 | SSU | Kari Fjellheim'; 'Styresak: | 033/24' above 'Arkiv: | 033'.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from extractors.fields import column_field, fact_label
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import case_heading
from extractors.sections.label_cells import PAIR, folded_cell
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.layout import Cell, Row, Table

LONGEST_CASE_HEAD = 4  # rows; a longer table under 'Saksnr | Møteorgan' is an agenda, not one case's way
LONGEST_LABELLED_HEAD = 12  # rows of one with label and value side by side, which tell of one case only
MEETING_WORD = re.compile("møte", re.IGNORECASE)
FLOW_FIELDS = frozenset({Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER, Field.DATE})
"""Columns that the head of a case paper has beside the number, and an agenda seldom."""
WAY_FIELDS = frozenset({Field.CASE_NUMBER, Field.BODY, Field.DATE})
"""Columns of the way of one case (saksgang): which body treated it when, and under which number."""
LABELLED_HEADS = (
    frozenset({Field.CASE_NUMBER, Field.CASE_OFFICER}),
    frozenset({Field.CASE_NUMBER, Field.TITLE, Field.ARCHIVE}),
)
"""Labels of which a head has all at least, where each has its value beside it."""
_NUMBER_LIKE = re.compile(r"\s*(?:sak(?:s?nr)?\.?:? )?[\w-]{0,6} ?\d{1,4} ?[./-] ?\d{1,4}\b", re.IGNORECASE)


def case_head(table: Table) -> tuple[LabelledValue, ...]:
    """The head of a case paper as labelled values ('Saksnr | Møteorgan | Saksbehandler'); () where it is none.

    Either labels in the first row and values below, or label and value side by side.
    """
    down = _labels_down(table)
    if down:
        return down
    labels = _head_labels(table)
    fields = {field for _, field in labels}
    tells_way = fields >= WAY_FIELDS and not fields & {Field.TITLE, Field.RESPONSIBLE}
    if not table.rows or (len(table.rows) > LONGEST_CASE_HEAD and not tells_way):
        return ()
    flows = Field.CASE_NUMBER in fields and fields & FLOW_FIELDS and Field.RESPONSIBLE not in fields
    titled = Field.TITLE in fields or [field for _, field in labels].count(Field.CASE_NUMBER) > 1  # 'Saksnr | Sak'
    if titled and sum(map(opens_with_number, table.rows[1:])) > 1:
        return ()  # an agenda of a few cases
    if flows and len(table.rows) > 1:
        return tuple(column_below(table, cell, field) for cell, field in labels)
    return ()


def _labels_down(table: Table) -> tuple[LabelledValue, ...]:
    """A head with its labels below one another, 'Styresak: | 033/24' / 'Saksbehandler: | Kari Fjellheim'; else ()."""
    if len(table.rows) > LONGEST_LABELLED_HEAD:
        return ()
    down = [pair for row in table.rows for pair in _side_by_side(row)]
    numbers = [pair for pair in down if pair.field is Field.CASE_NUMBER and find_case_numbers(pair.text)]
    fields = {pair.field for pair in down}
    if len(numbers) != 1 or not any(fields >= told for told in LABELLED_HEADS):
        return ()
    return without_letters_day(down)


def without_letters_day(head: Sequence[LabelledValue]) -> tuple[LabelledValue, ...]:
    """The values of a head without the letter's day, where a label tells the meeting's: 'Styremøte', 'Møtedato'."""
    days = [value for value in head if value.field is Field.DATE]
    met = [value for value in days if MEETING_WORD.search(value.label)]
    return tuple(value for value in head if not met or value not in days or value in met)


def case_steps(table: Table) -> tuple[tuple[LabelledValue, ...], ...]:
    """The rows below the head of a case paper: who treats the case when, and under which number ('Saksgang')."""
    labels = _head_labels(table)
    rows = ([(field, head, row.cell(head.column)) for head, field in labels] for row in table.rows[1:])
    told = ([LabelledValue(field, head.text, cell.paragraphs) for field, head, cell in row if cell] for row in rows)
    return tuple(step for row in told for step in _steps_of_row(row))


def _steps_of_row(row: Sequence[LabelledValue]) -> Iterator[tuple[LabelledValue, ...]]:
    """A row, or its lines where as many bodies as days stand in it; a number that is still to come is left out."""
    lines = {len(value.paragraphs) for value in row if value.field in {Field.BODY, Field.DATE}}
    count = lines.pop() if len(lines) == 1 else 1
    if count < PAIR:
        yield tuple(row)
        return
    for line in range(count):
        yield tuple(replace(value, paragraphs=value.paragraphs[line : line + 1]) for value in row)


def _head_labels(table: Table) -> list[tuple[Cell, Field]]:
    """The cells of the first row that head columns of a case paper's head, with their fields."""
    head = table.rows[0].cells if table.rows else ()
    return [(cell, field) for cell in head if (field := column_field(folded_cell(cell)))]


def labelled_rows(table: Table) -> list[LabelledValue]:
    """The values of a table of known labels, 'Saksbehandler | Kari Fjellheim'; [] where a row begins with none.

    Or of labels over their values: 'Saksbehandler | Arkiv' over 'Kari Fjellheim | 033'.
    """
    labels = _head_labels(table)
    if len(table.rows) == PAIR and PAIR <= len(labels) == len(table.rows[0].cells):
        return [column_below(table, cell, field) for cell, field in labels]
    rows = [_side_by_side(row) for row in table.rows]
    return [value for row in rows for value in row] if rows and all(rows) else []


def column_below(table: Table, head: Cell, field: Field) -> LabelledValue:
    """All that stands below a head cell."""
    cells = [cell for row in table.rows[1:] if (cell := row.cell(head.column))]
    return LabelledValue(field, head.text, tuple(paragraph for cell in cells for paragraph in cell.paragraphs))


def _side_by_side(row: Row) -> list[LabelledValue]:
    """The labels of a row with their values: 'Saksnr | 2023/07', 'Organ | SSU | Møtedato | 12.03.2024'."""
    cells = sorted(row.cells, key=lambda cell: cell.column)
    labelled = [(label, value, column_field(label.text)) for label, value in zip(cells[::2], cells[1::2], strict=False)]
    return [LabelledValue(field, label.text, value.paragraphs) for label, value, field in labelled if field]


def opens_with_number(row: Row) -> bool:
    """Whether the first cell opens with a case number: '14/23', 'Sak 2023/07'; not with a label ('Dato: 12.03')."""
    cell = row.cell(0)
    if cell is None or cell.column != 0 or not cell.paragraphs:
        return False
    first = cell.paragraphs[0].printed
    heading = case_heading(cell.paragraphs[0])  # 'SSU-sak 14-2024'
    numbered = _NUMBER_LIKE.match(first) or (heading and heading.worded)
    return bool(numbered and find_case_numbers(first)) and fact_label(first) is None
