"""Decisions without a label of their own: bold sentences, what is to be done, or a lone short sentence that decides."""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.facts.block_ends import LONGEST_SHORT_LINE, NEXT_MEETING
from extractors.facts.outcomes import DONE, NOTHING, outcome, settles
from extractors.fields import block_label
from extractors.language.numbers import find_case_numbers
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.decision_sentences import DECIDED_SUBJECTS, SETTLING_WORDS
from models.layout import Paragraph
from models.vocabulary import Outcome

SHORTEST_SENTENCE = 3  # words of a bold line that may decide: 'Referatet vart godkjent.'
CLEAR_OUTCOMES = frozenset({Outcome.APPROVED, Outcome.NOTED, Outcome.POSTPONED})
"""What an unlabelled sentence may decide; the words of the other outcomes stand in any discussion."""
UNLABELLED_DECISION = re.compile(
    rf"(?:(?:{'|'.join(DECIDED_SUBJECTS)}) (?:ble |blei |vart |er |blir |vert )?)?"
    rf"(?:{'|'.join(SETTLING_WORDS)})\b[^.!?:]*\.?",
    re.IGNORECASE,
)
"""A line of its own that ends an item: 'Tatt til orientering.', 'Saken utsettes til neste møte.'"""

FOLLOWED_UP = re.compile(r"(?:vid[ae]re )?oppfølgj?ing", re.IGNORECASE)
"""A label over what is to be done: 'Oppfølging:'; a word beside it says that it was decided."""


def bold_decision(text: Sequence[Paragraph]) -> list[Paragraph]:
    """The bold sentences that end the text of a case, where one of them settles it; [] where none does."""
    bold = list(takewhile(_is_bold_sentence, reversed(_without_next_meeting(text))))[::-1]
    return bold if any(settles(paragraph.text) for paragraph in bold) else []


def agreed_tasks(text: Sequence[Paragraph]) -> list[Paragraph]:
    """The items of a list below 'Oppfølging:', which a case leaves to do: '- Kari Fjellheim kaller inn til møte.'.

    [] where text stands there, or a list of earlier cases and how far they have come.
    """
    labels = (index for index, line in enumerate(text) if _is_follow_up(line))
    start = next(labels, len(text))
    tasks = list(takewhile(lambda line: line.label is not None, text[start + 1 :]))
    return [] if any(map(_opens_with_case, tasks)) else tasks


def _opens_with_case(line: Paragraph) -> bool:
    """Whether a case's number opens a line, or stands behind its first word: 'Sak 3/23: sendt kommunene'."""
    return any(len(line.text[: number.start].split()) <= 1 for number in find_case_numbers(line.text))


def _is_follow_up(line: Paragraph) -> bool:
    """Whether a line is the label of what is to be done, and nothing else."""
    label = block_label(line)
    return label is not None and label.value_start >= len(line.text) and FOLLOWED_UP.fullmatch(label.words) is not None


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
