"""Mentions of cases and meetings in running text: which words name a target, before anything is resolved."""

import datetime
import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from extractors.language.case_dates import is_of_case
from extractors.language.case_mentions import case_mentions
from extractors.language.dates import DateMention
from extractors.language.letters import folded
from extractors.language.meeting_mentions import meeting_mentions
from extractors.language.overlaps import overlaps
from extractors.language.reading import Found, Reading
from extractors.language.state_papers import state_papers
from extractors.vocabulary.calendar import FULL_MONTHS, SEASONS
from extractors.vocabulary.meetings import LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS

_TURNS = "|".join((*PREVIOUS_WORDS, *LAST_WORDS, *NEXT_WORDS))
DIGIT_OR_TIME = re.compile(
    rf"\d|{'|'.join(sorted({*FULL_MONTHS, *SEASONS}))}|i fjor|i år|neste år|\b(?:{_TURNS})\b|lov(?:en|a)s?\b"
)
"""No case is named without a number, no meeting without one, a month, a season, a year or a turn, no law without it."""
SAME_CASE = re.compile(
    r"\b(?:i|av|til|fra|frå|under|jf\.|se|sjå) (?P<words>(?:samme|same) sak)(?![\wæøå])", re.IGNORECASE
)
"""'... i samme sak': the case named before it."""


def may_name(text: str) -> bool:
    """Whether a text may name a case or a meeting at all; most do not, and need not be read word by word."""
    return DIGIT_OR_TIME.search(folded(text)) is not None


def find_references(reading: Reading) -> list[Found]:
    """All mentions of cases, meetings, laws and national documents in a text, in order, without overlaps.

    Cases win over meetings, and both over laws and documents.
    """
    found = list(case_mentions(reading))
    cases = tuple(found)
    for meeting in meeting_mentions(reading):
        if not overlaps(meeting.start, meeting.end, found) and not any(
            is_of_case(reading, meeting, case) for case in cases
        ):
            found.append(meeting)
    found += [same for same in _same_cases(reading.text, cases) if not overlaps(same.start, same.end, found)]
    found += [paper for paper in state_papers(reading.text) if not overlaps(paper.start, paper.end, found)]
    return sorted(found, key=lambda mention: mention.start)


def _same_cases(text: str, cases: Sequence[Found]) -> Iterator[Found]:
    """'samme sak' for the case named last before it; nothing where none is."""
    for match in SAME_CASE.finditer(text):
        before = [case for case in cases if case.end <= match.start()]
        if before:
            last = max(before, key=lambda case: case.end)
            yield replace(last, start=match.start("words"), end=match.end("words"))


def resolve_year(date: DateMention, own: datetime.date | None, *, past: bool, future: bool) -> DateMention | None:
    """Give a date without a year the year that its sentence means; None where nothing tells.

    Behind the paper's own day when the sentence tells of the past, ahead of it when it plans, else the nearest.
    """
    if date.has_year:
        return date
    if own is None:
        return None
    if date.years_from_now is not None:
        return date.in_year(own.year + date.years_from_now)
    options = [date.in_year(year) for year in (own.year - 1, own.year, own.year + 1)]
    if past and not future:
        behind = [option for option in options if option.first <= own]
        return behind[-1]
    if future and not past:
        ahead = [option for option in options if option.last >= own]
        return ahead[0]
    return min(options, key=lambda option: (abs((option.first - own).days), option.first < own))
