"""What the forms of corrections show: a case's title, outcome, references and edges; a person's names and employers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.vocabulary import ReferenceStatus, TargetKind
from warehouse.connections import Connection
from warehouse.readers.candidates import Candidate, candidates
from warehouse.readers.case_records import LineageRow, ReferenceRow
from warehouse.readers.case_story import CaseStory, case_story

NAMED = frozenset({TargetKind.CASE, TargetKind.MEETING})


@dataclass(frozen=True, slots=True)
class ReferenceForm:
    """A reference to correct, with what it may mean; the same words of a sentence in several papers are one."""

    reference: ReferenceRow
    candidates: tuple[Candidate, ...]

    @property
    def is_open(self) -> bool:
        """Whether it leads nowhere yet."""
        return self.reference.status != ReferenceStatus.RESOLVED


@dataclass(frozen=True, slots=True)
class CaseForms:
    """What can be corrected of a case; open references first."""

    story: CaseStory
    references: tuple[ReferenceForm, ...]
    inferred: tuple[LineageRow, ...]


def case_forms(connection: Connection, case_id: str) -> CaseForms:
    """What can be corrected of a case. Raises LookupError where there is no case of that id."""
    story = case_story(connection, case_id)
    rows = list(_distinct(row for row in story.references_out if row.target_kind in NAMED))
    rows.sort(key=lambda row: row.status == ReferenceStatus.RESOLVED)
    guesses = candidates(connection, [row.reference_id for row in rows])
    stated = {row.case_id for row in story.lineage if row.basis == "stated"}
    return CaseForms(
        story,
        tuple(ReferenceForm(row, tuple(_of(row, guesses))) for row in rows),
        tuple(row for row in story.lineage if row.basis == "inferred" and row.case_id not in stated),
    )


def _distinct(rows: Iterator[ReferenceRow]) -> Iterator[ReferenceRow]:
    """Each mention of a sentence once."""
    told: set[tuple[str, str]] = set()
    for row in rows:
        if (row.text, row.mention) not in told:
            told.add((row.text, row.mention))
            yield row


def _of(row: ReferenceRow, guesses: Sequence[Candidate]) -> Iterator[Candidate]:
    """What a reference may mean, but for what it leads to already."""
    for one in guesses:
        if one.reference_id == row.reference_id and one.candidate_id not in {row.target_case_id, row.target_meeting_id}:
            yield one
