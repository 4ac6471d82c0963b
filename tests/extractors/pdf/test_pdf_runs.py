"""Runs make the words that pdfplumber's word extractor makes of their letters."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pdfplumber.utils.text import WordExtractor

from extractors.pdf.runs import Run, Style, in_words

SIZE = 10.0
PLAIN = Style(SIZE, bold=False, upright=True)
BOTTOMS = st.sampled_from([100.0, 102.0, 104.5, 112.0])  # raised and lowered letters, and the next line
RUNS = st.lists(
    st.tuples(st.text("abcdef", min_size=1, max_size=5) | st.just(" "), st.integers(0, 60), BOTTOMS, st.integers(3, 6))
)


def run(text: str, x: float, bottom: float, advance: float) -> Run:
    lefts = [x + at * advance for at in range(len(text))]
    return Run(text, lefts, [left + 5.0 for left in lefts], bottom, PLAIN)


def words(runs: list[Run]) -> list[str]:
    return ["".join(part.text for part in word) for word in in_words(runs)]


def pdfplumbers_words(runs: list[Run]) -> list[str]:
    letters = [letter for each in runs for letter in each.letters()]
    sizes = {"upright": True, "height": SIZE, "width": 5.0}
    chars = [
        {"text": one.text, "x0": one.lefts[0], "x1": one.rights[0], "top": one.top, "bottom": one.bottom, **sizes}
        for one in letters
    ]
    return [word["text"] for word in WordExtractor().extract_words([{**char, "doctop": char["top"]} for char in chars])]


@given(RUNS)
def test_any_runs_make_pdfplumbers_words(places: list[tuple[str, int, float, int]]) -> None:
    runs = [run(*place) for place in places]
    expected = pdfplumbers_words(runs)
    assume(not any(word[::2] == word[1::2] for word in expected))  # struck twice: told once
    assert words(runs) == expected


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (run("tak", 20.0, 100.0, 5.0), ["Vedtak"]),
        (run("tak", 18.0, 102.5, 5.0), ["Vedtak"]),
        (run("tak", 22.9, 100.0, 5.0), ["Vedtak"]),
        (run("tak", 23.1, 100.0, 5.0), ["Ved", "tak"]),
        (run("tak", 20.0, 103.5, 5.0), ["Ved", "tak"]),
        (run("Ved", 5.3, 100.0, 5.0), ["Ved"]),
    ],
    ids=["next to it", "lowered", "near", "apart", "too low", "struck twice"],
)
def test_two_runs_are_one_word_or_two(second: Run, expected: list[str]) -> None:
    assert words([run("Ved", 5.0, 100.0, 5.0), second]) == expected


def test_a_letter_struck_twice_is_bold() -> None:
    (word,) = in_words([run("Vedtak", 5.0, 100.0, 5.0), run("Vedtak", 5.4, 100.0, 5.0)])
    assert all(part.style.bold for part in word)


def test_sideways_runs_are_left_out() -> None:
    stamp = Run("Kopi", [1.0, 1.0, 1.0, 1.0], [9.0, 9.0, 9.0, 9.0], 50.0, Style(SIZE, bold=False, upright=False))
    assert words([stamp, run("Sak", 5.0, 100.0, 5.0)]) == ["Sak"]
