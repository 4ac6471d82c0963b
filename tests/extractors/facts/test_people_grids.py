"""People of grids, of offices before names and of columns filled with names."""

import pytest

from extractors.facts.people_lines import line_people
from extractors.facts.people_tables import table_people
from models.layout import Table
from models.vocabulary import Role
from tests.extractors.made_papers import Told, line, table, told


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            table(
                "Kommune | Møtte | Forfall",
                "Solvik | Kari Fjellheim, ordførar // Per Strand, rådmann |",
                "Elvestrand | | Liv Moen, ordførar",
            ),
            [
                ("Kari Fjellheim", "present", "ordførar", "Solvik"),
                ("Per Strand", "present", "rådmann", "Solvik"),
                ("Liv Moen", "absent", "ordførar", "Elvestrand"),
            ],
        ),
        (
            table(
                "Kommune | Ordfører | Rådmann",
                "Solvik | Kari Fjellheim | Per Strand (forfall)",
                "Elvestrand | Forfall | Vara: Liv Moen",
            ),
            [
                ("Kari Fjellheim", "present", "Ordfører", "Solvik"),
                ("Per Strand", "absent", "Rådmann", "Solvik"),
                ("Liv Moen", "substitute", "Rådmann", "Elvestrand"),
            ],
        ),
        (
            table(
                "Kommune | Namn | Møtte/Forfall", "Solvik | Kari Fjellheim | Møtte", "Elvestrand | Ola Nes | Forfall"
            ),
            [("Kari Fjellheim", "present", None, "Solvik"), ("Ola Nes", "absent", None, "Elvestrand")],
        ),
        (
            table(
                "Kommune/part | Delegater",
                "Solvik kommune | Kari Fjellheim, ordfører // Per Strand, rådmann",
                "Sykehuset Solvik HF | Liv Moen, fagsjef",
            ),
            [
                ("Kari Fjellheim", "present", "ordfører", "Solvik kommune"),
                ("Per Strand", "present", "rådmann", "Solvik kommune"),
                ("Liv Moen", "present", "fagsjef", "Sykehuset Solvik HF"),
            ],
        ),
        (
            table(
                "Fra kommunene: | Fra Sykehuset Solvik HF:",
                "Kari Fjellheim, ordfører, Solvik kommune // Ola Nes, lege | Liv Moen, fagsjef",
            ),
            [
                ("Kari Fjellheim", "present", "ordfører", "Solvik kommune"),
                ("Ola Nes", "present", "lege", "kommunene"),
                ("Liv Moen", "present", "fagsjef", "Sykehuset Solvik HF"),
            ],
        ),
        (
            table("Fra brukerorganisasjonene: | Fra sykehuset:", "Ola Nes, nestleder | Liv Moen, fagsjef"),
            [
                ("Ola Nes", "present", "nestleder", None),
                ("Liv Moen", "present", "fagsjef", "sykehuset"),
            ],
        ),
        (
            table("Leder | Kari Fjellheim", "Nestleder | Per Strand", "Medlem | Liv Moen"),
            [
                ("Kari Fjellheim", "present", "Leder", None),
                ("Per Strand", "present", "Nestleder", None),
                ("Liv Moen", "present", "Medlem", None),
            ],
        ),
        (
            table("Kari Fjellheim, leder | Per Strand", "Liv Moen | Ola Nes"),
            [
                ("Kari Fjellheim", "present", "leder", None),
                ("Per Strand", "present", None, None),
                ("Liv Moen", "present", None, None),
                ("Ola Nes", "present", None, None),
            ],
        ),
        (
            table("Kari Fjellheim | Rådgiver (referent)", "Per Strand | Ordfører (AP)"),
            [
                ("Kari Fjellheim", "present", "Rådgiver", None),
                ("Kari Fjellheim", "minute_taker", "Rådgiver", None),
                ("Per Strand", "present", "Ordfører (AP)", None),
            ],
        ),
    ],
)
def test_a_table_tells_its_people(given: Table, expected: list[Told]) -> None:
    assert told(table_people(given, Role.PRESENT)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kari Fjellheim, ordfører i Solvik kommune",
            [("Kari Fjellheim", "present", "ordfører", "Solvik kommune")],
        ),
        ("Kari Fjellheim, dagleg leiar i Solvik", [("Kari Fjellheim", "present", "dagleg leiar", "Solvik")]),
        ("Kari Fjellheim, rådgiver i helsesaker", [("Kari Fjellheim", "present", "rådgiver i helsesaker", None)]),
        ("Leder: Kari Fjellheim", [("Kari Fjellheim", "present", "Leder", None)]),
        (
            "Medlemmer: Kari Fjellheim, Per Strand",
            [("Kari Fjellheim", "present", None, None), ("Per Strand", "present", None, None)],
        ),
        (
            "Kari Fjellheim, kyrkjeverje (skrivar)",
            [("Kari Fjellheim", "present", "kyrkjeverje", None), ("Kari Fjellheim", "minute_taker", None, None)],
        ),
        (
            "Kari Fjellheim, nestleiar, Øvre Solvik sokn",
            [("Kari Fjellheim", "present", "nestleiar", "Øvre Solvik sokn")],
        ),
        ("Kari Fjellheim (meldt forfall)", [("Kari Fjellheim", "absent", None, None)]),
    ],
)
def test_a_line_tells_office_and_organisation(text: str, expected: list[Told]) -> None:
    assert told(line_people(line(text), Role.PRESENT)) == expected
