"""Figures of a year, each counted again by plain SQL that shares nothing with the readers."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from warehouse import open_read_only
from warehouse.figures.attendance import turnout_by_body
from warehouse.figures.scope import NoPapersError, WhichOrganisationError, find_scope
from warehouse.figures.sources import sources
from warehouse.figures.tally import tally
from warehouse.figures.year import YearFigures, year_figures
from warehouse.readers.errors import UnknownOrganisationError

ORGANISATION = "Helsefellesskapet i Solvik"
OURS = "body_id LIKE 'helsefellesskapet-i-solvik/%'"


@pytest.fixture(scope="module")
def connection(sample_warehouse: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The sample papers' warehouse."""
    with closing(open_read_only(sample_warehouse)) as opened:
        yield opened


@pytest.fixture(scope="module")
def year(connection: duckdb.DuckDBPyConnection) -> YearFigures:
    """The partnership's middle year."""
    return year_figures(connection, 2023, ORGANISATION)


def counted(connection: duckdb.DuckDBPyConnection, sql: str) -> dict[str, int]:
    """Names and numbers of a query; OURS stands for the bodies of the partnership."""
    return dict(connection.execute(sql.replace("OURS", OURS)).fetchall())


def by_name(figures: object) -> dict[str, int]:
    """Names and numbers of figures."""
    return {one.name: one.number for one in figures}


