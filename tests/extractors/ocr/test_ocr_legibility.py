"""A page's text is told to be whole, or what is wrong with it."""

import pytest

from extractors.ocr.legibility import LEAST_LETTERS, Fault, legibility
from tests.extractors.ocr.ocr_pages import BOKMAAL, NYNORSK

ENGLISH = (
    "The committee discussed how the municipalities and the hospital can warn each other when a patient is discharged. "
    "The members asked for a trial in two municipalities from the autumn and for a report to the meeting in March. "
)
NAMES = (
    "Kari Fjellheim, Terje Midtbø, Hege Lindmo, Arvid Solhaug, Randi Ulvestad, Tone Bjerkli, Maja Skogstad, Per Inge "
    "Skarvik, Ola Dahl, Liv Berit Sandnes, Grethe Haugen, Torgeir Moe, Nils Erik Berg, Jostein Rydland, Elin Strand, "
)
NUMBERS = "2023 1 140 12,5 % 980 14,1 % 2024 1 020 9,9 % 870 8,2 % " * 12
CASE_TABLE = "Saksnr. Tittel Ansvar " + " ".join(f"2023.{n} Orientering Vedlegg Beslutning Kari Lie" for n in range(40))


def foreign(text: str) -> str:
    """A text as a reader of English sees it."""
    return text.translate(str.maketrans({"ø": "g", "å": "8", "æ": "e", "Ø": "G", "Å": "A"}))


@pytest.mark.parametrize(
    "text",
    [
        BOKMAAL,
        NYNORSK,
        ENGLISH,
        NAMES,
        NUMBERS,
        CASE_TABLE,
        BOKMAAL.upper(),
        "Vedlegg 1",
        "",
        "\uf0b7 Saken utsettes. " * 20 + BOKMAAL,  # bullets of a symbol font
        "Se https://solvik.example/moter/" + "a" * 40 + " for mer. " + BOKMAAL,
        "Ja Nei " * 100,
    ],
)
def test_whole_pages_have_no_fault(text: str) -> None:
    assert legibility(text).fault is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (foreign(BOKMAAL + NYNORSK), Fault.FOREIGN),
        (BOKMAAL.replace("ø", "g").replace("å", "a"), Fault.FOREIGN),  # one letter of three is left
        ((BOKMAAL + NYNORSK).replace("ø", "ö").replace("æ", "ä"), Fault.FOREIGN),
        ((BOKMAAL + NYNORSK).replace("o", ""), Fault.LOST_LETTERS),  # 'kmmune'
        (BOKMAAL.upper().replace("N", " ") + BOKMAAL, Fault.LOST_LETTERS),  # capitals only: 'GODKJE I G'
        (BOKMAAL.replace(" ", "").replace(",", "").replace(".", ""), Fault.NO_BLANKS),
        ("".join(chr(ord(letter) - 29) if letter.isalpha() else letter for letter in ENGLISH), Fault.NO_WORDS),
        ("(cid:36)(cid:49) (cid:50)(cid:51)" * 20, Fault.NO_WORDS),
        ("\ufffd\ufffd\ufffd\ufffd\ufffd" * 20, Fault.NO_WORDS),
    ],
)
def test_bad_pages_are_told_apart(text: str, fault: Fault) -> None:
    assert legibility(text).fault is fault


@pytest.mark.parametrize(("count", "judged"), [(LEAST_LETTERS - 1, False), (LEAST_LETTERS, True)])
def test_short_pages_are_not_judged(count: int, judged: bool) -> None:
    assert legibility("a" * count).is_judged is judged
