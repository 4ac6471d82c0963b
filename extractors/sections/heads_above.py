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
from extractors.sections.case_headings import CaseHeading, case_heading
from extractors.sections.case_heads import without_letters_day
from extractors.sections.numbered_papers import HEAD_FIELDS, OF_CASE, awaits_paper, is_called, stands_out, tells_officer
from extractors.sections.parts import Part
from extractors.sections.records import CaseHead, Facts, Piece, Prose

HEADING_WITHIN = 2  # pieces below the head: the number, or number and title; then the title


def head_above(found: Sequence[Piece], index: int, parts: Sequence[Part]) -> CaseHead | None:
    """The head that dated facts at `index` are, behind the last of `parts`, above the case whose paper opens there."""
    facts, behind = found[index], found[index + 1 :]
    if not isinstance(facts, Facts) or not facts.has_date or not {value.field for value in facts.values} <= HEAD_FIELDS:
        return None
    prepared = any(column_field(value.label) in OF_CASE for value in facts.values)
    if not prepared and any(map(tells_officer, behind[:1])):  # on a line of its own
        prepared, behind = True, behind[1:]
    heading = _heading(behind) if prepared else None
    if heading is None:
        return None
    if parts[-1].tells_minutes:
        heads = awaits_paper(parts, heading.number)
    else:
        heads = is_called(heading.number, parts) or not (_hold_cases(parts) or any(map(_opens_case, behind[1:])))
    return CaseHead(without_letters_day(facts.values)) if heads else None


def _heading(behind: Sequence[Piece]) -> CaseHeading | None:
    """Number and title of a case right below the head, or its number alone above a title that stands out."""
    near = takewhile(lambda piece: isinstance(piece, Prose), behind[:HEADING_WITHIN])
    lines = [piece.paragraph for piece in near if isinstance(piece, Prose)]
    heading = case_heading(lines[0]) if lines else None
    if heading is None or not heading.worded or not stands_out(lines[0]):
        return None
    titled = heading.title_start < len(lines[0].text) or any(map(stands_out, lines[1:]))
    return heading if titled else None


def _hold_cases(parts: Sequence[Part]) -> bool:
    return any(part.holds_cases for part in parts)


def _opens_case(piece: Piece) -> bool:
    """Whether a line opens a case by its number."""
    heading = case_heading(piece.paragraph) if isinstance(piece, Prose) else None
    return heading is not None and isinstance(piece, Prose) and (heading.worded or stands_out(piece.paragraph))
