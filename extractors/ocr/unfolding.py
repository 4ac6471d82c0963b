"""A ruled page unfolded for Tesseract: the columns of its tables under each other, each for itself.

Tesseract reads lines across the page. Where the cells of a row are set at different heights it mixes them up, or loses
the lower of two lines. Where each column stands alone, there is nothing to mix.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from extractors.ocr.seen import Ruling, SeenWord
from extractors.ocr.skew import PAPER, Picture

LEVEL = 4.0  # points between ends of rulings that lie level, and between rulings that are one
LEAST_STRIP = 8.0  # points: what is narrower holds no letter
GAP = 14.0  # points of paper between strips, so that no two are read as one paragraph
MARGIN = 10.0  # points of paper left of them


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a page, in pixels, and the height at which it lies when unfolded."""

    left: int
    top: int
    right: int
    bottom: int
    at: int = 0


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The picture of strips under each other, and where they came from."""

    picture: Picture
    strips: tuple[Strip, ...]
    margin: int

    def put_back(self, word: SeenWord) -> SeenWord:
        """A word seen on the strips, where it stands on the page."""
        strip = max((strip for strip in self.strips if strip.at <= word.top), key=lambda strip: strip.at)
        right, down = strip.left - self.margin, strip.top - strip.at
        box = (word.left + right, word.top + down, word.right + right, word.bottom + down)
        return replace(word, left=box[0], top=box[1], right=box[2], bottom=box[3])


def unfolded(picture: Picture, rulings: Sequence[Ruling], dpi: float) -> Unfolded:
    """A page's strips in order of reading, cut by the rulings of its tables; the whole page where it has none."""
    points = dpi / 72
    height, width = picture.shape
    strips = list(_strips(width, height, [ruling for ruling in rulings if ruling.upright], points))
    if len(strips) == 1:
        return Unfolded(picture, (Strip(0, 0, width, height, 0),), 0)
    gap, margin = int(GAP * points), int(MARGIN * points)
    total = sum(strip.bottom - strip.top + gap for strip in strips)
    paper = np.full((total, width + 2 * margin), PAPER, dtype=np.uint8)
    placed, at = [], 0
    for strip in strips:
        tall, wide = strip.bottom - strip.top, strip.right - strip.left
        paper[at : at + tall, margin : margin + wide] = picture[strip.top : strip.bottom, strip.left : strip.right]
        placed.append(replace(strip, at=at))
        at += tall + gap
    return Unfolded(paper, tuple(placed), margin)


def _strips(width: int, height: int, columns: list[Ruling], points: float) -> Iterator[Strip]:
    """Bands from top to bottom, in which the same rulings part the page, each cut at these."""
    heights = _heights([end for column in columns for end in (column.start, column.end)], height, LEVEL * points)
    bands: list[tuple[int, int, list[int]]] = []
    for top, bottom in pairwise(heights):
        edges = _edges(columns, (top + bottom) // 2, LEVEL * points)
        if bands and bands[-1][2] == edges:
            bands[-1] = (bands[-1][0], bottom, edges)
        else:
            bands.append((top, bottom, edges))
    for top, bottom, edges in bands:
        for left, right in pairwise([0, *edges, width]):
            if right - left >= LEAST_STRIP * points:
                yield Strip(left, top, right, bottom)


def _heights(ends: Iterable[int], height: int, near: float) -> list[int]:
    """The heights at which rulings begin or end, those that lie level taken as one."""
    found = [0]
    for end in sorted(ends):
        if end - found[-1] > near and height - end > near:
            found.append(end)
    return [*found, height]


def _edges(columns: list[Ruling], y: int, near: float) -> list[int]:
    """Where rulings part a page at a height, from the left."""
    edges: list[int] = []
    for x in sorted((column.first + column.last) // 2 for column in columns if column.start <= y <= column.end):
        if not edges or x - edges[-1] > near:
            edges.append(x)
    return edges
