"""A part of a packet: the pieces of one paper."""

from msgspec import Struct, field

from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import case_heading
from extractors.sections.records import (
    DATING_FIELDS,
    CaseHead,
    Cases,
    ColumnLine,
    Facts,
    LabelledValue,
    Piece,
    Prose,
    Title,
    days_of,
)
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph
from models.vocabulary import SectionKind

LONGEST_TITLE = 140  # characters of a line that titles a paper or a case; a longer one is prose
LONG_PROSE = 700  # characters after which a part is under way and a new title opens the next


class Part(Struct):
    """A stretch of pieces that is one paper; `kind` None where it does not name itself."""

    pieces: list[Piece] = field(default_factory=list)
    kind: SectionKind | None = None
    title: str | None = None

    @property
    def facts(self) -> tuple[LabelledValue, ...]:
        """All labelled values about the meeting."""
        return tuple(value for piece in self.pieces if isinstance(piece, Facts) for value in piece.values)

    @property
    def headed(self) -> bool:
        """Whether it has the head of a case paper."""
        return any(isinstance(piece, CaseHead) for piece in self.pieces)

    @property
    def dated(self) -> bool:
        """Whether it has facts with a day."""
        return any(isinstance(piece, Facts) and piece.has_date for piece in self.pieces)

    @property
    def days(self) -> frozenset[tuple[int, int]]:
        """The days (month, day) that its facts and its title give."""
        told = (value.text for value in self.facts if value.field in DATING_FIELDS)
        return days_of((*told, self.title or ""))

    @property
    def attended(self) -> bool:
        """Whether it says who was there, or was not."""
        return any(value.field in {Field.PRESENT, Field.ABSENT} for value in self.facts)

    def lists(self, year: int | None, number: int) -> bool:
        """Whether it names a case in an agenda or a heading."""
        texts = [cell.text for piece in self.pieces if isinstance(piece, Cases) for cell in _number_cells(piece)]
        lines = (piece.paragraph for piece in self.pieces if isinstance(piece, Prose))
        headed = (heading.number for line in lines if (heading := case_heading(line)))
        numbers = (*headed, *(found for text in texts for found in find_case_numbers(text)))
        return any((found.year, found.number) == (year, number) for found in numbers)

    @property
    def tells_minutes(self) -> bool:
        """Whether it is minutes by its name, or by who was there; below 'Deltakere:' in a notice nobody has met yet."""
        return self.kind is SectionKind.MINUTES or (self.kind is None and self.attended)

    @property
    def holds_cases(self) -> bool:
        """Whether it holds cases: a table of them, or a heading that opens one."""
        return any(_opens_cases(piece) for piece in self.pieces)

    @property
    def under_way(self) -> bool:
        """Whether it holds cases or long prose, so that a new title opens the next part."""
        if self.holds_cases:
            return True
        return sum(len(piece.paragraph.text) for piece in self.pieces if isinstance(piece, Prose)) > LONG_PROSE


def _number_cells(piece: Cases) -> list[Cell]:
    cells = (piece.columns.cell(row, Field.CASE_NUMBER) for row in piece.columns.rows)
    return [cell for cell in cells if cell]


def _opens_cases(piece: Piece) -> bool:
    if isinstance(piece, Title):
        return case_heading(piece.paragraph) is not None  # number and title of a paper
    if isinstance(piece, Prose):
        heading = case_heading(piece.paragraph)
        return heading is not None and (heading.worded or _stands_alone(piece.paragraph))
    return isinstance(piece, Cases | ColumnLine | CaseHead)


def _stands_alone(paragraph: Paragraph) -> bool:
    return paragraph.heading is not None or paragraph.is_bold() or len(paragraph.text) < LONGEST_TITLE
