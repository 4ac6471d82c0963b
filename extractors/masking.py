"""National identity numbers masked in a paper as it was read, so that nothing behind the reader ever holds one.

Marks and lines go on to hold the words that they held; the lines that a number stood on are remembered, since pictures
of the page show it still.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from models.identity_numbers import MASK, find_identity_numbers, is_identity_number, masked
from models.layout import Block, Cell, Line, Paragraph, Rectangle, Row, Source, Span, paragraphs
from models.problems import Problem
from models.vocabulary import Format, Severity

CODE = "national_id"
WHOLE_PAGE = 100_000.0  # points; no page is larger
_MAY_HOLD = re.compile(r"[0-9](?:[^0-9]{0,3}[0-9]){9}|p(?:erson|\.? ?)n(?:umme)?r", re.IGNORECASE)
"""A paper without so many digits near each other, and without the word, holds no number; most paragraphs do not."""
_DAY_AT_END = re.compile(r"(?<![0-9])(?:[0-9]{6}|[0-9]{2}([ ./-])[0-9]{2}\1[0-9]{2})[ ./–-]{0,3}$")
_REST_AT_START = re.compile(r"[ –-]{0,3}[0-9]{3} ?[0-9]{2}(?![0-9])")

_Spans = Mapping[int, list[tuple[int, int]]]  # by the paragraph's place in reading order


def without_identity_numbers(source: Source) -> Source:
    """A paper with every valid number masked, the problems that tell of them, and the places to black out."""
    blocks, problems, places = _masked_blocks(source.blocks)
    head, more, _ = _masked_blocks(source.head)
    title = masked(source.title) if source.title else source.title
    furniture = tuple(dict.fromkeys(map(masked, source.furniture)))
    if title != source.title or furniture != source.furniture or more:
        problems.append(_problem(None, "in the file's title or in its running head or foot"))
    if furniture != source.furniture and source.format is Format.PDF:
        pages = range(1, (source.page_count or 0) + 1)
        places = [Rectangle(page, 0.0, 0.0, WHOLE_PAGE, WHOLE_PAGE) for page in pages]
    if not problems:
        return source
    return replace(
        source,
        blocks=blocks,
        head=head,
        title=title,
        furniture=furniture,
        problems=(*source.problems, *problems),
        masked=tuple(places),
    )


def _masked_blocks(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], list[Problem], list[Rectangle]]:
    """Blocks with all numbers masked, with a problem for each page and the lines that they stood on."""
    found = list(paragraphs(blocks))
    spans = _numbers(found)
    if not spans:
        return blocks, [], []
    places = [
        line.rectangle
        for at, numbers in spans.items()
        for line in found[at].lines
        if any(line.start < end and start < line.end for start, end in numbers)
    ]
    made = tuple(_rebuilt(blocks, iter([_masked(found[at], spans.get(at, [])) for at in range(len(found))])))
    return made, _problems(found, spans), list(dict.fromkeys(places))


def _numbers(found: Sequence[Paragraph]) -> dict[int, list[tuple[int, int]]]:
    """Where numbers stand, by paragraph; also those whose day ends one and whose rest begins the next."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for at, paragraph in enumerate(found):
        if _MAY_HOLD.search(paragraph.printed) and (numbers := _own_numbers(paragraph)):
            spans[at] = numbers
    for at, (one, other) in enumerate(pairwise(found)):
        rest = _REST_AT_START.match(other.text) if other.text[:1] in "0123456789 –-" else None
        day = _DAY_AT_END.search(one.text) if rest and at + 1 not in spans else None
        if rest and day and is_identity_number("".join(re.findall("[0-9]", day[0] + rest[0]))):
            spans.setdefault(at, []).append(day.span())
            spans.setdefault(at + 1, []).insert(0, rest.span())
    return spans


def _own_numbers(paragraph: Paragraph) -> list[tuple[int, int]]:
    """The numbers of one paragraph; one that its label begins ('01.' before '01.80 12345') starts below 0."""
    shift = len(paragraph.printed) - len(paragraph.text)
    whole = find_identity_numbers(paragraph.printed)
    begun = [(start - shift, end - shift) for start, end in whole if start < shift]
    return [*begun, *(span for span in find_identity_numbers(paragraph.text) if not begun or span[0] >= begun[0][1])]


def _masked(paragraph: Paragraph, numbers: Sequence[tuple[int, int]]) -> Paragraph:
    """A paragraph with some characters masked, its marks and lines moved along."""
    for start, end in reversed(numbers):
        label = paragraph.label if start >= 0 else None
        paragraph = _replaced(replace(paragraph, label=label), max(start, 0), end)
    return paragraph


def _replaced(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """A paragraph with the mask for some characters; a line that begins or ends inside them does so behind it."""

    def moved(place: int) -> int:
        return place if place <= start else max(place, end) + start + len(MASK) - end

    def spans(marks: Iterable[Span]) -> tuple[Span, ...]:
        moved_marks = (Span(moved(mark.start), moved(mark.end)) for mark in marks)
        return tuple(mark for mark in moved_marks if mark.start < mark.end)

    return replace(
        paragraph,
        text=f"{paragraph.text[:start]}{MASK}{paragraph.text[end:]}",
        bold=spans(paragraph.bold),
        underline=spans(paragraph.underline),
        lines=tuple(Line(moved(line.start), moved(line.end), line.rectangle) for line in paragraph.lines),
    )


def _rebuilt(blocks: Iterable[Block], made: Iterator[Paragraph]) -> Iterator[Block]:
    """Blocks with other paragraphs, as many and in the same order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield next(made)
        else:
            rows = [Row(tuple(_cell(cell, made) for cell in row.cells)) for row in block.rows]
            yield replace(block, rows=tuple(rows))


def _cell(cell: Cell, made: Iterator[Paragraph]) -> Cell:
    return replace(cell, blocks=tuple(_rebuilt(cell.blocks, made)))


def _problems(found: Sequence[Paragraph], spans: _Spans) -> list[Problem]:
    """One warning for each page, or for each paragraph where there are no pages."""
    counted: Counter[tuple[int | None, int | None]] = Counter()
    for at, numbers in sorted(spans.items()):
        paragraph = found[at]
        touched = [line.rectangle.page for line in paragraph.lines if line.end > numbers[0][0]]
        page = touched[0] if touched else paragraph.page
        counted[page, paragraph.number] += len(numbers)
    return [
        _problem(page, f"in paragraph {number}" if number else "on this page" if page else "here", count)
        for (page, number), count in counted.items()
    ]


def _problem(page: int | None, where: str, count: int = 1) -> Problem:
    """What a person is told; never the number."""
    what = "A national identity number was" if count == 1 else f"{count} national identity numbers were"
    message = (
        f"{what} masked {where}; the original holds it still, so look who may see that, and whether it should "
        "be there at all."
    )
    return Problem(CODE, Severity.WARNING, message, page)
