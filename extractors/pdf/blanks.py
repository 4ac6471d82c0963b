"""Blanks that a PDF does not draw: many writers only set the next word a little to the right.

pdfplumber parts words at drawn blanks and at gaps of three points, so that small type without drawn blanks would run
together ('Vedtak:Sakenutsettes'). PDFium tells where a reader sees a blank; letters that are spread out ('V e d t a k')
look to it as if blanks stood between them, and are told apart here.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

Char = dict[str, Any]

LEAST_BLANK = 0.12  # of the font size: the blanks of tightly justified lines; letters are kerned by less
SPREAD_LETTERS = 2  # lone letters in a row that are no words: spread out
WORDS_OF_ONE_LETTER = frozenset("iIåÅ")
WIDER_THAN_SPREAD = 1.5  # of the gap between spread letters: a gap between words


def with_blanks(chars: list[Char], seen: Sequence[int]) -> list[Char]:
    """The characters of a page with a blank before each of those `seen` (positions) that opens a word."""
    gaps = {at: gap for at in seen if 0 < at < len(chars) and (gap := _gap(chars[at - 1], chars[at]))}
    for run in _runs(sorted(gaps)):
        if _is_spread(chars, run):
            usual = median(gaps[at] for at in run)
            for at in run:
                if gaps[at] <= WIDER_THAN_SPREAD * usual:
                    del gaps[at]
    if not gaps:
        return chars
    return [
        each
        for at, char in enumerate(chars)
        for each in ((_blank(chars[at - 1], char), char) if at in gaps else (char,))
    ]


def _gap(before: Char, char: Char) -> float:
    """How far a character stands off the one before it on its line, in type sizes; 0 where that is no blank."""
    gap: float = (char["x0"] - before["x1"]) / (char["size"] or 1.0)
    return gap if gap >= LEAST_BLANK and char["bottom"] == before["bottom"] else 0.0


def _runs(positions: list[int]) -> Iterator[list[int]]:
    """Positions that follow one another, so that one character stands between each two."""
    run: list[int] = positions[:1]
    for before, at in pairwise(positions):
        if at - before > 1:
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _is_spread(chars: list[Char], run: list[int]) -> bool:
    """Whether the lone characters of a run are letters that belong together."""
    lone: list[str] = [chars[at]["text"] for at in run[:-1]]
    return sum(text.isalpha() and text not in WORDS_OF_ONE_LETTER for text in lone) >= SPREAD_LETTERS


def _blank(before: Char, char: Char) -> Char:
    """A blank between two characters, set as the first."""
    return {**before, "text": " ", "x0": before["x1"], "x1": char["x0"]}
