"""Lists of tasks in minutes: 'Nr | Tiltak | Ansvar | Frist', mostly at the end, below 'Tiltaksliste'.

    Nr | Oppgave                     | Ansvar        | Frist
    1  | Sende budsjettet på høring  | Kari Fjellheim | 1. desember

Their rows are numbered like an agenda's and are no cases: they are text of the paper.
"""

import re
from collections.abc import Sequence

from extractors.sections.case_headings import case_heading
from extractors.sections.records import CaseColumns, Cases, OtherTable, Piece, Prose
from extractors.vocabulary.agenda import RUNNING_HEADS, TASK_HEADS, TASK_LIST_TITLES
from extractors.vocabulary.fields import Field
from models.layout import Cell, Paragraph, Row, Table

_TASKS = re.compile("|".join(f"(?:{head})" for head in TASK_HEADS), re.IGNORECASE)
_RUNNING = re.compile("|".join(f"(?:{head})" for head in RUNNING_HEADS), re.IGNORECASE)
_TITLES = re.compile("|".join(f"(?:{title})" for title in TASK_LIST_TITLES), re.IGNORECASE)
_AROUND = " :."
_ASSIGNED = frozenset({Field.RESPONSIBLE, Field.DEADLINE})
"""Columns that tasks have: who does it, or until when."""


def with_task_lists(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with lists of tasks as other tables, where the paper has cases beside them."""
    others = any(_holds_cases(piece) for piece in pieces)
    return [_without_tasks(piece) for piece in pieces] if others else list(pieces)


def heads_tasks(line: Paragraph, behind: Sequence[Piece]) -> bool:
    """Whether a line is the title of a list of tasks right below it, so that the list is of no case above."""
    title = line.label is None and _TITLES.fullmatch(line.text.strip(_AROUND)) is not None
    return title and any(isinstance(piece, OtherTable) for piece in behind)


def lists_tasks(columns: CaseColumns) -> bool:
    """Whether a head says that the rows are tasks, numbered in a run of their own."""
    heads = [head.strip(_AROUND) for head in columns.head.split("|")]
    told = any(map(_TASKS.fullmatch, heads)) and bool(_ASSIGNED & columns.columns.keys())
    return told and _RUNNING.fullmatch(heads[0]) is not None


def _without_tasks(piece: Piece) -> Piece:
    return _as_table(piece.columns) if isinstance(piece, Cases) and lists_tasks(piece.columns) else piece


def _holds_cases(piece: Piece) -> bool:
    if isinstance(piece, Prose):
        return case_heading(piece.paragraph) is not None
    return isinstance(piece, Cases) and not lists_tasks(piece.columns)


def _as_table(columns: CaseColumns) -> OtherTable:
    """The rows with the head above them, so that nothing is lost from the text."""
    head = Row((Cell((Paragraph(columns.head),), 0),))
    return OtherTable(Table((head, *columns.rows)))
