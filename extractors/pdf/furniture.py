"""Running heads, running feet and page numbers: what is told by its place and by coming back on page after page.

Pages are peeled from the edge inwards: only the outermost line (or small grid) of a page can be furniture, and when it
is gone, the next one. Digits are folded to compare lines, so that 'Side 2 av 8' comes back; but a line whose digits are
new on every page without being a page number ('Sak 3/24', 'Sak 4/24') opens a case and stays. What stands close to the
text, as its lines do to each other, is text and is put back.
"""

import re
from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterator
from statistics import median

from msgspec import Struct

from extractors.pdf.shapes import Grid, PageDraft, PrintedLine, Segment, merged

EDGE_ZONE = 0.15  # of the page height: furniture stands in the uppermost or lowermost part
HIGH_EDGE_ZONE = 0.08  # where even bold or large lines are running heads: above any usual margin
SAME_PLACE = 6.0  # points that a line may shift between pages
LEAST_PAGES = 3  # a line must come back on so many pages; in a paper of two pages on both
MAX_PEELED = 6  # lines taken from one edge of a page
MOST_RIVALS = 0.1  # share of pages that may hold something else at the same place
LARGE = 1.15  # of the body size
CLOSE = 1.6  # of the type size: the farthest that lines of running text mostly stand apart
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(  # '2', '- 2 -', 'Side 2', 'Side 2 av 8', '2 av 8', '2/8', 's. 2', '2 (8)'
    r"^(?P<word>side|s\.?|page)?\s*[-–]?\s*(?P<number>\d{1,4})\s*(?P<total>(?:av|of|/|\()\s*\d{1,4}\)?)?\s*[-–]?$",
    re.IGNORECASE,
)
PAGE_OF_ALL = re.compile(
    r"\b(?:side|page|s\.)\s*(?P<number>\d{1,4})\s*(?:av|of|/)\s*(?P<total>\d{1,4})\b", re.IGNORECASE
)
"""A page's number and that of all pages: a line that has them right need not come back three times."""
PAGE_COUNT = re.compile(r"\b(?:side|page|s\.)\s*(\d{1,4})\b|\b(\d{1,4}) (?:av|of) \d", re.IGNORECASE)  # inside a line
BARE_COUNT = re.compile(r"(?:\S+\s+){4,}(?P<number>\d{1,4})")
"""A page's number at the end of a line of several words, which is no heading: 'Solvik Postboks 4 1234 SOLVIK 2'."""


class _Edge(Struct):
    """The outermost thing on one edge of a page."""

    page: PageDraft
    thing: PrintedLine | Grid
    text: str
    y: float
    plain: bool  # neither large nor bold

    @property
    def folded(self) -> str:
        return DIGITS.sub("#", self.text.casefold())

    @property
    def number(self) -> int:
        """Its first number."""
        return int(DIGITS.findall(self.text)[0])

    @property
    def without_count(self) -> str:
        """Its text with the page number folded."""
        segments = [] if isinstance(self.thing, Grid) else self.thing
        alone = [segment.text for segment in segments if PAGE_NUMBER.match(segment.text)]
        if len(segments) > 1 and alone:
            return self.text.replace(alone[-1], DIGITS.sub("#", alone[-1]))
        bare = None if PAGE_COUNT.search(self.text) else BARE_COUNT.fullmatch(self.text)
        if bare and int(bare["number"]) == self.page.number:
            return f"{self.text[: bare.start('number')]}#"
        return PAGE_COUNT.sub(lambda match: DIGITS.sub("#", match.group()), self.text)

    def counts_pages(self, page_count: int) -> bool:
        """Whether it says which page this is of how many, as it is: not on the first, whose head may be the title."""
        told = PAGE_OF_ALL.search(self.text)
        right = told and (int(told["number"]), int(told["total"])) == (self.page.number, page_count)
        return bool(right) and self.page.number > 1

    def remove(self) -> None:
        if isinstance(self.thing, Grid):
            self.page.grids.remove(self.thing)
        else:
            self.page.lines.remove(self.thing)

    def put_back(self) -> None:
        if isinstance(self.thing, Grid):
            insort(self.page.grids, self.thing, key=lambda grid: grid.top)
        else:
            insort(self.page.lines, self.thing, key=lambda line: line[0].bottom)

    def is_text(self) -> bool:
        """Whether the page's text goes on right beside it, or nothing is left without it."""
        if isinstance(self.thing, Grid) or self.page.is_blank():
            return self.page.is_blank()
        bottom, size = self.thing[0].bottom, self.thing[0].size
        return any(abs(line[0].bottom - bottom) < CLOSE * size for line in self.page.lines)


