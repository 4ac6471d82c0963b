"""Names at the end of a case in a flattened table, which stood in its Ansvar column."""

from collections.abc import Sequence

from extractors.language.names import is_name, is_name_word
from models.layout import Paragraph

LONGEST_NAME_LINE = 5  # words: two names, or one of a long line


def trailing_names(paragraphs: Sequence[Paragraph], *, begun: bool) -> int:
    """How many paragraphs at the end hold nothing but names: 'Saken utsettes.' / 'Kari' / 'Fjellheim' -> 2.

    `begun`: a name has begun on the title's line, so that a lone surname may go on with it.
    """
    count = 0
    for paragraph in reversed(paragraphs):
        if paragraph.label or not _is_name_line(paragraph.text):
            break
        count += 1
    names = " ".join(paragraph.text for paragraph in paragraphs[len(paragraphs) - count :]).replace("/", " ")
    return count if begun or is_name(names) or len(names.split()) > 1 else 0


def trailing_name_words(words: Sequence[str], longest: int) -> int:
    """How many words at the end can be of a name, at most `longest`: 'Eventuelt Kari Fjellheim' -> 2."""
    count = 0
    while count < min(longest, len(words)) and is_name_word(words[-1 - count]):
        count += 1
    return count


def _is_name_line(text: str) -> bool:
    words = text.replace("/", " ").split()
    return 0 < len(words) <= LONGEST_NAME_LINE and all(is_name_word(word) for word in words)
