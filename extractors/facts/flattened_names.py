"""Names at the end of a case in a flattened table, which stood in its Ansvar column."""

from collections.abc import Sequence

from extractors.language.names import is_name, is_name_word
from extractors.sections.deadline_tails import is_deadline_line
from models.layout import Paragraph

LONGEST_NAME_LINE = 5  # words: two names, or one of a long line


def trailing_names(paragraphs: Sequence[Paragraph], *, begun: bool) -> int:
    """How many paragraphs at the end hold nothing but names: 'Saken utsettes.' / 'Kari' / 'Fjellheim' -> 2.

    The time that they have may stand below them: 'Kari Fjellheim' / 'Frist: 1. mai'.
    `begun`: a name has begun on the title's line, so that a lone surname may go on with it.
    """
    last = paragraphs[-1] if paragraphs else None
    timed = int(last is not None and not last.label and is_deadline_line(last.text))
    above = paragraphs[: len(paragraphs) - timed]
    count = 0
    for paragraph in reversed(above):
        if paragraph.label or not _is_name_line(paragraph.text):
            break
        count += 1
    names = " ".join(paragraph.text for paragraph in above[len(above) - count :]).replace("/", " ")
    told = count and (begun or is_name(names) or len(names.split()) > 1)
    return count + timed if told else 0


def trailing_name_words(words: Sequence[str], longest: int) -> int:
    """How many words at the end can be of a name, at most `longest`: 'Eventuelt Kari Fjellheim' -> 2."""
    count = 0
    while count < min(longest, len(words)) and is_name_word(words[-1 - count]):
        count += 1
    return count


def _is_name_line(text: str) -> bool:
    words = text.replace("/", " ").split()
    return 0 < len(words) <= LONGEST_NAME_LINE and all(is_name_word(word) for word in words)
