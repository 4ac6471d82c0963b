"""Paragraphs that hold several printed lines run together, as in flattened papers, parted at labels and titles.

'Utkastet legges frem. Forslag til konklusjon Planen godkjennes.' with the label underlined -> text, label and point.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.fields import block_label
from extractors.language.sentences import sentence_spans
from extractors.slices import join_paragraphs, slice_paragraph
from extractors.vocabulary.block_labels import DECISION_LABELS, PROPOSAL_LABELS
from extractors.vocabulary.fields import Field
from models.layout import Paragraph, Span

SHORT_GAP = 4  # words between two bold titles on one line ('til orientering')
LONGEST_MOVER = 300  # characters of a paragraph's end in which the sentence that moves a proposal stands
BEHIND_BOLD = 2  # characters between a bold title and a label: a blank, a dash
INLINE_LABEL = re.compile(
    rf"(?<=[.!?»:)\w]) (?P<label>(?:{'|'.join((*PROPOSAL_LABELS, *DECISION_LABELS))}) ?:)", re.IGNORECASE
)
LAST_LABEL = re.compile(rf"(?<=[.!?»]) (?P<label>(?:{'|'.join(PROPOSAL_LABELS)}))$", re.IGNORECASE)
"""A label that a full line before it has drawn up: '... jf. sak 2023.4. Forslag til konklusjon'."""
CASE_WORD_LAST = re.compile(r"\b(?:[\wæøåÆØÅ-]*sak(?:en|ene|er|a)?|saksnr\.?|nr\.?)$", re.IGNORECASE)
"""The end of a line on the next of which a case number stands: '... følger opp sak'."""
_SENTENCE_END = re.compile(r"[.!?»:)]$")


def unfold(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, parted where a new line must have begun; second titles are looked for in the first only.

    Two that a forced line break parts between 'sak' and its number are one.
    """
    found: list[Paragraph] = []
    for index, paragraph in enumerate(_rejoined(paragraphs)):
        starts = {*_underlined_labels(paragraph), *_inline_labels(paragraph), *_moved_last(paragraph)}
        if index == 0:
            starts |= set(_second_title(paragraph))
        cuts = [0, *sorted(starts), len(paragraph.text)]
        parts = (slice_paragraph(paragraph, start, end) for start, end in pairwise(cuts))
        found += [part for part in parts if part]
    return found


def _rejoined(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Paragraphs, those joined of which the first ends in 'sak' and the second begins with a number."""
    whole: list[Paragraph] = []
    for paragraph in paragraphs:
        if whole and CASE_WORD_LAST.search(whole[-1].text) and not paragraph.label and paragraph.text[:1].isdigit():
            whole[-1] = join_paragraphs(whole[-1], paragraph)
        else:
            whole.append(paragraph)
    return whole


def _underlined_labels(paragraph: Paragraph) -> list[int]:
    """Where an underlined label begins inside a paragraph."""
    starts = [span.start for span in paragraph.underline if span.start > 0]
    return [start for start in starts if _begins_with_label(paragraph, start)]


def _begins_with_label(paragraph: Paragraph, start: int) -> bool:
    rest = slice_paragraph(paragraph, start, len(paragraph.text))
    return rest is not None and block_label(rest) is not None


def _inline_labels(paragraph: Paragraph) -> list[int]:
    """Where a label with a capital and a colon begins inside a paragraph, behind a sentence or a bold title."""
    text = paragraph.text
    patterns = (INLINE_LABEL, LAST_LABEL) if ":" in text else (LAST_LABEL,)
    starts = [match.start("label") for pattern in patterns for match in pattern.finditer(text)]
    bold_ends = {span.end for span in paragraph.bold}

    def parted(start: int) -> bool:
        behind_bold = any(end <= start <= end + BEHIND_BOLD for end in bold_ends)
        return behind_bold or bool(_SENTENCE_END.search(text[:start].rstrip()))

    return [start for start in starts if text[start].isupper() and parted(start)]


def _moved_last(paragraph: Paragraph) -> list[int]:
    """Where the last sentence moves a proposal: 'Ordføreren svarte. Kari Fjellheim (H) fremmet slikt forslag:'."""
    if not paragraph.text.endswith(":"):
        return []
    begins = max(0, len(paragraph.text) - LONGEST_MOVER)
    *_, (offset, _) = sentence_spans(paragraph.text[begins:])
    start = begins + offset
    last = slice_paragraph(paragraph, start, len(paragraph.text)) if offset else None
    label = block_label(last) if last else None
    return [start] if label and label.field is Field.PROPOSAL else []


def _second_title(paragraph: Paragraph) -> list[int]:
    """Where a second bold title begins on the first line, a few plain words behind the first."""
    match sorted(paragraph.bold, key=lambda span: span.start):
        case [Span(start=0, end=end), Span(start=begin), *_] if not paragraph.is_bold():
            gap = paragraph.text[end:begin].split()
            return [begin] if 0 < len(gap) <= SHORT_GAP and paragraph.text[begin].isupper() else []
        case _:
            return []
