"""Drafts of a paper that numbers no case: its headings, or its list, are the items.

'1. Velkommen' / '2. Budsjett' is an order, not case numbers; such items have none, and whoever counts cases is told so.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from extractors.facts.drafts import Draft
from extractors.fields import block_label
from extractors.sections.records import OtherTable, Piece, Prose, piece_paragraphs
from models.layout import Paragraph

FEWEST_ITEMS = 2  # one heading is a title
LONGEST_ITEM = 110  # characters of an item's title
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
            found.append(Draft(anchor=[piece.paragraph], title=[piece.paragraph]))
        elif found and isinstance(piece, Prose | OtherTable):
            found[-1].content += piece_paragraphs(piece)
        else:
            outside.append(piece)
    return found, outside


def _mark_of_items(lines: Sequence[Paragraph]) -> Callable[[Paragraph], bool] | None:
    """What sets items apart: numbered bold lines, headings of one level, or a numbered list."""
    levels = Counter(line.heading for line in lines if line.heading is not None and _may_title(line))
    level = levels.most_common(1)[0][0] if levels else None
    labelled = any(block_label(line) for line in lines)

    def numbered_and_set_apart(line: Paragraph) -> bool:
        return _is_ordered(line) and (line.heading is not None or line.is_bold())

    def heading(line: Paragraph) -> bool:
        return line.heading is not None and line.heading == level and _may_title(line)

    def listed(line: Paragraph) -> bool:
        return _is_ordered(line) and not labelled  # below a label they are points

    marks = (numbered_and_set_apart, heading, listed)
    return next((mark for mark in marks if sum(map(mark, lines)) >= FEWEST_ITEMS), None)


def _is_ordered(line: Paragraph) -> bool:
    return line.label is not None and _ORDER.fullmatch(line.label) is not None and _may_title(line)


def _may_title(line: Paragraph) -> bool:
    return len(line.text) <= LONGEST_ITEM and block_label(line) is None
