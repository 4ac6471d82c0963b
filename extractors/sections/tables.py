"""Tables of cases, by their head or by the numbers in them, and facts that stand above one in the same table.

Recognised from heads and labels, not from one body's template; facts are told apart in `fact_tables`, heads of case
papers in `case_heads`, people in `attendance`.
"""

import re
from collections.abc import Sequence
from functools import reduce

from msgspec.structs import replace

from extractors.fields import column_field
from extractors.item_types import ATTACHMENTS
from extractors.language.names import is_name
from extractors.sections.case_headings import CaseHeading, case_heading
from extractors.sections.case_heads import opens_with_number
from extractors.sections.deadline_tails import before_deadline
from extractors.sections.fact_tables import fact_rows
from extractors.sections.label_cells import PAIR, folded_cell
from extractors.sections.paired_rows import with_titles_beside
from extractors.sections.records import CaseColumns
from extractors.slices import join_paragraphs
from extractors.vocabulary.case_labels import DECISION_HEADS, PROPOSAL_HEADS
from extractors.vocabulary.fields import Field
from models.layout import Cell, Row, Table

LABEL_SHARE = 0.5  # of the rows of a table of cases without a head have a number
HEAD_ROWS = 2  # a table's head stands in one of its first two rows; a title row may come before it
CASE_HEADS = frozenset({Field.CASE_NUMBER, Field.TITLE})
"""Columns that the head of a table of cases has at least, where facts stand above it."""
NAME_BREAK = re.compile(r",|/| og ")
"""Between names in a cell."""
NUMBERED_SHARE = 1 / 5
"""Of the rows of an agenda whose titles stand behind their numbers; the others are pauses and unnumbered items."""
PROPOSAL_HEAD = re.compile("|".join(PROPOSAL_HEADS), re.IGNORECASE)
DECISION_HEAD = re.compile(rf"(?:{'|'.join(DECISION_HEADS)})(?: ?(?:/|og) ?[\wæøå]+)?", re.IGNORECASE)
PAGE = re.compile(r"\s*(?:side|s\.)\s*\d{1,3}\s*", re.IGNORECASE)
"""Where a case begins, in the last column of an agenda: 'Side 12'."""


def table_of(table: Table, start: int, end: int) -> Table:
    """Some rows of a table as a table."""
    return replace(table, rows=table.rows[start:end])


def parted(table: Table) -> tuple[Table, ...]:
    """Facts above cases in one table as two: rows 'Dato | 29.02.24' above a head 'Sak | Innhold | Ansvar'.

    Rows set with tabs go on without a head: 'Referent: | Ola Nes' above 'Sak 1/24 | Budsjett'; and below an agenda the
    heading of its first case may be a row with the same number.
    """
    if _repeats_number(table):
        return table_of(table, 0, len(table.rows) - 1), table_of(table, len(table.rows) - 1, len(table.rows))
    for index, row in enumerate(table.rows[1:], start=1):
        if all(map(_opens_case, table.rows[index:])) and fact_rows(table_of(table, 0, index)):
            return table_of(table, 0, index), table_of(table, index, len(table.rows))
        if not _columns(row).keys() >= CASE_HEADS:
            continue
        above, below = table_of(table, 0, index), table_of(table, index, len(table.rows))
        return (above, below) if fact_rows(above) and len(below.rows) > 1 else (table,)
    return (table,)


def _repeats_number(table: Table) -> bool:
    """Whether the last row opens a case that an earlier row has listed: 'PS 1/24 | Budsjett' below 'PS 2/24 | ...'."""
    headings = [_row_heading(row) for row in table.rows]
    *listed, last = [(heading.number.year, heading.number.number) if heading else None for heading in headings] or [
        None
    ]
    return last is not None and last in listed and len(set(listed)) > 1


def _row_heading(row: Row) -> CaseHeading | None:
    """The case that a row opens, also with a tab before its number: 'Sak | 2/24'."""
    firsts = [cell.paragraphs[0] for cell in row.cells if cell.paragraphs]
    whole = reduce(join_paragraphs, firsts) if firsts else None
    return case_heading(firsts[0]) or case_heading(whole) if whole else None


