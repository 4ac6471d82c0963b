"""What the papers that are here show to be missing, kind by kind."""

import datetime as dt

import pytest
from followed_papers import followed
from solvik_facts import SSU, entry, joined, mention, paper, point, section

from models.facts import Body
from models.vocabulary import ItemType, Outcome, PointStage, Relation, SectionKind, TargetKind, TextSource
from warehouse import PaperRecord
from warehouse.readers.errors import UnknownBodyError
from warehouse.readers.gaps import Gap, GapKind, gaps

FIRST, NEXT, LAST = dt.date(2024, 2, 1), dt.date(2024, 5, 2), dt.date(2024, 9, 5)
DECISION = (ItemType.DECISION,)
PM = Body("Partnerskapsmøte", "PM")


def found(kind: GapKind, *papers: PaperRecord, **wanted: object) -> list[Gap]:
    """The gaps of one kind in some papers."""
    return gaps(joined(*papers), kinds=[kind], **wanted)


def minutes(*entries: object, day: dt.date = FIRST, body: Body = SSU, **facts: object) -> PaperRecord:
    """Minutes."""
    return paper(f"{body.abbreviation}-{day}-referat.docx", section(*entries, day=day, body=body), **facts)


def notice(*entries: object, day: dt.date = FIRST) -> PaperRecord:
    """A notice."""
    return paper(f"{day}-innkalling.docx", section(*entries, day=day, kind=SectionKind.NOTICE))


def meeting(day: dt.date, relation: Relation = Relation.CITES) -> object:
    """A mention of a meeting of SSU."""
    words = f"SSU {day:%d.%m.%y}"
    return mention(words, kind=TargetKind.MEETING, relation=relation, body=SSU, date_from=day, date_to=day)


def case(number: int, year: int = 2024) -> object:
    """A mention of a case of SSU."""
    return mention(f"sak {year}.{number}", body=SSU, year=year, number=number)


def test_a_notice_without_minutes_is_a_gap_and_so_are_minutes_without_notice() -> None:
    papers = (notice(entry(1)), minutes(entry(2), day=NEXT), notice(entry(3), day=LAST), minutes(entry(3), day=LAST))
    assert [(gap.label, gap.details) for gap in found(GapKind.NO_MINUTES, *papers)] == [("SSU 2024-02-01", ("notice",))]
    assert [(gap.label, gap.details) for gap in found(GapKind.NO_NOTICE, *papers)] == [("SSU 2024-05-02", ("minutes",))]


def test_a_meeting_to_come_lacks_no_minutes() -> None:
    assert found(GapKind.NO_MINUTES, notice(entry(1), day=dt.date(2999, 1, 1))) == []


def test_minutes_inside_another_packet_are_minutes() -> None:
    packet = paper(
        "pakke.docx",
        section(entry(5), kind=SectionKind.NOTICE, day=NEXT),
        section(entry(1), day=FIRST),
    )
    assert [gap.label for gap in found(GapKind.NO_MINUTES, notice(entry(1)), packet)] == ["SSU 2024-05-02"]


def test_a_cited_case_tells_how_often_and_by_whom_copies_left_out() -> None:
    citing = entry(4, mentions=(case(9), case(9), case(2)))
    papers = (minutes(citing, entry(2)), minutes(entry(5, mentions=(case(9),)), day=NEXT))
    copy = paper("skannet.pdf", section(citing, entry(2), day=FIRST), source=TextSource.OCR)
    (gap,) = found(GapKind.CITED_CASE, *papers, copy)
    assert (gap.label, gap.number, gap.details) == ("SSU 2024.9", 3, ("SSU 2024.4", "SSU 2024.5"))


def test_what_is_cited_most_comes_first() -> None:
    citing = entry(4, mentions=(case(8), case(9), case(9)))
    assert [gap.label for gap in found(GapKind.CITED_CASE, minutes(citing))] == ["SSU 2024.9", "SSU 2024.8"]


