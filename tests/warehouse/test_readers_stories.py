"""Lists and stories."""

import datetime as dt

import duckdb
import pytest
from asked_papers import ASKED, RULED, asked
from solvik_facts import entry as an_entry
from solvik_facts import joined, paper, section

from models.vocabulary import Outcome, Severity
from warehouse.readers.case_story import CaseStory, case_story
from warehouse.readers.cases import CaseFilter, cases
from warehouse.readers.errors import NotASelectError, SqlError
from warehouse.readers.find import find_case
from warehouse.readers.meetings import MeetingStory, find_meetings, meeting_story
from warehouse.readers.people import RoleRow, find_persons, people, person_story
from warehouse.readers.periods import PeriodRow, periods
from warehouse.readers.problems import problems
from warehouse.readers.sql import ask
from warehouse.readers.status import status

NEWEST_FIRST = (
    "PM 2024.7", "KST 2023.42", "SSU 2023.41", "SSU 2023.42", "SSU 2023.43", "SSU 23.11.2023 Eventuelt", "FSU 2022.16",
)  # fmt: skip
FILTERS = [
    (CaseFilter(), [*NEWEST_FIRST]),
    (CaseFilter(limit=1), ["PM 2024.7"]),
    (CaseFilter(body="partnerskapsmøtet"), ["PM 2024.7"]),
    (CaseFilter(body="Elvdal kommune"), ["KST 2023.42"]),
    (CaseFilter(year=2022), ["FSU 2022.16"]),
    (CaseFilter(outcome=Outcome.POSTPONED), ["SSU 2023.43"]),
    (CaseFilter(person="fjellheim"), ["SSU 2023.42", "FSU 2022.16"]),
    (CaseFilter(words="utskrivningsklare", body="ssu"), ["SSU 2023.42"]),
    (CaseFilter(words="fastlegesamarbeid utskrivningsklare"), []),
    (CaseFilter(words='"felles rutine"'), ["FSU 2022.16", "SSU 2023.42"]),
    (CaseFilter(words="2021.3"), ["PM 2021.3"]),
    (CaseFilter(year=1999), []),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "labels"), FILTERS)
def test_a_filter_lets_through_what_fits_all_of_it(wanted: CaseFilter, labels: list[str]) -> None:
    assert [case.label for case in cases(asked(), wanted)] == labels


def test_a_case_in_a_list_has_its_decision_from_the_kept_paper_only() -> None:
    (case,) = find_case(asked(), "SSU 2023.42").cases
    assert case.decision == f"{RULED} {ASKED}"


def story(text: str) -> CaseStory:
    """The story of one case."""
    return case_story(asked(), find_case(asked(), text).cases[0].case_id)


def test_a_case_is_told_from_its_notice_to_its_minutes_without_copies() -> None:
    told = story("SSU 2023.42")
    assert [(entry.stage, entry.path, entry.page) for entry in told.entries] == [
        ("notice", "ssu/2023-11-23-innkalling.pdf", 1),
        ("minutes", "ssu/2023-11-23-referat.docx", None),
    ]
    assert [(copy.path, copy.page) for copy in told.copies] == [("ssu/2023-11-23-referat-skannet.pdf", 2)]
    assert len(told.points) == 4


def test_what_was_proposed_decided_and_quoted_is_kept_apart() -> None:
    told = story("SSU 2023.42")
    notice, minutes = told.entries
    assert [point.text for point in told.points_of(notice, "proposed")] == [RULED]
    assert [(point.text, point.outcome) for point in told.points_of(minutes, "adopted")] == [
        (RULED, "approved"),
        (ASKED, "directed"),
    ]
    assert [point.ordinal for point in told.points_of(minutes, "quoted")] == [1]
    assert told.points_of(notice, "adopted") == ()


def test_references_go_out_with_their_status_and_come_in_with_their_source() -> None:
    told = story("SSU 2023.42")
    assert [(ref.mention, ref.target_label, ref.status) for ref in told.references_out] == [
        ("PM-sak 2021.3", "PM 2021.3", "unresolved"),
        ("FSU-sak 16/22", "FSU 2022.16", "resolved"),
    ]
    assert [(ref.source_label, ref.relation) for ref in told.references_in] == [
        ("FSU 2022.16", "planned_for"),
        ("PM 2024.7", "decided_in"),
    ]


