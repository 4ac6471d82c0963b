"""Earlier decisions told in running text: announced by a sentence with the case or the day, then quoted.

'Styret gjorde slikt vedtak i sak 61/17:' with points below it, or '... (sak 11/16) følgende: «Ordningen fortsetter.»'
"""

import datetime
import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from extractors.fields import block_label
from extractors.labels import split_label
from extractors.language.dates import Precision, find_dates
from extractors.language.numbers import find_case_numbers
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Paragraph

_DECIDED = (
    r"\b(?:vedt(?:ak\w*|ok\b|att\b|eke\b|ek\b)|konkluder\w+|beslut\w+|konklusjon\w*|uttal(?:te|a) seg|"
    r"gjor(?:de|t) (?=slikt|dette|følg|fylg)|uttalelse\w*|heter|heiter|fråsegn\w*|lød\b|lydde\b|"
    r"fatt(?:et|a)\b|protokollført\w*)"
)
ANNOUNCEMENT = re.compile(rf"{_DECIDED}[^:«»]{{0,120}}(?<! at):$", re.IGNORECASE)
"""The end of a sentence that announces a decision: 'fattet slikt vedtak:', 'konkluderte slik:', 'i sak 7/22 lød:'."""
INLINE = re.compile(
    rf"{_DECIDED}(?:[^:«».]|\.(?! (?-i:[A-ZÆØÅ]))){{0,120}}:\s*«(?P<words>[^«»]{{12,}})»", re.IGNORECASE
)
"""A decision quoted inside a sentence: 'OSO vedtok i møte 10. mars (sak 11/16) følgende: «...»'."""
SAYS_SO = re.compile(r"\b(?:følgende|følgjande|fylgjande|slikt?|dette|lød|lydde)\b", re.IGNORECASE)
"""Words of a sentence behind which a line without number or marks is the decision: 'Da ble følgende vedtatt:'."""
SET_IN = 10.0  # points by which a quotation stands to the right of the text above it
SENTENCE = re.compile(r"(?:^|[.!?]\s+(?=[A-ZÆØÅ«]))")
FARTHEST_CASE = 40  # characters behind a quotation in which its case may stand: ' (sak 27/23)'
MARKS = '«»“”„"'
CLOSING = re.compile(r"[»”\"]\.?(?=\s|$)\s*")
LONGEST_QUOTATION = 12  # paragraphs of a quoted decision


class Own(Struct, frozen=True):
    """The case that is read: a decision of its day, or of its number, is no earlier one."""

    day: datetime.date | None = None
    case: tuple[int | None, int] | None = None


def announces_decision(paragraph: Paragraph, behind: Sequence[Paragraph], own: Own) -> bool:
    """Whether a paragraph announces another case's decision below it.

    A bare line there needs a word that says so, or is set in: 'I sak 8/21 vedtok styret:'.
    """
    text = paragraph.text.rstrip()
    match = ANNOUNCEMENT.search(text)
    if match is None or not behind or not _of_another(text, own):
        return False
    marked = behind[0].label is not None or behind[0].text[:1] in MARKS
    set_in = paragraph.label is None and behind[0].indent - paragraph.indent > SET_IN
    *_, sentence = SENTENCE.finditer(text[: match.end()])
    return marked or set_in or bool(SAYS_SO.search(text, sentence.end()))


def quoted_inside(paragraph: Paragraph, own: Own) -> list[Paragraph]:
    """The earlier decisions that a paragraph quotes inside its sentences."""
    found = []
    for match in INLINE.finditer(paragraph.text):
        start = max((opened.end() for opened in SENTENCE.finditer(paragraph.text[: match.start()])), default=0)
        if _of_another(paragraph.text[start : match.end() + FARTHEST_CASE], own):
            found.append(slice_paragraph(paragraph, *match.span("words")))
    return [_numbered(part) for part in found if part]


def quotation_below(lines: Sequence[Paragraph]) -> tuple[list[Paragraph], int, Paragraph | None]:
    """The quotation that some lines begin with, how many lines it takes, and what is said behind it on the last.

    Its marks, and a label inside them, are no part of it: '«Konklusjon: Ordningen fortsetter.» Det er gjort.' is
    'Ordningen fortsetter.', one line, and 'Det er gjort.'. Nothing where they begin otherwise, or it never ends. Each
    point may have marks of its own: '«Ordningen fortsetter.»' / '«Den evalueres i 2024.»'.
    """
    quoted, count, rest = _one_quotation(lines)
    while count and rest is None:
        more, taken, behind = _one_quotation(lines[count:])
        if not taken or behind is not None:
            break
        quoted, count = [*quoted, *more], count + taken
    return quoted, count, rest


def _one_quotation(lines: Sequence[Paragraph]) -> tuple[list[Paragraph], int, Paragraph | None]:
    """What stands between one pair of marks, how many lines it takes, and what is said behind it on the last."""
    if not lines or lines[0].text[:1] not in MARKS:
        return [], 0, None
    quoted: list[Paragraph] = []
    for count, line in enumerate(lines[:LONGEST_QUOTATION], start=1):
        start = 1 if line.text[:1] in MARKS else 0
        closing = CLOSING.search(line.text, start)
        part = slice_paragraph(line, start, closing.start() if closing else len(line.text))
        quoted += [_numbered(_unlabelled(part))] if part else []
        if closing:
            return quoted, count, slice_paragraph(line, closing.end(), len(line.text))
    return [], 0, None


def _unlabelled(paragraph: Paragraph) -> Paragraph:
    """A line without a decision's label: 'Konklusjon: Ordningen fortsetter.'."""
    label = block_label(paragraph)
    if label is None or label.field is not Field.DECISION:
        return paragraph
    return slice_paragraph(paragraph, label.value_start, len(paragraph.text)) or paragraph


def _numbered(paragraph: Paragraph) -> Paragraph:
    """A line whose number stood behind the quotation mark: '«1. Saken utsettes'."""
    label, rest = split_label(paragraph.text)
    bare = slice_paragraph(paragraph, len(paragraph.text) - len(rest), len(paragraph.text)) if label else None
    return replace(bare, label=label) if bare else paragraph


def _of_another(text: str, own: Own) -> bool:
    """Whether a text names a case or a day, and not the own one."""
    days = [date for date in find_dates(text) if date.precision in {Precision.DAY, Precision.MONTH}]
    cases = [(number.year, number.number) for number in find_case_numbers(text)]
    if own.case in cases or any(date.first == own.day for date in days):
        return False
    return bool(days or cases)
