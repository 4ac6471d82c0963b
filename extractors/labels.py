"""List labels typed into the text, and words broken at line ends: what all readers must tell apart alike.

A list label ('1.', 'a)', '3.2', '•') leaves the text of its paragraph. A case number ('2024.7', '14/23', '02-14'), a
date ('1. mars', '23.11.23') and a time ('13.30') never do: they are what the paper is about.
"""

import re

BULLETS = "•●○◦▪▫■□◆◇❑❖‣⁃·➢➤►▶✓✔✗☐☑☒→"
DASHES = "-–—−*"
# Ordinals in running text: '1. mars 2024', '2. halvår', '3. og 4. trinn'. They come in lower case; list items that
# begin with one of these words are not met.
_MONTHS = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    "|(?:jan|feb|apr|aug|sept?|okt|nov|des)[.]"
)
_COUNTED = (
    "kvartal|halvår|halvdel|tertial|møte|gang|etasje|ledd|runde|behandling|klasse|trinn|dag|juledag"
    "|påskedag|pinsedag|plass|utgave|punktum|avsnitt|vara|varamedlem|nestleder|nestleiar|år|termin|fase|del|instans"
)
_ORDINAL_REST = re.compile(
    rf"(?:(?:{_MONTHS}|{_MONTHS.upper()})|(?:{_COUNTED})(?:en|et|t|a|ene)?)(?!\w)|(?:og|eller|til)\s\d|[-–/]"
)
_BULLET = re.compile(
    rf"(?:(?P<sign>[{re.escape(BULLETS)}])\s*(?=\S)"  # '• tekst', '•tekst'
    rf"|(?P<dash>[{re.escape(DASHES)}])(?:\s+(?=\S)|(?=[A-ZÆØÅ][a-zæøå]))"  # '- tekst', '-Tekst'; not '*fotnote'
    r"|(?P<o>o)\s+(?=[^\W_])"  # Word's second level bullet: 'o kaier og moloer'
    r"|(?P<tick>v['’`´]?)\s*(?<=[v'’`´ ])(?=[A-ZÆØÅ]\w))"  # a tick read as a letter: 'v Revisjon', "v' Revisjon"
)
_NUMBER = re.compile(
    r"(?:(?P<bracket>\(?(?:\d{1,2}|[a-zæøå]|[A-ZÆØÅ]|[ivx]{1,5}|[IVX]{1,5})\))\s*(?=\S)"  # '1)', '(1)', 'a)', 'iv)'
    r"|(?P<dotted>\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+(?=\S)"  # '3.2', '3.2.1.'
    r"|(?P<plain>\d{1,2})\.(?:\s+(?=\S)|(?=[A-ZÆØÅ][a-zæøå]))"  # '1. tekst', '1.Tekst'
    r"|(?P<roman>[ivx]{2,5}|i|[IVX]{1,5})\.\s+(?=\S)"  # 'i.', 'II.'; not 'v. leder'
    r"|(?P<letter>[a-l])\.\s+(?=\S))"  # 'a. tekst'
)
# After 'd.', 'f.' and their like: 'd. 4. mai', 'f. eks.', 'e. Kr.'
_ABBREVIATED = re.compile(r"eks|kr\b|v\.|t\.|o\.|m\.|\d", re.IGNORECASE)
# 'n.' before what makes it half of a case number or of a date: '7. 2024', '16. 17. juni', '12. 24'
_NUMBER_REST = re.compile(r"\d{4}\b|\d{1,2}\.|\d{1,3}$")
# What Word counts lists with: '1', '10.12', 'A.', '(bb)', 'xiv.'
_COUNTER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-zÆØÅæøå]{1,2}|[ivxlc]+|[IVXLC]+)[.)]?")
_KEPT_BREAK = re.compile(r"(?:og|eller|samt|til|men|både|kontra|versus|und|and)\b|og/eller\b|[/,;.)]")
_LINE_HYPHENS = ("-", "\u2010", "\u2011")
_LONGEST_WORD = 100  # letters; no need to look further back in a long text
_RANGE_DASH = re.compile(r"\d\s?[–-]$")


def split_label(text: str) -> tuple[str | None, str]:
    """The list label typed at the start of a folded text, and the text behind it; the rest is always the text's end.

    '1) Saken utsettes' -> ('1)', 'Saken utsettes'); '2024.7 Budsjett' -> (None, '2024.7 Budsjett').
    """
    if match := _BULLET.match(text):
        return match[0].rstrip(), text[match.end() :]
    match = _NUMBER.match(text)
    if match is None or not _is_list_number(match, text[match.end() :]):
        return None, text
    return match[0].rstrip(), text[match.end() :]


def is_list_label(label: str) -> bool:
    """Whether a whole string is a list label: '1.', 'iv)', '10.12', '•'; not 'Sak 3/24', '2024.1' or '§ 2'."""
    if _COUNTER.fullmatch(label):
        return True
    return split_label(f"{label} Tekst") == (label, "Tekst")


def starts_list_item(text: str) -> bool:
    """Whether a text starts with a list label."""
    return split_label(text)[0] is not None


def joins_hyphen(left: str, right: str) -> str:
    """Two pieces of one paragraph, broken at a line end, as they would stand on one line.

    'helsefelles-', 'skap' -> 'helsefellesskap'; 'lønns-', 'og' -> 'lønns- og'; 'FSK-', '029/23' -> 'FSK-029/23'.
    """
    left, right = left.rstrip(), right.lstrip()
    if not left or not right:
        return left + right
    if left.endswith("\u00ad"):
        return left[:-1] + right
    if _RANGE_DASH.search(left[-3:]) and right[0].isdigit():
        return left + right  # '2021-', '2022'
    if not left.endswith(_LINE_HYPHENS) or _KEPT_BREAK.match(right):
        return f"{left} {right}"
    word = left[-_LONGEST_WORD:].split()[-1][:-1]
    if not word or not word[-1].isalnum():
        return f"{left} {right}"  # a dash between blanks
    return left + right if _keeps_hyphen(word, right) else left[:-1] + right


def _is_list_number(match: re.Match[str], rest: str) -> bool:
    """Whether a number, letter or roman number at the start of a text counts list items, as far as the rest tells."""
    if dotted := match["dotted"]:
        return _is_section_number(dotted) and (rest[0].isupper() or rest[0] in '«"“-–')
    if match["plain"]:
        return not (_ORDINAL_REST.match(rest) or _NUMBER_REST.match(rest))
    if match["letter"]:
        return not _ABBREVIATED.match(rest)
    return True


def _is_section_number(dotted: str) -> bool:
    """Whether '3.2' counts sections: no part that could be minutes, a day's month and year, or a case's year."""
    parts = dotted.rstrip(".").split(".")
    return all(not part.startswith("0") for part in parts) and len(parts[-1]) == 1


def _keeps_hyphen(word: str, right: str) -> bool:
    """Whether the hyphen between a word's start and its end is the word's own: 'e-', 'helse'; 'Solvik-', 'Dal'."""
    return len(word) == 1 or not right[0].islower() or word[-1].isdigit() or word[-1].isupper()
