"""All figures of an organisation's year, read once: what the annual report and its notebook are made of."""

import datetime as dt
from dataclasses import dataclass

import duckdb

from warehouse.figures.attendance import Attendance, attendance
from warehouse.figures.cases import CaseTreated, cases_treated
from warehouse.figures.decisions import PointAdopted, points_adopted
from warehouse.figures.follow_ups import FollowUps, follow_ups_of
from warehouse.figures.material import Material, material
from warehouse.figures.meetings import MeetingHeld, meetings_held
from warehouse.figures.plans import PlanAdopted, plans_adopted
from warehouse.figures.proposals import ProposalDecided, proposals_decided
from warehouse.figures.rank import MainDecision, main_decisions
from warehouse.figures.scope import Organisation, Scope, find_scope
from warehouse.figures.subjects import Subject, subjects
from warehouse.readers.bodies import BodyRow, bodies


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFigures:
    """A year's rows, ready to be tallied; `day` is the day as of which follow-ups, ties and subjects are known.

    `bodies` are those of the organisation that met or treated a case in the year, by id.
    """

    organisation: Organisation
    scope: Scope
    day: dt.date
    bodies: tuple[BodyRow, ...]
    meetings: tuple[MeetingHeld, ...]
    cases: tuple[CaseTreated, ...]
    points: tuple[PointAdopted, ...]
    proposals: tuple[ProposalDecided, ...]
    plans: tuple[PlanAdopted, ...]
    main: tuple[MainDecision, ...]
    follow_ups: FollowUps
    attendance: tuple[Attendance, ...]
    subjects: tuple[Subject, ...]
    material: Material

    @property
    def year(self) -> int:
        """The year."""
        return self.scope.first


def year_figures(
    connection: duckdb.DuckDBPyConnection, year: int, organisation: str | None = None, day: dt.date | None = None
) -> YearFigures:
    """The figures of an organisation's year, as known on its last day unless another is given.

    Raises UnknownOrganisationError, WhichOrganisationError or NoPapersError.
    """
    whose, scope = find_scope(connection, year, organisation)
    known_on = day or scope.days[1]
    meetings, cases = meetings_held(connection, scope), cases_treated(connection, scope)
    points = points_adopted(connection, scope)
    met = {meeting.body_id for meeting in meetings} | {case.body_id for case in cases}
    return YearFigures(
        organisation=whose,
        scope=scope,
        day=known_on,
        bodies=tuple(body for body in bodies(connection) if body.body_id in met),
        meetings=tuple(meetings),
        cases=tuple(cases),
        points=tuple(points),
        proposals=tuple(proposals_decided(connection, cases, points)),
        plans=tuple(plans_adopted(connection, points)),
        main=tuple(main_decisions(connection, cases, points, known_on)),
        follow_ups=follow_ups_of(connection, scope, known_on),
        attendance=tuple(attendance(connection, scope)),
        subjects=tuple(subjects(connection, cases, known_on)),
        material=material(connection, scope),
    )
