"""Drafts of paragraphs, and columns that were set with tabs: 'Møtested:<tab>Rådhuset'."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from extractors.labels import is_list_label
from extractors.marks import MarkedText, Piece, as_paragraph, fold_pieces
from models.layout import Block, Cell, Paragraph, Row, Table

_MOST_LABEL_LETTERS = 40  # a longer text before a tab is a sentence, not the head of a row
_MOST_VALUE_LETTERS = 80  # a longer line set in below a row is text
_TABS = re.compile(r"(\t+)")
_CONTENTS_LINE = re.compile(r"(?:\.{3,}|…)\s*\d*\s*$|\t\s*\d+\s*$")  # 'Innledning .... 3', 'Innledning<tab>3'


class Draft(Struct, frozen=True):
    """A paragraph with its tabs still in it."""

    pieces: tuple[Piece, ...]
    number: int | None
    label: str | None = None
    indent: float = 0.0
    heading: int | None = None
    starts_page: bool = False
    note: bool = False
    hanging: float = 0.0  # points that its first line stands out to the left

    @property
    def raw(self) -> str:
        """Its text, not folded."""
        return "".join(piece.text for piece in self.pieces)

    def paragraph(self) -> Paragraph:
        """The paragraph, its tabs folded to blanks."""
        marked = fold_pieces(self.pieces)
        if self.label is None:
            made = as_paragraph(marked)
        else:
            made = Paragraph(marked.text, self.label, bold=marked.bold, underline=marked.underline)
        return replace(
            made,
            number=self.number,
            indent=self.indent,
            heading=self.heading,
            starts_page=self.starts_page,
            note=self.note,
        )


Loose = Draft | Block  # what stands in a story before it is settled


def settled(blocks: Iterable[Loose], *, columns: bool) -> tuple[Block, ...]:
    """Blocks with drafts made paragraphs; with `columns`, drafts in a row that are set alike by tabs become a table."""
    found: list[Block] = []
    members = list(blocks)
    widths = _widths(members) if columns else [0] * len(members)
    for width, group in groupby(zip(members, widths, strict=True), key=itemgetter(1)):
        row = [member for member, _ in group]
        drafts = [member for member in row if isinstance(member, Draft)]
        if width > 1 and _row_count(drafts) > 1:
            found.append(_table(drafts))
        else:
            found.extend(m.paragraph() if isinstance(m, Draft) else m for m in row)
    return tuple(found)


def _widths(blocks: Sequence[Loose]) -> list[int]:
    """How many columns each block is set in; a line that goes on in the last column of a row is of its row."""
    widths: list[int] = []
    row: Draft | None = None
    for block in blocks:
        width = _width(block)
        if row and isinstance(block, Draft) and _goes_on(block, row):
            width = widths[-1]
        else:
            row = block if width and isinstance(block, Draft) else None
        widths.append(width)
    return widths


def _goes_on(draft: Draft, row: Draft) -> bool:
    """Whether a line without a tab stands below the value of a row: its first line hangs out, this one does not.

    'Til stede:<tab>Kari Fjellheim' / 'Per Strand', parted by a line break, or set in as far below a label.
    """
    if "\t" in draft.raw or draft.heading or draft.label or draft.note or not row.hanging:
        return False
    if draft.number == row.number:
        return True
    head, _, _ = row.raw.partition("\t")
    short = len(draft.raw.strip()) <= _MOST_VALUE_LETTERS
    return short and head.rstrip().endswith(":") and draft.indent == row.indent and not draft.hanging


def _width(block: Loose) -> int:
    """How many columns a draft is set in; 0 for what is no row of columns."""
    if not isinstance(block, Draft) or block.heading or block.label or block.note or "\t" not in block.raw:
        return 0
    raw = block.raw.rstrip()
    cells = _TABS.split(raw)[::2]
    head = cells[0].strip()
    if _CONTENTS_LINE.search(raw) and not head.endswith(":"):
        return 0
    if len(cells) < 2 or len(head) > _MOST_LABEL_LETTERS or (head and is_list_label(head)):  # noqa: PLR2004 - a pair
        return 0
    return len(cells)


def _row_count(drafts: list[Draft]) -> int:
    """How many drafts begin a row; 0 where the first goes on with a row that is not there."""
    if not drafts or drafts[0].raw.startswith("\t"):
        return 0
    return sum("\t" in draft.raw and not draft.raw.lstrip(" ").startswith("\t") for draft in drafts)


def _table(drafts: list[Draft]) -> Table:
    """A table of drafts of one width; a draft that starts with a tab, or has none, goes on with the row above."""
    rows: list[list[list[Paragraph]]] = []
    for draft in drafts:
        cells = [_cell_paragraphs(draft, pieces) for pieces in _cells(draft.pieces)]
        if rows and "\t" not in draft.raw:
            rows[-1][-1].extend(cells[0])
        elif rows and not cells[0]:
            for column, paragraphs in enumerate(cells):
                rows[-1][column].extend(paragraphs)
        else:
            rows.append(cells)
    made = tuple(
        Row(tuple(Cell(tuple(paragraphs), column) for column, paragraphs in enumerate(cells))) for cells in rows
    )
    return Table(made, starts_page=drafts[0].starts_page)


def _cells(pieces: tuple[Piece, ...]) -> list[list[Piece]]:
    """Pieces parted at their tabs; tabs at the end part nothing."""
    cells: list[list[Piece]] = [[]]
    for piece in pieces:
        for part in _TABS.split(piece.text):
            if part.startswith("\t"):
                if cells[-1] or len(cells) == 1:
                    cells.append([])
            elif part.strip():
                cells[-1].append(replace(piece, text=part))
    return cells if cells[-1] else cells[:-1]


def _cell_paragraphs(draft: Draft, pieces: list[Piece]) -> list[Paragraph]:
    """The paragraph of a cell, none for an empty one."""
    marked: MarkedText = fold_pieces(pieces)
    return [replace(as_paragraph(marked), number=draft.number)] if marked.text else []
