"""Sentences of Norwegian running text: abbreviations ('jf.', 'adm. dir.'), dates ('29. februar') and numbers do not end one."""

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    ["jf", "jfr", "ca", "bl", "a", "dvs", "evt", "f", "eks", "fvt", "mv", "m", "fl", "mm", "nr", "kap", "pkt", "s", "vedr", "vedk", "iht", "i.h.t", "hht", "hhv", "pga", "t.o.m", "o.l", "osv", "etc", "kl", "tlf", "adm", "dir", "avd", "stk", "sml", "inkl", "ekskl", "ang", "innst", "meld", "st", "prop", "dok", "ref", "vs", "kr", "mill", "mrd", "min", "maks", "gj.sn", "ev", "bl.a", "m.fl", "f.eks", "o.a", "m.m", "t.d", "el", "al", "d.e", "no", "red", "sekr", "arb"]
)
"""Abbreviations, without their last full stop, behind which a sentence goes on."""

_END = re.compile(r"[.!?…]+[»”\"')]*(?=\s+[«“\"(]?[A-ZÆØÅ0-9])|:(?=\s+[«][A-ZÆØÅ])")
_LAST_WORD = re.compile(r"([\w.æøåÆØÅ]+)$")
_CAPITAL_WORD = re.compile(r"\s+[«“\"(]?[A-ZÆØÅ]")


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, in order, blanks between them left out."""
    start = 0
    for match in _END.finditer(text):
        if _goes_on(text, match):
            continue
        yield start, match.end()
        start = match.end()
        while start < len(text) and text[start].isspace():
            start += 1
    if start < len(text):
        yield start, len(text)


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop belongs to an abbreviation, an ordinal or an initial."""
    if match[0][0] != ".":
        return False
    word = _LAST_WORD.search(text, 0, match.start())
    last = word[1].lower() if word else ""
    if last in ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
        return True
    following_capital = _CAPITAL_WORD.match(text, match.end())
    return last.isdigit() and len(last) <= 2 and not following_capital
