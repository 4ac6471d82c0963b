"""What a layout gives and a writer takes: paragraphs, lists, tables, with **bold** and __underline__ inside."""

import re
from dataclasses import dataclass

INLINE = re.compile(r"\*\*(.+?)\*\*|__(.+?)__")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; style is 'title', 'heading', 'subheading', 'body', 'bullet' or 'small'."""

    text: str
    style: str = "body"


@dataclass(frozen=True)
class Numbered:
    """A list whose numbers the writer's own list feature makes, so that they are not in the text."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """A table cell over `span` columns."""

    blocks: tuple["Block", ...]
    span: int = 1


@dataclass(frozen=True)
class Table:
    """A table; widths in cm. The first row is a heading row, repeated on each page, where `header` says so."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    header: bool = True
    ruled: bool = True


@dataclass(frozen=True)
class PageBreak:
    """A new page."""


Block = Paragraph | Numbered | Table | PageBreak


def runs(text: str) -> list[tuple[str, str]]:
    """Split '**Vedtak:** tas' into [('bold', 'Vedtak:'), ('', ' tas')]."""
    parts, end = [], 0
    for match in INLINE.finditer(text):
        if match.start() > end:
            parts.append(("", text[end : match.start()]))
        parts.append(("bold", match[1]) if match[1] else ("underline", match[2]))
        end = match.end()
    if end < len(text):
        parts.append(("", text[end:]))
    return parts


def cell(*lines: str, span: int = 1) -> Cell:
    """A cell of plain paragraphs."""
    return Cell(tuple(Paragraph(line) for line in lines), span)
