"""The characters of a page as PDFium sees them, in the form that pdfplumber's word extractor takes.

A character is a dict with text, x0, x1, top, bottom, upright (as pdfplumber's), size and bold. Boxes hang on the
baseline, not on the font's own measures: those differ per font and letter, so that 'Å' and bullets would land on lines
of their own.
"""

import ctypes
import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from extractors.pdf import pdfium
from extractors.pdf.blanks import Char, with_blanks

Box = tuple[float, float, float, float]  # left, bottom, right, top in the page's own coordinates

DESCENT = 0.2  # of the font size: how far boxes reach below the baseline
BOLD_NAME = re.compile(r"bold|black|heavy|[-,]bd|demi|fet(?:t)?\b", re.IGNORECASE)
ANONYMOUS_NAME = re.compile(r"^(?:[A-Z]{6}\+)?(?:CIDFont\+)?F\d+$|^$")  # fonts renamed by PDF printers: 'CIDFont+F1'
BOLD_WEIGHT = 600  # of the font's own weight, asked where its name tells nothing
FILLED_AND_STROKED = 2  # text render mode: fake bold
INVISIBLE = 3  # text render mode: the text layer of a scan
LINE_END_HYPHENS = {0x02: "-", 0xFFFE: "-"}  # what PDFium gives for a hyphen at a line end
UNREADABLE = {"\0", "\ufffd"}  # glyphs without a Unicode value
DROPPED = {"\r", "\n", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"}
SURROGATES = range(0xD800, 0xE000)
STYLE_MAY_CHANGE_AFTER = frozenset(" \u00a0\t:.,;)(/-–»”\"'")


@dataclass(slots=True)
class Style:
    """How a text object is set."""

    size: float
    bold: bool
    upright: bool
    invisible: bool
    widths: dict[str, float]  # of the letters met in this font and size


@dataclass(slots=True)
class Feed:
    """The characters of a page, how many have no Unicode value, and what share of its text is invisible."""

    chars: list[Char]
    unreadable: int = 0
    invisible: float = 0.0


class _Styles:
    """Styles by text object, fonts by handle; both are asked of PDFium once."""

    def __init__(self, textpage: int, doubled: AbstractSet[int]) -> None:
        self.textpage = textpage
        self.doubled = doubled
        self.styles: dict[int, Style] = {}
        self.fonts: dict[int, bool] = {}
        self.widths: dict[tuple[int, float, float], dict[str, float]] = {}
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

    def share_invisible(self) -> float:
        """How much of the text is invisible, by text objects."""
        return sum(style.invisible for style in self.styles.values()) / max(1, len(self.styles))

    def _read(self, obj: int, index: int) -> Style:
        pdfium.text_size(obj, ctypes.addressof(self.size))
        pdfium.char_matrix(self.textpage, index, ctypes.addressof(self.matrix))
        a, b, c, d = self.matrix[:4]
        mode = pdfium.text_mode(obj)
        font = pdfium.text_font(obj) or 0
        size = abs(self.size.value)
        return Style(
            size=size * (c * c + d * d) ** 0.5,
            bold=mode == FILLED_AND_STROKED or obj in self.doubled or self._is_bold(font),
            upright=a * d > 0 and b * c <= 0,
            invisible=mode == INVISIBLE,
            widths=self.widths.setdefault((font, size * a, size * b), {}),
        )

    def _is_bold(self, font: int) -> bool:
        if font and font not in self.fonts:
            length = pdfium.font_name(font, ctypes.addressof(self.name), len(self.name))
            name = self.name.raw[: max(0, min(length, len(self.name)) - 1)].decode("utf-8", "replace")
            heavy = bool(ANONYMOUS_NAME.match(name)) and pdfium.font_weight(font) >= BOLD_WEIGHT
            self.fonts[font] = heavy or bool(BOLD_NAME.search(name))
        return self.fonts.get(font, False)


def read_chars(textpage: int, box: Box, doubled: AbstractSet[int]) -> Feed:
    """All characters of a page in PDFium's order, places in points from the top left corner of `box`.

    `doubled` are the text objects that are struck twice.
    """
    count = pdfium.count_chars(textpage)
    if count <= 0:
        return Feed([])
    texts = _texts(textpage, count)
    xs, ys = _origins(textpage, count)
    styles, right_of = _Styles(textpage, doubled), _rights(textpage)
    left, top = box[0], box[3]
    style = styles.of(0)
    size, bold, upright, widths = style.size, style.bold, style.upright, style.widths
    before, baseline, place = " ", None, None
    chars: list[Char] = []
    blanks: list[int] = []
    for index, (text, x, y) in enumerate(zip(texts, xs, ys, strict=True)):
        if text in DROPPED or (text == " " and pdfium.char_is_generated(textpage, index)):
            blanks += [len(chars)] if text == " " else []
            before = " "
            continue
        if y != baseline or before in STYLE_MAY_CHANGE_AFTER:
            style = styles.of(index)
            size, bold, upright, widths = style.size, style.bold, style.upright, style.widths
        width = widths.get(text)
        if (
            width is None or x == place or (index + 1 < count and x == xs[index + 1])
        ):  # letters of a ligature share a place
            width = max(0.0, right_of(index) - x)
            widths.setdefault(text, width)
        bottom = top - y + DESCENT * size
        x0 = x - left
        chars.append(
            {
                "text": text,
                "x0": x0,
                "x1": x0 + width,
                "top": bottom - size,
                "bottom": bottom,
                "upright": upright,
                "size": size,
                "bold": bold,
            }
        )
        before, baseline, place = text, y, x
    return Feed(with_blanks(chars, blanks), sum(text in UNREADABLE for text in texts), styles.share_invisible())


def _texts(textpage: int, count: int) -> list[str]:
    """One text for each character."""
    units = (ctypes.c_ushort * (count + 1))()
    written = pdfium.text_units(textpage, 0, count, ctypes.addressof(units))
    text = bytes(units)[: 2 * count].decode("utf-16-le", "replace")
    if written == count + 1 and len(text) == count:
        return list(text.translate(LINE_END_HYPHENS))
    # Glyphs without a value, or characters beyond the first plane, shift the text against the characters.
    codes = (pdfium.char_unicode(textpage, index) for index in range(count))
    return [chr(code).translate(LINE_END_HYPHENS) if code and code not in SURROGATES else "\ufffd" for code in codes]


def _origins(textpage: int, count: int) -> tuple[list[float], list[float]]:
    """Where all characters stand on their baselines: x and y in the page's own coordinates."""
    origins = (ctypes.c_double * (2 * count))()
    start, origin_of = ctypes.addressof(origins), pdfium.char_origin
    for index, at in enumerate(range(start, start + 16 * count, 16)):
        origin_of(textpage, index, at, at + 8)
    flat = list(origins)
    return flat[::2], flat[1::2]


def _rights(textpage: int) -> Callable[[int], float]:
    """The right edge of a character's box, asked of PDFium."""
    box = (ctypes.c_float * 4)()
    at, box_of = ctypes.addressof(box), pdfium.char_box

    def right_of(index: int) -> float:
        box_of(textpage, index, at)
        return float(box[2])

    return right_of
