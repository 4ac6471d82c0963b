"""Text for pages, pages drawn pixel by pixel, and engines that look at neither."""

import numpy as np
from PIL import Image

from extractors.ocr.engines import Engine, PageNotReadError
from extractors.ocr.skew import Picture

DPI = 200
PAPER, INK = 245, 30

BOKMAAL = (
    "Strategisk samarbeidsutvalg drøftet hvordan kommunene og sykehuset kan varsle hverandre tidligere når en pasient "
    "skrives ut. Utvalget ber om at rutinen prøves ut i to kommuner fra høsten, og at erfaringene legges frem i møtet "
    "i mars. Det er særlig fredager som skaper kø, og flere etterlyste en felles løsning på tvers av nivåene. "
)
NYNORSK = (
    "Utvalet drøfta korleis kommunane og sjukehuset kan varsle kvarandre tidlegare når ein pasient vert skriven ut. "
    "Dei som møtte, bad om at rutinen vert prøvd ut i to kommunar frå hausten, og at røynslene vert lagde fram i mars. "
)


class Counting(Engine):
    """An engine that sees one word on every page, and counts them."""

    version = "counting 1"

    def __init__(self) -> None:
        self.pages = 0

    def read(self, pixels: bytes, width: int, height: int, dpi: int) -> str:
        """The one word."""
        assert (len(pixels), dpi) == (width * height, DPI)
        self.pages += 1
        return "\t".join(map(str, (5, 1, 1, 1, 1, 1, 100, 100, 60, 24, 95, "Saken")))


class Failing(Counting):
    """An engine that gives up."""

    version = "failing 1"

    def read(self, *_: object) -> str:
        """Nothing: raises PageNotReadError."""
        raise PageNotReadError


def page(width: int = 900, height: int = 1100) -> Picture:
    """An empty page."""
    return np.full((height, width), PAPER, dtype=np.uint8)


def print_lines(picture: Picture, left: int, right: int, tops: range) -> None:
    """Lines of strokes, as letters are from far away."""
    for top in tops:
        for x in range(left, right, 9):
            picture[top : top + 20, x : x + 3] = INK


def rule_table(picture: Picture, xs: tuple[int, ...], ys: tuple[int, ...], *, ink: int = INK) -> None:
    """The rulings of a table, two pixels thick."""
    for x in xs:
        picture[ys[0] : ys[-1] + 2, x : x + 2] = ink
    for y in ys:
        picture[y : y + 2, xs[0] : xs[-1] + 2] = ink


def turned(picture: Picture, degrees: float) -> Picture:
    """A page that lies askew: its lines fall to the right by so much."""
    return np.array(Image.fromarray(picture).rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=PAPER))
