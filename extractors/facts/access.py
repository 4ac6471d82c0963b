"""Which sections and cases of a paper are not for the public, by what is printed around them."""

from collections.abc import Sequence

from msgspec.structs import replace

from extractors.closed import closed_by_head, closed_by_title, sentences_that_close
from extractors.fields import block_label
from extractors.language.numbers import find_case_numbers
from extractors.sections.case_headings import case_heading
from extractors.sections.parts import Part
from extractors.sections.records import CaseHead, Cases, ColumnLine, Facts, OwnPaper, Piece, Prose, piece_paragraphs
from models.facts import Closed, Entry
from models.vocabulary import SectionKind

LONGEST_HEAD = 40  # pieces before the text of a paper without cases
CASE_KINDS = frozenset({SectionKind.NOTICE, SectionKind.MINUTES})


def closed_section(part: Part, kind: SectionKind, entries: Sequence[Entry]) -> Closed | None:
    """The mark that closes a whole paper: in its title or head; of a case paper anywhere, since it is one case."""
    titled = closed_by_title(part.title) if part.title else None
    if kind is SectionKind.CASE_PAPER:
        own = next((entry.closed for entry in entries if entry.closed), None)
        return titled or own or _by_head(part.pieces)
    return titled or _by_head(_head(part.pieces, kind))


def closed_entries(entries: tuple[Entry, ...], outside: Sequence[Piece]) -> tuple[Entry, ...]:
    """Entries with the marks that sentences outside of them give: 'Møtet ble lukket under sak 14/23'."""
    named: dict[int, Closed] = {}
    texts = (paragraph for piece in outside for paragraph in piece_paragraphs(piece))
    for sentence, mark in sentences_that_close(texts):
        named |= {number.number: mark for number in find_case_numbers(sentence)}
    if not named:
        return entries
    return tuple(
        replace(entry, closed=named[entry.number]) if entry.closed is None and entry.number in named else entry
        for entry in entries
    )


def _head(pieces: Sequence[Piece], kind: SectionKind) -> list[Piece]:
    """The pieces before the first case, or before the text of a paper that has none."""
    head: list[Piece] = []
    for piece in pieces[: None if kind in CASE_KINDS else LONGEST_HEAD]:
        opens = isinstance(piece, Prose) and case_heading(piece.paragraph)
        if opens or isinstance(piece, Cases | ColumnLine | OwnPaper):
            break
        head.append(piece)
    return head


def closed_by_paper_head(pieces: Sequence[Piece]) -> Closed | None:
    """The mark in the head of a case paper, above the first label of its text."""
    text = (isinstance(piece, Prose) and block_label(piece.paragraph) is not None for piece in pieces)
    return _by_head(pieces[: next((index for index, opens in enumerate(text) if opens), len(pieces))])


def _by_head(pieces: Sequence[Piece]) -> Closed | None:
    """The mark in some pieces; a sentence that names cases closes those, not the paper."""
    texts = [
        paragraph
        for piece in pieces
        for paragraph in piece_paragraphs(piece)
        if not any(find_case_numbers(sentence) for sentence, _ in sentences_that_close([paragraph]))
    ]
    values = [value for piece in pieces if isinstance(piece, Facts | CaseHead) for value in piece.values]
    return closed_by_head(texts, values)
