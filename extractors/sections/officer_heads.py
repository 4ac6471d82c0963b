"""Heads of case papers that leave number and title to the line below, and tell who prepared the case for which day.

Møtedato: 14. mars 2024
Arkivnr.: | Saksbeh/tlf:              | Sted/Dato:
24/117    | Kari Fjellheim, 75000000  | Solvik, 5.3.2024

SSU-sak 14-2024 Felles legevakt
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from extractors.fields import column_field
from extractors.language.names import split_names
from extractors.sections.case_headings import case_heading, titles_case
from extractors.sections.case_heads import MEETING_WORD, labelled_rows, without_letters_day
from extractors.sections.records import CaseHead, LabelledValue, has_day
from extractors.slices import join_paragraphs, slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Cell, Paragraph, Row, Table

LONGEST_OFFICER_HEAD = 4  # rows
LONGEST_LINES = 6  # of such a head without rules
MEETING_DAY_LABEL = "Møtedato"
OFFICER_LABEL = re.compile(r"\b(?:saksbeh(?:andlar|andler)?|sakshandsamar)\b\.?(?: ?/ ?tlf\.?)? ?:", re.IGNORECASE)
YEAR = re.compile(r"(?:19|20)\d\d")


def officer_head(table: Table, behind: Sequence[Block]) -> CaseHead | None:
    """The head that a table is above the number and title of a case; None for any other table."""
    below = behind[0] if behind else None
    if len(table.rows) > LONGEST_OFFICER_HEAD or not isinstance(below, Paragraph) or not _heads_case(below):
        return None
    rows = (_row_values(table.rows[index : index + 2]) for index in range(len(table.rows)))
    values = labelled_rows(table) or [value for row in rows for value in row]
    prepared = any(value.field is Field.CASE_OFFICER for value in values)
    meets = any(
        value.field is Field.DATE and MEETING_WORD.search(value.label) and has_day(value.text) for value in values
    )
    return CaseHead(without_letters_day(values)) if prepared and meets else None


def flattened_officer_head(blocks: Sequence[Block], start: int) -> tuple[CaseHead | None, int]:
    """The same head as lines from `start` up to the number and title, and how many it takes; (None, 0) for others."""
    first = blocks[start]
    if not isinstance(first, Paragraph) or not first.text.startswith(MEETING_DAY_LABEL):
        return None, 0
    near = blocks[start : start + LONGEST_LINES + 1]
    end = next((index for index, block in enumerate(near) if isinstance(block, Paragraph) and titles_case(block)), 0)
    lines = [block for block in near[:end] if isinstance(block, Paragraph)]
    day = _meeting_day(lines) if lines and len(lines) == end else None
    officers = [line for line in lines if OFFICER_LABEL.search(line.text)]
    if day is None or len(officers) != 1:
        return None, 0
    behind = lines[lines.index(officers[0]) :]
    named = next((name for line in behind for name in split_names([OFFICER_LABEL.sub(" ", line.text)])), None)
    values = [LabelledValue(Field.DATE, MEETING_DAY_LABEL, (day,))]
    values += [LabelledValue(Field.CASE_OFFICER, "", (replace(behind[0], text=named, lines=()),))] if named else []
    return CaseHead(tuple(values)), len(lines)


def _meeting_day(lines: Sequence[Paragraph]) -> Paragraph | None:
    """'Møtedato: 14. mars 2024', also with the year on the next line; None where the first line names no such day."""
    first, *more = lines
    label, colon, _ = first.text.partition(":")
    if not colon or label.strip() != MEETING_DAY_LABEL:
        return None
    whole = join_paragraphs(first, more[0]) if more and YEAR.fullmatch(more[0].text) else first
    day = slice_paragraph(whole, len(label) + 1, len(whole.text))
    return day if day and has_day(day.text) else None


def _heads_case(line: Paragraph) -> bool:
    """The number and title of a case, or the number alone: 'SAK 14/2024'."""
    heading = case_heading(line)
    return heading is not None and heading.worded


def _row_values(rows: Sequence[Row]) -> list[LabelledValue]:
    """What the labels of a row say, each behind its colon, or in the row below."""
    row, *below = rows
    told = (_cell_value(cell, below[0].cell(cell.column) if below else None) for cell in row.cells)
    return [value for value in told if value]


def _cell_value(cell: Cell, below: Cell | None) -> LabelledValue | None:
    """'Møtedato: 14. mars 2024' in one cell, or 'Saksbeh/tlf:' above its value; None without a known label."""
    line = cell.paragraphs[0] if len(cell.paragraphs) == 1 else None
    label, colon, _ = line.text.partition(":") if line else ("", "", "")
    field = column_field(label) if colon else None
    if line is None or field is None:
        return None
    value = slice_paragraph(line, len(label) + 1, len(line.text))
    paragraphs = (value,) if value else below.paragraphs if below else ()
    return LabelledValue(field, label, paragraphs) if paragraphs else None
