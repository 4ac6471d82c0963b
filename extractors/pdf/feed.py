"""The characters of a page as PDFium sees them, in the form that pdfplumber's word extractor takes.

A character is a dict with text, x0, x1, top, bottom, doctop (as pdfplumber's) and size, bold, upright, doubled. Boxes hang
on the baseline, not on the font's own measures: those differ per font and letter, so that 'Å' and bullets would land on
lines of their own.
"""

import ctypes
import re
from dataclasses import dataclass
from typing import Any

from extractors.pdf import pdfium

Char = dict[str, Any]
Box = tuple[float, float, float, float]  # left, bottom, right, top in the page's own coordinates

DESCENT = 0.2  # of the font size: how far boxes reach below the baseline
BOLD_NAME = re.compile(r"bold|black|heavy|[-,]bd|demi|fet(?:t)?\b", re.IGNORECASE)
ANONYMOUS_NAME = re.compile(r"^(?:[A-Z]{6}\+)?(?:CIDFont\+)?F\d+$|^$")  # fonts renamed by PDF printers: 'CIDFont+F1'
BOLD_WEIGHT = 600  # of the font's own weight, asked where its name tells nothing
FILLED_AND_STROKED = 2  # text render mode: fake bold
INVISIBLE = 3  # text render mode: the text layer of a scan
LINE_END_HYPHENS = {"\x02": "-", "\ufffe": "-"}  # what PDFium gives for a hyphen at a line end
UNREADABLE = {"\0", "\ufffd"}  # glyphs without a Unicode value
DROPPED = {"\r", "\n", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"}
STYLE_MAY_CHANGE_AFTER = frozenset(" \u00a0\t:.,;)(/-–»”\"'")


@dataclass(slots=True)
class Style:
    """How a text object is set."""

    size: float
    bold: bool
    upright: bool
    invisible: bool


@dataclass(slots=True)
class Feed:
    """The characters of a page, and how many of its glyphs have no Unicode value or are invisible."""

    chars: list[Char]
    unreadable: int = 0
    invisible: int = 0


class _Styles:
    """Styles by text object, fonts by handle; both are asked of PDFium once."""

    def __init__(self, textpage: int) -> None:
        self.textpage = textpage
        self.styles: dict[int, Style] = {}
        self.fonts: dict[int, bool] = {}
        self.size = ctypes.c_float()
        self.matrix = (ctypes.c_float * 6)()
        self.name = ctypes.create_string_buffer(256)

    def of(self, index: int) -> Style:
        """The style of a character."""
        obj = pdfium.char_object(self.textpage, index) or 0
        style = self.styles.get(obj)
        if style is None:
            style = self.styles[obj] = self._read(obj, index)
        return style

    def _read(self, obj: int, index: int) -> Style:
        pdfium.text_size(obj, ctypes.addressof(self.size))
        pdfium.char_matrix(self.textpage, index, ctypes.addressof(self.matrix))
        a, b, c, d = self.matrix[:4]
        mode = pdfium.text_mode(obj)
        return Style(
            size=abs(self.size.value) * (c * c + d * d) ** 0.5,
            bold=mode == FILLED_AND_STROKED or self._font_is_bold(obj),
            upright=a * d > 0 and b * c <= 0,
            invisible=mode == INVISIBLE,
        )

    def _font_is_bold(self, obj: int) -> bool:
        font = pdfium.text_font(obj) or 0
        if font and font not in self.fonts:
            length = pdfium.font_name(font, ctypes.addressof(self.name), len(self.name))
            name = self.name.raw[: max(0, min(length, len(self.name)) - 1)].decode("utf-8", "replace")
            heavy = bool(ANONYMOUS_NAME.match(name)) and pdfium.font_weight(font) >= BOLD_WEIGHT
            self.fonts[font] = heavy or bool(BOLD_NAME.search(name))
        return self.fonts.get(font, False)


def read_chars(textpage: int, box: Box) -> Feed:
    """All characters of a page in PDFium's order, places in points from the top left corner of `box`."""
    count = pdfium.count_chars(textpage)
    if count <= 0:
        return Feed([])
    texts = _texts(textpage, count)
    origins, boxes = _places(textpage, count)
    styles = _Styles(textpage)
    left, top = box[0], box[3]
    feed = Feed([])
    style, before, baseline = None, " ", None
    for index, text in enumerate(texts):
        if text in DROPPED or (text == " " and pdfium.char_is_generated(textpage, index)):
            before = " "
            continue
        y = origins[2 * index + 1]
        if style is None or before in STYLE_MAY_CHANGE_AFTER or y != baseline:
            style = styles.of(index)
        before, baseline = text, y
        feed.unreadable += text in UNREADABLE
        feed.invisible += style.invisible
        feed.chars.append(_char(text, origins[2 * index] - left, boxes[4 * index + 2] - left, top - y, style))
    return feed


def _char(text: str, x0: float, x1: float, baseline: float, style: Style) -> Char:
    """One character as pdfplumber takes it."""
    bottom = baseline + DESCENT * style.size
    top = bottom - style.size
    return {
        "text": LINE_END_HYPHENS.get(text, text),
        "x0": x0,
        "x1": max(x0, x1),
        "top": top,
        "bottom": bottom,
        "doctop": top,
        "upright": style.upright,
        "size": style.size,
        "bold": style.bold,
    }


def _texts(textpage: int, count: int) -> list[str]:
    """One text for each character."""
    units = (ctypes.c_ushort * (count + 1))()
    written = pdfium.text_units(textpage, 0, count, ctypes.addressof(units))
    text = bytes(units)[: 2 * count].decode("utf-16-le", "replace")
    if written == count + 1 and len(text) == count:
        return list(text)
    # Glyphs without a value, or characters beyond the first plane, shift the text against the characters.
    codes = (pdfium.char_unicode(textpage, index) for index in range(count))
    return [chr(code) if code and not 0xD800 <= code <= 0xDFFF else "\ufffd" for code in codes]


def _places(textpage: int, count: int) -> tuple[list[float], list[float]]:
    """Origins (x, y) and loose boxes (left, top, right, bottom) of all characters, flat."""
    origins = (ctypes.c_double * (2 * count))()
    boxes = (ctypes.c_float * (4 * count))()
    x, box = ctypes.addressof(origins), ctypes.addressof(boxes)
    origin_of, box_of = pdfium.char_origin, pdfium.char_box
    for index in range(count):
        origin_of(textpage, index, x, x + 8)
        box_of(textpage, index, box)
        x += 16
        box += 16
    return list(origins), list(boxes)
