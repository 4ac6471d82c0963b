"""Lists of people side by side in a table, each below its label.

Deltakere:     | Forfall: | Referat sendt:
Kari Fjellheim | Ola Nes  | Solvik kommune
"""

from extractors.fields import fact_field
from extractors.language.names import opens_with_person
from extractors.sections.case_heads import column_below
from extractors.sections.label_cells import PAIR, folded_cell
from extractors.sections.records import LISTED_FIELDS, LabelledValue
from extractors.vocabulary.fields import Field
from models.layout import Cell, Table

COLUMNS_OF_PEOPLE = LISTED_FIELDS | {Field.ADDRESSEES}
"""Labels over such lists: of those who met or did not, and of those to whom the paper is sent."""


def people_columns(table: Table) -> tuple[LabelledValue, ...]:
    """People below the labels of a row, 'Forfall: | Vara:' over 'Liv Moen | Ola Nes'; () where it is no such table.

    Beside those who met may stand who is told of it: 'Deltakere: | Referat sendt:'.
    """
    if len(table.rows) < PAIR or table.columns < PAIR:
        return ()
    labels = [(cell, _people_head(cell)) for cell in table.rows[0].cells]
    told = tuple(column_below(table, cell, field) for cell, field in labels if field)
    listed = [value for value in told if value.field in LISTED_FIELDS]
    if len(told) < max(PAIR, len(table.rows[0].cells)) or not listed:
        return ()
    named = all(opens_with_person(line.text) for value in listed for line in value.paragraphs)
    return told if named or len(listed) == len(told) else ()  # 'Til | Faste medlemmer' may be a row of facts


def _people_head(cell: Cell) -> Field | None:
    """What a head over people names; OTHER for one with a colon that nobody knows: 'Utskrift går til:'."""
    field = fact_field(folded_cell(cell))
    if field is None and cell.text.rstrip().endswith(":"):
        return Field.OTHER
    return field if field in COLUMNS_OF_PEOPLE else None
