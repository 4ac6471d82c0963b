"""Points of a proposal or decision: which paragraphs make one, its words, its outcome and the vote on it.

'1. Saken utsettes. 2. Utvalget ber om ...' are two; 'a) ...' and bullets below a number belong to its point.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.facts.name_votes import name_votes, passed
from extractors.facts.outcomes import Votes, carrying_first, is_vote_sentence, outcome, split_vote_sentence, votes
from extractors.facts.places import place
from extractors.fields import Label
from extractors.labels import split_label
from extractors.sections.deadline_tails import is_labelled_deadline
from extractors.slices import slice_paragraph
from models.facts import Point
from models.layout import Paragraph
from models.vocabulary import PointStage

_POINT_NUMBER = re.compile(
    r"(?:\(?\d{1,2}[.)]|[a-zæøå][.)]|[ivx]{1,4}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[A-Z][.)])$", re.IGNORECASE
)
"""A list label that numbers a point: '1.', '(2)', 'a)', 'iv.', '3.2'."""
_DIGIT_LABEL = re.compile(r"\(?(\d{1,2})[.)]$")
_SENTENCE_ENDS = (".", ":", ";", "!", "?", "»", "”", ")")
_AMOUNT = re.compile(r"\d[\d.,]* (?:[a-zæøå]|%)")
_COUNTED = re.compile(r"(\d{1,2})\s+(?=[A-ZÆØÅ«])")
"""A number without the mark of a list, which counts points where the next one has the next: '1 Saken utsettes.'"""
_INLINE_NUMBER = r"(?<=[\w.»)]) {0}[.)] (?=[A-ZÆØÅ«])"
FEWEST_COUNTED = 2  # points with bare numbers; one may be a sentence that opens with a number
_QUOTES = (("«", "»"), ("“", "”"), ("”", "”"), ('"', '"'))
_OPENING_QUOTES = frozenset(opening for opening, _ in _QUOTES)


class Block(Struct):
    """The paragraphs below one label of points."""

    stage: PointStage
    label: Label
    paragraphs: list[Paragraph] = field(default_factory=list)
    announced: bool = False  # by a sentence of running text, not by a label
    treated: bool = False  # below the label of how the case was treated


class SpokenPoint(Struct, frozen=True):
    """A point with its paragraphs, in which mentions are looked for."""

    point: Point
    paragraphs: list[Paragraph]

    @property
    def deadline(self) -> str:
        """What a line of its own says of the time that there is: 'Frist: 1. mai'; '' where none does."""
        return " ".join(paragraph.text for paragraph in self.paragraphs if is_labelled_deadline(paragraph.text))


def block_points(block: Block, voting: Sequence[str], earlier: int) -> list[SpokenPoint]:
    """The points of a block, numbered behind `earlier` points of the same stage.

    `voting` is what was said of the vote in the case; a line that tells of the vote only is no point, unless nothing
    else tells what was decided ('Vedtak: Enstemmig vedtatt').
    """
    adopted = block.stage is PointStage.ADOPTED
    parted = [part for paragraph in block.paragraphs for part in _without_vote(paragraph)]
    said = [paragraph.text for paragraph in parted if is_vote_sentence(paragraph.text)]
    groups = point_groups([paragraph for paragraph in parted if not is_vote_sentence(paragraph.text)])
    if not groups and said and adopted and not voting:
        groups = [[paragraph] for paragraph in block.paragraphs]
    vote = _vote(block, said, voting) if adopted else Votes()
    told = [(text, group) for group in groups if (text := _point_text(group))]
    return [
        spoken_point(block.stage, ordinal, text, group, vote)
        for ordinal, (text, group) in enumerate(told, start=earlier + 1)
    ]


def _without_vote(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph with the sentence about the vote that ends it set apart."""
    cut = split_vote_sentence(paragraph.text)
    parts = (slice_paragraph(paragraph, 0, cut), slice_paragraph(paragraph, cut, len(paragraph.text)))
    return [part for part in parts if part]


def spoken_point(stage: PointStage, ordinal: int, text: str, group: list[Paragraph], vote: Votes) -> SpokenPoint:
    """One point from its words, its paragraphs and the vote on it."""
    counts = (vote.unanimous, vote.votes_for, vote.votes_against)
    return SpokenPoint(Point(stage, ordinal, text, outcome(text), *counts, place(group)), group)


