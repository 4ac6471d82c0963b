"""Which way up a scanned page lies, where the file does not say.

Lines of text make level stripes of ink. Where the stripes stand upright the page lies on its side, and both ways of
turning it back are read; a page of which Tesseract is not sure at all may stand on its head.
"""

import numpy as np
from numpy.typing import NDArray

from extractors.ocr.seen import SeenPage
from extractors.ocr.skew import INK, LEAST_INK, Picture, paper_of

LEVEL, LEFT, OVER, RIGHT = range(4)  # quarter turns against the clock
SIDEWAYS = 1.2  # times as striped: columns of pixels against rows; level text has 0.1 to 0.7
LETTER, LINE = 9, 61  # pixels over which letters and lines of print are evened out, at 200 dpi
FEWEST_LINES = 2  # with fewer, nothing comes back to tell lines by
SURE = 70  # of 100: what Tesseract says of print that lies the right way up
LEAST_SURE = 0.5  # share of a page's letters, below which it may stand on its head


def lies_sideways(picture: Picture) -> bool:
    """Whether the lines of a page run from top to bottom."""
    ink = picture < INK * paper_of(picture)
    columns, rows = np.trim_zeros(ink.sum(axis=0)), np.trim_zeros(ink.sum(axis=1))
    if int(rows.sum()) < LEAST_INK or min(columns.size, rows.size) < FEWEST_LINES * LINE:
        return False
    return _stripes(columns) > SIDEWAYS * _stripes(rows)


def _stripes(counts: NDArray[np.int64]) -> float:
    """How much of the ink is gathered in stripes as far apart as lines of print; letters and margins are evened out."""
    inked = counts.astype(np.float64)
    return float(np.abs(_evened(inked, LETTER) - _evened(inked, LINE)).sum() / inked.sum())


def _evened(counts: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    return np.convolve(counts, np.full(width, 1 / width), mode="same")


def sure_letters(page: SeenPage) -> int:
    """How many letters Tesseract is sure of."""
    return sum(len(word.text) for word in page.words if word.sure >= SURE)


def may_stand_on_its_head(page: SeenPage) -> bool:
    """Whether Tesseract doubts most of what it sees."""
    letters = sum(len(word.text) for word in page.words)
    return letters > 0 and sure_letters(page) < LEAST_SURE * letters
