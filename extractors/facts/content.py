"""What stands under a title: running text, proposals, decisions, votes and attachments, told apart by labels.

'Forslag til konklusjon:' opens proposed points, 'Konklusjon:' or 'Vedtak:' adopted ones; a decision of another case or body
inside a case paper is quoted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extractors.facts.outcomes import Votes, is_vote_sentence, outcome, votes
from extractors.facts.places import place
from extractors.fields import Label, block_label
from extractors.item_types import NO_ATTACHMENTS, attachments, is_item_type_line
from extractors.language.bodies import BodyRegister
from extractors.language.dates import Precision, find_dates
from extractors.language.numbers import find_case_numbers
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.facts import Body, Point
from models.layout import Paragraph
from models.vocabulary import Outcome, PointStage, Stage

QUOTE_REACH = 12  # paragraphs in which an opening quotation mark still counts
LONGEST_UNLABELLED_DECISION = 110  # characters; 'Referatene ble tatt til orientering' has 35
CLEAR_OUTCOMES = frozenset({Outcome.APPROVED, Outcome.NOTED, Outcome.POSTPONED})
_DONE = re.compile(
    r"\b(?:ble|blei|vart|er|blir|vert)\b|\b(?:tas|takast|godkjen(?:t|nes|d|nast)|utsettes|utsatt|utgår|tatt|teke|teken)\b",
    re.IGNORECASE,
)
_POINT_NUMBER = re.compile(
    r"(?:\(?\d{1,2}[.)]|[a-zæøå][.)]|[ivx]{1,4}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[A-Z][.)])$", re.IGNORECASE
)
SIGNATURE = re.compile(
    r"\(sign\.?\)|^[A-ZÆØÅ][\wæøåÆØÅ]+, (?:den )?\d{1,2}\.(?: ?\w+ | ?\d{1,2}\.)\d{4}\.?$", re.IGNORECASE
)
"""'Solvik, 30. mars 2023' or 'Kari Fjellheim (sign.)' below the last decision."""
NARRATED = re.compile(
    r"\b(?:ba om|bad om|fremmet|fremja|orienterte|viste til|la (?:fram|frem)|fikk tilslutning|fekk tilslutning|falt|fall|tok ordet|redegjorde|gjorde greie|trakk|"
    r"stilte spørsmål|svarte)\b",
    re.IGNORECASE,
)
"""What was said in the meeting, below a proposal."""
_INLINE_NUMBER = r"(?<=[\w.»)]) {0}[.)] (?=[A-ZÆØÅ«])"


@dataclass(slots=True)
class Content:
    """What a cell or a headed block holds, sorted."""

    text: list[Paragraph] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    spoken: list[tuple[Point, list[Paragraph]]] = field(default_factory=list)  # points with their paragraphs
    has_attachments: bool | None = None
    attachment_count: int | None = None
    responsible: list[Paragraph] = field(default_factory=list)
    officers: list[Paragraph] = field(default_factory=list)


@dataclass(slots=True)
class _Block:
    """The paragraphs below one label."""

    stage: PointStage
    label: Label
    paragraphs: list[Paragraph] = field(default_factory=list)


def read_content(
    paragraphs: Sequence[Paragraph],
    *,
    stage: Stage,
    register: BodyRegister,
    body: Body | None,
    decision_first: bool = False,
) -> Content:
    """Sort the paragraphs under one case.

    `stage` is the paper's, `body` its body; `decision_first`: they stand in a column for decisions, so no label is needed.
    """
    content = Content()
    blocks: list[_Block] = []
    voting: list[str] = []
    current: _Block | None = None
    if decision_first:
        current = _Block(PointStage.ADOPTED, Label(Field.DECISION, "", 0))
        blocks.append(current)
    state = Field.TEXT
    for index, paragraph in enumerate(paragraphs):
        label = block_label(paragraph)
        if label:
            point_stage = _stage_of(label, paragraphs[:index], stage, register, body)
            rest = slice_paragraph(paragraph, label.value_start, len(paragraph.text))
            current, state = None, label.field
            if point_stage:
                current = _Block(point_stage, label, [rest] if rest else [])
                blocks.append(current)
            elif label.field in {Field.RESPONSIBLE, Field.CASE_OFFICER}:
                people = content.responsible if label.field is Field.RESPONSIBLE else content.officers
                people += [rest] if rest else []
            elif label.field is Field.ATTACHMENTS:
                content.has_attachments = not NO_ATTACHMENTS.search(paragraph.text)
            elif label.field not in {Field.IGNORED, Field.ARCHIVE}:
                content.text.append(paragraph)
                voting += [paragraph.text] if label.field is Field.VOTING else []
            continue
        if SIGNATURE.search(paragraph.text) and len(paragraph.text) < LONGEST_UNLABELLED_DECISION:
            current, state = None, Field.IGNORED
            continue
        if content.attachment_count is None and is_item_type_line(paragraph.text) and attachments(paragraph.text)[0]:
            content.has_attachments, content.attachment_count = attachments(paragraph.text)
            continue
        if current and not _ends(paragraph, current):
            current.paragraphs.append(paragraph)
        elif state is Field.ATTACHMENTS and (paragraph.label or len(paragraph.text) < LONGEST_UNLABELLED_DECISION):
            continue
        elif state is Field.RESPONSIBLE and not content.responsible:
            content.responsible.append(paragraph)
        elif state is not Field.IGNORED:
            current = None
            content.text.append(paragraph)
            voting += [paragraph.text] if state in {Field.VOTING, Field.TREATMENT} else []
    for block in blocks:
        _add_points(content, block, voting)
    if stage is Stage.MINUTES and not any(point.stage is PointStage.ADOPTED for point in content.points):
        _unlabelled_decision(content)
    return content


def _stage_of(
    label: Label, before: Sequence[Paragraph], stage: Stage, register: BodyRegister, body: Body | None
) -> PointStage | None:
    """What the points below a label are; None where the label opens text ('Konklusjon' as a heading in a case paper)."""
    if label.field is Field.PROPOSAL:
        recommended = stage is Stage.MINUTES and body in _owners(label.words, register)
        return (
            PointStage.ADOPTED if recommended else PointStage.PROPOSED
        )  # a body's own recommendation is what it decided
    if label.field is not Field.DECISION:
        return None
    others = [named for named in _owners(label.words, register) if body and named != body]
    if _inside_quotation(before) or _announced(before) or (others and stage is not Stage.NOTICE):
        return PointStage.QUOTED
    if stage is Stage.CASE_PAPER:
        treated = any((seen := block_label(paragraph)) and seen.field is Field.TREATMENT for paragraph in before)
        return PointStage.ADOPTED if treated else None
    if stage is Stage.NOTICE:
        return PointStage.PROPOSED
    return PointStage.ADOPTED


def _owners(words: str, register: BodyRegister) -> list[Body]:
    """Whose proposal or decision a label announces: 'Formannskapets innstilling', 'Vedtak i SSU'; not 'til kommunestyret'."""
    return [
        mention.body for mention in register.find(words) if not re.search(r"(?:til|for|\() ?$", words[: mention.start])
    ]


def _inside_quotation(before: Sequence[Paragraph]) -> bool:
    text = " ".join(paragraph.text for paragraph in before[-QUOTE_REACH:])
    return text.count("«") > text.count("»")


def _announced(before: Sequence[Paragraph]) -> bool:
    """Whether one of the last lines announces another decision: 'PM, sak 2022.9:', 'SSU vedtok i møte 12.03.2022:'."""
    for paragraph in before[-2:]:
        text = paragraph.text.rstrip()
        if text.endswith(":") and not block_label(paragraph):
            dated = any(date.precision is Precision.DAY for date in find_dates(text))
            if re.search(r"\bsak|vedt|møte", text, re.IGNORECASE) and (dated or find_case_numbers(text)):
                return True
    return False


def _ends(paragraph: Paragraph, block: _Block) -> bool:
    """Whether a paragraph is no longer part of a block of points: a heading, a bold line, or text after a closed quotation."""
    if not block.paragraphs:
        return False
    last = block.paragraphs[-1]
    if block.stage is PointStage.QUOTED and last.text.rstrip().endswith(("»", "”")):
        return True
    if paragraph.label:
        return False
    if paragraph.heading is not None or (paragraph.is_bold() and not last.is_bold()):
        return True
    if block.stage is PointStage.PROPOSED and NARRATED.search(paragraph.text):
        return True
    return paragraph.text.rstrip().endswith(":") and len(paragraph.text.split()) <= 6 and _numbered(last)


def _numbered(paragraph: Paragraph) -> bool:
    return bool(paragraph.label and _POINT_NUMBER.match(paragraph.label))


def _add_points(content: Content, block: _Block, voting: list[str]) -> None:
    """Number the points of one block behind those of the same stage that stand before it."""
    said = [paragraph.text for paragraph in block.paragraphs if is_vote_sentence(paragraph.text)]
    groups = point_groups([paragraph for paragraph in block.paragraphs if not is_vote_sentence(paragraph.text)])
    if not groups and said and block.stage is PointStage.ADOPTED and not voting:
        groups = [[paragraph] for paragraph in block.paragraphs]
    vote = _vote(block, said, voting) if block.stage is PointStage.ADOPTED else Votes()
    for group in groups:
        text = _point_text(group)
        if not text:
            continue
        ordinal = 1 + sum(point.stage is block.stage for point in content.points)
        point = Point(
            block.stage, ordinal, text, outcome(text), vote.unanimous, vote.votes_for, vote.votes_against, place(group)
        )
        content.points.append(point)
        content.spoken.append((point, group))


def _vote(block: _Block, said: list[str], voting: list[str]) -> Votes:
    """The vote on an adopted block: at its label, below it, or in the treatment before it (the last one counts)."""
    for text in (block.label.words, *said, *(paragraph.text for paragraph in block.paragraphs), *reversed(voting)):
        found = votes(text)
        if found != Votes():
            return found
    return Votes()


def point_groups(paragraphs: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Paragraphs below a label -> the paragraphs of each point.

    A numbered paragraph opens a point; below it, bullets, letters and lines that go on in lower case belong to it.
    Without numbers each paragraph, or each bullet, is a point.
    """
    paragraphs = [part for paragraph in paragraphs for part in _split_inline(paragraph)]
    top = next((paragraph for paragraph in paragraphs if paragraph.label), None)
    groups: list[list[Paragraph]] = []
    for paragraph in paragraphs:
        if groups and _goes_on(paragraph, groups[-1], top):
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
    return groups


