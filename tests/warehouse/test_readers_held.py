"""What is known by mention only gives way to what is held, and is told where nothing is held."""

import datetime

from solvik_facts import DAY, SSU, entry, joined, mention, paper, section

from models.facts import Body
from models.vocabulary import TargetKind
from warehouse.readers.find import find_case
from warehouse.readers.meetings import find_meetings

TRUST = "Sykehuset Solvik HF"
LATER = datetime.date(2024, 9, 5)


def cited(day: datetime.date) -> tuple:
    """The board's minutes, whose mentions of SSU make a meeting and a case of a body of the trust's own."""
    told = (
        mention(body=SSU, year=2024, number=3),
        mention("SSU", kind=TargetKind.MEETING, body=SSU, date_from=day, date_to=day),
    )
    return (paper("styret.docx", section(entry(7, mentions=told), body=Body("Styret")), organisation=TRUST),)


def test_a_held_case_and_meeting_win_over_another_organisations_mention_of_them() -> None:
    connection = joined(paper("ssu.docx", section(entry(3))), *cited(DAY))
    assert [case.body_id for case in find_case(connection, "SSU 3/24").cases] == ["helsefellesskapet-i-solvik/ssu"]
    meetings = find_meetings(connection, f"SSU {DAY}")
    assert [(meeting.body_id, meeting.is_stub) for meeting in meetings] == [("helsefellesskapet-i-solvik/ssu", False)]


def test_a_mentioned_meeting_of_another_day_is_listed_beside_the_held_one() -> None:
    connection = joined(paper("ssu.docx", section(entry(3))), *cited(LATER))
    assert len(find_meetings(connection, "SSU 2024")) == len((DAY, LATER))


def test_what_only_others_mention_is_found_as_such() -> None:
    connection = joined(*cited(DAY))
    assert [case.is_stub for case in find_case(connection, "SSU 3/24").cases] == [True]
    assert [meeting.is_stub for meeting in find_meetings(connection, f"SSU {DAY}")] == [True]
