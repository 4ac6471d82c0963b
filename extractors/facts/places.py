"""Where facts stand: from the paragraphs that they were read from."""

from collections.abc import Sequence

from extractors.slices import slice_paragraph
from models.facts import Place
from models.layout import Paragraph


def place(paragraphs: Sequence[Paragraph]) -> Place:
    """The place of some paragraphs: first page, first paragraph number, all their lines' rectangles."""
    if not paragraphs:
        return Place()
    rectangles = tuple(line.rectangle for paragraph in paragraphs for line in paragraph.lines)
    page = next((paragraph.page for paragraph in paragraphs if paragraph.page is not None), None)
    number = next((paragraph.number for paragraph in paragraphs if paragraph.number is not None), None)
    return Place(page, number, rectangles)


def span_place(paragraph: Paragraph, start: int, end: int) -> Place:
    """The place of characters start..end of a paragraph."""
    part = slice_paragraph(paragraph, start, end)
    return place([part]) if part else Place(paragraph.page, paragraph.number)
