"""What is seen on the picture of a page: words and rulings, in pixels."""

from msgspec import Struct


class SeenWord(Struct, frozen=True):
    """A word: its box, how sure Tesseract is of it (0 to 100), its line's number, and how thick its strokes are."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    sure: float
    line: int
    stroke: float = 0.0


class Ruling(Struct, frozen=True):
    """A straight line of ink: from `start` to `end` along it, `first` to `last` are the pixels across."""

    upright: bool
    start: int
    end: int
    first: int
    last: int


class SeenPage(Struct, frozen=True):
    """A page: its size in points, how many of its pixels make an inch, and what stands on it."""

    width: float
    height: float
    dpi: float
    words: tuple[SeenWord, ...]
    rulings: tuple[Ruling, ...]
    turned: int = 0  # by how many quarters against the clock it was turned to be read
