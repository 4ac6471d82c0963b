"""Cases of a list, and the date of the meeting in which a case without a year was treated.

'i møte 22.01.2021 sak 2', 'sak 5 i SSU 12.03.24', 'FSU-møtet 3. mai, sak 7'.
"""

import re
from collections.abc import Iterator

from extractors.language.case_lists import Listed, between
from extractors.language.dates import DateMention, Precision
from extractors.language.reading import Found, Reading
from extractors.vocabulary.cases import WORDS_BETWEEN_CASE_AND_DATE
from models.facts import Body

MOST_WORDS = 4  # between a case and its date
_WORDS = rf"(?:(?:{'|'.join(WORDS_BETWEEN_CASE_AND_DATE)})\b[\s,]*){{0,{MOST_WORDS}}}"

BEHIND = re.compile(rf"[\s,(–-]*{_WORDS}", re.IGNORECASE)
"""Between a case and the date behind it: sak 5 + ' i møtet ' + 12.03.24."""
BEFORE = re.compile(rf"[\s,(:–-]*{_WORDS}", re.IGNORECASE)
"""Between a date and the case behind it: 16.12.04 + ' under ' + sak 0052/04."""
SENTENCE_END = re.compile(r"[.;!?] ")


def case_date(reading: Reading, start: int, end: int) -> DateMention | None:
    """The date in or right beside the words start..end that name a case; None where there is none."""
    dates = [date for date in reading.dates if date.years_from_now is None]
    inside = [date for date in dates if start <= date.start and date.end <= end]
    if inside:
        return inside[-1]
    behind = [date for date in dates if date.start >= end and BEHIND.fullmatch(reading.text, end, date.start)]
    before = [date for date in dates if date.end <= start and BEFORE.fullmatch(reading.text, date.end, start)]
    return next(iter([*behind[:1], *before[-1:]]), None)


def is_of_case(reading: Reading, meeting: Found, case: Found) -> bool:
    """Whether the words of a meeting only tell when a case was treated, so that they name no meeting of their own.

    'vedtok i møte 22.01.2021, sak 1', 'planutvalget, sak 0007/00, behandlet i møte den 06.06.00'.
    """
    if meeting.body not in (None, case.body):
        return False
    text = reading.text
    if _is_of_year(meeting, case) and not SENTENCE_END.search(text, meeting.end, case.start):
        return True
    if meeting.end <= case.start:
        return bool(BEFORE.fullmatch(text, meeting.end, case.start))
    return meeting.start >= case.end and bool(BEHIND.fullmatch(text, case.end, meeting.start))


def _is_of_year(meeting: Found, case: Found) -> bool:
    """Whether a body did something in the year of a case behind it: 'Styret gav i 2017 ei fråsegn i sak 2017/44'."""
    spans_year = meeting.date is not None and meeting.date.precision is Precision.YEAR
    same = spans_year and meeting.date is not None and case.year == meeting.date.first.year
    return same and meeting.end <= case.start


def listed_cases(
    reading: Reading, listed: list[Listed], body: Body | None, words: tuple[int, int], acted: DateMention | None = None
) -> Iterator[Found]:
    """Listed numbers as cases of one body; those without a year get it from the day beside them, or when it `acted`.

    The words of the first begin, and those of the last end, where `words` do.
    """
    start, end = words
    lacking = any(item.year is None for item in listed)
    date = (case_date(reading, start, end) or acted) if lacking else None
    near = date.first.year if date and date.has_year else None
    for before, item in zip([None, *listed], listed, strict=False):
        for unsaid in between(before, item):
            yield Found(unsaid.start, unsaid.end, body, unsaid.year or near, unsaid.number)
        first, last = item is listed[0], item is listed[-1]
        year = item.year or near
        yield Found(
            start if first else item.start,
            end if last else item.end,
            body,
            year,
            item.number,
            date=None if year else date,
        )
