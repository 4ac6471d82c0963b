"""Tables of people, and the labels before them: 'Følgende medlemmer møtte:' above 'Navn | Funksjon | Representerer'."""

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from extractors.fields import fact_field
from extractors.language.names import group_before, is_name, is_person_line, opens_with_person, split_names
from extractors.sections.attendance_grids import MEMBER_HEADS, attendance_grid, lists_by_origin
from extractors.sections.label_cells import is_marked_label
from extractors.sections.labelled_lines import PEOPLE_FIELDS
from extractors.sections.records import LISTED_FIELDS, Facts, LabelledValue, OtherTable, Piece, Prose
from extractors.sections.tables import table_of
from extractors.vocabulary.fields import Field
from models.layout import Paragraph, Table

NAME_HEADS = re.compile(r"(?:navn|namn)", re.IGNORECASE)
"""The head of the column that holds names."""
MET_HEADS = re.compile(
    r"(?:til ?stede|til ?stades|møtt|møtte|oppmøte|frammøte|fremmøte|deltok)"
    r"(?: ?/ ?(?:forfall|fråfall|frafall|fravær))?",
    re.IGNORECASE,
)
"""The head of a column of crosses, or of 'Ja' and 'Nei'."""

PARTY_HEADS = re.compile(
    r"parti|repr(?:\.|esentere?r|esenterar)?|gruppe|liste|stilling|tittel|funksjon|organisasjon|virksomhet|verksemd",
    re.IGNORECASE,
)
"""The head of a column that no table has but one of people."""


def is_attendance(table: Table) -> bool:
    """Whether a table lists people under a head 'Navn | Funksjon | ...', or 'Medlem | Til stede | Merknad'."""
    head = [cell.text.strip(" :\n") for cell in table.rows[0].cells] if table.rows else []
    named = any(NAME_HEADS.fullmatch(text) for text in head)
    grid = attendance_grid(table)
    if (grid and grid.tells_who_met) or lists_by_origin(table) or _listed_under(table):
        return True
    marked = any(MEMBER_HEADS.fullmatch(text) for text in head) and any(MET_HEADS.fullmatch(text) for text in head)
    return len(head) > 1 and (named or marked) and _holds_people(table)


def _listed_under(table: Table) -> Field | None:
    """Who stands below the first head of a table, beside parties or posts: 'Forfall | Parti | Møtande varamedlem'."""
    heads = [cell.text.strip(" :\n") for cell in table.rows[0].cells] if len(table.rows) > 1 else []
    field = fact_field(heads[0]) if heads and any(map(PARTY_HEADS.fullmatch, heads[1:])) else None
    names = [cell.text if (cell := row.cell(0)) else "" for row in table.rows[1:]]
    return field if field in LISTED_FIELDS and all(map(is_name, names)) else None


def parted_attendance(table: Table) -> tuple[Table, ...]:
    """A table of people above labelled rows as two: 'Leder | Kari Fjellheim' above 'Forfall: | Per Strand'."""
    labelled = (index for index, row in enumerate(table.rows[1:], start=1) if is_marked_label(row.cells[0]))
    below = next(labelled, 0)
    above = table_of(table, 0, below)
    return (above, table_of(table, below, len(table.rows))) if below and is_attendance(above) else (table,)


def with_attendance(found: Sequence[Piece]) -> list[Piece]:
    """The pieces, tables of people joined to the facts before them, and runs of facts joined to one."""
    joined: list[Piece] = []
    for piece in found:
        last = joined[-1] if joined else None
        facts = _attended(piece, last)
        if facts is None:
            joined.append(piece)
        elif isinstance(last, Facts):
            joined[-1] = facts
        else:
            joined.append(facts)
    return joined


def _attended(piece: Piece, last: Piece | None) -> Facts | None:
    """The facts that a piece makes together with the last one; None where it stands for itself."""
    before = last.values if isinstance(last, Facts) else ()
    if isinstance(piece, OtherTable):
        return _with_table(before, piece.table)
    tabled = any(value.table and value.label == before[-1].label for value in before)
    if isinstance(piece, Prose) and tabled and _goes_on_with(piece.paragraph, before[-1]):
        return Facts((*before, LabelledValue(before[-1].field, before[-1].label, (piece.paragraph,))))
    if isinstance(piece, Facts) and isinstance(last, Facts) and _goes_on(piece, last):
        return Facts((*last.values, *_grouped(last.values[-1], piece.values)))
    return None


def _grouped(label: LabelledValue, values: Sequence[LabelledValue]) -> list[LabelledValue]:
    """Values behind a label of people that has none on its line: the groups in which its people are told come first.

    'Til stades:' above 'Ordførarar: | Kari Fjellheim, Per Strand' and 'Rådmenn: | Liv Moen'.
    """
    groups = list(takewhile(_tells_people, values)) if _awaits_people(label) else []
    return [replace(value, field=label.field) for value in groups] + list(values[len(groups) :])


def _tells_people(value: LabelledValue) -> bool:
    """Whether behind a label that nobody knows stands a person."""
    return value.field is Field.OTHER and bool(value.paragraphs) and all(map(_opens_with_person, value.paragraphs))


def _opens_with_person(line: Paragraph) -> bool:
    return opens_with_person(line.text)


def _with_table(before: tuple[LabelledValue, ...], table: Table) -> Facts | None:
    """The facts before a table with its people; None where it lists none."""
    if before and _awaits_people(before[-1]) and _holds_people(table):
        return Facts((*before[:-1], LabelledValue(before[-1].field, before[-1].label, (), table)))
    if before and before[-1].field in LISTED_FIELDS and _lists_names(table):
        return Facts((*before, LabelledValue(before[-1].field, before[-1].label, (), table)))
    field = _listed_under(table)
    if field:
        return Facts((*before, LabelledValue(field, table.rows[0].cells[0].text, (), table)))
    # a grid of offices tells only there that its people have met, one of members not even there
    grid = attendance_grid(table) if before else None
    lists = is_attendance(table) or (grid and not grid.tells_members)
    return Facts((*before, LabelledValue(Field.PRESENT, "", (), table))) if lists else None


def _goes_on_with(line: Paragraph, value: LabelledValue) -> bool:
    """Whether a line below a table of people is of their list: a group of them, or one with little or nothing told."""
    alone = is_name(line.text) and len(split_names([line.text])) == 1
    return (value.field in LISTED_FIELDS and (alone or is_person_line(line.text))) or _groups_people(line)


def _groups_people(line: Paragraph) -> bool:
    """Whether a line below a table of people is one more group of them: 'V/KrF: Kari Fjellheim, Per Strand'."""
    match = group_before(line.text)
    return match is not None and opens_with_person(line.text[match.end() :])


def _awaits_people(value: LabelledValue) -> bool:
    """Whether a label of people has nothing on its own line, so that a table behind it is its value."""
    return value.field in PEOPLE_FIELDS and not value.paragraphs and value.table is None


def _lists_names(table: Table) -> bool:
    """Whether a table goes on with a list of people whose first stands beside the label: 'Per Strand | nestleder'."""
    first = [cell.text if (cell := row.cell(0)) else "" for row in table.rows]
    return all(map(is_name, first)) and "sign" not in table.rows[-1].cells[-1].text


def _goes_on(piece: Facts, last: Facts) -> bool:
    """Whether facts belong to those before them: a second day would be another meeting's."""
    return piece.values[0].field is not Field.HELD and not (piece.has_date and last.has_date)


def _holds_people(table: Table) -> bool:
    return any(is_name(paragraph.text.split(",")[0].strip()) for paragraph in table.paragraphs)
