"""Headings that open a case: 'Sak 14-22 Valg av leder', 'PS 14/23 Budsjett', '02-14 Høring', '2025.01', 'SAK NR 017-2019'."""

import re
from dataclasses import dataclass

from extractors.language.numbers import CASE_NUMBER, SERIES, CaseNumber, find_case_numbers
from extractors.vocabulary.agenda import BREAKS, UNNUMBERED_ITEMS
from models.layout import Paragraph

LONGEST_HEADING = 260  # characters; a longer paragraph is prose that begins with a number
_WORD = r"(?:sak(?:s?nr|s? ?nr|snummer)?|styresak|møtesak|utvalgssak|sp|ášši/sak|[\wæøå]+sak)"
OPENING = re.compile(
    # 'Sak 14/23', 'Saksnr. 2023/07', 'PS 14/23', '2024. 7', 'KS-124/13'; the number is read by CASE_NUMBER
    rf"\s*(?P<word>{_WORD}\b[.: ]{{0,3}}(?:nr\.? ?)?)?(?=(?:{SERIES}[ -]?)?\d)",
    re.IGNORECASE,
)
BARE_NUMBER = re.compile(
    rf"\s*(?P<word>{_WORD}[.: ]{{1,3}}(?:nr\.? ?)?)(?P<number>\d{{1,3}})(?![\d/.-]\d|\d| ?[-/.] ?\d)", re.IGNORECASE
)
_BETWEEN = re.compile(r"^[\s:.–—|-]+")
LEADERS = re.compile(r"\s*(?:\.{3,}|…+|\s{3,})\s*\d{0,3}$")
_UNNUMBERED = re.compile("|".join(f"(?:{item})" for item in UNNUMBERED_ITEMS), re.IGNORECASE)
_BREAK = re.compile("|".join(f"(?:{item})" for item in BREAKS), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CaseHeading:
    """The number that opens a case, and where its title starts in the paragraph (its end where none follows)."""

    number: CaseNumber
    title_start: int
    worded: bool  # 'Sak' or a series stands before the number


def case_heading(paragraph: Paragraph, *, year_first: bool = False) -> CaseHeading | None:
    """The case that a paragraph opens, or None; prose that begins with a number is none ('Sak 05/02 innlemmes i ...')."""
    text = paragraph.text
    if len(text) > LONGEST_HEADING or paragraph.label:
        return None
    opening = OPENING.match(text)
    if opening:
        number = _number_at(text, opening.end(), year_first=year_first)
        if number:
            worded = bool(opening["word"]) or not number.printed[0].isdigit()
            return _heading(text, number, worded=worded)
    bare = BARE_NUMBER.match(text)
    if bare:
        printed = CaseNumber(bare["number"], None, int(bare["number"]), bare.start("number"), bare.end())
        return _heading(text, printed, worded=True)
    return None


def is_unnumbered_item(text: str) -> bool:
    """Whether a short line is an agenda item that papers leave without a number: 'Eventuelt', 'Evaluering av møtet'."""
    return bool(_UNNUMBERED.fullmatch(text.strip(" .:")))


def is_break(text: str) -> bool:
    """Whether an agenda row is a pause: 'Pause', 'Lunsj'."""
    return bool(_BREAK.fullmatch(re.sub(r"[\d.:–\- ]+|kl\.?", " ", text).strip(" .:").lower()))


def _number_at(text: str, start: int, *, year_first: bool) -> CaseNumber | None:
    match = CASE_NUMBER.match(text, start)
    if not match:
        return None
    numbers = [
        number
        for number in find_case_numbers(text[: match.end() + 8], year_first=year_first)
        if number.start == match.start()
    ]
    return numbers[0] if numbers else None


def _heading(text: str, number: CaseNumber, *, worded: bool) -> CaseHeading | None:
    if number.weak and not worded:
        return None
    rest = text[number.end :]
    between = _BETWEEN.match(rest)
    start = number.end + (between.end() if between else 0)
    title = text[start:]
    if title and not (title[0].isupper() or title[0] in '«"”(' or title[0].isdigit()):
        return None
    if title and not between:
        return None
    return CaseHeading(number, start, worded)