def _goes_on(paragraph: Paragraph, group: list[Paragraph], top: Paragraph | None) -> bool:
    if paragraph.text[:1].islower() and not paragraph.label:
        return True
    if top is None or group[0].label is None:
        return paragraph.label is not None and group[-1].text.rstrip().endswith(":")
    if paragraph.label is None:
        return False
    return _kind(paragraph.label) != _kind(top.label or "")


def _kind(label: str) -> str:
    """What sort of label it is: digits, letters, or a bullet."""
    if any(character.isdigit() for character in label):
        return "digit"
    return "letter" if _POINT_NUMBER.match(label) else "bullet"


def _split_inline(paragraph: Paragraph) -> list[Paragraph]:
    """Points run together on one line: '1. Saken utsettes. 2. Utvalget ber om ...' -> two."""
    first = re.match(r"\(?(\d{1,2})[.)]$", paragraph.label or "")
    if not first:
        return [paragraph]
    parts, number, start = [], int(first[1]) + 1, 0
    while match := re.compile(_INLINE_NUMBER.format(number)).search(paragraph.text, start):
        part = slice_paragraph(paragraph, start, match.start())
        parts += [replace(part, label=f"{number - 1}.")] if part else []
        start, number = match.end(), number + 1
    rest = slice_paragraph(paragraph, start, len(paragraph.text))
    return [*parts, replace(rest, label=f"{number - 1}.")] if parts and rest else [paragraph]


def _point_text(group: Sequence[Paragraph]) -> str:
    """The words of a point; a quotation mark without its other half is dropped."""
    text = re.sub(r"\s+", " ", " ".join(paragraph.text for paragraph in group)).strip()
    if text.count("»") > text.count("«"):
        text = text.rstrip("».") + ("." if text.rstrip("»").endswith(".") else "")
    if text.count("«") > text.count("»") and text.startswith("«"):
        text = text[1:]
    return text.strip()


def _unlabelled_decision(content: Content) -> None:
    """A lone short sentence that decides is the decision: 'Referatene ble tatt til orientering'."""
    said = [paragraph for paragraph in content.text if any(character.isalnum() for character in paragraph.text)]
    if len(said) != 1 or said[0].label:
        return
    text = said[0].text.strip()
    if (
        len(text) <= LONGEST_UNLABELLED_DECISION
        and len(text.split()) > 1
        and _DONE.search(text)
        and outcome(text) in CLEAR_OUTCOMES
        and not text.endswith(":")
    ):
        point = Point(PointStage.ADOPTED, 1, text, outcome(text), votes(text).unanimous, place=place(said))
        content.points.append(point)
        content.spoken.append((point, said))
        content.text = [paragraph for paragraph in content.text if paragraph not in said]