def test_an_item_without_number_that_cites_is_told_by_its_meeting() -> None:
    (gap,) = found(GapKind.CITED_CASE, minutes(entry(None, "Eventuelt", mentions=(case(9),))))
    assert gap.details == ("SSU 2024-02-01",)


def test_a_mentioned_meeting_is_a_gap_unless_it_is_here_or_to_come() -> None:
    told = entry(4, mentions=(meeting(NEXT), meeting(LAST), meeting(dt.date(2999, 1, 1))))
    (gap,) = found(GapKind.MENTIONED_MEETING, minutes(told), minutes(entry(5), day=NEXT))
    assert (gap.label, gap.number, gap.details) == ("SSU 2024-09-05", 1, ("SSU 2024.4",))


# Numbers in two meetings, what is cited -> the runs that are missing, how many, and whether the last is only cited.
SERIES = [
    (((1, 2, 3), (4, 5)), (), None),
    (((1, 2), (5, 6)), (), (("2024.3-4",), 2, False)),
    (((2,), (4, 7)), (), (("2024.1", "2024.3", "2024.5-6"), 4, False)),
    (((1,), (2,)), (5,), (("2024.3-5",), 3, True)),
    (((1,), (5,)), (3,), (("2024.2-4",), 3, False)),
]


@pytest.mark.parametrize(("held", "cited", "told"), SERIES)
def test_holes_are_told_as_runs(held: tuple, cited: tuple[int, ...], told: tuple | None) -> None:
    citing = (entry(None, "Eventuelt", mentions=tuple(map(case, cited))),)
    papers = [minutes(*map(entry, numbers), *citing, day=day) for numbers, day in zip(held, (FIRST, NEXT), strict=True)]
    rows = found(GapKind.MISSING_NUMBERS, *papers)
    assert [(gap.details, gap.number, gap.case_id is not None) for gap in rows] == ([told] if told else [])
    assert [gap.date for gap in rows] == [None] * len(rows)


def test_a_year_of_one_meeting_is_told_as_one_run_with_its_day() -> None:
    (gap,) = found(GapKind.MISSING_NUMBERS, minutes(entry(41), entry(42)), notice(entry(41), entry(42)))
    assert (gap.label, gap.details, gap.date) == ("SSU 2024", ("2024.1-40",), FIRST)


def test_a_paper_that_does_not_say_whose_it_is_has_no_series() -> None:
    assert found(GapKind.MISSING_NUMBERS, paper("ukjent.docx", section(entry(5), body=None))) == []


def test_a_year_that_is_only_cited_has_no_series() -> None:
    rows = found(GapKind.MISSING_NUMBERS, minutes(entry(1, mentions=(case(7, 2021),))))
    assert rows == []


PROPOSAL = (point("Planen vedtas.", Outcome.APPROVED, stage=PointStage.PROPOSED),)
DECIDED = (point("Planen vedtas.", Outcome.APPROVED),)
# Items of notice and minutes -> whether a decision is missing.
DECISIONS = [
    ({"item_types": DECISION}, {}, True),
    ({}, {"item_types": DECISION}, True),
    ({"points": PROPOSAL}, {}, True),
    ({}, {"points": PROPOSAL}, True),
    ({"item_types": DECISION, "points": PROPOSAL}, {"points": DECIDED}, False),
    ({"item_types": (ItemType.INFORMATION,)}, {}, False),
    ({"item_types": DECISION}, None, False),
]


@pytest.mark.parametrize(("called", "treated", "missing"), DECISIONS)
def test_what_was_up_for_decision_and_treated_without_one_is_a_gap(
    called: dict, treated: dict | None, *, missing: bool
) -> None:
    papers = [notice(entry(1, **called))] + ([minutes(entry(1, **treated))] if treated is not None else [])
    rows = found(GapKind.NO_DECISION, *papers)
    assert [(gap.label, gap.title) for gap in rows] == ([("SSU 2024.1", "Sak om tiltak 1")] if missing else [])


