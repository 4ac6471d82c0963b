"""Marks lie where the words are, whichever way the page lies, and what is hidden is gone."""

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas

from extractors.pdf import read_pdf
from models.layout import Rectangle, paragraphs
from web.page_images import MOST_PIXELS, NARROWEST, WIDEST, PageImageError, page_image

WIDTH = 600
WORDS = "Saken utsettes til neste møte."
WHITE, DARK = (255, 255, 255), 160


def paper(
    degrees: int = 0, crop: tuple[float, float, float, float] | None = None, size: tuple[float, float] = (400, 500)
) -> bytes:
    """A PDF whose second page says a sentence, upright as the page is shown: turned by degrees, or cropped."""
    stream = io.BytesIO()
    sheet = Canvas(stream, pagesize=size)
    sheet.drawString(50, 50, "Forside")
    sheet.showPage()
    sheet.setPageRotation(degrees)
    if crop:
        sheet.setCropBox(crop)
    # reportlab lays a page that is turned sideways down, so that it is shown with the size that was asked for.
    sheet.translate(*{0: (0, 0), 90: (size[1], 0), 180: size, 270: (0, size[0])}[degrees])
    sheet.rotate(degrees)
    sheet.setFont("Helvetica", 14)
    sheet.drawString(100, size[1] - 200, WORDS)
    sheet.drawString(100, size[1] - 300, "Noe helt annet.")
    sheet.showPage()
    sheet.save()
    return stream.getvalue()


CROP = (60, 100, 380, 460)
PAPERS = {
    "upright": paper(),
    "turned by 90": paper(90),
    "turned by 180": paper(180),
    "turned by 270": paper(270),
    "cropped": paper(crop=CROP),
    "cropped and turned by 90": paper(90, crop=(100, 60, 460, 380)),
    "cropped and turned by 270": paper(270, crop=(100, 60, 460, 380)),
    "wide": paper(size=(900, 400)),
}


def opened(webp: bytes) -> Image.Image:
    """The image of some bytes."""
    return Image.open(io.BytesIO(webp)).convert("RGB")


def place_of(tmp_path: Path, content: bytes, words: str = WORDS) -> Rectangle:
    """Where the reader found a sentence."""
    file = tmp_path / "papir.pdf"
    file.write_bytes(content)
    (found,) = (one for one in paragraphs(read_pdf(file).blocks) if one.text == words and one.page == 2)
    return found.lines[0].rectangle


def dark_box(image: Image.Image) -> tuple[int, int, int, int]:
    """The box of all dark pixels."""
    box = image.convert("L").point(lambda value: 255 if value < DARK else 0).getbbox()
    assert box is not None
    return box


def only(content: bytes, tmp_path: Path, width: int = WIDTH) -> tuple[int, int, int, int]:
    """Where the sentence's letters are in the image of its page, found with the other sentence blacked out of it."""
    other = place_of(tmp_path, content, "Noe helt annet.")
    plain = opened(page_image(content, 2, width=width))
    left, top, right, bottom = (round(edge * plain.width / page_width(content)) for edge in edges(other))
    plain.paste(WHITE, (left - 4, top - 4, right + 4, bottom + 4))
    return dark_box(plain)


def edges(box: Rectangle) -> tuple[float, float, float, float]:
    """Left to bottom."""
    return box.x0, box.top, box.x1, box.bottom


def page_width(content: bytes) -> float:
    """How wide the second page is as shown, in points."""
    import pypdfium2  # noqa: PLC0415 - asked once, to check the code that asks it

    document = pypdfium2.PdfDocument(content)
    try:
        return float(document[1].get_width())
    finally:
        document.close()


@pytest.mark.parametrize("content", PAPERS.values(), ids=PAPERS)
def test_a_mark_lies_where_the_reader_found_the_words(tmp_path: Path, content: bytes) -> None:
    plain = opened(page_image(content, 2, width=WIDTH))
    marked = opened(page_image(content, 2, width=WIDTH, marks=[place_of(tmp_path, content)]))
    left, top, right, bottom = only(content, tmp_path)
    changed = ImageChops.difference(plain, marked).point(lambda value: 255 if value > 60 else 0).getbbox()
    assert changed is not None
    assert changed[0] <= left < right <= changed[2]
    assert changed[1] <= top < bottom <= changed[3]
    assert (changed[2] - changed[0]) - (right - left) < 20
    assert (changed[3] - changed[1]) - (bottom - top) < 20


def test_marked_words_stay_as_dark_as_they_were(tmp_path: Path) -> None:
    place = place_of(tmp_path, PAPERS["upright"])
    marked = opened(page_image(PAPERS["upright"], 2, width=WIDTH, marks=[place]))
    scale = WIDTH / 400
    part = marked.crop(tuple(round(edge * scale) for edge in edges(place)))
    assert min(part.convert("L").get_flattened_data()) < 60
    background = max(part.getcolors(100_000), key=lambda found: found[0])[1]
    assert background[2] < 170 < background[0]  # yellow


def test_what_is_hidden_is_black_and_the_rest_is_not(tmp_path: Path) -> None:
    content = PAPERS["upright"]
    place = place_of(tmp_path, content)
    plain = opened(page_image(content, 2, width=WIDTH))
    image = opened(page_image(content, 2, width=WIDTH, marks=[place], hidden=[place]))
    scale = WIDTH / 400
    part = image.crop(tuple(round(edge * scale) for edge in edges(place)))
    assert max(max(pixel) for pixel in part.get_flattened_data()) < 40
    outside = ImageChops.difference(plain, image).point(lambda value: 255 if value > 60 else 0).getbbox()
    assert outside is not None
    assert outside[1] > (place.top - 6) * scale
    assert outside[3] < (place.bottom + 6) * scale


def test_marks_of_other_pages_are_left_out(tmp_path: Path) -> None:
    place = place_of(tmp_path, PAPERS["upright"])
    assert page_image(PAPERS["upright"], 1, width=WIDTH, marks=[place], hidden=[place]) == page_image(
        PAPERS["upright"], 1, width=WIDTH
    )


@pytest.mark.parametrize(
    ("asked", "given"), [(WIDTH, WIDTH), (1, NARROWEST), (10**6, WIDEST)], ids=["as asked", "too narrow", "too wide"]
)
def test_the_width_is_as_asked_within_bounds(asked: int, given: int) -> None:
    assert opened(page_image(PAPERS["upright"], 1, width=asked)).width == pytest.approx(given, abs=1)


def test_a_page_that_is_long_as_a_road_is_drawn_small() -> None:
    image = opened(page_image(paper(size=(100, 14_000)), 2, width=WIDEST))
    assert image.width * image.height <= MOST_PIXELS * 1.01


BROKEN = {
    "no PDF": (b"Ikke en PDF", 1),
    "nothing": (b"", 1),
    "cut off": (PAPERS["upright"][:300], 1),
    "page 0": (PAPERS["upright"], 0),
    "behind the last": (PAPERS["upright"], 3),
}


@pytest.mark.parametrize(("content", "page"), BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_drawn_is_told(content: bytes, page: int) -> None:
    with pytest.raises(PageImageError):
        page_image(content, page, width=WIDTH)


EDGES = st.floats(-1e6, 1e6)


@settings(max_examples=30, deadline=None)
@given(box=st.builds(Rectangle, st.just(2), EDGES, EDGES, EDGES, EDGES))
def test_no_rectangle_stops_the_drawing(box: Rectangle) -> None:
    image = opened(page_image(PAPERS["upright"], 2, width=NARROWEST, marks=[box], hidden=[box]))
    assert image.width == NARROWEST
