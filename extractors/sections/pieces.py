"""A paper's blocks told apart: facts about a meeting, tables of cases, heads of case papers, and prose.

Flattened papers give the same pieces from plain lines: 'Dato/sted 29.02.24, kl. 13' and 'Saksnr: Møteorgan: Type sak'.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.fields import Label, block_label, column_field, fact_label
from extractors.item_types import is_item_type_line
from extractors.language.dates import Precision, find_dates
from extractors.language.names import is_name
from extractors.language.numbers import find_case_numbers
from extractors.sections.tables import CaseColumns, LabelledValue, case_columns, case_head, fact_rows
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph, Table

HELD = re.compile(
    r"Møte[t]? (?:(?:ble|blei|vart) )?(?:holdt|halde|avholdt|gjennomført|varte|vara|starta|startet|begynte|slutta|sluttet|hevet|avsluttet|ble hevet|var slutt)\b",
    re.IGNORECASE,
)
"""A sentence that says when the meeting was: 'Møtet varte fra kl 9 til kl 11.30.'"""

PEOPLE_FIELDS = frozenset(
    {
        Field.PRESENT,
        Field.ABSENT,
        Field.SUBSTITUTE,
        Field.CHAIR,
        Field.MINUTE_TAKER,
        Field.SECRETARIAT,
        Field.PRESENTER,
        Field.ADDRESSEES,
    }
)
LIST_FIELDS = PEOPLE_FIELDS | {Field.ATTACHMENTS}
MEETING_FIELDS = PEOPLE_FIELDS | {Field.DATE, Field.TIME, Field.PLACE, Field.BODY, Field.SUBJECT, Field.ENDS}
LONGEST_VALUE_LINE = 200  # characters; a longer line below a label is prose
LOOK_AHEAD = 16  # lines in which the next label must come for lines between to be its list
LONGEST_COLUMN_LINE = 90  # characters of a flattened table head


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled values about a meeting."""

    values: tuple[LabelledValue, ...]

    @property
    def has_date(self) -> bool:
        """Whether a day is among them."""
        return any(
            _has_day(value.text) for value in self.values if value.field in {Field.DATE, Field.TIME, Field.SUBJECT}
        )


