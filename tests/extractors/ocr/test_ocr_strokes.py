"""Bold words on pictures are told by how thick their strokes are beside the paper's usual ones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.ocr.seen import SeenWord
from extractors.ocr.strokes import bold_words, usual_stroke, with_strokes

SIZE = 30.0  # pixels
PLAIN, BOLD = 3.0, 4.0  # pixels: strokes of such type


def word(text: str, stroke: float = 0.0) -> SeenWord:
    return SeenWord(text, 0, 0, 60, 24, 95.0, 0, stroke)


@pytest.mark.parametrize("thickness", [1, 2, 3, 5])
def test_a_stroke_is_as_thick_as_it_is_drawn(thickness: int) -> None:
    picture = np.full((40, 80), 255, dtype=np.uint8)
    picture[2:22, 10 : 10 + thickness] = 0
    picture[2:22, 30 : 30 + thickness] = 0
    (seen,) = with_strokes(picture, [word("ll")])
    assert seen.stroke == pytest.approx(thickness, rel=0.05)


def test_no_ink_is_no_stroke() -> None:
    picture = np.full((40, 80), 255, dtype=np.uint8)
    off = SeenWord("Sak", 90, 50, 99, 60, 95.0, 0)
    assert [seen.stroke for seen in with_strokes(picture, [word("Sak"), off])] == [0.0, 0.0]


@pytest.mark.parametrize(
    ("line", "bold"),
    [
        ([word("Vedtak", BOLD), word("Saken", PLAIN)], [True, False]),
        ([word("Møteplan", BOLD), word("for", 3.2), word("2024", BOLD)], [True, False, True]),
        ([word("Møteplan", BOLD), word("i", PLAIN), word("utvalget", BOLD)], [True, True, True]),  # too short to tell
        ([word("Vedtak", BOLD), word(":", 2.0)], [True, True]),
        ([word("–", 9.0), word("Saken", PLAIN)], [False, False]),
        ([word("1.", 9.0)], [False]),
        ([], []),
    ],
)
def test_bold_words_of_a_line(line: list[SeenWord], bold: list[bool]) -> None:
    assert bold_words(line, SIZE, PLAIN / SIZE) == bold


def test_the_usual_stroke_is_that_of_most_letters() -> None:
    text = (SIZE, [word("utvalget", PLAIN), word("behandlet", PLAIN), word("saken", PLAIN)])
    heading = (2 * SIZE, [word("Referat", 2 * BOLD)])
    assert usual_stroke([heading, text]) == PLAIN / SIZE
    assert usual_stroke([]) == 0.0


@given(st.lists(st.floats(0, 20), max_size=8))
def test_each_word_is_bold_or_not(strokes: list[float]) -> None:
    assert len(bold_words([word("Saken", stroke) for stroke in strokes], SIZE, PLAIN / SIZE)) == len(strokes)