def test_a_case_tells_who_has_a_role_in_it() -> None:
    (person,) = story("SSU 2023.42").people
    assert (person.name, person.role, person.job, person.organisation) == (
        "Kari Fjellheim", "responsible", "rådgiver", "Solvik kommune",
    )  # fmt: skip


def test_a_stub_tells_who_cites_it() -> None:
    told = story("PM 2021.3")
    assert (told.case.is_stub, told.entries) == (True, ())
    assert [ref.source_label for ref in told.references_in] == ["SSU 2023.42"]


def test_a_case_that_is_not_there_has_no_story() -> None:
    with pytest.raises(LookupError):
        case_story(asked(), "ingen/2023/1")


def meeting(text: str) -> MeetingStory:
    """The story of one meeting."""
    return meeting_story(asked(), find_meetings(asked(), text)[0])


def test_a_meeting_has_its_people_by_role_without_those_of_its_cases() -> None:
    told = meeting("SSU 2023-11-23")
    assert [(person.role, person.name) for person in told.people] == [
        ("chair", "Ola Strand"), ("minute_taker", "Kari Fjellheim"), ("absent", "Per Bakken"),
    ]  # fmt: skip
    assert (told.meeting.starts_at, told.meeting.place) == (dt.time(9, 0), "Solvik rådhus")


def test_an_agenda_is_in_the_order_of_the_minutes() -> None:
    assert [case.title for case in meeting("SSU 2023-11-23").agenda] == [
        "Godkjenning av innkalling og saksliste",
        "Rutine for utskrivningsklare pasienter",
        "Fastlegesamarbeid i helsefellesskapet",
        "Eventuelt",
    ]


def test_the_papers_of_a_meeting_end_with_the_copies() -> None:
    assert [(row.kind, row.path, row.is_copy) for row in meeting("SSU 2023-11-23").documents] == [
        ("notice", "ssu/2023-11-23-innkalling.pdf", False),
        ("minutes", "ssu/2023-11-23-referat.docx", False),
        ("minutes", "ssu/2023-11-23-referat-skannet.pdf", True),
    ]


def test_a_meeting_knows_the_bodys_meetings_before_and_after() -> None:
    days = [dt.date(2024, month, 1) for month in (2, 5, 9)]
    known = joined(*(paper(f"ssu/{day}.pdf", section(an_entry(day.month), day=day)) for day in days))
    first, second, last = find_meetings(known, "ssu")
    told = meeting_story(known, second)
    assert (told.previous, told.next) == (first, last)
    assert meeting_story(known, first).previous is None
    assert meeting_story(known, last).next is None


def test_people_come_with_counts_that_leave_copies_out() -> None:
    assert [(row.name, row.meetings, row.cases) for row in people(asked())][:1] == [("Kari Fjellheim", 3, 2)]


def test_a_person_is_told_newest_first() -> None:
    (person,) = find_persons(asked(), "Kari Fjellheim")
    assert [(row.date, row.role, row.label) for row in person_story(asked(), person).roles] == [
        (dt.date(2024, 5, 30), "present", None),
        (dt.date(2023, 11, 23), "minute_taker", None),
        (dt.date(2023, 11, 23), "responsible", "SSU 2023.42"),
        (dt.date(2022, 11, 3), "responsible", "FSU 2022.16"),
    ]


def test_a_person_has_the_other_forms_of_the_name_with_the_reason_and_periods_of_what_they_were() -> None:
    (person,) = find_persons(asked(), "Kari Fjellheim")
    told = person_story(asked(), person)
    assert [(form.printed_name, form.reason) for form in told.forms] == [("Kari Fjelheim", "spelling")]
    assert told.periods == (
        PeriodRow(2024, 2024, "present", None, "Solvik", ("PM",), 1),
        PeriodRow(2023, 2023, "minute_taker", None, None, ("SSU",), 1),
        PeriodRow(2022, 2023, "responsible", "rådgiver", "Solvik kommune", ("FSU", "SSU"), 2),
    )


