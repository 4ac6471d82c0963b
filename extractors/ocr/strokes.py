"""How thick the strokes of words are on a picture, which tells the bold ones: a scan names no font."""

from collections.abc import Iterable, Sequence
from statistics import median

import numpy as np
from msgspec.structs import replace

from extractors.ocr.seen import SeenWord
from extractors.ocr.skew import INK, Mask, Picture, paper_of

BOLD = 1.2  # times the paper's usual stroke: plain words stay below 1.1, bold ones lie about 1.35
LEAST_LETTERS = 3  # of a word whose strokes tell; the box of a shorter one holds too little ink


def with_strokes(picture: Picture, words: Sequence[SeenWord]) -> list[SeenWord]:
    """Words with the thickness of their strokes, in pixels; 0 where there is no ink."""
    ink = picture < INK * paper_of(picture)
    return [replace(word, stroke=_stroke(ink[word.top : word.bottom, word.left : word.right])) for word in words]


def _stroke(ink: Mask) -> float:
    """The ink's area over the length of its strokes, by how often columns and rows enter one."""
    if not ink.size:
        return 0.0
    columns = np.count_nonzero(ink[0]) + np.count_nonzero(ink[1:] & ~ink[:-1])
    rows = np.count_nonzero(ink[:, 0]) + np.count_nonzero(ink[:, 1:] & ~ink[:, :-1])
    return float(np.count_nonzero(ink) / max(1.0, np.hypot(columns, rows)))


def usual_stroke(lines: Iterable[tuple[float, Sequence[SeenWord]]]) -> float:
    """What most letters of a paper have, as a share of the type size. Takes lines with their sizes in pixels."""
    shares = [word.stroke / size for size, line in lines for word in line if _tells(word) for _ in word.text]
    return median(shares) if shares else 0.0


def bold_words(line: Sequence[SeenWord], size: float, usual: float) -> list[bool]:
    """Which words of a line are bold; one too short to tell is as the next one, the last ones as those before."""
    found: list[bool] = []
    waiting = 0
    for word in line:
        waiting += 1
        if _tells(word):
            found += [word.stroke > BOLD * usual * size] * waiting
            waiting = 0
    return found + [bool(found) and found[-1]] * waiting


def _tells(word: SeenWord) -> bool:
    return word.stroke > 0 and sum(letter.isalnum() for letter in word.text) >= LEAST_LETTERS
