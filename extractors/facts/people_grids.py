"""People of a grid: role or title by the column, whom they come from by the row; see `sections.attendance_grids`.

Also lists side by side, each below whom its people come from: 'Fra kommunene: | Fra Sykehuset Solvik:'.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from extractors.facts.people_lines import line_people
from extractors.facts.people_origins import origin_of
from extractors.fields import fact_label, origin_named
from extractors.sections.attendance_grids import AttendanceGrid, GridColumn, lists_by_origin
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.facts import PersonRole
from models.layout import Paragraph, Table
from models.vocabulary import Role

ROLES = {Field.PRESENT: Role.PRESENT, Field.ABSENT: Role.ABSENT, Field.SUBSTITUTE: Role.SUBSTITUTE}


def grid_people(grid: AttendanceGrid, role: Role) -> list[PersonRole]:
    """The people of a grid, those below an office in `role` unless a remark says otherwise."""
    found: list[PersonRole] = []
    origin: str | None = None
    for row in grid.rows:
        first = row.cell(0)
        origin = (first.text.replace("\n", " ").strip(" :") if first else "") or origin  # else the row above goes on
        for column in grid.columns:
            cell = row.cell(column.column)
            for line in cell.paragraphs if cell else ():
                found += (_completed(person, column, origin) for person in _cell_people(line, column, role))
    return found


def _cell_people(line: Paragraph, column: GridColumn, role: Role) -> Iterator[PersonRole]:
    """The people of one line of a cell; a label before them counts: 'Vara: Liv Moen'."""
    label = fact_label(line.text)
    told = ROLES.get(label.field) if label and label.marked else None
    bare = slice_paragraph(line, label.value_start, len(line.text)) if label and told else line
    if bare:
        yield from line_people(bare, told or (ROLES[column.role] if column.role else role))


def _completed(person: PersonRole, column: GridColumn, origin: str | None) -> PersonRole:
    return replace(person, title=person.title or column.office, organisation=person.organisation or origin)


def people_by_origin(table: Table, role: Role) -> list[PersonRole]:
    """The people of lists side by side, each below whom they come from; [] for any other table."""
    return [
        person if person.organisation else replace(person, organisation=_origin(head))
        for head, *lines in lists_by_origin(table)
        for line in lines
        for person in line_people(line, role)
    ]


def _origin(head: Paragraph) -> str | None:
    """Whom those below a head come from: 'Fra kommunene:' -> 'kommunene'; None where it names no organisation."""
    words = head.text.strip(" :")
    return origin_of(origin_named(words) or words)
