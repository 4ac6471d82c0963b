"""Tables that were flattened to lines with tabs: which lines are rows, and which go on with a row above.

A page break in the middle of a table leaves an empty line, and often a row whose number cell is empty or holds the
rest of the one above ('2 vedlegg'); such a row goes on with the row before the gap.
"""

import re
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from extractors.labels import joins_hyphen, split_label
from extractors.plain.markup import fragment_blocks
from extractors.plain.wrapping import is_contents
from models.layout import Block, Cell, Paragraph, Row, Span, Table

# What a number cell begins with: '2024.7 Diskusjon', '14/23', 'PS 3/24', '1.'; not '2 vedlegg'.
_NUMBERED = re.compile(r"(?:[A-ZÆØÅ]\w{0,5}\s)?(?:\d{1,4}\s?[./-]\s?\d{1,4}\b|\d{1,3}[.)]?$)")
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^<>]*>")
_OPEN_TAG = re.compile(r"<(/?)(ul|ol|p|li|b|u|i|a|div|span|strong|em)\b[^<>]*>", re.IGNORECASE)
_LISTS = frozenset({"ul", "ol"})
_ENDS_SENTENCE = re.compile(r"[.:;!?…][\"”»)]?$")
_ANY_TEXT = "Tekst"  # behind a cell that is nothing but a list label
_LONG = 40  # letters; a shorter text without an end is a label or a name, not half a sentence


class RawRow(Struct):
    """A line with tabs, parted at them, its text still with tags."""

    cells: list[str]
    after_gap: bool = False
    page: bool = False

    @property
    def key(self) -> str:
        """What the first cell says, without tags."""
        return bare(self.cells[0])


class RawTable(Struct):
    """Rows of one width that stand together."""

    rows: list[RawRow]

    @property
    def columns(self) -> int:
        """The number of cells of each row."""
        return len(self.rows[0].cells)


def bare(text: str) -> str:
    """A text without its tags, white space folded."""
    return " ".join(_TAG.sub(" ", text).split())


def row_cells(line: str) -> list[str] | None:
    """The cells of a line that can be a table row, or None: tabs behind a list label or in contents lines part none."""
    cells = line.strip("\r\n").split("\t")
    if len(cells) < 2 or not any(cell.strip() for cell in cells):  # noqa: PLR2004 - a row has two cells
        return None
    if is_contents(cells[0]) or split_label(f"{cells[0].strip()} {_ANY_TEXT}")[1] == _ANY_TEXT:
        return None
    return cells


def is_open(row: RawRow, following: Iterable[str]) -> bool:
    """Whether a row goes on over the next lines: its last cell with text has a tag that is not closed.

    A list that is open holds all that follows; other tags count only if one of the following lines closes them.
    """
    filled = [cell for cell in row.cells if cell.strip()]
    opened: list[str] = []
    for closing, name in _OPEN_TAG.findall(filled[-1] if filled else ""):
        tag = name.lower()
        if not closing:
            opened.append(tag)
        elif tag in opened:
            opened.remove(tag)
    if _LISTS.intersection(opened):
        return True
    return bool(opened) and any(f"</{tag}>" in line.lower() for tag in opened for line in following)


def number_words(tables: list[RawTable]) -> frozenset[str]:
    """The words that stand behind a number in the first column of any table: {'vedlegg', 'orientering'}."""
    keys = [row.key for table in tables for row in table.rows if _NUMBERED.match(row.key)]
    return frozenset(word.lower() for key in keys for word in _WORD.findall(key))


def goes_on(table: RawTable, following: RawTable, words: frozenset[str]) -> bool:
    """Whether a table that follows behind a gap is the same table."""
    if table.columns != following.columns:
        return False
    first = following.rows[0]
    if not first.key:
        return True
    if not any(_NUMBERED.match(row.key) for row in table.rows):
        return False
    if _NUMBERED.match(first.key) or _has_only(first.key, words):
        return True
    is_head = any(_NUMBERED.match(row.key) for row in following.rows[1:])
    return not is_head or _is_repeated_head(table, first)


def merged(table: RawTable, following: RawTable) -> RawTable:
    """Two parts of one table as one; a heading row that is repeated is given once."""
    rows = following.rows
    if _is_repeated_head(table, rows[0]):
        rows = rows[1:]
    for row in rows[:1]:
        row.after_gap = True
    return RawTable([*table.rows, *rows])


def built(table: RawTable, words: frozenset[str]) -> Table:
    """The table, rows that go on with the one above joined to it."""
    rows: list[list[tuple[Block, ...]]] = []
    for raw in table.rows:
        cells = [fragment_blocks(cell) for cell in raw.cells]
        if rows and raw.after_gap and _continues_row(raw, cells, words):
            rows[-1] = [
                _joined(above, cell, column) for column, (above, cell) in enumerate(zip(rows[-1], cells, strict=True))
            ]
        else:
            rows.append(cells)
    made = (Row(tuple(Cell(blocks, column) for column, blocks in enumerate(cells))) for cells in rows)
    return Table(tuple(made), starts_page=table.rows[0].page)


def _is_repeated_head(table: RawTable, row: RawRow) -> bool:
    """Whether a row is the table's first row again, above more than the one row of a form."""
    head = [bare(cell) for cell in table.rows[0].cells]
    return len(table.rows) > 2 and [bare(cell) for cell in row.cells] == head  # noqa: PLR2004 - head and two rows


def _has_only(key: str, words: frozenset[str]) -> bool:
    """Whether a first cell holds nothing but words that stand behind numbers elsewhere."""
    found = [word.lower() for word in _WORD.findall(key)]
    return bool(found) and words.issuperset(found) and not _NUMBERED.match(key)


def _continues_row(raw: RawRow, cells: list[tuple[Block, ...]], words: frozenset[str]) -> bool:
    """Whether a row behind a gap goes on with the row above: it has no number, and no bold title of its own."""
    if raw.key and not _has_only(raw.key, words):
        return False
    rest = [cell for cell in cells[1:] if cell]
    if not rest:
        return False
    first = rest[0][0]
    return not (isinstance(first, Paragraph) and first.label is None and first.bold[:1] and first.bold[0].start == 0)


def _joined(above: tuple[Block, ...], below: tuple[Block, ...], column: int) -> tuple[Block, ...]:
    """The blocks of two halves of a cell; a sentence broken between them is made whole, but for number cells."""
    if not above or not below or column == 0:
        return (*above, *below)
    last, first = above[-1], below[0]
    if not isinstance(last, Paragraph) or not isinstance(first, Paragraph) or not _is_broken(last, first):
        return (*above, *below)
    text = joins_hyphen(last.text, first.text)
    moved = len(text) - len(first.text)
    whole = replace(
        last,
        text=text,
        bold=last.bold + _shifted(first.bold, moved),
        underline=last.underline + _shifted(first.underline, moved),
    )
    return (*above[:-1], whole, *below[1:])


def _is_broken(last: Paragraph, first: Paragraph) -> bool:
    """Whether the second paragraph goes on with the sentence of the first."""
    if first.label or _ENDS_SENTENCE.search(last.text) or len(last.text) < _LONG:
        return False
    return first.text[0].islower() or first.text[0].isdigit()


def _shifted(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    """Spans moved to the right."""
    return tuple(Span(span.start + by, span.end + by) for span in spans)
