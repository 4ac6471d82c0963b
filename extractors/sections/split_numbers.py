"""Case numbers that a line break or a narrow cell parted: 'Sak 12/' + '24 Budsjett', 'jf. sak 14-' + '2015'."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from extractors.slices import join_paragraphs
from models.layout import Block, Paragraph, Row, Table

FIRST_HALF = re.compile(
    r"\b(?:(?i:(?:[\wæøå]+-?)?sak(?:er|en|a|ene|ane|s?nr)?|nr)\.?|[A-ZÆØÅ]{2,5}) ?(?:nr\.? ?)?\d{1,4} ?[/-]$"
    r"|^\d{1,4} ?/$"
)
"""The end of a paragraph that breaks off in a number: 'Sak 12/', '... jf. sak 14-', '2024/' alone."""
SECOND_HALF = re.compile(r"\d{1,4}(?![\d/-])(?=[\s.,;:)]|$)(?!\. ?\w+ \d{4})")
"""The rest of it at the start of the next: '24 Budsjett', '2015.'; not '12. mars 2024'."""
WORD_ALONE = re.compile(r"(?:Sak|SAK|Styresak|STYRESAK)(?: ?(?:nr\.?|NR\.?))?", re.ASCII)
"""The word of a number, alone on its line: 'Sak' + '12/24 Budsjett'."""
WORD_LAST = re.compile(
    r"\b(?:i|etter|jfr?\.?|se|sjå|av|til|fra|frå|med|under|ved|og) (?:[\wæøå]+-?)?sak(?:ene|ane)?(?: nr\.?)?$",
    re.IGNORECASE,
)
"""The word of a number, last on its line, with one before it that leads on: '... tiltakene etter sak' + '12/24.'"""
NUMBER_FIRST = re.compile(r"\d{1,4} ?[/.-] ?\d{1,4}\b")


def with_whole_numbers(blocks: Sequence[Block]) -> list[Block]:
    """Blocks with the parts of parted numbers joined, also in the cells of tables; no word is lost."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, Table):
            joined.append(_with_whole_cells(block))
        elif isinstance(last, Paragraph) and (whole := _joined(last, block)):
            joined[-1] = whole
        else:
            joined.append(block)
    return joined


def _with_whole_cells(table: Table) -> Table:
    if not any(_breaks_off(paragraph.text.rstrip()) for paragraph in table.paragraphs):
        return table
    return replace(
        table,
        rows=tuple(
            Row(tuple(replace(cell, blocks=tuple(with_whole_numbers(cell.blocks))) for cell in row.cells))
            for row in table.rows
        ),
    )


def _breaks_off(text: str) -> bool:
    return text.endswith(("/", "-")) and FIRST_HALF.search(text) is not None


def _joined(first: Paragraph, second: Paragraph) -> Paragraph | None:
    """Two paragraphs as one where a number was parted between them; None for any others."""
    text = first.text.rstrip()
    if second.label or second.heading != first.heading:
        return None
    if _breaks_off(text) and SECOND_HALF.match(second.text):
        return join_paragraphs(replace(first, text=text), second, between="")
    leads_on = WORD_ALONE.fullmatch(text) or (WORD_LAST.search(text) and first.is_bold() == second.is_bold())
    return join_paragraphs(first, second) if leads_on and NUMBER_FIRST.match(second.text) else None
