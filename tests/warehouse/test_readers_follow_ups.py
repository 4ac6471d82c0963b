"""What decisions left to be done, as it stood on a day."""

import datetime as dt

import pytest
from followed_papers import EVALUATED, INFORMED, REPORTED, followed

from warehouse.readers.errors import UnknownBodyError
from warehouse.readers.follow_ups import NOT_DONE, FollowUp, FollowUpFilter, FollowUpStatus, follow_ups

NEW_YEAR = dt.date(2025, 1, 1)


def found(day: dt.date = NEW_YEAR, **wanted: object) -> list[FollowUp]:
    """The follow-ups of a day."""
    return follow_ups(followed(), day, FollowUpFilter(**wanted))


# A day -> what had been decided by then and how it stood, in the order of the list.
DAYS = [
    ("2022-09-14", []),
    ("2022-09-15", [(EVALUATED, "open"), (INFORMED, "open")]),
    # done on the very day of the meeting that takes it up, although before the deadline
    ("2023-02-15", [(EVALUATED, "open"), (INFORMED, "open")]),
    ("2023-02-16", [(INFORMED, "open"), (EVALUATED, "done")]),
    ("2024-06-05", [(REPORTED, "open"), (INFORMED, "open"), (EVALUATED, "done")]),
    ("2024-06-06", [(INFORMED, "open"), (EVALUATED, "done"), (REPORTED, "done")]),
]


@pytest.mark.parametrize(("day", "told"), DAYS)
def test_a_follow_up_stands_as_it_stood_that_day(day: str, told: list[tuple[str, str]]) -> None:
    assert [(row.task, row.status) for row in found(dt.date.fromisoformat(day))] == told


# A deadline, a day -> the status of what is not taken up.
DEADLINES = [("2025-11-30", "2025-11-30", "open"), ("2025-11-30", "2025-12-01", "late"), (None, "2099-01-01", "open")]


@pytest.mark.parametrize(("due", "day", "status"), DEADLINES)
def test_a_follow_up_is_late_from_the_day_after_its_deadline(due: str | None, day: str, status: str) -> None:
    connection = followed().cursor()
    connection.execute("CREATE TEMP TABLE follow_ups AS FROM follow_ups WHERE task = ?", [REPORTED])
    connection.execute("UPDATE follow_ups SET due_to = ?, closed_by = NULL", [due])
    assert [row.status for row in follow_ups(connection, dt.date.fromisoformat(day), FollowUpFilter())] == [status]


# Filters -> tasks.
FILTERS = [
    ({}, [INFORMED, EVALUATED, REPORTED]),
    ({"statuses": NOT_DONE}, [INFORMED]),
    ({"statuses": {FollowUpStatus.LATE}}, []),
    ({"year": 2024}, [REPORTED]),
    ({"body": "ssu"}, [INFORMED, EVALUATED, REPORTED]),
    ({"body": "partnerskapsmøtet"}, []),
    # a body by its abbreviation or its name; a person by the beginnings of their names; else who had the case
    ({"assignee": "fsu"}, [EVALUATED]),
    ({"assignee": "ssu"}, [REPORTED]),
    ({"assignee": "strategisk samarbeidsutvalg"}, [REPORTED]),
    ({"assignee": "kari fjell"}, [INFORMED]),
    ({"assignee": "jell"}, []),
]


@pytest.mark.parametrize(("wanted", "tasks"), FILTERS)
def test_a_filter_lets_through_what_fits_all_of_it(wanted: dict, tasks: list[str]) -> None:
    assert [row.task for row in found(**wanted)] == tasks


def test_a_body_that_is_none_is_an_error() -> None:
    with pytest.raises(UnknownBodyError):
        found(body="styret")


def test_a_follow_up_tells_where_it_comes_from_and_what_took_it_up() -> None:
    row = next(row for row in found() if row.task == EVALUATED)
    assert (row.label, row.title, row.decision, str(row.date)) == (
        "SSU 2022.9", "Rutine for varsling", EVALUATED, "2022-09-15",
    )  # fmt: skip
    assert (row.responsible, row.assignee) == ("Kari Fjellheim", "FSU")
    assert (row.closed_by_label, str(row.closed_on), row.basis, row.score) == (
        "SSU 2023.2",
        "2023-02-16",
        "stated",
        1.0,
    )


def test_what_took_it_up_later_is_not_told_of_a_day_before() -> None:
    row = next(row for row in found(dt.date(2022, 12, 31)) if row.task == EVALUATED)
    assert (row.closed_by, row.closed_by_label, row.closed_on, row.basis, row.score) == (None,) * 5


def test_where_nobody_had_the_case_whom_the_decision_names_is_responsible() -> None:
    row = next(row for row in found() if row.task == REPORTED)
    assert (row.officers, row.responsible) == ((), "Strategisk samarbeidsutvalg (SSU)")
