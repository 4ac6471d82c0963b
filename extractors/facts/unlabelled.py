"""Decisions without a label: bold sentences that end a case, or a lone short sentence that decides."""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.facts.block_ends import LONGEST_SHORT_LINE, NEXT_MEETING
from extractors.facts.outcomes import DONE, NOTHING, outcome, settles
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.outcomes import DECIDED_SUBJECTS, DECIDING_VERBS
from models.layout import Paragraph
from models.vocabulary import Outcome

SHORTEST_SENTENCE = 3  # words of a bold line that may decide: 'Referatet vart godkjent.'
CLEAR_OUTCOMES = frozenset({Outcome.APPROVED, Outcome.NOTED, Outcome.POSTPONED})
"""What an unlabelled sentence may decide; the words of the other outcomes stand in any discussion."""
UNLABELLED_DECISION = re.compile(
    rf"(?:(?:{'|'.join(DECIDED_SUBJECTS)}) (?:ble |blei |vart |er |blir |vert )?)?"
    rf"(?:{'|'.join(DECIDING_VERBS)})\b[^.!?:]*\.?",
    re.IGNORECASE,
)
"""A line of its own that ends an item: 'Tatt til orientering.', 'Saken utsettes til neste møte.'"""


def bold_decision(text: Sequence[Paragraph]) -> list[Paragraph]:
    """The bold sentences that end the text of a case, where one of them settles it; [] where none does."""
    bold = list(takewhile(_is_bold_sentence, reversed(_without_next_meeting(text))))[::-1]
    return bold if any(settles(paragraph.text) for paragraph in bold) else []


def lone_decision(text: Sequence[Paragraph]) -> list[Paragraph]:
    """The lone short sentence of a case that decides, as one: 'Referatene ble tatt til orientering'; [] for none."""
    said = [paragraph for paragraph in _without_next_meeting(text) if _has_words(paragraph)]
    if len(said) > 1 and UNLABELLED_DECISION.fullmatch(said[-1].text.strip()):
        said = said[-1:]  # the last line, behind what was said
    return said if len(said) == 1 and said[0].label is None and _decides(said[0].text.strip()) else []


def _has_words(paragraph: Paragraph) -> bool:
    return any(character.isalnum() for character in paragraph.text)


def _without_next_meeting(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """What was said of a case, without the line that says when the body meets again."""
    return [paragraph for paragraph in paragraphs if not NEXT_MEETING.match(paragraph.text)]


def _is_bold_sentence(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a sentence that its writer has set in bold."""
    text = paragraph.text.strip()
    return paragraph.is_bold() and text.endswith(".") and len(text.split()) >= SHORTEST_SENTENCE


def _decides(text: str) -> bool:
    """Whether an unlabelled line decides and tells nothing else, as 'Ingen merknader. Planen er godkjent.' does."""
    if len(text) > LONGEST_SHORT_LINE or len(text.split()) == 1 or text.endswith(":"):
        return False
    sentences = (text[start:end] for start, end in sentence_spans(text))
    said = [sentence for sentence in sentences if not NOTHING.match(sentence)]
    return bool(said) and all(DONE.search(each) and outcome(each) in CLEAR_OUTCOMES for each in said)
