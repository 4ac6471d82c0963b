"""Proposal against decision (innstilling mot vedtak), case by case, and notice against case paper.

What notice and case paper proposed and what the minutes say was decided, point by point: adopted as proposed, changed
word by word, added, dropped. Of the meetings that treated a case each is compared for itself; kept papers only.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, product

import duckdb

from warehouse.readers.point_alignment import AlignedPoint, Verdict, align, verdict
from warehouse.rows import records

# A case paper without a day was written for the meeting that treated the case. What the minutes quote as proposed comes
# last: it is most often the notice's or paper's proposal once more, with those that were made in the meeting.
PAPERS = """
WITH told AS (
    SELECT
        entry_id, decisions.stage AS point_stage, list(text ORDER BY decisions.ordinal, decision_id) AS points
    FROM decisions
    WHERE {reach} AND decisions.stage IN ('proposed', 'adopted')
    GROUP BY entry_id, decisions.stage
)
SELECT
    cases.case_id, coalesce(entry.meeting_id, cases.meeting_id) AS meeting_id, date, entry_id, entry.stage, point_stage,
    path, coalesce(entry.page, first_page) AS page, paragraph, points
FROM told
JOIN case_entries AS entry USING (entry_id)
JOIN cases USING (case_id)
JOIN sections USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN meetings ON meetings.meeting_id = coalesce(entry.meeting_id, cases.meeting_id)
LEFT JOIN raw.places ON places.record_id = entry_id
WHERE copy_of IS NULL
ORDER BY
    cases.case_id, date NULLS LAST, meetings.meeting_id,
    CASE WHEN point_stage = 'proposed' THEN list_position(['case_paper', 'notice', 'minutes'], entry.stage)
        ELSE list_position(['minutes', 'case_paper', 'notice'], entry.stage) END,
    path, entry_id
"""
OF_CASE = "case_id = $case_id"
OF_CASES = "list_contains($case_ids, case_id)"


@dataclass(frozen=True, slots=True)
class PaperPoints:
    """What one paper proposes ('proposed') or tells as decided ('adopted') in a case, and where it stands."""

    case_id: str
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


def case_alignment(connection: duckdb.DuckDBPyConnection, case_id: str) -> CaseAlignment:
    """The proposals and decisions of a case, aligned; empty where there is no such case or it has none."""
    papers = records(connection, PaperPoints, PAPERS.format(reach=OF_CASE), {"case_id": case_id})
    return _aligned(case_id, papers)


def case_alignments(connection: duckdb.DuckDBPyConnection, case_ids: Sequence[str]) -> list[CaseAlignment]:
    """The same of many cases at once, by id; those of which no paper proposes or decides anything are left out."""
    papers = records(connection, PaperPoints, PAPERS.format(reach=OF_CASES), {"case_ids": list(case_ids)})
    return [_aligned(case_id, list(group)) for case_id, group in groupby(papers, lambda paper: paper.case_id)]


def _aligned(case_id: str, papers: Sequence[PaperPoints]) -> CaseAlignment:
    """The papers of one case, meeting by meeting."""
    decided: list[Comparison] = []
    differing: list[Comparison] = []
    for _, group in groupby(papers, lambda paper: paper.meeting_id):
        of_meeting = list(group)
        proposals = [paper for paper in of_meeting if paper.point_stage == "proposed"]
        decisions = [paper for paper in of_meeting if paper.point_stage == "adopted"]
        decided += [_compared(proposal, decision) for decision in decisions[:1] for proposal in proposals]
        differing += _differing(proposals)
    return CaseAlignment(case_id, tuple(decided), tuple(differing))


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
