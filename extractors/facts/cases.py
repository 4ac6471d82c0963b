"""The cases of a notice or of minutes, from its tables and from its headings."""

from collections.abc import Iterable, Sequence
from itertools import islice

from extractors.facts.access import closed_by_paper_head
from extractors.facts.case_papers import case_paper
from extractors.facts.drafts import Draft, merged
from extractors.facts.headed import HeadedCases
from extractors.facts.meetings import CLOSES
from extractors.facts.tabular import add_rows
from extractors.facts.task_lists import heads_tasks, with_task_lists
from extractors.facts.unnumbered import unnumbered_drafts
from extractors.fields import block_label
from extractors.language.bodies import BodyRegister
from extractors.language.numbers import writes_year_first
from extractors.sections.case_headings import case_heading, is_group_heading, is_unnumbered_item, may_precede_cases
from extractors.sections.flattened_heads import column_words
from extractors.sections.parts import Part
from extractors.sections.point_columns import table_lines
from extractors.sections.records import CaseHead, Cases, ColumnLine, Facts, OtherTable, OwnPaper, Piece, Prose, Title
from extractors.vocabulary.fields import Field
from models.facts import Meeting
from models.layout import Paragraph

SHORTEST_SAID = 3  # words of a sentence on an item that has no number: 'Innkallingen ble godkjent.'
NO_MEETING = Meeting()
KNOWN_BODIES = BodyRegister(())
TELLING_FIELDS = frozenset({Field.PROPOSAL, Field.DECISION, Field.TREATMENT, Field.VOTING, Field.TEXT})
"""Labels of what stands in a case, also behind a break of the meeting."""
PLAIN_COLUMNS = frozenset({Field.CASE_NUMBER, Field.ARCHIVE, Field.ACCESS, Field.TITLE})
"""Columns of an agenda whose rows read like headings when they have run together; others leave types and names."""


def drafts(
    pieces: Sequence[Piece], meeting: Meeting = NO_MEETING, register: BodyRegister = KNOWN_BODIES
) -> tuple[list[Draft], list[Piece]]:
    """The drafts of a notice or minutes in reading order, one a number, and the pieces that stand outside them.

    `meeting` tells which number a case paper that the minutes print whole has in it.
    """
    year_first = writes_year_first(_printed_numbers(pieces))
    found: list[Draft] = []
    outside: list[Piece] = []
    pieces = with_task_lists(pieces)
    own = _headed_cases(pieces, year_first=year_first)
    headed = HeadedCases(year_first=year_first)
    for index, piece in enumerate(pieces):
        match piece:
            case Cases(columns):
                if headed.take_follow_up(columns, own):
                    continue
                found += headed.close()
                add_rows(found, columns, year_first=year_first)
                headed.list_rows(found)
            case Prose(paragraph):
                if not _take_line(headed, paragraph, pieces[index + 1 : index + 2], numbered=bool(own)):
                    outside.append(piece)
            case ColumnLine(text):
                words = column_words(text)
                headed.open_columns(words, plain=PLAIN_COLUMNS.issuperset(words))
            case OtherTable(table) if headed.is_open:
                headed.end_title()
                headed.take_all(table_lines(table))
            case OwnPaper(inner):
                _take_paper(headed, inner, meeting, register)
            case CaseHead() | Facts() | OtherTable() | Title():
                _take_told(headed, piece, islice(pieces, index + 1, None))
                outside.append(piece)
    found += headed.close()
    return (merged(found), outside) if found else unnumbered_drafts(pieces)


def _take_told(headed: HeadedCases, piece: Piece, behind: Iterable[Piece]) -> None:
    """Let a title end at what is told of the meeting or the case; below the end of the meeting nothing is of a case."""
    headed.end_title()
    if isinstance(piece, CaseHead | Facts):
        headed.take_officers(piece.values)
    if isinstance(piece, Facts) and _ends_meeting(piece) and not any(map(_tells_of_case, behind)):
        headed.leave()