def case_columns(table: Table) -> CaseColumns | None:
    """The columns of a table of cases, by its head ('Saksnr | Sak | Ansvar'), or by its numbers where it has none."""
    paired = with_titles_beside(table)
    if paired:
        told = case_columns(paired)
        return replace(told, paired=True) if told else None
    for index, row in enumerate(table.rows[:HEAD_ROWS]):
        rows = table.rows[index + 1 :]
        columns = _with_content(_columns(row), row, rows, table.columns)
        if columns and len(row.cells) >= PAIR:
            head = " | ".join(cell.text for cell in row.cells)
            return CaseColumns(_with_names(columns, rows, table.columns), rows, head)
    first = table.rows[0].cell(0) if table.rows else None
    if first and column_field(folded_cell(first)) is Field.DEADLINE:
        return None  # '09.10' below 'Tid' is no number
    numbered = sum(opens_with_number(row) for row in table.rows)
    # one row may be a head of words that nobody knows
    if table.columns < PAIR or not numbered or numbered < LABEL_SHARE * len(table.rows) - 1:
        return None
    return CaseColumns(_headless_columns(table), table.rows, "")


def _headless_columns(table: Table) -> dict[Field, int]:
    """The columns of a table of cases without a head: the title is where most is said, who answers for it comes last.

    Or 'Vedlegg' comes last, of cases that have some. Archive and page numbers beside them say nothing of the case.
    """
    said = {column: _letters(table, column) for column in range(1, table.columns)}
    columns = {Field.CASE_NUMBER: 0, Field.TITLE: max(said, key=lambda column: said[column])}
    last = table.columns - 1
    if last != columns[Field.TITLE] and said[last]:
        columns[Field.ATTACHMENTS if _tells_attachments(table, last) else Field.RESPONSIBLE] = last
    bare = [column for column in said if not said[column]]
    return columns | ({Field.ARCHIVE: bare[0]} if bare else {})


def _tells_attachments(table: Table, column: int) -> bool:
    """Whether a column says of some cases that they have attachments, 'Vedlegg', '2 vedlegg', and nothing else."""
    cells = (cell.text for row in table.rows if (cell := row.cell(column)) and cell.column == column)
    return all(ATTACHMENTS.fullmatch(text.strip()) for text in cells if text.strip())


def _letters(table: Table, column: int) -> int:
    """How many letters stand in a column, the word for a page left out."""
    cells = (cell.text for row in table.rows if (cell := row.cell(column)) and cell.column == column)
    return sum(character.isalpha() for text in cells if not PAGE.fullmatch(text) for character in text)


def _with_names(columns: dict[Field, int], rows: Sequence[Row], width: int) -> dict[Field, int]:
    """Columns with a nameless one for who answers for the case, where its cells hold names only: 'Oppfølging'."""
    if Field.RESPONSIBLE in columns:
        return columns
    for column in (column for column in range(width) if column not in columns.values()):
        cells = [cell for row in rows if (cell := row.cell(column)) and cell.column == column and cell.text.strip()]
        if cells and all(map(_names_only, cells)):
            return {**columns, Field.RESPONSIBLE: column}
    return columns


def _names_only(cell: Cell) -> bool:
    """Whether a cell holds full names, and at most the time that they have: 'Kari Fjellheim' / 'Frist: 1. mai'."""
    lines = [line for paragraph in cell.paragraphs if (line := before_deadline(paragraph))]
    return bool(lines) and all(is_name(part.strip()) for line in lines for part in NAME_BREAK.split(line.text))


