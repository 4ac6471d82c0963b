"""Case papers (saksframlegg): the head as a table, as labelled lines, or flattened; then the paper as one draft.

'Saksnr: | Møteorgan: | Type sak | Saksbehandler' over '2024.6 | SSU | Beslutning | Kari Fjellheim'.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts.drafts import Draft
from extractors.fields import block_label, column_field, fact_label
from extractors.item_types import TYPE
from extractors.language.bodies import BodyRegister, named_body
from extractors.language.dates import find_dates
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import case_heading
from extractors.sections.parts import Part
from extractors.sections.self_naming import kind_named
from extractors.sections.records import CaseHead, Cases, Facts, LabelledValue, OtherTable, Prose, Title
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.facts import Body
from models.layout import Paragraph
from models.vocabulary import SectionKind


@dataclass(slots=True)
class CasePaper:
    """A case paper's draft with the body and day that its head names."""

    draft: Draft
    body: Body | None = None
    dated: str | None = None  # the head's meeting date, as printed


def case_paper(part: Part, register: BodyRegister) -> CasePaper:
    """The draft of a part that is a case paper."""
    paper = CasePaper(Draft())
    for piece in part.pieces:
        match piece:
            case CaseHead(values):
                _read_head(paper, values, register)
            case Facts(values):
                _read_head(paper, values, register)
            case Prose(paragraph) | Title(paragraph):
                _read_line(paper, paragraph, register)
            case Cases(columns):
                paper.draft.content += [p for row in columns.rows for cell in row.cells for p in cell.paragraphs]
            case OtherTable(table):
                paper.draft.content += table.paragraphs
    return paper


def _read_head(paper: CasePaper, values: Sequence[LabelledValue], register: BodyRegister) -> None:
    draft = paper.draft
    for value in values:
        match value.field:
            case Field.CASE_NUMBER:
                numbers = find_case_numbers(value.text)
                if numbers and draft.number is None:
                    draft.number, draft.anchor = numbers[0], list(value.paragraphs)
            case Field.BODY:
                paper.body = paper.body or named_body(value.text, register)
            case Field.ITEM_TYPE:
                draft.types += value.paragraphs
            case Field.CASE_OFFICER | Field.RESPONSIBLE:
                draft.officers += value.paragraphs
            case Field.DATE:
                paper.dated = paper.dated or value.text
            case Field.TITLE:
                draft.title += value.paragraphs
            case Field.IGNORED:
                _read_flattened(paper, value, register)
            case Field.ATTACHMENTS:
                draft.content += [
                    replace(p, text=f"{value.label}: {p.text}", bold=(), underline=(), lines=())
                    for p in value.paragraphs[:1]
                ]


def _read_flattened(paper: CasePaper, value: LabelledValue, register: BodyRegister) -> None:
    """Values run together below run-together labels: '2025.03 Partnerskapsmøtet Orientering Kari Fjellheim'."""
    draft = paper.draft
    for paragraph in value.paragraphs:
        text = paragraph.printed
        numbers = find_case_numbers(text)
        if numbers and draft.number is None:
            draft.number, draft.anchor = numbers[0], [paragraph]
            text = text[numbers[0].end :]
        mentions = register.find(text)
        if mentions and paper.body is None:
            paper.body = mentions[0].body
            text = text[: mentions[0].start] + text[mentions[0].end :]
        draft.types.append(
            replace(paragraph, text=" ".join(match[0] for match in TYPE.finditer(text)) or "-", label=None)
        )
        name = TYPE.sub(" ", text).replace("/", " ").strip()
        if name:
            draft.officers.append(
                replace(paragraph, text=" ".join(name.split()), label=None, lines=(), bold=(), underline=())
            )


def _read_line(paper: CasePaper, paragraph: Paragraph, register: BodyRegister) -> None:
    """A line of the paper: its own name, its number and title, a labelled value of its head, or text."""
    draft = paper.draft
    if draft.content:
        draft.content.append(paragraph)
        return
    if draft.number is None:
        heading = case_heading(paragraph)
        if heading:
            draft.number, draft.anchor = heading.number, [paragraph]
            title = slice_paragraph(paragraph, heading.title_start, len(paragraph.text))
            draft.title += [title] if title else []
            return
    if (
        not draft.title
        and kind_named(paragraph.text) is SectionKind.CASE_PAPER
        and not _has_more_than_kind(paragraph.text)
    ):
        return
    labelled = _labelled(paragraph)
    if labelled:
        _read_head(paper, [labelled], register)
        return
    if not draft.title and block_label(paragraph) is None and (paragraph.heading is not None or paragraph.is_bold()):
        draft.title.append(paragraph)
        return
    draft.content.append(paragraph)


def _labelled(paragraph: Paragraph) -> LabelledValue | None:
    """'Saksbehandler: Kari Fjellheim', 'Saksnr.: 2023/07' above the text of a case paper."""
    name, colon, _ = paragraph.text.partition(":")
    if not colon:
        return None
    field = column_field(name)
    if field is None:
        label = fact_label(paragraph.text)
        field = label.field if label and label.marked else None
    if field in {None, Field.ATTACHMENTS, Field.TITLE} and field is not Field.TITLE:
        return None
    value = slice_paragraph(paragraph, len(name) + 1, len(paragraph.text))
    return (
        LabelledValue(field or Field.IGNORED, name, (value,) if value else ()) if field is not Field.IGNORED else None
    )


def _has_more_than_kind(text: str) -> bool:
    """'Saksframlegg' names the kind only; 'Saksframlegg om felles legevakt' has a title too."""
    return len(text.split()) > 3 and not find_dates(text)
