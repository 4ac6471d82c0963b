"""Bokmål or nynorsk."""

import pytest

from extractors.language.standards import language
from models.vocabulary import Language


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Saken er ikke ferdig.", "Det ble et langt møte, noe som også tok tid."], Language.BOKMAAL),
        (["Saka er ikkje ferdig.", "Det vart eit langt møte, noko som òg tok tid."], Language.NYNORSK),
        (["Saka er ikkje ferdig. Det ble et møte hva ikke også"], Language.BOKMAAL),  # the most words win
        (["Det ble et møte."], None),  # too few telling words
        (["Agenda for the meeting"], None),
        ([], None),
    ],
)
def test_standard_is_told_by_its_own_words(texts: list[str], expected: Language | None) -> None:
    assert language(texts) is expected
