"""Blanks that a PDF does not draw: many writers only set the next word a little to the right.

Words part at drawn blanks and at gaps of three points, so that small type without drawn blanks would run
together ('Vedtak:Sakenutsettes'). PDFium tells where a reader sees a blank; letters that are spread out ('V e d t a k')
look to it as if blanks stood between them, and are told apart here.
"""

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from extractors.pdf.runs import Run

LEAST_BLANK = 0.12  # of the font size: the blanks of tightly justified lines; letters are kerned by less
SPREAD_LETTERS = 2  # lone letters in a row that are no words: spread out
WORDS_OF_ONE_LETTER = frozenset("iIåÅ")
WIDER_THAN_SPREAD = 1.5  # of the gap between spread letters: a gap between words


def with_blanks(runs: list[Run]) -> list[Run]:
    """The runs of a page with a blank before each that PDFium sees apart, where it opens a word."""
    gaps = {at: gap for at, (before, run) in enumerate(pairwise(runs), 1) if run.apart and (gap := _gap(before, run))}
    for row in _rows(runs, list(gaps)):
        if _is_spread(runs, row):
            usual = median(gaps[at] for at in row)
            for at in row:
                if gaps[at] <= WIDER_THAN_SPREAD * usual:
                    del gaps[at]
    if not gaps:
        return runs
    return [
        each for at, run in enumerate(runs) for each in ((_blank(runs[at - 1], run), run) if at in gaps else (run,))
    ]


def _gap(before: Run, run: Run) -> float:
    """How far a run stands off the one before it on its line, in type sizes; 0 where that is no blank."""
    gap = (run.lefts[0] - before.rights[-1]) / (run.style.size or 1.0)
    return gap if gap >= LEAST_BLANK and run.bottom == before.bottom else 0.0


def _rows(runs: list[Run], gaps: list[int]) -> Iterator[list[int]]:
    """Gaps that follow one another, so that one character stands between each two."""
    row = gaps[:1]
    for before, at in pairwise(gaps):
        if at - before > 1 or len(runs[before].text) > 1:
            yield row
            row = []
        row.append(at)
    if row:
        yield row


def _is_spread(runs: list[Run], row: list[int]) -> bool:
    """Whether the lone characters between gaps are letters that belong together."""
    lone = [runs[at].text for at in row[:-1]]
    return sum(text.isalpha() and text not in WORDS_OF_ONE_LETTER for text in lone) >= SPREAD_LETTERS


def _blank(before: Run, run: Run) -> Run:
    """A blank between two runs, set as the first."""
    return Run(" ", before.rights[-1:], run.lefts[:1], before.bottom, before.style)
