"""List labels at the start of a line: '1.', '1)', 'a)', '3.2', '•'. Case numbers, dates and times are none."""

import re

from extractors.pdf.shapes import Segment

BULLETS = frozenset("•●○◦▪▫■□◾◼✓✔➢➤►▶⮚→*·‣⁃")
DASHES = frozenset("-–—−‐")
LETTER_BULLET = "o"  # Word's second-level bullet, an o of Courier New
NUMBER = re.compile(r"^(?:\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-zæøå]\)|[ivx]{1,5}\))$")  # '1.' '1)' '(1)' 'a)' 'ii)'
INITIAL = re.compile(r"^(?:[A-ZÆØÅa-zæøå]\.|[A-ZÆØÅ]\)|[IVX]{1,5}\.)$")  # 'A.' 'IV.': also a person's initial
SECTION = re.compile(r"^\d{1,2}(?:\.\d{1,2}){1,3}\.?$")  # '3.2', '3.2.1'
DATE = re.compile(r"^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d\d$")  # '29.02.24'
CLOCK = re.compile(r"^(?:[01]?\d|2[0-4])\.[0-5]\d$")  # '10.30'
PERIODS = re.compile(  # what an ordinal number may stand before: '1. mai', '2. halvår'
    r"^(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)|^(?:halvår|kvartal|tertial|linje|gong|gang|trinn|plass|reserve)",
    re.IGNORECASE,
)
PRINTED = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0fc": "✓", "\uf0d8": "➢", "\uf02d": "–", "\uf06f": "o", "\uf0a8": "□"}
WIDE_BLANK = 1.8  # of a blank: a gap that a tab makes
HANGS = 2.5  # points that the next line may stand off the text behind the label


def is_label(word: str) -> bool:
    """Whether a word by itself could be a list label."""
    return (
        _is_bullet(word) or word in DASHES or word == LETTER_BULLET or bool(NUMBER.match(word) or INITIAL.match(word))
    )


def printed(label: str) -> str:
    """A label as a reader sees it: symbol fonts keep their bullets outside Unicode."""
    return PRINTED.get(label, "•" if _is_private(label) else label)


def label_of(line: Segment, below: Segment | None, *, runs_on: bool) -> str | None:
    """The list label that a line begins with, as it stands in its text; None if it has none.

    `below` is the next line of the column. `runs_on` tells that the line before was full, so that this one may be the
    middle of a sentence; then only a label set off by a tab, or one that the text hangs behind, is believed.
    """
    word, _, rest = line.text.partition(" ")
    if not rest or line.hang is None:
        return None
    gap = line.hang - line.x0 - line.head
    hangs = below is not None and abs(below.x0 - line.hang) <= HANGS and line.hang - line.x0 > line.blank
    is_set_off = gap > WIDE_BLANK * line.blank
    return word if _is_believed(word, rest, is_set_off=is_set_off, hangs=hangs, runs_on=runs_on) else None


def _is_believed(word: str, rest: str, *, is_set_off: bool, hangs: bool, runs_on: bool) -> bool:
    """Whether a word at a line start is a list label, by its form and by how it is set."""
    if SECTION.match(word):
        return is_set_off and not DATE.match(word) and not CLOCK.match(word)
    if INITIAL.match(word):
        return is_set_off and (hangs or not runs_on)
    if word in DASHES:
        return is_set_off or hangs or not runs_on
    if NUMBER.match(word):
        return is_set_off or (not runs_on and not (word.endswith(".") and PERIODS.match(rest)))
    return _is_bullet(word) or (word == LETTER_BULLET and is_set_off)


def _is_bullet(word: str) -> bool:
    return word in BULLETS or _is_private(word)


def _is_private(word: str) -> bool:
    """Whether a word is one glyph of a symbol font, which stands in Unicode's private area."""
    return len(word) == 1 and "\ue000" <= word <= "\uf8ff"