@dataclass(frozen=True, slots=True)
class CaseHead:
    """The head of a case paper."""

    values: tuple[LabelledValue, ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """A table of cases."""

    columns: CaseColumns


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """The flattened head of a case table: 'Saks nr.  Ansvar'."""

    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph."""

    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Title:
    """The line in which a paper names itself."""

    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class OtherTable:
    """A table that holds neither facts nor cases."""

    table: Table


Piece = Facts | CaseHead | Cases | ColumnLine | Prose | Title | OtherTable


def pieces(blocks: Sequence[Block]) -> list[Piece]:
    """Blocks in reading order -> pieces in reading order; no paragraph is lost."""
    found: list[Piece] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if isinstance(block, Table):
            found.append(_table_piece(block))
            index += 1
            continue
        run, taken = _fact_run(blocks, index)
        if run:
            found.append(Facts(tuple(run)))
            index += taken
            continue
        head, taken = _flattened_head(blocks, index)
        if head:
            found.append(head)
            index += taken
            continue
        found.append(Facts((LabelledValue(Field.HELD, "", (block,)),)) if HELD.match(block.text) else Prose(block))
        index += 1
    return _with_attendance(found)


def _table_piece(table: Table) -> Piece:
    head = case_head(table)
    if head:
        return CaseHead(head)
    facts = fact_rows(table)
    columns = case_columns(table)
    if facts and not (columns and columns.head):
        return Facts(facts)
    return Cases(columns) if columns else OtherTable(table)


def _with_attendance(found: list[Piece]) -> list[Piece]:
    """Join a table of people to the label that announces it ('Følgende medlemmer møtte:' + table)."""
    joined: list[Piece] = []
    for piece in found:
        last = joined[-1] if joined else None
        if isinstance(piece, OtherTable) and isinstance(last, Facts):
            value = last.values[-1]
            if value.field in PEOPLE_FIELDS and not value.paragraphs and _holds_people(piece.table):
                values = (*last.values[:-1], LabelledValue(value.field, value.label, (), piece.table))
                joined[-1] = Facts(values)
                continue
        if isinstance(piece, OtherTable) and is_attendance(piece.table):
            value = LabelledValue(Field.PRESENT, "", (), piece.table)
            if isinstance(last, Facts):
                joined[-1] = Facts((*last.values, value))
            else:
                joined.append(Facts((value,)))
            continue
        if (
            isinstance(piece, Facts)
            and isinstance(last, Facts)
            and piece.values[0].field is not Field.HELD
            and not (piece.has_date and last.has_date)
        ):
            joined[-1] = Facts(last.values + piece.values)
            continue
        joined.append(piece)
    return joined


ATTENDANCE_HEADS = re.compile(r"(?:navn|namn)", re.IGNORECASE)


def is_attendance(table: Table) -> bool:
    """Whether a table lists people by a head 'Navn | Funksjon | ...'."""
    head = [cell.text.strip() for cell in table.rows[0].cells] if table.rows else []
    return len(head) > 1 and any(ATTENDANCE_HEADS.fullmatch(text) for text in head) and _holds_people(table)


def _holds_people(table: Table) -> bool:
    return any(is_name(paragraph.text.split(",")[0].strip()) for paragraph in table.paragraphs)


def _fact_run(blocks: Sequence[Block], start: int) -> tuple[list[LabelledValue], int]:
    """Labelled lines from `start` on, with the lines that belong to them; [] where they are no facts of a meeting."""
    values: list[LabelledValue] = []
    index = start
    while index < len(blocks):
        block = blocks[index]
        if not isinstance(block, Paragraph):
            break
        label = _meeting_label(block)
        if label is None:
            break
        own = cut(block, label.value_start)
        index += 1
        lines, index = _value_lines(blocks, index, label.field, empty=own is None)
        paragraphs = ((own,) if own else ()) + tuple(lines)
        values.append(LabelledValue(label.field, label.words, paragraphs))
    strong = [value for value in values if value.field in MEETING_FIELDS]
    dated = Facts(tuple(values)).has_date if values else False
    first = blocks[start]
    marked = isinstance(first, Paragraph) and bool((label := fact_label(first.printed)) and label.marked)
    if dated or (marked and strong and (len(values) > 1 or values[0].field in PEOPLE_FIELDS)):
        return values, index - start
    return [], 0


def _meeting_label(paragraph: Paragraph) -> Label | None:
    if paragraph.label and paragraph.label[0].isdigit():
        return None
    label = fact_label(paragraph.text)
    if label is None or label.field in {Field.IGNORED}:
        return None
    if label.marked:
        return label
    value = paragraph.text[label.value_start :].strip()
    names_itself = label.words.lower().startswith(
        "referat"
    )  # 'Referat fra SSU 12.03.24' is a title, not a labelled value
    return label if not names_itself and _fits(label.field, value) else None


def _fits(field: Field, value: str) -> bool:
    """Whether an unmarked label's value is of its kind: 'Dato/sted 29.02.24 ...', 'Referent Kari Fjellheim'."""
    if field in {Field.DATE, Field.TIME}:
        return _has_day(value)
    if field in {Field.CHAIR, Field.MINUTE_TAKER, Field.PRESENTER, Field.SECRETARIAT, Field.PRESENT, Field.ABSENT}:
        return is_name(value.split(",", maxsplit=1)[0].strip())
    if field is Field.ATTACHMENTS:
        return value.isdigit()
    if field in {Field.ADDRESSEES, Field.SUBJECT, Field.BODY}:
        return 0 < len(value.split()) <= 6 and value[0].isupper() and value[-1] not in ".:"
    return False


def _value_lines(blocks: Sequence[Block], start: int, field: Field, *, empty: bool) -> tuple[list[Paragraph], int]:
    """Lines below a label that are its value: a list up to the next label, or one line where the label's line is empty."""
    lines: list[Paragraph] = []
    index = start
    limit = _next_label(blocks, start)
    while index < len(blocks):
        block = blocks[index]
        if not isinstance(block, Paragraph) or _ends_value(block):
            break
        listed = field in LIST_FIELDS and (limit is not None or _is_list_line(block, field))
        if not (listed or (empty and not lines)):
            break
        lines.append(block)
        index += 1
    return lines, index


def _ends_value(paragraph: Paragraph) -> bool:
    return (
        paragraph.heading is not None
        or len(paragraph.text) > LONGEST_VALUE_LINE
        or _meeting_label(paragraph) is not None
        or block_label(paragraph) is not None
        or bool(column_words(paragraph.text))
    )


def _is_list_line(paragraph: Paragraph, field: Field) -> bool:
    if field in PEOPLE_FIELDS:
        return is_name(re.split(r"[,(–]| - ", paragraph.text)[0].strip()) or (
            paragraph.label is not None and len(paragraph.text) < 80
        )
    return False


def _next_label(blocks: Sequence[Block], start: int) -> int | None:
    """Index of the next meeting label within the look-ahead, before any heading or table."""
    for index in range(start, min(start + LOOK_AHEAD, len(blocks))):
        block = blocks[index]
        if not isinstance(block, Paragraph) or block.heading is not None:
            return None
        if _meeting_label(block):
            return index
        if block_label(block) or column_words(block.text):
            return None
    return None


def column_words(text: str) -> tuple[Field, ...]:
    """The fields of a line that holds nothing but column heads: 'Saksnr: Møteorgan: Type sak Saksbehandler'."""
    words = text.replace(":", " ").split()
    if not len(words) >= 2 or len(text) > LONGEST_COLUMN_LINE:
        return ()
    fields: list[Field] = []
    index = 0
    while index < len(words):
        for length in (4, 3, 2, 1):
            field = column_field(" ".join(words[index : index + length]))
            if field and index + length <= len(words):
                fields.append(field)
                index += length
                break
        else:
            return ()
    return tuple(fields) if fields[0] is Field.CASE_NUMBER and len(fields) > 1 else ()


def _flattened_head(blocks: Sequence[Block], start: int) -> tuple[Piece | None, int]:
    """A line of column heads, with the values below it where it is a case paper's head."""
    block = blocks[start]
    if not isinstance(block, Paragraph):
        return None, 0
    fields = column_words(block.text)
    if not fields:
        return None, 0
    if not set(fields) & {Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER}:
        return ColumnLine(block.text), 1
    lines: list[Paragraph] = []
    for later in blocks[start + 1 :]:
        if not isinstance(later, Paragraph) or not (
            is_value_line(later) if lines else find_case_numbers(later.printed)
        ):
            break
        lines.append(later)
    values = [LabelledValue(Field.IGNORED, block.text, tuple(lines))]
    return CaseHead(tuple(values)), 1 + len(lines)


def is_value_line(paragraph: Paragraph) -> bool:
    """Whether a line below a flattened head goes on with it: an item type or a name, as in 'Dialog', 'Kari Fjellheim'."""
    return is_item_type_line(paragraph.text) or is_name(paragraph.text)


def cut(paragraph: Paragraph, start: int) -> Paragraph | None:
    """A paragraph's text from `start` on, with its marks and lines moved; None where nothing is left."""
    return slice_paragraph(paragraph, start, len(paragraph.text))


def _has_day(text: str) -> bool:
    return any(date.precision is Precision.DAY for date in find_dates(text))
