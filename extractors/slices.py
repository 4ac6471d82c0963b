"""Parts of paragraphs, and paragraphs of parts: the same marks and lines, moved to where the text stands then."""

from msgspec.structs import replace

from models.layout import Line, Paragraph, Span


def slice_paragraph(paragraph: Paragraph, start: int, end: int) -> Paragraph | None:
    """Characters start..end of a paragraph, blanks around it dropped; None where nothing is left.

    A part that does not begin the paragraph has no list label.
    """
    text = paragraph.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    if (start, end) == (0, len(text)):
        return paragraph
    return replace(
        paragraph,
        text=text[start:end],
        label=paragraph.label if start == 0 else None,
        bold=_spans(paragraph.bold, start, end),
        underline=_spans(paragraph.underline, start, end),
        lines=_lines(paragraph.lines, start, end),
        starts_page=paragraph.starts_page and start == 0,
    )


def join_paragraphs(first: Paragraph, second: Paragraph, *, between: str = " ") -> Paragraph:
    """Two paragraphs as one, a blank `between` them; label, number and place in the file are the first's."""
    shift = len(first.text) + len(between)
    return replace(
        first,
        text=f"{first.text}{between}{second.text}",
        bold=first.bold + _moved(second.bold, shift),
        underline=first.underline + _moved(second.underline, shift),
        lines=first.lines + tuple(Line(line.start + shift, line.end + shift, line.rectangle) for line in second.lines),
    )


def _moved(spans: tuple[Span, ...], shift: int) -> tuple[Span, ...]:
    return tuple(Span(span.start + shift, span.end + shift) for span in spans)


def _spans(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start)
        for span in spans
        if span.start < end and span.end > start
    )


def _lines(lines: tuple[Line, ...], start: int, end: int) -> tuple[Line, ...]:
    """The lines that the part stands on; a line's rectangle is narrowed in proportion to its characters."""
    kept = []
    for line in lines:
        if line.start >= end or line.end <= start:
            continue
        first, last = max(line.start, start), min(line.end, end)
        box, width = line.rectangle, max(line.end - line.start, 1)
        scale = (box.x1 - box.x0) / width
        narrowed = replace(box, x0=box.x0 + (first - line.start) * scale, x1=box.x1 - (line.end - last) * scale)
        kept.append(Line(first - start, last - start, narrowed))
    return tuple(kept)
