"""The characters of a page as PDFium sees them, in runs.

Boxes hang on the baseline, not on the font's own measures: those differ per font and letter, so that 'Å' and bullets
would land on lines of their own.
"""

import ctypes
import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from itertools import pairwise
from math import inf
from typing import Any

from msgspec import Struct

from extractors.pdf import pdfium
from extractors.pdf.blanks import with_blanks
from extractors.pdf.runs import FARTHEST_LETTER, Run, Style

TextPage = Any  # a pypdfium2 handle
Box = tuple[float, float, float, float]  # left, bottom, right, top in the page's own coordinates

DESCENT = 0.2  # of the font size: how far boxes reach below the baseline
BOLD_NAME = re.compile(r"bold|black|heavy|[-,]bd|demi|fet(?:t)?\b", re.IGNORECASE)
ANONYMOUS_NAME = re.compile(r"^(?:[A-Z]{6}\+)?(?:CIDFont\+)?F\d+$|^$")  # fonts renamed by PDF printers: 'CIDFont+F1'
BOLD_WEIGHT = 600  # of the font's own weight, asked where its name tells nothing
FILLED_AND_STROKED = 2  # text render mode: fake bold
INVISIBLE = 3  # text render mode: the text layer of a scan
LINE_END_HYPHENS = {0x02: "-", 0xFFFE: "-"}  # what PDFium gives for a hyphen at a line end
UNREADABLE = "\0\ufffd"  # glyphs without a Unicode value
DROPPED = frozenset("\r\n\u200b\u200c\u200d\u2060\ufeff")
READ_AS = {**LINE_END_HYPHENS, **dict.fromkeys(map(ord, DROPPED), "\n")}
SURROGATES = range(0xD800, 0xE000)
STYLE_MAY_CHANGE_AFTER = frozenset(" \u00a0\t:.,;)(/-–»”\"'")


class Feed(Struct):
    """The characters of a page, how many have no Unicode value, and what share of its text is invisible."""

    runs: list[Run]
    unreadable: int = 0
    invisible: float = 0.0


class _Styles:
    """Styles by text object, fonts by handle; both are asked of PDFium once."""

    def __init__(self, textpage: TextPage, doubled: AbstractSet[int]) -> None:
        self.textpage = textpage
        self.doubled = doubled
        self.styles: dict[int, Style] = {}
        self.fonts: dict[int, bool] = {}
        self.widths: dict[tuple[int, float, float], dict[str, float]] = {}
        self.size = ctypes.c_float()
        self.matrix = (ctypes.c_float * 6)()
        self.at_size, self.at_matrix = ctypes.byref(self.size), ctypes.byref(self.matrix)
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
        pdfium.text_size(obj, self.at_size)
        pdfium.char_matrix(self.textpage, index, self.at_matrix)
        a, b, c, d, *_ = self.matrix
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


def read_chars(textpage: TextPage, box: Box, doubled: AbstractSet[int]) -> Feed:
    """All characters of a page in PDFium's order, places in points from the top left corner of `box`.

    `doubled` are the text objects that are struck twice.
    """
    count = pdfium.count_chars(textpage)
    if count <= 0:
        return Feed([])
    text, styles = _text(textpage, count), _Styles(textpage, doubled)
    runs = with_blanks(_runs(textpage, text, box, styles))
    return Feed(runs, sum(map(text.count, UNREADABLE)), styles.share_invisible())


def _runs(textpage: TextPage, text: str, box: Box, styles: _Styles) -> list[Run]:
    """The runs of a page. The loop takes each of some thousand letters, so that as little as can be stands in it."""
    xs, ys = _origins(textpage, len(text))
    is_generated, right_of = pdfium.char_is_generated, _rights(textpage)
    cuts: list[tuple[int, Style | None, float, bool]] = []  # where runs begin, or what is dropped
    breadths: list[float] = []
    style, widths = styles.of(0), dict[str, float]()
    before, baseline, place, reach, apart = " ", None, -inf, -inf, False
    for index, (letter, x, y, after) in enumerate(zip(text, xs, ys, [*xs[1:], inf], strict=True)):
        is_blank = letter.isspace()
        if is_blank and (letter == "\n" or (letter == " " and is_generated(textpage, index))):
            cuts.append((index, None, y, False))
            breadths.append(0.0)
            before, reach, apart = " ", -inf, apart or letter == " "
            continue
        if y != baseline or before in STYLE_MAY_CHANGE_AFTER:
            known, style = style, styles.of(index)
            if y != baseline or style is not known:
                widths, reach = style.widths, -inf
        width = widths.get(letter)
        if width is None or x in (place, after):  # letters of a ligature share a place
            width = max(0.0, right_of(index) - x)
            widths.setdefault(letter, width)
        if is_blank or not place <= x <= reach:
            cuts.append((index, style, y, apart))
            apart = False
        breadths.append(width)
        before, baseline, place, reach = letter, y, x, -inf if is_blank else x + width + FARTHEST_LETTER
    left, top = box[0], box[3]
    lefts = [x - left for x in xs]
    rights = [x + width for x, width in zip(lefts, breadths, strict=True)]
    return [
        Run(text[start:end], lefts[start:end], rights[start:end], top - y + DESCENT * style.size, style, apart)
        for (start, style, y, apart), (end, *_) in pairwise([*cuts, (len(text), None, 0.0, False)])
        if style
    ]


def _text(textpage: TextPage, count: int) -> str:
    """One letter for each character, what is dropped as line feeds."""
    units = (ctypes.c_ushort * (count + 1))()
    written = pdfium.text_units(textpage, 0, count, ctypes.addressof(units))
    text = bytes(units)[: 2 * count].decode("utf-16-le", "replace")
    if written != count + 1 or len(text) != count:
        # Glyphs without a value, or characters beyond the first plane, shift the text against the characters.
        codes = (pdfium.char_unicode(textpage, index) for index in range(count))
        text = "".join(chr(code) if code and code not in SURROGATES else "\ufffd" for code in codes)
    return text.translate(READ_AS)


def _origins(textpage: TextPage, count: int) -> tuple[list[float], list[float]]:
    """Where all characters stand on their baselines: x and y in the page's own coordinates."""
    x, y = ctypes.c_double(), ctypes.c_double()
    at_x, at_y, origin_of = ctypes.byref(x), ctypes.byref(y), pdfium.char_origin
    xs, ys = [], []
    for index in range(count):
        origin_of(textpage, index, at_x, at_y)
        xs.append(x.value)
        ys.append(y.value)
    return xs, ys


def _rights(textpage: TextPage) -> Callable[[int], float]:
    """The right edge of a character's box, asked of PDFium."""
    box = (ctypes.c_float * 4)()
    at, box_of = ctypes.byref(box), pdfium.char_box

    def right_of(index: int) -> float:
        box_of(textpage, index, at)
        return float(box[2])

    return right_of
