"""How two lines are joined."""

import doctest
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.pdf import hyphens, shapes
from extractors.pdf.hyphens import joined


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("saken ble", "utsatt", "saken ble utsatt"),
        ("i helse-", "fellesskapet", "i helsefellesskapet"),
        ("i helse\u00ad", "fellesskapet", "i helsefellesskapet"),
        ("jf. FSK-", "029/23", "jf. FSK-029/23"),
        ("ny HMS-", "handlingsplan", "ny HMS-handlingsplan"),
        ("lønns-", "og arbeidsvilkår", "lønns- og arbeidsvilkår"),
        ("helse-", "samt omsorgstjenester", "helse- samt omsorgstjenester"),
        ("fra 2021-", "2022", "fra 2021-2022"),
        ("perioden 2021–", "2022", "perioden 2021–2022"),
        ("perioden 2021 –", "2022", "perioden 2021 – 2022"),
        ("sendes på e-", "post til", "sendes på e-post til"),
        ("i Nord-", "Solvik", "i Nord-Solvik"),
        ("tilbud –", "og et til", "tilbud – og et til"),
        ("et strekpunkt -", "og så", "et strekpunkt - og så"),
        ("https://solvik.example/sak-", "12-24", "https://solvik.example/sak-12-24"),
        ("https://solvik.example/", "saker", "https://solvik.example/saker"),
        ("", "saker", "saker"),
    ],
)
def test_joined_lines(before: str, after: str, text: str) -> None:
    assert joined(before, after) == text


PRINTED = st.text(alphabet="abø-– /.1A\u00ad", min_size=1).map(str.strip).filter(bool)  # a line has no outer blanks


@given(PRINTED, PRINTED)
def test_nothing_but_a_hyphen_is_ever_lost(before: str, after: str) -> None:
    kept = [letter for letter in before + after if letter not in "- \u00ad"]
    assert [letter for letter in joined(before, after) if letter not in "- \u00ad"] == kept


@pytest.mark.parametrize("module", [hyphens, shapes])
def test_examples_in_the_code(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
