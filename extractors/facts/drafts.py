"""Entries before they are read: the paragraphs that stand under one case, by the column or place they stood in.

Tables of cases, headed cases and case papers all become drafts, so that titles, points and people are read in one way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.fields import block_label
from extractors.item_types import TYPE, is_item_type_line, without_types
from extractors.language.names import is_name, is_name_word
from extractors.language.numbers import CaseNumber, find_case_numbers, writes_year_first
from extractors.sections.case_headings import LEADERS, CaseHeading, case_heading, is_break, is_unnumbered_item
from extractors.sections.records import CaseColumns, CaseHead, Cases, ColumnLine, Facts, OtherTable, Piece, Prose, Title
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Paragraph, Row

LONGEST_SIDE_TITLE = 60  # characters of a title that stands in the number column ('Evaluering av møtet')
LONGEST_AGENDA_TITLE = 110  # characters; a longer bold line in a headed paper is prose


@dataclass(slots=True)
class Draft:
    """What stands under one case; every list holds paragraphs in reading order."""

    number: CaseNumber | None = None
    side: list[Paragraph] = field(default_factory=list)  # below the number: item types, attachments
    title: list[Paragraph] = field(default_factory=list)  # where the layout sets the title apart
    content: list[Paragraph] = field(default_factory=list)
    decision: list[Paragraph] = field(default_factory=list)  # a column of its own
    responsible: list[Paragraph] = field(default_factory=list)
    officers: list[Paragraph] = field(default_factory=list)  # saksbehandler
    types: list[Paragraph] = field(default_factory=list)  # a column of its own
    anchor: list[Paragraph] = field(default_factory=list)  # the number itself, for its place
    flattened: bool = False  # columns run together: types and names stand among the content

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All of them, for the entry's place."""
        return [*self.anchor, *self.side, *self.title, *self.content, *self.decision, *self.responsible]


def drafts(pieces: Sequence[Piece]) -> tuple[list[Draft], list[Piece]]:
    """The drafts of a notice or minutes, and the pieces that stand outside them."""
    year_first = writes_year_first(_printed_numbers(pieces))
    found: list[Draft] = []
    outside: list[Piece] = []
    headed = _Headed(year_first=year_first)
    for piece in pieces:
        match piece:
            case Cases(columns):
                found.extend(headed.close())
                _add_rows(found, columns, year_first=year_first)
            case Prose(paragraph):
                if not headed.take(paragraph):
                    outside.append(piece)
            case ColumnLine():
                headed.flattened = True
            case OtherTable(table) if headed.open:
                for paragraph in table.paragraphs:
                    headed.take(paragraph)
            case CaseHead() | Facts() | OtherTable() | Title():
                outside.append(piece)
    found.extend(headed.close())
    return _merged(found), outside


def _printed_numbers(pieces: Sequence[Piece]) -> list[str]:
    printed = []
    for piece in pieces:
        if isinstance(piece, Cases):
            cells = [piece.columns.cell(row, Field.CASE_NUMBER) for row in piece.columns.rows]
            printed += [cell.text for cell in cells if cell]
        elif isinstance(piece, Prose) and (heading := case_heading(piece.paragraph)):
            printed.append(heading.number.printed)
    return printed


def _add_rows(found: list[Draft], columns: CaseColumns, *, year_first: bool) -> None:
    """Rows of a table of cases; a row without number and title goes on with the row above."""
    for row in columns.rows:
        draft = _row_draft(columns, row, year_first=year_first)
        if draft is None:
            continue
        if found and _continues(draft):
            _extend(found[-1], draft)
        elif draft.number or not is_break(" ".join(p.text for p in (*draft.side, *draft.title, *draft.content))):
            found.append(draft)


def _row_draft(columns: CaseColumns, row: Row, *, year_first: bool) -> Draft | None:
    def paragraphs(name: Field) -> list[Paragraph]:
        cell = columns.cell(row, name)
        return list(cell.paragraphs) if cell else []

    number_cell = columns.cell(row, Field.CASE_NUMBER)
    title_cell = columns.cell(row, Field.TITLE)
    draft = Draft(
        side=paragraphs(Field.CASE_NUMBER) if number_cell is not title_cell else [],
        content=paragraphs(Field.TITLE),
        decision=paragraphs(Field.DECISION),
        responsible=paragraphs(Field.RESPONSIBLE),
        officers=paragraphs(Field.CASE_OFFICER),
        types=paragraphs(Field.ITEM_TYPE),
    )
    if draft.responsible and draft.responsible == draft.content:  # one cell over all columns
        draft.responsible = []
    if not draft.paragraphs:
        return None
    _take_number(draft, year_first=year_first)
    return draft


def _take_number(draft: Draft, *, year_first: bool) -> None:
    """Move the case number out of the number cell; what is left there are types, attachments or a side title."""
    for index, paragraph in enumerate(draft.side):
        printed = paragraph.printed
        numbers = find_case_numbers(printed, year_first=year_first)
        if numbers:
            draft.number = numbers[0]
            draft.anchor = [paragraph]
            rest = slice_paragraph(paragraph, numbers[0].end, len(printed)) if paragraph.label is None else None
            draft.side[index : index + 1] = [rest] if rest and rest.text.strip(" .:") else []
            return
        bare = case_heading(paragraph) or _bare_number(paragraph)
        if bare:
            draft.number = bare.number if isinstance(bare, CaseHeading) else bare
            draft.anchor = [paragraph]
            draft.side[index : index + 1] = []
            return


def _bare_number(paragraph: Paragraph) -> CaseNumber | None:
    """A number cell that holds a running number only: '1', '5.', 'Sak 3'."""
    text = paragraph.printed.strip(" .:)")
    digits = text.split()[-1] if text else ""
    if digits.isdigit() and len(digits) <= 3 and (text == digits or text.lower().startswith("sak")):
        return CaseNumber(text, None, int(digits))
    return None


