"""Table heads that a flattened paper gives as a line: 'Saks nr.  Ansvar', 'Saksnr: Møteorgan: Type sak Saksbehandler'.

The second opens a case paper; its values run together on the lines below: '2025.03 SSU Orientering Kari Fjellheim'.
"""

import re
from collections.abc import Sequence
from functools import reduce
from itertools import pairwise

from extractors.fields import block_label, column_field
from extractors.item_types import is_item_type_line
from extractors.language.bodies import BodyRegister, named_body
from extractors.language.dates import Precision, find_dates
from extractors.language.names import is_name
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_heads import WAY_FIELDS
from extractors.sections.records import CaseHead, ColumnLine, LabelledValue
from extractors.slices import join_paragraphs, slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph, Table

LONGEST_COLUMN_LINE = 90  # characters; the longest head met, of five columns, has 71
FEWEST_STACKED, MOST_HEADS = 3, 7  # heads, each on a line of its own
LONGEST_HEAD_WORDS = 4  # words of one column head: 'Ansvarlig for oppfølging', 'Saken behandles i møteorgan'
MEETING_WORD = re.compile("møte", re.IGNORECASE)
CASE_PAPER_FIELDS = frozenset({Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER})
"""Columns by which a flattened head is a case paper's, not an agenda's."""


def column_words(text: str) -> tuple[Field, ...]:
    """The fields of a line of column heads and nothing else, a case number's first or a way's; () where it is none."""
    words = text.replace(":", " ").split()
    if len(text) > LONGEST_COLUMN_LINE:
        return ()
    fields: list[Field] = []
    while words:
        field, taken = _leading_head(words)
        if field is None:
            return ()
        fields.append(field)
        words = words[taken:]
    opens = len(fields) > 1 and fields[0] is Field.CASE_NUMBER
    return tuple(fields) if opens or WAY_FIELDS.issubset(fields) else ()


def _leading_head(words: Sequence[str]) -> tuple[Field | None, int]:
    """The longest column head that some words begin with, and how many words it takes."""
    for length in range(min(LONGEST_HEAD_WORDS, len(words)), 0, -1):
        if field := column_field(" ".join(words[:length])):
            return field, length
    return None, 0


def flattened_head(blocks: Sequence[Block], start: int) -> tuple[CaseHead | ColumnLine | None, int]:
    """What the line of column heads at `start` is, and how many blocks it takes; (None, 0) where it is no such line."""
    block = blocks[start]
    stacked = _stacked_heads(blocks, start)
    if stacked:
        return ColumnLine(" ".join(stacked)), len(stacked)
    fields = column_words(block.text) if isinstance(block, Paragraph) else ()
    if not isinstance(block, Paragraph) or not fields:
        return None, 0
    if not CASE_PAPER_FIELDS & set(fields):
        return ColumnLine(block.text), 1
    lines: list[Paragraph] = []
    steps: list[tuple[LabelledValue, ...]] = []
    for later in blocks[start + 1 :]:
        if not isinstance(later, Paragraph):
            break
        step = _step(block.text, later)
        opens = find_case_numbers(later.printed) or (step and WAY_FIELDS.issubset(fields))
        if not (_is_value_line(later) or step if lines else opens):
            break
        lines.append(later)
        steps += [step] if step else []
    if not lines and fields[0] is not Field.CASE_NUMBER:
        return None, 0
    return CaseHead((LabelledValue(Field.IGNORED, block.text, tuple(lines)),), tuple(steps)), 1 + len(lines)


def close_set_head(table: Table) -> CaseHead | None:
    """The way of a case whose columns a page sets too close to be told apart; None for any other table.

    'Behandles i utvalg | Møtedato Saknr' over 'Formannskapet | 06.02.2024 12/24'.
    """
    lines = ([line for cell in row.cells for line in cell.paragraphs] for row in table.rows)
    rows = [reduce(join_paragraphs, line) for line in lines if line]
    if not rows or not WAY_FIELDS.issuperset(column_words(rows[0].text)):
        return None
    head, taken = flattened_head(rows, 0)
    return head if isinstance(head, CaseHead) and taken == len(rows) else None


def _stacked_heads(blocks: Sequence[Block], start: int) -> list[str]:
    """The heads of an agenda's columns, each on a line of its own: 'Saksnr.' / 'Sak' / 'Ansvar'; [] where none are.

    Heads of a case paper are left to those who read its values.
    """
    lines: list[str] = []
    for block in blocks[start : start + MOST_HEADS]:
        if not isinstance(block, Paragraph) or column_field(block.text) is None:
            break
        lines.append(block.text)
    fields = column_words(" ".join(lines)) if len(lines) >= FEWEST_STACKED else ()
    titled = Field.TITLE in fields or fields.count(Field.CASE_NUMBER) > 1
    return lines if fields and titled and Field.RESPONSIBLE in fields else []


def _is_value_line(paragraph: Paragraph) -> bool:
    """Whether a line goes on with the values below a flattened head: 'Dialog', 'Kari Fjellheim'."""
    return is_item_type_line(paragraph.text) or is_name(paragraph.text)


def _step(head: str, line: Paragraph) -> tuple[LabelledValue, ...]:
    """Who treats the case on which day, run together: '10/23 Kommunestyret 30.03.2023'; () where a line is no such."""
    days = [date for date in find_dates(line.text) if date.precision is Precision.DAY]
    if not days or line.label or block_label(line):
        return ()
    day = days[0]
    bare = line.text[: day.start] + "|" * (day.end - day.start) + line.text[day.end :]  # may stand before the number
    number = next(iter(find_case_numbers(bare)), None)
    ends = sorted([(day.start, day.end), *([(number.start, number.end)] if number else [])])
    gaps = pairwise([0, *(place for end in ends for place in end), len(line.text)])
    words = max(list(gaps)[::2], key=lambda gap: gap[1] - gap[0])
    if number is None and (line.is_bold() or not _is_body(line.text[words[0] : words[1]])):
        return ()
    found = {Field.BODY: words, Field.DATE: (day.start, day.end)}
    found |= {Field.CASE_NUMBER: (number.start, number.end)} if number else {}
    parts = ((field, slice_paragraph(line, *place)) for field, place in found.items())
    return tuple(LabelledValue(field, head, (part,)) for field, part in parts if part)


def _is_body(words: str) -> bool:
    """Whether words name a body, and no meeting's paper: 'Møtebok frå møtet 31.01.2018'."""
    first = next(iter(BodyRegister().find(words)), None)
    opens = first is None or not words[: first.start].strip()
    return opens and MEETING_WORD.search(words) is None and named_body(words, BodyRegister()) is not None
