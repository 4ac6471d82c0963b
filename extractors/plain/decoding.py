"""Bytes to letters: old papers come in the encodings of Windows, DOS and the Mac as well as in UTF-8."""

import codecs

from models.problems import Problem
from models.vocabulary import Severity

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = ("cp1252", "cp865", "mac_roman")  # Windows, DOS, Mac; of two that fit alike the first
_NORWEGIAN = frozenset("æøåÆØÅ")  # no two of the encodings have any of these at the same place
_MOST_BROKEN = 0.05  # of the letters beyond ASCII, for a text still to be UTF-8 with damage
_WIDE_ZEROS = 0.3  # of the bytes; Latin text in UTF-16 has one of two
_ODD_CHARACTERS = Problem(
    "odd_characters",
    Severity.WARNING,
    "Some letters of the file could not be read and show as '�'; look whether names are whole, or fetch it anew.",
)


def decode(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file's bytes, and a warning where letters are lost."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data, encoding)
    if data.count(0) > len(data) * _WIDE_ZEROS:
        return _lenient(data, "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    text, problems = _lenient(data, "utf-8")
    beyond = sum(character > "\x7f" for character in text)
    if text.count("\ufffd") <= beyond * _MOST_BROKEN:
        return text, problems
    return _lenient(data, _guess(data))


def _guess(data: bytes) -> str:
    """The encoding, of those before UTF-8, in which a text has most Norwegian letters.

    charset-normalizer takes short papers from DOS for Windows, and reads 'S›r›ya' for 'Sørøya'.
    """
    return max(_LEGACY, key=lambda encoding: sum(map(_NORWEGIAN.__contains__, data.decode(encoding, errors="replace"))))


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[Problem, ...]]:
    """Decoded text, with a warning where something had to be replaced."""
    text = data.decode(encoding, errors="replace")
    return text, (_ODD_CHARACTERS,) if "\ufffd" in text else ()
