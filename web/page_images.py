"""The pages of a PDF as images, with passages marked and what must not be seen blacked out.

Places are those of the warehouse: PDF points from the top left corner of the page as it is shown, so that a page that
is turned, or cropped, needs no sums. What is blacked out is gone from the image, not covered.
"""

import io
from collections.abc import Sequence

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from models.layout import Rectangle

NARROWEST, WIDEST = 100, 2400  # pixels
# A page may say that it is a metre wide and a millimetre high; a drawing in A0 at 2400 pixels has 8 million.
MOST_PIXELS = 12_000_000
LONGEST_SIDE = 16_000  # what WebP holds
# Text that is multiplied with it stays as black as it was; the border tells the place to those who see no yellow.
MARKED = (255, 236, 120)
BORDER = (176, 112, 0)
BORDER_PIXELS = 2  # on each side
MARGIN_POINTS = 1.5  # letters reach a little beyond their boxes
HIDDEN = (0, 0, 0)
MEDIA_TYPE = "image/webp"
QUALITY = 82


class PageImageError(Exception):
    """The file is no PDF that can be drawn, or has no such page."""


def page_image(
    content: bytes, page: int, *, width: int, marks: Sequence[Rectangle] = (), hidden: Sequence[Rectangle] = ()
) -> bytes:
    """A page (from 1) of a PDF as WebP, `width` pixels wide; of marks and hidden rectangles those on that page count.

    It is narrower where it would be too large otherwise. Raises PageImageError.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise PageImageError("The file cannot be opened as a PDF.") from error
    try:
        image, scale = _drawn(document, page, min(max(width, NARROWEST), WIDEST))
    except (pypdfium2.PdfiumError, IndexError, ValueError, MemoryError) as error:
        raise PageImageError(f"Page {page} cannot be drawn.") from error
    finally:
        document.close()
    image = _marked(image, _on(page, marks, scale, image.size))
    for box in _on(page, hidden, scale, image.size):
        ImageDraw.Draw(image).rectangle(box, fill=HIDDEN)
    stream = io.BytesIO()
    image.save(stream, "WEBP", quality=QUALITY)
    return stream.getvalue()


def _drawn(document: pypdfium2.PdfDocument, page: int, width: int) -> tuple[Image.Image, float]:
    """The page as it is shown, and how many pixels a point has."""
    if not 1 <= page <= len(document):
        raise IndexError(page)
    opened = document[page - 1]
    try:
        points_wide, points_high = opened.get_size()
        if points_wide <= 0 or points_high <= 0:
            raise ValueError(points_wide, points_high)
        scale = min(width / points_wide, LONGEST_SIDE / points_high, (MOST_PIXELS / (points_wide * points_high)) ** 0.5)
        bitmap = opened.render(scale=scale)
        try:
            return bitmap.to_pil().convert("RGB"), scale
        finally:
            bitmap.close()
    finally:
        opened.close()


Pixels = tuple[int, int, int, int]


def _on(page: int, boxes: Sequence[Rectangle], scale: float, size: tuple[int, int]) -> list[Pixels]:
    """Those rectangles of a page that lie on it, in pixels of its image, a little wider."""
    found = []
    for box in boxes:
        left, top = (max(0, int((edge - MARGIN_POINTS) * scale)) for edge in (box.x0, box.top))
        right, bottom = (
            min(most - 1, int((edge + MARGIN_POINTS) * scale) + 1)
            for edge, most in zip((box.x1, box.bottom), size, strict=True)
        )
        if box.page == page and left < right and top < bottom:
            found.append((left, top, right, bottom))
    return found


def _marked(image: Image.Image, boxes: Sequence[Pixels]) -> Image.Image:
    """The image with the marking colour under what stands in some boxes, and one border round those that touch."""
    if not boxes:
        return image
    mask = Image.new("L", image.size)
    for box in boxes:
        ImageDraw.Draw(mask).rectangle(box, fill=255)
    edge = mask.filter(ImageFilter.MaxFilter(2 * BORDER_PIXELS + 1))
    coloured = ImageChops.multiply(image, Image.new("RGB", image.size, MARKED))
    return Image.composite(coloured, Image.composite(Image.new("RGB", image.size, BORDER), image, edge), mask)
