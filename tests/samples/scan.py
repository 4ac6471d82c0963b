"""A paper as an office scanner hands it on: pictures of pages only, a little askew, grey and with specks."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

DPI = 170
SKEWS = (0.7, -0.5)  # degrees, page by page in turns
GRAIN = 5.0  # standard deviation of the paper's grey
SPECKS = 60  # of dirt on a page
BLUR = 0.5  # pixels
PAPER = 248
QUALITY = 35  # of the JPEG


def write_scan(printed: Path, path: Path) -> None:
    """Write the scan of a printed paper. The same printed paper gives the same bytes."""
    canvas = Canvas(str(path), pageCompression=1, invariant=1)
    canvas.setTitle("Scan")
    for number, picture in enumerate(_pictures(printed)):
        width, height = (side * 72 / DPI for side in picture.size)
        canvas.setPageSize((width, height))
        canvas.drawImage(ImageReader(BytesIO(_jpeg(_scanned(picture, number)))), 0, 0, width, height)
        canvas.showPage()
    canvas.save()


def _pictures(printed: Path) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(printed)
    try:
        for page in document:
            yield page.render(scale=DPI / 72, grayscale=True).to_pil()
    finally:
        document.close()


def _scanned(picture: Image.Image, number: int) -> Image.Image:
    """A page as the glass sees it."""
    turned = picture.rotate(SKEWS[number % len(SKEWS)], Image.Resampling.BICUBIC, fillcolor=255)
    grey = np.asarray(turned.filter(ImageFilter.GaussianBlur(BLUR)), dtype=np.float32) * (PAPER / 255)
    chance = np.random.default_rng(number)
    grey = grey + chance.normal(0.0, GRAIN, grey.shape)
    rows, columns = (chance.integers(2, side - 2, SPECKS) for side in grey.shape)
    grey[rows, columns] = 60.0
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def _jpeg(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
