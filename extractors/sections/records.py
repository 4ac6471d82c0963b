"""What the pieces of a paper are, between its blocks and what they say: facts, cases, heads of case papers, prose."""

from collections.abc import Iterable

from msgspec import Struct

from extractors.language.dates import Precision, find_dates
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

DATING_FIELDS = frozenset({Field.DATE, Field.TIME, Field.SUBJECT})
"""Labels whose value may hold the day: 'Tema: Innkalling SSU 3. juni 2023', 'Tid: 6. januar 2009 kl 13'."""

LISTED_FIELDS = frozenset({Field.PRESENT, Field.ABSENT, Field.SUBSTITUTE})
"""Labels that stand over lists of people."""


class LabelledValue(Struct, frozen=True):
    """A label with its value, from a table row or from a labelled line: 'Møteleder' -> 'Kari Fjellheim'."""

    field: Field
    label: str
    paragraphs: tuple[Paragraph, ...]
    table: Table | None = None  # a list of people given as a table

    @property
    def text(self) -> str:
        """The value on one line."""
        return " ".join(paragraph.printed for paragraph in self.paragraphs)


class CaseColumns(Struct, frozen=True):
    """Which grid column of a case table says what; `rows` are those below the head.

    `paired`: the title of each case had a row of its own, so that none goes on with the row above.
    """

    columns: dict[Field, int]
    rows: tuple[Row, ...]
    head: str
    paired: bool = False

    def cell(self, row: Row, field: Field) -> Cell | None:
        """The cell of a field in a row, None where the table has no such column."""
        column = self.columns.get(field)
        return None if column is None else row.cell(column)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of all rows below the head, in reading order."""
        return tuple(paragraph for row in self.rows for cell in row.cells for paragraph in cell.paragraphs)


class Facts(Struct, frozen=True):
    """Labelled values about a meeting."""

    values: tuple[LabelledValue, ...]

    @property
    def has_date(self) -> bool:
        """Whether a day is among them."""
        return any(has_day(value.text) for value in self.values if value.field in DATING_FIELDS)


class CaseHead(Struct, frozen=True):
    """The head of a case paper; `steps` are the rows of its way through several bodies (saksgang), as printed."""

    values: tuple[LabelledValue, ...]
    steps: tuple[tuple[LabelledValue, ...], ...] = ()


class Cases(Struct, frozen=True):
    """A table of cases."""

    columns: CaseColumns


class ColumnLine(Struct, frozen=True):
    """The flattened head of a case table: 'Saks nr.  Ansvar'."""

    text: str


class Prose(Struct, frozen=True):
    """A paragraph."""

    paragraph: Paragraph


class Title(Struct, frozen=True):
    """The line in which a paper names itself."""

    paragraph: Paragraph


class OtherTable(Struct, frozen=True):
    """A table that holds neither facts nor cases."""

    table: Table


class OwnPaper(Struct, frozen=True):
    """A case paper that minutes print whole, with its treatment and decision below."""

    pieces: "tuple[Piece, ...]"


Piece = Facts | CaseHead | Cases | ColumnLine | Prose | Title | OtherTable | OwnPaper


def has_day(text: str) -> bool:
    """Whether a text names a day: 'torsdag 29.02.24' does, 'februar 2024' does not."""
    return any(date.precision is Precision.DAY for date in find_dates(text))


def days_of(texts: Iterable[str]) -> frozenset[tuple[int, int]]:
    """The days (month, day) that some texts name; a year may be left out on one of two pages."""
    dates = (date for text in texts for date in find_dates(text))
    return frozenset((date.first.month, date.first.day) for date in dates if date.precision is Precision.DAY)


def piece_paragraphs(piece: Piece) -> tuple[Paragraph, ...]:
    """The paragraphs of a piece in reading order."""
    match piece:
        case Facts(values) | CaseHead(values=values):
            return tuple(paragraph for value in values for paragraph in value.paragraphs)
        case Cases(columns):
            return columns.paragraphs
        case Prose(paragraph) | Title(paragraph):
            return (paragraph,)
        case OtherTable(table):
            return table.paragraphs
        case OwnPaper(inner):
            return tuple(paragraph for part in inner for paragraph in piece_paragraphs(part))
        case ColumnLine():
            return ()
