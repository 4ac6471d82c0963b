"""Cells that are labels of a meeting's facts, and what stands beside them in a row."""

from collections.abc import Sequence
from functools import reduce
from itertools import pairwise

from msgspec.structs import replace

from extractors.fields import fact_field
from extractors.labels import joins_hyphen
from models.layout import Cell, Table

PAIR = 2  # cells: a label and its value


def at_labels(cells: tuple[Cell, ...]) -> list[tuple[Cell, ...]]:
    """The cells of a row, parted where a further label stands: 'Utvalg: | Formannskapet | Møtested: | Rådhuset'.

    Without colons a row of labels and values by turns tells them: 'Sted | Rådhuset | Møteleder | Kari Fjellheim'.
    """
    by_turns = (
        len(cells) % PAIR == 0 and all(map(names_fact, cells[::PAIR])) and not any(map(names_fact, cells[1::PAIR]))
    )
    starts = [
        index
        for index, cell in enumerate(cells)
        if index == 0 or is_marked_label(cell) or (by_turns and index % PAIR == 0)
    ]
    return [cells[start:end] for start, end in pairwise([*starts, len(cells)])]


def label_apart(cell: Cell) -> tuple[Cell, ...]:
    """A cell with its label above its value, 'Dato:' / '19. mars 2014', as two."""
    label, *value = cell.paragraphs or (None,)
    if label is None or not value or not label.text.rstrip().endswith(":") or fact_field(label.text) is None:
        return (cell,)
    return replace(cell, blocks=(label,)), replace(cell, blocks=tuple(value))


def names_fact(cell: Cell) -> bool:
    """Whether a cell is a label of a meeting's facts, with or without its colon."""
    return fact_field(folded_cell(cell)) is not None


def is_marked_label(cell: Cell) -> bool:
    """Whether a cell is a label of a meeting's facts with its colon: 'Forfall:'."""
    return cell.text.rstrip().endswith(":") and names_fact(cell)


def nested_table(cells: Sequence[Cell]) -> Table | None:
    """The table that the cells beside a label hold, and nothing else: a list of people set in a cell."""
    match [block for cell in cells for block in cell.blocks]:
        case [Table() as nested]:
            return nested
        case _:
            return None


def folded_cell(cell: Cell) -> str:
    """A cell's text on one line, a word that a narrow column broke made whole: 'Utvalgs-' / 'saksnr'."""
    return reduce(joins_hyphen, cell.text.split("\n")).strip()
