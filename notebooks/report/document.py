"""What a report is made of, in no format: headings, paragraphs, lists, tables and pictures, with figures in them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a figure: what was counted, in words, and the keys of the rows."""

    name: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; with what stands behind them where they are a figure, or the anchor that they lead to."""

    text: str
    strong: bool = False
    behind: Behind | None = None
    target: str | None = None


Text: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3."""

    level: int
    text: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text.

    `look` is 'body', 'case' (the head of a case, which stays with what follows), 'point' (of a decision), 'source'
    (where something stands) or 'list' (of sources).
    """

    text: Text
    look: str = "body"
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list with bullets."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: its head, its share of the width, and whether it holds numbers."""

    head: str
    width: float
    is_number: bool = False


Cell: TypeAlias = tuple[Text, ...]
"""The paragraphs of a cell."""


# A table of so few rows is not parted over pages.
SHORT_TABLE = 12


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a caption; the first cell of a row heads it, and the last row may be the sum of the others."""

    anchor: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    has_sum: bool = False

    @property
    def is_short(self) -> bool:
        """Whether it is not to be parted over pages."""
        return len(self.rows) <= SHORT_TABLE

    @property
    def behind(self) -> tuple[Behind, ...]:
        """What stands behind its figures."""
        return tuple(run.behind for row in self.rows for cell in row for text in cell for run in text if run.behind)


@dataclass(frozen=True, slots=True)
class Picture:
    """A plot below which its caption stands; `alt` tells in words what it shows."""

    anchor: str
    caption: str
    alt: str
    svg: str
    png: bytes = field(repr=False)
    source: Text = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows stands on a new page."""


Block: TypeAlias = Heading | Paragraph | Items | Table | Picture | Contents | PageBreak


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report: what stands on its first page, its blocks, and a note for each figure that stands in running text."""

    title: str
    organisation: str
    facts: tuple[str, ...]  # lines below the title
    made_from: dt.datetime  # when the newest paper was read
    blocks: tuple[Block, ...]
    notes: Mapping[Behind, Text]
    tables_at: Mapping[str, str]  # the anchor of a table -> where its sources stand

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its headings, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))


def text(*parts: str | Run | Text) -> Text:
    """A text of strings, runs and other texts, in order; empty ones are left out."""
    runs: list[Run] = []
    for part in parts:
        found = (Run(part),) if isinstance(part, str) else (part,) if isinstance(part, Run) else part
        runs += [run for run in found if run.text]
    return tuple(runs)


def cell(*parts: str | Run | Text) -> Cell:
    """A cell of one paragraph."""
    return (text(*parts),)


def plain(words: Iterable[Run]) -> str:
    """A text without its looks."""
    return "".join(run.text for run in words)


def figures_of(blocks: Iterable[Block]) -> Iterator[Behind]:
    """What stands behind the figures of running text, in order, each once."""
    seen: set[Behind] = set()
    for block in blocks:
        texts = block.items if isinstance(block, Items) else (block.text,) if isinstance(block, Paragraph) else ()
        for run in (run for one in texts for run in one):
            if run.behind and run.behind not in seen:
                seen.add(run.behind)
                yield run.behind
