"""Running heads, feet and page numbers in texts whose pages are parted by form feeds."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

_EDGE = 2  # lines at either end of a page that can be running heads or feet
_FEWEST_PAGES = 3  # what stands on two pages may be chance
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:side|page|s\.)?\s*\d{1,4}(?:\s*(?:av|of|/)\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_COUNTED_PAGE = re.compile(
    r"[-–\s]*(?:side|s\.)\s*(?P<number>\d{1,3})\s*(?:av|/)\s*(?P<total>\d{1,3})[-–.\s]*", re.IGNORECASE
)
_RUNNING_NUMBER = re.compile(r"(?<=side )\d+(?: av \d+)?|(?<=page )\d+(?: of \d+)?")


def parted_at_numbers(page: list[str]) -> list[list[str]]:
    """The pages of a text without form feeds, by lines 'Side 1 av 6', 'Side 2 av 6' that count up; else the one page.

    They stand at the foot of each page, or at its head where the first of them opens the text.
    """
    marks = [(at, match) for at, line in enumerate(page) if (match := _COUNTED_PAGE.fullmatch(line))]
    counts = [int(match["number"]) for _, match in marks]
    totals = {match["total"] for _, match in marks}
    if len(totals) != 1 or counts != list(range(counts[0], counts[0] + len(counts))) or counts[-1] > int(*totals):
        return [page]
    heads = not any(line.strip() for line in page[: marks[0][0]])
    ends = [at if heads else at + 1 for at, _ in marks]
    pages = [page[start:end] for start, end in pairwise([0, *ends, len(page)])]
    return [lines for lines in pages if any(line.strip() for line in lines)]


def without_running(pages: list[list[str]]) -> tuple[list[list[str]], tuple[str, ...]]:
    """The pages without their running heads and feet, and the distinct texts of those; page numbers are just dropped.

    A line runs if it stands at the same end of more than half of the pages, with nothing different but a page number:
    'Sak 3/24' at the top of one page and 'Sak 4/24' of the next are headings.
    """
    if len(pages) == 1:
        return pages, ()
    counts = Counter(key for page in pages for key in {_key(page, at) for at in _edges(page)})
    running = {key for key, count in counts.items() if count >= _FEWEST_PAGES and count * 2 > len(pages)}
    furniture: dict[str, None] = {}
    seen: set[str] = set()
    kept: list[list[str]] = []
    for page in pages:
        dropped = set(_numbers(page))
        for at in _edges(page):
            if _key(page, at) in running:
                dropped.add(at)
                if _key(page, at)[1] not in seen and not _PAGE_NUMBER.fullmatch(page[at]):
                    seen.add(_key(page, at)[1])
                    furniture[" ".join(page[at].split())] = None
        kept.append(["" if at in dropped else line for at, line in enumerate(page)])
    return kept, tuple(furniture)


def _edges(page: list[str]) -> list[int]:
    """The places of the first and last lines that hold text."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _key(page: list[str], at: int) -> tuple[bool, str]:
    """What is the same on all pages of a running line: the end it stands at, and its text but for page numbers."""
    return at < len(page) / 2, _RUNNING_NUMBER.sub("#", " ".join(page[at].split()).lower())


def _numbers(page: list[str]) -> Iterator[int]:
    """The places of lines at the ends of a page that hold the page's number only."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    for at in {*filled[:1], *filled[-1:]}:
        if _PAGE_NUMBER.fullmatch(page[at]):
            yield at
