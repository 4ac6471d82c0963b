"""The lines and grids of a page in reading order: columns of prose one after the other, label and value side by side.

Both are told by a gutter, a gap at the same place in line after line. Prose fills its columns; labels are short and
their values begin at one place:

    Til          Partnerskapets medlemmer
    Dato/sted    5. juni, Solvik rådhus
"""

from itertools import pairwise, takewhile
from statistics import median

from msgspec import Struct, field

from extractors.language.broken_names import breaks_name
from extractors.pdf.labels import is_label
from extractors.pdf.paragraphs import SENTENCE_ENDS, has_room
from extractors.pdf.shapes import Grid, PageDraft, PrintedLine, Segment, merged

SAME_X = 2.5  # points: places that count as one
LEAST_GUTTER = 7.0  # points left free in all lines
LEAST_PROSE_LINES = 4  # lines side by side before two texts count as columns
PROSE_FILL = 0.7  # of a column's width that its middling line fills
LEAST_PROSE_WIDTH = 0.2  # of the width of all lines
LEAST_PROSE_WORDS = 3
LONGEST_LABEL = 40  # letters
LEAST_PAIRS = 2
LEAST_TABLE_COLUMNS, LEAST_TABLE_ROWS = 3, 3  # of a table without rules, its head counted
LONGEST_HEAD = 4  # words of a column's head
MOST_ROWS_SEEN = 12  # lines in which the columns of values are looked for
TABLE_GAP = 1.5  # times the steps between the first rows of a table; below a wider one something else begins
LABEL_LINE = 1.5  # type sizes: lines of one label stand no farther apart
PAIR_REACH = 3.2  # line heights between a label's lines; farther down something else begins


class Column(Struct):
    """Lines under each other, and the edges between which they are set (None: those of the page)."""

    lines: list[Segment]
    left: float | None = None
    right: float | None = None


class PairRow(Struct):
    """A label, over as many lines as it takes, and the lines beside it, each cut at the columns."""

    labels: list[Segment]
    lines: list[PrintedLine] = field(default_factory=list)
    listed: bool = False  # lists side by side, the first where labels stand elsewhere

    @property
    def printed(self) -> int:
        """How many printed lines it takes."""
        return max(len(self.labels), len(self.lines))


class Pairs(Struct):
    """Labels with their values, in one column or, as in lists of people without rules, in several."""

    columns: list[float]  # where the columns of values begin
    rows: list[PairRow] = field(default_factory=list)

    def cell(self, row: PairRow, column: int) -> list[Segment]:
        """The lines of a row that stand in a column of values."""
        end = self.columns[column + 1] if column + 1 < len(self.columns) else float("inf")
        start = self.columns[column] if column else float("-inf")
        parts = ([part for part in line if start <= part.x0 + SAME_X and part.x0 + SAME_X < end] for line in row.lines)
        return [merged(line) for line in parts if line]


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
            if lists := _headed_lists(lines, at):
                flush()
                items.append(lists[0])
                at = lists[1]
                continue
            if table := _unruled(lines, at):
                flush()
                items.append(table)
                at += sum(row.printed for row in table.rows)
                continue
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
                at += sum(row.printed for row in pairs.rows)
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


def _headed_lists(lines: list[PrintedLine], start: int) -> tuple[Pairs, int] | None:
    """Lists side by side below heads that open alike, and the line behind them: 'Fra kommunene:   Fra sykehuset:'.

    Their lines make no rows: one may go on beside the next one's beginning.
    """
    heads = lines[start]
    if len({part.text.partition(" ")[0] for part in heads}) > 1 or not all(map(_heads_list, heads)):
        return None
    starts = [part.x0 for part in heads]
    below: list[PrintedLine] = []
    for above, line in pairwise(lines[start:]):
        near = line[0].bottom - above[0].bottom <= PAIR_REACH * line[0].size
        in_list = all(any(abs(part.x0 - at) <= SAME_X for at in starts) and ":" not in part.text for part in line)
        if not near or not in_list:
            break
        below.append(line)
    sides = [[part for line in below for part in line if abs(part.x0 - at) <= SAME_X] for at in starts]
    if not all(sides):
        return None
    row = PairRow(sides[0], [others for line in below if (others := _beside(line, starts[0]))], listed=True)
    return Pairs(starts[1:], [PairRow([heads[0]], [heads[1:]]), row]), start + 1 + len(below)


def _heads_list(part: Segment) -> bool:
    """Whether words may head a list: 'Fra kommunene:', not 'Navn:' over a column, nor 'Sak 14/23:' over its text."""
    return part.text.endswith(":") and " " in part.text and not any(letter.isdigit() for letter in part.text)


def _beside(line: PrintedLine, left: float) -> PrintedLine:
    """What stands on a line right of its first column."""
    return [part for part in line if part.x0 > left + SAME_X]


def _unruled(lines: list[PrintedLine], start: int) -> Pairs | None:
    """A table without rules from a line on: three columns or more below short heads, the first of a word or two."""
    head = lines[start]
    if len(head) < LEAST_TABLE_COLUMNS or any(len(part.text.split()) > LONGEST_HEAD for part in head):
        return None
    table = _pairs(lines, start, numbered=True)
    if table is None or len(table.columns) < LEAST_TABLE_COLUMNS - 1 or len(table.rows) < LEAST_TABLE_ROWS:
        return None
    words = median(len(row.labels[0].text.split()) for row in table.rows)
    return table if words < LEAST_PROSE_WORDS else None


