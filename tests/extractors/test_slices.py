"""Parts of paragraphs keep their marks and lines."""

from hypothesis import given
from hypothesis import strategies as st

from extractors.slices import join_paragraphs, slice_paragraph
from models.layout import Line, Paragraph, Rectangle, Span

TEXT = "Vedtak: Saken utsettes til høsten."
PARAGRAPH = Paragraph(
    TEXT,
    label="1.",
    bold=(Span(0, 7),),
    underline=(Span(8, 13),),
    lines=(Line(0, 14, Rectangle(1, 0, 0, 140, 10)), Line(14, 34, Rectangle(1, 0, 12, 200, 22))),
    starts_page=True,
)


def test_whole_is_the_paragraph_itself() -> None:
    assert slice_paragraph(PARAGRAPH, 0, len(TEXT)) is PARAGRAPH


def test_blanks_around_a_part_are_dropped() -> None:
    part = slice_paragraph(PARAGRAPH, 7, 14)
    assert part is not None
    assert part.text == "Saken"


def test_nothing_is_left_of_blanks() -> None:
    assert slice_paragraph(PARAGRAPH, 7, 8) is None
    assert slice_paragraph(PARAGRAPH, 5, 5) is None


def test_first_part_keeps_label_and_page() -> None:
    part = slice_paragraph(PARAGRAPH, 0, 7)
    assert part is not None
    assert (part.text, part.label, part.starts_page, part.is_bold()) == ("Vedtak:", "1.", True, True)


def test_later_part_has_neither() -> None:
    part = slice_paragraph(PARAGRAPH, 8, len(TEXT))
    assert part is not None
    assert (part.text, part.label, part.starts_page) == ("Saken utsettes til høsten.", None, False)
    assert (part.bold, part.underline) == ((), (Span(0, 5),))


def test_lines_are_narrowed_to_the_part() -> None:
    part = slice_paragraph(PARAGRAPH, 8, 22)
    assert part is not None
    assert [(line.start, line.end, line.rectangle.x0, line.rectangle.x1) for line in part.lines] == [
        (0, 6, 80, 140),
        (6, 14, 0, 80),
    ]


@st.composite
def parts(draw: st.DrawFn) -> tuple[Paragraph, int, int]:
    text = draw(st.text(alphabet="ab .", min_size=1, max_size=30))
    bounds = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = draw(st.lists(bounds, max_size=3))
    lines = [Line(first, last, Rectangle(1, 0, 0, 100, 10)) for first, last in draw(st.lists(bounds, max_size=3))]
    paragraph = Paragraph(text, bold=tuple(Span(first, last) for first, last in spans), lines=tuple(lines))
    start, end = draw(bounds)
    return paragraph, start, end


@given(parts())
def test_marks_and_lines_stay_inside_the_part(case: tuple[Paragraph, int, int]) -> None:
    paragraph, start, end = case
    part = slice_paragraph(paragraph, start, end)
    if part is None:
        assert not paragraph.text[start:end].strip()
        return
    assert part.text == paragraph.text[start:end].strip()
    assert all(0 <= span.start <= span.end <= len(part.text) for span in (*part.bold, *part.lines))
    assert all(0 <= line.rectangle.x0 <= line.rectangle.x1 <= 100 + 1e-6 for line in part.lines)


@given(parts(), parts())
def test_what_was_joined_can_be_parted_again(
    one: tuple[Paragraph, int, int], other: tuple[Paragraph, int, int]
) -> None:
    first, second = one[0], other[0]
    whole = join_paragraphs(first, second)
    assert whole.text == f"{first.text} {second.text}"
    behind = slice_paragraph(whole, len(first.text) + 1, len(whole.text))
    assert (behind.text if behind else "") == second.text.strip()
    assert len(whole.bold) == len(first.bold) + len(second.bold)
