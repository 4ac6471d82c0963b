"""Drafts from tables of cases: a row a case, each column by its head ('Saksnr | Sak | Konklusjon | Ansvar')."""

import re
from collections.abc import Sequence

from extractors.facts.drafts import Draft
from extractors.fields import block_label
from extractors.item_types import item_types, without_types
from extractors.language.numbers import CaseNumber, find_case_numbers, with_code
from extractors.language.times import bare_time, find_times
from extractors.sections.case_headings import (
    ARCHIVE_BESIDE,
    case_heading,
    is_agenda_heading,
    is_break,
    is_unnumbered_item,
)
from extractors.sections.point_columns import POINT_FIELDS, block_lines
from extractors.sections.records import CaseColumns
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Paragraph, Row
from models.vocabulary import ItemType

ARCHIVE_HEAD = re.compile(r"arkiv|journal|j\.?nr", re.IGNORECASE)
FEWEST_BOLD = 2  # titles, before a table's habit can be told from them
LONGEST_PAUSE = 3  # words of a row at a time that is no item: 'Omvisning', 'Felles gåtur ute'
LONGEST_RUNNING_NUMBER = 3  # digits; a body has no more than some hundred cases a year


def add_rows(found: list[Draft], columns: CaseColumns, *, year_first: bool) -> None:
    """Add the rows of a table of cases to the drafts before it; breaks ('Lunsj') are left out.

    A row without number and title goes on with the row above, over a page break also with that of another table.
    `year_first`: the paper writes two-digit years before the number ('09/7').
    """
    drafts = [_row_draft(columns, row, year_first=year_first) for row in columns.rows]
    bold = _sets_titles_in_bold(drafts)
    for row, draft in zip(columns.rows, drafts, strict=True):
        if not draft.paragraphs or (draft.number is None and _is_no_item(draft)):
            continue
        at_a_time = _begins_at_a_time(columns, row)
        if at_a_time and bold and _is_plain_line(draft):
            continue
        if found and not (at_a_time or columns.paired) and _continues(draft):
            found[-1].extend(draft)
        else:
            found.append(draft)


def _begins_at_a_time(columns: CaseColumns, row: Row) -> bool:
    """Whether a row has a time of day before its item, so that it is none of the row above: '14:40 | Innlegg'."""
    cell = columns.cell(row, Field.DEADLINE)
    said = cell.text.strip() if cell and cell.column < columns.columns[Field.TITLE] else ""
    return bool(said) and (bare_time(said) or find_times(said)[0]) is not None


def _sets_titles_in_bold(drafts: Sequence[Draft]) -> bool:
    """Whether all numbered rows of a table have bold titles, so that another row without one has no title."""
    firsts = [draft.content[0] for draft in drafts if draft.number and draft.content]
    return len(firsts) >= FEWEST_BOLD and all(any(span.start == 0 for span in first.bold) for first in firsts)


def _is_plain_line(draft: Draft) -> bool:
    """Whether a row is a word or two without number, marks or names: a pause, whatever it is called."""
    if draft.number or draft.side or draft.responsible or len(draft.content) != 1:
        return False
    (only,) = draft.content
    return not (only.bold or is_unnumbered_item(only.text)) and len(only.text.split()) <= LONGEST_PAUSE


def _is_no_item(draft: Draft) -> bool:
    """Whether a row without a number is a pause, heads the rows below it, or lists them: 'Agenda' / '1/24 Budsjett'."""
    lines = [*draft.side, *draft.content, *draft.responsible]
    words = _words(lines)
    return is_break(words) or is_agenda_heading(words) or is_agenda_heading(lines[0].text)


def _row_draft(columns: CaseColumns, row: Row, *, year_first: bool) -> Draft:
    """The paragraphs of a row by column; a cell over several columns is content, once."""

    def paragraphs(name: Field) -> list[Paragraph]:
        cell = columns.cell(row, name)
        return block_lines(cell.blocks) if cell else []

    content = _without_archive(paragraphs(Field.TITLE), columns.head)
    responsible = paragraphs(Field.RESPONSIBLE)
    one_cell = columns.cell(row, Field.CASE_NUMBER) is columns.cell(row, Field.TITLE)
    draft = Draft(
        side=[] if one_cell else paragraphs(Field.CASE_NUMBER),
        content=content,
        decision=paragraphs(Field.DECISION),
        proposal=paragraphs(Field.PROPOSAL),
        responsible=responsible if responsible != content else [],
        officers=paragraphs(Field.CASE_OFFICER),
        types=paragraphs(Field.ITEM_TYPE),
        attached=paragraphs(Field.ATTACHMENTS),
        access=paragraphs(Field.ACCESS),
    )
    named = {id(cell) for cell in (columns.cell(row, field) for field in columns.columns) if cell}
    draft.content += [
        p for cell in row.cells if id(cell) not in named for p in block_lines(cell.blocks)
    ]  # heads nobody knows
    if one_cell and content:
        _take_heading(draft, year_first=year_first)
    _take_number(draft, year_first=year_first)
    return draft


