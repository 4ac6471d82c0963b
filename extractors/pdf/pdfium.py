"""PDFium's functions by plain addresses.

pypdfium2's typed functions check and wrap every argument, which costs as much as the call itself; a page takes some ten
thousand calls. These take plain integers (handles and addresses of buffers) instead.
"""

import ctypes
from collections.abc import Callable
from typing import Any

from pypdfium2 import raw

_POINTER, _INT, _LONG, _FLOAT = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong, ctypes.c_float


def _plain(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401 - a ctypes function
    """The same function, taking integers for handles and buffers. These calls are too short to let other threads in."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


# Called for thousands of letters, these are told no types of what they take, so that ctypes hands it on in half the
# time: the text page as a pointer, integers as C's int, buffers by `byref`.
char_origin = _plain(raw.FPDFText_GetCharOrigin, _INT)
char_box = _plain(raw.FPDFText_GetLooseCharBox, _INT)
char_is_generated = _plain(raw.FPDFText_IsGenerated, _INT)
char_matrix = _plain(raw.FPDFText_GetMatrix, _INT)
char_object = _plain(raw.FPDFText_GetTextObject, _POINTER)

char_unicode = _plain(raw.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, _INT)
count_chars = _plain(raw.FPDFText_CountChars, _INT, _POINTER)
text_units = _plain(raw.FPDFText_GetText, _INT, _POINTER, _INT, _INT, _POINTER)

text_font = _plain(raw.FPDFTextObj_GetFont, _POINTER, _POINTER)
text_size = _plain(raw.FPDFTextObj_GetFontSize, _INT, _POINTER, _POINTER)
text_mode = _plain(raw.FPDFTextObj_GetTextRenderMode, _INT, _POINTER)
font_name = _plain(raw.FPDFFont_GetBaseFontName, _LONG, _POINTER, _POINTER, _LONG)
font_weight = _plain(raw.FPDFFont_GetWeight, _INT, _POINTER)

count_objects = _plain(raw.FPDFPage_CountObjects, _INT, _POINTER)
page_object = _plain(raw.FPDFPage_GetObject, _POINTER, _POINTER, _INT)
object_type = _plain(raw.FPDFPageObj_GetType, _INT, _POINTER)
object_bounds = _plain(raw.FPDFPageObj_GetBounds, _INT, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)
object_matrix = _plain(raw.FPDFPageObj_GetMatrix, _INT, _POINTER, _POINTER)
count_in_form = _plain(raw.FPDFFormObj_CountObjects, _INT, _POINTER)
form_object = _plain(raw.FPDFFormObj_GetObject, _POINTER, _POINTER, _LONG)
draw_mode = _plain(raw.FPDFPath_GetDrawMode, _INT, _POINTER, _POINTER, _POINTER)
count_segments = _plain(raw.FPDFPath_CountSegments, _INT, _POINTER)
path_segment = _plain(raw.FPDFPath_GetPathSegment, _POINTER, _POINTER, _INT)
segment_point = _plain(raw.FPDFPathSegment_GetPoint, _INT, _POINTER, _POINTER, _POINTER)
segment_type = _plain(raw.FPDFPathSegment_GetType, _INT, _POINTER)
segment_close = _plain(raw.FPDFPathSegment_GetClose, _INT, _POINTER)


def address(handle: Any) -> int:  # noqa: ANN401 - a pypdfium2 handle
    """The plain address that a pypdfium2 handle holds."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0
