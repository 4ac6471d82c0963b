"""People of a table whose crosses stand before the names, without heads for them.

    X | Kari Fjellheim |   |
    F | Per Strand     | X | Liv Moen

Beside a second column of crosses stand those who met in another's place.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from extractors.facts.people_lines import line_people
from extractors.language.names import opens_with_person
from models.facts import PersonRole
from models.layout import Paragraph, Row, Table
from models.vocabulary import Role

CROSS = re.compile(r"x|[✓✔☒☑]", re.IGNORECASE)
ABSENT_MARK = re.compile(r"f\.?|[-–—]", re.IGNORECASE)
"""What stands there for one who did not come: F for 'forfall'."""
FEWEST_CROSSES = 2  # before the members: one alone may be a letter of a list
MOST_PAIRS = 2  # of a column of marks and one of names: members, and those who stand in for them


def crossed_people(table: Table) -> list[PersonRole]:
    """The people of such a table; [] for any other one. Who has no mark did not meet."""
    marks = [
        column for column in range(table.columns - 1) if _holds_marks(table, column, 1 if column else FEWEST_CROSSES)
    ]
    if not marks or len(marks) > MOST_PAIRS or marks[0] > 0:
        return []
    return [person for row in table.rows for at, mark in enumerate(marks) for person in _marked(row, mark, at)]


def _marked(row: Row, column: int, pair: int) -> Iterator[PersonRole]:
    """The person beside a mark of a row; of the second pair only one who met."""
    mark, names = _text(row, column), row.cell(column + 1)
    if names is None or names.column != column + 1 or not names.paragraphs:
        return
    met = bool(CROSS.fullmatch(mark))
    if not opens_with_person(names.paragraphs[0].text) or (pair and not met) or not (mark or _is_plain(row)):
        return
    came = Role.SUBSTITUTE if pair else Role.PRESENT
    for line in names.paragraphs:
        yield from _one_person(line, came if met else Role.ABSENT)


def _one_person(line: Paragraph, role: Role) -> list[PersonRole]:
    """The person of a line; each has a cross of their own, so that a name behind is a place: 'Liv Moen, Nes Øvre'."""
    read = line_people(line, role)
    place = line.text.partition(",")[2].strip() if len(read) > 1 else ""
    return [replace(person, organisation=person.organisation or place or None) for person in read[:1]]


def _is_plain(row: Row) -> bool:
    """Whether a row without a mark is of a person, and not the bold head of a group."""
    return not any(paragraph.is_bold() for cell in row.cells for paragraph in cell.paragraphs)


def _holds_marks(table: Table, column: int, fewest: int) -> bool:
    """Whether all that stands in a column are marks, crosses among them, and people stand beside."""
    texts = [text for row in table.rows if (text := _text(row, column))]
    marked = all(CROSS.fullmatch(text) or ABSENT_MARK.fullmatch(text) for text in texts)
    crosses = sum(bool(CROSS.fullmatch(text)) for text in texts)
    beside = [_text(row, column + 1) for row in table.rows if _text(row, column)]
    return marked and crosses >= fewest and all(map(opens_with_person, beside))


def _text(row: Row, column: int) -> str:
    """What a cell of its own says; '' where it is empty, or part of a wider one."""
    cell = row.cell(column)
    return cell.text.replace("\n", " ").strip() if cell and cell.column == column else ""
