"""What a table is for: facts about a meeting, cases, or the head of a case paper.

Recognised from heads and labels, not from one body's template; attendance is told apart in `attendance`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import reduce

from msgspec.structs import replace

from extractors.fields import column_field, fact_field, fact_label, names_minute_taker, names_origin
from extractors.item_types import ATTACHMENTS
from extractors.language.bodies import looks_like_body
from extractors.language.names import is_name, is_organisation, opens_with_person
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import CaseHeading, case_heading
from extractors.sections.deadline_tails import before_deadline
from extractors.sections.label_cells import (
    at_labels,
    folded_cell,
    is_marked_label,
    label_apart,
    names_fact,
    nested_table,
)
from extractors.sections.paired_rows import with_titles_beside
from extractors.sections.records import CaseColumns, LabelledValue
from extractors.slices import join_paragraphs
from extractors.vocabulary.case_labels import DECISION_HEADS, PROPOSAL_HEADS
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

PAIR = 2  # cells: what a table says needs a label and a value, or a number and a title
HEAD_ROWS = 2  # a table's head stands in one of its first two rows; a title row may come before it
LONGEST_CASE_HEAD = 4  # rows; a longer table under 'Saksnr | Møteorgan' is an agenda, not one case's way
LONGEST_LABELLED_HEAD = 12  # rows of one with label and value side by side, which tell of one case only
MEETING_WORD = re.compile("møte", re.IGNORECASE)
LABEL_SHARE = 0.5  # of a fact table's rows have a known label, and of a headless case table's rows a number
FLOW_FIELDS = frozenset({Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER, Field.DATE})
"""Columns that the head of a case paper has beside the number, and an agenda seldom."""
WAY_FIELDS = frozenset({Field.CASE_NUMBER, Field.BODY, Field.DATE})
"""Columns of the way of one case (saksgang): which body treated it when, and under which number."""
LABELLED_HEADS = (
    frozenset({Field.CASE_NUMBER, Field.CASE_OFFICER}),
    frozenset({Field.CASE_NUMBER, Field.TITLE, Field.ARCHIVE}),
)
"""Labels of which a head has all at least, where each has its value beside it."""
CASE_HEADS = frozenset({Field.CASE_NUMBER, Field.TITLE})
"""Columns that the head of a table of cases has at least, where facts stand above it."""
LISTED_FIELDS = frozenset({Field.PRESENT, Field.ABSENT, Field.SUBSTITUTE})
"""Labels that stand side by side over columns of names."""
NAME_BREAK = re.compile(r",|/| og ")
"""Between names in a cell."""
NUMBERED_SHARE = 1 / 5
"""Of the rows of an agenda whose titles stand behind their numbers; the others are pauses and unnumbered items."""
PROPOSAL_HEAD = re.compile("|".join(PROPOSAL_HEADS), re.IGNORECASE)
DECISION_HEAD = re.compile(rf"(?:{'|'.join(DECISION_HEADS)})(?: ?(?:/|og) ?[\wæøå]+)?", re.IGNORECASE)
PAGE = re.compile(r"\s*(?:side|s\.)\s*\d{1,3}\s*", re.IGNORECASE)
"""Where a case begins, in the last column of an agenda: 'Side 12'."""
_NUMBER_LIKE = re.compile(r"\s*(?:sak(?:s?nr)?\.?:? )?[\w-]{0,6} ?\d{1,4} ?[./-] ?\d{1,4}\b", re.IGNORECASE)


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


def fact_rows(table: Table) -> tuple[LabelledValue, ...]:
    """The labelled rows of a table of facts ('Dato/sted | 29.02.24 ...'); () where it is none.

    A row without a label is a further value of the label above, or, first of all, the title of the paper.
    """
    if table.columns < PAIR:
        return ()
    if above := _labels_above(table):
        return above
    values: list[LabelledValue] = []
    rows = [tuple(sorted(row.cells, key=lambda cell: cell.column)) for row in table.rows if row.cells]
    pairs = [cells for row in rows for cells in at_labels(tuple(part for cell in row for part in label_apart(cell)))]
    known = sum(_add_fact(values, cells) for cells in pairs)
    return tuple(values) if known and known >= LABEL_SHARE * len(rows) else ()


def _labels_above(table: Table) -> tuple[LabelledValue, ...]:
    """A row of labels over one of values, 'Saksbehandler | Arkiv' over 'Kari Fjellheim | 033'; () for other tables."""
    if len(table.rows) != PAIR or len(table.rows[0].cells) < PAIR:
        return ()
    labels, values = ([(cell, _label_field(cell)) for cell in row.cells] for row in table.rows)
    if any(field for _, field in values):
        return ()  # labels and values side by side
    told = tuple(column_below(table, cell, field) for cell, field in labels if field)
    return told if len(told) == len(labels) else ()


def _label_field(cell: Cell) -> Field | None:
    """What a cell names as a label of a meeting's facts, or as that of who prepared a case, or of its archive."""
    words = folded_cell(cell)
    archive = Field.ARCHIVE if column_field(words) is Field.ARCHIVE else None
    return fact_field(words) or _officer_field(words) or archive


