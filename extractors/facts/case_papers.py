"""Case papers (saksframlegg): the head as a table, as labelled lines, or flattened; then the paper as one draft.

'Saksnr: | Møteorgan: | Type sak | Saksbehandler' over '2024.6 | SSU | Beslutning | Kari Fjellheim'.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.facts.case_ways import Step, own_step, read_step
from extractors.facts.drafts import Draft
from extractors.fields import block_label, column_field, fact_label, further_labels, is_page_link
from extractors.item_types import TYPE
from extractors.language.bodies import BodyRegister, named_body
from extractors.language.dates import find_dates
from extractors.language.names import is_name, is_organisation
from extractors.language.numbers import find_case_numbers, with_code
from extractors.sections.case_headings import CaseHeading, case_heading
from extractors.sections.case_heads import MEETING_WORD, labelled_rows
from extractors.sections.head_lines import OF_CASE, heads_papers, names_sender
from extractors.sections.parts import LONGEST_TITLE, Part
from extractors.sections.point_columns import table_lines
from extractors.sections.records import CaseHead, Cases, Facts, LabelledValue, OtherTable, Piece, Prose, Title, has_day
from extractors.sections.self_naming import kind_named
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.facts import Body, Meeting
from models.layout import Paragraph, Table
from models.vocabulary import SectionKind

LONGEST_KIND = 3  # words of a line that names the kind only: 'Saksframlegg', 'Saksframlegg til SSU'
FOR_BODY = re.compile(r"\S+ (?:til|for) (?=\S)")
"""Before the body in such a line: 'Saksframlegg til ' + styret ved Sykehuset Solvik HF."""
BODYS_OWNER = re.compile(r" (?:i|for|ved) (?=[A-ZÆØÅ])")
"""Before the organisation whose body it is."""


class CasePaper(Struct):
    """A case paper's draft with the body and day that its head names."""

    draft: Draft = field(default_factory=Draft)
    body: Body | None = None
    dated: str | None = None  # the head's meeting date, as printed
    of_letter: bool = False  # the day stands below 'Dato': it may be that on which the paper was written
    addressee: Body | None = None  # to whom it was written, as a memo
    attached: list[Paragraph] = field(default_factory=list)  # what the head says of attachments
    steps: list[Step] = field(default_factory=list)  # of the case's way, in printed order
    above: list[Paragraph] = field(
        default_factory=list
    )  # the number: whose paper it is, or its title where none stands below

    def take_step(self, meeting: Meeting) -> None:
        """Let the paper be of its step in a meeting, where its head tells of one; else the first counts."""
        step = own_step(self.steps, meeting)
        if step:
            self.body, self.dated = step.body or meeting.body, step.dated or self.dated
            self.of_letter = self.of_letter and step.dated is None
            self.draft.number, self.draft.anchor = step.number, step.anchor or self.draft.anchor


ADDRESSED = "til"
"""What the label of a memo's addressee begins with; 'Fra' and 'Kopi' name others."""
MEETING_OF = re.compile(r"^(?:ordinært )?møte i (?=[A-ZÆØÅ])", re.IGNORECASE)
"""Before the body in a line above the head: 'Møte i ' + Klinisk utvalg."""
ATTACHMENT_COUNT = re.compile(r"(?P<count>\d{1,2})(?: ?stk\.?)?(?: ?vedlegg)?", re.IGNORECASE)
"""How many attachments a head tells of: '2', '1 stk.', '2 vedlegg'."""


