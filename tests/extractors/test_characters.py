"""Characters that look the same in print are the same in text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.characters import clean, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10\u00a0%", "10 %"),
        ("1\u202f000", "1 000"),
        ("av\u00adtale", "avtale"),
        ("sam\u200bhandling", "samhandling"),
        ("\ufeffReferat", "Referat"),
        ("eﬀektiv ﬁnans", "effektiv finans"),
        ("a\u030ar", "år"),
        ("e\u2011helse", "e-helse"),
        ("\uf0b7 barn", "• barn"),
        ("\uf0fc ja", "✓ ja"),
        ("a\x01b", "ab"),
        ("2024–2027 «plan» — ”x”", "2024–2027 «plan» — ”x”"),
        ("a\tb\nc\fd", "a\tb\nc\fd"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_fold_leaves_single_blanks() -> None:
    assert fold("  Saken\u00a0 \t utsettes\n") == "Saken utsettes"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
