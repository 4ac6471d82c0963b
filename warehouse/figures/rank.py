"""Which decisions of a scope are its main ones, by a rule that can be told and counted again.

A main decision is that of a case which is no procedure (approval of notice and minutes, meeting plans, any other
business) and which settles something: at least one of its points does more than take note or put off. Its weight is the
number of other cases that sentences tie it to, as known on a day, and three more where it ends a matter: adopts, sets
up, delegates, rejects, or changes or repeals an earlier decision. Of equal weight those that end a matter come first,
then the earlier.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import Outcome
from warehouse.figures.cases import CaseTreated
from warehouse.figures.decisions import PointAdopted

# Points that settle nothing by themselves.
UNSETTLED = frozenset({Outcome.NOTED, Outcome.POSTPONED})
# What ends a matter; to appoint, to direct somebody or to recommend passes it on.
ENDING = frozenset({Outcome.APPROVED, Outcome.ESTABLISHED, Outcome.REJECTED, Outcome.DELEGATED})
# As much as three cases that refer to it: an end is seldom referred to in its own year.
WEIGHT_OF_ENDING = 3

# Distinct cases at the other end of a sentence, in either direction of time.
TIES = """
SELECT case_id, list(DISTINCT other ORDER BY other) AS others, bool_or(overrules) AS overrules
FROM (
    SELECT earlier_id AS case_id, later_id AS other, false AS overrules, * FROM derived.edges
    UNION ALL
    SELECT later_id, earlier_id, relation IN ('amends', 'repeals'), * FROM derived.edges
)
WHERE basis = 'stated' AND meeting_id IS NULL AND coalesce(known_from <= $day, true)
    AND list_contains($case_ids, case_id)
GROUP BY case_id
"""


@dataclass(frozen=True, slots=True)
class MainDecision:
    """A case with its adopted points, the cases that sentences tie it to, and whether it ends a matter."""

    case: CaseTreated
    points: tuple[PointAdopted, ...]
    tied_to: tuple[str, ...]
    ends: bool

    @property
    def weight(self) -> int:
        """How much it weighs beside others."""
        return len(self.tied_to) + (WEIGHT_OF_ENDING if self.ends else 0)

    @property
    def record_id(self) -> str:
        """The key of the case."""
        return self.case.case_id


def main_decisions(
    connection: duckdb.DuckDBPyConnection,
    cases: Sequence[CaseTreated],
    points: Sequence[PointAdopted],
    day: dt.date,
) -> list[MainDecision]:
    """The main decisions among some cases and their points, as known on a day, the weightiest first."""
    by_case: dict[str, list[PointAdopted]] = {}
    for point in points:
        by_case.setdefault(point.case_id, []).append(point)
    chosen = [case for case in cases if not case.is_procedure and _settles(by_case.get(case.case_id, []))]
    asked = {"day": day, "case_ids": [case.case_id for case in chosen]}
    ties = {case_id: (others, overrules) for case_id, others, overrules in connection.execute(TIES, asked).fetchall()}
    found = [_decision(case, by_case[case.case_id], *ties.get(case.case_id, ((), False))) for case in chosen]
    return sorted(found, key=_place)


def _settles(points: Sequence[PointAdopted]) -> bool:
    """Whether some point does more than take note or put off."""
    return any(point.outcome not in UNSETTLED for point in points)


def _decision(
    case: CaseTreated, points: Sequence[PointAdopted], others: Sequence[str], overrules: object
) -> MainDecision:
    """A case's decision with its weight."""
    ends = bool(overrules) or any(point.outcome in ENDING for point in points)
    return MainDecision(case, tuple(points), tuple(others), ends)


def _place(decision: MainDecision) -> tuple[int, bool, str, str]:
    """Where a decision stands among the others."""
    case = decision.case
    return -decision.weight, not decision.ends, str(case.date or case.year), case.case_id
