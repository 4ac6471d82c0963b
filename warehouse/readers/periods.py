"""Roles of one person gathered into periods: what somebody was, for whom, from when to when."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from warehouse.building.persons.employers import may_be_one


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """What a person was for an organisation, in which bodies, from the first to the last year that a paper says so."""

    first_year: int | None
    last_year: int | None
    role: str
    job: str | None
    organisation: str | None
    bodies: tuple[str, ...]
    times: int


class DatedRole(Protocol):
    """A role with its day, title, organisation and body."""

    @property
    def role(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> dt.date | None: ...  # noqa: D102
    @property
    def body(self) -> str | None: ...  # noqa: D102
    @property
    def job(self) -> str | None: ...  # noqa: D102
    @property
    def organisation(self) -> str | None: ...  # noqa: D102


def periods(roles: Iterable[DatedRole]) -> list[PeriodRow]:
    """Roles gathered by role, title and organisation, the latest first.

    'Tindal' and 'Tindal kommune' are one, and so are 'Kommunalsjef' and 'kommunalsjef'; the form that stands most is
    told. What is not printed is told as unknown, not guessed from other years.
    """
    rows = list(roles)
    organisations = _same_organisations({row.organisation for row in rows if row.organisation})
    gathered: dict[tuple[str, str, str | None], list[DatedRole]] = defaultdict(list)
    for row in rows:
        gathered[row.role, (row.job or "").lower(), organisations.get(row.organisation or "")].append(row)
    found = [_period(together) for together in gathered.values()]
    return sorted(
        found,
        key=lambda one: (
            -(one.last_year or 0),
            -(one.first_year or 0),
            -one.times,
            one.role,
            one.job or "",
            one.organisation or "",
        ),
    )


def _same_organisations(printed: set[str]) -> dict[str, str]:
    """The fullest printed form of each organisation, by every form of it."""
    told: dict[str, str] = {}
    for form in sorted(printed, key=lambda form: (-len(form), form)):
        told[form] = next((fuller for fuller in told.values() if may_be_one(form, fuller)), form)
    return told


def _period(rows: list[DatedRole]) -> PeriodRow:
    """Roles of one kind as a period."""
    years = [row.date.year for row in rows if row.date]
    return PeriodRow(
        min(years, default=None),
        max(years, default=None),
        rows[0].role,
        _most(row.job for row in rows),
        _most(row.organisation for row in rows),
        tuple(sorted({row.body for row in rows if row.body})),
        len(rows),
    )


def _most(printed: Iterable[str | None]) -> str | None:
    """The form that stands most often."""
    times = Counter(form for form in printed if form)
    return min(times, key=lambda form: (-times[form], form), default=None)
