"""The lines and grids of a page in reading order: columns of prose one after the other, label and value side by side.

Both are told by a gutter, a gap at the same place in line after line. Prose fills its columns; labels are short and
their values begin at one place:

    Til          Partnerskapets medlemmer
    Dato/sted    5. juni, Solvik rådhus
"""

from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from extractors.pdf.labels import is_label
from extractors.pdf.shapes import Grid, PageDraft, PrintedLine, Segment, merged

SAME_X = 2.5  # points: places that count as one
LEAST_GUTTER = 7.0  # points left free in all lines
LEAST_PROSE_LINES = 4  # lines side by side before two texts count as columns
PROSE_FILL = 0.7  # of a column's width that its middling line fills
LEAST_PROSE_WIDTH = 0.2  # of the width of all lines
LEAST_PROSE_WORDS = 3
LONGEST_LABEL = 40  # letters
LEAST_PAIRS = 2
PAIR_REACH = 3.2  # line heights between a label's lines; farther down something else begins


@dataclass(slots=True)
class Column:
    """Lines under each other, and the edges between which they are set (None: those of the page)."""

    lines: list[Segment]
    left: float | None = None
    right: float | None = None


@dataclass(slots=True)
class Pairs:
    """Labels with their values."""

    rows: list[tuple[Segment, list[Segment]]] = field(default_factory=list)


Item = Column | Pairs | Grid


def arrange(page: PageDraft) -> list[Item]:
    """What stands on a page, in reading order."""
    items: list[Item] = []
    rest = sorted(page.lines, key=lambda line: line[0].bottom)
    for grid in page.grids:
        above = [line for line in rest if line[0].bottom <= grid.top + line[0].size / 2]
        rest = rest[len(above) :]
        items += _in_order(above, None)
        items.append(grid)
    return items + _in_order(rest, None)


def _in_order(lines: list[PrintedLine], right: float | None, left: float | None = None) -> list[Item]:
    """Lines between two grids, or of one column."""
    items: list[Item] = []
    plain: list[PrintedLine] = []

    def flush() -> None:
        if plain:
            items.append(Column([merged(line) for line in plain], left, right))
            plain.clear()

    at = 0
    while at < len(lines):
        if len(lines[at]) > 1:
            if found := _prose(lines, at):
                gutter, end = found
                before = _right_only_before(plain, gutter[0])
                flush_to = plain[len(plain) - before :]
                del plain[len(plain) - before :]
                flush()
                sides = _sides([*flush_to, *lines[at:end]], gutter)
                items += _in_order(sides[0], max(line[-1].x1 for line in sides[0]), left)
                items += _in_order(sides[1], right, min(line[0].x0 for line in sides[1]))
                at = end
                continue
            if pairs := _pairs(lines, at):
                flush()
                items.append(pairs)
                at += sum(1 + len(values[1:]) for _, values in pairs.rows)
                continue
        plain.append(lines[at])
        at += 1
    flush()
    return items


Gutter = tuple[float, float]


def _prose(lines: list[PrintedLine], start: int) -> tuple[Gutter, int] | None:
    """The gutter between two columns of prose that begin side by side in a line, and the line behind them."""
    for one, other in pairwise(lines[start]):
        gutter, end, split = (one.x1, other.x0), start, 0
        both: list[tuple[PrintedLine, PrintedLine]] = []
        for line in lines[start:]:
            narrowed = _narrowed(gutter, line)
            if narrowed is None:
                break
            gutter, end = narrowed, end + 1
            sides = _sides([line], gutter)
            if sides[0] and sides[1]:
                both.append((sides[0][0], sides[1][0]))
                split = end
        if len(both) >= LEAST_PROSE_LINES and _are_columns(both, gutter):
            return gutter, _with_tail(lines, split, end)
    return None


def _with_tail(lines: list[PrintedLine], split: int, end: int) -> int:
    """Where columns end: the longer one's lines that follow at even distance belong to it."""
    for at in range(split, end):
        if lines[at][0].bottom - lines[at - 1][0].bottom > 2 * lines[at][0].size:
            return at
    return end


