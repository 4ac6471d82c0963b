"""Tables whose columns are points under a label are read column by column, others row by row."""

import pytest
from msgspec.structs import replace

from extractors.sections.point_columns import AMOUNT, block_lines, holds_sums, table_lines
from tests.extractors.made_papers import line, table


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("Framlegg til vedtak | Vedtak", "Planen vert vedteken. | Saka vert utsett.", "Røysting: Samrøystes"),
            ["Framlegg til vedtak:", "Planen vert vedteken.", "Vedtak:", "Saka vert utsett.", "Røysting: Samrøystes"],
        ),
        (
            ("Innstilling: | Vedtak:", "[1.] Ja. // [2.] Nei. | [1.] Ja.", "| [2.] Kanskje."),
            ["Innstilling:", "Ja.", "Nei.", "Vedtak:", "Ja.", "Kanskje."],
        ),
        (
            ("Behandling | Vedtak", "Saken ble drøftet. | Planen vedtas.", "Votering: | Enstemmig"),
            ["Behandling:", "Saken ble drøftet.", "Vedtak:", "Planen vedtas.", "Votering:", "Enstemmig"],
        ),
        (
            ("Sak 4/24 | Nytt lager", "Forslag til vedtak | Vedtak", "Ja. | Nei."),
            ["Sak 4/24", "Nytt lager", "Forslag til vedtak:", "Ja.", "Vedtak:", "Nei."],
        ),
        # columns of something else, one column, labels with their text, no head
        (("Vedtak | Ansvar", "Kjøpe bil | Kari Fjellheim"), ["Vedtak", "Ansvar", "Kjøpe bil", "Kari Fjellheim"]),
        (("Vedtak", "Planen vedtas."), ["Vedtak", "Planen vedtas."]),
        (("Behandling | Votering", "Tekst. | Ja."), ["Behandling", "Votering", "Tekst.", "Ja."]),
        (("Forslag: Ja | Vedtak: Nei", "A | B"), ["Forslag: Ja", "Vedtak: Nei", "A", "B"]),
        (("Konto | Budsjett", "Lønn | 12"), ["Konto", "Budsjett", "Lønn", "12"]),
    ],
)
def test_columns_of_points_are_read_one_by_one(rows: tuple[str, ...], expected: list[str]) -> None:
    assert [paragraph.text for paragraph in table_lines(table(*rows))] == expected


@pytest.mark.parametrize(
    "rows",
    [
        ("Lag | Søkt om | Tilråding", "Solvik skolekorps | 90 000 | 70 000", "Fjordmark idrettslag | 40 000 | -"),
        ("Tiltak | Kostnad", "Ny bil | kr 284.000,-", "Sum | 1,2 mill. kr"),
        ("Solvik | 12 %", "Elvestrand | 88 %"),  # without a head
        ("Lag | Søkt om | Tilråding", "Elvestrand skyttarlag | 12 000 | 9 500"),
        ("Nr | Lag | Kroner", "1 | Solvik skolekorps | 500", "2 | Elvestrand 4H | 700"),
    ],
)
def test_a_table_of_sums_is_marked_as_no_points(rows: tuple[str, ...]) -> None:
    assert holds_sums(table(*rows))
    assert all(paragraph.tabular for paragraph in table_lines(table(*rows)))


@pytest.mark.parametrize(
    "rows",
    [
        ("1 | Saken utsettes til mai.", "2 | Liv Moen kaller inn."),  # points beside their numbers
        ("[1.] Ny bil | 200 000", "[2.] Nytt lager | 300 000"),  # points with a sum each
        ("Kommunen kjøper ny bil i mai. | 200 000", "Kommunen leier lager fra juni. | 300 000"),
        ("Namn | Vara", "Kari Fjellheim | Per Strand", "Liv Moen | Ola Nes"),
        ("Oppgave | Frist", "Ny plan | 12.03.2024", "Nytt kart | 14.05.2024"),
        ("Tiltak | Kostnad", "Ny bil | 200 000"),  # one sum
        ("Tiltak | Kostnad", "Ny bil | 200 000", "Nytt lager | ikke kjent", "Kart | 10"),
    ],
)
def test_other_tables_may_hold_points(rows: tuple[str, ...]) -> None:
    assert not holds_sums(table(*rows))
    assert not any(paragraph.tabular for paragraph in table_lines(table(*rows)))


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        *((text, True) for text in ("90 000", "1.284.000,-", "kr 500", "-3,5", "12 %", "4,5 mill. kr", "NOK 7", "–")),
        *((text, False) for text in ("", "90 dager", "12.03.2024", "1.2.24", "Kr", "PS 4/24", "ca. 500", "1. mai")),
    ],
)
def test_a_sum_is_told_from_other_numbers(text: str, *, matches: bool) -> None:
    assert (AMOUNT.fullmatch(text) is not None) is matches


def test_a_table_inside_a_cell_is_read_like_one_outside() -> None:
    sums = table("Lag | Kroner", "Solvik 4H | 500", "Elvestrand 4H | 700")
    told = block_lines((line("Tilskudd fordeles slik:"), sums))
    assert told == [line("Tilskudd fordeles slik:"), *(replace(cell, tabular=True) for cell in sums.paragraphs)]
