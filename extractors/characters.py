"""Characters as readers write them: one form for what looks the same in print.

Dashes and quotes are kept as printed; only what cannot be seen, or stands for another letter, is changed.
"""

import re
import unicodedata

# Symbol and Wingdings keep their signs in the private use area; these are the ones that Word puts before list items.
SYMBOLS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0a8": "▪",
    "\uf06e": "■",
    "\uf06f": "o",
    "\uf071": "❑",
    "\uf076": "❖",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0fc": "✓",
    "\uf0fe": "☑",
    "\uf0fd": "☒",
    "\uf0a3": "☐",
    "\uf02d": "-",
}
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
_HYPHENS = {"\u2010": "-", "\u2011": "-"}  # the hyphen proper and the one that does not break: printed as '-'
_INVISIBLE = dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e", "")
# Control characters but tab, line feed, form feed and carriage return, which the readers still have to see.
_CONTROLS = dict.fromkeys((chr(code) for code in (*range(9), 11, *range(14, 32), *range(127, 160))), "")
_CONTROLS["\x85"] = "\n"
_BLANKS = dict.fromkeys(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
_TABLE = str.maketrans(SYMBOLS | LIGATURES | _HYPHENS | _INVISIBLE | _CONTROLS | _BLANKS)
_WHITE = re.compile(r"\s+")
LEAST_SPREAD = 5  # letters; fewer apart may be initials, or the choices of a list
_SPREAD = re.compile(r"^[ ]*[^\W\d_](?: [^\W\d_])+(?: {2,}[^\W\d_](?: [^\W\d_])*)*(?![^\s:.,;!?])", re.MULTILINE)
"""Letters with a blank between any two, wider gaps between words: 'M Ø T E B O K   F O R   E L D R E R Å D'."""


def clean(text: str) -> str:
    """Text with letters composed, blanks plain, and invisible characters gone: a soft hyphen, a blank of no width.

    Tabs and line breaks stay; ligatures and the signs of symbol fonts become the characters that they show.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text.translate(_TABLE))


def fold(text: str) -> str:
    """Clean text with all white space folded to single blanks and none at the ends."""
    return _WHITE.sub(" ", clean(text)).strip(" ")


def close_up(text: str) -> str:
    """Clean text, not folded, with the letters of spread headings closed up: 'V E D T A K:' -> 'VEDTAK:'."""
    return _SPREAD.sub(_closed_up, text)


def _closed_up(spread: re.Match[str]) -> str:
    if sum(map(str.isalpha, spread[0])) < LEAST_SPREAD:
        return spread[0]
    words = re.split(" {2,}", spread[0].strip(" "))
    return " ".join(word.replace(" ", "") for word in words)
