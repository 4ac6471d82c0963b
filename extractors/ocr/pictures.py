"""The picture of a page as Tesseract takes it: a byte of grey a pixel."""

import pypdfium2
from msgspec import Struct

DPI = 200  # 300 finds no more in print, and takes a third longer
MOST_PIXELS = 3_600  # of the longer side, an A4 page at 300 dpi: larger boxes are drawings, or scans set at 72 dpi
POINTS_PER_INCH = 72


class PagePicture(Struct, frozen=True):
    """A page's number in its file, its pixels row by row, and how many of them make an inch of the page."""

    number: int
    pixels: bytes
    width: int
    height: int
    dpi: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.width * POINTS_PER_INCH / self.dpi, self.height * POINTS_PER_INCH / self.dpi


def picture(page: pypdfium2.PdfPage, number: int) -> PagePicture:
    """The picture of a page as it is shown: turned, and cut to its crop box."""
    scale = min(DPI / POINTS_PER_INCH, MOST_PIXELS / max(page.get_size()))
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        pixels = bytes(bitmap.buffer)
        if bitmap.stride != bitmap.width:
            rows = range(0, bitmap.stride * bitmap.height, bitmap.stride)
            pixels = b"".join(pixels[row : row + bitmap.width] for row in rows)
        return PagePicture(number, pixels, bitmap.width, bitmap.height, scale * POINTS_PER_INCH)
    finally:
        bitmap.close()
