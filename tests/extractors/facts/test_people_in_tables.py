"""People in tables, and in columns that a text copy ran together."""

import pytest

from extractors.facts.people import people
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.layout import Table
from tests.extractors.made_papers import Told, line, table, told

PER: Told = ("Per Strand", "present", None, None)
PER_FOR_KARI: list[Told] = [("Per Strand", "substitute", None, None), ("Kari Fjellheim", "absent", None, None)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            table("A: | Kari Fjellheim, Per Strand", "V/KrF: | Liv Moen"),
            [
                ("Kari Fjellheim", "present", None, "A"),
                ("Per Strand", "present", None, "A"),
                ("Liv Moen", "present", None, "V/KrF"),
            ],
        ),
        (
            table("Solvik kommune | Kari Fjellheim, rådmann // Per Strand", "Sykehuset Solvik HF | Liv Moen"),
            [
                ("Kari Fjellheim", "present", "rådmann", "Solvik kommune"),
                ("Per Strand", "present", None, "Solvik kommune"),
                ("Liv Moen", "present", None, "Sykehuset Solvik HF"),
            ],
        ),
        (
            table(
                "Verksemd | Namn", "Solvik kommune | Kari Fjellheim, rådmann // Per Strand", "KS | Liv Moen, Ola Nes"
            ),
            [
                ("Kari Fjellheim", "present", "rådmann", "Solvik kommune"),
                ("Per Strand", "present", None, "Solvik kommune"),
                ("Liv Moen", "present", None, "KS"),
                ("Ola Nes", "present", None, "KS"),
            ],
        ),
        (
            table("Navn | Funksjon | Representerer", "Kari Fjellheim | Ordfører | SP"),
            [("Kari Fjellheim", "present", "Ordfører", "SP")],
        ),
        (
            table(
                "Namn | Stilling | Merknad",
                "Kari Fjellheim | ordførar | Forfall",
                "Per Strand | rådgjevar | Møtesekretær",
            ),
            [("Kari Fjellheim", "absent", "ordførar", None), ("Per Strand", "minute_taker", "rådgjevar", None)],
        ),
        (
            table("Navn | Møtte for | Representerer", "Ola Nes | Liv Moen | H"),
            [("Ola Nes", "substitute", None, "H"), ("Liv Moen", "absent", None, None)],
        ),
        (
            table("Kari Fjellheim | ordfører | Solvik kommune"),
            [("Kari Fjellheim", "present", "ordfører", "Solvik kommune")],
        ),
        (
            table(
                "Navn | Stilling / virksomhet | Til stede",
                "Kari Fjellheim | Rådmann, Solvik kommune | x",
                "Per Strand | Helse- og omsorgssjef, Elvestrand kommune | X (vara for L. Moen)",
                "Liv Moen | Rådmann, Elvestrand kommune | Forfall",
                "Ola Nes | Fylkeslegen | Ikke møtt",
            ),
            [
                ("Kari Fjellheim", "present", "Rådmann", "Solvik kommune"),
                ("Per Strand", "substitute", "Helse- og omsorgssjef", "Elvestrand kommune"),
                ("L. Moen", "absent", None, None),
                ("Liv Moen", "absent", "Rådmann", "Elvestrand kommune"),
                ("Ola Nes", "absent", None, "Fylkeslegen"),
            ],
        ),
        (
            table(
                "Styret | Navn | Til stede | Forfall",
                "Styreleder | Kari Fjellheim | x | ",
                "Nestleder | Liv Moen | | x",
                "Fra ledelsen | | | ",
                "Økonomisjef | Per Strand | x | ",
            ),
            [
                ("Kari Fjellheim", "present", "Styreleder", None),
                ("Liv Moen", "absent", "Nestleder", None),
                ("Per Strand", "present", "Økonomisjef", None),
            ],
        ),
        (
            table("Lag | Navn | Til stede", "Blått | Kari Fjellheim | x"),
            [("Kari Fjellheim", "present", None, None)],
        ),
        (
            table("Namn | Til stades", "Kari Fjellheim | Ja", "Per Strand | ", "Liv Moen | Nei", "Ola Nes | –"),
            [
                ("Kari Fjellheim", "present", None, None),
                ("Per Strand", "absent", None, None),
                ("Liv Moen", "absent", None, None),
                ("Ola Nes", "absent", None, None),
            ],
        ),
        (
            table("Navn | Til stede", "Kari Fjellheim | ", "Per Strand | Teams"),  # no cross: the column tells how
            [("Kari Fjellheim", "present", None, None), ("Per Strand", "present", None, None)],
        ),
        (
            table("Per Strand | nestleder", "Ola Nes | vara for Liv Moen", "Turid Vik | (valgt av de ansatte)"),
            [
                ("Per Strand", "present", "nestleder", None),
                ("Ola Nes", "substitute", None, None),
                ("Liv Moen", "absent", None, None),
                ("Turid Vik", "present", "valgt av de ansatte", None),
            ],
        ),
        (
            table("Møtedeltakarar | Parti | Rolle", "Kari Fjellheim | SP | Leiar", "Per Strand | H | Varamedlem"),
            [("Kari Fjellheim", "present", "Leiar", "SP"), ("Per Strand", "substitute", "Varamedlem", "H")],
        ),
        (
            table("Møtedeltakarar | Stilling | Organisasjon", "Kari Fjellheim | Fagsjef | Solvik kommune"),
            [("Kari Fjellheim", "present", "Fagsjef", "Solvik kommune")],
        ),
        (
            table("Navn | Rolle/stilling | Virksomhet", "Kari Fjellheim | fagsjef | Solvik kommune"),
            [("Kari Fjellheim", "present", "fagsjef", "Solvik kommune")],
        ),
        # crosses before the names, of members and of those who met for them
        (
            table(
                *(" | **Sykehuset** |  | **Vara**", "X | Kari Fjellheim, leder |  | ", "F | Per Strand | X | Liv Moen"),
                *(" | **Kommunene** |  | **Vara**", "X | Ola Nes, Nes Øvre |  | Siv Dal", " | Turid Vik, Tindal |  | "),
            ),
            [
                ("Kari Fjellheim", "present", "leder", None),
                ("Per Strand", "absent", None, None),
                ("Liv Moen", "substitute", None, None),
                ("Ola Nes", "present", None, "Nes Øvre"),
                ("Turid Vik", "absent", None, "Tindal"),
            ],
        ),
        # no head: whom they come from, and what they are, told by what the columns hold
        (
            table("Solvik kommune | Kommunalsjef | Kari Fjellheim", "Solvik sykehus | Fagsjef | Per Strand"),
            [
                ("Kari Fjellheim", "present", "Kommunalsjef", "Solvik kommune"),
                ("Per Strand", "present", "Fagsjef", "Solvik sykehus"),
            ],
        ),
        (
            table("Leder | Kari Fjellheim | Solvik kommune", "Nestleder | Per Strand | Solvik sykehus"),
            [
                ("Kari Fjellheim", "present", "Leder", "Solvik kommune"),
                ("Per Strand", "present", "Nestleder", "Solvik sykehus"),
            ],
        ),
        (
            table("Navn | Kommune/enhet | Til stede", "Kari Fjellheim | Solvik | x", "Per Strand | Fastlegene | "),
            [("Kari Fjellheim", "present", None, "Solvik"), ("Per Strand", "absent", None, "Fastlegene")],
        ),
        # what they are and where, in one column without a head
        (
            table("Kari Fjellheim | Prosjektleder, Solvik kommune", "Per Strand | leder, nestleder i fjor"),
            [
                ("Kari Fjellheim", "present", "Prosjektleder", "Solvik kommune"),
                ("Per Strand", "present", "leder, nestleder i fjor", None),
            ],
        ),
        (
            table("Navn | Forfall | Følgende varamedl. møtte", "Kari Fjellheim | x | Per Strand"),
            [("Kari Fjellheim", "absent", None, None), ("Per Strand", "substitute", None, None)],
        ),
        (table("Navn | Funksjon", " | Ordfører"), []),
    ],
)
def test_a_table_of_people_is_read_by_its_heads(given: Table, expected: list[Told]) -> None:
    assert told(people(LabelledValue(Field.PRESENT, "Til stede", (), given))) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Kari Fjellheim", "Rådet for eldre", "Per Strand", "Pasientforum"),
            [("Kari Fjellheim", "present", None, "Rådet for eldre"), ("Per Strand", "present", None, "Pasientforum")],
        ),
        (
            ("Kari Fjellheim", "ordfører", "Solvik kommune", "Per Strand", "rådmann", "Elvestrand kommune"),
            [
                ("Kari Fjellheim", "present", "ordfører", "Solvik kommune"),
                ("Per Strand", "present", "rådmann", "Elvestrand kommune"),
            ],
        ),
        (("Per Strand", "Pasientforum"), [("Per Strand", "present", None, "Pasientforum")]),
        # an organisation above its people, and lines that are people
        (
            ("Solvik kommune", "Kari Fjellheim", "Per Strand"),
            [("Kari Fjellheim", "present", None, "Solvik kommune"), ("Per Strand", "present", None, "Solvik kommune")],
        ),
        (
            ("Kari Fjellheim", "Per Strand (til og med sak 4/14)"),
            [("Kari Fjellheim", "present", None, None), PER],
        ),
        (
            ("Kari Fjellheim", "Solvik kommune:", "Per Strand"),
            [
                ("Kari Fjellheim", "present", None, None),
                ("Per Strand", "present", None, "Solvik kommune"),
            ],
        ),
    ],
)
def test_lines_below_names_tell_who_they_are(lines: tuple[str, ...], expected: list[Told]) -> None:
    value = LabelledValue(Field.PRESENT, "Til stede", tuple(line(text) for text in lines))
    assert told(people(value)) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                *("Navn Funksjon Representerer", "Kari Fjellheim Ordfører SP", "Per Olav Strand MEDL KrF"),
                *("Liv Moen Nestleder Solvik kommune", "Ola Nes"),
            ),
            [
                ("Kari Fjellheim", "present", "Ordfører", "SP"),
                ("Per Olav Strand", "present", "MEDL", "KrF"),
                ("Liv Moen", "present", "Nestleder", "Solvik kommune"),
                ("Ola Nes", "present", None, None),
            ],
        ),
        (
            ("Namn Møtte for Representerer", "Per Olav Strand Kari Fjellheim Ap"),
            [("Per Olav Strand", "substitute", None, "Ap"), ("Kari Fjellheim", "absent", None, None)],
        ),
        (
            ("Navn Stilling", "Kari Fjellheim rådmann", "Per Strand Direktør for opplæring"),
            [("Kari Fjellheim", "present", "rådmann", None), ("Per Strand", "present", "Direktør for opplæring", None)],
        ),
        (("Navn Parti", "Kari Fjellheim SV"), [("Kari Fjellheim", "present", None, "SV")]),
        # no head of such a list, or lines that are no rows of it
        (("Kari Fjellheim, ordfører", "Per Strand"), [("Kari Fjellheim", "present", "ordfører", None), PER]),
        (("Navn", "Per Strand"), [PER]),
        (("Navn Merknad", "Per Strand"), [PER]),
    ],
)
def test_columns_that_have_run_together_are_read_by_their_head(lines: tuple[str, ...], expected: list[Told]) -> None:
    value = LabelledValue(Field.PRESENT, "Til stede", tuple(line(text) for text in lines))
    assert told(people(value)) == expected
