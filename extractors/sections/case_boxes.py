"""A case in a table of its own: number and title in its first row, labels and what they say in the rows below.

    Sak 14/23 | Felles legevakt
    Sakstype: Beslutning | Saksansvarlig: Kari Fjellheim
    Bakgrunn | Avtalen går ut i juni.
    Beslutning | Avtalen forlenges med ett år.

The heading may be one cell over all columns ('Sak 14/23 Felles legevakt'), and one table may hold several such cases.
Such a table is read as the lines that it would be without rules: a heading, labels, and text below them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from extractors.fields import Label, block_label, column_field
from extractors.sections.case_headings import LONGEST_HEADING, case_heading, is_unnumbered_item
from extractors.slices import join_paragraphs
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

PAIR = 2  # cells of a row: a number and a title, a label and what it says
LONGEST_LABEL = 5  # words
FEWEST_LABELS = 1  # known labels below the first row, by which a table tells of one case
BOX_SHARE = 0.5  # of the headings over all columns of a table have labels below them
ON_ONE_LINE = frozenset({Field.ITEM_TYPE, Field.DEADLINE})
"""Labels whose value is read on their line: 'Sakstype: Orientering', 'Frist: 1. mai'."""


TOLD_FIELDS = frozenset({Field.TEXT, Field.TREATMENT, Field.VOTING, Field.PROPOSAL, Field.DECISION, Field.RESPONSIBLE})
"""What the labels of a box tell of its case; who prepared it stands in the head of a case paper too."""


def case_box(table: Table) -> list[Paragraph]:
    """The lines of a table that tells of one case, or of several below headings over all columns; [] for any other."""
    rows = _filled(table)
    return _one_box(rows) or _boxes(rows)


def box_rest(table: Table) -> list[Paragraph]:
    """The lines of what a page has parted from a box, behind one: a heading alone, or further labels; else [].

    The first row may go on with the one above, and have no label then.
    """
    rows = _filled(table)
    if len(rows) == 1 and _spans(rows[0]):
        return list(rows[0][0].paragraphs)
    labelled = rows[1:] if rows and rows[0][0].column > 0 else rows
    fields = {label.field for cells in labelled if (label := _label(cells))}
    if not fields & TOLD_FIELDS or not all(map(_is_known, labelled)):
        return []
    return [line for cells in rows for line in _lines(cells)]


def _filled(table: Table) -> list[list[Cell]]:
    """The rows of a table that say something; two labels side by side are as if they stood below each other."""
    return [cells for row in table.rows for part in _parts(row) if (cells := _said(part))]


def _parts(row: Row) -> list[list[Cell]]:
    """'Frist | 1. mai | Vedlegg | To' as two rows; a label of no value ('Frist | | Vedlegg | ') is none."""
    cells = sorted(row.cells, key=lambda cell: cell.column)
    starts: list[int] = []
    for index, cell in enumerate(cells):
        is_value = bool(starts) and index == starts[-1] + 1  # 'Sakstype | Beslutning'
        if not is_value and column_field(cell.text) is not None:
            starts.append(index)
    if len(starts) < PAIR or starts[0] > 0:
        return [cells]
    parts = [cells[start:end] for start, end in pairwise([*starts, len(cells)])]
    return [part for part in parts if len(_said(part)) > 1]


def _boxes(rows: Sequence[list[Cell]]) -> list[Paragraph]:
    """The lines of cases whose headings stand over all columns."""
    starts = [index for index, cells in enumerate(rows) if _spans(cells)]
    boxes = [rows[start:end] for start, end in pairwise([*starts, len(rows)])]
    told = sum(any(map(_is_labelled, box[1:])) for box in boxes)
    among = any(_opens(cells) for box in boxes for cells in box[1:])  # a table of cases has them below each other
    if starts[:1] != [0] or not told or told < BOX_SHARE * len(boxes) or among:
        return []
    return [line for cells in rows for line in (cells[0].paragraphs if _spans(cells) else _lines(cells))]


def _one_box(rows: Sequence[list[Cell]]) -> list[Paragraph]:
    """The lines of one case with number and title in cells of their own."""
    if not rows or len(rows[0]) != PAIR or any(_opens(cells) for cells in rows[1:]):
        return []
    heading = _heading(rows[0])
    alone = len(rows) == 1 and is_unnumbered_item(rows[0][0].text)  # one with a number may be an agenda's row
    if not heading or not (alone or sum(map(_is_labelled, rows[1:])) >= FEWEST_LABELS):
        return []
    return [*heading, *(line for cells in rows[1:] for line in _lines(cells))]


def _said(cells: Sequence[Cell]) -> list[Cell]:
    """The cells that say something."""
    return [cell for cell in cells if cell.text.strip()]


def _opens(cells: Sequence[Cell]) -> bool:
    """Whether a row opens a case of its own."""
    return cells[0].column == 0 and case_heading(cells[0].paragraphs[0]) is not None


def _spans(cells: Sequence[Cell]) -> bool:
    """Whether a row is the heading of a case and nothing beside it: 'Sak 14/23 Felles legevakt', 'Eventuelt'."""
    if len(cells) != 1 or cells[0].column != 0:
        return False
    first = cells[0].paragraphs[0]
    heading = case_heading(first)
    return is_unnumbered_item(first.text) or (heading is not None and heading.title_start < len(first.text))


def _heading(cells: Sequence[Cell]) -> list[Paragraph]:
    """'Sak 14/23' and 'Felles legevakt' as one line, what else stands beside them below it; 'Eventuelt' stays apart."""
    number, title = cells
    first = number.paragraphs[0]
    if len(number.paragraphs) > 1:
        return []
    if is_unnumbered_item(first.text):
        return [first, *title.paragraphs]
    found = case_heading(first)
    if found is None or found.title_start < len(first.text) or not _may_title(title.paragraphs[0]):
        return []
    return [join_paragraphs(first, title.paragraphs[0]), *title.paragraphs[1:]]


def _may_title(paragraph: Paragraph) -> bool:
    return paragraph.label is None and len(paragraph.text) < LONGEST_HEADING and not paragraph.text[:1].islower()


def _label(cells: Sequence[Cell]) -> Label | None:
    """The label of a case that a row begins with, where it is known."""
    first = cells[0].paragraphs[0]
    return block_label(_marked(first) if len(cells) > 1 else first)


def _is_labelled(cells: Sequence[Cell]) -> bool:
    return _label(cells) is not None


def _is_known(cells: Sequence[Cell]) -> bool:
    """Whether a row begins with a label of a case or of its head: 'Frist | 1. mai' too."""
    return _is_labelled(cells) or (len(cells) > 1 and column_field(cells[0].text) is not None)


def _lines(cells: Sequence[Cell]) -> Iterator[Paragraph]:
    """A row's paragraphs; the label in its first cell gets the mark that it would have on a line."""
    first, *others = cells
    is_label = bool(others) and len(first.paragraphs) == 1 and len(first.text.split()) <= LONGEST_LABEL
    if is_label and column_field(first.text) in ON_ONE_LINE:
        value, *more = (paragraph for cell in others for paragraph in cell.paragraphs)
        yield from (join_paragraphs(_marked(first.paragraphs[0]), value), *more)
        return
    yield from [_marked(first.paragraphs[0])] if is_label else first.paragraphs
    for cell in others:
        yield from cell.paragraphs


def _marked(label: Paragraph) -> Paragraph:
    """A label with its colon: 'Beslutning' -> 'Beslutning:'."""
    return label if ":" in label.text else replace(label, text=f"{label.text.rstrip(' .')}:")
