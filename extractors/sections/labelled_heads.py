"""Heads of case papers as labelled lines, one below the other, as boards of hospital trusts print them.

    FORETAK: Sykehuset Solvik HF
    SAKSBEHANDLER: Kari Fjellheim
    SAKEN GJELDER: Felles legevakt
    STYRESAK: 033/24

Lines whose label nobody knows stand among them and say nothing of the case.
"""

import re
from collections.abc import Sequence

from extractors.fields import column_field
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_heads import LONGEST_LABELLED_HEAD, without_letters_day
from extractors.sections.records import CaseHead, LabelledValue
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph

LABELLED = re.compile(r"(?P<label>[A-ZÆØÅ][\wæøåÆØÅ./-]*(?: [\wæøåÆØÅ./-]+){0,2}) ?:\s+(?=\S)")
LONGEST_LINE = 120  # characters
FEWEST_LINES = 3
HEADS = (
    frozenset({Field.CASE_NUMBER, Field.TITLE, Field.CASE_OFFICER}),
    frozenset({Field.CASE_NUMBER, Field.DATE, Field.CASE_OFFICER}),  # its title stands below, without a label
)
"""What such a head says at least, so that no list of facts is taken for one."""


def labelled_head(blocks: Sequence[Block], start: int) -> tuple[CaseHead | None, int]:
    """The head that begins at `start` and how many blocks it takes; (None, 0) where none does."""
    values: list[LabelledValue] = []
    taken = 0
    for block in blocks[start : start + LONGEST_LABELLED_HEAD]:
        match = LABELLED.match(block.text) if isinstance(block, Paragraph) and not block.label else None
        if match is None or not isinstance(block, Paragraph) or len(block.text) > LONGEST_LINE:
            break
        taken += 1
        field, value = column_field(match["label"]), slice_paragraph(block, match.end(), len(block.text))
        if field and value:
            values.append(LabelledValue(field, match["label"], (value,)))
    numbers = [value for value in values if value.field is Field.CASE_NUMBER and find_case_numbers(value.text)]
    fields = {value.field for value in values}
    told = taken >= FEWEST_LINES and len(numbers) == 1 and any(fields >= head for head in HEADS)
    return (CaseHead(without_letters_day(values)), taken) if told else (None, 0)
