"""Who answers for a case, without the time that they have: 'Kari Fjellheim' of 'Kari Fjellheim Frist: 1. mai'."""

import re

from extractors.language.dates import Precision, find_dates
from extractors.slices import slice_paragraph
from models.layout import Paragraph

DEADLINE_BEHIND = re.compile(r"(?:^|[\s.,;(–-]+)(?:tids)?frist(?:en)?\b", re.IGNORECASE)
"""Behind names, on their line or on one of its own: 'Ansvar: Kari Fjellheim. ' + 'Frist: 2. april'."""
DEADLINE_LABEL = re.compile(r"(?:tids)?frist(?:en)?\s*:", re.IGNORECASE)
"""Before a deadline below a point; 'Frist for innspill er 1. mai' is decided."""
LONGEST_DEADLINE_LINE = 40  # characters of one that says nothing else: 'Frist: innen utgangen av november 2025'


def before_deadline(line: Paragraph | None) -> Paragraph | None:
    """The line up to the deadline that it tells; None where nothing stands before that."""
    deadline = DEADLINE_BEHIND.search(line.text) if line else None
    return slice_paragraph(line, 0, deadline.start()) if line and deadline else line


def is_deadline_line(text: str) -> bool:
    """Whether a line tells a deadline and nothing else: 'Frist: 15.12.2009', or a day alone."""
    return len(text) <= LONGEST_DEADLINE_LINE and (DEADLINE_BEHIND.match(text) is not None or is_day(text))


def is_labelled_deadline(text: str) -> bool:
    """Whether a line is a deadline with its label, and nothing else: 'Frist: 1. mai'."""
    return len(text) <= LONGEST_DEADLINE_LINE and DEADLINE_LABEL.match(text) is not None


def is_day(text: str) -> bool:
    """Whether a text is a day and nothing else, as below the head 'Frist': '15.12.2009'."""
    return any((date.start, date.end) == (0, len(text)) for date in find_dates(text) if date.precision is Precision.DAY)
