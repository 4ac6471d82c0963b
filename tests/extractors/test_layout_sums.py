"""Tables of sums inside a case: text of the case, wherever they stand, and no points."""

import pytest

from models.layout import Cell, Row, Table
from tests.extractors.made_papers import found, line, only_section, shown, table

MINUTES = ("# Møteprotokoll", "Utvalg: Formannskapet", "Møtested: Rådhuset", "Dato: 12.03.2023")
SUMS = table("**Lag** | **Søkt om** | **Tilråding**", "Solvik skolekorps | 90 000 | 70 000", "Elvestrand 4H | 500 | -")
CELLS = ["Lag", "Søkt om", "Tilråding", "Solvik skolekorps", "90 000", "70 000", "Elvestrand 4H", "500", "-"]


@pytest.mark.parametrize(
    ("lines", "points"),
    [
        (
            ("Rådmannen si tilråding:", "Tilskot vert fordelt slik:", SUMS, "Vedtak:", "Som tilrådd."),
            ["proposed: Tilskot vert fordelt slik:", "adopted: Som tilrådd."],
        ),
        (
            ("Vedtak:", "[1.] Tilskudd fordeles slik:", SUMS, "[2.] Resten settes av."),
            ["adopted: Tilskudd fordeles slik:", "adopted: Resten settes av."],
        ),
        (("Søknadene er vurdert.", SUMS, "Vedtak:", "Saken utsettes."), ["adopted: Saken utsettes."]),
    ],
)
def test_sums_are_no_points_and_end_none(lines: tuple[str | Table, ...], points: list[str]) -> None:
    (entry,) = only_section(found(*MINUTES, "# Sak 4/23 Tilskudd", *lines)).entries
    assert [f"{point.stage}: {point.text}" for point in entry.points] == points
    assert entry.text is not None
    assert [cell for cell in entry.text.split("\n") if cell in CELLS] == CELLS


def test_sums_inside_the_table_of_cases_are_no_points() -> None:
    head, row = table("Sak | Innhold | Ansvar", "4/23 | x | Kari Fjellheim").rows
    said = (line("**Tilskudd**"), line("Vedtak:"), line("Tilskudd fordeles slik:"), SUMS)
    cases = Table((head, Row((row.cells[0], Cell(said, 1), row.cells[2]))))
    (entry,) = only_section(found(*MINUTES, cases)).entries
    assert shown(entry) == "4/2023 Tilskudd <adopted: Tilskudd fordeles slik:>"


def test_sums_in_a_case_paper_are_no_points() -> None:
    paper = ("# Saksframlegg", "Saksnr: 4/23", "Utvalg: Formannskapet", "**Tilskudd til lag**", "Søknadene er kommet.")
    section = only_section(
        found(*paper, "Forslag til vedtak:", "[1.] Tilskudd fordeles slik:", SUMS, "[2.] Utbetales.")
    )
    assert [point.text for entry in section.entries for point in entry.points] == [
        "Tilskudd fordeles slik:",
        "Utbetales.",
    ]