def _narrowed(gutter: Gutter, line: PrintedLine) -> Gutter | None:
    """What a line leaves of a gutter; None if it runs across."""
    left = max((part.x1 for part in line if part.x1 <= gutter[1] + SAME_X and part.x0 < gutter[0]), default=gutter[0])
    right = min((part.x0 for part in line if part.x0 >= gutter[0] - SAME_X and part.x1 > gutter[1]), default=gutter[1])
    crossing = any(part.x0 < gutter[0] and part.x1 > gutter[1] for part in line)
    narrowed = (max(gutter[0], left), min(gutter[1], right))
    return None if crossing or narrowed[1] - narrowed[0] < LEAST_GUTTER else narrowed


def _sides(lines: list[PrintedLine], gutter: Gutter) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Lines cut at a gutter."""
    middle = (gutter[0] + gutter[1]) / 2
    left = [[part for part in line if part.x0 < middle] for line in lines]
    right = [[part for part in line if part.x0 >= middle] for line in lines]
    return [line for line in left if line], [line for line in right if line]


def _are_columns(lines: list[tuple[PrintedLine, PrintedLine]], gutter: Gutter) -> bool:
    """Whether lines cut at a gutter are running text on both sides."""
    left = min(one[0].x0 for one, _ in lines)
    right = max(other[-1].x1 for _, other in lines)
    start = min(other[0].x0 for _, other in lines)
    least = LEAST_PROSE_WIDTH * (right - left)
    ones, others = [one for one, _ in lines], [other for _, other in lines]
    return _is_prose(ones, gutter[0] - left, least) and _is_prose(others, right - start, least)


def _is_prose(lines: list[PrintedLine], width: float, least: float) -> bool:
    """Whether a column's lines are running text: it is wide, and its lines have several words and fill it."""
    words = median(sum(len(part.text.split()) for part in line) for line in lines)
    fill = median(line[-1].x1 - line[0].x0 for line in lines) / width
    listed = sum(is_label(line[0].text) for line in lines)
    return width >= least and words >= LEAST_PROSE_WORDS and fill >= PROSE_FILL and 2 * listed <= len(lines)


def _right_only_before(plain: list[PrintedLine], gutter: float) -> int:
    """How many of the lines before two columns already belong to the right one."""
    count = 0
    for line in reversed(plain):
        if line[0].x0 < gutter:
            break
        count += 1
    return count


def _pairs(lines: list[PrintedLine], start: int) -> Pairs | None:
    """Labels and values from a line on, if there are at least two pairs that stand exactly under each other."""
    first = lines[start]
    left, middle = first[0].x0, first[1].x0
    pairs = Pairs()
    before = first[0]
    for line in lines[start:]:
        if line[0].bottom - before.bottom > PAIR_REACH * line[0].size:
            break
        if len(line) > 1 and _is_pair(line, left, middle):
            pairs.rows.append((line[0], [merged(line[1:])]))
        elif pairs.rows and line[0].x0 >= middle - SAME_X:
            pairs.rows[-1][1].append(merged(line))
        else:
            break
        before = line[0]
    values = [values[0].text for _, values in pairs.rows]
    are_page_numbers = all(value.isdigit() for value in values)
    return pairs if len(pairs.rows) >= LEAST_PAIRS and not are_page_numbers else None


def _is_pair(line: PrintedLine, left: float, middle: float) -> bool:
    """Whether a line is a label at `left` and a value at `middle`. List labels and case numbers are no labels here."""
    label, value = line[0], line[1]
    return (
        abs(label.x0 - left) <= SAME_X
        and abs(value.x0 - middle) <= SAME_X
        and len(label.text) <= LONGEST_LABEL
        and label.text[0].isalpha()
        and not any(letter.isdigit() for letter in label.text)
        and not is_label(label.text)
    )
