"""What a part is, when it does not name itself: by attendance, decisions, proposals, article marks."""

import re

from extractors.fields import block_label
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import case_heading, is_agenda_heading
from extractors.sections.parts import Part
from extractors.sections.records import Cases, ColumnLine, Prose, Title, piece_paragraphs
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import ARTICLE_MARKS
from models.layout import Paragraph, Source
from models.vocabulary import SectionKind

LONGEST_MARK = 100  # characters of a line that can be a mark of an article
_ARTICLE = re.compile("|".join(f"(?:{mark})" for mark in ARTICLE_MARKS), re.IGNORECASE)
_BYLINE = re.compile(r"(?:Av|Tekst|Foto)(?: og foto)?:? [A-ZÆØÅ][\wæøå-]+ [A-ZÆØÅ][\wæøå-]+")
_ADDRESS = re.compile(r"https?://|www\.")
_MINUTES_HEAD = re.compile(r"konklusjon|behandling|handsaming|vedtak|oppfølging|referat", re.IGNORECASE)
"""Column heads of cases that have been treated: 'Nr | Sak | Konklusjon/oppfølging'."""


def kind_of(part: Part, source: Source) -> SectionKind:
    """The kind of a part: its own words first, then what it holds."""
    if part.kind is not None:
        return part.kind
    if part.headed and not part.attended:
        return SectionKind.CASE_PAPER
    if _is_article(part, source):
        return SectionKind.ARTICLE
    cases = _holds_cases(part)
    return _meeting_paper(part, cases=cases) if cases or part.dated or _met_and_decided(part) else SectionKind.OTHER


def _met_and_decided(part: Part) -> bool:
    """Whether people met and something was decided, in a paper that names neither itself nor its day by a label."""
    met = any(value.field is Field.PRESENT for value in part.facts)
    return met and any(
        label.field is Field.DECISION for paragraph in _paragraphs(part) if (label := block_label(paragraph))
    )


def _meeting_paper(part: Part, *, cases: bool) -> SectionKind:
    """Minutes or notice, for a part with cases or dated facts: who met and what was decided, or what is proposed."""
    fields = {value.field for value in part.facts}
    labels = {label.field for paragraph in _paragraphs(part) if (label := block_label(paragraph))}
    heads = " ".join(piece.columns.head for piece in part.pieces if isinstance(piece, Cases))
    if fields & {Field.PRESENT, Field.ABSENT} or _MINUTES_HEAD.search(heads):
        return SectionKind.MINUTES
    if Field.PROPOSAL in labels or Field.ADDRESSEES in fields:
        return SectionKind.NOTICE
    if Field.DECISION in labels:
        return SectionKind.MINUTES
    listed = any(isinstance(piece, Cases) and _lists_cases(piece) for piece in part.pieces)
    agenda = any(isinstance(piece, Prose) and is_agenda_heading(piece.paragraph.text) for piece in part.pieces)
    return SectionKind.NOTICE if listed or (cases and (part.dated or agenda)) else SectionKind.OTHER


def _lists_cases(piece: Cases) -> bool:
    """Whether a table with a known head numbers cases with their year: such a list is an agenda, even undated."""
    cells = [piece.columns.cell(row, Field.CASE_NUMBER) for row in piece.columns.rows]
    return bool(piece.columns.head) and any(find_case_numbers(cell.text) for cell in cells if cell)


def _holds_cases(part: Part) -> bool:
    return any(
        isinstance(piece, Cases | ColumnLine) or (isinstance(piece, Prose) and case_heading(piece.paragraph))
        for piece in part.pieces
    )


def _is_article(part: Part, source: Source) -> bool:
    """Two marks of a web article ('Publisert 07.02.2022', a byline), or one and a web address in the running foot."""
    lines = [paragraph.text for paragraph in _paragraphs(part) if len(paragraph.text) <= LONGEST_MARK]
    marks = {match[0].lower() for line in lines for match in _ARTICLE.finditer(line)}
    count = len(marks) + any(_BYLINE.match(line) for line in lines)
    return count > 1 or (count == 1 and any(_ADDRESS.search(text) for text in source.furniture))


def _paragraphs(part: Part) -> list[Paragraph]:
    """Running text and text in tables of cases."""
    told = [piece for piece in part.pieces if isinstance(piece, Prose | Title | Cases)]
    return [paragraph for piece in told for paragraph in piece_paragraphs(piece)]