def case_paper(part: Part, register: BodyRegister) -> CasePaper:
    """The draft of a part that is a case paper."""
    paper = CasePaper()
    heads = [index for index, piece in enumerate(part.pieces) if isinstance(piece, CaseHead)]
    begins = _above_title(part.pieces[: min(heads, default=0)])
    written = [value.text for value in part.facts if _is_letters_day(value)]
    for index, piece in enumerate(part.pieces):
        match piece:
            case Prose() | Title() if index < begins:
                continue  # whose paper it is
            case CaseHead(values, steps):
                paper.steps += [read_step(step, register) for step in steps]
                _read_values(paper, values, register)
            case Facts(values):
                _read_values(paper, [value for value in values if not _is_letters_day(value)], register)
            case Prose(paragraph) | Title(paragraph):
                _read_line(paper, paragraph, register, above_head=index < min(heads, default=0))
            case Cases(columns):
                paper.draft.content += columns.paragraphs
            case OtherTable(table):
                _read_table(paper, table, register)
    if paper.dated is None and written:
        paper.dated, paper.of_letter = written[0], True
    paper.draft.title = paper.draft.title or paper.above
    paper.draft.content[:0] = paper.attached
    return paper


def _above_title(above: Sequence[Piece]) -> int:
    """Where a case's number stands alone right above its title, of the pieces above a head; 0 where it does not.

    'HELSE SOLVIK HF' / 'STYRET' / 'Sak 12/24' / 'Felles legevakt': what stands above names no case.
    """
    lines = [piece.paragraph if isinstance(piece, Prose) else None for piece in above]
    for index, (number, title) in enumerate(pairwise(lines)):
        heading = case_heading(number) if number else None
        alone = heading is not None and number is not None and heading.title_start >= len(number.text)
        if alone and title and _stands_out(title) and _may_title(title) and block_label(title) is None:
            return index
    return 0


def _read_values(paper: CasePaper, values: Sequence[LabelledValue], register: BodyRegister) -> None:
    for value in values:
        _read_value(paper, value, register)


def _read_table(paper: CasePaper, table: Table, register: BodyRegister) -> None:
    """A table of the head, every cell with its label ('Saksbehandler: Kari Fjellheim | Arkiv: G21'), or of the text."""
    lines = [line for line in table.paragraphs if line.text.strip()]
    labelled = labelled_rows(table) or _labelled_lines(lines)
    if paper.draft.content or not labelled:
        paper.draft.content += [line for line in table_lines(table) if line.text.strip()]
        return
    for value in labelled:
        if not _is_letters_day(value):
            _read_value(paper, value, register)


def _is_letters_day(value: LabelledValue) -> bool:
    """Whether a day is that on which the paper was written, unless its head has no other: 'Dato: 02.05.2011'."""
    return value.field is Field.DATE and not MEETING_WORD.search(value.label)


def _labelled_lines(lines: Sequence[Paragraph]) -> list[LabelledValue]:
    """The values of lines that all begin with their label; [] where one does not."""
    labelled = [value for line in lines if (value := _labelled(line))]
    return labelled if len(labelled) == len(lines) else []


def _head_field(value: LabelledValue) -> Field:
    """What a labelled value says of a case; among facts of the meeting 'Sakstype' is a label that nobody knows."""
    told = column_field(value.label) if value.field is Field.OTHER else None
    return told if told in OF_CASE else value.field


def _read_value(paper: CasePaper, value: LabelledValue, register: BodyRegister) -> None:
    """Take one labelled value of the head; of a second body, number or day the first counts."""
    draft = paper.draft
    match _head_field(value):
        case Field.CASE_NUMBER:
            _take_number(draft, value.text, value.paragraphs)
        case Field.BODY | Field.ADDRESSEES:
            _read_body(paper, value, register)
        case Field.DATE if paper.dated is None:
            paper.dated, paper.of_letter = value.text, _is_letters_day(value)
        case Field.ITEM_TYPE:
            draft.types += value.paragraphs
        case Field.CASE_OFFICER | Field.RESPONSIBLE:
            draft.officers += value.paragraphs
        case Field.TITLE:
            draft.title = list(value.paragraphs) or draft.title  # what stands out above it is a letterhead
        case Field.ATTACHMENTS:
            _read_attachments(paper, value)
        case Field.IGNORED:
            for line in value.paragraphs:
                _read_flattened(paper, line, register)


