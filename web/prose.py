"""Text of papers as paragraphs and lists, as it was set."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

BULLET = "• "


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: the items of a list, or one paragraph."""

    is_list: bool
    lines: tuple[str, ...]


def blocks(text: str | None) -> Iterator[Block]:
    """The paragraphs and lists of a text: each line is a paragraph, lines in a row that begin with a bullet a list."""
    lines = [line.strip() for line in (text or "").splitlines()]
    for is_list, group in groupby(filter(None, lines), lambda line: line.startswith(BULLET)):
        if is_list:
            yield Block(True, tuple(line.removeprefix(BULLET).strip() for line in group))
        else:
            yield from (Block(False, (line,)) for line in group)
