"""Tables beside an agenda that look like one: lists of tasks, 'Nr | Tiltak | Ansvar | Frist', and plans of the day.

    Nr | Oppgave                     | Ansvar        | Frist
    1  | Sende budsjettet på høring  | Kari Fjellheim | 1. desember

Lists of tasks stand mostly at the end, below 'Tiltaksliste', plans of the day ('09.00 | Møtestart') below 'Tidsplan'.
Their rows are numbered like an agenda's and are no cases: they are text of the paper.
"""

import re
from collections.abc import Sequence

from extractors.sections.case_headings import case_heading
from extractors.sections.records import CaseColumns, Cases, OtherTable, Piece, Prose
from extractors.vocabulary.agenda import RUNNING_HEADS, TASK_HEADS, TASK_LIST_TITLES, TIMETABLE_TITLES
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

_TASKS = re.compile("|".join(f"(?:{head})" for head in TASK_HEADS), re.IGNORECASE)
_RUNNING = re.compile("|".join(f"(?:{head})" for head in RUNNING_HEADS), re.IGNORECASE)
_TITLES = re.compile("|".join(f"(?:{title})" for title in TASK_LIST_TITLES), re.IGNORECASE)
_TIMETABLES = re.compile("|".join(f"(?:{title})" for title in TIMETABLE_TITLES), re.IGNORECASE)
_AROUND = " :."
_ASSIGNED = frozenset({Field.RESPONSIBLE, Field.DEADLINE})
"""Columns that tasks have: who does it, or until when."""


def with_task_lists(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with lists of tasks and plans of the day as other tables, where the paper has cases beside them."""
    above = (None, *pieces)
    told = [_without_tasks(piece, before) for before, piece in zip(above, pieces, strict=False)]
    return told if any(map(_holds_cases, told)) else list(pieces)


def heads_tasks(line: Paragraph, behind: Sequence[Piece]) -> bool:
    """Whether a line titles a list of tasks or a plan of the day right below it, so that it is of no case above."""
    text = line.text.strip(_AROUND)
    title = line.label is None and bool(_TITLES.fullmatch(text) or _TIMETABLES.fullmatch(text))
    return title and any(isinstance(piece, OtherTable) for piece in behind)


def lists_tasks(columns: CaseColumns) -> bool:
    """Whether a head says that the rows are tasks, numbered in a run of their own."""
    heads = [head.strip(_AROUND) for head in columns.head.split("|")]
    told = any(map(_TASKS.fullmatch, heads)) and bool(_ASSIGNED & columns.columns.keys())
    return told and _RUNNING.fullmatch(heads[0]) is not None


def _without_tasks(piece: Piece, above: Piece | None) -> Piece:
    """A piece, or as another table what is no agenda: by its own head, or by the title right above it."""
    if not isinstance(piece, Cases):
        return piece
    timed = isinstance(above, Prose) and _TIMETABLES.fullmatch(above.paragraph.text.strip(_AROUND))
    return _as_table(piece.columns) if timed or lists_tasks(piece.columns) else piece


def _holds_cases(piece: Piece) -> bool:
    if isinstance(piece, Prose):
        return case_heading(piece.paragraph) is not None
    return isinstance(piece, Cases)


def _as_table(columns: CaseColumns) -> OtherTable:
    """The rows with the head above them, so that nothing is lost from the text."""
    head = (Row((Cell((Paragraph(columns.head),), 0),)),) if columns.head else ()
    return OtherTable(Table((*head, *columns.rows)))