def _read_body(paper: CasePaper, value: LabelledValue, register: BodyRegister) -> None:
    """The body that a paper is for, or to which it was written; of a second one the first counts."""
    if value.field is Field.BODY:
        paper.body = paper.body or named_body(value.text, register)
    elif value.label.lower().startswith(ADDRESSED):
        paper.addressee = paper.addressee or named_body(value.text, register)


def _read_attachments(paper: CasePaper, value: LabelledValue) -> None:
    """How many attachments there are, or which; a dash says nothing."""
    count = ATTACHMENT_COUNT.fullmatch(value.text.strip())
    if count:
        paper.draft.types += [_bare(line, f"{count['count']} vedlegg") for line in value.paragraphs[:1]]
    elif any(character.isalnum() for character in value.text):
        paper.attached += [_bare(line, f"{value.label}: {line.text}") for line in value.paragraphs[:1]]


def _take_number(draft: Draft, text: str, paragraphs: Sequence[Paragraph]) -> int:
    """Let the first case number of a text be the draft's, unless it has one; where it ends, 0 where none was taken."""
    numbers = find_case_numbers(text) if draft.number is None else []
    if not numbers:
        return 0
    draft.number, draft.anchor = with_code(numbers[0], text), list(paragraphs)
    return numbers[0].end


def _read_flattened(paper: CasePaper, line: Paragraph, register: BodyRegister) -> None:
    """Values run together below run-together labels: '2025.03 Partnerskapsmøtet Orientering Kari Fjellheim'."""
    if paper.draft.number and (find_case_numbers(line.printed) or has_day(line.printed)):
        return  # the next body's step
    text = line.printed[_take_number(paper.draft, line.printed, [line]) :]
    mentions = register.find(text) if paper.body is None else []
    if mentions:
        paper.body = mentions[0].body
        text = text[: mentions[0].start] + text[mentions[0].end :]
    dates = find_dates(text)
    if dates:
        paper.dated = paper.dated or text[dates[0].start : dates[0].end]
        text = text[: dates[0].start] + text[dates[0].end :]
    types = " ".join(match[0] for match in TYPE.finditer(text))
    name = " ".join(TYPE.sub(" ", text).replace("/", " ").split())
    paper.draft.types += [_bare(line, types)] if types else []
    paper.draft.officers += [_bare(line, name)] if name else []


def _bare(paragraph: Paragraph, text: str) -> Paragraph:
    """A paragraph with other words, which stand on none of its lines."""
    return replace(paragraph, text=text, label=None, bold=(), underline=(), lines=())


def _read_line(paper: CasePaper, paragraph: Paragraph, register: BodyRegister, *, above_head: bool) -> None:
    """A line of the paper: its own name, its number and title, a labelled value of its head, or text.

    Above the head a line is the title in any look.
    """
    draft = paper.draft
    if draft.content and not (above_head and draft.number is None and all(map(_may_title, draft.content))):
        draft.content.append(paragraph)
    elif (heading := case_heading(paragraph)) and _is_own(heading, draft):
        first = draft.number is None
        draft.number, draft.anchor = draft.number or heading.number, draft.anchor or [paragraph]
        title = slice_paragraph(paragraph, heading.title_start, len(paragraph.text))
        if above_head or title or first:
            paper.above, draft.title, draft.content = [*draft.title, *draft.content], [], []
        if title and not _read_labelled(paper, title, register):
            draft.title.append(title)
    elif (
        (
            not draft.title
            and (
                _names_kind_only(paragraph.text, register)
                or _names_sender(paragraph.text, draft, register)
                or heads_papers(paragraph.text)
            )
        )
        or is_page_link(paragraph.text)
        or column_field(paragraph.text) is Field.BODY
        or _read_labelled(paper, paragraph, register)
    ):
        return
    elif (
        not draft.title
        and block_label(paragraph) is None
        and (_stands_out(paragraph) or (above_head and _may_title(paragraph)))
    ):
        draft.title.append(paragraph)
    else:
        draft.content.append(paragraph)


