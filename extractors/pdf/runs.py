"""Runs of letters, and how they make words: the same words that pdfplumber's word extractor makes of single letters.

Most words are one run, so that there is less to sort and compare: 3 ms a page. Where runs lie over one another (a text
struck twice, a stamp), they are taken letter by letter.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

SAME_LINE = 3.0  # points that tops of one line may differ, each from the next
FARTHEST_LETTER = 3.0  # points between letters of one word
DOUBLE_STRIKE = 1.0  # points between the two impressions of a letter struck twice to look bold
LEAST_DOUBLED = 4  # letters: shorter words may be doubled by chance ('11', 'aa')


class Style(Struct):
    """How letters are set."""

    size: float
    bold: bool
    upright: bool
    invisible: bool = False
    widths: dict[str, float] = field(default_factory=dict)  # of the letters met in this font and size


class Run(Struct):
    """Letters of one style on one baseline, each right of the one before and near to it; or one blank."""

    text: str
    lefts: list[float]  # of each letter
    rights: list[float]
    bottom: float
    style: Style
    apart: bool = False  # PDFium sees a blank before it that is not drawn

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.bottom - self.style.size

    def letters(self) -> "Iterator[Run]":
        """Each of its letters; what has one place is one letter, as a ligature that pdfplumber takes apart."""
        if len(self.lefts) == 1:
            yield self
            return
        for letter, left, right in zip(self.text, self.lefts, self.rights, strict=True):
            yield Run(letter, [left], [right], self.bottom, self.style)


def in_words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """The runs of each word of a page. Sideways text (stamps in the margin) is left out."""
    upright = [run for run in runs if run.style.upright]
    words = list(_in_words(upright))
    if any(map(_is_doubled, words)):
        words = list(_in_words(_once(upright)))
    yield from words


def _in_words(runs: list[Run]) -> Iterator[list[Run]]:
    for line in _lines(runs):
        word: list[Run] = []
        for run in line:
            if run.text.isspace():
                if word:
                    yield word
                word = []
            elif word and not _goes_on(word[-1], run):
                yield word
                word = [run]
            else:
                word.append(run)
        if word:
            yield word


def _lines(runs: list[Run]) -> Iterator[list[Run]]:
    """Runs by lines, each from left to right."""
    tops = [run.top for run in runs]
    starts = [top for above, top in pairwise(sorted(set(tops))) if top > above + SAME_LINE]
    lines: dict[int, list[Run]] = defaultdict(list)
    for run, top in zip(runs, tops, strict=True):
        lines[bisect_right(starts, top)].append(run)
    for _, line in sorted(lines.items()):
        across = sorted(line, key=attrgetter("lefts"))
        if any(run.lefts[0] <= before.lefts[-1] for before, run in pairwise(across)):
            across = sorted((letter for run in line for letter in run.letters()), key=attrgetter("lefts"))
        yield across


def _goes_on(before: Run, run: Run) -> bool:
    """Whether a run that stands right of another belongs to the same word."""
    near = before.lefts[-1] <= run.lefts[0] <= before.rights[-1] + FARTHEST_LETTER
    return near and abs(run.top - before.top) <= SAME_LINE


def _is_doubled(word: list[Run]) -> bool:
    """Whether a word looks struck twice: 'VVeeddttaakk'."""
    text = "".join([run.text for run in word])
    is_paired = len(text) >= LEAST_DOUBLED and text[0] == text[1] and text[::2] == text[1::2]
    return is_paired and len(set(text)) > 1


def _once(runs: list[Run]) -> list[Run]:
    """Each letter once: one struck twice to look bold is kept bold. A ligature's letters share a place and all stay."""
    seen: dict[tuple[str, int, int], tuple[int, Run]] = {}
    kept = []
    for index, letter in enumerate(letter for run in runs for letter in run.letters()):
        text, x, y = letter.text, int(letter.lefts[0] // DOUBLE_STRIKE), int(letter.bottom // DOUBLE_STRIKE)
        cells = ((text, x + dx, y + dy) for dx in (0, -1, 1) for dy in (0, -1, 1))
        twin = next((seen[cell] for cell in cells if cell in seen), None)
        if twin and twin[0] < index - 1 and text != " ":
            twin[1].style = replace(twin[1].style, bold=True)
            continue
        seen[text, x, y] = index, letter
        kept.append(letter)
    return kept
