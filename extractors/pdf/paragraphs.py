"""From lines to paragraphs.

A line that ended because its column was full goes on in the next; one that ended early, though the next line's first
word would have fitted, ends its paragraph. So do a wider line gap, a list label, and a change of size or of bold.
"""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from extractors.language.broken_names import breaks_name
from extractors.pdf.labels import label_of
from extractors.pdf.narrow import is_narrow, items
from extractors.pdf.shapes import Marks, Segment

FIT_SLACK = 1.5  # points: how well the right edge is known
NEARLY_FULL = 0.85  # of the column: such a line goes on if the next begins in lower case
WIDER = 1.17  # of the usual line distance: a gap between paragraphs
USUAL_DISTANCE = 1.3  # of the type size, where a paper shows none
FARTHEST_LINE = 2.2  # of the type size: no lines of one paragraph are farther apart
NEAREST_LINE = 0.9  # of the type size: nearer lines do not stand under each other
SIZE_CHANGE = 0.6  # points
OUTDENT = 3.0  # points
CENTRED = 10.0  # points that a centred line stands off both edges at least
CENTRING = 2.0  # points that its middle may be off the column's
LABELLED = re.compile(r"[A-ZÆØÅ][\wæøå]+(?: [\wæøå]+){0,2}: \S")  # 'Frå kommunane: Kari Fjellheim'
ADDRESS = re.compile(r"https?:|www\.")  # always too long for the rest of a line
LEADER = re.compile(r"(?:\.{4,}|…{2,})\s*\d+$")  # of a contents line: 'Innledning ......... 3'
LONGEST_LEAD_IN = 4  # words: 'Forslag til vedtak:'
SENTENCE_ENDS = (".", ":", "!", "?", ";")


class Draft(Struct):
    """A paragraph as its lines, and the edges of the column or cell that it is set in."""

    lines: list[Segment]
    left: float
    right: float
    label: str | None = None  # as it stands in the first line's text
    in_cell: bool = False

    @property
    def last(self) -> Segment:
        """Its last line."""
        return self.lines[-1]

    @property
    def size(self) -> float:
        """Its type size, in points."""
        return max(self.lines, key=lambda line: len(line.text)).size


class Setting(Struct):
    """Lines set between two edges, and how far apart lines of one paragraph are there, in type sizes."""

    lines: list[Segment]
    left: float
    right: float
    in_cell: bool = False
    numbered: bool = False  # a cell of a column of case numbers

    def distances(self) -> Iterable[float]:
        """Line distances, in type sizes, behind lines that were full."""
        for line, below in pairwise(self.lines):
            ratio = (below.bottom - line.bottom) / line.size
            are_near = abs(line.size - below.size) < SIZE_CHANGE and NEAREST_LINE < ratio < FARTHEST_LINE
            if are_near and not has_room(line, below, self.left, self.right):
                yield ratio


def usual_distance(settings: Iterable[Setting]) -> float:
    """The line distance of most text in a paper, in type sizes."""
    ratios = Counter(round(ratio, 2) for setting in settings for ratio in setting.distances())
    return ratios.most_common(1)[0][0] if ratios else USUAL_DISTANCE


def has_room(line: Segment, below: Segment, left: float, right: float) -> bool:
    """Whether the first word of the line below would have fitted at the end of a line."""
    needed = line.x1 + line.blank + below.head
    if all(_is_centred(each, left, right) for each in (line, below)):
        needed += left - line.x0
    return needed <= right - FIT_SLACK


def _is_centred(line: Segment, left: float, right: float) -> bool:
    """Whether a line stands in the middle of its column, well off both edges."""
    before, behind = line.x0 - left, right - line.x1
    return before > CENTRED and abs(before - behind) < 2 * CENTRING


def goes_on(line: Segment, below: Segment, left: float, right: float) -> bool:
    """Whether a line is full, or nearly full in the middle of a sentence, or ends inside one of its names."""
    if not has_room(line, below, left, right) or breaks_name(line.text, below.text):
        return True
    if line.text.count("(") > line.text.count(")") and below.text[0].islower() and ")" in below.text:
        return True  # 'Kari Fjellheim (for Per Strand, Solvik' / 'kommune)'
    is_nearly_full = line.x1 - left > NEARLY_FULL * (right - left)
    return is_nearly_full and below.text[0].islower() and not line.text.endswith(SENTENCE_ENDS)


