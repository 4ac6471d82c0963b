"""How a scanned page lies, and laying it straight. Pictures are arrays of grey bytes, a row a line of pixels."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.uint8]
Mask = NDArray[np.bool_]

INK = 0.6  # of the paper's grey: darker is ink; JPEG noise on paper lies above
MOST_SKEW = 3.0  # degrees either way; feeders turn paper less
COARSE, FINE = 0.25, 0.025  # degrees between the angles tried, first and then around the best
LEAST_SKEW = 0.06  # degrees: less moves the end of a line by less than a point
INK_LOOKED_AT = 40_000  # dark pixels that tell the angle; more tell it no better
LEAST_INK = 500  # dark pixels: a page with fewer lies as it lies
PAPER = 255


def paper_of(picture: Picture) -> float:
    """The grey of a page's paper: the usual one, of which every eighth pixel tells enough."""
    return float(np.median(picture[::8, ::8]))


def skew(picture: Picture) -> float:
    """By how many degrees the lines of a page fall to the right (negative: rise); 0.0 where nothing tells."""
    rows, columns = np.nonzero(picture < INK * paper_of(picture))
    if len(rows) < LEAST_INK:
        return 0.0
    step = max(1, len(rows) // INK_LOOKED_AT)
    ys, xs = rows[::step].astype(np.float64), columns[::step].astype(np.float64)
    best = 0.0
    for reach, between in ((MOST_SKEW, COARSE), (COARSE, FINE)):
        angles = best + np.arange(-reach, reach + between / 2, between)
        best = float(max(angles, key=lambda angle: _sharpness(ys, xs, angle)))
    return best


def _sharpness(ys: NDArray[np.float64], xs: NDArray[np.float64], angle: float) -> float:
    """How unevenly ink falls into rows when the page is turned back by an angle: most where lines lie level."""
    rows = (ys - xs * np.tan(np.radians(angle))).astype(np.int64)
    counts = np.bincount(rows - rows.min()).astype(np.float64)
    return float((counts * counts).sum())


def straightened(picture: Picture) -> Picture:
    """A page with its lines level."""
    angle = skew(picture)
    if abs(angle) < LEAST_SKEW:
        return picture
    turned = Image.fromarray(picture).rotate(angle, Image.Resampling.BICUBIC, fillcolor=PAPER)
    return np.array(turned)
