"""Meetings and cases over all their papers."""

import datetime

import pytest
from solvik_facts import DAY, SSU, document_id, entry, joined, paper, point, rows, section, section_id

from models.facts import Body, Meeting
from models.vocabulary import Outcome, PointStage, SectionKind

NOTICE, MINUTES, CASE_PAPER = SectionKind.NOTICE, SectionKind.MINUTES, SectionKind.CASE_PAPER
BODY = "helsefellesskapet-i-solvik/ssu"


def test_a_case_is_one_over_notice_case_paper_and_minutes() -> None:
    known = joined(
        paper("a/innkalling.pdf", section(entry(7, "Felles rutine"), kind=NOTICE)),
        paper("a/sak.docx", section(entry(7, "Felles rutine for utskriving"), kind=CASE_PAPER)),
        paper("a/referat.pdf", section(entry(7, "Rutine for utskriving", points=(point(),)))),
    )
    assert rows(known, "SELECT * FROM cases") == [
        (f"{BODY}/2024/7", BODY, 2024, 7, "SSU 2024.7", "Rutine for utskriving", f"{BODY}/2024-05-30", "noted", False)
    ]
    assert rows(known, "SELECT stage FROM case_entries ORDER BY stage") == [("case_paper",), ("minutes",), ("notice",)]


def test_keys_are_made_of_the_document_and_the_places_within_it() -> None:
    known = joined(paper("a/1.pdf", section(entry(1), entry(2, points=(point(), point(ordinal=2))))))
    key = document_id("a/1.pdf")[:16]
    assert rows(known, "SELECT section_id FROM sections") == [(f"{key}/1",)]
    assert rows(known, "SELECT entry_id FROM case_entries") == [(f"{key}/1/1",), (f"{key}/1/2",)]
    assert rows(known, "SELECT decision_id FROM decisions") == [
        (f"{key}/1/2/adopted/1",),
        (f"{key}/1/2/adopted/2",),
    ]


def test_records_that_were_numbered_alike_are_all_kept() -> None:
    twice = section(entry(1, points=(point("Først."), point("Så."))))
    known = joined(paper("a/1.pdf", twice))
    assert rows(known, "SELECT right(decision_id, 12), text FROM decisions ORDER BY decision_id") == [
        ("/1/adopted/1", "Først."),
        ("/adopted/1.2", "Så."),
    ]


def test_each_fact_of_a_meeting_comes_from_the_best_paper_that_has_it() -> None:
    called = Meeting(SSU, DAY, datetime.time(9, 0), datetime.time(12, 0), "Rådhuset")
    held = Meeting(SSU, DAY, datetime.time(9, 15), None, "Kulturhuset")
    known = joined(
        paper("a/innkalling.docx", section(entry(1), kind=NOTICE, meeting=called)),
        paper("a/referat.pdf", section(entry(1), meeting=held)),
    )
    assert rows(known, "SELECT starts_at, ends_at, place, is_stub FROM meetings") == [
        (datetime.time(9, 15), datetime.time(12, 0), "Kulturhuset", False)
    ]


def test_a_case_without_minutes_was_treated_where_it_was_called_to() -> None:
    known = joined(paper("a/innkalling.pdf", section(entry(7), kind=NOTICE)))
    assert rows(known, "SELECT meeting_id, outcome FROM cases") == [(f"{BODY}/2024-05-30", None)]


def test_a_postponed_case_was_treated_in_the_later_meeting() -> None:
    later = datetime.date(2024, 9, 12)
    known = joined(
        paper("a/mai.pdf", section(entry(7, points=(point("Saken utsettes.", Outcome.POSTPONED),)))),
        paper("a/september.pdf", section(entry(7, points=(point("Vedtas.", Outcome.APPROVED),)), day=later)),
    )
    assert rows(known, "SELECT meeting_id, outcome FROM cases") == [(f"{BODY}/2024-09-12", "approved")]


OUTCOMES = {
    "the first": ([Outcome.NOTED, Outcome.DIRECTED], "noted"),
    "the first that tells more than 'other'": ([Outcome.OTHER, Outcome.DIRECTED, Outcome.NOTED], "directed"),
    "'other' where nothing tells more": ([Outcome.OTHER], "other"),
    "unknown where nothing was adopted": ([], None),
}


@pytest.fixture(scope="module")
def outcomes() -> list[str | None]:
    """The outcome of each case above, told in one paper; each has a rejected proposal too."""
    proposed = point(stage=PointStage.PROPOSED, outcome=Outcome.REJECTED)
    entries = []
    for number, (adopted, _) in enumerate(OUTCOMES.values(), start=1):
        points = [point(outcome=outcome, ordinal=place) for place, outcome in enumerate(adopted, start=1)]
        entries.append(entry(number, points=(proposed, *points)))
    found = rows(joined(paper("a/1.pdf", section(*entries))), "SELECT outcome FROM cases ORDER BY number")
    return [outcome for (outcome,) in found]


@pytest.mark.parametrize(
    ("place", "expected"), [(place, expected) for place, (_, expected) in enumerate(OUTCOMES.values())], ids=OUTCOMES
)
def test_the_outcome_of_a_case(outcomes: list[str | None], place: int, expected: str | None) -> None:
    assert outcomes[place] == expected


