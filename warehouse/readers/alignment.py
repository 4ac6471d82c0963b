"""Proposal against decision (innstilling mot vedtak), case by case, and notice against case paper.

What notice and case paper proposed and what the minutes say was decided, point by point: adopted as proposed, changed
word by word, added, dropped. Of the meetings that treated a case each is compared for itself; kept papers only.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, product

from warehouse.readers.keyed import last
from warehouse.readers.point_alignment import AlignedPoint, Verdict, align, verdict

COMPARED = ("proposed", "adopted")
# What the minutes quote as proposed comes last: it is most often the notice's or case paper's proposal once more, with
# those that were made in the meeting.
PAPERS_BY_STAGE = {
    "proposed": ("case_paper", "notice", "minutes"),
    "adopted": ("minutes", "case_paper", "notice"),
}


@dataclass(frozen=True, slots=True)
class PaperPoints:
    """What one paper proposes ('proposed') or tells as decided ('adopted') in a case, and where it stands."""

    meeting_id: str | None
    date: dt.date | None
    entry_id: str
    stage: str  # of the paper: 'notice', 'case_paper', 'minutes'
    point_stage: str
    path: str
    page: int | None
    paragraph: int | None
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One paper's points against another's: what became of each, and of all together."""

    before: PaperPoints
    after: PaperPoints
    verdict: Verdict
    points: tuple[AlignedPoint, ...]


@dataclass(frozen=True, slots=True)
class CaseAlignment:
    """What became of the proposals in a case, and where its papers propose different things.

    `decided` has a comparison for each paper that proposes and each meeting that decided: the case paper's before the
    notice's before that which the minutes quote. `differing` has the notices that say other than the case paper.
    """

    case_id: str
    decided: tuple[Comparison, ...]
    differing: tuple[Comparison, ...]

    @property
    def told(self) -> tuple[Comparison, ...]:
        """For each meeting the comparison that tells most: with the case paper, else the notice, else the minutes."""
        by_meeting = groupby(self.decided, lambda comparison: comparison.after.entry_id)
        return tuple(next(comparisons) for _, comparisons in by_meeting)


def aligned(case_id: str, papers: Sequence[PaperPoints]) -> CaseAlignment:
    """The proposals and decisions of a case's kept papers; empty where it has none.

    A case paper without a day was written for the meeting that treated the case, and is given as of that meeting.
    """
    decided: list[Comparison] = []
    differing: list[Comparison] = []
    for _, group in groupby(sorted(papers, key=_place), lambda paper: paper.meeting_id):
        of_meeting = list(group)
        proposals = [paper for paper in of_meeting if paper.point_stage == "proposed"]
        decisions = [paper for paper in of_meeting if paper.point_stage == "adopted"]
        decided += [_compared(proposal, decision) for decision in decisions[:1] for proposal in proposals]
        differing += _differing(proposals)
    return CaseAlignment(case_id, tuple(decided), tuple(differing))


def _place(paper: PaperPoints) -> tuple[object, ...]:
    """The order of papers: by meeting, and in it the one that tells most first."""
    rank = PAPERS_BY_STAGE[paper.point_stage].index(paper.stage)
    return last(paper.date), last(paper.meeting_id), rank, paper.path, paper.entry_id


def _differing(proposals: Sequence[PaperPoints]) -> Iterator[Comparison]:
    """The notices that propose other than the case paper of the same meeting."""
    case_papers = [paper for paper in proposals if paper.stage == "case_paper"]
    notices = [paper for paper in proposals if paper.stage == "notice"]
    for notice, case_paper in product(notices, case_papers[:1]):
        comparison = _compared(notice, case_paper)
        if comparison.verdict is not Verdict.AS_PROPOSED:
            yield comparison


def _compared(before: PaperPoints, after: PaperPoints) -> Comparison:
    """One paper against another."""
    points = align(before.points, after.points)
    return Comparison(before, after, verdict(points), points)
