"""Tables of facts about a meeting, by the labels of their rows: 'Dato/sted | 29.02.24, Rådhuset'."""

import re
from collections.abc import Sequence

from extractors.fields import column_field, fact_field, names_minute_taker, names_origin
from extractors.language.bodies import looks_like_body
from extractors.language.names import is_organisation, opens_with_person
from extractors.sections.case_heads import column_below
from extractors.sections.label_cells import (
    PAIR,
    at_labels,
    folded_cell,
    is_marked_label,
    label_apart,
    names_fact,
    nested_table,
)
from extractors.sections.records import LISTED_FIELDS, LabelledValue
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Table

PARTIES = re.compile(
    r"(?:kommun(?:ene|ane)|(?:hel?se)?f[oø]retaket|sykehuset|sjukehuset|bruk(?:erne|arane)|(?:bruk[ae]r|pasient)representant(?:er|ar)?|"
    r"fastleg(?:ene|ane)|ansatte|tilsette|tillitsvalg?te|observatør(?:er|ar)?|partene|partane)",
    re.IGNORECASE,
)
"""Those who make up a partnership, as labels of who came from them: 'Kommunene: | Kari Fjellheim, Per Strand'."""
LABEL_SHARE = 0.5  # of its rows have a known label


def fact_rows(table: Table) -> tuple[LabelledValue, ...]:
    """The labelled rows of a table of facts ('Dato/sted | 29.02.24 ...'); () where it is none.

    A row without a label is a further value of the label above, or, first of all, the title of the paper.
    """
    if table.columns < PAIR:
        return ()
    if above := _labels_above(table):
        return above
    values: list[LabelledValue] = []
    rows = [tuple(sorted(row.cells, key=lambda cell: cell.column)) for row in table.rows if row.cells]
    pairs = [cells for row in rows for cells in at_labels(tuple(part for cell in row for part in label_apart(cell)))]
    known = sum(_add_fact(values, cells) for cells in pairs)
    return tuple(values) if known and known >= LABEL_SHARE * len(rows) else ()


def _labels_above(table: Table) -> tuple[LabelledValue, ...]:
    """A row of labels over one of values, 'Saksbehandler | Arkiv' over 'Kari Fjellheim | 033'; () for other tables."""
    if len(table.rows) != PAIR or len(table.rows[0].cells) < PAIR:
        return ()
    labels, values = ([(cell, _label_field(cell)) for cell in row.cells] for row in table.rows)
    if any(field for _, field in values):
        return ()  # labels and values side by side
    told = tuple(column_below(table, cell, field) for cell, field in labels if field)
    return told if len(told) == len(labels) else ()


def _label_field(cell: Cell) -> Field | None:
    """What a cell names as a label of a meeting's facts, or as that of who prepared a case, or of its archive."""
    words = folded_cell(cell)
    archive = Field.ARCHIVE if column_field(words) is Field.ARCHIVE else None
    return fact_field(words) or _officer_field(words) or archive


def _add_fact(values: list[LabelledValue], cells: tuple[Cell, ...]) -> bool:
    """Add what one row says; True where its label is known."""
    apart = is_marked_label(cells[0]) or (len(cells) == PAIR and names_fact(cells[0]))
    label = folded_cell(cells[0]) if cells[0].column == 0 or apart else ""
    value = tuple(paragraph for cell in cells[1:] for paragraph in cell.paragraphs)
    field = (fact_field(label) or _officer_field(label) or _people_field(label, value, values)) if label else None
    listed = nested_table(cells[1:]) if field in LISTED_FIELDS else None
    if field:
        values.append(LabelledValue(field, label, () if listed else value, listed))
    elif not label and values:
        values[-1] = LabelledValue(values[-1].field, values[-1].label, values[-1].paragraphs + value)
    elif not label:
        values.append(LabelledValue(Field.SUBJECT, "", value))
    elif len(cells) == 1:
        values.append(LabelledValue(Field.SUBJECT, "", cells[0].paragraphs))
    else:
        values.append(LabelledValue(Field.OTHER, label, value))
    return field is not None


def _people_field(label: str, value: Sequence[Paragraph], before: Sequence[LabelledValue]) -> Field | None:
    """What a row among those of people says by its people: who wrote the paper, or who came from a body.

    'Protokoll: | Kari Fjellheim', 'Frå Helse Solvik: | Liv Moen', 'Brukerutvalget: | Per Strand'; None where
    the value is no person.
    """
    if not value or not all(opens_with_person(paragraph.text) for paragraph in value):
        return None
    if names_minute_taker(label):
        return Field.MINUTE_TAKER
    if names_origin(label):
        return Field.PRESENT
    if PARTIES.fullmatch(label.strip(" :")):
        return Field.PRESENT
    listed = any(earlier.field in LISTED_FIELDS for earlier in before)
    return Field.PRESENT if listed and (looks_like_body(label) or is_organisation(label)) else None


def _officer_field(label: str) -> Field | None:
    """Who prepared a case, in a second table of its head: 'Saksbehandlar: | Kari Fjellheim' above 'Arkiv: | 033'."""
    return Field.CASE_OFFICER if column_field(label) is Field.CASE_OFFICER else None
