"""Words that were read as another language's are mended, and whole ones left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.ocr.mending import is_confused, mended
from extractors.vocabulary.mending import REAL_WORDS, SIGNS, STEMS, WORDS


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("innfgring av ordningen", "innføring av ordningen"),
        ("det fglgende legges til grunn", "det følgende legges til grunn"),
        ("bAde Temaomr8der og siktem&l", "både Temaområder og siktemål"),
        ("for & hindre, og for 8 oppnd dette", "for å hindre, og for å oppnå dette"),
        ("i Igpet av hgsten.", "i løpet av høsten."),
        ("fra 12 til 25 8r,", "fra 12 til 25 år,"),
        ("«Malgruppen» er pargrende", "«Målgruppen» er pårørende"),
        ("M0TELEDER og M0teleder", "MØTELEDER og Møteleder"),
        ("vaere, veere og laering", "være, være og læring"),
        ("Helse S0r-@st", "Helse Sør-øst"),
        ("oppfolging og oppfelging", "oppfølging og oppfølging"),
        ("resultatmalene i primaerhelsetjenesten", "resultatmålene i primærhelsetjenesten"),
        ("samarbeidsmgte", "samarbeidsmøte"),
        ("skal ogsd pxga", "skal også pxga"),  # what no list tells stays
    ],
)
def test_signs_and_vowels_of_other_languages(read: str, printed: str) -> None:
    assert " ".join(mended(read.split())) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Saken ble utsatt for 8 kommuner, jf. sak 8/2023 og punkt 3.",
        "Styret tar saken fra Rognskog til orientering; det ble vedtatt mot 3 stemmer.",
        "Ansvarlig: legevakter og kontakter. Skjemaet og temaene er vart datasystem.",
        "Forslag til vedtak: a) Mandatet godkjennes. d) Planen vert vedteken.",
        "Være, måned, følge, løpet, både, årlig, spørsmål, pårørende, særlig.",
        "COVID-19, H2O, B2B, K8s, 08:30, 3 vedlegg, SSU 2023.8",
    ],
)
def test_whole_words_stay(text: str) -> None:
    assert " ".join(mended(text.split())) == text
    assert [word for word in text.split() if is_confused(word.strip(".,:"))] == []


def test_listed_words_are_norwegian_ones_with_a_letter_to_mend() -> None:
    assert [word for word in (*WORDS, *STEMS) if not any(letter in word for letter in SIGNS)] == []
    assert [word for word in REAL_WORDS if word in WORDS] == []
    assert len(set(WORDS)) == len(WORDS)


@given(st.lists(st.text("abcdefgåøæABC083&@-.(«» I", max_size=12)))
def test_no_word_is_lost_or_makes_it_raise(words: list[str]) -> None:
    assert len(list(mended(words))) == len(words)
