"""From characters to words, from words to lines.

Words are those of pdfplumber's word extractor, cut further where bold begins or ends inside one ('Vedtak:Saken').
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median
from typing import Any

from pdfplumber.utils.text import LIGATURES as LIGATURES_BY_LETTER
from pdfplumber.utils.text import WordExtractor

from extractors.characters import LEAST_SPREAD
from extractors.pdf.blanks import Char
from extractors.pdf.feed import DESCENT
from extractors.pdf.shapes import Marks, PrintedLine, Segment

WIDE_GAP = 0.75  # of the font size: wider than a justified blank mostly is, narrower than any gutter
LEAST_WIDE_GAP = 7.0  # points
SOFT_HYPHEN = "\u00ad"
RULE_THICKNESS = 2.0  # points: a filled box no higher than this is a drawn rule
UNDERLINE_REACH = (-0.08, 0.3)  # of the font size below the baseline, where an underline may stand
UNDERLINE_SLACK = (2.0, 5.0)  # points that an underline may reach beyond its words: to the left, to the right (a blank)
DOUBLE_STRIKE = 1.0  # points between the two impressions of a letter struck twice to look bold
LEAST_DOUBLED = 4  # letters: shorter words may be doubled by chance ('11', 'aa')
SPREAD_SLACK = 1.6  # times the usual gap between spread letters; a wider one is between words
LIGATURES = str.maketrans(LIGATURES_BY_LETTER)
BREAKS_AFTER = "-\u2010\u2013"  # a line may end after these inside a word


@dataclass(slots=True)
class Word:
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


@dataclass(slots=True)
class Rule:
    """A level rule, as underlines are drawn."""

    x0: float
    x1: float
    y: float


def words_of(chars: list[Char]) -> list[Word]:
    """The words of a page. Sideways text (stamps in the margin) is left out."""
    upright = [char for char in chars if char["upright"]]
    found = list(_letters_by_word(upright))
    if any(_is_doubled(letters) for letters in found):
        found = list(_letters_by_word(once(upright)))
    return [word for letters in found for word in _cut(letters)]


def _letters_by_word(chars: list[Char]) -> Iterator[list[Char]]:
    """The letters of each word, as pdfplumber's extractor groups them."""
    extractor = WordExtractor()
    if chars:
        for line, direction in extractor.iter_chars_to_lines(chars):
            yield from extractor.iter_chars_to_words(line, direction)


def _is_doubled(letters: list[Char]) -> bool:
    """Whether a word looks struck twice: 'VVeeddttaakk'."""
    if len(letters) < LEAST_DOUBLED or letters[0]["text"] != letters[1]["text"]:
        return False
    texts = [letter["text"] for letter in letters]
    return texts[::2] == texts[1::2] and len(set(texts)) > 1


def once(chars: list[Char]) -> list[Char]:
    """Each letter once: one struck twice to look bold is kept bold. A ligature's letters share a place and all stay."""
    seen: dict[tuple[str, int, int], tuple[int, Char]] = {}
    kept = []
    for index, char in enumerate(chars):
        text, x, y = char["text"], int(char["x0"] // DOUBLE_STRIKE), int(char["bottom"] // DOUBLE_STRIKE)
        cells = ((text, x + dx, y + dy) for dx in (0, -1, 1) for dy in (0, -1, 1))
        twin = next((seen[cell] for cell in cells if cell in seen), None)
        if twin and twin[0] < index - 1 and text != " ":
            twin[1]["bold"] = True
            continue
        seen[text, x, y] = index, char
        kept.append(char)
    return kept


def _cut(letters: list[Char]) -> Iterator[Word]:
    """One word, or several glued ones where bold changes inside it."""
    if len({letter["bold"] for letter in letters}) == 1:
        yield from _word(letters, glued=False)
        return
    glued = False
    for _, run in groupby(letters, key=itemgetter("bold")):
        yield from _word(list(run), glued=glued)
        glued = True


def _word(letters: list[Char], *, glued: bool) -> Iterator[Word]:
    text = "".join([letter["text"] for letter in letters])
    if SOFT_HYPHEN in text:
        text = text[:-1].replace(SOFT_HYPHEN, "") + text[-1]
    text = text.translate(LIGATURES)
    first, last = letters[0], letters[-1]
    if text:
        x1 = max(last["x1"], letters[-2]["x1"]) if len(letters) > 1 else last["x1"]
        yield Word(text, first["x0"], first["top"], x1, last["bottom"], first["size"], first["bold"], glued)


def rules_of(objects: dict[str, list[dict[str, Any]]]) -> list[Rule]:
    """The level rules among a page's lines and rectangles, from top to bottom."""
    thin = (
        Rule(shape["x0"], shape["x1"], (shape["top"] + shape["bottom"]) / 2)
        for kind in ("line", "rect")
        for shape in objects.get(kind, ())
        if shape["bottom"] - shape["top"] <= RULE_THICKNESS < shape["x1"] - shape["x0"]
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
    """Glue the letters that open a line one by one, as spread headings are typed: 'M Ø T E B O K  6 / 96'."""
    count = next((index for index, word in enumerate(line) if not _is_letter(word)), len(line))
    if count < LEAST_SPREAD:
        return
    gaps = [after.x0 - word.x1 for word, after in pairwise(line[:count])]
    for word, gap in zip(line[1:count], gaps, strict=True):
        word.glued = gap <= SPREAD_SLACK * median(gaps)


def _is_letter(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isalpha()


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
