"""Lines that a conversion ran together or took apart, put as the writer had them, before anyone reads them.

'0031/03 Møtebok 0032/03 Budsjett' is two rows of an agenda; 'Utvalg:' / 'Dato:' / 'Formannskapet' / '12.03.2014' are
two labelled values, column by column; 'Sak 14/23' / 'Sak 15/23' / 'Budsjett' / 'Helseplan' are two rows likewise.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from extractors.fields import block_label, fact_label
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import ARCHIVE_BESIDE, case_heading, is_unnumbered_item, titles_case
from extractors.sections.split_numbers import with_whole_numbers
from extractors.slices import join_paragraphs, slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph

FEWEST_APART = 2  # labels or numbers in a row that say that a column was read before its neighbour
LONGEST_VALUE = 140  # characters of a value or title that stands apart from its label or number
MEETING_FACTS = frozenset({Field.BODY, Field.DATE, Field.TIME, Field.PLACE})
"""Labels that a meeting's head has; people and attachments are lists, whose lines cannot be counted off."""
ROW_TITLE = re.compile(r"[\s:.–—|-]*[A-ZÆØÅ«\"“(]")
"""What stands behind the number of an agenda row: a title."""
GOES_ON = re.compile(r"(?:\b(?:saks?(?:nr)?\.?|sakene|og|samt|jfr?\.?|se|i|av|til|nr\.?)|[,–(-])\s*$", re.IGNORECASE)
"""Before a number that is part of a title: '... oppfølging av sak 8/23'."""
SENTENCE_ENDS = (".", ":", "!", "?")
LIST_MARKS = frozenset("-–—•*·o")
DIGITS = re.compile(r"\d+")


