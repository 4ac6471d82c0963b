"""Paragraphs that hold several printed lines run together, as in flattened papers, parted where a label or title begins.

'Utkastet legges frem. Forslag til konklusjon Årsmelding godkjennes.' with the label underlined -> text, label and point.
"""

import re
from collections.abc import Sequence

from extractors.fields import block_label
from extractors.slices import slice_paragraph
from extractors.vocabulary.block_labels import DECISION_LABELS, PROPOSAL_LABELS
from models.layout import Paragraph

SHORT_GAP = 4  # words between two bold titles on one line ('til orientering')
INLINE_LABEL = re.compile(
    rf"(?<=[.!?»:)\w]) (?P<label>(?:{'|'.join((*PROPOSAL_LABELS, *DECISION_LABELS))}) ?:)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?»:)]$")


def unfold(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, parted where a new line must have begun."""
    found: list[Paragraph] = []
    for index, paragraph in enumerate(paragraphs):
        starts = sorted({*_label_starts(paragraph), *(_title_starts(paragraph) if index == 0 else ())})
        cuts = [0, *starts, len(paragraph.text)]
        parts = [slice_paragraph(paragraph, start, end) for start, end in zip(cuts, cuts[1:], strict=False)]
        found += [part for part in parts if part]
    return found


def _label_starts(paragraph: Paragraph) -> list[int]:
    """Where a label begins inside a paragraph: underlined, or in capitals with a colon behind a sentence or a bold title."""
    text = paragraph.text
    marked = [span.start for span in paragraph.underline if span.start > 0]
    starts = []
    for start in marked:
        rest = slice_paragraph(paragraph, start, len(text))
        if rest and block_label(rest):
            starts.append(start)
    bold_ends = {span.end for span in paragraph.bold}
    for match in INLINE_LABEL.finditer(text):
        start = match.start("label")
        behind_bold = any(end <= start <= end + 2 for end in bold_ends)
        if text[start].isupper() and (behind_bold or _SENTENCE_END.search(text[:start].rstrip())):
            starts.append(start)
    return starts


def _title_starts(paragraph: Paragraph) -> list[int]:
    """Where a second bold title begins on the first line, a few plain words behind the first."""
    spans = sorted(paragraph.bold, key=lambda span: span.start)
    if len(spans) < 2 or spans[0].start > 0 or paragraph.is_bold():  # noqa: PLR2004  # a second title needs a second span
        return []
    gap = paragraph.text[spans[0].end : spans[1].start].split()
    return [spans[1].start] if 0 < len(gap) <= SHORT_GAP and paragraph.text[spans[1].start].isupper() else []
