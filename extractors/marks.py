"""Text with its marks on the way to a paragraph: pieces of like print, folded to one text with spans."""

import re
from collections.abc import Iterable

from msgspec import Struct

from extractors.characters import clean, close_up
from extractors.labels import BULLETS, split_label
from models.layout import Paragraph, Span

_WHITE = re.compile(r"\s+")


class Piece(Struct, frozen=True):
    """Characters printed alike."""

    text: str
    bold: bool = False
    underline: bool = False


class MarkedText(Struct, frozen=True):
    """A folded text and the characters of it that are bold or underlined."""

    text: str
    bold: tuple[Span, ...] = ()
    underline: tuple[Span, ...] = ()

    def behind(self, start: int) -> "MarkedText":
        """The text from a character on, its spans moved along."""
        return MarkedText(self.text[start:], _moved(self.bold, start), _moved(self.underline, start))


def fold_pieces(pieces: Iterable[Piece]) -> MarkedText:
    """Pieces as one text, white space folded over their borders; spans hold no blank at their ends.

    Bold words with nothing but a blank between them are one span.
    """
    placed: list[tuple[int, str, Piece]] = []
    length, ends_blank = 0, True
    for piece in pieces:
        cleaned = clean(piece.text)
        part = _WHITE.sub(" ", cleaned if length else close_up(cleaned))
        part = part.lstrip(" ") if ends_blank else part
        if part:
            placed.append((length, part, piece))
            length, ends_blank = length + len(part), part.endswith(" ")
    text = "".join(part for _, part, _ in placed).rstrip(" ")
    bold = _spans(text, [(start, part) for start, part, piece in placed if piece.bold])
    underline = _spans(text, [(start, part) for start, part, piece in placed if piece.underline])
    return MarkedText(text, bold, underline)


def split_marked(marked: MarkedText) -> tuple[str | None, MarkedText]:
    """The list label typed at the start and what stands behind it; of two labels ('- ✓ Orientering') the inner one."""
    label, rest = split_label(marked.text)
    if label is None:
        return None, marked
    inner, innermost = split_label(rest)
    if inner is not None and inner[0] in BULLETS:
        label, rest = inner, innermost
    return label, marked.behind(len(marked.text) - len(rest))


def as_paragraph(marked: MarkedText) -> Paragraph:
    """A paragraph of a marked text, a label typed at its start taken out."""
    label, rest = split_marked(marked)
    return Paragraph(rest.text, label, bold=rest.bold, underline=rest.underline)


def _spans(text: str, parts: list[tuple[int, str]]) -> tuple[Span, ...]:
    """The spans of marked parts, each given with its start in the text; blanks between two are no border."""
    spans: list[Span] = []
    for first, part in parts:
        stripped = part.strip(" ")
        if not stripped:
            continue
        start = first + part.index(stripped)
        end = start + len(stripped)
        if spans and not text[spans[-1].end : start].strip(" "):
            start = spans.pop().start
        spans.append(Span(start, end))
    return tuple(spans)


def _moved(spans: tuple[Span, ...], start: int) -> tuple[Span, ...]:
    """Spans as counted from a later character."""
    return tuple(Span(max(span.start - start, 0), span.end - start) for span in spans if span.end > start)