def _add_fact(values: list[LabelledValue], cells: tuple[Cell, ...]) -> bool:
    """Add what one row says; True where its label is known."""
    apart = is_marked_label(cells[0]) or (len(cells) == PAIR and names_fact(cells[0]))
    label = folded_cell(cells[0]) if cells[0].column == 0 or apart else ""
    value = tuple(paragraph for cell in cells[1:] for paragraph in cell.paragraphs)
    field = (fact_field(label) or _officer_field(label) or _people_field(label, value, values)) if label else None
    listed = nested_table(cells[1:]) if field in LISTED_FIELDS else None
    if field:
        values.append(LabelledValue(field, label, () if listed else value, listed))
    elif not label and values:
        values[-1] = LabelledValue(values[-1].field, values[-1].label, values[-1].paragraphs + value)
    elif not label:
        values.append(LabelledValue(Field.SUBJECT, "", value))
    elif len(cells) == 1:
        values.append(LabelledValue(Field.SUBJECT, "", cells[0].paragraphs))
    else:
        values.append(LabelledValue(Field.OTHER, label, value))
    return field is not None


def _people_field(label: str, value: Sequence[Paragraph], before: Sequence[LabelledValue]) -> Field | None:
    """What a row among those of people says by its people: who wrote the paper, or who came from a body.

    'Protokoll: | Kari Fjellheim', 'Frå Helse Solvik: | Liv Moen', 'Brukerutvalget: | Per Strand'; None where
    the value is no person.
    """
    if not value or not all(opens_with_person(paragraph.text) for paragraph in value):
        return None
    if names_minute_taker(label):
        return Field.MINUTE_TAKER
    if names_origin(label):
        return Field.PRESENT
    listed = any(earlier.field in LISTED_FIELDS for earlier in before)
    return Field.PRESENT if listed and (looks_like_body(label) or is_organisation(label)) else None


def _officer_field(label: str) -> Field | None:
    """Who prepared a case, in a second table of its head: 'Saksbehandlar: | Kari Fjellheim' above 'Arkiv: | 033'."""
    return Field.CASE_OFFICER if column_field(label) is Field.CASE_OFFICER else None


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
    numbered = sum(_opens_with_number(row) for row in table.rows)
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


def case_head(table: Table) -> tuple[LabelledValue, ...]:
    """The head of a case paper as labelled values ('Saksnr | Møteorgan | Saksbehandler'); () where it is none.

    Either labels in the first row and values below, or label and value side by side.
    """
    down = _labels_down(table)
    if down:
        return down
    labels = _head_labels(table)
    fields = {field for _, field in labels}
    tells_way = fields >= WAY_FIELDS and not fields & {Field.TITLE, Field.RESPONSIBLE}
    if not table.rows or (len(table.rows) > LONGEST_CASE_HEAD and not tells_way):
        return ()
    flows = Field.CASE_NUMBER in fields and fields & FLOW_FIELDS and Field.RESPONSIBLE not in fields
    titled = Field.TITLE in fields or [field for _, field in labels].count(Field.CASE_NUMBER) > 1  # 'Saksnr | Sak'
    if titled and sum(map(_opens_with_number, table.rows[1:])) > 1:
        return ()  # an agenda of a few cases
    if flows and len(table.rows) > 1:
        return tuple(column_below(table, cell, field) for cell, field in labels)
    return ()


def _labels_down(table: Table) -> tuple[LabelledValue, ...]:
    """A head with its labels below one another, 'Styresak: | 033/24' / 'Saksbehandler: | Kari Fjellheim'; else ()."""
    if len(table.rows) > LONGEST_LABELLED_HEAD:
        return ()
    down = [pair for row in table.rows for pair in _side_by_side(row)]
    numbers = [pair for pair in down if pair.field is Field.CASE_NUMBER and find_case_numbers(pair.text)]
    fields = {pair.field for pair in down}
    if len(numbers) != 1 or not any(fields >= told for told in LABELLED_HEADS):
        return ()
    return without_letters_day(down)


