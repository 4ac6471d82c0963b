"""Narrow cells, where most lines are full because any next word is too long, so that fullness tells little.

Two kinds are read by what they hold: number columns, where number and kinds of case stand under each other, and names.

    2024.3         Kari Fjellheim
    Orientering    Jon Erik
    2 vedlegg      Solvik
"""

import re
from collections.abc import Iterable
from itertools import takewhile

from extractors.pdf.shapes import Segment

NARROW = 10.0  # type sizes: a column that holds two or three words a line
NUMBER = re.compile(r"^[^\W\d_]{0,4}\s?\d[\d\s./-]*$")  # '2024.3', 'PS 14/23'
LEAST_NUMBERED = 0.5  # share of a column's cells that begin with a number, in a number column
FULL_NAME = 2  # words
NAME = re.compile(r"^[^\W\d_]\w*(?:[-.'’]\w*)*,?$")
ABBREVIATION = re.compile(r"^[A-ZÆØÅ]{2,}$")  # of a body: 'FSU'
NOT_ENDED = ("-", ",", "\u2010")


def is_narrow(lines: list[Segment], left: float, right: float) -> bool:
    """Whether lines are set in a narrow column."""
    return bool(lines) and right - left < NARROW * lines[0].size


def is_numbered(cells: Iterable[list[Segment]]) -> bool:
    """Whether most of a column's cells begin with a case number on a line of its own."""
    firsts = [lines[0].text for lines in cells if lines]
    return bool(firsts) and sum(bool(NUMBER.match(text)) for text in firsts) >= LEAST_NUMBERED * len(firsts)


def items(lines: list[Segment], *, numbered: bool) -> list[list[Segment]]:
    """The lines of what looked like one paragraph, cut where a new item or name begins."""
    found = [lines[:1]]
    for index, line in enumerate(lines[1:], 1):
        if _starts_item(found[-1], lines[index:], numbered=numbered):
            found.append([line])
        else:
            found[-1].append(line)
    return found


def _starts_item(above: list[Segment], lines: list[Segment], *, numbered: bool) -> bool:
    """Whether the first of a narrow cell's `lines` is an item of its own, and not the rest of the lines above."""
    text = lines[0].text
    if numbered:
        return text[0].isupper() or text[0].isdigit()
    if not all(_holds_names(line) for line in above) or _words(above) < FULL_NAME:
        return False
    names = [word for line in takewhile(_holds_names, lines) for word in line.text.split()]
    return len(names) >= FULL_NAME or bool(ABBREVIATION.match(text))


def _words(lines: list[Segment]) -> int:
    return sum(len(line.text.split()) for line in lines)


def _holds_names(line: Segment) -> bool:
    """Whether a line holds names only: all words in capitals first, and no sign that more follows."""
    words = line.text.split()
    return all(map(_is_name, words)) and not line.text.endswith(NOT_ENDED)


def _is_name(word: str) -> bool:
    return word[0].isupper() and bool(NAME.match(word.rstrip("/")))
