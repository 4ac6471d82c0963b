"""Where Norwegian sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Saken utsettes, jf. Sak 12/24.",
        "Innlegg ved adm. dir. Kari Fjellheim.",
        "Møtet 29. februar ble flyttet.",
        "Det gjelder bl.a. Solvik og Fjordmark.",
        "Se sak 2024. 7 om legevakt.",  # the number is still to come
        "Kostnaden er 2.5 millioner.",
        "Kari M. Fjellheim orienterte.",
        "Viser til kap. 4 i planen.",
        "Saken gjelder: legevakt",
        "Vedtatt i SSU 12.03.24 med merknader.",
        "Saken utsettes",
    ],
)
def test_sentence_goes_on(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saken utsettes. Vedtaket er enstemmig.", ["Saken utsettes.", "Vedtaket er enstemmig."]),
        ("Er det klart? Ja!  Da går vi.", ["Er det klart?", "Ja!", "Da går vi."]),
        ("Vedtatt i 2024. Saken er ferdig.", ["Vedtatt i 2024.", "Saken er ferdig."]),
        ("Møtet er 29. Februar er kort.", ["Møtet er 29.", "Februar er kort."]),  # a capital opens a sentence
        ("Han sa: «Vi venter.» Så gikk de.", ["Han sa:", "«Vi venter.»", "Så gikk de."]),
        ("Se sak 7/24. Den er ferdig.", ["Se sak 7/24.", "Den er ferdig."]),
        ("", []),
    ],
)
def test_sentence_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet="aB1. !?«»:\n"))
def test_sentences_cover_the_text_but_for_blanks(text: str) -> None:
    spans = list(sentence_spans(text))
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
