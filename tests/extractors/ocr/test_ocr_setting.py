"""Words seen on pictures are set like born-digital ones: sizes alike, on baselines, bold, dashes by their width."""

import pytest

from extractors.ocr.seen import Ruling, SeenPage, SeenWord
from extractors.ocr.setting import drawn_of, sureness, words_of

DPI = 144.0  # two pixels a point


def word(text: str, left: int, foot: int, *, size: float = 20.0, line: int = 0, right: int | None = None) -> SeenWord:
    """A word as a picture shows it: its box fits its letters; size and foot of the line in pixels."""
    tall = any(letter in "SKbdfhklt0123456789" for letter in text)
    deep = any(letter in "gjpqy" for letter in text)
    top, bottom = foot - size * (0.7 if tall else 0.5), foot + size * (0.2 if deep else 0.0)
    end = right or left + round(len(text) * size / 2)
    return SeenWord(text, left, round(top), end, round(bottom), 90.0, line)


def page(*words: SeenWord, rulings: tuple[Ruling, ...] = ()) -> SeenPage:
    return SeenPage(595.0, 842.0, DPI, words, rulings)


def test_words_of_a_line_share_size_and_baseline_whatever_letters_they_have() -> None:
    seen = page(word("Saken", 100, 200), word("og", 220, 200), word("en", 260, 200), word("kjøp", 300, 200))
    (words,) = words_of([seen])
    assert {(each.size, each.top, each.bottom) for each in words} == {(10.0, 92.0, 102.0)}


def test_sizes_that_nearly_agree_are_one_over_all_pages() -> None:
    pages = [
        page(*(word("Samarbeidsutvalget", 100, 100 + 30 * n, size=size, line=n) for n, size in enumerate(sizes)))
        for sizes in ([20.0, 21.0, 20.4, 30.0], [19.6, 20.0, 20.6, 31.0])
    ]
    assert [[each.size for each in words] for words in words_of(pages)] == [[10.0, 10.0, 10.0, 15.0]] * 2


def test_an_underlined_word_whose_deep_letters_are_hidden_has_its_neighbours_size() -> None:
    plain = [word("Kommunedirektøren", 100, 100 + 30 * n, line=n) for n in range(5)]
    hidden = SeenWord("Konklusjon:", 100, 286, 250, 300, 90.0, 9)
    (words,) = words_of([page(*plain, hidden)])
    assert (words[-1].size, words[-1].bottom) == (10.0, 152.0)


@pytest.mark.parametrize(("width", "dash"), [(5, "-"), (10, "–"), (18, "—")])
def test_dashes_are_told_by_their_width(width: int, dash: str) -> None:
    mark = SeenWord("-", 220, 190, 220 + width, 192, 90.0, 0)
    (words,) = words_of([page(word("Samarbeidsutvalget", 10, 200), mark, word("Solvik", 260, 200))])
    assert words[1].text == dash


def test_rulings_become_lines_in_points() -> None:
    drawn = drawn_of(page(rulings=(Ruling(False, 100, 300, 50, 51), Ruling(True, 50, 90, 100, 101))))
    assert drawn.lines == [(50.0, 25.5, 150.0, 25.5), (50.5, 25.0, 50.5, 45.0)]


def test_empty_pages_have_no_words_and_are_not_sure() -> None:
    assert words_of([page(), page()]) == [[], []]
    assert sureness(page()) == 0.0
    assert sureness(page(word("Saken", 100, 200))) == 90.0
