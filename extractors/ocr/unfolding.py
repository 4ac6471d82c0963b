"""A ruled page unfolded for Tesseract: the columns of its tables under each other, each for itself.

Tesseract reads lines across the page. Where the cells of a row are set at different heights it mixes them up, or loses
the lower of two lines. Where each column stands alone, there is nothing to mix.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from extractors.ocr.seen import Ruling, SeenWord
from extractors.ocr.skew import PAPER, Picture

LEVEL = 4.0  # points between ends of rulings that lie level, and between rulings that are one
LEAST_COVERED = 0.6  # of a band's height: upright rulings that part it reach so far, broken or not
LEAST_STRIP = 8.0  # points: what is narrower holds no letter
GAP = 14.0  # points of paper between strips, so that no two are read as one paragraph
MARGIN = 10.0  # points of paper left of them


class Strip(Struct, frozen=True):
    """A part of a page, in pixels, and the height at which it lies when unfolded."""

    left: int
    top: int
    right: int
    bottom: int
    at: int = 0


class Unfolded(Struct, frozen=True):
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
    height, width = picture.shape
    strips = list(_strips(width, height, rulings, dpi / 72))
    return stacked(picture, strips, dpi) if len(strips) > 1 else Unfolded(picture, (Strip(0, 0, width, height),), 0)


def stacked(picture: Picture, strips: Sequence[Strip], dpi: float) -> Unfolded:
    """Some parts of a page under each other."""
    gap, margin = int(GAP * dpi / 72), int(MARGIN * dpi / 72)
    total = sum(strip.bottom - strip.top + gap for strip in strips)
    paper = np.full((total, picture.shape[1] + 2 * margin), PAPER, dtype=np.uint8)
    placed, at = [], 0
    for strip in strips:
        tall, wide = strip.bottom - strip.top, strip.right - strip.left
        paper[at : at + tall, margin : margin + wide] = picture[strip.top : strip.bottom, strip.left : strip.right]
        placed.append(replace(strip, at=at))
        at += tall + gap
    return Unfolded(paper, tuple(placed), margin)


def _strips(width: int, height: int, rulings: Sequence[Ruling], points: float) -> Iterator[Strip]:
    """Bands from top to bottom, in which the same rulings part the page, each cut at these.

    Bands end at level rulings only: a scan may break an upright one anywhere, even in the middle of a line of text.
    """
    uprights = [ruling for ruling in rulings if ruling.upright]
    levels = [(ruling.first + ruling.last) // 2 for ruling in rulings if not ruling.upright]
    bands: list[tuple[int, int, list[int]]] = []
    for top, bottom in pairwise([0, *_apart(levels, LEVEL * points), height]):
        edges = _edges(uprights, top, bottom, LEVEL * points)
        if bands and _are_alike(bands[-1][2], edges, LEVEL * points):
            bands[-1] = (bands[-1][0], bottom, bands[-1][2])
        else:
            bands.append((top, bottom, edges))
    for top, bottom, edges in bands:
        for left, right in pairwise([0, *edges, width]):
            if right - left >= LEAST_STRIP * points and bottom > top:
                yield Strip(left, top, right, bottom)


def _apart(places: Iterable[int], near: float) -> list[int]:
    """Places in order, those that nearly agree taken as one."""
    found: list[int] = []
    for place in sorted(places):
        if not found or place - found[-1] > near:
            found.append(place)
    return found


def _edges(uprights: Sequence[Ruling], top: int, bottom: int, near: float) -> list[int]:
    """Where rulings part a band, from the left: at places where they cover most of its height."""
    covered: dict[int, int] = {}
    for ruling in sorted(uprights, key=lambda ruling: ruling.first):
        x = next((x for x in covered if abs(x - ruling.first) <= near), ruling.first)
        covered[x] = covered.get(x, 0) + max(0, min(bottom, ruling.end) - max(top, ruling.start))
    return [x for x, length in covered.items() if length > LEAST_COVERED * (bottom - top)]


def _are_alike(one: Sequence[int], other: Sequence[int], near: float) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= near for a, b in zip(one, other, strict=True))
