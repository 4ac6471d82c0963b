"""Signatures of minutes: whose, and as what."""

import pytest

from extractors.sections.signatures import signature
from extractors.vocabulary.fields import Field
from models.layout import Table
from tests.extractors.made_papers import blocks, table

CHAIR, WROTE = Field.CHAIR, Field.MINUTE_TAKER


@pytest.mark.parametrize(
    ("given", "signed"),
    [
        (("Kari Fjellheim", "Referent"), [("Kari Fjellheim", WROTE)]),
        (("Kari Fjellheim", "leiar"), [("Kari Fjellheim", CHAIR)]),
        (("Kari Fjellheim (sign.)", "leder"), [("Kari Fjellheim", CHAIR)]),
        (
            ("Kari Fjellheim (sign.) Per Strand (sign.)", "leder referent"),
            [("Kari Fjellheim", CHAIR), ("Per Strand", WROTE)],
        ),
        (("Kari Fjellheim", "Styreleder"), [("Kari Fjellheim", CHAIR)]),
        (("Kari Fjellheim Per Strand", "leder møtesekretær"), [("Kari Fjellheim", CHAIR), ("Per Strand", WROTE)]),
        (("Kari Fjellheim Per Strand", "rådgiver referent"), [("Per Strand", WROTE)]),
        (
            (table("Kari Fjellheim | Per Strand", "leiar | skrivar"),),
            [("Kari Fjellheim", CHAIR), ("Per Strand", WROTE)],
        ),
        (
            (table("Kari Fjellheim (sign.) | Per Strand (s.)", "leder | referent"),),
            [("Kari Fjellheim", CHAIR), ("Per Strand", WROTE)],
        ),
    ],
)
def test_a_name_above_its_role_is_a_signature(given: tuple[str | Table, ...], signed: list[tuple[str, Field]]) -> None:
    facts, taken = signature(blocks(*given), 0)
    assert facts is not None
    assert [(value.text, value.field) for value in facts.values] == signed
    assert taken == len(given)


@pytest.mark.parametrize(
    "given",
    [
        ("Kari Fjellheim", "rådgiver"),
        ("Kari Fjellheim", "leder", "Per Strand", "nestleder"),  # a list
        ("Kari Fjellheim", "avdelingsleder"),
        ("Kari Fjellheim Per Strand", "leder"),
        ("Solvik kommune", "leder"),
        (table("Leder | Referent", "Kari Fjellheim | Per Strand"),),
        (table("Kari Fjellheim | leder", "Per Strand | referent"),),
    ],
)
def test_other_lines_are_no_signature(given: tuple[str | Table, ...]) -> None:
    assert signature(blocks(*given), 0)[0] is None


@pytest.mark.parametrize(
    "elected", [("Kari Fjellheim", "leder"), (table("Kari Fjellheim | Per Strand", "leder | referent"),)]
)
def test_who_was_elected_has_not_signed(elected: tuple[str | Table, ...]) -> None:
    assert signature(blocks("Som leder ble valgt:", *elected), 1)[0] is None
