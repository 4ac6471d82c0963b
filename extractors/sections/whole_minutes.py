"""Minutes that print each case whole: the paper with its head, then how it was treated and decided, in one run.

    Saksnr.: 12/24 | Utval: Formannskapet | Møtedato: 06.02.2024
    Felles legevakt
    Rådmannen si tilråding: ...
    Handsaming: ...
    Vedtak: ...

Such papers are no sections of their own: what is said below their heads, the minutes say.
"""

import datetime
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import takewhile

from extractors.fields import block_label
from extractors.language.dates import Precision, find_dates
from extractors.language.numbers import find_case_numbers
from extractors.sections.parts import Part
from extractors.sections.records import CaseHead, Facts, LabelledValue, OwnPaper, Prose
from extractors.vocabulary.fields import Field
from models.vocabulary import SectionKind


def with_own_papers(parts: Sequence[Part]) -> list[Part]:
    """The parts of a packet, the case papers that minutes print whole put into them."""
    joined: list[Part] = []
    rest = list(parts)
    while rest:
        part = rest.pop(0)
        joined.append(part)
        own = list(takewhile(partial(_is_of_meeting, part), rest))
        if part.tells_minutes and any(_is_treated(part, paper) for paper in own):
            part.pieces += [OwnPaper(tuple(paper.pieces)) for paper in own]
            del rest[: len(own)]
    return joined


def _is_of_meeting(minutes: Part, paper: Part) -> bool:
    """Whether a part is a case paper whose head names the day of the minutes, or no day."""
    if paper.kind is not SectionKind.CASE_PAPER or not (paper.headed or paper.dated) or paper.attended:
        return False
    heads = (piece for piece in paper.pieces if isinstance(piece, CaseHead | Facts))
    days = _days(value for head in heads for value in head.values)
    return not days or bool(days & _days(minutes.facts))


def _is_treated(minutes: Part, paper: Part) -> bool:
    """Whether the text of a case paper tells how the case was treated, and then decided, in the meeting."""
    lines = [piece.paragraph for piece in paper.pieces if isinstance(piece, Prose)]
    labels = [(label.field, line.text) for line in lines if (label := block_label(line))]
    if any(field is Field.DECISION and _numbers_in(text) & _numbers(paper) for field, text in labels):
        return True  # 'FORMANNSKAPET 12/24 VEDTAK:'
    treated = [index for index, (field, _) in enumerate(labels) if field is Field.TREATMENT]
    if not treated or all(field is not Field.DECISION for field, _ in labels[treated[-1] :]):
        return False
    days = _days_in(labels[treated[-1]][1])
    return not days or bool(days & _days(minutes.facts))


def _numbers(paper: Part) -> frozenset[tuple[int, int]]:
    """Year and number of the case in the head of its paper."""
    heads = (piece for piece in paper.pieces if isinstance(piece, CaseHead))
    told = (value.text for head in heads for value in head.values if value.field is Field.CASE_NUMBER)
    return frozenset(number for text in told for number in _numbers_in(text))


def _numbers_in(text: str) -> set[tuple[int, int]]:
    return {(number.year, number.number) for number in find_case_numbers(text) if number.year}


def _days(values: Iterable[LabelledValue]) -> frozenset[datetime.date]:
    """The days of labelled values that have their year."""
    lines = (paragraph.text for value in values for paragraph in value.paragraphs)
    return frozenset(day for line in lines for day in _days_in(line))


def _days_in(text: str) -> set[datetime.date]:
    return {date.first for date in find_dates(text) if date.has_year and date.precision is Precision.DAY}
