"""Plans, agreements and rules that were adopted: by what a decision says, and by the title where it names nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import Outcome
from warehouse.figures.decisions import PointAdopted
from warehouse.figures.plan_words import PlanKind, adopts, lays_it_before, plan_kind
from warehouse.readers.decision_words import AS_PROPOSED, BARE_VOTE, SENTENCE_END
from warehouse.rows import values

# Sentences that look forward to a meeting adopt nothing yet: 'Strategien vedtas i Partnerskapsmøtet 2025.'
LOOKING_FORWARD = """
SELECT DISTINCT text
FROM cross_references
JOIN sections USING (section_id)
WHERE relation = 'planned_for' AND copy_of IS NULL AND list_contains($case_ids, source_case_id)
"""
# A decision that names nothing: 'Som innstilling.', 'Enstemmig vedtatt'.
BY_NAME = re.compile(rf"(?:{AS_PROPOSED}|{BARE_VOTE})[.]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlanAdopted:
    """A point that adopts a plan, an agreement or rules, and the sentence that does."""

    point: PointAdopted
    kind: PlanKind
    sentence: str

    @property
    def record_id(self) -> str:
        """The key of the point."""
        return self.point.decision_id


def plans_adopted(connection: duckdb.DuckDBPyConnection, points: Sequence[PointAdopted]) -> list[PlanAdopted]:
    """Those of some adopted points that adopt a plan, an agreement or rules; of a case each kind once."""
    case_ids = sorted({point.case_id for point in points})
    forward = {" ".join(str(text).split()) for text in values(connection, LOOKING_FORWARD, {"case_ids": case_ids})}
    found: dict[tuple[str, PlanKind], PlanAdopted] = {}
    for point in points:
        plan = _plan(point, forward) if point.outcome == Outcome.APPROVED else None
        if plan:
            found.setdefault((point.case_id, plan.kind), plan)
    return list(found.values())


def _plan(point: PointAdopted, forward: set[str]) -> PlanAdopted | None:
    """What a point adopts, if it is a plan."""
    title = point.title or ""
    for sentence in SENTENCE_END.split(" ".join(point.text.split())):
        if sentence in forward:
            continue
        kind = plan_kind(sentence) if adopts(sentence) else None
        if kind is None and BY_NAME.fullmatch(sentence) and lays_it_before(title):
            kind = plan_kind(title)
        if kind:
            return PlanAdopted(point, kind, sentence)
    return None
