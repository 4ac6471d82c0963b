"""A paper's blocks told apart: facts about a meeting, tables of cases, heads of case papers, and prose.

Flattened papers give the same pieces from plain lines: 'Dato/sted 29.02.24, kl. 13' and 'Saksnr: Møteorgan: Type sak'.
"""

import re
from collections.abc import Sequence
from functools import reduce
from itertools import takewhile

from msgspec.structs import replace

from extractors.fields import fact_label
from extractors.language.names import opens_with_person
from extractors.sections.attendance import is_attendance, parted_attendance, with_attendance
from extractors.sections.case_boxes import box_rest, case_box
from extractors.sections.case_headings import case_heading
from extractors.sections.case_heads import case_head, case_steps
from extractors.sections.fact_tables import fact_rows
from extractors.sections.flattened_heads import close_set_head, flattened_head
from extractors.sections.label_cells import PAIR
from extractors.sections.labelled_heads import labelled_head
from extractors.sections.labelled_lines import fact_run
from extractors.sections.leading import led
from extractors.sections.letterheads import LETTERHEAD_WITHIN, letterhead
from extractors.sections.officer_heads import flattened_officer_head, officer_head
from extractors.sections.people_columns import people_columns
from extractors.sections.records import CaseHead, Cases, Facts, LabelledValue, OtherTable, Piece, Prose
from extractors.sections.signatures import signature
from extractors.sections.tables import case_columns, parted
from extractors.slices import join_paragraphs
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph, Table

HELD = re.compile(
    r"(?:[A-ZÆØÅ][\wæøåÆØÅ -]{2,40} (?:åpnet|opna|satte|sette|hevet|heva|avsluttet|avslutta) møtet kl\b)|"
    r"Møtet? (?:(?:ble|blei|vart) )?(?:holdt|halde|avholdt|satt|sett|åpnet|opna|gjennomført|varte|vara|start(?:a|et)|"
    r"begynte|slutt(?:a|et)?|hevet|heva|avsluttet|var slutt)\b|"
    r"Møtet (?:finner sted|finn stad|holdes|haldast)\b(?=.*\d)|"
    r"(?:Den \d{1,2}\. ?\w+ \d{4} )?[\wæøå ]{0,60}?\b(?:hadde|holdt|heldt)\b(?! (?:orientering|foredrag|innlegg))"
    r"(?: [\wæøå]+){0,3}? (?:styre)?møte\b(?=.*\d)",
    re.IGNORECASE,
)
"""A sentence that says when the meeting was: 'Møtet varte fra kl 9 til 11.', 'Styret hadde møte på Ås 9. mai 2001.'"""


def pieces(blocks: Sequence[Block]) -> list[Piece]:
    """Blocks in reading order -> pieces in reading order; no paragraph is lost."""
    found: list[Piece] = []
    boxed = False
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if isinstance(block, Table):
            signed, _ = signature(blocks, index)
            found += [signed] if signed else _head_or_rest(block, index, blocks[index + 1 : index + 2], boxed=boxed)
            boxed = boxed or bool(case_box(block))
            index += 1
            longer = _longer_list(block, blocks[index:])
            if longer and isinstance(found[-1], Facts):
                found[-1] = _with_first_list(found[-1], longer)
                index += len(longer)
        else:
            piece, taken = _line_piece(blocks, index, block)
            found.append(piece)
            index += taken
    return with_attendance(found)


def _head_or_rest(table: Table, index: int, behind: Sequence[Block], *, boxed: bool) -> list[Piece]:
    """What a table is at its place: the head of a paper, what a page parted from a case's box, or its own pieces."""
    head = letterhead(table) if index < LETTERHEAD_WITHIN or table.starts_page else []
    lines = head or (box_rest(table) if boxed else [])
    return [Prose(line) for line in lines] or _table_pieces(table, behind)


def _longer_list(table: Table, below: Sequence[Block]) -> list[Paragraph]:
    """People below lists side by side, of which the first is longer: a page of text sets them as plain lines."""
    if not people_columns(table):
        return []
    return [line for line in takewhile(_goes_on_list, below) if isinstance(line, Paragraph)]


