"""The words that Tesseract saw on a page, from its table of tab-separated values, cleaned of what is no text.

A row of the table is a word with its box in pixels, how sure Tesseract is of it (0 to 100), and its line:

    5  1  2  1  3  1  182  517  92  24  96.5  Saken
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from extractors.ocr.seen import SeenWord

WORD_LEVEL = "5"
COLUMNS = 12
# How sure Tesseract must be of words, and of marks without a letter.
LEAST_SURE, LEAST_SURE_OF_MARKS = 20.0, 50.0
RULES = re.compile(r"[|¦_\[\]\\~=—–-]*[|¦_\\~][|¦_\[\]\\~=—–-]*")  # what a rest of a ruling is read as
EDGES = re.compile(r"^[|¦]+(?=\w)|(?<=[\w.,:;)])[|¦]+$")  # a rest of a ruling that was taken into a word
# What is read for what is printed.
MISREAD = (
    (re.compile(r"(?<=.)[—―]|[—―](?=.)"), "–"),  # no Norwegian word has an em dash
    (re.compile(r"(?<=[a-zæøå])–$"), "-"),  # of a word broken at a line's end
    (re.compile(r"^\$(?=\d|$)"), "§"),  # '$ 4': nobody counts in dollars here
    (re.compile(r"^'?Ä"), "Å"),  # 'Äse'
    (re.compile(r"^A(?=rsmelding|rsrapport|rsplan|rlig|pning|pent)"), "Å"),  # 'Arsmelding': the ring is lost
    (re.compile(r"^Q(?=r)"), "O"),  # 'Qrientering'
    (re.compile(r"(?<=onklu|.isku)sion"), "sjon"),  # 'Konklusion': an underline hides the foot of the j
    (re.compile(r"^(Dato|Tid|Sted|Stad)l(?=(?:tid|sted|stad)\b)"), r"\1/"),  # 'Datolsted'
    (re.compile(r"^[Ll](?=av$)|^(\d)(?=av$)"), lambda match: f"{match[1] or 1} "),  # 'Side Lav 2' for 'Side 1 av 2'
)
LONE_DASHES = frozenset("-–—")
QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": ","})
BULLET = "•"
BULLET_GAP = 0.5  # of the height of the word behind it: wider than a blank
BULLET_SIZE = (0.2, 0.75)  # of that height: bullets are low, and as wide as high
BULLET_SHAPE = (0.7, 1.45)  # width to height
LONGEST_BULLET = 2  # letters that one is read as: 'e', 'm', 'EE', '°'
CHECK_MARK, CHECK_MARKS = "✓", frozenset({"v", "V", "v'", "V'", "√", "Y"})  # what one is read as, set off like a bullet
SPECK = 2.0  # points: nothing with a letter in it is so low


def words(table: str, dpi: float) -> list[SeenWord]:
    """The words of a page in Tesseract's order, without specks and rests of rulings."""
    least = SPECK * dpi / 72
    there = [word for word in _rows(table) if not _is_dirt(word, least)]
    return [_spelt(word) for word in _with_bullets(there) if word.sure >= _least_sure(word.text)]


def _rows(table: str) -> Iterator[SeenWord]:
    lines: dict[tuple[str, ...], int] = {}
    for row in table.splitlines():
        cells = row.split("\t", COLUMNS - 1)
        if len(cells) == COLUMNS and cells[0] == WORD_LEVEL and cells[-1].strip():
            left, top, width, height = map(int, cells[6:10])
            line = lines.setdefault(tuple(cells[1:5]), len(lines))
            yield SeenWord(cells[-1].strip(), left, top, left + width, top + height, float(cells[10]), line)


def _is_dirt(word: SeenWord, least: float) -> bool:
    """Whether a word is the rest of a ruling, a speck read as a letter, or a stroke read as a dash."""
    height, width = word.bottom - word.top, word.right - word.left
    is_speck = height < least and any(letter.isalnum() for letter in word.text)
    is_stroke = word.text in LONE_DASHES and height >= width
    return bool(RULES.fullmatch(word.text)) or is_speck or is_stroke


def _least_sure(text: str) -> float:
    """How sure Tesseract must be of a word to believe it."""
    is_doubtful = not any(letter.isalnum() for letter in text) and text not in LONE_DASHES
    return LEAST_SURE_OF_MARKS if is_doubtful and text not in (BULLET, CHECK_MARK) else LEAST_SURE


def _spelt(word: SeenWord) -> SeenWord:
    """A word with the usual dashes and quotes, and without the mistakes that Tesseract makes in Norwegian."""
    text = EDGES.sub("", word.text.translate(QUOTES))
    for pattern, better in MISREAD:
        text = pattern.sub(better, text)
    return replace(word, text=text)


def _with_bullets(seen: list[SeenWord]) -> Iterator[SeenWord]:
    """Words with bullets for what they are read as, at a line's start and set off from what follows."""
    for at, word in enumerate(seen):
        after = seen[at + 1] if at + 1 < len(seen) and seen[at + 1].line == word.line else None
        starts = not at or seen[at - 1].line != word.line
        if starts and after and _is_set_off(word, after):
            yield replace(word, text=CHECK_MARK if word.text in CHECK_MARKS else _as_bullet(word, after))
        else:
            yield word


def _is_set_off(word: SeenWord, after: SeenWord) -> bool:
    return after.left - word.right > BULLET_GAP * (after.bottom - after.top)


def _as_bullet(word: SeenWord, after: SeenWord) -> str:
    """The bullet for a small square; the text of all else."""
    height, width, usual = word.bottom - word.top, word.right - word.left, after.bottom - after.top
    is_square = BULLET_SHAPE[0] * height <= width <= BULLET_SHAPE[1] * height
    is_low = BULLET_SIZE[0] * usual <= height <= BULLET_SIZE[1] * usual
    is_short = len(word.text) <= LONGEST_BULLET and not word.text.rstrip(".)").isdigit()  # '2.' is as square
    return BULLET if is_short and is_square and is_low else word.text
