"""The words that Tesseract saw on a page, from its table of tab-separated values, cleaned of what is no text.

A row of the table is a word with its box in pixels, how sure Tesseract is of it (0 to 100), and its line:

    5  1  2  1  3  1  182  517  92  24  96.5  Saken
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.ocr.seen import SeenWord

WORD_LEVEL = "5"
COLUMNS = 12
# How sure Tesseract must be: of words, of marks and specks without a letter, of anything at all.
LEAST_SURE, LEAST_SURE_OF_MARKS = 20.0, 50.0
RULES = re.compile(r"[|¦_\[\]\\~=—–-]*[|¦_\\~][|¦_\[\]\\~=—–-]*")  # what a rest of a ruling is read as
EDGES = re.compile(r"^[|¦]+(?=\w)|(?<=[\w.,:;)])[|¦]+$")  # a rest of a ruling that was taken into a word
DASHES = re.compile(r"(?<=.)[—―]|[—―](?=.)")  # an en dash in a word reads as an em dash, which no Norwegian word has
BROKEN_WORD = re.compile(r"(?<=[a-zæøå])–$")  # the hyphen of a word broken at a line's end
LONE_DASHES = frozenset("-–—")
QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": ","})
PARAGRAPH_SIGN = re.compile(r"^\$(?=\d|$)")  # '$ 4' for '§ 4': nobody counts in dollars here
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
    cleaned = (cleaned for word in _rows(table) if (cleaned := _cleaned(word, least)))
    return list(_with_bullets(list(cleaned)))


def _rows(table: str) -> Iterator[SeenWord]:
    lines: dict[tuple[str, ...], int] = {}
    for row in table.splitlines():
        cells = row.split("\t", COLUMNS - 1)
        if len(cells) == COLUMNS and cells[0] == WORD_LEVEL and cells[-1].strip():
            left, top, width, height = map(int, cells[6:10])
            line = lines.setdefault(tuple(cells[1:5]), len(lines))
            yield SeenWord(cells[-1].strip(), left, top, left + width, top + height, float(cells[10]), line)


def _cleaned(word: SeenWord, least: float) -> SeenWord | None:
    """A word with the usual dashes and quotes; None for what is no word."""
    text = EDGES.sub("", DASHES.sub("–", word.text.translate(QUOTES)))
    has_letter = any(letter.isalnum() for letter in text)
    least_sure = LEAST_SURE if has_letter or text in LONE_DASHES else LEAST_SURE_OF_MARKS
    is_speck = has_letter and word.bottom - word.top < least
    if RULES.fullmatch(text) or is_speck or word.sure < least_sure:
        return None
    return replace(word, text=BROKEN_WORD.sub("-", PARAGRAPH_SIGN.sub("§", text)))


def _with_bullets(seen: list[SeenWord]) -> Iterator[SeenWord]:
    """Words with bullets for what they are read as, at a line's start and set off from what follows."""
    for before, word, after in zip([None, *seen[:-1]], seen, [*seen[1:], None], strict=True):
        starts = before is None or before.line != word.line
        if starts and after and after.line == word.line and _is_set_off(word, after):
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
    is_short = len(word.text) <= LONGEST_BULLET and not word.text.isdigit()
    return BULLET if is_short and is_square and is_low else word.text
