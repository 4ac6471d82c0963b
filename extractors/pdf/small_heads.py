"""Running heads that change from paper to paper in a packet: small print above the text, at one place on many pages.

    Sykehuset Solvik HF                                     Protokoll styremøte 12. mars 2024
    Sykehuset Solvik HF                                     Styresak 14/2024

What only such a head tells stays where it stands first: 'Brukerutvalget' says whose paper it is.
"""

import re
from collections import Counter
from collections.abc import Iterator

from extractors.pdf.shapes import PageDraft, PrintedLine, Segment, merged

ZONE = 0.08  # of the page height: above any usual margin
SMALL = 0.95  # of the size of the text, and of the line below
APART = 1.6  # of its size: the least distance to the line below
SAME_PLACE = 2.0  # points that it may shift between pages
NEAR = 6.0  # points within which other pages may hold no text
LEAST_PAGES = 3
MOST_WORDS = 14
WORD = re.compile(r"[\w/.-]*\w")
MAY_CLOSE = re.compile(r"\bu\.? ?off|\bunn?[at]|\boff(?:l|\. ?l)|\blukk|§|\bgrader|\bfortr", re.IGNORECASE)
"""What may mark a paper as not for the public: 'Unntatt offentlighet', 'Lukket møte'; not 'Kommunalt råd'."""


def take_small_heads(pages: list[PageDraft], body_size: float) -> list[str]:
    """Remove the running heads that say what comes back, or what stands on their page again; gives their texts."""
    tops = [(page, min(page.lines, key=lambda line: line[0].bottom)) for page in pages if page.lines]
    small = [(page, line) for page, line in tops if _is_head(page, line, body_size)]
    places = Counter(round(line[0].bottom) for _, line in small)
    place = max(places, key=lambda y: places[y]) if places else 0
    heads = [(page, line) for page, line in small if abs(line[0].bottom - place) <= SAME_PLACE]
    text_there = any(line[0].size >= SMALL * body_size and abs(line[0].bottom - place) <= NEAR for _, line in tops)
    if len(heads) < LEAST_PAGES or text_there:
        return []
    told = Counter(word for _, line in heads for word in set(_words(line)))
    common = {word for word, count in told.items() if count >= LEAST_PAGES}
    seen: dict[str, None] = {}
    taken: dict[str, None] = {}
    for page, line in heads:
        text = merged(line).text
        own = set(_words(line)) - common
        if text in seen or own <= {word for below in _below(page, line) for word in _words([below])}:
            page.lines.remove(line)
            taken[text] = None
        seen[text] = None
    return list(taken)


def _is_head(page: PageDraft, line: PrintedLine, body_size: float) -> bool:
    """Whether a page's uppermost line is small print apart from larger text, and no mark of what is not public."""
    size, bottom = max(segment.size for segment in line), line[0].bottom
    if bottom > ZONE * page.height or size > SMALL * body_size or len(_words(line)) > MOST_WORDS:
        return False
    text = merged(line).text
    below = min(_below(page, line), key=lambda segment: segment.top, default=None)
    if below is None or below.top < bottom or ":" in text or MAY_CLOSE.search(text):
        return False
    return size <= SMALL * below.size and below.bottom - bottom > APART * size


def _below(page: PageDraft, line: PrintedLine) -> Iterator[Segment]:
    """All that stands on a page besides a line."""
    yield from (segment for other in page.lines if other is not line for segment in other)
    yield from (segment for grid in page.grids for segment in grid.lines())


def _words(line: PrintedLine) -> list[str]:
    return [word for segment in line for word in WORD.findall(segment.text.casefold())]
