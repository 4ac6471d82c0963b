"""What later decisions do to earlier ones."""

import datetime as dt

import pytest
from followed_papers import CHANGED, REPEALED, TO_REPEAL, followed, told
from solvik_facts import SSU, entry, joined, paper, point, section

from models.facts import Meeting
from models.vocabulary import Outcome, PointStage, Relation, SectionKind, TextSource
from warehouse.readers.cases import CaseFilter, cases
from warehouse.readers.marks import Mark, case_marks

OLD = "helsefellesskapet-i-solvik/ssu/2022/9"
SENTENCE = "Vedtaket i sak 2022.9 oppheves."
BEFORE, LATER = dt.date(2022, 9, 15), dt.date(2024, 3, 7)


def test_a_decision_is_marked_by_each_that_changed_or_repealed_it() -> None:
    marks = case_marks(followed(), OLD)
    assert [(mark.relation, mark.is_adopted, mark.by_label, str(mark.date)) for mark in marks] == [
        ("amends", True, "SSU 2023.2", "2023-02-16"),
        ("repeals", True, "SSU 2024.3", "2024-03-07"),
    ]
    assert [mark.text for mark in marks][1] == REPEALED


def test_a_mark_leads_to_its_sentence() -> None:
    mark = case_marks(followed(), OLD)[1]
    (sentence,) = followed().execute(
        "SELECT text FROM cross_references WHERE reference_id = ?", [mark.reference_id]
    ).fetchone()  # fmt: skip
    assert (sentence, mark.path) == (REPEALED, "ssu/2024-03-07-referat.docx")


def test_a_proposal_alone_marks_as_proposed() -> None:
    (mark,) = case_marks(followed(), "helsefellesskapet-i-solvik/ssu/2023/2")
    assert (mark.relation, mark.is_adopted, mark.by_label, mark.text) == ("repeals", False, "SSU 2024.8", TO_REPEAL)


def test_a_list_of_cases_has_the_marks_of_adopted_decisions_only() -> None:
    marks = {case.label: case.mark for case in cases(followed(), CaseFilter(body="ssu"))}
    assert marks["SSU 2022.9"] == "repeals"
    assert {label for label, mark in marks.items() if mark} == {"SSU 2022.9"}


def test_a_list_tells_of_a_change_where_nothing_was_repealed() -> None:
    connection = joined(*held_papers((point(CHANGED, Outcome.OTHER),), text=CHANGED, relation=Relation.AMENDS))
    assert [case.mark for case in cases(connection, CaseFilter(year=2022))] == ["amends"]


def held_papers(points: tuple, *, text: str = SENTENCE, relation: Relation = Relation.REPEALS, **facts: object) -> list:
    """The old case's minutes, and a later paper with these points in which the sentence stands."""
    usual = {"kind": SectionKind.MINUTES, "meeting": Meeting(SSU, LATER)}
    later = section(entry(3, points=points, mentions=(told(relation, text, 2022, 9),)), **{**usual, **facts})
    return [paper("gammel.docx", section(entry(9, year=2022), day=BEFORE)), paper("ny.docx", later)]


def proposed(text: str = SENTENCE) -> object:
    """A proposed point."""
    return point(text, Outcome.OTHER, stage=PointStage.PROPOSED)


# What the later paper has as points, its kind -> whether its sentence marks: adopted, proposed, or (None) not at all.
STANDINGS = [
    ((point(SENTENCE, Outcome.OTHER),), SectionKind.MINUTES, True),
    # white space and full stops may differ between a sentence and the point that holds it
    ((point(f"Ny rutine vedtas. {SENTENCE[:-1]} fra i dag.", Outcome.OTHER),), SectionKind.MINUTES, True),
    # what the minutes tell beside the decision
    ((point("Ny rutine vedtas.", Outcome.APPROVED),), SectionKind.MINUTES, True),
    ((), SectionKind.MINUTES, True),
    ((point("Saken utsettes.", Outcome.POSTPONED),), SectionKind.MINUTES, False),
    # a proposal in the minutes that was not adopted, and ones that were by name
    ((proposed(), point("Saken tas til orientering.", Outcome.NOTED)), SectionKind.MINUTES, False),
    ((proposed(), point("Innstillingen ble enstemmig vedtatt.", Outcome.APPROVED)), SectionKind.MINUTES, True),
    ((proposed(), point("Vedteke samrøystes som innstilling.", Outcome.APPROVED)), SectionKind.MINUTES, True),
    ((proposed(), point("Samrøystes vedteke.", Outcome.APPROVED)), SectionKind.MINUTES, True),
    ((proposed(), point("Som forslag, med dette tillegget: «A».", Outcome.APPROVED)), SectionKind.MINUTES, True),
    ((proposed(),), SectionKind.NOTICE, False),
    ((proposed(),), SectionKind.CASE_PAPER, False),
    # what a case paper tells beside its proposal, and another's decision that it quotes, mark nothing
    ((proposed("Saken tas til orientering."),), SectionKind.CASE_PAPER, None),
    ((point(SENTENCE, Outcome.OTHER, stage=PointStage.QUOTED),), SectionKind.MINUTES, None),
]  # fmt: skip


@pytest.mark.parametrize(("points", "kind", "is_adopted"), STANDINGS)
def test_where_a_sentence_stands_tells_whether_it_holds(
    points: tuple, kind: SectionKind, *, is_adopted: bool | None
) -> None:
    marks = case_marks(joined(*held_papers(points, kind=kind)), OLD)
    assert [mark.is_adopted for mark in marks] == ([] if is_adopted is None else [is_adopted])


def test_a_proposal_in_the_notice_is_adopted_by_the_minutes_of_its_own_meeting_only() -> None:
    notice = held_papers((proposed(),), kind=SectionKind.NOTICE)
    decided = entry(3, points=(point("Som innstilling.", Outcome.APPROVED),))
    same = case_marks(joined(*notice, paper("referat.docx", section(decided, day=LATER))), OLD)
    assert [mark.is_adopted for mark in same] == [True]
    other = case_marks(joined(*notice, paper("referat.docx", section(decided, day=dt.date(2024, 9, 5)))), OLD)
    assert [mark.is_adopted for mark in other] == [False]


def test_copies_mark_nothing() -> None:
    old, new = held_papers((point(SENTENCE, Outcome.OTHER),))
    later = entry(3, points=(point(SENTENCE, Outcome.OTHER),), mentions=(told(Relation.REPEALS, SENTENCE, 2022, 9),))
    copy = paper("ny.pdf", section(later, day=LATER), source=TextSource.OCR)
    assert len(case_marks(joined(old, new, copy), OLD)) == 1


def test_a_case_is_not_marked_by_one_that_came_before_it() -> None:
    earlier = held_papers((point(SENTENCE, Outcome.OTHER),), meeting=Meeting(SSU, dt.date(2021, 3, 4)))
    assert marks_of(earlier) == []


def test_other_relations_mark_nothing() -> None:
    assert marks_of(held_papers((point(SENTENCE, Outcome.OTHER),), relation=Relation.CITES)) == []


def marks_of(papers: list) -> list[Mark]:
    """The marks on the old case."""
    return case_marks(joined(*papers), OLD)
