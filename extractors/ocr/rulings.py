"""The rulings of a scanned page: level and upright lines of ink, found as runs of dark pixels, and taken out.

Tesseract reads rulings as letters ('|', 'I') and loses words that stand near them, so they go before it looks.
"""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from extractors.ocr.seen import Ruling
from extractors.ocr.skew import PAPER, Mask, Picture, paper_of

FAINT = 0.88  # of the paper's grey: a hairline is paler than letters, but darker than a shaded cell
LEAST_LENGTH = 30.0  # points: longer than any stroke of a letter, shorter than the side of a table's cell
MOST_THICKNESS = 2.5  # points, both neighbours counted: thicker is a bar, or letters that touch, and rules no table
MOST_DRIFT = 6.0  # points that a ruling may lie askew from end to end, its thickness included
SIDEWAYS = 1  # pixels that a ruling may waver between two neighbours in its run
JOINS_ACROSS = 3.0  # points between two runs along one line that are one ruling, interrupted by dirt
OFF = 2  # pixels beside a ruling
MOST_BESIDE, MOST_ABOVE = 0.4, 0.8  # share of its length that may be ink there: on one side, and on that of its words
MEETS = 4.0  # points between rulings that meet
FRAYED = 2  # pixels of grey around a ruling that go with it


def rulings(picture: Picture, dpi: float) -> list[Ruling]:
    """The rulings of a page, level ones first."""
    ink = picture < FAINT * paper_of(picture)
    level = _lines(ink, dpi, upright=False)
    return level + _lines(np.ascontiguousarray(ink.T), dpi, upright=True)


def without(picture: Picture, found: Sequence[Ruling]) -> Picture:
    """A copy of a page with paper where rulings were."""
    clean = picture.copy()
    for ruling in found:
        across = slice(max(0, ruling.first - FRAYED), ruling.last + FRAYED + 1)
        along = slice(max(0, ruling.start - FRAYED), ruling.end + FRAYED)
        clean[(along, across) if ruling.upright else (across, along)] = PAPER
    return clean


def without_underlines(picture: Picture, found: Sequence[Ruling]) -> Picture:
    """A copy of a page with paper where underlines were, other than where a letter reaches through ('j')."""
    clean = picture.copy()
    ink = picture < FAINT * paper_of(picture)
    for ruling in found:
        below: Mask = ink[ruling.last + 1 : ruling.last + 1 + OFF, ruling.start : ruling.end].max(axis=0)
        through = below.copy()
        for step in range(1, FRAYED + 1):
            through[step:] |= below[:-step]
            through[:-step] |= below[step:]
        clean[ruling.first : ruling.last + 1, ruling.start : ruling.end][:, ~through] = PAPER
    return clean


def of_tables(found: Sequence[Ruling], dpi: float) -> list[Ruling]:
    """The rulings that make tables: those that meet another."""
    near = MEETS * dpi / 72
    uprights = [ruling for ruling in found if ruling.upright]
    levels = [ruling for ruling in found if not ruling.upright]
    parting = [upright for upright in uprights if any(_meet(upright, level, near) for level in levels)]
    return [level for level in levels if any(_meet(upright, level, near) for upright in parting)] + parting


def _meet(upright: Ruling, level: Ruling, near: float) -> bool:
    return (
        level.start - near <= upright.first <= level.end + near
        and upright.start - near <= level.first <= upright.end + near
    )


class _Stripe(Struct):
    """Runs that lie beside each other, row by row."""

    first: int
    last: int
    start: int
    end: int
    area: int

    @property
    def thickness(self) -> float:
        """How thick it is on average; one that lies a little askew is no thicker for it."""
        return self.area / (self.end - self.start)

    def takes(self, row: int, start: int, end: int, slack: float) -> bool:
        """Whether a run goes on with these."""
        return row - self.last <= SIDEWAYS + 1 and start <= self.end + slack and end >= self.start - slack

    def take(self, row: int, start: int, end: int) -> None:
        self.last, self.start, self.end = row, min(self.start, start), max(self.end, end)
        self.area += end - start


def _lines(ink: Mask, dpi: float, *, upright: bool) -> list[Ruling]:
    """The rulings that run along the rows of `ink`."""
    points = dpi / 72
    slack = JOINS_ACROSS * points
    open_stripes: list[_Stripe] = []
    stripes: list[_Stripe] = []
    for row, start, end in _runs(ink, int(LEAST_LENGTH * points)):
        open_stripes = [stripe for stripe in open_stripes if row - stripe.last <= SIDEWAYS + 1]
        stripe = next((stripe for stripe in open_stripes if stripe.takes(row, start, end, slack)), None)
        if stripe:
            stripe.take(row, start, end)
        else:
            stripe = _Stripe(row, row, start, end, end - start)
            open_stripes.append(stripe)
            stripes.append(stripe)
    thin = (
        stripe
        for stripe in stripes
        if stripe.thickness <= MOST_THICKNESS * points and stripe.last - stripe.first <= MOST_DRIFT * points
    )
    found = (Ruling(upright, stripe.start, stripe.end, stripe.first, stripe.last) for stripe in thin)
    return [ruling for ruling in found if _stands_free(ink, ruling)]


def _stands_free(ink: Mask, ruling: Ruling) -> bool:
    """Whether there is little ink beside a ruling, as there is not beside a row of strokes of letters."""
    sides = (max(0, ruling.first - OFF), min(len(ink) - 1, ruling.last + OFF))
    free, full = sorted(float(ink[side, ruling.start : ruling.end].mean()) for side in sides)
    return free <= MOST_BESIDE and full <= MOST_ABOVE


def _runs(ink: Mask, least: int) -> list[tuple[int, int, int]]:
    """Runs of ink along rows, each row thickened by its neighbours so that a wavering line is one: row, start, end."""
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    thick[:-1] |= ink[1:]
    thick[:, 1:] |= thick[:, :-1]  # one pixel of paper is no gap
    padded = np.zeros((ink.shape[0], ink.shape[1] + 2), dtype=np.int8)
    padded[:, 1:-1] = thick
    steps = np.diff(padded, axis=1)
    rows, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    long = ends - starts >= least
    return list(zip(rows[long].tolist(), starts[long].tolist(), ends[long].tolist(), strict=True))
