"""Another decision quoted in running text: announced by its case or day and a colon, then set in quotation marks.

'I sak 12/04 vedtok styret: «Saken utsettes.»' on one line, or with the points on lines of their own below.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.labels import split_label
from extractors.language.numbers import find_case_numbers
from extractors.sections.records import has_day
from extractors.slices import slice_paragraph
from models.layout import Paragraph

ANNOUNCED_WITHIN = 200  # characters before the colon in which the case or day is named
LONGEST_QUOTATION = 12  # paragraphs of a quoted decision
OPENING, CLOSING = '«“”„"', '»”“"'
DECIDES = re.compile(
    r"\b(?:vedtok|vedtak\w*|vedtatt|vedteke|besluttet|beslutta|konkluder\w+|konklusjon\w*|avgjorde|avgjerd\w*)\b[^:]{0,80}:$",
    re.IGNORECASE,
)
"""Ends a line that announces a decision: 'vedtok styret:', 'gjorde styret dette vedtaket:'."""
QUOTATION = re.compile(rf"(?<=:) ?[{OPENING}](?P<words>[^«»“”„\"]{{12,1500}})[{CLOSING}]")
"""A whole quotation behind a colon; a shorter one is a word that is spoken of."""


def announces_quotation(text: str) -> bool:
    """Whether a text ends by announcing another decision: '... I sak 12/04 vedtok styret:'."""
    told = text.rstrip()[-ANNOUNCED_WITHIN:]
    return bool(DECIDES.search(told)) and (has_day(told) or bool(find_case_numbers(told)))


def part_quotation(paragraph: Paragraph) -> tuple[Paragraph, Paragraph, Paragraph | None] | None:
    """What stands before, in and behind the quotation of another decision; None where a paragraph quotes none."""
    text = paragraph.text
    for match in QUOTATION.finditer(text):
        if announces_quotation(text[: match.start()]):
            before = slice_paragraph(paragraph, 0, match.start())
            quoted = slice_paragraph(paragraph, *match.span("words"))
            if before and quoted:
                return before, _labelled(quoted), slice_paragraph(paragraph, match.end(), len(text))
    return None


def quoted_lines(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The quotation that some lines begin with, without its marks; [] where they begin otherwise or it never ends."""
    if not lines or lines[0].text[:1] not in tuple(OPENING):
        return []
    first = slice_paragraph(lines[0], 1, len(lines[0].text))
    found = [*([first] if first else []), *lines[1:LONGEST_QUOTATION]]
    for count, line in enumerate(found, start=1):
        bare = line.text.rstrip(" .")
        if bare.endswith(tuple(CLOSING)):
            last = slice_paragraph(line, 0, len(bare) - 1)
            quoted = [*found[: count - 1], *([last] if last else [])]
            return [_labelled(quoted[0]), *quoted[1:]] if quoted else []
    return []


def _labelled(paragraph: Paragraph) -> Paragraph:
    """A line whose list label stood behind the quotation mark: '«1. Saken utsettes'."""
    label, rest = split_label(paragraph.text)
    bare = slice_paragraph(paragraph, len(paragraph.text) - len(rest), len(paragraph.text)) if label else None
    return replace(bare, label=label) if bare else paragraph
