"""Grids of those who met, told from other tables with the same heads."""

import pytest

from extractors.sections.attendance import is_attendance, parted_attendance
from extractors.sections.attendance_grids import attendance_grid
from models.layout import Table
from tests.extractors.made_papers import table


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
    ],
)
def test_only_a_head_that_says_who_met_makes_attendance(given: Table, tells: bool) -> None:
    assert is_attendance(given) is tells


def test_labelled_rows_below_a_table_of_people_are_none_of_it() -> None:
    people, below = parted_attendance(table("Funksjon | Navn", "Leder | Kari Fjellheim", "Forfall: | Per Strand"))
    assert [len(people.rows), len(below.rows)] == [2, 1]


def test_a_table_of_people_alone_stays_whole() -> None:
    whole = table("Funksjon | Navn", "Leder | Kari Fjellheim", "Medlem | Per Strand")
    assert parted_attendance(whole) == (whole,)
