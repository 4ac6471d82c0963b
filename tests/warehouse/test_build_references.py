"""What a mention points to: one candidate or none."""

import datetime

import duckdb
import pytest
from solvik_facts import DAY, FSU, SSU, entry, joined, mention, on_page, paper, point, rows, section, section_id

from models.facts import Body, Mention
from models.vocabulary import Outcome, Relation, SectionKind, TargetKind, Turn

ORG = "helsefellesskapet-i-solvik"
MEETING = TargetKind.MEETING


def day(year: int, month: int, number: int) -> datetime.date:
    """A date, short."""
    return datetime.date(year, month, number)


def month(year: int, number: int) -> dict[str, datetime.date]:
    """The span of a month."""
    after = day(year + number // 12, number % 12 + 1, 1)
    return {"date_from": day(year, number, 1), "date_to": after - datetime.timedelta(days=1)}


# Here are SSU 2023.5 of 2 March 2023, SSU 2024.5 of 2 May 2024, SSU 2024.6 of 16 May and FSU 2024.9 of 3 June.
HERE = [
    paper("her/1.pdf", section(entry(5, year=2023), day=day(2023, 3, 2))),
    paper("her/2.pdf", section(entry(5), day=day(2024, 5, 2))),
    paper("her/3.pdf", section(entry(6), day=day(2024, 5, 16))),
    paper("her/6.pdf", section(entry(40), day=day(2024, 11, 14))),
    paper("her/4.pdf", section(entry(9), body=FSU, day=day(2024, 6, 3))),
    paper(
        "annet/1.pdf", section(entry(50), body=SSU, day=day(2024, 8, 1)), organisation="Helsefellesskapet Ytre Fjord"
    ),
]

# Each: a mention in an SSU paper of 1 October 2024, then its status, target case, target meeting and candidates.
MENTIONS: dict[str, tuple[Mention, str, str | None, str | None, list[str]]] = {
    "body, year and number": (
        mention("FSU-sak 9.2024", body=FSU, year=2024, number=9),
        "resolved", f"{ORG}/fsu/2024/9", None, [],
    ),
    "without a body it is the paper's own": (
        mention("sak 2024.5", year=2024, number=5),
        "resolved", f"{ORG}/ssu/2024/5", None, [],
    ),
    "the same number of another body is no match": (
        mention("sak 2024.9", year=2024, number=9),
        "unresolved", f"{ORG}/ssu/2024/9", None, [f"{ORG}/fsu/2024/9"],
    ),
    "the same number of another year is no match": (
        mention("sak 2022.5", year=2022, number=5),
        "unresolved", f"{ORG}/ssu/2022/5", None, [f"{ORG}/ssu/2023/5"],
    ),
    "another organisation's body of the same name is no match": (
        mention("SSU-sak 2024.50", body=SSU, year=2024, number=50),
        "unresolved", f"{ORG}/ssu/2024/50", None, [],
    ),
    "without a year it is a guess, the nearest before first": (
        mention("sak 5", number=5),
        "unresolved", None, None, [f"{ORG}/ssu/2024/5", f"{ORG}/ssu/2023/5"],
    ),
    "without a year but with the meeting's day": (
        mention("møte 2. mars 2023, sak 5", number=5, date_from=day(2023, 3, 2)),
        "resolved", f"{ORG}/ssu/2023/5", None, [],
    ),
    "without a year, on a day that it was not treated": (
        mention("møte 1. juni 2023, sak 6", number=6, date_from=day(2023, 6, 1)),
        "unresolved", None, None, [f"{ORG}/ssu/2024/6"],
    ),
    "a meeting on its day": (
        mention("SSU 2. mars 2023", kind=MEETING, body=SSU, date_from=day(2023, 3, 2)),
        "resolved", None, f"{ORG}/ssu/2023-03-02", [],
    ),
    "a meeting that no paper is here of": (
        mention("SSU 9. mars 2023", kind=MEETING, body=SSU, date_from=day(2023, 3, 9), date_to=day(2023, 3, 9)),
        "unresolved", None, f"{ORG}/ssu/2023-03-09", [f"{ORG}/ssu/2023-03-02"],
    ),
    "the only meeting of a month": (
        mention("SSU i mars 2023", kind=MEETING, body=SSU, **month(2023, 3)),
        "resolved", None, f"{ORG}/ssu/2023-03-02", [],
    ),
    "two meetings in a month": (
        mention("SSU i mai 2024", kind=MEETING, body=SSU, **month(2024, 5)),
        "ambiguous", None, None, [f"{ORG}/ssu/2024-05-02", f"{ORG}/ssu/2024-05-16"],
    ),
    "no meeting in a month, and a stub is none": (
        mention("FSU i mars 2023", kind=MEETING, body=FSU, **month(2023, 3)),
        "unresolved", None, None, [],
    ),
    "the only meeting of a year": (
        mention("SSU-møtet 2023", kind=MEETING, body=SSU, year=2023),
        "resolved", None, f"{ORG}/ssu/2023-03-02", [],
    ),
    "a meeting without a body is any of the organisation's": (
        mention("møtet 3. juni 2024", kind=MEETING, date_from=day(2024, 6, 3)),
        "resolved", None, f"{ORG}/fsu/2024-06-03", [],
    ),
    "a meeting without a body that is not here": (
        mention("møtet 1. august 2024", kind=MEETING, date_from=day(2024, 8, 1)),
        "unresolved", None, None, [],
    ),
    "what is planned lies ahead": (
        mention("SSU i mai 2024", kind=MEETING, body=SSU, relation=Relation.PLANNED_FOR, **month(2024, 5)),
        "unresolved", None, None, [],
    ),
    "what is planned for a year that has begun": (
        mention("SSU i 2024", kind=MEETING, body=SSU, relation=Relation.PLANNED_FOR, year=2024),
        "resolved", None, f"{ORG}/ssu/2024-11-14", [],
    ),
    "what was decided in a year lies behind": (
        mention("FSU i 2024", kind=MEETING, body=FSU, relation=Relation.DECIDED_IN, year=2024),
        "resolved", None, f"{ORG}/fsu/2024-06-03", [],
    ),
    "the next meeting is the next day on which the body met": (
        mention("neste møte", kind=MEETING, turn=Turn.NEXT),
        "resolved", None, f"{ORG}/ssu/2024-11-14", [],
    ),
    "the meeting before": (
        mention("forrige møte", kind=MEETING, turn=Turn.PREVIOUS),
        "resolved", None, f"{ORG}/ssu/2024-05-16", [],
    ),
    "another body's meeting before": (
        mention("FSUs forrige møte", kind=MEETING, body=FSU, turn=Turn.PREVIOUS),
        "resolved", None, f"{ORG}/fsu/2024-06-03", [],
    ),
    "the last meeting of a year": (
        mention("siste SSU-møte i mai 2024", kind=MEETING, body=SSU, turn=Turn.LAST, **month(2024, 5)),
        "resolved", None, f"{ORG}/ssu/2024-05-16", [],
    ),
    "a law": (
        mention("lov om helse § 3", kind=TargetKind.LAW),
        "unresolved", None, None, [],
    ),
    "a law by its day and number": (
        mention("lov 2. mai 2024 nr. 5", kind=TargetKind.LAW, year=2024, number=5),
        "unresolved", None, None, [],
    ),
    "a national document, though a case has its year and number": (
        mention("NOU 2024: 5", kind=TargetKind.DOCUMENT, year=2024, number=5),
        "unresolved", None, None, [],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def known() -> duckdb.DuckDBPyConnection:
    """The papers that are here, and one that mentions them all."""
    mentions = tuple(one for one, *_ in MENTIONS.values())
    return joined(*HERE, paper("her/5.pdf", section(entry(30, mentions=mentions), day=day(2024, 10, 1))))


@pytest.mark.parametrize(
    ("place", "expected"),
    [(place, tuple(expected)) for place, (_, *expected) in enumerate(MENTIONS.values(), start=1)],
    ids=MENTIONS,
)
def test_resolution(known: duckdb.DuckDBPyConnection, place: int, expected: tuple[object, ...]) -> None:
    found = known.execute(
        "SELECT status, target_case_id, target_meeting_id, candidates FROM cross_references WHERE reference_id = ?",
        [f"{section_id('her/5.pdf')}/1/ref/{place}"],
    ).fetchall()
    assert found == [expected]


def test_a_turn_of_which_no_day_is_known_is_kept_apart() -> None:
    said = mention("neste møte", kind=MEETING, turn=Turn.NEXT)
    late = paper("a/2.pdf", section(entry(2), day=day(2026, 1, 1)))  # too far away to be the next one
    known = joined(paper("a/1.pdf", section(entry(1, mentions=(said,)))), late)
    assert rows(known, "FROM cross_references") == []
    assert rows(known, "SELECT mention, body_id, turn FROM derived.undated_mentions") == [
        ("neste møte", f"{ORG}/ssu", "next")
    ]


def test_every_target_is_there_and_stubs_are_what_no_paper_is_here_of(known: duckdb.DuckDBPyConnection) -> None:
    dangling = """
        SELECT count(*) FROM cross_references
        LEFT JOIN cases ON case_id = target_case_id LEFT JOIN meetings ON meetings.meeting_id = target_meeting_id
        WHERE coalesce(target_case_id, target_meeting_id) IS NOT NULL
            AND coalesce(cases.is_stub, meetings.is_stub) IS DISTINCT FROM (status <> 'resolved')
    """
    assert rows(known, dangling) == [(0,)]
    assert rows(known, "SELECT label, title, outcome FROM cases WHERE is_stub ORDER BY label") == [
        (label, None, None) for label in ("SSU 2022.5", "SSU 2024.50", "SSU 2024.9")
    ]


def test_laws_and_documents_are_nobodys_and_leave_no_stub() -> None:
    law = mention("lov 2. mai 2021 nr. 5", kind=TargetKind.LAW, year=2021, number=5)
    document = mention("NOU 2021: 4", kind=TargetKind.DOCUMENT, year=2021, number=4)
    known = joined(paper("a/1.pdf", section(entry(1, mentions=(law, document)))))
    sql = """
        SELECT target_kind, target_body_id, target_year, target_number, target_case_id, target_meeting_id,
            status, candidates
        FROM cross_references ORDER BY reference_id
    """
    assert rows(known, sql) == [
        ("law", None, 2021, 5, None, None, "unresolved", []),
        ("document", None, 2021, 4, None, None, "unresolved", []),
    ]
    assert rows(known, "SELECT count(*) FROM cases WHERE is_stub") == [(0,)]
    assert rows(known, "SELECT count(*) FROM meetings WHERE is_stub") == [(0,)]
    assert rows(known, "SELECT count(*) FROM lineage") == [(0,)]


def test_what_fits_several_is_told_of(known: duckdb.DuckDBPyConnection) -> None:
    ((path, message),) = rows(known, "SELECT path, message FROM problems WHERE code = 'ambiguous_reference'")
    assert path == "her/5.pdf"
    assert "'SSU i mai 2024' fit 2" in message


def test_a_reference_keeps_what_the_mention_said() -> None:
    said = mention(year=2023, number=9, relation=Relation.AMENDS, confidence=0.8, place=on_page(3))
    known = joined(paper("a/1.pdf", section(entry(1, mentions=(said,)), mentions=(said,))))
    kept = ("Det vises til sak 2023.9.", "sak 2023.9", "amends", 0.8, 3)
    sql = "SELECT entry_id, source_case_id, text, mention, relation, confidence, page FROM cross_references"
    assert rows(known, sql) == [
        (None, None, *kept),
        (f"{section_id('a/1.pdf')}/1", f"{ORG}/ssu/2024/1", *kept),
    ]


def test_a_number_in_a_paper_without_a_body_names_no_case() -> None:
    known = joined(
        paper("a/1.pdf", section(entry(9))),
        paper("a/2.pdf", section(body=None, mentions=(mention(year=2024, number=9),))),
    )
    assert rows(known, "SELECT status, target_body_id, target_case_id, candidates FROM cross_references") == [
        ("unresolved", None, None, [f"{ORG}/ssu/2024/9"])
    ]


# Each: the mention in SSU 2024.7 of 30 May 2024, and the edge from earlier to later.
EDGES = {
    "what is mentioned came earlier": (mention(year=2023, number=5), "ssu/2023/5", "ssu/2024/7"),
    "a later number of the body is later whatever is said": (
        mention(year=2024, number=30),
        "ssu/2024/7",
        "ssu/2024/30",
    ),
    "in one meeting the lower number came earlier": (mention(year=2024, number=8), "ssu/2024/7", "ssu/2024/8"),
    "what is planned comes later": (
        mention(body=FSU, year=2024, number=2, relation=Relation.PLANNED_FOR),
        "ssu/2024/7",
        "fsu/2024/2",
    ),
    "what is delegated comes later": (
        mention(body=FSU, year=2024, number=3, relation=Relation.DELEGATES_TO),
        "ssu/2024/7",
        "fsu/2024/3",
    ),
    "a later year is later whatever is said": (mention(year=2025, number=1), "ssu/2024/7", "ssu/2025/1"),
    "a later meeting is later whatever is said": (mention(year=2024, number=6), "ssu/2024/7", "ssu/2024/6"),
    "an earlier meeting is earlier whatever is said": (
        mention(year=2024, number=5, relation=Relation.PLANNED_FOR),
        "ssu/2024/5",
        "ssu/2024/7",
    ),
}


@pytest.fixture(scope="module")
def edges() -> dict[str, tuple[str, str, str]]:
    """Earlier and later case and basis, by reference."""
    mentions = tuple(one for one, *_ in EDGES.values())
    known = joined(
        paper("a/1.pdf", section(entry(7, mentions=mentions), entry(8))),
        paper("a/2.pdf", section(entry(6), day=day(2024, 9, 12))),
        paper("a/3.pdf", section(entry(5), day=day(2024, 2, 1))),
    )
    found = rows(known, "SELECT reference_id, earlier_case_id, later_case_id, basis FROM lineage")
    return {reference: (earlier, later, basis) for reference, earlier, later, basis in found}


@pytest.mark.parametrize(
    ("place", "earlier", "later"),
    [(place, *expected) for place, (_, *expected) in enumerate(EDGES.values(), start=1)],
    ids=EDGES,
)
def test_lineage_runs_forward_in_time(
    edges: dict[str, tuple[str, str, str]], place: int, earlier: str, later: str
) -> None:
    expected = (f"{ORG}/{earlier}", f"{ORG}/{later}", "stated")
    assert edges[f"{section_id('a/1.pdf')}/1/ref/{place}"] == expected


def test_a_copy_states_no_edge_again_and_a_case_none_to_itself() -> None:
    own, other = mention(year=2024, number=7), mention(year=2023, number=5)
    told = section(entry(7, mentions=(own, other), points=(point(outcome=Outcome.NOTED),)), text="Om rutiner.")
    known = joined(paper("a/1.pdf", told), paper("a/2.docx", told))
    assert rows(known, "SELECT count(*) FROM cross_references") == [(4,)]
    assert rows(known, "SELECT reference_id FROM lineage") == [(f"{section_id('a/2.docx')}/1/ref/2",)]


def test_a_body_that_only_a_mention_names_is_a_body() -> None:
    said = mention("Partnerskapsmøtet", kind=MEETING, body=Body("Partnerskapsmøte", "PM"), date_from=DAY)
    known = joined(paper("a/1.pdf", section(kind=SectionKind.NOTICE, mentions=(said,))))
    assert rows(known, "SELECT meeting_id, is_stub FROM meetings ORDER BY meeting_id") == [
        (f"{ORG}/pm/2024-05-30", True),
        (f"{ORG}/ssu/2024-05-30", False),
    ]