def test_a_decision_that_could_be_told_in_no_point_is_a_gap() -> None:
    other = point("Møtene holdes på torsdager.", Outcome.OTHER)
    both = (other, point("Planen vedtas.", Outcome.APPROVED, ordinal=2))
    repeals = mention("sak 2022.9", relation=Relation.REPEALS, body=SSU, year=2022, number=9)
    papers = minutes(
        entry(1, points=(other,)), entry(2, points=both), entry(3, points=(other,), mentions=(repeals,)), entry(4)
    )
    (gap,) = found(GapKind.UNCLEAR_OUTCOME, papers)
    assert (gap.label, gap.details) == ("SSU 2024.1", ("Møtene holdes på torsdager.",))


NAMED = {"mentions": (meeting(FIRST, Relation.MINUTES_OF),)}
# The item of the next meeting (None: no paper of it is here) and of a later one -> whether approval is missing.
APPROVALS = [
    (entry(5, "Referatsaker", **NAMED), None, False),
    (entry(5, "Godkjenning av referat fra forrige møte"), None, False),
    (entry(5, "Godkjenning av innkalling og møtebok"), None, False),
    (entry(5, "Referat", points=(point("Referatet er godkjent.", Outcome.APPROVED),)), None, False),
    (entry(5, "Møtebok", points=(point("Møteboka vert godkjend.", Outcome.APPROVED),)), None, False),
    (entry(5, "Status"), entry(9, "Referat", **NAMED), False),
    (entry(5, "Status"), None, True),
    (entry(5, "Status"), entry(9, "Godkjenning av referat"), True),
    (entry(5, "Godkjenning av innkalling"), None, True),
    # an approval that names other minutes
    (entry(5, "Godkjenning av referat", mentions=(meeting(dt.date(2023, 12, 1), Relation.MINUTES_OF),)), None, True),
    # nobody can tell what a meeting did of which no paper is here
    (None, entry(9, "Status", mentions=(meeting(NEXT),)), False),
    (None, None, False),
]


@pytest.mark.parametrize(("after", "later", "missing"), APPROVALS)
def test_minutes_are_approved_by_name_or_by_the_next_meeting(
    after: object | None, later: object | None, *, missing: bool
) -> None:
    papers = [minutes(entry(1))]
    papers += [minutes(item, day=day) for item, day in ((after, NEXT), (later, LAST)) if item]
    rows = [gap for gap in found(GapKind.NOT_APPROVED, *papers) if gap.date == FIRST]
    assert [gap.details for gap in rows] == ([("SSU 2024-05-02",)] if missing else [])


def test_another_bodys_referat_is_no_approval() -> None:
    heard = minutes(entry(1, "Referat fra SSU", **NAMED), body=PM, day=NEXT)
    assert [
        gap.label for gap in found(GapKind.NOT_APPROVED, minutes(entry(1)), heard, minutes(entry(5), day=LAST))
    ] == ["SSU 2024-02-01"]


def test_all_kinds_come_in_order_and_each_row_is_of_its_kind() -> None:
    kinds = [gap.kind for gap in gaps(followed())]
    assert list(dict.fromkeys(kinds)) == [
        "no_minutes", "cited_case", "missing_numbers", "no_decision", "unclear_outcome", "not_approved", "no_notice",
    ]  # fmt: skip


def test_gaps_are_asked_for_by_body_year_and_kind() -> None:
    assert {gap.body for gap in gaps(followed(), body="partnerskapsmøtet")} == {"PM"}
    assert {gap.year for gap in gaps(followed(), year=2022)} == {2022}
    assert {gap.kind for gap in gaps(followed(), kinds=[GapKind.NO_NOTICE])} == {"no_notice"}
    with pytest.raises(UnknownBodyError):
        gaps(followed(), body="styret")
