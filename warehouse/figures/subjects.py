"""Subjects that ran through a year: courses of cases (threads) of which several were treated in it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from warehouse.figures.cases import CaseTreated
from warehouse.lineage.threads import Thread, threads_through
from warehouse.readers.cases import CaseRow

# One case of a year is a case; two are a subject that the year came back to.
LEAST_CASES = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """A course of cases; the thread has all of them, `cases` those of the year that was asked for."""

    thread: Thread
    cases: tuple[CaseRow, ...]

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The keys of the scope's cases."""
        return tuple(case.case_id for case in self.cases)


def subjects(connection: duckdb.DuckDBPyConnection, cases: Sequence[CaseTreated], day: dt.date) -> list[Subject]:
    """The subjects that some cases of a scope came back to, as they were known on a day: most cases first."""
    treated = {case.case_id for case in cases}
    found = [
        Subject(thread, tuple(case for case in thread.cases if case.case_id in treated))
        for thread in threads_through(connection, treated, LEAST_CASES, as_of=day)
    ]
    return sorted(found, key=lambda one: (-len(one.cases), -len(one.thread.cases), one.cases[0].case_id))
