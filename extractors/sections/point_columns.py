"""Tables whose columns are points under a label: what was proposed beside what was adopted.

    Framlegg til vedtak      | Vedtak
    1. Avtalen vert forlenga | 1. Saka vert utsett
    Røysting: Samrøystes

Such a table is read column by column, what stands across all columns behind them.

A table of sums ('Lag | Søkt om | Tilråding' over 'Solvik skolekorps | 90 000 | 70 000') is none of points, wherever it
stands: its cells are text of the case.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from extractors.fields import block_label
from extractors.vocabulary.fields import Field
from models.layout import Block, Cell, Paragraph, Row, Table

FEWEST_COLUMNS = 2
POINT_FIELDS = frozenset({Field.PROPOSAL, Field.DECISION})
"""Labels by which columns are points'."""
COLUMN_FIELDS = POINT_FIELDS | {Field.TREATMENT, Field.VOTING}
"""Labels that may stand beside them; 'Vedtak | Ansvar | Frist' is a list of earlier cases."""


FEWEST_SUMS = 2  # one alone may be that of a point
LONGEST_NAMED = 4  # words of a cell that ends like a sentence and names what a sum is for: 'Solvik skolekorps 1. div.'
AMOUNT = re.compile(
    r"(?!\d{1,2}\.\d{1,2}\.\d)(?:(?:kr|nok)\.? ?)?[-–−+]? ?\d[\d .,]*(?:,?[-–])?"
    r"(?: ?(?:kr|kroner|mill|mrd|%|prosent|stk)\.?)*\.?|[-–−]",
    re.IGNORECASE,
)
"""A cell of sums: '90 000', 'kr 1.284.000,-', '4,5 mill. kr', '12 %', or a dash for none; no date."""


def block_lines(blocks: Sequence[Block]) -> list[Paragraph]:
    """The paragraphs of a cell in the order in which to read them, those of tables inside it as `table_lines` says."""
    lines = ([block] if isinstance(block, Paragraph) else table_lines(block) for block in blocks)
    return [line for told in lines for line in told]


def table_lines(table: Table) -> list[Paragraph]:
    """The paragraphs of a table in the order in which to read them: row by row, or columns of points one by one.

    Those of a table of sums are marked as such.
    """
    if holds_sums(table):
        return [replace(paragraph, tabular=True) for paragraph in table.paragraphs]
    head = next((index for index, row in enumerate(table.rows) if _labels_columns(row)), None)
    if head is None:
        return list(table.paragraphs)
    below = table.rows[head + 1 :]
    across = next((index for index, row in enumerate(below) if _runs_across(row, table.rows[head])), len(below))
    columns = _columns(table.rows[head], below[:across])
    return [*_paragraphs(table.rows[:head]), *columns, *_paragraphs(below[across:])]


def holds_sums(table: Table) -> bool:
    """Whether a table sets sums beside what they are for, and holds no points: nothing numbered, no sentence.

    Numbers in its first column alone count its rows.
    """
    sums = sum(_sums(table, column) for column in range(1, table.columns))
    return sums >= FEWEST_SUMS and not any(map(_is_said, table.paragraphs))


def _sums(table: Table, column: int) -> int:
    """How many sums a column holds, the head above them left out; 0 where anything else stands among them."""
    cells = [cell.text.strip() for row in table.rows if (cell := row.cell(column)) and cell.column == column]
    told = [text for text in cells if text]
    below = told if told and AMOUNT.fullmatch(told[0]) else told[1:]
    return sum(any(map(str.isdigit, text)) for text in below) if all(map(AMOUNT.fullmatch, below)) else 0


def _is_said(paragraph: Paragraph) -> bool:
    """Whether a cell's paragraph may be a point: numbered, or a sentence."""
    return paragraph.label is not None or (
        paragraph.text.rstrip().endswith(".") and len(paragraph.text.split()) > LONGEST_NAMED
    )


def _labels_columns(row: Row) -> bool:
    """Whether every cell of a row is a label, and one a label of points."""
    fields = [_label_field(cell) for cell in row.cells]
    return len(fields) >= FEWEST_COLUMNS and COLUMN_FIELDS.issuperset(fields) and bool(POINT_FIELDS & set(fields))


def _label_field(cell: Cell) -> Field | None:
    """The field of a cell that is a label and nothing else."""
    if len(cell.paragraphs) != 1:
        return None
    label = block_label(cell.paragraphs[0])
    return label.field if label and label.value_start >= len(cell.paragraphs[0].text) else None


def _runs_across(row: Row, head: Row) -> bool:
    """Whether a row is no longer of the columns: it has fewer cells, or a label opens it."""
    first = row.cells[0].paragraphs[:1] if row.cells else ()
    return len(row.cells) < len(head.cells) or any(block_label(paragraph) for paragraph in first)


def _columns(head: Row, rows: Sequence[Row]) -> Iterator[Paragraph]:
    """Each column's label, marked as on a line, and what stands below it."""
    for label in head.cells:
        words = label.paragraphs[0]
        yield words if ":" in words.text else replace(words, text=f"{words.text.rstrip(' .')}:")
        for row in rows:
            cell = row.cell(label.column)
            yield from cell.paragraphs if cell else ()


def _paragraphs(rows: Sequence[Row]) -> Iterator[Paragraph]:
    for row in rows:
        for cell in row.cells:
            yield from cell.paragraphs