def _take_heading(draft: Draft, *, year_first: bool) -> None:
    """Move the number before the title out of a cell that holds both: '14/23 Budsjett'."""
    first = draft.content[0]
    heading = case_heading(first, year_first=year_first)
    if heading:
        draft.number, draft.anchor = heading.number, [first]
        title = slice_paragraph(first, heading.title_start, len(first.text))
        draft.content[:1] = [title] if title else []


def _without_archive(content: list[Paragraph], head: str) -> list[Paragraph]:
    """A cell's lines without an archive's number above the title: '99/00187' / 'Budsjett'.

    One on the title's own line goes where the head tells of it: 'Arkivsak Tittel' over '99/00187 Budsjett'.
    """
    if len(content) > 1 and ARCHIVE_BESIDE.fullmatch(content[0].text):
        return content[1:]
    beside = ARCHIVE_BESIDE.match(content[0].text) if content and ARCHIVE_HEAD.search(head) else None
    bare = slice_paragraph(content[0], beside.end(), len(content[0].text)) if beside else None
    return [bare, *content[1:]] if bare else content


def _take_number(draft: Draft, *, year_first: bool) -> None:
    """Move the case number out of the number cell; what is left there are types, attachments or a side title."""
    for index, paragraph in enumerate(draft.side):
        number = next(iter(find_case_numbers(paragraph.printed, year_first=year_first)), None)
        heading = None if number else case_heading(paragraph)
        bare = heading.number if heading else _running_number(paragraph)
        read = with_code(number, paragraph.printed) if number else bare
        if read is None:
            continue
        rest = slice_paragraph(paragraph, read.end, len(paragraph.text)) if number and not paragraph.label else None
        draft.number, draft.anchor = read, [paragraph]
        draft.side[index : index + 1] = [rest] if rest and rest.text.strip(" .:") else []
        draft.side = [line for line in draft.side if not ARCHIVE_BESIDE.fullmatch(line.text)]
        return


def _running_number(paragraph: Paragraph) -> CaseNumber | None:
    """A number cell that holds a running number only: '1', '5.', 'Sak 3'."""
    text = paragraph.printed.strip(" .:)")
    digits = text.split()[-1] if text else ""
    alone = text == digits or text.lower().startswith("sak")
    return CaseNumber(text, None, int(digits)) if _counts(digits) and alone else None


def _counts(digits: str) -> bool:
    return digits.isdecimal() and len(digits) <= LONGEST_RUNNING_NUMBER


def _continues(draft: Draft) -> bool:
    """Whether a row goes on with the one above: no number, and no title of its own."""
    side = _words(draft.side)
    if draft.number or without_types(side) or _is_other_business(draft.side):
        return False
    if not draft.content:
        return True
    first = draft.content[0]
    if _labels_points(first):
        return True  # 'Vedtak:' below a page break in the middle of a row
    titled = any(span.start == 0 for span in first.bold) or is_unnumbered_item(first.text)
    opens = titled or (len(draft.content) == 1 and bool(draft.responsible))
    return not opens or first.label is not None or first.text[:1].islower()


def _labels_points(paragraph: Paragraph) -> bool:
    """Whether a line opens with a label of points and its colon: 'Konklusjon:', 'Forslag til vedtak: Planen ...'."""
    label = block_label(paragraph)
    return label is not None and label.field in POINT_FIELDS and ":" in paragraph.text[: label.value_start]


def _is_other_business(side: Sequence[Paragraph]) -> bool:
    """Whether the number column says 'Eventuelt', which opens an item of its own."""
    return any(
        item_types(paragraph.text) == (ItemType.ANY_OTHER_BUSINESS,) and not without_types(paragraph.text)
        for paragraph in side
    )


def _words(paragraphs: Sequence[Paragraph]) -> str:
    return " ".join(paragraph.text for paragraph in paragraphs)
