"""Heads of case papers in labelled lines or a small table, above the number and title of the case.

    NOTAT
    Til: Strategisk samarbeidsutvalg
    Fra: Sekretariatet
    Saksbehandler: Kari Fjellheim
    Dato: 5. mars 2024

    Sak 12/24 Felles legevakt

A meeting's facts stand so above its first case too, so that a notice must have the case, or the paper no other.
"""

from collections.abc import Sequence
from itertools import takewhile

from extractors.fields import column_field
from extractors.sections.called_cases import awaits_paper, is_called, proposes
from extractors.sections.case_headings import CaseHeading, case_heading
from extractors.sections.case_heads import without_letters_day
from extractors.sections.head_lines import HEAD_FIELDS, OF_CASE, stands_out, tells_officer
from extractors.sections.parts import Part
from extractors.sections.records import CaseHead, Facts, Piece, Prose, Title
from extractors.vocabulary.fields import Field

HEADING_WITHIN = 2  # pieces below the head: the number, or number and title; then the title


def head_above(found: Sequence[Piece], index: int, parts: Sequence[Part]) -> CaseHead | None:
    """The head that facts at `index` are, behind the last of `parts`, above the case whose paper opens there.

    Where nobody prepared the case, a notice has it, and something is proposed.
    """
    facts, above = found[index], parts[-1].pieces[-1:]
    if not isinstance(facts, Facts) or any(map(_opens_case, above)) or _goes_on(parts[-1].pieces):
        return None
    head = list(takewhile(_is_head, found[index:]))
    behind = found[index + len(head) :]
    heading = _heading(behind)
    if heading is None or not _may_head(head):
        return None
    prepared = any(map(_names_officer, [*filter(tells_officer, above), *head]))
    if _is_called(heading, parts):
        heads = prepared or proposes(behind[1:])
    else:
        others = any(part.holds_cases for part in parts) or any(map(_opens_case, behind[1:]))
        heads = prepared and heading.worded and not others
    return CaseHead(without_letters_day(facts.values)) if heads else None


def _goes_on(pieces: Sequence[Piece]) -> bool:
    """Whether a head stands right above, so that further lines are its own."""
    return any(isinstance(piece, CaseHead) for piece in takewhile(_is_head, reversed(pieces)))


def _is_head(piece: Piece) -> bool:
    """Whether a piece tells nothing of a meeting but its day and body, as lines of a head do."""
    if isinstance(piece, Facts):
        return {value.field for value in piece.values} <= HEAD_FIELDS
    return isinstance(piece, CaseHead) or tells_officer(piece)


def _may_head(head: Sequence[Piece]) -> bool:
    """Whether such lines tell when or to whom the paper was written."""
    facts = [piece for piece in head if isinstance(piece, Facts)]
    fields = {value.field for piece in facts for value in piece.values}
    return Field.ADDRESSEES in fields or any(piece.has_date for piece in facts)


def _names_officer(piece: Piece) -> bool:
    """Whether a line or labelled lines tell who prepared a case, or answers for it."""
    labels = {column_field(value.label) for value in piece.values} if isinstance(piece, Facts) else set()
    return bool(labels & OF_CASE) or tells_officer(piece)


def _is_called(heading: CaseHeading, parts: Sequence[Part]) -> bool:
    """Whether a notice has a case, and minutes that stand between are of another meeting."""
    between = parts[-1].tells_minutes
    return awaits_paper(parts, heading.number) if between else is_called(heading.number, parts)


def _heading(behind: Sequence[Piece]) -> CaseHeading | None:
    """Number and title of a case right below the head, or its number alone above a title that stands out."""
    near = takewhile(lambda piece: isinstance(piece, Prose), behind[:HEADING_WITHIN])
    lines = [piece.paragraph for piece in near if isinstance(piece, Prose)]
    heading = case_heading(lines[0]) if lines else None
    if heading is None or not (heading.worded or stands_out(lines[0])):
        return None
    titled = heading.title_start < len(lines[0].text) or any(map(stands_out, lines[1:]))
    return heading if titled else None


def _opens_case(piece: Piece) -> bool:
    """Whether a line opens a case by its number."""
    line = piece.paragraph if isinstance(piece, Prose | Title) else None
    heading = case_heading(line) if line else None
    return heading is not None and line is not None and (heading.worded or stands_out(line))