def test_meetings_and_cases_per_body(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    meetings = """
        SELECT body_id, count(*) FROM meetings
        WHERE NOT is_stub AND OURS AND date BETWEEN '2023-01-01' AND '2023-12-31' GROUP BY 1
    """
    cases = "SELECT body_id, count(*) FROM cases WHERE NOT is_stub AND OURS AND year = 2023 GROUP BY 1"
    assert by_name(tally(year.meetings, lambda row: row.body_id)) == counted(connection, meetings)
    assert by_name(tally(year.cases, lambda row: row.body_id)) == counted(connection, cases)
    assert len(year.meetings) == 7
    assert len(year.cases) == 50


def test_cases_by_outcome(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT coalesce(outcome, 'not_told'), count(*) FROM cases WHERE NOT is_stub AND OURS AND year = 2023 GROUP BY 1
    """
    assert by_name(tally(year.cases, lambda row: row.told_outcome)) == counted(connection, sql)


def test_each_case_has_the_weightiest_of_its_types(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT kind, count(*) FROM (
            SELECT case_id, coalesce(arg_min(kind, place), 'not_told') AS kind
            FROM cases
            LEFT JOIN (
                SELECT
                    case_id, unnest(item_types) AS kind,
                    instr('decision discussion dialogue information approval minutes any', left(kind, 3)) AS place
                FROM case_entries WHERE section_id IN (SELECT section_id FROM sections WHERE copy_of IS NULL)
            ) USING (case_id)
            WHERE NOT is_stub AND OURS AND year = 2023
            GROUP BY case_id
        ) GROUP BY kind
    """
    assert by_name(tally(year.cases, lambda row: row.item_type)) == counted(connection, sql)


def test_points_adopted(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT decisions.outcome, count(*) FROM decisions, case_entries, sections, cases
        WHERE decisions.entry_id = case_entries.entry_id AND case_entries.section_id = sections.section_id
            AND decisions.case_id = cases.case_id AND decisions.stage = 'adopted' AND copy_of IS NULL
            AND cases.OURS AND year = 2023
        GROUP BY 1
    """
    assert by_name(tally(year.points, lambda row: row.outcome)) == counted(connection, sql)


def test_follow_ups_done_and_open_at_new_year(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT
            CASE
                WHEN closing.date <= DATE '2023-12-31' THEN 'done'
                WHEN due_to < DATE '2023-12-31' THEN 'late'
                ELSE 'open'
            END,
            count(*)
        FROM follow_ups
        JOIN cases ON cases.case_id = follow_ups.case_id
        LEFT JOIN cases AS closer ON closer.case_id = closed_by
        LEFT JOIN meetings AS closing ON closing.meeting_id = closer.meeting_id
        WHERE cases.OURS AND cases.year = 2023
        GROUP BY 1
    """
    assert by_name(year.follow_ups.figures) == counted(connection, sql)


def test_what_earlier_years_left(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT
            CASE
                WHEN year(closing.date) = 2023 THEN 'taken up'
                WHEN coalesce(year(closing.date) > 2023, true) THEN 'left over'
                ELSE 'before'
            END,
            count(*)
        FROM follow_ups
        JOIN cases ON cases.case_id = follow_ups.case_id
        LEFT JOIN cases AS closer ON closer.case_id = closed_by
        LEFT JOIN meetings AS closing ON closing.meeting_id = closer.meeting_id
        WHERE cases.OURS AND cases.year < 2023
        GROUP BY 1
    """
    found = counted(connection, sql)
    assert (len(year.follow_ups.taken_up), len(year.follow_ups.left_over)) == (found["taken up"], found["left over"])


def test_attendance(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT split_part(sections.meeting_id, '/', 2), count(DISTINCT (sections.meeting_id, person_id))
        FROM person_roles JOIN sections USING (section_id)
        WHERE role {role} AND kind = 'minutes' AND copy_of IS NULL AND case_id IS NULL
            AND sections.meeting_id LIKE 'helsefellesskapet-i-solvik/%/2023-%'
        GROUP BY 1
    """
    found = {one.name.split("/")[1]: one for one in turnout_by_body(year.attendance)}
    came = counted(connection, sql.format(role="IN ('present', 'chair')"))
    assert {body: len(one.present) for body, one in found.items()} == came
    for role, ids in (("absent", "absent"), ("substitute", "substitutes")):
        told = counted(connection, sql.format(role=f"= '{role}'"))
        assert {body: len(getattr(one, ids)) for body, one in found.items() if getattr(one, ids)} == told


def test_a_share_is_told_only_where_minutes_tell_of_absence(year: YearFigures) -> None:
    shares = {one.name.split("/")[1]: one.share for one in turnout_by_body(year.attendance)}
    assert shares["brs"] == pytest.approx(9 / 12)
    assert all(share is not None for share in shares.values())


def test_proposals_add_up_to_the_cases_with_a_decision(
    connection: duckdb.DuckDBPyConnection, year: YearFigures
) -> None:
    decided = """
        SELECT 'decided', count(DISTINCT cases.case_id)
        FROM cases JOIN decisions USING (case_id) JOIN case_entries USING (entry_id) JOIN sections USING (section_id)
        WHERE decisions.stage = 'adopted' AND copy_of IS NULL AND cases.OURS AND year = 2023
    """
    assert len(year.proposals) == counted(connection, decided)["decided"]
    # as the sample papers were written
    assert by_name(tally(year.proposals, lambda row: row.fate)) == {
        "no_proposal": 27, "as_proposed": 10, "changed": 4, "not_adopted": 1,
    }  # fmt: skip


def test_ties_of_main_decisions(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    sql = """
        SELECT case_id, count(DISTINCT other) FROM (
            SELECT later_case_id AS case_id, earlier_case_id AS other, reference_id FROM lineage WHERE basis = 'stated'
            UNION SELECT earlier_case_id, later_case_id, reference_id FROM lineage WHERE basis = 'stated'
        )
        JOIN cases USING (case_id)
        JOIN cross_references USING (reference_id)
        JOIN sections USING (section_id)
        LEFT JOIN meetings AS said ON said.meeting_id = sections.meeting_id
        JOIN cases AS others ON others.case_id = other
        LEFT JOIN meetings AS otherwise ON otherwise.meeting_id = others.meeting_id
        WHERE cases.OURS AND cases.year = 2023 AND coalesce(otherwise.date, DATE '2023-01-01') <= DATE '2023-12-31'
            AND coalesce(said.date, DATE '2023-01-01') <= DATE '2023-12-31'
        GROUP BY 1
    """
    found = counted(connection, sql)
    assert {row.case.case_id: len(row.tied_to) for row in year.main if row.tied_to} == {
        row.case.case_id: found[row.case.case_id] for row in year.main if row.case.case_id in found
    }


def test_main_decisions_leave_procedure_and_what_was_merely_noted_out(year: YearFigures) -> None:
    titles = [row.case.title for row in year.main]
    assert titles[0] == "Justering av varslingsrutinen"
    assert not [title for title in titles if title and title.startswith(("Godkjenning", "Referat", "Møteplan"))]
    assert all({point.outcome for point in row.points} - {"noted", "postponed"} for row in year.main)


def test_subjects_are_those_that_the_year_came_back_to(year: YearFigures) -> None:
    assert [(row.thread.title, len(row.cases)) for row in year.subjects[:2]] == [
        ("Digital hjemmeoppfølging", 5),
        ("Underernæring hos eldre", 4),
    ]
    assert all(case.date is None or case.date <= year.day for row in year.subjects for case in row.thread.cases)


def test_every_row_behind_a_figure_has_a_source(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    rows = (*year.meetings, *year.cases, *year.points, *year.plans, *year.main, *year.attendance)
    ids = {row.record_id for row in rows} | {row.follow_up_id for row in year.follow_ups.decided}
    found = sources(connection, ids)
    assert set(found) == ids
    assert all(source.path and source.text for source in found.values() if source.kind != "meeting")


def test_the_last_year_is_not_this_year(connection: duckdb.DuckDBPyConnection, year: YearFigures) -> None:
    other = year_figures(connection, 2024, ORGANISATION)
    assert not {row.record_id for row in other.points} & {row.record_id for row in year.points}


# What is asked -> the error, and words of its sentence.
QUESTIONS = [
    ((2023, None), WhichOrganisationError, "Elvestrand kommune"),
    ((2023, "solvik"), WhichOrganisationError, "Sykehuset Solvik HF"),
    ((2023, "Helsefellesskapet på Månen"), UnknownOrganisationError, "Helsefellesskapet i Solvik"),
    ((1987, "Helsefellesskapet i Solvik"), NoPapersError, "2019, 2022, 2023, 2024, 2025"),
]


@pytest.mark.parametrize(("asked", "error", "told"), QUESTIONS)
def test_what_cannot_be_answered_is_told_with_what_could(
    connection: duckdb.DuckDBPyConnection, asked: tuple[int, str | None], error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        find_scope(connection, *asked)


def test_bodies_of_no_organisation_can_be_asked_for(connection: duckdb.DuckDBPyConnection) -> None:
    organisation, scope = find_scope(connection, 2014, "ukjent")
    assert organisation.name is None
    assert all(body_id.startswith("ukjent/") for body_id in scope.body_ids)
