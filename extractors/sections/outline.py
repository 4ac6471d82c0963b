"""A packet's parts: where each paper begins, and what it is.

A part begins at the head of a case paper, at dated facts about a meeting, or at a line in which a paper names itself
('Møteprotokoll', 'Referat Partnerskapsmøte 30. mai 2024', 'Årsmelding 2023') and what follows bears it out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.item_types import is_item_type_line
from extractors.language.dates import find_dates
from extractors.sections.case_headings import case_heading
from extractors.sections.records import CaseHead, Cases, ColumnLine, Facts, LabelledValue, Piece, Prose, Title
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import KIND_MARKERS
from models.layout import Paragraph
from models.vocabulary import SectionKind

LONGEST_TITLE = 140  # characters of a line in which a paper names itself
LONG_PROSE = 700  # characters after which a part is under way and a new title opens the next
CONFIRM_WITHIN = 12  # pieces within which facts or cases must follow a title of a notice or of minutes
OPENING_PIECES = 6  # a paper's own name stands among its first pieces

_MARKERS = {kind: re.compile(rf"(?:{'|'.join(words)})", re.IGNORECASE) for kind, words in KIND_MARKERS.items()}
_NUMBER_BEFORE = re.compile(r"^(?:sak(?:snr)?\.? )?[\d./ -]{3,9}\s*[:.–-]?\s*", re.IGNORECASE)
MEETING_PAPERS = frozenset({SectionKind.NOTICE, SectionKind.MINUTES})
DOCUMENTS = frozenset({SectionKind.PLAN, SectionKind.ANNUAL_REPORT})


@dataclass(slots=True)
class Part:
    """A stretch of pieces that is one paper; `kind` None where it does not name itself."""

    pieces: list[Piece] = field(default_factory=list)
    kind: SectionKind | None = None
    title: str | None = None

    @property
    def facts(self) -> tuple[LabelledValue, ...]:
        """All labelled values about the meeting."""
        return tuple(value for piece in self.pieces if isinstance(piece, Facts) for value in piece.values)

    @property
    def head(self) -> tuple[LabelledValue, ...]:
        """The labelled values of a case paper's head."""
        return next((piece.values for piece in self.pieces if isinstance(piece, CaseHead)), ())

    @property
    def dated(self) -> bool:
        """Whether it has facts with a day."""
        return any(isinstance(piece, Facts) and piece.has_date for piece in self.pieces)

    @property
    def under_way(self) -> bool:
        """Whether it holds cases or long prose, so that a new title opens the next part."""
        if any(_opens_cases(piece) for piece in self.pieces):
            return True
        return sum(len(piece.paragraph.text) for piece in self.pieces if isinstance(piece, Prose)) > LONG_PROSE


def outline(found: Sequence[Piece]) -> list[Part]:
    """Pieces in reading order -> the parts of the packet in reading order."""
    parts = [Part()]
    for index, piece in enumerate(found):
        part = parts[-1]
        kind = _kind_opened(found, index, part)
        if kind is not None or _opens(piece, part):
            part = _next_part(parts)
        if kind is not None:
            _name(part, kind, piece)
        if isinstance(piece, CaseHead):
            part.kind = SectionKind.CASE_PAPER
        if isinstance(piece, Facts):
            _name_by_subject(part, piece)
        named = kind is not None and isinstance(piece, Prose)
        part.pieces.append(Title(piece.paragraph) if named and isinstance(piece, Prose) else piece)
    return [part for part in parts if part.pieces]


def kind_named(text: str) -> SectionKind | None:
    """The kind that a title or subject names: 'Referat fra møte i SSU' -> minutes, 'Innkalling' -> notice."""
    bare = _NUMBER_BEFORE.sub("", text.strip()) or text.strip()
    return next((kind for kind, pattern in _MARKERS.items() if pattern.match(bare)), None)


def _kind_opened(found: Sequence[Piece], index: int, part: Part) -> SectionKind | None:
    """The kind of paper that a line of prose opens at `index`, or None."""
    piece = found[index]
    if not isinstance(piece, Prose) or len(piece.paragraph.text) > LONGEST_TITLE or piece.paragraph.label:
        return None
    kind = kind_named(piece.paragraph.text)
    if kind is None:
        return None
    if _titles_a_case(found, index):
        return None
    numbered = case_heading(piece.paragraph) is not None
    opening = index < OPENING_PIECES and not part.under_way
    if kind in MEETING_PAPERS:
        confirmed = _confirmed(found, index, next_only=numbered)
        return kind if confirmed or (opening and not numbered) else None
    if numbered:
        return None
    stands_out = piece.paragraph.heading is not None or piece.paragraph.is_bold() or piece.paragraph.starts_page
    if kind is SectionKind.CASE_PAPER:
        return kind if opening or stands_out or piece.paragraph.text.isupper() else None
    at_start = piece.paragraph.starts_page or _after_page_start(found, index)
    return kind if (opening and not part.dated) or at_start else None


