"""From characters to words, from words to lines.

Words are those of pdfplumber's word extractor, cut further where bold begins or ends inside one ('Vedtak:Saken').
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain, groupby, pairwise
from statistics import median

from msgspec import Struct

from extractors.characters import LEAST_SPREAD, LIGATURES
from extractors.pdf.feed import DESCENT
from extractors.pdf.paths import Drawn
from extractors.pdf.runs import Run, in_words
from extractors.pdf.shapes import Marks, PrintedLine, Segment

WIDE_GAP = 0.75  # of the font size: wider than a justified blank mostly is, narrower than any gutter
LEAST_WIDE_GAP = 7.0  # points
SOFT_HYPHEN = "\u00ad"
RULE_THICKNESS = 2.0  # points: a filled box no higher than this is a drawn rule
UNDERLINE_REACH = (-0.08, 0.3)  # of the font size below the baseline, where an underline may stand
UNDERLINE_SLACK = (2.0, 5.0)  # points that an underline may reach beyond its words: to the left, to the right (a blank)
SPREAD_SLACK = 1.6  # times the usual gap between spread letters; a wider one is between words
LETTER_AND_MARK = 2  # characters
MARKS_BEHIND_WORDS = ":.,;"
LETTERS_OF_LIGATURES = str.maketrans(LIGATURES)
BREAKS_AFTER = "-\u2010\u2013"  # a line may end after these inside a word


class Word(Struct):
    """A word with its box."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    glued: bool  # no blank before it: the word before goes on
    underlined: bool = False


class Rule(Struct):
    """A level rule, as underlines are drawn."""

    x0: float
    x1: float
    y: float


def words_of(runs: Iterable[Run]) -> list[Word]:
    """The words of a page."""
    return [word for parts in in_words(runs) for word in _cut(parts)]


def _cut(runs: list[Run]) -> Iterator[Word]:
    """One word, or several glued ones where bold changes inside it."""
    if len(runs) == 1:
        yield _word(runs, glued=False)
        return
    glued = False
    for _, part in groupby(runs, key=lambda run: run.style.bold):
        yield _word(list(part), glued=glued)
        glued = True


def _word(runs: list[Run], *, glued: bool) -> Word:
    text = "".join([run.text for run in runs])
    if not text.isascii():
        text = (text[:-1].replace(SOFT_HYPHEN, "") + text[-1]).translate(LETTERS_OF_LIGATURES)
    first, last, style = runs[0], runs[-1], runs[0].style
    rights = last.rights if first is last else [right for run in runs for right in run.rights]
    return Word(text, first.lefts[0], first.top, max(rights[-2:]), last.bottom, style.size, style.bold, glued)


def rules_of(drawn: Drawn) -> list[Rule]:
    """The level rules among a page's lines and boxes, from top to bottom."""
    thin = (
        Rule(x0, x1, (top + bottom) / 2)
        for x0, top, x1, bottom in chain(drawn.lines, drawn.boxes)
        if bottom - top <= RULE_THICKNESS < x1 - x0
    )
    return sorted(thin, key=lambda rule: rule.y)


