"""Drafts of a paper that numbers no case: its headings, or its list, are the items.

'1. Velkommen' / '2. Budsjett' is an order, not case numbers; such items have none, and whoever counts cases is told so.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from extractors.facts.drafts import Draft
from extractors.fields import block_label
from extractors.sections.point_columns import table_lines
from extractors.sections.records import OtherTable, Piece, Prose
from extractors.slices import slice_paragraph
from models.layout import Paragraph

FEWEST_ITEMS = 2  # one heading is a title
LONGEST_ITEM = 110  # characters of an item's title
FEWEST_COUNTED = 3  # lines that count up from 1; two may be chance
COUNTED = re.compile(r"(\d{1,2})(?:\.\d{1,2})*\.?\s+(?:[-–]\s+)?(?=[A-ZÆØÅ])")
"""A number before a title, without the mark of a list: '1 Velkommen', '9.1 - Godkjenning av gjester'."""
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?")
_ORDER = re.compile(r"\d{1,2}[.)]?")


def unnumbered_drafts(pieces: Sequence[Piece]) -> tuple[list[Draft], list[Piece]]:
    """The items of a paper without case numbers, and the pieces outside them; no item where nothing sets them apart."""
    lines = [piece.paragraph for piece in pieces if isinstance(piece, Prose)]
    opens = _mark_of_items(lines)
    if opens is None:
        return [], list(pieces)
    found: list[Draft] = []
    outside: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Prose) and opens(piece.paragraph):
            found.append(Draft(anchor=[piece.paragraph], title=[_uncounted(piece.paragraph)]))
        elif found and isinstance(piece, Prose | OtherTable):
            found[-1].content += [piece.paragraph] if isinstance(piece, Prose) else table_lines(piece.table)
        else:
            outside.append(piece)
    return found, outside


def _mark_of_items(lines: Sequence[Paragraph]) -> Callable[[Paragraph], bool] | None:
    """What sets items apart: numbered bold lines, lines counted from 1, headings of one level, or a numbered list."""
    levels = Counter(line.heading for line in lines if line.heading is not None and _may_title(line))
    level = levels.most_common(1)[0][0] if levels else None
    labelled = any(block_label(line) for line in lines)

    def numbered_and_set_apart(line: Paragraph) -> bool:
        return _is_ordered(line) and (line.heading is not None or line.is_bold())

    def heading(line: Paragraph) -> bool:
        return line.heading is not None and line.heading == level and _may_title(line)

    def listed(line: Paragraph) -> bool:
        return _is_ordered(line) and not labelled  # below a label they are points

    marks = (numbered_and_set_apart, _counted_lines(lines), heading, listed)
    return next((mark for mark in marks if sum(map(mark, lines)) >= FEWEST_ITEMS), None)


def _counted_lines(lines: Sequence[Paragraph]) -> Callable[[Paragraph], bool]:
    """Lines '1 Velkommen', '2 Budsjett', '2.1 Tiltak' that count up from 1; none where they do not."""
    counted = [line for line in lines if _count(line) is not None and _may_title(line)]
    numbers = [number for line in counted if (number := _count(line)) is not None]
    steps = [1 if index == 0 else number - numbers[index - 1] for index, number in enumerate(numbers)]
    in_order = numbers[:1] == [1] and all(step in {0, 1} for step in steps) and numbers[-1] >= FEWEST_COUNTED
    return lambda line: in_order and line in counted


def _count(line: Paragraph) -> int | None:
    """The number that a line is counted by, the first of '3.1'; None for points ('3.') and uncounted lines."""
    if line.label is not None:
        return int(line.label.split(".")[0]) if _SECTION.fullmatch(line.label) else None
    match = COUNTED.match(line.text)
    return int(match[1]) if match else None


def _uncounted(line: Paragraph) -> Paragraph:
    """A title without the number that it is counted by."""
    match = COUNTED.match(line.text) if line.label is None else None
    return slice_paragraph(line, match.end(), len(line.text)) or line if match else line


def _is_ordered(line: Paragraph) -> bool:
    return line.label is not None and _ORDER.fullmatch(line.label) is not None and _may_title(line)


def _may_title(line: Paragraph) -> bool:
    return len(line.text) <= LONGEST_ITEM and block_label(line) is None
