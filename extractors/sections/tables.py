"""What a table is for: facts about a meeting, cases, the head of a case paper, or attendance.

Recognised from heads and labels, not from one body's template.
"""

import re
from dataclasses import dataclass

from extractors.fields import column_field, fact_field, fact_label
from extractors.language.numbers import find_case_numbers
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

HEAD_ROWS = 2  # a table's head stands in one of its first two rows; a title row may come before it
LABEL_SHARE = 0.5  # of a fact table's rows have a known label
_NUMBER_LIKE = re.compile(r"\s*(?:sak(?:s?nr)?\.?:? )?[\w-]{0,6} ?\d{1,4} ?[./-] ?\d{1,4}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LabelledValue:
    """A label with its value, from a table row or from a labelled line: 'Møteleder' -> 'Kari Fjellheim'."""

    field: Field
    label: str
    paragraphs: tuple[Paragraph, ...]
    table: Table | None = None  # a list of people given as a table

    @property
    def text(self) -> str:
        """The value on one line."""
        return " ".join(paragraph.printed for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class CaseColumns:
    """Which grid column of a case table says what; `rows` are those below the head."""

    columns: dict[Field, int]
    rows: tuple[Row, ...]
    head: str

    def cell(self, row: Row, field: Field) -> Cell | None:
        """The cell of a field in a row, None where the table has no such column."""
        column = self.columns.get(field)
        return None if column is None else row.cell(column)


def fact_rows(table: Table) -> tuple[LabelledValue, ...]:
    """The labelled rows of a table of facts ('Dato/sted | 29.02.24 ...'); () where it is none.

    A row without a label is a further value of the label above, or, first of all, the title of the paper.
    """
    if table.columns < 2:
        return ()
    values: list[LabelledValue] = []
    known = 0
    for row in table.rows:
        cells = sorted(row.cells, key=lambda cell: cell.column)
        if not cells:
            continue
        label = cells[0].text.replace("\n", " ").strip() if cells[0].column == 0 else ""
        value = tuple(paragraph for cell in cells[1:] for paragraph in cell.paragraphs)
        field = fact_field(label) if label else None
        known += field is not None
        if field:
            values.append(LabelledValue(field, label, value))
        elif not label and values:
            values[-1] = LabelledValue(values[-1].field, values[-1].label, values[-1].paragraphs + value)
        elif not label:
            values.append(LabelledValue(Field.SUBJECT, "", value))
        elif len(cells) == 1:
            values.append(LabelledValue(Field.SUBJECT, "", cells[0].paragraphs))
    rows = len([row for row in table.rows if row.cells])
    return tuple(values) if known and known >= LABEL_SHARE * rows else ()


def case_columns(table: Table) -> CaseColumns | None:
    """The columns of a table of cases, by its head, or by its first column where it has none."""
    for index, row in enumerate(table.rows[:HEAD_ROWS]):
        columns = _columns(row)
        if Field.CASE_NUMBER in columns and _content_column(columns, table) is not None and len(row.cells) > 1:
            columns[Field.TITLE] = _content_column(columns, table) or 0
            return CaseColumns(columns, table.rows[index + 1 :], " | ".join(cell.text for cell in row.cells))
    numbered = sum(bool(_case_number_cell(row)) for row in table.rows)
    if table.columns >= 2 and numbered and numbered >= LABEL_SHARE * len(table.rows) - 1:
        columns = {Field.CASE_NUMBER: 0, Field.TITLE: 1}
        if table.columns > 2:
            columns[Field.RESPONSIBLE] = table.columns - 1
        return CaseColumns(columns, table.rows, "")
    return None


def case_head(table: Table) -> tuple[LabelledValue, ...]:
    """The head of a case paper as labelled values ('Saksnr | Møteorgan | Type sak | Saksbehandler'); () where it is none.

    Either labels in the first row and values below, or label and value side by side.
    """
    if not table.rows or len(table.rows) > 4:
        return ()
    labels = [(cell, column_field(cell.text)) for cell in table.rows[0].cells]
    fields = {field for _, field in labels if field}
    across = {Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER, Field.DATE}
    if Field.CASE_NUMBER in fields and fields & across and len(table.rows) > 1 and Field.RESPONSIBLE not in fields:
        return tuple(
            LabelledValue(
                field, cell.text, tuple(p for row in table.rows[1:] for p in _paragraphs(row.cell(cell.column)))
            )
            for cell, field in labels
            if field
        )
    pairs = [_side_by_side(row) for row in table.rows]
    down = [pair for pair in pairs if pair]
    wanted = {pair.field for pair in down}
    return tuple(down) if Field.CASE_NUMBER in wanted and Field.CASE_OFFICER in wanted else ()


def _side_by_side(row: Row) -> LabelledValue | None:
    if len(row.cells) < 2:
        return None
    field = column_field(row.cells[0].text)
    return LabelledValue(field, row.cells[0].text, row.cells[1].paragraphs) if field else None


def _columns(row: Row) -> dict[Field, int]:
    """Head cells by field; of two columns with one field the first counts."""
    columns: dict[Field, int] = {}
    for cell in row.cells:
        text = cell.text.replace("\n", " ")
        field = column_field(text)
        if field is Field.CASE_NUMBER and Field.CASE_NUMBER in columns:
            field = Field.TITLE  # 'Nr | Sak | ...'
        if field is Field.TITLE and Field.TITLE in columns:
            field = Field.DECISION  # 'Nr | Sak | Konklusjon/oppfølging | ...'
        if field and field not in columns:
            columns[field] = cell.column
    return columns


def _content_column(columns: dict[Field, int], table: Table) -> int | None:
    """The column that holds titles and text: named, or the first nameless one behind the number."""
    if Field.TITLE in columns:
        return columns[Field.TITLE]
    taken = set(columns.values())
    return next(
        (column for column in range(columns[Field.CASE_NUMBER] + 1, table.columns) if column not in taken), None
    )


def _case_number_cell(row: Row) -> bool:
    cell = row.cell(0)
    if cell is None or cell.column != 0 or not cell.paragraphs:
        return False
    first = cell.paragraphs[0].printed
    return bool(_NUMBER_LIKE.match(first) and find_case_numbers(first)) and fact_label(first) is None


def _paragraphs(cell: Cell | None) -> tuple[Paragraph, ...]:
    return cell.paragraphs if cell else ()