def _continues(draft: Draft) -> bool:
    """Whether a row goes on with the one above: no number, and no title of its own."""
    if draft.number or draft.title:
        return False
    side = " ".join(paragraph.text for paragraph in draft.side)
    if without_types(side):
        return False
    if any(
        TYPE.fullmatch(paragraph.text.strip()) and "eventuelt" in paragraph.text.lower() for paragraph in draft.side
    ):
        return False
    first = draft.content[0] if draft.content else None
    if first is None:
        return True
    opens = _opens_bold(first) or is_unnumbered_item(first.text) or (len(draft.content) == 1 and bool(draft.responsible))
    return not opens or first.label is not None or first.text[:1].islower()


def _opens_bold(paragraph: Paragraph) -> bool:
    return any(span.start == 0 for span in paragraph.bold)


def _extend(draft: Draft, more: Draft) -> None:
    draft.side += more.side
    draft.content += more.content
    draft.decision += more.decision
    draft.responsible += more.responsible


def _merged(found: list[Draft]) -> list[Draft]:
    """One draft per number: an agenda row and the treatment below it are one entry, in the agenda's order."""
    merged: list[Draft] = []
    by_number: dict[tuple[int | None, int], Draft] = {}
    for draft in found:
        key = (draft.number.year, draft.number.number) if draft.number else None
        earlier = by_number.get(key) if key else None
        if earlier is None:
            merged.append(draft)
            if key:
                by_number[key] = draft
            continue
        if len(draft.content) + len(draft.decision) > len(earlier.content) + len(earlier.decision):
            draft.title = draft.title or earlier.title
            draft.responsible = draft.responsible or earlier.responsible
            merged[merged.index(earlier)] = draft
            by_number[(draft.number.year, draft.number.number)] = draft  # type: ignore[union-attr]  # key says it has one
    return merged


class _Headed:
    """Cases opened by headings or, in flattened papers, by a number on a line of its own."""

    def __init__(self, *, year_first: bool) -> None:
        self.year_first = year_first
        self.flattened = False
        self.open: Draft | None = None
        self.found: list[Draft] = []

    def take(self, paragraph: Paragraph) -> bool:
        """Put a paragraph where it belongs; False where no case is open for it."""
        heading = case_heading(paragraph, year_first=self.year_first)
        if heading:
            self._start(heading, paragraph)
            return True
        if (self.open or self.found or self.flattened) and self._unnumbered(paragraph):
            return True
        if self.open is None:
            return False
        self._add(paragraph)
        return True

    def close(self) -> list[Draft]:
        """The drafts so far; the next paragraph is outside until a case opens."""
        done, self.found, self.open = self.found, [], None
        for draft in done:  # one flattened table makes all cases around it flattened
            draft.flattened = self.flattened
        return done

    def _start(self, heading: CaseHeading, paragraph: Paragraph) -> None:
        self.open = Draft(number=heading.number, anchor=[paragraph])
        alone = heading.title_start >= len(paragraph.text)
        self.flattened |= alone and not heading.worded and paragraph.heading is None and not paragraph.is_bold()
        title = slice_paragraph(paragraph, heading.title_start, len(paragraph.text))
        title = slice_paragraph(title, 0, len(LEADERS.sub("", title.text))) if title else None
        if title and self.flattened and is_item_type_line(title.text):
            self.open.side.append(title)
        elif title:
            self.open.title.append(title)
        self.found.append(self.open)

    def _unnumbered(self, paragraph: Paragraph) -> bool:
        """Open an item without a number at 'Eventuelt', also with a name run into it: 'Eventuelt Kari Fjellheim'."""
        if self.open and not self.open.title and not self.open.content:
            return False  # it is the title of the case that is open
        words = paragraph.text.split()
        names = 0
        while names < len(words) and all(is_name_word(word) for word in words[len(words) - names - 1 :]) and names < 4:
            names += 1
        for cut in range(names + 1):
            title = " ".join(words[: len(words) - cut])
            if title and is_unnumbered_item(title) and paragraph.label is None:
                start = slice_paragraph(paragraph, 0, len(title))
                rest = slice_paragraph(paragraph, len(title), len(paragraph.text))
                self.open = Draft(anchor=[paragraph], title=[start] if start else [])
                self.open.responsible += [rest] if rest else []
                self.found.append(self.open)
                return True
        return False

    def _add(self, paragraph: Paragraph) -> None:
        draft = self.open
        assert draft is not None  # noqa: S101  # take() looked
        untitled = not draft.title and not draft.content and not self.flattened and not draft.side
        if is_item_type_line(paragraph.text) and not untitled and not _in_block(draft):
            draft.side.append(paragraph)
        elif not draft.title and not draft.content and block_label(paragraph) is None:
            draft.title.append(paragraph)
        else:
            draft.content.append(paragraph)


def _in_block(draft: Draft) -> bool:
    return any(block_label(paragraph) for paragraph in draft.content)


def trailing_names(paragraphs: Sequence[Paragraph], *, begun: bool) -> int:
    """How many paragraphs at the end hold nothing but a name: the Ansvar column of a flattened table.

    `begun`: a name has begun on the title's line, so that a lone surname may go on with it.
    """
    count = 0
    for paragraph in reversed(paragraphs):
        words = paragraph.text.replace("/", " ").split()
        if not words or len(words) > 5 or paragraph.label or not all(is_name_word(word) for word in words):
            break
        count += 1
    names = " ".join(paragraph.text for paragraph in paragraphs[len(paragraphs) - count :]).replace("/", " ")
    return count if count and (begun or is_name(names) or len(names.split()) > 1) else 0
