"""Names and deadlines at the end of a case in a flattened table, which stood in its Ansvar column."""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.language.names import is_name, is_name_word
from extractors.sections.deadline_tails import before_deadline, is_day, is_deadline_line
from extractors.vocabulary.calendar import FULL_MONTHS
from models.layout import Paragraph

LONGEST_NAME_LINE = 5  # words: two names, or one of a long line
MOST_DATE_LINES = 3  # of a deadline in a narrow column: 'Frist: 1.' / 'desember' / '2024'
DATE_REST = re.compile(rf"(?:{'|'.join(FULL_MONTHS)})?\s*(?:(?:19|20)\d\d)?\.?", re.IGNORECASE)
"""What a narrow column leaves of a day on the next line: 'desember 2024', '2024'."""


def trailing_names(paragraphs: Sequence[Paragraph], *, begun: bool) -> int:
    """How many paragraphs at the end hold nothing but names: 'Saken utsettes.' / 'Kari' / 'Fjellheim' -> 2.

    The time that they have may stand below them: 'Kari Fjellheim' / 'Frist: 1. mai'.
    `begun`: a name has begun on the title's line, so that a lone surname may go on with it.
    """
    column = list(reversed([*takewhile(_is_of_column, reversed(paragraphs))]))
    while column and is_deadline_line(column[0].text):  # of the decision above, not of a person
        del column[0]
    bare = [line.text for paragraph in column if (line := before_deadline(paragraph)) and not is_day(line.text)]
    names = " ".join(bare).replace("/", " ")
    return len(column) if begun or is_name(names) or len(names.split()) > 1 else 0


def trailing_deadline(paragraphs: Sequence[Paragraph]) -> int:
    """How many paragraphs at the end are a deadline: 'Saken utsettes.' / 'Kari Fjellheim' / 'Frist: 1. mai' -> 1."""
    for count, paragraph in enumerate(reversed(paragraphs[-MOST_DATE_LINES:]), start=1):
        if paragraph.label is None and is_deadline_line(paragraph.text.strip()):
            return count
        if paragraph.label or not DATE_REST.fullmatch(paragraph.text.strip()):
            return 0
    return 0


def trailing_name_words(words: Sequence[str], longest: int) -> int:
    """How many words at the end can be of a name, at most `longest`: 'Eventuelt Kari Fjellheim' -> 2."""
    count = 0
    while count < min(longest, len(words)) and is_name_word(words[-1 - count]):
        count += 1
    return count


def _is_of_column(line: Paragraph) -> bool:
    """Whether a line holds nothing but names, the time that they have, or both: 'Kari Fjellheim Frist: 1. mai'."""
    names = before_deadline(line)
    return not line.label and (is_deadline_line(line.text) or (names is not None and _is_name_line(names.text)))


def _is_name_line(text: str) -> bool:
    words = text.replace("/", " ").split()
    return 0 < len(words) <= LONGEST_NAME_LINE and all(is_name_word(word) for word in words)
