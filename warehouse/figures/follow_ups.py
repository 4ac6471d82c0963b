"""What decisions of a scope left to be done and how that stood on a day, and what was taken up of earlier years'."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.figures.scope import Scope
from warehouse.figures.tally import Figure
from warehouse.readers.follow_ups import FollowUp, FollowUpFilter, FollowUpStatus, follow_ups

STATUSES = (FollowUpStatus.DONE, FollowUpStatus.OPEN, FollowUpStatus.LATE)


@dataclass(frozen=True, slots=True)
class FollowUps:
    """Follow-ups as of a day: those that the scope's decisions left, and those of earlier years that it dealt with.

    Of the earlier ones `taken_up` were taken up by a case of the scope's years, `left_over` still stood open that day.
    """

    day: dt.date
    decided: tuple[FollowUp, ...]
    taken_up: tuple[FollowUp, ...]
    left_over: tuple[FollowUp, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """How many that the scope's decisions left are done, open and late, in that order, none of them left out."""
        return tuple(
            Figure(status, tuple(row.follow_up_id for row in self.decided if row.status == status))
            for status in STATUSES
        )


def follow_ups_of(connection: duckdb.DuckDBPyConnection, scope: Scope, day: dt.date | None = None) -> FollowUps:
    """The follow-ups of a scope as of a day, its last unless another is given."""
    asked = day or scope.days[1]
    known = [row for row in follow_ups(connection, asked, FollowUpFilter()) if row.body_id in scope.body_ids]
    decided = [row for row in known if scope.first <= _year(row) <= scope.last]
    earlier = [row for row in known if _year(row) < scope.first]
    first, last = scope.days
    return FollowUps(
        asked,
        tuple(decided),
        tuple(row for row in earlier if row.closed_on and first <= row.closed_on <= last),
        tuple(row for row in earlier if row.status != FollowUpStatus.DONE),
    )


def _year(row: FollowUp) -> int:
    """The year that a follow-up was decided in: of its meeting, else of its case."""
    return row.date.year if row.date else row.year