def role(year: int | None, name: str = "present", job: str | None = None, organisation: str | None = None) -> RoleRow:
    """A role in SSU in some year."""
    day = dt.date(year, 3, 1) if year else None
    return RoleRow(name, day, "SSU", None, None, None, None, job, organisation, "Kari", "a.pdf", 1)


# Each: roles, and the periods that they are.
PERIODS = {
    "years between are not asked for": ([role(2021), role(2024)], [(2021, 2024, None)]),
    "an organisation in two forms": (
        [
            role(2021, organisation="Tindal"),
            role(2022, organisation="Tindal kommune"),
            role(2023, organisation="Tindal"),
        ],
        [(2021, 2023, "Tindal")],
    ),
    "a change of employer": (
        [role(2021, organisation="Tindal kommune"), role(2023, organisation="Solvik kommune")],
        [(2023, 2023, "Solvik kommune"), (2021, 2021, "Tindal kommune")],
    ),
    "an organisation that is not printed is not guessed": (
        [role(2021, organisation="Tindal"), role(2021)],
        [(2021, 2021, None), (2021, 2021, "Tindal")],
    ),
    "a title in capitals": ([role(2021, job="Ordfører"), role(2022, job="ordfører")], [(2021, 2022, None)]),
    "roles without a day": ([role(None)], [(None, None, None)]),
}


@pytest.mark.parametrize("case", PERIODS)
def test_periods(case: str) -> None:
    roles, expected = PERIODS[case]
    found = [(one.first_year, one.last_year, one.organisation) for one in periods(roles)]
    assert found == [(one.first_year, one.last_year, one.organisation) for one in periods(roles[::-1])] == expected


PROBLEMS = [
    ({}, ["encrypted", "odd_date"]),
    ({"severity": Severity.WARNING}, ["odd_date"]),
    ({"code": "encrypted"}, ["encrypted"]),
    ({"code": "encrypted", "severity": Severity.WARNING}, []),
]


@pytest.mark.parametrize(("asked_for", "codes"), PROBLEMS)
def test_problems_are_listed_errors_first(asked_for: dict, codes: list[str]) -> None:
    assert [row.code for row in problems(asked(), **asked_for)] == codes


def test_status_counts_kept_papers_and_tells_stubs_apart() -> None:
    found = status(asked())
    totals = found.totals
    assert (totals.documents, totals.sections, totals.copies, totals.cases, totals.stub_cases) == (7, 6, 1, 7, 1)
    assert {row.name: row.number for row in found.references_by_status} == {"resolved": 3, "unresolved": 1}
    assert [(row.body, row.year, row.meetings, row.cases) for row in found.body_years] == [
        ("KST", 2023, 1, 1), ("FSU", 2022, 1, 1), ("PM", 2024, 1, 1), ("SSU", 2023, 1, 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "statement",
    ["SELECT 1 AS a", "FROM (VALUES (1)) t(a)", "WITH x AS (SELECT 1 AS a) FROM x;", "-- one\nSELECT 1 AS a"],
)
def test_a_statement_that_reads_is_answered(statement: str) -> None:
    answer = ask(asked(), statement)
    assert (answer.columns, answer.rows) == (("a",), ((1,),))


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "DROP TABLE cases",
        "SELECT 1; SELECT 2",
        "COPY cases TO 'x.csv'",
        "EXPLAIN ANALYZE COPY cases TO 'x.csv'",
        "ATTACH 'x'",
        "SET threads = 1",
    ],
)
def test_a_statement_that_does_more_than_read_is_refused(statement: str) -> None:
    with pytest.raises(NotASelectError):
        ask(asked(), statement)


@pytest.mark.parametrize(
    ("statement", "told"), [("SELECT nothing", "nothing"), ("SELEKT 1", "syntax error"), ("SELECT 1/'a'", "Conversion")]
)
def test_what_the_database_refuses_is_told_in_one_line(statement: str, told: str) -> None:
    with pytest.raises(SqlError, match=told) as caught:
        ask(asked(), statement)
    assert "\n" not in caught.value.message
    assert isinstance(caught.value.__cause__, duckdb.Error)
