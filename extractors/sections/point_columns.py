"""Tables whose columns are points under a label: what was proposed beside what was adopted.

    Framlegg til vedtak      | Vedtak
    1. Avtalen vert forlenga | 1. Saka vert utsett
    Røysting: Samrøystes

Such a table is read column by column, what stands across all columns behind them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.fields import block_label
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

FEWEST_COLUMNS = 2
POINT_FIELDS = frozenset({Field.PROPOSAL, Field.DECISION})
"""Labels by which columns are points'."""
COLUMN_FIELDS = POINT_FIELDS | {Field.TREATMENT, Field.VOTING}
"""Labels that may stand beside them; 'Vedtak | Ansvar | Frist' is a list of earlier cases."""


def table_lines(table: Table) -> list[Paragraph]:
    """The paragraphs of a table in the order in which to read them: row by row, or columns of points one by one."""
    head = next((index for index, row in enumerate(table.rows) if _labels_columns(row)), None)
    if head is None:
        return list(table.paragraphs)
    below = table.rows[head + 1 :]
    across = next((index for index, row in enumerate(below) if _runs_across(row, table.rows[head])), len(below))
    columns = _columns(table.rows[head], below[:across])
    return [*_paragraphs(table.rows[:head]), *columns, *_paragraphs(below[across:])]


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