def _goes_on_list(block: Block) -> bool:
    """Whether a block is one more person of a list, or the rest of a line: 'Per Strand, gikk etter' / 'sak 3'."""
    if not isinstance(block, Paragraph) or fact_label(block.text):
        return False
    return opens_with_person(block.text) or block.text[0].islower()


def _with_first_list(facts: Facts, lines: Sequence[Paragraph]) -> Facts:
    """Facts with more people in the first of the lists that stand side by side."""
    first, *others = facts.values
    return Facts((replace(first, paragraphs=(*first.paragraphs, *lines)), *others))


def _line_piece(blocks: Sequence[Block], index: int, paragraph: Paragraph) -> tuple[Piece, int]:
    """What begins at a paragraph, and how many blocks it takes."""
    signed, taken = signature(blocks, index)
    if signed:
        return signed, taken
    for read_head in (labelled_head, flattened_officer_head):
        head, taken = read_head(blocks, index)
        if head:
            return head, taken
    run, taken = fact_run(blocks, index)
    if run:
        return Facts(tuple(run)), taken
    flattened, taken = flattened_head(blocks, index)
    if flattened:
        return flattened, taken
    told = led(paragraph)
    if told:
        return Facts(told), 1
    held = HELD.match(paragraph.text)
    return Facts((LabelledValue(Field.HELD, "", (paragraph,)),)) if held else Prose(paragraph), 1


def _heading_row(table: Table, behind: Sequence[Block]) -> Paragraph | None:
    """The heading of a case that stands alone in columns: 'SAK 12/97 | ARKIV 243 H | JNR 97/1187', its title below.

    One with its title ('Sak 12/97 | Budsjett') heads the text right behind it; without any it is an agenda's row.
    """
    cells = [cell for row in table.rows for cell in row.cells if cell.paragraphs]
    if len(table.rows) != 1 or not cells or any(len(cell.paragraphs) > 1 for cell in cells):
        return None
    whole = reduce(join_paragraphs, table.paragraphs)
    heading = case_heading(whole)
    if heading is None or not heading.worded:
        return None
    titled = bool(whole.text[heading.title_start :])
    heads_text = len(cells) == PAIR and any(isinstance(b, Paragraph) and not case_heading(b) for b in behind)
    return whole if heads_text or not titled else None


def _table_pieces(table: Table, behind: Sequence[Block]) -> list[Piece]:
    """A table as the lines of one case, or as what its parts are; `behind` is the block below it."""
    if prepared := officer_head(table, behind):
        return [prepared]
    heading = _heading_row(table, behind)
    lines = [heading] if heading else case_box(table)
    parts = [table] if case_head(table) else [part for upper in parted_attendance(table) for part in parted(upper)]
    return [Prose(line) for line in lines] or [_part_piece(part, behind) for part in parts]


def _part_piece(part: Table, behind: Sequence[Block]) -> Piece:
    """A part of a table; behind facts set with tabs a single row may head the case below: 'Sak 1/24 | Budsjett'."""
    heading = _heading_row(part, behind)
    return Prose(heading) if heading else _table_piece(part)


def _table_piece(table: Table) -> Piece:
    """What a table is; one with a known head of cases is no table of facts, whatever its cells begin with."""
    head = case_head(table)
    if head:
        return CaseHead(head, case_steps(table))
    if close_set := close_set_head(table):
        return close_set
    if is_attendance(table):
        return OtherTable(table)
    facts = people_columns(table) or fact_rows(table)
    columns = case_columns(table)
    if facts and not (columns and columns.head):
        return Facts(facts)
    if columns:
        return Cases(columns)
    boxed = _boxed_facts(table)
    return Facts(boxed) if boxed else OtherTable(table)


def _boxed_facts(table: Table) -> tuple[LabelledValue, ...]:
    """Labelled lines set in cells, all of them: 'Tid: 3.11.2016 kl 14 | Møteleder: Kari Fjellheim'; else ()."""
    lines = table.paragraphs
    values, taken = fact_run(lines, 0) if lines else ([], 0)
    return tuple(values) if taken == len(lines) else ()