def take_out(pages: list[PageDraft], body_size: float) -> tuple[str, ...]:
    """Remove the furniture of all pages; gives its distinct texts, those that only count pages once."""
    texts: dict[str, None] = {}
    for at_top in (True, False):
        levels: list[list[tuple[str, _Edge]]] = []
        for _ in range(MAX_PEELED):
            edges = [edge for page in pages if (edge := _outermost(page, body_size, at_top=at_top))]
            levels.append(list(_furniture(edges, len(pages), at_top=at_top)))
            for _, edge in levels[-1]:
                edge.remove()
            if not levels[-1]:
                break
        texts |= dict.fromkeys(_without_text(levels))
    return tuple(texts)


def _without_text(levels: list[list[tuple[str, _Edge]]]) -> list[str]:
    """Put back what turns out to be text, the innermost first; gives the texts of the rest, the outermost first."""
    kept: list[str] = []
    for level in reversed(levels):
        groups: dict[str, list[tuple[str, _Edge]]] = defaultdict(list)
        for name, edge in level:
            groups[edge.folded].append((name, edge))
        names = []
        for group in groups.values():
            if 2 * sum(edge.is_text() for _, edge in group) >= len(group):
                for _, edge in group:
                    edge.put_back()
            else:
                names += [name for name, _ in group]
        kept = names + kept
    return kept


def _outermost(page: PageDraft, body_size: float, *, at_top: bool) -> _Edge | None:
    """The uppermost or lowermost line or grid, if it stands in the edge zone."""
    pick = min if at_top else max
    things: list[tuple[float, PrintedLine | Grid]] = []
    if page.lines:
        line = pick(page.lines, key=lambda line: line[0].bottom)
        things.append((line[0].bottom, line))
    if page.grids:
        grid = pick(page.grids, key=lambda grid: grid.bottom)
        things.append((grid.bottom, grid))
    if not things:
        return None
    y, thing = pick(things, key=lambda item: item[0])
    upper = thing.top if isinstance(thing, Grid) else thing[0].top
    if (y > EDGE_ZONE * page.height) if at_top else (upper < (1 - EDGE_ZONE) * page.height):
        return None
    lines = list(thing.lines()) if isinstance(thing, Grid) else [merged(thing)]
    is_outside = y <= HIGH_EDGE_ZONE * page.height or y >= (1 - HIGH_EDGE_ZONE) * page.height
    plain = is_outside or all(_is_plain(line, body_size) for line in lines)
    return _Edge(page, thing, " ".join(line.text for line in lines), y, plain)


def _is_plain(line: Segment, body_size: float) -> bool:
    """Whether a line is neither large nor all bold."""
    return line.size <= LARGE * body_size and line.bold != ((0, len(line.text)),)


def _furniture(edges: list[_Edge], page_count: int, *, at_top: bool) -> Iterator[tuple[str, _Edge]]:
    """The edges that are furniture, each with the text that stands for it and its like."""
    groups: dict[str, list[_Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.folded].append(edge)
    for group in groups.values():
        if PAGE_NUMBER.match(group[0].text):
            yield from ((group[0].text, edge) for edge in _page_numbers(group, page_count, at_top=at_top))
        elif _may_run(group, page_count) and _comes_back(group, edges, at_top=at_top):
            yield from ((edge.without_count, edge) for edge in group)


def _may_run(group: list[_Edge], page_count: int) -> bool:
    """Whether like lines are on enough pages, or count those pages: 'Protokoll 3. mai Side 2 av 2' behind page 1."""
    return len(group) >= min(LEAST_PAGES, page_count) > 1 or all(edge.counts_pages(page_count) for edge in group)


def _page_numbers(group: list[_Edge], page_count: int, *, at_top: bool) -> list[_Edge]:
    """Those of a group of lone numbers that count the pages, with any constant shift.

    A number alone on one page counts if it says that it does ('Side 1', '1 av 2'), or is the one page's 1 at its foot.
    """
    shifts = Counter(edge.number - edge.page.number for edge in group)
    shift, count = shifts.most_common(1)[0]
    if count > 1:
        return [edge for edge in group if edge.number - edge.page.number == shift]
    match = PAGE_NUMBER.match(group[0].text)
    says_so = bool(match and (match["word"] or (match["total"] or "").startswith("av")))
    return group if says_so or (page_count == 1 and shift == 0 and not at_top) else []


def _comes_back(group: list[_Edge], edges: list[_Edge], *, at_top: bool) -> bool:
    """Whether a group of like lines is furniture: at one place, undisputed, and with digits that come back too."""
    y = median(edge.y for edge in group)
    if any(abs(edge.y - y) > SAME_PLACE for edge in group) or not all(edge.plain for edge in group):
        return False
    held = {edge.page.number for edge in group}
    others = [edge for edge in edges if edge.page.number not in held and edge.plain]
    rivals = sum(edge.y <= y + 1 if at_top else edge.y >= y - 1 for edge in others)
    if rivals > max(1, MOST_RIVALS * len(edges)):
        return False
    distinct = {edge.without_count for edge in group}
    return len(distinct) == 1 or (2 * len(distinct) <= len(group) and not isinstance(group[0].thing, Grid))
