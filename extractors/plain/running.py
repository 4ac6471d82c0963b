"""Running heads, feet and page numbers in texts: pages are parted by form feeds, or by lines that count them."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

_EDGE = 2  # lines at either end of a page that can be running heads or feet
_FEWEST_PAGES = 3  # what stands on two pages may be chance
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:side|page|s\.)?\s*\d{1,4}(?:\s*(?:av|of|/)\s*\d{1,4})?[-–\s]*", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")  # the first is the page's, in 'Side 1 av 2'
_RUNNING_NUMBER = re.compile(r"(?<=side )\d+(?: av \d+)?|(?<=page )\d+(?: of \d+)?")
_BARE_COUNT = re.compile(r"^(?P<words>(?:\S+ ){4,})\d{1,3}$")
"""A page's number behind several words, which are no heading: 'Solvik RHF Postboks 4 1234 SOLVIK 2'."""
_COUNTED = re.compile(
    r"(?P<rest>.*?)[-–|·\s]*\b(?:side|s\.|page) ?(?P<page>\d{1,3}) ?(?:av|of|/) ?(?P<pages>\d{1,3})\s*", re.IGNORECASE
)
"""A line that ends in the page's number and how many there are: 'Referat SSU 3. mai 2024      Side 2 av 4'."""
_COUNTED_ALONE = re.compile(r"(?P<rest>)[-–\s]*\bside ?[-–]? ?(?P<page>\d{1,3})(?P<pages>)[-–\s]*", re.IGNORECASE)
"""The same without how many there are, alone on its line: 'Side - 2'."""
_LONGEST_COUNTED = 300  # characters of such a line, blanks included
_FEWEST_COUNTED = 2  # lines, which count up, for them to be the pages' own
_LATEST_FIRST = 2  # a title page may go uncounted
_HEAD_LINES = 3  # filled lines of a text; one that counts pages is among them where they stand at the pages' heads


def counted_pages(lines: list[str]) -> tuple[list[list[str]], tuple[str, ...]]:
    """The pages of a text without form feeds whose lines count them, without those lines, and what those say besides.

    The numbers must follow each other up to the last page, and the words before them be the same; else all is one page.
    """
    found = _counting(lines, _COUNTED) or _counting(lines, _COUNTED_ALONE)
    if not found:
        return [lines], ()
    filled = [at for at, line in enumerate(lines) if line.strip()]
    heads = found[0][0] in filled[:_HEAD_LINES] and found[0][1]["page"] == "1"
    marks = {at for at, _ in found}
    cuts = sorted(marks if heads else {at + 1 for at in marks})
    bare = ["" if at in marks else line for at, line in enumerate(lines)]
    pages = [bare[start:end] for start, end in pairwise([0, *cuts, len(bare)])]
    words = " ".join(found[0][1]["rest"].split())
    return [page for page in pages if any(map(str.strip, page))], (words,) if words else ()


def _counting(lines: list[str], counted: re.Pattern[str]) -> list[tuple[int, re.Match[str]]]:
    """The lines that count the pages, with their places; [] where they do not count up."""
    short = ((at, line) for at, line in enumerate(lines) if len(line) <= _LONGEST_COUNTED)
    found = [(at, match) for at, line in short if (match := counted.fullmatch(line))]
    return found if _counts_up([match for _, match in found]) else []


def _counts_up(found: list[re.Match[str]]) -> bool:
    """Whether numbered lines say the same but for their numbers, which run up to the last page or the one before."""
    numbers = [int(match["page"]) for match in found]
    pages = int(found[0]["pages"] or 0) if found else 0
    alike = len({(" ".join(match["rest"].split()), match["pages"]) for match in found}) == 1
    runs = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return alike and runs and len(found) >= _FEWEST_COUNTED and numbers[0] <= _LATEST_FIRST and numbers[-1] >= pages - 1


def without_running(pages: list[list[str]], *, counted: bool = False) -> tuple[list[list[str]], tuple[str, ...]]:
    """The pages without their running heads and feet, and the distinct texts of those; page numbers are just dropped.

    A line runs if it stands at the same end of more than half of the pages, with nothing different but a page number:
    'Sak 3/24' at the top of one page and 'Sak 4/24' of the next are headings. Of a paper of two pages, which number
    themselves, the head runs that is the same on both; on the first it may be the paper's title. `counted`: the lines
    that number the pages are gone already.
    """
    if len(pages) == 1:
        return pages, ()
    repeated = _repeated_head(pages, counted=counted)
    ends = [{_key(page, at) for at in _edges(page)} for page in pages]
    counts = Counter(key for keys in ends for key in keys)
    running = {key for key, count in counts.items() if count >= _FEWEST_PAGES and count * 2 > len(pages)}
    running -= {key for key in running if _titles(key, ends, running)}
    furniture: dict[str, None] = {}
    seen: set[str] = set()
    kept: list[list[str]] = []
    for place, page in enumerate(pages):
        dropped = set(_numbers(page))
        dropped |= {_filled(page)[0]} if place and repeated and _filled(page) else set()
        for at in _edges(page):
            if _key(page, at) in running:
                dropped.add(at)
                if _key(page, at)[1] not in seen and not _PAGE_NUMBER.fullmatch(page[at]):
                    seen.add(_key(page, at)[1])
                    furniture[" ".join(page[at].split())] = None
        kept.append(["" if at in dropped else line for at, line in enumerate(page)])
    return kept, tuple(furniture)


def _titles(key: tuple[bool, str], ends: list[set[tuple[bool, str]]], running: set[tuple[bool, str]]) -> bool:
    """Whether a line titles the papers of a packet: a page behind the first lacks it, that has another running head.

    'SAKSFRAMLEGG' below 'Solvik kommune', but for a page on which a paper goes on.
    """
    at_head, _ = key
    return at_head and any(key not in keys and any(other[0] for other in keys & running) for keys in ends[1:])


def _repeated_head(pages: list[list[str]], *, counted: bool) -> bool:
    """Whether the pages number themselves, 'Side 1' and 'Side 2', and all begin with the same words."""
    held = [filled for page in pages if (filled := [page[at] for at in _filled(page)])]
    found = [_PAGE_NUMBER.fullmatch(lines[-1]) and _NUMBER.search(lines[-1]) for lines in held]
    numbers = [int(match[0]) for match in found if match]
    heads = {" ".join(lines[0].split()) for lines in held}
    return len(held) > 1 and len(heads) == 1 and (counted or numbers == list(range(1, len(held) + 1)))


def _filled(page: list[str]) -> list[int]:
    """The places of the lines that hold text."""
    return [at for at, line in enumerate(page) if line.strip()]


def _edges(page: list[str]) -> list[int]:
    """The places of the first and last lines that hold text."""
    filled = _filled(page)
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _key(page: list[str], at: int) -> tuple[bool, str]:
    """What is the same on all pages of a running line: the end it stands at, and its text but for page numbers."""
    words = " ".join(page[at].split()).lower()
    return at < len(page) / 2, _BARE_COUNT.sub(r"\g<words>#", _RUNNING_NUMBER.sub("#", words))


def _numbers(page: list[str]) -> Iterator[int]:
    """The places of lines at the ends of a page that hold the page's number only."""
    filled = _filled(page)
    for at in {*filled[:1], *filled[-1:]}:
        if _PAGE_NUMBER.fullmatch(page[at]):
            yield at
