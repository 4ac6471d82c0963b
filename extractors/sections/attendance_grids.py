"""Grids of those who met: a row a municipality, a column a role or an office.

'Kommune | Møtte | Forfall' over 'Solvik | Kari Fjellheim, ordfører | Per Strand, kommunedirektør', or
'Kommune | Ordfører | Kommunedirektør' over 'Solvik | Kari Fjellheim | Per Strand (forfall)'; also turned on its side.
Lists side by side are told too, each below whom its people come from: 'Fra kommunene: | Fra Sykehuset Solvik:'.
Below a label of people also 'Kommune/part | Delegater' over 'Solvik kommune | Kari Fjellheim, ordfører'.
"""

import re
from itertools import zip_longest

from msgspec import Struct
from msgspec.structs import replace

from extractors.fields import fact_field, names_origin
from extractors.language.names import ends_like_title, opens_with_person
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

FEWEST_LISTS = 2  # side by side
FEWEST_OFFICES = 2  # heads of offices; 'Kommune | Ordfører' alone may be any table
LEAST_PEOPLE = 0.5  # share of the filled cells that open with a person
_ORIGIN = (
    r"(?:kommune|medlems?kommune|eigarkommune|eierkommune|fylke|fylkeskommune|part|organisasjon|virksomhet|verksemd|"
    r"bydel|sokn|partnar|partner|sykehus|sjukehus|representerer|representerar|instans|(?:helse)?f[oø]retak|aktør)"
)
ORIGIN_HEAD = re.compile(rf"(?:{_ORIGIN}(?: ?(?:/|og|eller) ?{_ORIGIN})?)?", re.IGNORECASE)
"""The head over those whom the people of a row come from, 'Kommune', 'Kommune/part'; it may be left empty."""
MEMBER_HEADS = re.compile(
    r"(?:faste? )?(?:styre)?medle(?:m|mm?er|mmar)|(?:delegat|utsending|representant)(?:er|ar)?|"
    r"deltak(?:er|ere|ar|arar)|deltagere?",
    re.IGNORECASE,
)
"""A head of names beside one that tells who met; without that the table may be of the elected: 'Medlem | Vara'."""
ROLE_FIELDS = frozenset({Field.PRESENT, Field.ABSENT, Field.SUBSTITUTE})


class GridColumn(Struct, frozen=True):
    """A column of people: the role or the office that its head gives them; neither below 'Delegater'."""

    column: int
    role: Field | None = None
    office: str | None = None

    @property
    def tells_who_met(self) -> bool:
        """Whether its head says so."""
        return self.role in {Field.PRESENT, Field.ABSENT}


class AttendanceGrid(Struct, frozen=True):
    """The rows of a grid and its columns of people; whom a row's people come from stands in the first column."""

    columns: tuple[GridColumn, ...]
    rows: tuple[Row, ...]

    @property
    def tells_who_met(self) -> bool:
        """Whether a head says so; offices alone may be those of any list."""
        return any(column.tells_who_met for column in self.columns)

    @property
    def tells_members(self) -> bool:
        """Whether a column holds members or delegates, who are those of a list only where its label says so."""
        return any(column.role is None and column.office is None for column in self.columns)


def attendance_grid(table: Table) -> AttendanceGrid | None:
    """The grid that a table is, as it stands or turned on its side; None for any other table."""
    return _grid(table) or _grid(_turned(table))


def lists_by_origin(table: Table) -> tuple[tuple[Paragraph, ...], ...]:
    """Lists of people side by side, each behind its head: 'Fra kommunene: | Fra Sykehuset Solvik:'; () for others."""
    lists = tuple(lines for column in range(table.columns) if (lines := _column_lines(table, column)))
    headed = len(lists) >= FEWEST_LISTS and all(names_origin(head.text) for head, *_ in lists)
    below = [line.text for _, *lines in lists for line in lines]
    return lists if headed and below and all(map(opens_with_person, below)) else ()


def _column_lines(table: Table, column: int) -> tuple[Paragraph, ...]:
    """All lines of a column, top down; a cell over several columns is in its first."""
    cells = [cell for row in table.rows if (cell := row.cell(column)) and cell.column == column]
    return tuple(line for cell in cells for line in cell.paragraphs if line.text.strip())


def _grid(table: Table) -> AttendanceGrid | None:
    head = table.rows[0].cells if table.rows else ()
    if not head or not ORIGIN_HEAD.fullmatch(_words(head[0])):
        return None
    columns = tuple(column for cell in head[1:] if (column := _column(cell)))
    offices = [column for column in columns if column.office]
    if len(columns) < len(head) - 1 or not columns or (len(offices) == len(columns) < FEWEST_OFFICES):
        return None
    grid = AttendanceGrid(columns, table.rows[1:])
    if grid.tells_members and grid.tells_who_met:
        return None  # 'Kommune | Representant | Møtte' has crosses
    filled = [cell for row in grid.rows for column in columns if (cell := row.cell(column.column)) and cell.paragraphs]
    people = sum(opens_with_person(cell.paragraphs[0].text) for cell in filled)
    return grid if filled and people >= LEAST_PEOPLE * len(filled) else None


def _column(cell: Cell) -> GridColumn | None:
    """What a head says of the people below it; None where it is no role and no office."""
    words = _words(cell)
    role = fact_field(words) if words else None
    if role in ROLE_FIELDS:
        return GridColumn(cell.column, role=role)
    if MEMBER_HEADS.fullmatch(words):
        return GridColumn(cell.column)
    return GridColumn(cell.column, office=words) if words and ends_like_title(words.split()[-1]) else None


def _turned(table: Table) -> Table:
    """A table with its columns as rows."""
    columns = zip_longest(*(sorted(row.cells, key=lambda cell: cell.column) for row in table.rows))
    rows = (tuple(replace(cell, column=at, span=1) for at, cell in enumerate(cells) if cell) for cells in columns)
    return Table(tuple(Row(cells) for cells in rows if cells))


def _words(cell: Cell) -> str:
    return " ".join(cell.text.split()).strip(" :.")