def without_letters_day(head: Sequence[LabelledValue]) -> tuple[LabelledValue, ...]:
    """The values of a head without the letter's day, where a label tells the meeting's: 'Styremøte', 'Møtedato'."""
    days = [value for value in head if value.field is Field.DATE]
    met = [value for value in days if MEETING_WORD.search(value.label)]
    return tuple(value for value in head if not met or value not in days or value in met)


def case_steps(table: Table) -> tuple[tuple[LabelledValue, ...], ...]:
    """The rows below the head of a case paper: who treats the case when, and under which number ('Saksgang')."""
    labels = _head_labels(table)
    rows = ([(field, head, row.cell(head.column)) for head, field in labels] for row in table.rows[1:])
    told = ([LabelledValue(field, head.text, cell.paragraphs) for field, head, cell in row if cell] for row in rows)
    return tuple(step for row in told for step in _steps_of_row(row))


def _steps_of_row(row: Sequence[LabelledValue]) -> Iterator[tuple[LabelledValue, ...]]:
    """A row, or its lines where as many bodies as days stand in it; a number that is still to come is left out."""
    lines = {len(value.paragraphs) for value in row if value.field in {Field.BODY, Field.DATE}}
    count = lines.pop() if len(lines) == 1 else 1
    if count < PAIR:
        yield tuple(row)
        return
    for line in range(count):
        yield tuple(replace(value, paragraphs=value.paragraphs[line : line + 1]) for value in row)


def _head_labels(table: Table) -> list[tuple[Cell, Field]]:
    """The cells of the first row that head columns of a case paper's head, with their fields."""
    head = table.rows[0].cells if table.rows else ()
    return [(cell, field) for cell in head if (field := column_field(folded_cell(cell)))]


def labelled_rows(table: Table) -> list[LabelledValue]:
    """The values of a table of known labels, 'Saksbehandler | Kari Fjellheim'; [] where a row begins with none.

    Or of labels over their values: 'Saksbehandler | Arkiv' over 'Kari Fjellheim | 033'.
    """
    labels = _head_labels(table)
    if len(table.rows) == PAIR and PAIR <= len(labels) == len(table.rows[0].cells):
        return [column_below(table, cell, field) for cell, field in labels]
    rows = [_side_by_side(row) for row in table.rows]
    return [value for row in rows for value in row] if rows and all(rows) else []


def column_below(table: Table, head: Cell, field: Field) -> LabelledValue:
    """All that stands below a head cell."""
    cells = [cell for row in table.rows[1:] if (cell := row.cell(head.column))]
    return LabelledValue(field, head.text, tuple(paragraph for cell in cells for paragraph in cell.paragraphs))


def _side_by_side(row: Row) -> list[LabelledValue]:
    """The labels of a row with their values: 'Saksnr | 2023/07', 'Organ | SSU | Møtedato | 12.03.2024'."""
    cells = sorted(row.cells, key=lambda cell: cell.column)
    labelled = [(label, value, column_field(label.text)) for label, value in zip(cells[::2], cells[1::2], strict=False)]
    return [LabelledValue(field, label.text, value.paragraphs) for label, value, field in labelled if field]


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


def _opens_with_number(row: Row) -> bool:
    """Whether the first cell opens with a case number: '14/23', 'Sak 2023/07'; not with a label ('Dato: 12.03')."""
    cell = row.cell(0)
    if cell is None or cell.column != 0 or not cell.paragraphs:
        return False
    first = cell.paragraphs[0].printed
    heading = case_heading(cell.paragraphs[0])  # 'SSU-sak 14-2024'
    numbered = _NUMBER_LIKE.match(first) or (heading and heading.worded)
    return bool(numbered and find_case_numbers(first)) and fact_label(first) is None


def _opens_case(row: Row) -> bool:
    """Whether a row opens a case in words: 'Sak 14/23 | Budsjett', not '11.30 | Pause'."""
    cell = row.cell(0)
    heading = case_heading(cell.paragraphs[0]) if cell and cell.column == 0 and cell.paragraphs else None
    return heading is not None and heading.worded and len(row.cells) >= PAIR
