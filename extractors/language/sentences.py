"""Sentences of Norwegian running text.

Neither abbreviations ('jf.', 'adm. dir.') nor dates ('29. februar') nor numbers end one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.vocabulary.abbreviations import ABBREVIATIONS

FAR = 80  # characters before a full stop that are looked at; a text may be very long
TEXTS_REMEMBERED = 512  # a point is asked for its sentences by whoever reads outcomes, tasks and mentions
LONGEST_ORDINAL = 2  # digits: '29. februar'; 'i 2024. vedtatt' ends a sentence

# A full stop before a capital or a digit; a colon before a quotation.
_END = re.compile(r"[.!?…]+[»”\"')]*(?=\s+[«“\"(]?[A-ZÆØÅ0-9])|:(?=\s+[«][A-ZÆØÅ])")
_LAST_WORD = re.compile(r"([\w.æøåÆØÅ]+)$")
_CASE_YEAR = re.compile(r"\b[Ss]ak(?:snr)?\.?(?: nr\.?)? \d{4}$")  # 'sak 2024. 7': the number is still to come
_CAPITAL_WORD = re.compile(r"\s+[«“\"(]?[A-ZÆØÅ]")


@lru_cache(TEXTS_REMEMBERED)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, in order, blanks between them left out."""
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if _goes_on(text, match):
            continue
        yield start, match.end()
        start = len(text) - len(text[match.end() :].lstrip())
    if start < len(text):
        yield start, len(text)


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop belongs to an abbreviation, an ordinal, an initial or a case number."""
    if match[0][0] != ".":
        return False
    word = _LAST_WORD.search(text, max(0, match.start() - FAR), match.start())
    last = word[1].lower() if word else ""
    if last in ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
        return True
    following_capital = _CAPITAL_WORD.match(text, match.end())
    if not following_capital and _CASE_YEAR.search(text, max(0, match.start() - FAR), match.start()):
        return True
    return last.isdigit() and len(last) <= LONGEST_ORDINAL and not following_capital