def _columns(row: Row) -> dict[Field, int]:
    """Head cells by field; of two columns with one field the first counts."""
    columns: dict[Field, int] = {}
    for cell in row.cells:
        words = folded_cell(cell)
        proposes = Field.PROPOSAL if PROPOSAL_HEAD.fullmatch(words.strip(" :.")) else None
        field = column_field(words) or proposes or _stacked_field(cell)
        if field is Field.CASE_NUMBER and Field.CASE_NUMBER in columns:
            field = Field.TITLE  # 'Nr | Sak | ...'
        if field is Field.TITLE and Field.TITLE in columns:
            field = Field.DECISION  # 'Nr | Sak | Konklusjon/oppfølging | ...'
        if field is Field.ARCHIVE and Field.ARCHIVE in columns:
            field = Field.IGNORED  # 'Saknr | Arkivsak | Tittel | Side'
        if field:
            columns.setdefault(field, cell.column)
    return columns


def _stacked_field(cell: Cell) -> Field | None:
    """The field of a cell of several heads, a title's or the first: 'Arkivsaksnr.' above 'Tittel'."""
    fields = [column_field(paragraph.text) for paragraph in cell.paragraphs]
    if len(fields) < PAIR or None in fields:
        return None
    return Field.TITLE if Field.TITLE in fields else fields[0]


def _with_content(columns: dict[Field, int], head: Row, rows: Sequence[Row], width: int) -> dict[Field, int]:
    """The columns with the one of titles and text; {} where the table has no numbers or no such column.

    It is named, or the first nameless one behind the number, also before a column of decisions ('Sak | Saksopplysninger
    | Vedtak'), or that of the numbers themselves, where the titles stand behind them ('Tid | Sak | Ansvar').
    """
    if Field.CASE_NUMBER not in columns:
        named = columns.get(Field.TITLE)
        shared = _column_of_headings(columns, rows, width) if named is None else named
        told = shared is not None and _holds_headings(rows, shared)
        return {**columns, Field.CASE_NUMBER: shared, Field.TITLE: shared} if shared is not None and told else {}
    behind = range(columns[Field.CASE_NUMBER] + 1, width)
    nameless = next((column for column in behind if column not in columns.values()), None)
    title = columns.get(Field.TITLE)
    if title is not None:
        told = nameless is not None and nameless < title and _heads_decisions(head.cell(title))
        return {**columns, Field.TITLE: nameless, Field.DECISION: title} if told and nameless is not None else columns
    numbers = columns[Field.CASE_NUMBER]
    content = nameless if nameless is not None else numbers if _holds_headings(rows, numbers) else None
    return {} if content is None else {**columns, Field.TITLE: content}


def _column_of_headings(columns: dict[Field, int], rows: Sequence[Row], width: int) -> int | None:
    """The column of cases below a head that nobody knows, beside one of who answers: 'Referat | Frist | Ansvar'."""
    nameless = (column for column in range(width) if column not in columns.values())
    return next((column for column in nameless if Field.RESPONSIBLE in columns and _holds_headings(rows, column)), None)


def _holds_headings(rows: Sequence[Row], column: int) -> bool:
    """Whether a good part of a column's cells open with a number and its title: '14/23 Budsjett'."""
    firsts = [cell.paragraphs[0] for row in rows if (cell := row.cell(column)) and cell.paragraphs]
    headings = [(first, heading) for first in firsts if (heading := case_heading(first))]
    titled = sum(heading.title_start < len(first.text) for first, heading in headings)
    return titled > 0 and titled >= NUMBERED_SHARE * len(firsts)


def _heads_decisions(cell: Cell | None) -> bool:
    """Whether a head is of a column that says what was decided, and nothing else: 'Vedtak', 'Konklusjon/tiltak'."""
    return cell is not None and DECISION_HEAD.fullmatch(folded_cell(cell).strip(" :.")) is not None


def _opens_case(row: Row) -> bool:
    """Whether a row opens a case in words: 'Sak 14/23 | Budsjett', not '11.30 | Pause'."""
    cell = row.cell(0)
    heading = case_heading(cell.paragraphs[0]) if cell and cell.column == 0 and cell.paragraphs else None
    return heading is not None and heading.worded and len(row.cells) >= PAIR
