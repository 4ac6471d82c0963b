"""Agendas that give each case two rows: its numbers, and its title over all columns below them.

    Sak nr. | Arkivsaksnr. | Utfall
    Tittel
    PS 12/99 | 98/01187 | Utsatt
    Felles legevakt

They are read as if the title stood in a last column of its own.
"""

from itertools import pairwise

from msgspec.structs import replace

from extractors.fields import column_field
from extractors.vocabulary.fields import Field
from models.layout import Row, Table

FEWEST_ROWS = 4  # of a head in two rows and one case
PAIR = 2  # rows of a case


def with_titles_beside(table: Table) -> Table | None:
    """The table with the title beside the numbers of each case; None where its cases do not take two rows each."""
    if len(table.rows) < FEWEST_ROWS or len(table.rows) % PAIR or not _heads_titles(table.rows[1], table.columns):
        return None
    pairs = list(pairwise(table.rows))[::PAIR]
    if any(_is_whole(above, table.columns) or not _is_whole(below, table.columns) for above, below in pairs):
        return None
    return replace(table, rows=tuple(_joined(above, below, table.columns) for above, below in pairs))


def _heads_titles(row: Row, width: int) -> bool:
    """Whether a row is the head of the titles alone."""
    return _is_whole(row, width) and column_field(row.cells[0].text) is Field.TITLE


def _is_whole(row: Row, width: int) -> bool:
    """Whether a row is one cell over all columns."""
    return len(row.cells) == 1 and row.cells[0].span == width > 1


def _joined(above: Row, below: Row, width: int) -> Row:
    return Row((*above.cells, replace(below.cells[0], column=width, span=1)))
