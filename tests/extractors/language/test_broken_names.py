"""Lists of names that the end of a line breaks."""

import pytest

from extractors.language.broken_names import breaks_name


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Til stede: Kari Fjellheim, Per Strand, Ola", "Nes"),
        ("Fjellheim (A), Per Strand (SP), Ola", "Nes (KRF)"),
        ("Til stede: Kari Fjellheim, Inger Marie", "Strand, Ola Nes"),
        ("Fra administrasjonen: administrerende direktør Kari Fjellheim, økonomidirektør Per", "Strand"),
    ],
)
def test_a_name_goes_on_below(first: str, second: str) -> None:
    assert breaks_name(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Til stede: Kari Fjellheim, Per Strand", "Ola Nes"),
        ("Til stede: Kari Fjellheim, Inger Marie", "Per Strand"),  # both begin with a given name
        ("Frå adm.: rådmann Kari Fjellheim, rådgiver Per Strand", "Ordføraren ønskte velkomen"),
        ("Til stede: direktør Kari Fjellheim, rådgiver Per", "Saken ble utsatt"),
        ("Saken ble lagt fram av Kari", "Fjellheim"),
    ],
)
def test_another_line_begins(first: str, second: str) -> None:
    assert not breaks_name(first, second)
