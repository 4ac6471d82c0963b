"""Days and months as people write them in a question: '2023-11-23', '23.11.23', '23. november 2023', 'nov 2023'."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

# First letters are enough: 'nov', 'november'; nynorsk months are the same.
MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_MONTH = rf"(?P<month_name>{'|'.join(MONTHS)})\w*\.?"

# In this order: a day before the month that it holds, so that '23.11.2023' is no year with a month before it.
FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\w)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        r"(?<!\w)(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4}|\d{2})(?!\d)",
        rf"(?<!\w)(?P<day>\d{{1,2}})\.?\s*{_MONTH}\s+(?P<year>\d{{4}})",
        r"(?<!\w)(?P<year>\d{4})-(?P<month>\d{1,2})(?![\d-])",
        rf"\b{_MONTH}\s+(?P<year>\d{{4}})",
        r"(?<!\w)(?P<year>(?:19|20)\d{2})(?!\d)",
    )
)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both of them in it."""

    first: dt.date
    last: dt.date


def find_span(text: str) -> tuple[Span | None, str]:
    """The day, month or year that a text names (None where it names none that ever was), and the text without it.

    'SSU 23.11.23' gives that one day and 'SSU'; 'SSU november 2023' the days of that month.
    """
    for form in FORMS:
        match = form.search(text)
        if match:
            span = _span(match.groupdict())
            rest = " ".join(f"{text[: match.start()]} {text[match.end() :]}".split())
            return (span, rest) if span else (None, text)
    return None, text


def _span(parts: dict[str, str | None]) -> Span | None:
    """The span that year, month and day name, the last two of which may be missing."""
    digits = {name: int(value) for name, value in parts.items() if value and name != "month_name"}
    year = digits["year"] if digits["year"] > 99 else 2000 + digits["year"]  # noqa: PLR2004 - two digits are this century's
    name = parts.get("month_name")
    month = MONTHS.index(name.lower()) + 1 if name else digits.get("month")
    try:
        if month is None:
            return Span(dt.date(year, 1, 1), dt.date(year, 12, 31))
        last = digits.get("day", calendar.monthrange(year, month)[1])
        return Span(dt.date(year, month, digits.get("day", 1)), dt.date(year, month, last))
    except (ValueError, calendar.IllegalMonthError):
        return None