def drafts(setting: Setting, usual: float) -> list[Draft]:
    """The paragraphs of lines that stand under each other. `usual` is the paper's line distance in type sizes."""
    distance = min(setting.distances(), default=usual) * WIDER
    found: list[Draft] = []
    for index, line in enumerate(setting.lines):
        below = setting.lines[index + 1] if index + 1 < len(setting.lines) else None
        draft = found[-1] if found else None
        runs_on = draft is not None and _runs_on(draft, line, distance)
        label = label_of(line, below, runs_on=runs_on)
        if draft and runs_on and not label:
            draft.lines.append(line)
        else:
            found.append(Draft([line], setting.left, setting.right, label, setting.in_cell))
    if setting.in_cell and is_narrow(setting.lines, setting.left, setting.right):
        return [part for draft in found for part in _in_items(draft, numbered=setting.numbered)]
    return found


def _in_items(draft: Draft, *, numbered: bool) -> list[Draft]:
    """A narrow cell's paragraph as its items."""
    first, *others = items(draft.lines, numbered=numbered)
    return [replace(draft, lines=first), *(replace(draft, lines=lines, label=None) for lines in others)]


def _runs_on(draft: Draft, line: Segment, distance: float) -> bool:
    """Whether a line goes on with the paragraph above it."""
    gap = line.bottom - draft.last.bottom
    is_next = NEAREST_LINE / 2 * line.size < gap <= distance * draft.last.size
    return is_next and may_follow(draft, line) and is_aligned(draft, line)


def may_follow(draft: Draft, line: Segment) -> bool:
    """Whether a line may go on with a paragraph, wherever it stands: the last line was full, and nothing new begins."""
    above = draft.last
    return (
        abs(line.size - above.size) < SIZE_CHANGE
        and not above.tabbed
        and not LEADER.search(above.text)
        and goes_on(above, line, draft.left, draft.right)
        and not _weight_changes(above, line)
        and not _is_lead_in(above, line)
        and not (_opens_with_label(line) and not _is_bold(above))
        and not (LABELLED.match(draft.lines[0].text) and LABELLED.match(line.text) and not above.text.endswith(","))
        and not (ADDRESS.match(line.text) and above.text.endswith(SENTENCE_ENDS))
    )


def is_aligned(draft: Draft, line: Segment) -> bool:
    """Whether a line stands where a paragraph's next line may: under its lines, or behind its label."""
    if len(draft.lines) > 1:
        return abs(line.x0 - draft.last.x0) <= OUTDENT or _is_centred(line, draft.left, draft.right)
    return not draft.label or line.x0 >= draft.last.x0 - OUTDENT


def _weight_changes(above: Segment, line: Segment) -> bool:
    """Whether one line is all bold and the other not at all, other than in the middle of a sentence."""
    all_bold, none_bold = _is_bold(above), not above.bold
    changes = (all_bold and not line.bold) or (none_bold and _is_bold(line))
    return changes and not line.text[0].islower()


def _is_lead_in(above: Segment, line: Segment) -> bool:
    """Whether a line is a heading in the text behind a finished sentence: all underlined, or short with a colon."""
    if not line.text[0].isupper():
        return False
    if _is_bold(above) and _is_bold(line) and line.text.endswith(":") and not above.text.endswith(","):
        return True  # a label below a heading
    if not above.text.endswith(SENTENCE_ENDS):
        return False
    is_short = line.text.endswith(":") and line.text.count(" ") < LONGEST_LEAD_IN
    return is_short or (_is_whole(line.underline, line) and not _is_whole(above.underline, above))


def _opens_with_label(line: Segment) -> bool:
    """Whether a line opens with a label in bold, its colon bold or not: '**Forfall:** Kari Fjellheim'."""
    start, end = line.bold[0] if line.bold else (0, 0)
    return start == 0 and ":" in line.text[max(0, end - 1) : end + 1]


def _is_bold(line: Segment) -> bool:
    return _is_whole(line.bold, line)


def _is_whole(marks: Marks, line: Segment) -> bool:
    """Whether one range covers a line."""
    return marks == ((0, len(line.text)),)