def _pairs(lines: list[PrintedLine], start: int, *, numbered: bool = False) -> Pairs | None:
    """Labels and values from a line on, if there are at least two pairs that stand exactly under each other.

    `numbered`: labels may be numbers too.
    """
    first = lines[start]
    left, middle = first[0].x0, first[1].x0
    columns, right = _value_columns(lines, start), max(line[-1].x1 for line in lines)
    pairs = Pairs(columns)
    before = first[0]
    for line in lines[start:]:
        if line[0].bottom - before.bottom > PAIR_REACH * line[0].size:
            break
        if len(line) > 1 and _is_pair(line, left, columns, numbered=numbered):
            if pairs.rows and _label_goes_on(before, line[0]):
                pairs.rows[-1].labels.append(line[0])
                pairs.rows[-1].lines.append(line[1:])
            else:
                pairs.rows.append(PairRow([line[0]], [line[1:]]))
        elif pairs.rows and line[0].x0 >= middle - SAME_X:
            pairs.rows[-1].lines.append(line)
        elif pairs.rows and _is_rest_of_label(line, before, left, middle):
            pairs.rows[-1].labels.append(line[0])
        elif pairs.rows and len(columns) == 1 and _goes_on_at_margin(pairs.rows[-1].lines[-1][-1], line, left, right):
            pairs.rows[-1].lines.append(line)
        else:
            break
        before = line[0]
    values = [part.text for row in pairs.rows for part in row.lines[0]]
    are_page_numbers = all(value.isdigit() for value in values)
    return pairs if len(pairs.rows) >= LEAST_PAIRS and not are_page_numbers else None


def _value_columns(lines: list[PrintedLine], start: int) -> list[float]:
    """Where the columns of values begin: those of the first line at which another line has a part, and none crosses.

    One column where the parts of lines stand anywhere.
    """
    first = lines[start]
    left, starts = first[0].x0, [part.x0 for part in first[1:]]
    seen = _before_gap(lines[start : start + MOST_ROWS_SEEN])
    block = takewhile(lambda line: len(line) > 1 or line[0].x0 > left + SAME_X, seen)
    rows = [line for line in block if len(line) > 1 and abs(line[0].x0 - left) <= SAME_X]
    parts = [part for line in rows for part in line[1:]]
    inside = all(any(abs(part.x0 - at) <= SAME_X for at in starts) for part in parts)
    crossed = any(part.x0 < at - SAME_X and part.x1 > at for at in starts[1:] for part in parts)
    filled = all(sum(abs(part.x0 - at) <= SAME_X for part in parts) >= LEAST_PAIRS for at in starts)
    return starts if inside and filled and not crossed else starts[:1]


def _before_gap(lines: list[PrintedLine]) -> list[PrintedLine]:
    """Lines up to a gap that is wider than those between a table's first rows: another table may stand below it."""
    steps = [line[0].bottom - above[0].bottom for above, line in pairwise(lines)]
    widest = TABLE_GAP * max(steps[: LEAST_TABLE_ROWS - 1], default=0.0)
    end = next((at for at, step in enumerate(steps, start=1) if at >= LEAST_TABLE_ROWS and step > widest), len(lines))
    return lines[:end]


def _label_goes_on(above: Segment, label: Segment) -> bool:
    """Whether a label is the rest of the one on the line above: 'Fra' / 'administrasjonen'."""
    near = label.bottom - above.bottom <= LABEL_LINE * label.size
    return near and label.text[0].islower() and not above.text.rstrip().endswith(":")


def _is_rest_of_label(line: PrintedLine, above: Segment, left: float, middle: float) -> bool:
    """Whether a line holds the end of a label and nothing else: 'Møtende' | 'Kari Fjellheim' / 'varamedlemmer:'."""
    rest = line[0]
    stands_below = len(line) == 1 and abs(rest.x0 - left) <= SAME_X and rest.x1 < middle
    return stands_below and rest.text.rstrip().endswith(":") and _label_goes_on(above, rest)


def _goes_on_at_margin(value: Segment, line: PrintedLine, left: float, right: float) -> bool:
    """Whether a value goes on below its label: 'Til stede:   Kari Fjellheim, Per Strand, Ola' / 'Nes'."""
    below = line[0]
    near = 0 < below.bottom - value.bottom <= LABEL_LINE * below.size
    if len(line) > 1 or abs(below.x0 - left) > SAME_X or not near or ":" in below.text:
        return False
    if breaks_name(value.text, below.text):
        return True
    is_full = not has_room(value, below, left, right) and not value.text.endswith(SENTENCE_ENDS)
    return is_full and (value.text.endswith(",") or below.text[0].islower())


def _is_pair(line: PrintedLine, left: float, columns: list[float], *, numbered: bool) -> bool:
    """Whether a line is a label at `left` and a value in one of the columns. List labels and numbers are no labels."""
    label, value = line[0], line[1]
    return (
        abs(label.x0 - left) <= SAME_X
        and any(abs(value.x0 - column) <= SAME_X for column in columns)
        and len(label.text) <= LONGEST_LABEL
        and (numbered or (label.text[0].isalpha() and not any(letter.isdigit() for letter in label.text)))
        and not is_label(label.text)
    )
