"""What became of proposals (innstillinger): adopted as they stood, with changes, or otherwise, a case at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import duckdb

from warehouse.figures.cases import CaseTreated
from warehouse.figures.decisions import PointAdopted
from warehouse.readers.alignment import CaseAlignment, Comparison
from warehouse.readers.alignments import case_alignments
from warehouse.readers.point_alignment import Verdict


class ProposalFate(StrEnum):
    """What became of what was proposed in a case, in the last meeting that decided on it."""

    AS_PROPOSED = "as_proposed"
    CHANGED = "changed"
    IN_PART = "in_part"
    NOT_ADOPTED = "not_adopted"
    NO_PROPOSAL = "no_proposal"  # no paper here proposes anything


FATES = {
    Verdict.AS_PROPOSED: ProposalFate.AS_PROPOSED,
    Verdict.CHANGED: ProposalFate.CHANGED,
    Verdict.IN_PART: ProposalFate.IN_PART,
    Verdict.NOT_ADOPTED: ProposalFate.NOT_ADOPTED,
}


@dataclass(frozen=True, slots=True)
class ProposalDecided:
    """A case with a decision, and what became of its proposal; `comparison` is None where there was none."""

    case: CaseTreated
    fate: ProposalFate
    comparison: Comparison | None

    @property
    def record_id(self) -> str:
        """The key of the case."""
        return self.case.case_id


def proposals_decided(
    connection: duckdb.DuckDBPyConnection, cases: Sequence[CaseTreated], points: Sequence[PointAdopted]
) -> list[ProposalDecided]:
    """The cases of a scope that some of its adopted points belong to, in the order of the cases."""
    meetings: dict[str, set[str | None]] = {}
    for point in points:
        meetings.setdefault(point.case_id, set()).add(point.meeting_id)
    aligned = {found.case_id: found for found in case_alignments(connection, sorted(meetings))}
    return [
        _decided(case, aligned.get(case.case_id), meetings[case.case_id]) for case in cases if case.case_id in meetings
    ]


def _decided(case: CaseTreated, alignment: CaseAlignment | None, meetings: set[str | None]) -> ProposalDecided:
    """What became of a case's proposal in the last of some meetings."""
    told = [one for one in alignment.told if one.after.meeting_id in meetings] if alignment else []
    if not told:
        return ProposalDecided(case, ProposalFate.NO_PROPOSAL, None)
    return ProposalDecided(case, FATES[told[-1].verdict], told[-1])
