"""Which cases a packet's notice calls to its meeting, so that papers of them may follow behind the last minutes too."""

from collections.abc import Sequence
from itertools import takewhile

from extractors.fields import block_label
from extractors.language.numbers import CaseNumber
from extractors.sections.case_headings import case_heading
from extractors.sections.parts import LONGEST_TITLE, Part
from extractors.sections.records import Cases, Facts, Piece, Prose, Title, days_of
from extractors.vocabulary.fields import Field
from models.layout import Paragraph
from models.vocabulary import SectionKind

PAPERS_BEFORE = frozenset({SectionKind.NOTICE, SectionKind.CASE_PAPER})
"""What papers stand behind in a packet."""


def is_called(number: CaseNumber, parts: Sequence[Part]) -> bool:
    """Whether a notice has a case."""
    return any(_calls(part, number) for part in parts)


def is_called_so(line: Paragraph, parts: Sequence[Part]) -> bool:
    """Whether a notice has the case that a line opens, in the same words: 'Sak 12/24 Felles legevakt'."""
    heading = case_heading(line)
    title = line.text[heading.title_start :].strip().lower() if heading else ""
    called = (part for part in parts if heading and _calls(part, heading.number))
    return bool(title) and any(title in listed_titles(part.pieces) for part in called)


def awaits_paper(parts: Sequence[Part], number: CaseNumber) -> bool:
    """Whether the paper of a case may follow: behind papers, or minutes of another day than the notice that has it."""
    last = parts[-1]
    return is_of_another(last, parts, number) if last.tells_minutes else last.kind in PAPERS_BEFORE


def is_of_another(minutes: Part, parts: Sequence[Part], number: CaseNumber) -> bool:
    """Whether minutes are of another meeting than a notice calls to for a case."""
    met = _days(minutes)
    called = [_days(part) for part in parts if _calls(part, number)]
    return any(days and met and not days & met for days in called)


def proposes(behind: Sequence[Piece]) -> bool:
    """Whether something is proposed below a case's heading, and nothing decided; in minutes it would be.

    Up to the next case at the top of a page, or the next paper with a day of its own.
    """
    below = takewhile(lambda later: not _starts_paper(later), behind)
    labels = {label.field for later in below if isinstance(later, Prose) and (label := block_label(later.paragraph))}
    return Field.PROPOSAL in labels and Field.DECISION not in labels


def listed_titles(pieces: Sequence[Piece]) -> frozenset[str]:
    """The titles of cases behind their numbers and in tables, in small letters: 'Sak 12/24 Legevakt' -> 'legevakt'."""
    lines = [piece.paragraph for piece in pieces if isinstance(piece, Prose)]
    headed = [line.text[heading.title_start :] for line in lines if (heading := case_heading(line))]
    tables = [piece.columns for piece in pieces if isinstance(piece, Cases)]
    cells = [columns.cell(row, Field.TITLE) for columns in tables for row in columns.rows]
    return frozenset(text.strip().lower() for text in (*headed, *(cell.text for cell in cells if cell))) - {""}


def _calls(part: Part, number: CaseNumber) -> bool:
    return part.kind is SectionKind.NOTICE and part.lists(number.year, number.number)


def _days(part: Part) -> frozenset[tuple[int, int]]:
    """The days of a part's meeting: of its facts and title, else of its lines above the first case."""
    above = takewhile(lambda piece: not (isinstance(piece, Prose) and case_heading(piece.paragraph)), part.pieces)
    lines = (piece.paragraph.text for piece in above if isinstance(piece, Title | Prose))
    return part.days or days_of(line for line in lines if len(line) <= LONGEST_TITLE)


def _starts_paper(piece: Piece) -> bool:
    """Whether a piece is a case's heading at the top of a page, or dated facts."""
    if isinstance(piece, Facts):
        return piece.has_date
    return isinstance(piece, Prose) and piece.paragraph.starts_page and case_heading(piece.paragraph) is not None
