"""Grids of those who met, told from other tables with the same heads."""

import pytest

from extractors.sections.attendance import is_attendance, parted_attendance
from extractors.sections.attendance_grids import attendance_grid, lists_by_origin
from models.layout import Table
from tests.extractors.made_papers import found, only_section, table


@pytest.mark.parametrize(
    ("given", "columns"),
    [
        (
            table("Kommune | Møtte | Forfall", "Solvik | Kari Fjellheim, ordførar | Per Strand, rådmann"),
            ["present", "absent"],
        ),
        (table("Kommune | Til stades | Vara", "Solvik | Kari Fjellheim | Liv Moen"), ["present", "substitute"]),
        (
            table("Kommune | Ordfører | Kommunedirektør", "Solvik | Kari Fjellheim | Per Strand"),
            ["Ordfører", "Kommunedirektør"],
        ),
        (table("Kommune/part | Delegater", "Solvik kommune | Kari Fjellheim, ordfører // Per Strand"), [None]),
        (table("Kommune og foretak | Deltakere", "Solvik | Kari Fjellheim", "Sykehuset | Per Strand"), ["present"]),
        (table("Kommune | Medlem | Vara", "Solvik | Kari Fjellheim | Liv Moen"), [None, "substitute"]),
        (
            table("Part | Ordførar | Rådmann | Forfall", "Solvik | Kari Fjellheim | Ola Nes | Liv Moen"),
            ["Ordførar", "Rådmann", "absent"],
        ),
        (
            table(" | Solvik | Elvestrand", "Ordførar | Kari Fjellheim | Ola Nes", "Rådmann | Per Strand | Liv Moen"),
            ["Ordførar", "Rådmann"],
        ),
    ],
)
def test_grid_has_a_role_or_an_office_a_column(given: Table, columns: list[str]) -> None:
    grid = attendance_grid(given)
    assert grid is not None
    assert [column.role or column.office for column in grid.columns] == columns


@pytest.mark.parametrize(
    "given",
    [
        table("Kommune | Folketall | Andel", "Solvik | 12 400 | 31 %"),
        table("Kommune | Møtte | Forfall", "Solvik | 12 | 3"),
        table("Kommune | Ordfører", "Solvik | Kari Fjellheim"),  # may be any list
        table("Sak | Ordfører | Kommunedirektør", "Budsjett | Kari Fjellheim | Per Strand"),
        table("Kommune | Navn | Møtte", "Solvik | Kari Fjellheim | x"),
        table("Dato | Sted", "12.03.2014 | Rådhuset"),
        table("Kommune | Delegat | Møtte", "Solvik | Kari Fjellheim | x", "Elvestrand | Per Strand | x"),  # crosses
        table("Kommune | Deltakere", "Solvik | 12", "Elvestrand | 4"),
        table("Kommune/sak | Delegater", "Budsjett | Kari Fjellheim"),
    ],
)
def test_other_tables_are_no_grid(given: Table) -> None:
    assert attendance_grid(given) is None


@pytest.mark.parametrize(
    ("given", "tells"),
    [
        (table("Kommune | Møtte | Forfall", "Solvik | Kari Fjellheim | Per Strand"), True),
        (table("Kommune | Ordfører | Rådmann", "Solvik | Kari Fjellheim | Per Strand"), False),
        (table("Kommune | Namn | Møtte/Forfall", "Solvik | Kari Fjellheim | Møtte"), True),
        (table("Kommune | Medlem | Vara", "Solvik | Kari Fjellheim | Per Strand"), False),  # may be the elected
        (table("Fra kommunene: | Fra Sykehuset Solvik HF:", "Kari Fjellheim, ordfører | Per Strand"), True),
    ],
)
def test_only_a_head_that_says_who_met_makes_attendance(given: Table, tells: bool) -> None:
    assert is_attendance(given) is tells


@pytest.mark.parametrize(
    ("given", "lengths"),
    [
        (table("Fra kommunene: | Fra Sykehuset Solvik:", "Kari Fjellheim // Ola Nes | Per Strand"), [3, 2]),
        (table("Frå kommunane | Frå brukarane", "Kari Fjellheim | Per Strand", "Ola Nes | "), [3, 2]),
        (table("Fra kommunene: // Kari Fjellheim | Fra sykehuset: // Per Strand"), [2, 2]),
        (table("Fra kommunene: | Kari Fjellheim", "Fra sykehuset: | Per Strand"), []),  # label and value side by side
        (table("Fra | Til", "Kari Fjellheim | Per Strand"), []),
        (table("Fra kommunene: | Fra staten:", "12 mill. | 3 mill."), []),
        (table("Fra kommunene:", "Kari Fjellheim"), []),
        (table("Fra kommunene: | Fra sykehuset:"), []),
    ],
)
def test_lists_stand_below_those_whom_they_come_from(given: Table, lengths: list[int]) -> None:
    assert [len(lines) for lines in lists_by_origin(given)] == lengths


@pytest.mark.parametrize(
    ("label", "people"),
    [("Til stede:", ["Kari Fjellheim", "Per Strand"]), ("Dato: 12.03.2014", [])],
)
def test_delegates_have_met_below_a_label_that_says_so(label: str, people: list[str]) -> None:
    delegates = table("Kommune/part | Delegater", "Solvik kommune | Kari Fjellheim, ordfører", "Foretaket | Per Strand")
    section = only_section(found("Referat fra møte i SSU 12.03.2014", label, delegates, "Sak 1/14 Budsjett", "Vedtas."))
    assert [person.name for person in section.people] == people


def test_labelled_rows_below_a_table_of_people_are_none_of_it() -> None:
    people, below = parted_attendance(table("Funksjon | Navn", "Leder | Kari Fjellheim", "Forfall: | Per Strand"))
    assert [len(people.rows), len(below.rows)] == [2, 1]


def test_labelled_rows_below_lists_are_none_of_them() -> None:
    lists, below = parted_attendance(
        table("Fra kommunene: | Fra sykehuset:", "Kari Fjellheim | Per Strand", "Forfall: | Liv Moen")
    )
    assert [len(lists.rows), len(below.rows)] == [2, 1]


def test_a_table_of_people_alone_stays_whole() -> None:
    whole = table("Funksjon | Navn", "Leder | Kari Fjellheim", "Medlem | Per Strand")
    assert parted_attendance(whole) == (whole,)
