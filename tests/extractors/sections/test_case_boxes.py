"""A case in a table of its own is read as the lines that it would be without rules."""

import pytest

from extractors.sections.case_boxes import box_rest, case_box
from models.layout import Table
from tests.extractors.made_papers import table

BOXES = [
    (
        table("Sak 14/23 | Felles legevakt", "Bakgrunn | Avtalen går ut i juni.", "Beslutning | Avtalen forlenges."),
        ["Sak 14/23 Felles legevakt", "Bakgrunn:", "Avtalen går ut i juni.", "Beslutning:", "Avtalen forlenges."],
    ),
    (
        table("Sak 14/23 | Budsjett", "Sakstype: Beslutning | Saksansvarlig: Kari Fjellheim", "Vedtak: | Godkjent."),
        ["Sak 14/23 Budsjett", "Sakstype: Beslutning", "Saksansvarlig: Kari Fjellheim", "Vedtak:", "Godkjent."],
    ),
    (
        table("Sak 15/23 | Eventuelt", "Referat | Kari Fjellheim viste til kurset."),
        ["Sak 15/23 Eventuelt", "Referat:", "Kari Fjellheim viste til kurset."],
    ),
    # the heading over all columns
    (
        table(
            "**Sak 14/23 Felles legevakt**",
            "Sakstype | Beslutning",
            "Drøfting | Avtalen går ut i juni.",
            "Konklusjon | [1.] Avtalen forlenges. // [2.] Saken tas opp igjen.",
            "Ansvarlig | Kari Fjellheim",
            "Frist | 1. oktober 2023",
        ),
        [
            *("Sak 14/23 Felles legevakt", "Sakstype: Beslutning", "Drøfting:", "Avtalen går ut i juni."),
            *("Konklusjon:", "1. Avtalen forlenges.", "2. Saken tas opp igjen."),
            *("Ansvarlig:", "Kari Fjellheim", "Frist: 1. oktober 2023"),
        ],
    ),
    (
        table(
            "Sak 14/23 Budsjett", "Vedtak | Godkjent.", "Sak 15/23 Plan", "Vedtak | Utsettes.", "Eventuelt", "| Kurs."
        ),
        ["Sak 14/23 Budsjett", "Vedtak:", "Godkjent.", "Sak 15/23 Plan", "Vedtak:", "Utsettes.", "Eventuelt", "Kurs."],
    ),
    # two labels in a row, with and without what they say
    (
        table(
            "**Sak 14/23 Felles legevakt**",
            "Sakstype | Beslutning | Ansvarlig | Kari Fjellheim",
            "Konklusjon | Avtalen forlenges.",
            "Frist | | Vedlegg | ",
        ),
        [
            *("Sak 14/23 Felles legevakt", "Sakstype: Beslutning", "Ansvarlig:", "Kari Fjellheim"),
            *("Konklusjon:", "Avtalen forlenges."),
        ],
    ),
    (table("Sak 14/23 Budsjett", "Vedtak: Godkjent."), ["Sak 14/23 Budsjett", "Vedtak: Godkjent."]),
    (table("Eventuelt | Kari Fjellheim minnet om kurset."), ["Eventuelt", "Kari Fjellheim minnet om kurset."]),
]


@pytest.mark.parametrize(("given", "lines"), BOXES)
def test_a_table_of_one_case_is_its_heading_and_its_labels(given: Table, lines: list[str]) -> None:
    assert [line.printed for line in case_box(given)] == lines


@pytest.mark.parametrize(
    "given",
    [
        table("Sak 14/23 | Felles legevakt", "Sak 15/23 | Budsjett"),  # a table of cases
        table("Sak 14/23 | Felles legevakt", "Solvik | 4", "Elvestrand | 5"),  # nothing that tells of a case below
        table("Sak 14/23 | Felles legevakt | Kari Fjellheim"),  # a row of a table with columns
        table("PS 9/24 | Val av leiar"),  # an agenda's row, or one that heads the text below it
        table("14/23 | utsettes til neste møte"),  # words that go on
        table("Dato | 12.03.2024", "Bakgrunn | Avtalen går ut."),
        table("Kommune | Innbyggere", "Vedtak | 3"),
        table("Sak 14/23 Budsjett", "Solvik | 4", "Elvestrand | 5"),
        table("Sak 14/23 Budsjett", "Sak 15/23 Legevakt", "Sak 16/23 Plan", "Vedtak | Utsettes."),  # an agenda
        table("Sak 14/23 Budsjett", "Vedtak | Godkjent.", "Sak 15/23 | Legevakt"),  # a table of cases
        table("Sak 14/23", "Vedtak | Godkjent."),  # no title
    ],
)
def test_other_tables_are_none(given: Table) -> None:
    assert case_box(given) == []


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (
            table("Konklusjon | Avtalen forlenges.", "Ansvarlig | Kari Fjellheim", "Frist | 1. mai"),
            ["Konklusjon:", "Avtalen forlenges.", "Ansvarlig:", "Kari Fjellheim", "Frist: 1. mai"],
        ),
        (
            table("| og ble forlenget i fjor.", "Vedtak | Godkjent."),
            ["og ble forlenget i fjor.", "Vedtak:", "Godkjent."],
        ),
        (table("Sak 15/23 Legevakt"), ["Sak 15/23 Legevakt"]),
        # other tables behind a box
        (table("Saksbehandler | Kari Fjellheim", "Arkivsak | 23/456"), []),
        (table("Kommune | Innbyggere", "Solvik | 4000"), []),
        (table("Vedtak | Godkjent.", "Solvik | 4000"), []),
        (table("Dato | 12.03.2024", "Frist | 1. mai"), []),
    ],
)
def test_what_a_page_parts_from_a_box_goes_on_with_it(given: Table, lines: list[str]) -> None:
    assert [line.printed for line in box_rest(given)] == lines