def _titles_a_case(found: Sequence[Piece], index: int) -> bool:
    """Whether a line is the title of the case whose number stands on the lines above: '2025.02' / '1 vedlegg' / 'Referat ...'."""
    for earlier in reversed(found[max(0, index - 4) : index]):
        if not isinstance(earlier, Prose):
            return False
        heading = case_heading(earlier.paragraph)
        if heading:
            return heading.title_start >= len(earlier.paragraph.text)
        if not is_item_type_line(earlier.paragraph.text):
            return False
    return False


def _confirmed(found: Sequence[Piece], index: int, *, next_only: bool) -> bool:
    """Whether facts or cases follow soon, before a case opens by its number; a numbered title needs them at once."""
    for later in found[index + 1 : index + 1 + (2 if next_only else CONFIRM_WITHIN)]:
        if isinstance(later, Facts | Cases | ColumnLine):
            return True
        if isinstance(later, CaseHead) or (isinstance(later, Prose) and kind_named(later.paragraph.text)):
            return False
        if isinstance(later, Prose) and case_heading(later.paragraph):
            return False
    return False


def _after_page_start(found: Sequence[Piece], index: int) -> bool:
    """Whether only titles stand between this line and the top of the page, or the table before it, as on a cover."""
    for earlier in reversed(found[max(0, index - 4) : index]):
        if not isinstance(earlier, Prose):
            return found[index - 1] is not earlier
        if len(earlier.paragraph.text) > LONGEST_TITLE or case_heading(earlier.paragraph):
            return False
        if earlier.paragraph.starts_page:
            return True
        if earlier.paragraph.heading is None:
            return False
    return False


def _opens(piece: Piece, part: Part) -> bool:
    """Whether a piece that is no title opens a new part behind `part`."""
    if isinstance(piece, CaseHead):
        fresh_paper = part.kind is SectionKind.CASE_PAPER and not part.head
        return bool(part.pieces) and not fresh_paper
    if isinstance(piece, Facts) and piece.has_date:
        return part.under_way or (part.dated and _days(piece) != _days(*part.pieces))
    return False


def _next_part(parts: list[Part]) -> Part:
    """Open a part, unless the last is not under way; titles at the end of the last one go with the new."""
    last = parts[-1]
    if not last.under_way and not last.head:
        return last
    new = Part()
    while last.pieces and _is_title(last.pieces[-1]):
        new.pieces.insert(0, last.pieces.pop())
    parts.append(new)
    return new


def _is_title(piece: Piece) -> bool:
    """Whether a piece at the end of a part is the title of the next: a heading, not a case's."""
    return isinstance(piece, Prose) and piece.paragraph.heading is not None and case_heading(piece.paragraph) is None


def _name(part: Part, kind: SectionKind, piece: Piece) -> None:
    """Take a kind and title; dated facts that named the kind before are not overruled."""
    if part.kind is not None and part.dated:
        return
    part.kind = kind
    if isinstance(piece, Prose):
        part.title = piece.paragraph.text


def _name_by_subject(part: Part, facts: Facts) -> None:
    """Let a subject row name the kind: 'Tema | Innkalling SSU'."""
    for value in facts.values:
        if value.field is not Field.SUBJECT:
            continue
        words = (
            f"{value.label} {value.text}" if value.label.lower().startswith(("referat", "innkalling")) else value.text
        )
        kind = kind_named(words)
        if kind is not None:
            part.kind, part.title = kind, words
            return


def _opens_cases(piece: Piece) -> bool:
    if isinstance(piece, Prose):
        heading = case_heading(piece.paragraph)
        return heading is not None and (heading.worded or _stands_alone(piece.paragraph))
    return isinstance(piece, Cases | ColumnLine | CaseHead)


def _stands_alone(paragraph: Paragraph) -> bool:
    return paragraph.heading is not None or paragraph.is_bold() or len(paragraph.text) < LONGEST_TITLE


def _days(*found: Piece) -> frozenset[tuple[int, int]]:
    """The days (month, day) that some facts name under a date label."""
    texts = [
        value.text for piece in found if isinstance(piece, Facts) for value in piece.values if value.field is Field.DATE
    ]
    return frozenset((date.first.month, date.first.day) for text in texts for date in find_dates(text))
