"""Words and rulings seen on pictures, in the form of those that a PDF tells: places in points, type sizes, baselines.

A box in a picture fits its letters: 'sak' is lower than 'Sak', and 'og' reaches below the line. From the letters a
word has, its box tells the type size; sizes of a paper that nearly agree are one, since no scan is exact.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from statistics import median

from extractors.ocr.seen import Ruling, SeenPage, SeenWord
from extractors.ocr.strokes import bold_words, usual_stroke
from extractors.pdf.feed import DESCENT
from extractors.pdf.paths import Drawn
from extractors.pdf.words import Word

TALL = frozenset("bdfhkltABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789()/§&!?")
DEEP = frozenset("gjpqyQ()/,;§")
ABOVE_ALL = frozenset("ÅØÉÄÖ")  # a ring, stroke or accent reaches above all other letters
# Of the type size, in the middle of the fonts that papers are set in: how far letters reach above and below the line.
TALL_REACH, LOW_REACH, DEEP_REACH = 0.7, 0.5, 0.2
SIDE = 0.08  # of the type size: the white that a letter carries on each side, which no box in a picture has
DASHES = {"-": 0.34, "–": 0.68, "—": float("inf")}  # how wide they are at most, in type sizes
SAME_SIZE = 0.12  # sizes so near to each other, as a share, are one
LEAST_LETTERS = 4  # of a line that tells a size of its own
HALF = 2  # sizes are given in halves of a point


def words_of(pages: Sequence[SeenPage]) -> list[list[Word]]:
    """The words of each page in points, the type sizes of all pages made alike."""
    measured = [[(_size(line) * 72 / page.dpi, line) for line in _lines(page)] for page in pages]
    sizes = _Sizes([sized for lines in measured for sized in lines])
    meant = [[(sizes.like(size, line), line) for size, line in lines] for lines in measured]
    scales = [72 / page.dpi for page in pages]
    usual = usual_stroke(
        (size / scale, line) for scale, lines in zip(scales, meant, strict=True) for size, line in lines
    )
    return [
        [word for size, line in lines for word in _placed(line, size, scale, usual)]
        for scale, lines in zip(scales, meant, strict=True)
    ]


def sureness(page: SeenPage) -> float:
    """How sure Tesseract is of a page's letters, 0 to 100."""
    letters = sum(len(word.text) for word in page.words)
    return sum(word.sure * len(word.text) for word in page.words) / max(1, letters)


def drawn_of(page: SeenPage) -> Drawn:
    """A page's rulings as drawn lines."""
    return Drawn([_line(ruling, 72 / page.dpi) for ruling in page.rulings])


def _line(ruling: Ruling, scale: float) -> tuple[float, float, float, float]:
    start, end = ruling.start * scale, ruling.end * scale
    middle = (ruling.first + ruling.last + 1) / 2 * scale
    return (middle, start, middle, end) if ruling.upright else (start, middle, end, middle)


def _lines(page: SeenPage) -> list[list[SeenWord]]:
    lines: dict[int, list[SeenWord]] = defaultdict(list)
    for word in page.words:
        lines[word.line].append(word)
    return list(lines.values())


def _size(line: list[SeenWord]) -> float:
    """The type size of a line in pixels, by the words that tell it best: those with tall letters and no deep ones."""
    tall = [word for word in line if not TALL.isdisjoint(word.text)]
    usual = [word for word in tall if ABOVE_ALL.isdisjoint(word.text)] or tall
    plain = [word for word in usual if DEEP.isdisjoint(word.text)]
    return median((word.bottom - word.top) / _reach(word.text) for word in plain or usual or line)


def _reach(text: str) -> float:
    """How high a word's box is, in type sizes."""
    above = LOW_REACH if TALL.isdisjoint(text) else TALL_REACH
    return above if DEEP.isdisjoint(text) else above + DEEP_REACH


def _is_telling(line: list[SeenWord]) -> bool:
    """Whether a line's boxes tell its size: an underline may hide the deep letters of 'Konklusjon' from its box."""
    return any(not TALL.isdisjoint(word.text) and DEEP.isdisjoint(word.text) for word in line)


class _Sizes:
    """The type sizes of a paper, the most used first."""

    def __init__(self, lines: Sequence[tuple[float, list[SeenWord]]]) -> None:
        letters: Counter[float] = Counter()
        for size, line in [sized for sized in lines if _is_telling(sized[1])] or lines:
            letters[round(size, 1)] += sum(len(word.text) for word in line)
        self.sizes: list[float] = []
        while letters:
            middle = max(letters, key=lambda size: _near(letters, size))
            self.sizes.append(max(1, round(HALF * middle)) / HALF)
            letters = Counter({size: n for size, n in letters.items() if abs(size - middle) > SAME_SIZE * middle})

    def like(self, size: float, line: list[SeenWord]) -> float:
        """The size that a line is meant to have: the nearest, or the most used for one too short to tell."""
        if sum(len(word.text) for word in line) < LEAST_LETTERS:
            return self.sizes[0]
        meant = [size] if _is_telling(line) else [size, size * (TALL_REACH + DEEP_REACH) / TALL_REACH]
        nearest = [min(self.sizes, key=lambda known: abs(known - each)) for each in meant]
        fits = [known for known, each in zip(nearest, meant, strict=True) if abs(known - each) <= SAME_SIZE / 2 * each]
        return (fits or nearest)[0]


def _near(letters: Counter[float], size: float) -> int:
    """How many letters are set in about a size."""
    return sum(count for other, count in letters.items() if abs(other - size) <= SAME_SIZE / 2 * size)


def _placed(line: list[SeenWord], size: float, scale: float, usual: float) -> list[Word]:
    """The words of a line on one baseline, bold where their strokes are thicker than `usual`."""
    bottom = median(_foot(word, size / scale) for word in line) * scale + DESCENT * size
    side = SIDE * size
    return [
        Word(
            _dash(word, size / scale) if word.text in DASHES else word.text,
            word.left * scale - side,
            bottom - size,
            word.right * scale + side,
            bottom,
            size,
            bold,
            glued=False,
        )
        for word, bold in zip(line, bold_words(line, size / scale, usual), strict=True)
    ]


def _foot(word: SeenWord, size: float) -> float:
    """Where a word's baseline is, in pixels. Its box may end there although it has deep letters; then it is low."""
    is_low = word.bottom - word.top < (TALL_REACH + DEEP_REACH / 2) * size and not TALL.isdisjoint(word.text)
    return word.bottom if DEEP.isdisjoint(word.text) or is_low else word.bottom - DEEP_REACH * size


def _dash(word: SeenWord, size: float) -> str:
    """A dash that stands alone, told by its width."""
    width = (word.right - word.left) / size
    return next(dash for dash, most in DASHES.items() if width <= most)
