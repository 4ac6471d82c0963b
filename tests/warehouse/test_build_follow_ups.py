"""What decisions leave to be done: when it is due, and which later case takes it up."""

import datetime

import pytest
from msgspec.structs import replace
from solvik_facts import FSU, SSU, entry, joined, mention, paper, point, rows, section

from models.facts import Entry, Task
from models.vocabulary import Outcome, PointStage, Relation, Turn

ORG = "helsefellesskapet-i-solvik"
DECIDED, NEXT, LAST = datetime.date(2024, 3, 7), datetime.date(2024, 5, 30), datetime.date(2024, 11, 14)
YEAR = (datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
NOVEMBER = (datetime.date(2024, 11, 1), datetime.date(2024, 11, 30))


def deciding(*tasks: Task, title: str = "Rekruttering av jordmødre", stage: PointStage = PointStage.ADOPTED) -> Entry:
    """A case of the first meeting whose decision leaves something to be done."""
    told = point("Sekretariatet bes følge opp.", Outcome.DIRECTED, stage=stage, tasks=tasks)
    return entry(1, title, points=(told,))


def told(first: Entry, *later: Entry) -> list[tuple]:
    """Due days and closing case of the follow-ups of a case, with two later meetings of the SSU."""
    known = joined(
        paper("a/1.pdf", section(first, entry(9, "Parkering ved legevakten"), day=DECIDED)),
        paper("a/2.pdf", section(*later, entry(12, "Tolketjenester"), day=NEXT)),
        paper("a/3.pdf", section(entry(15, "Hospitering"), day=LAST)),
    )
    return rows(known, "SELECT due_from, due_to, closed_by FROM follow_ups ORDER BY follow_up_id")


DUE = {
    "as the decision says": (Task("t", due_from=NOVEMBER[0], due_to=NOVEMBER[1]), NOVEMBER),
    "no deadline": (Task("t"), (None, None)),
    "the next meeting": (Task("t", due_turn=Turn.NEXT), (NEXT, NEXT)),
    "the body's only meeting in the span": (
        Task("t", due_from=NOVEMBER[0], due_to=NOVEMBER[1], due_body=SSU),
        (LAST, LAST),
    ),
    "several meetings in the span": (Task("t", due_from=YEAR[0], due_to=YEAR[1], due_body=SSU), YEAR),
    "the last meeting in the span": (
        Task("t", due_from=YEAR[0], due_to=YEAR[1], due_body=SSU, due_turn=Turn.LAST),
        (LAST, LAST),
    ),
    "a body of which no meeting is known": (
        Task("t", due_from=NOVEMBER[0], due_to=NOVEMBER[1], due_body=FSU),
        NOVEMBER,
    ),
}


@pytest.mark.parametrize(("task", "expected"), DUE.values(), ids=DUE)
def test_a_deadline_at_a_meeting_is_its_day_where_that_is_known(task: Task, expected: tuple[object, ...]) -> None:
    assert [row[:2] for row in told(deciding(task))] == [expected]


JORDMOR = Task("Sekretariatet utreder kombinerte stillinger for jordmødre.")
PARKING = Task("Kommunene melder inn behov for parkering.")
CITES = mention("sak 2024.1", year=2024, number=1)
FOLLOWS = replace(CITES, relation=Relation.FOLLOWS_UP)
CLOSED = f"{ORG}/ssu/2024/11"
CLOSING = {
    "a case that follows it up": (
        (PARKING, JORDMOR), entry(11, "Syketransport", mentions=(FOLLOWS,)), [CLOSED, CLOSED],
    ),
    "a case that cites it and shares a word": (
        (PARKING, JORDMOR), entry(11, "Stillinger for jordmødre", mentions=(CITES,)), [None, CLOSED],
    ),
    "a case that cites it, of a single task": ((JORDMOR,), entry(11, "Syketransport", mentions=(CITES,)), [CLOSED]),
    "a case of the same subject": ((JORDMOR,), entry(11, "Rekruttering av jordmødre"), [CLOSED]),
    "a case of another subject": ((JORDMOR,), entry(11, "Syketransport"), [None]),
}  # fmt: skip


@pytest.mark.parametrize(("tasks", "later", "expected"), CLOSING.values(), ids=CLOSING)
def test_a_later_case_takes_up_what_it_names(tasks: tuple[Task, ...], later: Entry, expected: list[str | None]) -> None:
    assert [row[2] for row in told(deciding(*tasks), later)] == expected


def test_what_was_only_proposed_leaves_nothing_to_be_done() -> None:
    assert told(deciding(JORDMOR, stage=PointStage.PROPOSED)) == []


def test_a_copy_counts_once() -> None:
    first = section(deciding(JORDMOR), day=DECIDED)
    known = joined(paper("a/1.pdf", first), paper("b/1.docx", first))
    assert rows(known, "SELECT count(*) FROM follow_ups") == [(1,)]
