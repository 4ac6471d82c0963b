"""A case in a table of its own: number and title in its first row, labels and what they say in the rows below.

    Sak 14/23 | Felles legevakt
    Sakstype: Beslutning | Saksansvarlig: Kari Fjellheim
    Bakgrunn | Avtalen går ut i juni.
    Beslutning | Avtalen forlenges med ett år.

Such a table is read as the lines that it would be without rules: a heading, labels, and text below them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.fields import block_label
from extractors.sections.case_headings import LONGEST_HEADING, case_heading, is_unnumbered_item
from extractors.slices import join_paragraphs
from models.layout import Cell, Paragraph, Row, Table

PAIR = 2  # cells of a row: a number and a title, a label and what it says
LONGEST_LABEL = 5  # words
FEWEST_LABELS = 1  # known labels below the first row, by which a table tells of one case


def case_box(table: Table) -> list[Paragraph]:
    """The lines of a table that tells of one case; [] for any other table."""
    rows = [_cells(row) for row in table.rows]
    rows = [cells for cells in rows if cells]
    if not rows or len(rows[0]) != PAIR or any(_opens(cells) for cells in rows[1:]):
        return []
    heading = _heading(rows[0])
    alone = len(rows) == 1 and is_unnumbered_item(rows[0][0].text)  # one with a number may be an agenda's row
    if not heading or not (alone or sum(map(_is_labelled, rows[1:])) >= FEWEST_LABELS):
        return []
    return [*heading, *(line for cells in rows[1:] for line in _lines(cells))]


def _cells(row: Row) -> list[Cell]:
    """The cells of a row that say something, from left to right."""
    return [cell for cell in sorted(row.cells, key=lambda cell: cell.column) if cell.text.strip()]


def _opens(cells: Sequence[Cell]) -> bool:
    """Whether a row opens a case of its own."""
    return cells[0].column == 0 and case_heading(cells[0].paragraphs[0]) is not None


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


def _is_labelled(cells: Sequence[Cell]) -> bool:
    """Whether a row begins with a label of a case that is known."""
    first = cells[0].paragraphs[0]
    return block_label(_marked(first) if len(cells) > 1 else first) is not None


def _lines(cells: Sequence[Cell]) -> Iterator[Paragraph]:
    """A row's paragraphs; the label in its first cell gets the mark that it would have on a line."""
    first, *others = cells
    is_label = bool(others) and len(first.paragraphs) == 1 and len(first.text.split()) <= LONGEST_LABEL
    yield from [_marked(first.paragraphs[0])] if is_label else first.paragraphs
    for cell in others:
        yield from cell.paragraphs


def _marked(label: Paragraph) -> Paragraph:
    """A label with its colon: 'Beslutning' -> 'Beslutning:'."""
    return label if ":" in label.text else replace(label, text=f"{label.text.rstrip(' .')}:")
