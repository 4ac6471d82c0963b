"""Table heads that a flattened paper gives as a line: 'Saks nr.  Ansvar', 'Saksnr: Møteorgan: Type sak Saksbehandler'.

The second opens a case paper; its values run together on the lines below: '2025.03 SSU Orientering Kari Fjellheim'.
"""

from collections.abc import Sequence

from extractors.fields import column_field
from extractors.item_types import is_item_type_line
from extractors.language.names import is_name
from extractors.language.numbers import find_case_numbers
from extractors.sections.records import CaseHead, ColumnLine, LabelledValue, has_day
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph

LONGEST_COLUMN_LINE = 90  # characters; the longest head met, of five columns, has 71
LONGEST_HEAD_WORDS = 4  # words of one column head: 'Ansvarlig for oppfølging', 'Saken behandles i møteorgan'
CASE_PAPER_FIELDS = frozenset({Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER})
"""Columns by which a flattened head is a case paper's, not an agenda's."""


def column_words(text: str) -> tuple[Field, ...]:
    """The fields of a line that holds nothing but column heads, a case number's first; () where it is none."""
    words = text.replace(":", " ").split()
    if len(text) > LONGEST_COLUMN_LINE:
        return ()
    fields: list[Field] = []
    while words:
        field, taken = _leading_head(words)
        if field is None:
            return ()
        fields.append(field)
        words = words[taken:]
    return tuple(fields) if len(fields) > 1 and fields[0] is Field.CASE_NUMBER else ()


def _leading_head(words: Sequence[str]) -> tuple[Field | None, int]:
    """The longest column head that some words begin with, and how many words it takes."""
    for length in range(min(LONGEST_HEAD_WORDS, len(words)), 0, -1):
        if field := column_field(" ".join(words[:length])):
            return field, length
    return None, 0


def flattened_head(blocks: Sequence[Block], start: int) -> tuple[CaseHead | ColumnLine | None, int]:
    """What the line of column heads at `start` is, and how many blocks it takes; (None, 0) where it is no such line."""
    block = blocks[start]
    fields = column_words(block.text) if isinstance(block, Paragraph) else ()
    if not isinstance(block, Paragraph) or not fields:
        return None, 0
    if not CASE_PAPER_FIELDS & set(fields):
        return ColumnLine(block.text), 1
    lines: list[Paragraph] = []
    for later in blocks[start + 1 :]:
        if not isinstance(later, Paragraph):
            break
        numbered = bool(find_case_numbers(later.printed))
        if not (_is_value_line(later) or (numbered and has_day(later.text)) if lines else numbered):
            break
        lines.append(later)
    return CaseHead((LabelledValue(Field.IGNORED, block.text, tuple(lines)),)), 1 + len(lines)


def _is_value_line(paragraph: Paragraph) -> bool:
    """Whether a line goes on with the values below a flattened head: 'Dialog', 'Kari Fjellheim'."""
    return is_item_type_line(paragraph.text) or is_name(paragraph.text)
