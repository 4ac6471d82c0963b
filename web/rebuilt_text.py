"""A paper without pages as text to show: paragraphs and tables in parts, with the words of one passage marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.layout import Block, Paragraph, Table, paragraphs
from warehouse.readers.document_parts import Passage

# A part is some ten printed pages: little enough for any browser, and enough to read on.
PARAGRAPHS_A_PART = 200
# Paragraphs of a passage that are not in its own words, before it is held to be over: 'Vedtak:', '2 vedlegg'.
MOST_BETWEEN = 3
SHORTEST_WORDS = 12  # characters; a shorter line of a passage is found in any paragraph
SHORTEST_PARAGRAPH = 4  # and a shorter paragraph in any passage: 'SSU'


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a paragraph, marked or not."""

    words: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """A paragraph as it is shown; `is_first` where the passage begins, for an address to lead there."""

    number: int | None
    label: str | None
    heading: int | None
    is_bold: bool
    pieces: tuple[Piece, ...]
    is_first: bool


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table: rows of cells, each with how many columns it covers and what stands in it."""

    rows: tuple[tuple[tuple[int, "tuple[Shown, ...]"], ...], ...]


Shown = ShownParagraph | ShownTable


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a text: its number from 1, of how many, its blocks, and the numbers of its paragraphs."""

    number: int
    total: int
    blocks: tuple[Shown, ...]
    first: int
    last: int


def parts_of(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks in parts of some length; a table is in one part, however long."""
    parts: list[list[Block]] = [[]]
    held = 0
    for block in blocks:
        size = sum(1 for _ in paragraphs((block,)))
        if held and held + size > PARAGRAPHS_A_PART:
            parts.append([])
            held = 0
        parts[-1].append(block)
        held += size
    return parts


def part_of_passage(parts: Sequence[Sequence[Block]], passage: Passage | None) -> int:
    """The number of the part that a passage begins in; the first where nothing tells."""
    wanted = passage.paragraph if passage else None
    for number, part in enumerate(parts, start=1):
        if wanted is not None and any(one.number == wanted for one in paragraphs(tuple(part))):
            return number
    return 1


def shown_part(parts: Sequence[Sequence[Block]], number: int, passage: Passage | None) -> Part:
    """A part as it is shown, with the words of a passage marked."""
    part = tuple(parts[number - 1])
    numbers = [one.number for one in paragraphs(part) if one.number is not None]
    marked = marked_numbers([one for held in parts for one in paragraphs(tuple(held))], passage)
    shown = tuple(_shown(block, passage, marked) for block in part)
    return Part(number, len(parts), shown, min(numbers, default=0), max(numbers, default=0))


def marked_numbers(found: Sequence[Paragraph], passage: Passage | None) -> list[int]:
    """The numbers of the paragraphs that a passage stands in, from where it begins for as long as it goes on."""
    if passage is None or passage.paragraph is None:
        return []
    words = _folded(passage.text)
    marked: list[int] = []
    between = 0
    for one in found:
        if one.number is None or one.number < passage.paragraph:
            continue
        text = _folded(one.text)
        if one.number == passage.paragraph or (len(text) >= SHORTEST_PARAGRAPH and text in words):
            marked.append(one.number)
            between = 0
        elif passage.kind != "entry" or between == MOST_BETWEEN:
            break
        else:
            between += 1
    return marked


def _shown(block: Block, passage: Passage | None, marked: Sequence[int]) -> Shown:
    """A block as it is shown."""
    if isinstance(block, Table):
        rows = (
            tuple((cell.span, tuple(_shown(inner, passage, marked) for inner in cell.blocks)) for cell in row.cells)
            for row in block.rows
        )
        return ShownTable(tuple(rows))
    is_marked = passage is not None and block.number in marked
    pieces = tuple(_pieces(block.text, passage if is_marked else None))
    is_first = bool(marked) and block.number == marked[0]
    return ShownParagraph(block.number, block.label, block.heading, block.is_bold(), pieces, is_first)


def _pieces(text: str, passage: Passage | None) -> Iterator[Piece]:
    """A text in pieces: of a paragraph that holds more than the passage only its words are marked."""
    if passage is None:
        yield Piece(text, is_marked=False)
        return
    lines = [line for line in passage.text.splitlines() if len(line) >= SHORTEST_WORDS]
    start, end = next(((place, place + len(line)) for line in lines if (place := text.find(line)) >= 0), (0, len(text)))
    for words, is_marked in ((text[:start], False), (text[start:end], True), (text[end:], False)):
        if words:
            yield Piece(words, is_marked)


def _folded(words: str) -> str:
    """Words with single blanks."""
    return " ".join(words.split())
