"""Subjects that ran through a year: courses of cases (threads) of which several were treated in it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.figures.cases import CaseTreated
from warehouse.lineage.rows import EdgeRow, edge_rows
from warehouse.lineage.threads import Thread, threads_through
from warehouse.readers.cases import CaseRow

# One case of a year is a case; two are a subject that the year came back to.
LEAST_CASES = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """A course of cases; the thread has all of them, `cases` those of the year that was asked for.

    `edges` join the thread's cases: stated ones first, each with its sentence.
    """

    thread: Thread
    cases: tuple[CaseRow, ...]
    edges: tuple[EdgeRow, ...]

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The keys of the scope's cases."""
        return tuple(case.case_id for case in self.cases)


def subjects(connection: duckdb.DuckDBPyConnection, cases: Sequence[CaseTreated], day: dt.date) -> list[Subject]:
    """The subjects that some cases of a scope came back to, as they were known on a day: most cases first."""
    treated = {case.case_id for case in cases}
    found = threads_through(connection, treated, LEAST_CASES, as_of=day)
    ids = sorted({case.case_id for thread in found for case in thread.cases})
    edges = edge_rows(connection, ids, {"as_of": day}) if ids else []
    told = [_subject(thread, treated, edges) for thread in found]
    return sorted(told, key=lambda one: (-len(one.cases), -len(one.thread.cases), one.cases[0].case_id))


def _subject(thread: Thread, treated: set[str], edges: Sequence[EdgeRow]) -> Subject:
    """A thread with the cases that were treated and the edges between its cases."""
    ids = {case.case_id for case in thread.cases}
    joining = [edge for edge in edges if edge.earlier_id in ids and edge.later_id in ids]
    return Subject(
        thread,
        tuple(case for case in thread.cases if case.case_id in treated),
        tuple(sorted(joining, key=lambda edge: edge.basis != "stated")),
    )
