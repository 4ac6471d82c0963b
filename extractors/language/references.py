"""Mentions of cases and meetings in running text: which words name a target, before anything is resolved."""

import datetime
import re

from extractors.language.case_mentions import case_mentions
from extractors.language.dates import DateMention
from extractors.language.meeting_mentions import meeting_mentions
from extractors.language.reading import Found, Reading
from extractors.vocabulary.calendar import FULL_MONTHS, SEASONS

DIGIT_OR_TIME = re.compile(rf"\d|{'|'.join(sorted({*FULL_MONTHS, *SEASONS}))}|i fjor|i år|neste år", re.IGNORECASE)
"""No case is named without a number, no meeting without one or a month, a season or a year."""


def may_name(text: str) -> bool:
    """Whether a text may name a case or a meeting at all; most do not, and need not be read word by word."""
    return DIGIT_OR_TIME.search(text) is not None


def find_references(reading: Reading) -> list[Found]:
    """All mentions of cases and meetings in a text, in order, without overlaps; cases win."""
    found = list(case_mentions(reading))
    for meeting in meeting_mentions(reading):
        if all(meeting.end <= other.start or meeting.start >= other.end for other in found):
            found.append(meeting)
    return sorted(found, key=lambda mention: mention.start)


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