def lines_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words in lines from top to bottom, each from left to right. Raised and lowered letters stay in their line."""
    lines: list[list[Word]] = []
    tallest: Word | None = None
    for word in sorted(words, key=lambda word: word.bottom):
        if tallest and _share_line(tallest, word):
            lines[-1].append(word)
            tallest = max(tallest, word, key=lambda word: word.size)
        else:
            lines.append([word])
            tallest = word
    for line in lines:
        line.sort(key=lambda word: word.x0)
        _close_up(line)
    return lines


def _close_up(line: list[Word]) -> None:
    """Glue the letters that open a line one by one, as spread headings are typed: 'M Ø T E B O K  6 / 96'.

    A mark may stand behind the last, as in 'V E D T A K:'.
    """
    count = next((index for index, word in enumerate(line) if not _is_letter(word)), len(line))
    count += bool(count < len(line) and _is_marked_letter(line[count]))
    if count < LEAST_SPREAD:
        return
    gaps = [after.x0 - word.x1 for word, after in pairwise(line[:count])]
    for word, gap in zip(line[1:count], gaps, strict=True):
        word.glued = gap <= SPREAD_SLACK * median(gaps)


def _is_letter(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isalpha()


def _is_marked_letter(word: Word) -> bool:
    return len(word.text) == LETTER_AND_MARK and word.text[0].isalpha() and word.text[1] in MARKS_BEHIND_WORDS


def _share_line(one: Word, other: Word) -> bool:
    """Whether the middle of one stands beside the other."""
    return (
        one.top < (other.top + other.bottom) / 2 < one.bottom or other.top < (one.top + one.bottom) / 2 < other.bottom
    )


def underline(line: list[Word], rules: list[Rule]) -> None:
    """Mark the words of a line that a rule runs under. Rules that run on beyond the words are borders."""
    size = max(word.size for word in line)
    baseline = max(word.bottom for word in line) - DESCENT * size
    start = bisect_left(rules, baseline + UNDERLINE_REACH[0] * size, key=lambda rule: rule.y)
    for rule in rules[start:]:
        if rule.y > baseline + UNDERLINE_REACH[1] * size:
            break
        over = [word for word in line if rule.x0 <= (word.x0 + word.x1) / 2 <= rule.x1]
        if over and rule.x0 > over[0].x0 - UNDERLINE_SLACK[0] and rule.x1 < over[-1].x1 + UNDERLINE_SLACK[1]:
            for word in over:
                word.underlined = True


def whole(page: int, line: list[Word]) -> Segment:
    """A line of a cell as one segment."""
    return _segment(page, line)


def split(page: int, line: list[Word]) -> PrintedLine:
    """A line across the page, cut at wide gaps."""
    cuts = [
        index
        for index, (word, after) in enumerate(pairwise(line), 1)
        if after.x0 - word.x1 > max(LEAST_WIDE_GAP, WIDE_GAP * min(word.size, after.size))
    ]
    return [_segment(page, line[a:b]) for a, b in zip([0, *cuts], [*cuts, len(line)], strict=True)]


def _segment(page: int, words: list[Word]) -> Segment:
    text, starts = words[0].text, [0]
    for word in words[1:]:
        if not word.glued:
            text += " "
        starts.append(len(text))
        text += word.text
    free = [word for word in words[1:] if not word.glued]
    return Segment(
        page,
        text,
        words[0].x0,
        min([word.top for word in words]),
        max([word.x1 for word in words]),
        max([word.bottom for word in words]),
        _main_size(words),
        _head(words[0]),
        free[0].x0 if free else None,
        _marks(starts, words, [word.bold for word in words]),
        _marks(starts, words, [word.underlined for word in words]),
    )


def _main_size(words: list[Word]) -> float:
    """The size of most letters."""
    first = words[0].size
    if all(word.size == first for word in words):
        return first
    letters: dict[float, int] = {}
    for word in words:
        letters[word.size] = letters.get(word.size, 0) + len(word.text)
    return max(letters, key=lambda size: letters[size])


def _head(word: Word) -> float:
    """The width of a line's first word, up to where a line could have broken inside it."""
    end = next((at for at, letter in enumerate(word.text[:-1], 1) if letter in BREAKS_AFTER), len(word.text))
    return (word.x1 - word.x0) * end / len(word.text)


def _marks(starts: list[int], words: list[Word], marked: list[bool]) -> Marks:
    """The ranges of marked words, blanks between them included."""
    if not any(marked):
        return ()
    ranges: list[tuple[int, int]] = []
    before = False
    for start, word, is_marked in zip(starts, words, marked, strict=True):
        if is_marked:
            first = ranges.pop()[0] if before else start
            ranges.append((first, start + len(word.text)))
        before = is_marked
    return tuple(ranges)