def _is_own(heading: CaseHeading, draft: Draft) -> bool:
    """Whether a heading is the paper's: the first, or one of the same number, as below a page's head.

    A bare one again is a step of the case's way: '12/24 Formannskapet 06.02.2024'.
    """
    again = heading.worded and (heading.number.year, heading.number.number) == draft.key
    return draft.number is None or again


def _read_labelled(paper: CasePaper, line: Paragraph, register: BodyRegister) -> bool:
    """Read the labelled values of a line; False where it opens with none."""
    labelled = _labelled(line)
    for value in (labelled, *_further_labelled(line)) if labelled else ():
        _read_value(paper, value, register)
    return labelled is not None


def _stands_out(paragraph: Paragraph) -> bool:
    return paragraph.heading is not None or paragraph.is_bold() or paragraph.text.isupper()


def _may_title(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= LONGEST_TITLE and paragraph.label is None and paragraph.text[-1:] not in ".:"


def _labelled(paragraph: Paragraph) -> LabelledValue | None:
    """'Saksbehandler: Kari Fjellheim', 'Saksnr.: 2023/07' above the text; a list of attachments is part of the text.

    Who prepared the case needs no colon: 'Saksbehandler Kari Fjellheim', cells of a table without rules.
    """
    name, colon, _ = paragraph.text.partition(":")
    if not colon:
        name, colon, rest = paragraph.text.partition(" ")
        colon = colon if column_field(name) is Field.CASE_OFFICER and is_name(rest.strip()) else ""
    label = fact_label(paragraph.text)
    told = column_field(name) or (label.field if label and label.marked else None)
    if not colon or told is None or told in {Field.ATTACHMENTS, Field.IGNORED}:
        return None
    end = next(iter(further_labels(paragraph.text)), len(paragraph.text))
    value = slice_paragraph(paragraph, len(name) + 1, end)
    return LabelledValue(told, name, (value,) if value else ())


def _further_labelled(paragraph: Paragraph) -> list[LabelledValue]:
    """What more labels of one line say: 'Arkivsak: 23/4567   Saksbehandler: Kari Fjellheim'."""
    parts = [slice_paragraph(paragraph, start, len(paragraph.text)) for start in further_labels(paragraph.text)]
    return [labelled for part in parts if part and (labelled := _labelled(part))]


def _names_sender(text: str, draft: Draft, register: BodyRegister) -> bool:
    """'HEIMVIK KOMMUNE', 'Møte i Klinisk utvalg Heimvik' above the number say whose it is; below may be a title."""
    text = MEETING_OF.sub("", text)
    body = next(iter(register.find(text)), None)
    is_body = body is not None and body.start == 0 and all(word[0].isupper() for word in text[body.end :].split())
    return draft.number is None and (is_body or names_sender(text))


def _names_kind_only(text: str, register: BodyRegister) -> bool:
    """'Saksframlegg til styret ved Solvik HF' names the kind only; 'Saksframlegg om legevakt' has a title too."""
    if kind_named(text) is not SectionKind.CASE_PAPER:
        return False
    return len(text.split()) <= LONGEST_KIND or bool(find_dates(text)) or _ends_in_body(text, register)


def _ends_in_body(text: str, register: BodyRegister) -> bool:
    """Whether nothing but a body, and whose it is, stands behind the kind: '... for kommunestyret i Solvik kommune'."""
    opens = FOR_BODY.match(text)
    body = next(iter(register.find(text[opens.end() :])), None) if opens else None
    if opens is None or body is None or body.start > 0:
        return False
    rest = text[opens.end() + body.end :]
    owner = BODYS_OWNER.match(rest)
    return not rest.strip(" :") or (owner is not None and is_organisation(rest[owner.end() :]))
