"""Pictures of pages to what is seen on them, several at a time."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np

from extractors.ocr import cache, table
from extractors.ocr.engines import Engine, PageNotReadError
from extractors.ocr.pictures import PagePicture
from extractors.ocr.rulings import of_tables, rulings, without, without_underlines
from extractors.ocr.seen import SeenPage
from extractors.ocr.skew import INK, Picture, paper_of, straightened
from extractors.ocr.unfolding import unfolded

MOST_THREADS = 4  # of one paper: other papers are read beside it, and each thread holds the language in memory
AHEAD = 2  # pictures waiting for each thread: enough that none is idle, few enough to hold in memory
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
    """What is seen on a picture laid straight. Raises PageNotReadError."""
    grey: Picture = np.frombuffer(picture.pixels, dtype=np.uint8).reshape(picture.height, picture.width)
    straight = straightened(grey)
    ruled = rulings(straight, picture.dpi)
    tables = of_tables(ruled, picture.dpi)
    underlines = [ruling for ruling in ruled if not ruling.upright and ruling not in tables]
    clean = without(without_underlines(straight, underlines), tables)
    if (clean < INK * paper_of(clean)).mean() < LEAST_INKED:
        return SeenPage(*picture.size, picture.dpi, (), tuple(ruled))
    page = unfolded(clean, tables, picture.dpi)
    height, width = page.picture.shape
    read = engine.read(page.picture.tobytes(), width, height, round(picture.dpi))
    words = tuple(page.put_back(word) for word in table.words(read, picture.dpi))
    return SeenPage(*picture.size, picture.dpi, words, tuple(ruled))