def _ends_meeting(facts: Facts) -> bool:
    """Whether a sentence tells when the meeting ended: 'Møtet ble hevet kl. 21.45'."""
    return any(value.field is Field.HELD and CLOSES.search(value.text) for value in facts.values)


def _tells_of_case(piece: Piece) -> bool:
    """Whether a piece opens a case, or says what was proposed, said or decided in one."""
    if not isinstance(piece, Prose):
        return isinstance(piece, Cases | ColumnLine | CaseHead | OwnPaper)
    label = block_label(piece.paragraph)
    return case_heading(piece.paragraph) is not None or (label is not None and label.field in TELLING_FIELDS)


def _take_paper(headed: HeadedCases, inner: Sequence[Piece], meeting: Meeting, register: BodyRegister) -> None:
    """Open the case of a paper that minutes print whole; its text may end in further cases: '14/18 Eventuelt'."""
    paper = case_paper(Part(list(inner)), register)
    paper.take_step(meeting)
    paper.draft.closed = closed_by_paper_head(inner)
    lines, paper.draft.content = paper.draft.content, []
    headed.open_paper(paper.draft)
    headed.take_all(lines)


def _take_line(headed: HeadedCases, paragraph: Paragraph, behind: Sequence[Piece], *, numbered: bool) -> bool:
    """Put a line where it belongs; False where it is of no case, as the heading of a group is.

    `numbered`: headings of the paper number its cases.
    """
    above = headed.is_above_cases
    if numbered and (above or not headed.is_open) and _opens_item(paragraph, behind, above_cases=above):
        headed.open_item(paragraph)
        return True
    if _heads_group(paragraph, behind):
        headed.open_group(paragraph)
        return False
    if heads_tasks(paragraph, behind):
        headed.leave()
    return headed.take(paragraph)


def _opens_item(paragraph: Paragraph, behind: Sequence[Piece], *, above_cases: bool) -> bool:
    """Whether a line above all numbered cases is an item that has none: what was said of it stands below.

    'Godkjenning av innkalling' / 'Lederen viste til en feil i dagsordenen.'
    """
    below = [piece.paragraph for piece in behind if isinstance(piece, Prose)]
    said = bool(below) and below[0].label is None and len(below[0].text.split()) >= SHORTEST_SAID
    named = is_unnumbered_item(paragraph.text) or (above_cases and may_precede_cases(paragraph.text))
    return said and paragraph.label is None and named and below[0].text.endswith(".")


def _heads_group(paragraph: Paragraph, behind: Sequence[Piece]) -> bool:
    """Whether a line heads a group of cases: 'Vedtakssaker' right above the heading of the first."""
    first = next((piece.paragraph for piece in behind if isinstance(piece, Prose)), None)
    return (
        paragraph.label is None
        and is_group_heading(paragraph.text)
        and first is not None
        and case_heading(first) is not None
    )


def _headed_cases(pieces: Sequence[Piece], *, year_first: bool) -> frozenset[tuple[int | None, int]]:
    """Year and number of all cases that a heading opens."""
    lines = (piece.paragraph for piece in pieces if isinstance(piece, Prose))
    headings = (case_heading(line, year_first=year_first) for line in lines)
    return frozenset((heading.number.year, heading.number.number) for heading in headings if heading)


def _printed_numbers(pieces: Sequence[Piece]) -> list[str]:
    """The case numbers of all cases as printed, by which a paper shows where it writes the year."""
    printed: list[str] = []
    for piece in pieces:
        if isinstance(piece, Cases):
            cells = [piece.columns.cell(row, Field.CASE_NUMBER) for row in piece.columns.rows]
            printed += [cell.text for cell in cells if cell]
        elif isinstance(piece, Prose) and (heading := case_heading(piece.paragraph)):
            printed.append(heading.number.printed)
    return printed
