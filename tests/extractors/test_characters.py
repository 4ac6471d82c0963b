"""Characters that look the same in print are the same in text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.characters import clean, close_up, fold


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M Ø T E P R O T O K O L L", "MØTEPROTOKOLL"),
        ("M Ø T E B O K   3 / 97", "MØTEBOK   3 / 97"),
        ("I N N S T I L L I N G:", "INNSTILLING:"),
        ("S a k l i s t e", "Sakliste"),
        ("V E D T A K   I   S A K   3/97", "VEDTAK I SAK   3/97"),
        ("Sak 3/97\nV E D T A K\nSaken utsettes.", "Sak 3/97\nVEDTAK\nSaken utsettes."),
        # initials, choices and words
        ("P A S N Bakke", "P A S N Bakke"),
        ("A B C D", "A B C D"),
        ("Gruppe A B C D E", "Gruppe A B C D E"),
        ("I dag og i går", "I dag og i går"),
        ("1 2 3 4 5 6", "1 2 3 4 5 6"),
    ],
)
def test_spread_letters_are_closed_up(text: str, expected: str) -> None:
    assert close_up(text) == expected


def test_fold_leaves_single_blanks() -> None:
    assert fold("  Saken\u00a0 \t utsettes\n") == "Saken utsettes"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
