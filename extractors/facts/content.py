"""What stands under a title: running text, proposals, decisions, votes and attachments, told apart by labels."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from extractors.facts.block_ends import LONGEST_SHORT_LINE, closes_agenda, closes_paper, ends_block, signs
from extractors.facts.light import Light
from extractors.facts.outcomes import is_vote_sentence, votes
from extractors.facts.point_stages import RECALLED, RECOMMENDATION, point_stage, recommends_onward
from extractors.facts.points import Block, SpokenPoint, block_points, spoken_point
from extractors.facts.quotations import (
    LONGEST_QUOTATION,
    MARKS,
    Own,
    announces_decision,
    quotation_below,
    quoted_inside,
)
from extractors.facts.tasks import with_tasks
from extractors.facts.unlabelled import agreed_tasks, bold_decision, lone_decision
from extractors.fields import Label, block_label, fact_label, further_labels
from extractors.item_types import (
    NO_ATTACHMENTS,
    attachments,
    counted_behind_label,
    ending_attachments,
    is_item_type_line,
)
from extractors.language.names import is_name, titled_name
from extractors.language.numbers import find_case_numbers
from extractors.sections.deadline_tails import before_deadline
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.facts import Point
from models.layout import Paragraph
from models.vocabulary import PointStage, Stage

TEMPLATE_TEXT = re.compile(
    r"&&&|(?:\[|<)?(?:fyll (?:inn|ut)|skriv|sett inn) .{0,40}(?:her|under denne linj[ea]n?)\b"
    r"|f ?e ?i ?l ?! ?f ?a ?n ?t ?i ?k ?k ?e",
    re.IGNORECASE,
)
"""What a template tells its writer: '&&& Fyll inn vedtaket i saken under denne linjen', 'Feil! Fant ikke ...'."""

RESUMES_CASE = frozenset({Field.PROPOSAL, Field.TEXT})
"""Labels that go on with a case whose papers a notice said were enclosed: 'Forslag til vedtak:'."""
BEFORE_OFFICER = frozenset({Field.CASE_OFFICER, Field.ARCHIVE, Field.DATE})
"""Labels of a line that may tell who prepared the case: 'Arkivsak: 24/56  Saksbehandler: ...', 'Dato: ...'."""


class Content(Struct):
    """What a cell or a headed block holds, sorted; paragraphs in reading order."""

    text: list[Paragraph] = field(default_factory=list)
    spoken: list[SpokenPoint] = field(default_factory=list)
    has_attachments: bool | None = None
    attachment_count: int | None = None
    attached: list[Paragraph] = field(default_factory=list)  # names of attachments, in which mentions are looked for
    responsible: list[Paragraph] = field(default_factory=list)
    officers: list[Paragraph] = field(default_factory=list)

    @property
    def points(self) -> tuple[Point, ...]:
        """The points without their paragraphs."""
        return tuple(spoken.point for spoken in self.spoken)

    def told(self, light: Light) -> tuple[Point, ...]:
        """The points without their paragraphs, with the tasks that they leave."""
        return tuple(with_tasks(spoken.point, light, behind=spoken.deadline) for spoken in self.spoken)


def read_content(
    paragraphs: Sequence[Paragraph],
    light: Light,
    *,
    case: tuple[int | None, int] | None = None,
    first: PointStage | None = None,
    decided_beside: bool = False,
) -> Content:
    """Sort the paragraphs under one case, its year and number, in the light of its section.

    `first`: they stand in a column for such points, so that no label is needed; `decided_beside`: a column for
    decisions stands beside them, so that nothing else decides without a label.
    """
    reader = _Reader(light, Own(light.day, case), decided_beside=decided_beside)
    if first:
        reader.open(Block(first, Label(Field.DECISION, "", 0)))
    for index, paragraph in enumerate(paragraphs):
        reader.take(paragraph, paragraphs[:index], paragraphs[index + 1 : index + 1 + LONGEST_QUOTATION])
    return reader.close()


class _Reader:
    """Takes the paragraphs of a case one by one; `state` is what the last label announced."""

    def __init__(self, light: Light, own: Own, *, decided_beside: bool = False) -> None:
        self.decided_beside = decided_beside
        self.light = light
        self.own = own
        self.content = Content()
        self.blocks: list[Block] = []
        self.voting: list[str] = []
        self.current: Block | None = None
        self.state = Field.TEXT
        self.treated = False  # a label told how the case was treated
        self.named_attachments = False  # on the line of their label
        self.over = False  # a notice went on with what is no case's
        self.quoted = 0  # paragraphs to come that are quoted, and taken already

    def open(self, block: Block) -> None:
        """Let what follows be points."""
        self.current = block
        self.blocks.append(block)

    def take(self, paragraph: Paragraph, before: Sequence[Paragraph], behind: Sequence[Paragraph]) -> None:
        """Put a paragraph where it belongs; `before` are those above it, `behind` the next ones."""
        if self.quoted:
            self.quoted -= 1
            return
        label = block_label(paragraph)
        self.over |= self.light.stage is Stage.NOTICE and closes_agenda(paragraph.text)
        self.over &= label is None or label.field not in RESUMES_CASE
        if self.over or TEMPLATE_TEXT.match(paragraph.text):
            return
        if paragraph.tabular:  # inside a proposal too: the points below it go on
            self.content.text.append(paragraph)
            return
        officers = _officers(paragraph)
        if officers:
            self.current, self.state = None, Field.CASE_OFFICER
            self.content.officers += officers
            self._note_attachments(paragraph.text)  # 'Saksbehandler: Kari Fjellheim. 2 vedlegg.'
        elif label:
            self._take_label(label, paragraph, before)
        elif closes_paper(paragraph.text) or signs(paragraph, before, behind):
            self.current, self.state = None, Field.IGNORED
        elif not self._counts_attachments(paragraph):
            self._take_line(paragraph, behind)

    def close(self) -> Content:
        """The content, its points numbered in order."""
        self._adopt_recommendation()
        for block in self.blocks:
            earlier = sum(point.stage is block.stage for point in self.content.points)
            self.content.spoken += block_points(block, self.voting, earlier)
        decided = any(point.stage is PointStage.ADOPTED for point in self.content.points)
        if self.light.stage is Stage.MINUTES and not (decided or self.decided_beside):
            self._take_unlabelled()
        return self.content

    def _adopt_recommendation(self) -> None:
        """Let what the body recommends to another be what it decided, where its minutes have no decision of it."""
        decided = self.decided_beside or any(block.stage is PointStage.ADOPTED for block in self.blocks)
        if self.light.stage is Stage.MINUTES and not decided:
            for block in self.blocks:
                concludes = block.treated and RECOMMENDATION.fullmatch(block.label.words.strip())
                if block.stage is PointStage.PROPOSED and (concludes or recommends_onward(block.label, self.light)):
                    block.stage = PointStage.ADOPTED

    def _take_unlabelled(self) -> None:
        """Let bold sentences that end a case, what it leaves to do, or a lone one that decides, be its decision."""
        bold = bold_decision(self.content.text) or agreed_tasks(self.content.text)
        lone = [] if bold else lone_decision(self.content.text)
        block = Block(PointStage.ADOPTED, Label(Field.DECISION, "", 0), bold)
        self.content.spoken += block_points(block, self.voting, 0) if bold else []
        for said in lone:
            words = said.text.strip()
            self.content.spoken.append(spoken_point(PointStage.ADOPTED, 1, words, lone, votes(words)))
        self.content.text = [paragraph for paragraph in self.content.text if paragraph not in (*bold, *lone)]

    def _take_label(self, label: Label, paragraph: Paragraph, before: Sequence[Paragraph]) -> None:
        """Open what a label announces, with the words that stand behind it on its line."""
        self.current, self.state = None, label.field
        self.treated |= label.field is Field.TREATMENT
        rest = slice_paragraph(paragraph, label.value_start, len(paragraph.text))
        inner = block_label(rest) if rest and label.field is Field.TEXT else None
        if inner and rest and inner.field is Field.RESPONSIBLE:  # 'Oppfølging: Ansvar: Kari Fjellheim'
            label, paragraph, self.state = inner, rest, inner.field
            rest = slice_paragraph(rest, inner.value_start, len(rest.text))
        stage = point_stage(label, before, self.light, self.own.case)
        if stage:
            named = slice_paragraph(paragraph, 0, label.value_start) if find_case_numbers(label.words) else None
            self.content.text += [named] if named else []  # 'Formannskapets innstilling, sak 12/24:' is a mention
            announced = bool(RECALLED.search(label.words))
            self.open(Block(stage, label, [rest] if rest else [], announced=announced, treated=self.treated))
            return
        match label.field:
            case Field.RESPONSIBLE:
                names = before_deadline(rest)
                self.content.responsible += [names] if names else []
            case Field.ATTACHMENTS:
                self.content.has_attachments = not NO_ATTACHMENTS.search(paragraph.text)
                self.content.attachment_count = counted_behind_label(rest.text) if rest else None
                self.named_attachments = rest is not None
            case Field.IGNORED | Field.ARCHIVE | Field.CASE_OFFICER:
                pass
            case _:
                self.content.text.append(paragraph)
                self.voting += [paragraph.text] if label.field is Field.VOTING else []

    def _counts_attachments(self, paragraph: Paragraph) -> bool:
        """Take a line '2 vedlegg'; False where it is none, or the attachments are counted already."""
        if self.content.attachment_count is not None or not is_item_type_line(paragraph.text):
            return False
        has_attachments, count = attachments(paragraph.text)
        if has_attachments:
            self.content.has_attachments, self.content.attachment_count = has_attachments, count
        return bool(has_attachments)

    def _note_attachments(self, text: str) -> None:
        """Note what a paragraph says of attachments at its end: '... er hørt. Vedlegg: 3'."""
        has_attachments, count = ending_attachments(text)
        if has_attachments is not None and self.content.has_attachments is None:
            self.content.has_attachments, self.content.attachment_count = has_attachments, count

    def _take_line(self, paragraph: Paragraph, behind: Sequence[Paragraph]) -> None:
        """Put a line without a label with the points, people or text that the last label announced."""
        if self._recalls(paragraph, behind):
            self.current = None
        if self.current and not ends_block(paragraph, self.current):
            self.current.paragraphs.append(paragraph)
        elif self.state is Field.ATTACHMENTS and self._names_attachment(paragraph):
            self.content.attached.append(paragraph)
        elif self.state is Field.RESPONSIBLE and (not self.content.responsible or _names_one_more(paragraph)):
            self.content.responsible.append(paragraph)
        elif self.state is not Field.IGNORED:
            self.current = None
            self.state = Field.TEXT if self.state is Field.RESPONSIBLE else self.state
            self.content.text.append(paragraph)
            self._note_attachments(paragraph.text)
            self._take_quotations(paragraph, behind)
            voted = self.state in {Field.VOTING, Field.TREATMENT} or is_vote_sentence(paragraph.text)
            self.voting += [paragraph.text] if voted else []

    def _recalls(self, paragraph: Paragraph, behind: Sequence[Paragraph]) -> bool:
        """Whether a line among proposals is no further point, but announces an earlier decision."""
        proposes = self.current is not None and self.current.stage is PointStage.PROPOSED
        return proposes and paragraph.label is None and announces_decision(paragraph, behind, self.own)

    def _names_attachment(self, paragraph: Paragraph) -> bool:
        """Whether a line below 'Vedlegg' is one's name: no subheading, no sentence where their line names them."""
        text = paragraph.text.rstrip()
        if text.endswith(":") or (paragraph.label is None and self.named_attachments and text.endswith(".")):
            self.state = Field.TEXT
        return self.state is Field.ATTACHMENTS and (
            paragraph.label is not None or len(paragraph.text) < LONGEST_SHORT_LINE
        )

    def _take_quotations(self, paragraph: Paragraph, behind: Sequence[Paragraph]) -> None:
        """Let earlier decisions that a line of text quotes or announces be points of their own."""
        inside = quoted_inside(paragraph, self.own)
        if inside or not announces_decision(paragraph, behind, self.own):
            self._quote(inside)
        elif behind[0].text[:1] in MARKS:
            lines, self.quoted, rest = quotation_below(behind)
            self._quote(lines)
            self.content.text += [rest] if rest else []
        else:
            self.open(Block(PointStage.QUOTED, Label(Field.DECISION, "", 0), announced=True))

    def _quote(self, lines: Sequence[Paragraph]) -> None:
        """Let lines be the points of another decision."""
        if lines:
            self.blocks.append(Block(PointStage.QUOTED, Label(Field.TEXT, "", 0), list(lines)))


def _officers(line: Paragraph) -> list[Paragraph]:
    """Who prepared a case, of the labels of a line: 'Arkivsak: 24/56   Saksbehandler: Kari Fjellheim   Arkiv: 033'."""
    first = block_label(line) or fact_label(line.text)
    if first is None or not first.marked or first.field not in BEFORE_OFFICER:
        return []
    ends = [0, *further_labels(line.text), len(line.text)]
    parts = [part for start, end in pairwise(ends) if (part := slice_paragraph(line, start, end))]
    told = [(part, label) for part in parts if (label := block_label(part)) and label.field is Field.CASE_OFFICER]
    return [name for part, label in told if (name := slice_paragraph(part, label.value_start, len(part.text)))]


def _names_one_more(line: Paragraph) -> bool:
    """Whether a line below who answers for a case names another: 'Kari Fjellheim' / 'rådgiver Per Strand'."""
    text = line.text.strip()
    return is_name(text) or titled_name(text) is not None