def test_an_unnumbered_item_is_one_over_notice_and_minutes_of_its_meeting() -> None:
    known = joined(
        paper("a/innkalling.pdf", section(entry(None, "Eventuelt"), kind=NOTICE)),
        paper("a/referat.pdf", section(entry(None, "Eventuelt."))),
        paper("a/neste.pdf", section(entry(None, "Eventuelt"), day=datetime.date(2024, 9, 12))),
    )
    assert rows(known, "SELECT case_id, number, label FROM cases") == [
        (f"{BODY}/2024/u-2024-05-30-eventuelt", None, "SSU 30.05.2024 Eventuelt."),
        (f"{BODY}/2024/u-2024-09-12-eventuelt", None, "SSU 12.09.2024 Eventuelt"),
    ]


def test_two_unnumbered_items_of_one_title_stay_two() -> None:
    known = joined(paper("a/1.pdf", section(entry(None, "Orientering"), entry(None, "Orientering"))))
    assert rows(known, "SELECT case_id FROM cases") == [
        (f"{BODY}/2024/u-2024-05-30-orientering",),
        (f"{BODY}/2024/u-2024-05-30-orientering--2",),
    ]


YEARS = {
    "as printed, before the meeting's": (entry(7, year=2023), DAY, (), 2023),
    "of the meeting": (entry(7, year=None), DAY, (), 2024),
    "of the section's other entries": (entry(7, year=None), None, (entry(1, year=2019),), 2019),
}


@pytest.fixture(scope="module")
def years() -> dict[str, int]:
    """The year of each number above, by the name of the body that stands for it."""
    papers = [
        paper(f"a/{place}.pdf", section(one, *others, day=day, body=Body(name)))
        for place, (name, (one, day, others, _)) in enumerate(YEARS.items())
    ]
    return dict(rows(joined(*papers), "SELECT name, year FROM cases JOIN bodies USING (body_id) WHERE number = 7"))


@pytest.mark.parametrize("name", YEARS)
def test_the_year_of_a_number(years: dict[str, int], name: str) -> None:
    *_, expected = YEARS[name]
    assert years[name] == expected


def test_the_year_of_a_number_may_come_from_another_section_of_the_paper() -> None:
    undated = section(entry(7, year=None), kind=CASE_PAPER, day=None)
    known = joined(paper("a/1.pdf", section(entry(1, year=2019), kind=NOTICE, day=None), undated))
    assert rows(known, "SELECT case_id FROM cases WHERE number = 7") == [(f"{BODY}/2019/7",)]


def test_an_entry_whose_year_nothing_tells_is_no_case_but_told_of_and_searched() -> None:
    lost = entry(7, "Felles rutine", year=None, text="Rutinen er ny.", points=(point("Rutinen vedtas."),))
    known = joined(paper("a/1.pdf", section(lost, day=None, text="Møte i Solvik.")))
    assert rows(known, "SELECT (SELECT count(*) FROM cases), (SELECT count(*) FROM case_entries)") == [(0, 0)]
    assert rows(known, "SELECT severity, path FROM problems WHERE code = 'no_year'") == [("warning", "a/1.pdf")]
    text = "Møte i Solvik.\n.7\nFelles rutine\nRutinen er ny.\nRutinen vedtas."
    assert rows(known, "SELECT text FROM raw.section_texts") == [(text,)]


def test_a_section_without_a_body_has_none_and_its_cases_stand_alone() -> None:
    known = joined(
        paper("a/1.pdf", section(entry(7, "Om veien"), body=None)),
        paper("a/2.pdf", section(entry(7, "Om broen"), body=None)),
    )
    assert rows(known, "SELECT DISTINCT body_id, meeting_id FROM sections") == [(None, None)]
    assert rows(known, "SELECT title FROM cases ORDER BY title") == [("Om broen",), ("Om veien",)]
    bodies = {f"helsefellesskapet-i-solvik/ukjent-{document_id(path)[:12]}" for path in ("a/1.pdf", "a/2.pdf")}
    assert set(rows(known, "SELECT body_id, name FROM bodies")) == {(body, "Ukjent utvalg") for body in bodies}
    assert rows(known, "SELECT count(*) FROM problems WHERE code = 'no_body'") == [(2,)]


def test_a_paper_without_body_date_or_entries_is_a_section_and_no_more() -> None:
    known = joined(paper("a/1.txt", section(kind=SectionKind.ARTICLE, body=None, day=None, text="Nytt.")))
    assert rows(known, "SELECT section_id, body_id, meeting_id FROM sections") == [(section_id("a/1.txt"), None, None)]
    assert rows(known, "SELECT count(*) FROM bodies") == [(0,)]


def test_two_series_with_one_number_are_told_of() -> None:
    political = entry(4, "Budsjett", printed_number="PS 4/24")
    report = entry(4, "Referat fra tilsyn", printed_number="RS 4/24")
    known = joined(paper("a/1.pdf", section(political, report)))
    (message,) = rows(known, "SELECT message FROM problems WHERE code = 'same_number'")[0]
    assert "'PS 4/24' and 'RS 4/24' stand as one case, SSU 2024.4" in message


def test_blank_text_and_impossible_numbers_are_unknown() -> None:
    blank = entry(1, " ", text="", attachment_count=9_999_999_999)
    known = joined(paper("a/1.pdf", section(blank, title="  "), title=""))
    assert rows(known, "SELECT title, text, attachment_count FROM case_entries") == [(None, None, None)]
    assert rows(known, "SELECT documents.title, sections.title FROM documents, sections") == [(None, None)]
