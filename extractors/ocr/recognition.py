"""Pictures of pages to what is seen on them, several at a time."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from msgspec.structs import replace

from extractors.ocr import cache, table
from extractors.ocr.engines import Engine, PageNotReadError
from extractors.ocr.pictures import POINTS_PER_INCH, PagePicture
from extractors.ocr.rulings import of_tables, rulings, without, without_underlines
from extractors.ocr.seen import Ruling, SeenPage, SeenWord
from extractors.ocr.skew import INK, Picture, paper_of, straightened
from extractors.ocr.strokes import with_strokes
from extractors.ocr.turning import LEFT, LEVEL, OVER, RIGHT, lies_sideways, may_stand_on_its_head, sure_letters
from extractors.ocr.unfolding import Strip, Unfolded, stacked, unfolded

MOST_THREADS = 4  # of one paper: other papers are read beside it, and each thread holds the language in memory
AHEAD = 2  # pictures waiting for each thread: enough that none is idle, few enough to hold in memory
LINE_ABOVE = 14.0  # points above an underline that its words reach up
FOOT_NEAR = 6.0  # points between an underline and the lower edge of its words; those of the line above end higher
LINES_OF_A_PAGE = 10_000  # no page has so many: the lines that are seen later are numbered from here
LEAST_INKED = 0.0002  # of a page's pixels: with less it is empty paper, and Tesseract would read the specks


def see_all(pictures: Iterable[PagePicture], engine: Engine) -> Iterator[SeenPage | None]:
    """What is seen on each picture, in their order; None for one that Tesseract gave up on.

    Pictures are asked for as they are needed, in the thread that calls: PDFium may not be used from several.
    """
    threads = min(MOST_THREADS, os.cpu_count() or 1)
    with ThreadPoolExecutor(threads, "ocr") as pool:
        waiting: deque[Future[SeenPage | None]] = deque()
        for picture in pictures:
            waiting.append(pool.submit(see, picture, engine))
            if len(waiting) > AHEAD * threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def see(picture: PagePicture, engine: Engine) -> SeenPage | None:
    """What is seen on a picture, now or when it was read before; None where Tesseract gives up on it."""
    name = cache.key(picture, engine.version)
    if kept := cache.load(name):
        return kept
    try:
        page = _looked_at(picture, engine)
    except PageNotReadError:
        return None
    cache.save(name, page)
    return page


def _looked_at(picture: PagePicture, engine: Engine) -> SeenPage:
    """What is seen on a picture, the right way up. Raises PageNotReadError."""
    grey: Picture = np.frombuffer(picture.pixels, dtype=np.uint8).reshape(picture.height, picture.width)
    turns = [LEFT, RIGHT] if lies_sideways(grey) else [LEVEL]
    seen = [_seen(grey, turn, picture.dpi, engine) for turn in turns]
    if all(map(may_stand_on_its_head, seen)):
        seen += [_seen(grey, turn, picture.dpi, engine) for turn in (LEVEL, OVER) if turn not in turns]
    return max(seen, key=sure_letters)  # of equals the first


def _seen(grey: Picture, turn: int, dpi: float, engine: Engine) -> SeenPage:
    """What is seen on a page turned so many quarters against the clock and laid straight."""
    straight = straightened(np.ascontiguousarray(np.rot90(grey, turn)))
    ruled = rulings(straight, dpi)
    tables = of_tables(ruled, dpi)
    clean = without(straight, tables)
    words: list[SeenWord] = []
    if (clean < INK * paper_of(clean)).mean() >= LEAST_INKED:
        words = _words(unfolded(clean, tables, dpi), dpi, engine)
        underlines = [ruling for ruling in ruled if not ruling.upright and ruling not in tables]
        words += _underlined(clean, underlines, words, dpi, engine)
    height, width = straight.shape
    scale = POINTS_PER_INCH / dpi
    return SeenPage(width * scale, height * scale, dpi, tuple(words), tuple(ruled), turn)


def _words(page: Unfolded, dpi: float, engine: Engine) -> list[SeenWord]:
    """The words that Tesseract sees on strips of a page, put back where they stand."""
    height, width = page.picture.shape
    read = engine.read(page.picture.tobytes(), width, height, round(dpi))
    return [page.put_back(word) for word in with_strokes(page.picture, table.words(read, dpi))]


def _underlined(
    clean: Picture, underlines: Sequence[Ruling], words: Sequence[SeenWord], dpi: float, engine: Engine
) -> list[SeenWord]:
    """The words that Tesseract did not see for the underline under them, seen without it."""
    above, near = int(LINE_ABOVE * dpi / 72), int(FOOT_NEAR * dpi / 72)
    bare = [ruling for ruling in underlines if not any(_is_over(word, ruling, near) for word in words)]
    if not bare:
        return []
    lifted = without_underlines(clean, bare)
    height, width = clean.shape
    strips = [
        Strip(
            max(0, line.start - above),
            max(0, line.first - above),
            min(width, line.end + above),
            min(height, line.last + near),
        )
        for line in bare
    ]
    again = _words(stacked(lifted, strips, dpi), dpi, engine)
    there = [word for word in again if any(_is_over(word, ruling, near) for ruling in bare)]
    new = [word for word in there if not any(_overlap(word, seen) for seen in words)]
    return [replace(word, line=word.line + LINES_OF_A_PAGE) for word in new]


def _is_over(word: SeenWord, ruling: Ruling, near: int) -> bool:
    """Whether a word stands right over a level ruling."""
    middle = (word.left + word.right) / 2
    return ruling.start <= middle <= ruling.end and ruling.first - near <= word.bottom <= ruling.last + near


def _overlap(word: SeenWord, other: SeenWord) -> bool:
    """Whether the middle of a word lies in the box of another."""
    x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return other.left <= x <= other.right and other.top <= y <= other.bottom
