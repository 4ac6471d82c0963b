"""What a part is, when it does not name itself: by attendance, decisions, proposals, article marks."""

import re

from extractors.fields import block_label
from extractors.sections.case_headings import case_heading
from extractors.sections.outline import Part
from extractors.sections.pieces import CaseHead, Cases, ColumnLine, Prose, Title
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import ARTICLE_MARKS
from models.layout import Paragraph, Source
from models.vocabulary import SectionKind

_ARTICLE = re.compile(rf"(?:{'|'.join(ARTICLE_MARKS)})", re.IGNORECASE)
_BYLINE = re.compile(r"(?:Av|Tekst|Foto)(?: og foto)?:? [A-ZÆØÅ][\wæøå-]+ [A-ZÆØÅ][\wæøå-]+")
LONGEST_MARK = 100  # characters of a line that can be a mark of an article
_ADDRESS = re.compile(r"https?://|www\.")
_MINUTES_HEAD = re.compile(r"konklusjon|behandling|handsaming|vedtak|oppfølging|referat", re.IGNORECASE)


def kind_of(part: Part, source: Source) -> SectionKind:
    """The kind of a part: its own words first, then what it holds."""
    if part.kind is not None:
        return part.kind
    fields = {value.field for value in part.facts}
    if any(isinstance(piece, CaseHead) for piece in part.pieces):
        return SectionKind.CASE_PAPER
    if _is_article(part, source):
        return SectionKind.ARTICLE
    labels = {label.field for paragraph in _paragraphs(part) if (label := block_label(paragraph))}
    cases = any(isinstance(piece, Cases | ColumnLine) for piece in part.pieces) or any(
        case_heading(piece.paragraph) for piece in part.pieces if isinstance(piece, Prose)
    )
    if not cases and not part.dated:
        return SectionKind.OTHER
    heads = " ".join(piece.columns.head for piece in part.pieces if isinstance(piece, Cases))
    if fields & {Field.PRESENT, Field.ABSENT} or _MINUTES_HEAD.search(heads):
        return SectionKind.MINUTES
    if Field.PROPOSAL in labels or Field.ADDRESSEES in fields:
        return SectionKind.NOTICE
    if Field.DECISION in labels:
        return SectionKind.MINUTES
    return SectionKind.NOTICE if cases and part.dated else SectionKind.OTHER


def _is_article(part: Part, source: Source) -> bool:
    lines = [paragraph.text for paragraph in _paragraphs(part) if len(paragraph.text) <= LONGEST_MARK]
    marks = len({match[0].lower() for line in lines for match in _ARTICLE.finditer(line)}) + any(
        _BYLINE.match(line) for line in lines
    )
    return marks > 1 or (marks == 1 and any(_ADDRESS.search(text) for text in source.furniture))


def _paragraphs(part: Part) -> list[Paragraph]:
    found: list[Paragraph] = []
    for piece in part.pieces:
        if isinstance(piece, Prose | Title):
            found.append(piece.paragraph)
        elif isinstance(piece, Cases):
            found += [p for row in piece.columns.rows for cell in row.cells for p in cell.paragraphs]
    return found