def mended_order(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with agenda rows parted, and labels and numbers beside what belongs to them; no word is lost."""
    whole = with_whole_numbers(blocks)
    lines = [part for block in whole for part in (_at_labels(block) if isinstance(block, Paragraph) else [block])]
    rows = [part for block in lines for part in (_rows(block) if isinstance(block, Paragraph) else [block])]
    apart = _rejoined(_rejoined(rows, _is_bare_label, _is_value), _is_bare_number, _is_title)
    return tuple(_without_list_marks(apart))


def _without_list_marks(blocks: Sequence[Block]) -> list[Block]:
    """The rows of an agenda that is set as a list, without its marks: '- SSU 20/23 Legevakt' / '- SSU 21/23 Budsjett'.

    Only above all other cases: a list below one names cases that it speaks of.
    """
    opening = (at for at, block in enumerate(blocks) if not isinstance(block, Paragraph) or case_heading(block))
    first = next(opening, len(blocks))
    listed = [bare for block in blocks[:first] if (bare := _listed_case(block))]
    if len(listed) < FEWEST_APART:
        return list(blocks)
    return [*(_listed_case(block) or block for block in blocks[:first]), *blocks[first:]]


def _listed_case(block: Block) -> Paragraph | None:
    """A list item that opens a case, by a word or series and with its title, as a line of its own; else None.

    'Eventuelt' opens one without a number.
    """
    if not isinstance(block, Paragraph) or block.label not in LIST_MARKS:
        return None
    bare = replace(block, label=None)
    return bare if titles_case(bare) or is_unnumbered_item(bare.text) else None


def _at_labels(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph parted where a printed line of it opens with a label, or a list of cases begins behind a colon.

    '... godkjennes.' / 'Behandling: ...'; '... følgende saksliste:' / 'Sak 14/23 Legevakt'.
    """
    opens = (line.start for line in paragraph.lines[1:])
    starts = [0, *(start for start in opens if _opens_labelled(paragraph, start) or _opens_list(paragraph, start))]
    parts = (slice_paragraph(paragraph, start, end) for start, end in pairwise([*starts, len(paragraph.text)]))
    return [part for part in parts if part]


def _opens_list(paragraph: Paragraph, start: int) -> bool:
    """Whether a sentence leads to a list of cases that begins at `start`."""
    if not paragraph.text[:start].rstrip().endswith(":"):
        return False
    rest = slice_paragraph(paragraph, start, len(paragraph.text))
    return rest is not None and titles_case(rest)


def _opens_labelled(paragraph: Paragraph, start: int) -> bool:
    """Whether a sentence ends before `start`, and a label with a colon stands there."""
    rest = slice_paragraph(paragraph, start, len(paragraph.text))
    label = block_label(rest) if rest and rest.text[0].isupper() else None
    if rest is None or label is None or ":" not in rest.text[: label.value_start]:
        return False
    return paragraph.text[:start].rstrip().endswith(SENTENCE_ENDS)


def _rows(paragraph: Paragraph) -> list[Paragraph]:
    """The agenda rows that a line runs together: their numbers count up by one, and a title follows each."""
    first = next(iter(find_case_numbers(paragraph.text)), None)
    if first is None or first.start != 0 or not _opens_row(paragraph.text, 0, first.end):
        return [paragraph]
    starts, number = [0], first.printed
    while match := _next_row(paragraph.text, starts[-1] + len(number), _counted_up(number, first.year)):
        starts.append(match.start())
        number = match[0]
    parts = (slice_paragraph(paragraph, start, end) for start, end in pairwise([*starts, len(paragraph.text)]))
    return [part for part in parts if part]


def _next_row(text: str, start: int, printed: str) -> re.Match[str] | None:
    """Where a number opens the next row behind `start`."""
    found = re.compile(rf"(?<=[\s.]){re.escape(printed)}(?!\d)").finditer(text, start)
    return next((match for match in found if _opens_row(text, match.start(), match.end())), None)


def _counted_up(printed: str, year: int | None) -> str:
    """The next number in the same print: '0052/04' -> '0053/04', 'PS 9/26' -> 'PS 10/26', '2014/15' -> '2014/16'."""
    first, second = DIGITS.findall(printed)[:2]
    counts = second if year is not None and str(year).endswith(first) and len(first) >= len(second) else first
    return printed.replace(counts, str(int(counts) + 1).zfill(len(counts)), 1)


def _opens_row(text: str, start: int, end: int) -> bool:
    """Whether a number at `start` up to `end` opens a row: a title follows it, and no word before it leads to it."""
    archive = ARCHIVE_BESIDE.match(text, end)
    titled = ROW_TITLE.match(text, archive.end() if archive else end)
    return bool(titled) and not GOES_ON.search(text[:start])


def _rejoined(
    blocks: Sequence[Block], is_head: Callable[[Paragraph], bool], is_value: Callable[[Paragraph], bool]
) -> list[Block]:
    """Runs of heads with as many values behind them -> each head with its value on one line."""
    joined: list[Block] = []
    index = 0
    while index < len(blocks):
        heads = _run(blocks, index, is_head)
        behind = index + len(heads)
        values = _run(blocks[behind : behind + len(heads)], 0, is_value) if len(heads) >= FEWEST_APART else []
        # the number in a page's head stands again over its title, and is no row of a column
        repeats = len({head.text for head in heads}) < len(heads)
        if not values or len(values) < len(heads) or repeats:
            joined += heads or [blocks[index]]
            index += len(heads) or 1
            continue
        joined += [_beside(head, value) for head, value in zip(heads, values, strict=True)]
        index += 2 * len(heads)
    return joined


def _beside(head: Paragraph, value: Paragraph) -> Paragraph:
    """A label or number and what belongs to it, as one line that stands where the value does not open a list."""
    return join_paragraphs(head, replace(value, text=value.printed) if value.label else value)


def _run(blocks: Sequence[Block], start: int, fits: Callable[[Paragraph], bool]) -> list[Paragraph]:
    """The paragraphs from `start` on that fit."""
    run: list[Paragraph] = []
    for index in range(start, len(blocks)):
        block = blocks[index]
        if not isinstance(block, Paragraph) or not fits(block):
            break
        run.append(block)
    return run


def _is_bare_label(paragraph: Paragraph) -> bool:
    """'Møtested:' with nothing behind it."""
    label = fact_label(paragraph.text)
    bare = label is not None and label.field in MEETING_FACTS and label.value_start >= len(paragraph.text)
    return bare and paragraph.text.rstrip().endswith(":")


def _is_value(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= LONGEST_VALUE and not paragraph.text.rstrip().endswith(":")


def _is_bare_number(paragraph: Paragraph) -> bool:
    """'Sak 14/23' with nothing behind it."""
    heading = case_heading(paragraph)
    return heading is not None and heading.title_start >= len(paragraph.text) and paragraph.label is None


def _is_title(paragraph: Paragraph) -> bool:
    """A line that may be an agenda row's title: short, no label, no number of its own."""
    if len(paragraph.text) > LONGEST_VALUE or paragraph.text.rstrip().endswith(":"):
        return False
    return case_heading(paragraph) is None and block_label(paragraph) is None
