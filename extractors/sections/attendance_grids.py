"""Grids of those who met: a row a municipality, a column a role or an office.

'Kommune | Møtte | Forfall' over 'Solvik | Kari Fjellheim, ordfører | Per Strand, kommunedirektør', or
'Kommune | Ordfører | Kommunedirektør' over 'Solvik | Kari Fjellheim | Per Strand (forfall)'; also turned on its side.
"""

import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from extractors.fields import fact_field
from extractors.language.names import ends_like_title, opens_with_person
from extractors.vocabulary.fields import Field
from models.layout import Cell, Row, Table

FEWEST_OFFICES = 2  # heads of offices; 'Kommune | Ordfører' alone may be any table
LEAST_PEOPLE = 0.5  # share of the filled cells that open with a person
ORIGIN_HEAD = re.compile(
    r"(?:kommune|medlems?kommune|eigarkommune|eierkommune|fylke|fylkeskommune|part|organisasjon|virksomhet|verksemd|"
    r"bydel|sokn|partnar|partner|sykehus|sjukehus|representerer|representerar|instans)?",
    re.IGNORECASE,
)
"""The head over those whom the people of a row come from; it may be left empty."""
ROLE_FIELDS = frozenset({Field.PRESENT, Field.ABSENT, Field.SUBSTITUTE})


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of people: the role or the office that its head gives them."""

    column: int
    role: Field | None = None
    office: str | None = None


@dataclass(frozen=True, slots=True)
class AttendanceGrid:
    """The rows of a grid and its columns of people; whom a row's people come from stands in the first column."""

    columns: tuple[GridColumn, ...]
    rows: tuple[Row, ...]

    @property
    def tells_who_met(self) -> bool:
        """Whether a head says so; offices alone may be those of any list."""
        return any(column.role in {Field.PRESENT, Field.ABSENT} for column in self.columns)


def attendance_grid(table: Table) -> AttendanceGrid | None:
    """The grid that a table is, as it stands or turned on its side; None for any other table."""
    return _grid(table) or _grid(_turned(table))


def _grid(table: Table) -> AttendanceGrid | None:
    head = table.rows[0].cells if table.rows else ()
    if not head or not ORIGIN_HEAD.fullmatch(_words(head[0])):
        return None
    columns = tuple(column for cell in head[1:] if (column := _column(cell)))
    offices = [column for column in columns if column.office]
    if len(columns) < len(head) - 1 or not columns or (len(offices) == len(columns) < FEWEST_OFFICES):
        return None
    grid = AttendanceGrid(columns, table.rows[1:])
    filled = [cell for row in grid.rows for column in columns if (cell := row.cell(column.column)) and cell.paragraphs]
    people = sum(opens_with_person(cell.paragraphs[0].text) for cell in filled)
    return grid if filled and people >= LEAST_PEOPLE * len(filled) else None


def _column(cell: Cell) -> GridColumn | None:
    """What a head says of the people below it; None where it is no role and no office."""
    words = _words(cell)
    role = fact_field(words) if words else None
    if role in ROLE_FIELDS:
        return GridColumn(cell.column, role=role)
    return GridColumn(cell.column, office=words) if words and ends_like_title(words.split()[-1]) else None


def _turned(table: Table) -> Table:
    """A table with its columns as rows."""
    columns = zip_longest(*(sorted(row.cells, key=lambda cell: cell.column) for row in table.rows))
    rows = (tuple(replace(cell, column=at, span=1) for at, cell in enumerate(cells) if cell) for cells in columns)
    return Table(tuple(Row(cells) for cells in rows if cells))


def _words(cell: Cell) -> str:
    return " ".join(cell.text.split()).strip(" :.")