def point_groups(paragraphs: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Paragraphs below a label -> the paragraphs of each point.

    A numbered paragraph opens a point; below it, bullets, letters and lines that go on in lower case belong to it.
    Without numbers each paragraph, or each bullet, is a point.
    """
    parted = [part for paragraph in _counted(paragraphs) for part in _split_inline(_labelled_inside(paragraph))]
    top = next((paragraph.label for paragraph in parted if paragraph.label), None)
    groups: list[list[Paragraph]] = []
    for paragraph in parted:
        if groups and _goes_on(paragraph, groups[-1], top):
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
    return groups


def _counted(paragraphs: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Points with bare numbers, '1 Saken utsettes.' / '2 Gebyret økes.', with these as their labels.

    Only where they count up from the first: '12 Kommuner har svart.' opens a sentence.
    """
    found = {at: match for at, line in enumerate(paragraphs) if not line.label and (match := _COUNTED.match(line.text))}
    numbers = [int(match[1]) for match in found.values()]
    if len(numbers) < FEWEST_COUNTED or 0 not in found or numbers != list(range(1, len(numbers) + 1)):
        return paragraphs
    bare = {at: slice_paragraph(paragraphs[at], match.end(), len(paragraphs[at].text)) for at, match in found.items()}
    return [
        replace(part, label=f"{found[at][1]}.") if (part := bare.get(at)) else line
        for at, line in enumerate(paragraphs)
    ]


def is_numbered(paragraph: Paragraph) -> bool:
    """Whether a paragraph has the number of a point: '1. Saken utsettes', 'a) Sekretariatet varsles'."""
    return bool(paragraph.label and _POINT_NUMBER.match(paragraph.label))


def _goes_on(paragraph: Paragraph, group: Sequence[Paragraph], top: str | None) -> bool:
    """Whether a paragraph belongs to the point before it; `top` is the first list label of the block.

    A line that begins in lower case, or with an amount in the middle of a sentence, was broken off the one above.
    """
    broken_off = _AMOUNT.match(paragraph.text) and not group[-1].text.rstrip().endswith(_SENTENCE_ENDS)
    if is_labelled_deadline(paragraph.text) or (not paragraph.label and (paragraph.text[:1].islower() or broken_off)):
        return True
    if paragraph.label is None or top is None:
        return False
    if group[0].label is None:  # 'Utvalget består av:' opens a list, of which numbers after the first are points
        opener = group[-1] if _sort(paragraph.label) == "digit" else group[0]
        return opener.text.rstrip().endswith(":")
    return _sort(paragraph.label) != _sort(top)


def _sort(label: str) -> str:
    """What sort of label it is: digits, letters, or a bullet."""
    if any(character.isdigit() for character in label):
        return "digit"
    return "letter" if _POINT_NUMBER.match(label) else "bullet"


def _labelled_inside(paragraph: Paragraph) -> Paragraph:
    """A point whose number stands inside the quotation mark: '«1. Saken utsettes' -> '1.', 'Saken utsettes'."""
    if paragraph.label or not paragraph.text.startswith(tuple(_OPENING_QUOTES)):
        return paragraph
    label, rest = split_label(paragraph.text[1:])
    if label is None or not _POINT_NUMBER.match(label):
        return paragraph
    part = slice_paragraph(paragraph, len(paragraph.text) - len(rest), len(paragraph.text))
    return replace(part, label=label) if part else paragraph


def _split_inline(paragraph: Paragraph) -> list[Paragraph]:
    """Points run together on one line: '1. Saken utsettes. 2. Utvalget ber om ...' -> two."""
    first = _DIGIT_LABEL.match(paragraph.label or "")
    if not first:
        return [paragraph]
    parts: list[Paragraph] = []
    number, start = int(first[1]), 0
    while following := re.search(_INLINE_NUMBER.format(number + 1), paragraph.text[start:]):
        part = slice_paragraph(paragraph, start, start + following.start())
        parts += [replace(part, label=f"{number}.")] if part else []
        number, start = number + 1, start + following.end()
    rest = slice_paragraph(paragraph, start, len(paragraph.text))
    return [*parts, replace(rest, label=f"{number}.")] if parts and rest else [paragraph]


def _vote(block: Block, said: Sequence[str], voting: Sequence[str]) -> Votes:
    """The vote on an adopted block: at its label, below it, or in the treatment before it (the last that carried)."""
    inside = [paragraph.text for paragraph in block.paragraphs]
    found = (votes(text) for text in (block.label.words, *said, *inside, *carrying_first(voting)))
    told = next((vote for vote in found if vote != Votes()), None)
    by_name = None if told else passed(name_votes(voting))
    return Votes(False, *by_name) if by_name else told or Votes()


def _point_text(group: Sequence[Paragraph]) -> str:
    """The words of a point, a deadline on a line of its own left out.

    A quotation mark without its other half is dropped, and one pair around all of them.
    """
    said = [paragraph for paragraph in group if not is_labelled_deadline(paragraph.text)]
    words = [said[0].text, *map(_with_letter, said[1:])] if said else []
    text = " ".join(" ".join(words).split())
    for opening, closing in _QUOTES:
        text = _without_lone_marks(text, opening, closing)
        bare = text.rstrip(".")
        if bare.startswith(opening) and bare.endswith(closing) and not {opening, closing} & set(bare[1:-1]):
            text = bare[1:-1]
    return text.strip()


def _with_letter(paragraph: Paragraph) -> str:
    """What stands below a point's first line, with the letter or number that the writer gave it: 'b) Drift dekkes'."""
    return f"{paragraph.label} {paragraph.text}" if is_numbered(paragraph) else paragraph.text


def _without_lone_marks(text: str, opening: str, closing: str) -> str:
    """A text without a mark at its end that nothing opens, or at its start that nothing closes."""
    if opening == closing:
        return text.strip(opening) if text.count(opening) == 1 else text
    if text.count(closing) > text.count(opening):
        stop = "." if text.rstrip(closing).endswith(".") else ""
        text = text.rstrip(f"{closing}.") + stop
    return text[1:] if text.count(opening) > text.count(closing) and text.startswith(opening) else text
