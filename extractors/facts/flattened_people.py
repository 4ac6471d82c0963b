"""Lists of people whose columns a text copy has run together, under a head that tells them: made tables again.

Navn Funksjon Representerer
Kari Fjellheim Nestleder AP
Per Olav Strand Medlem Solvik kommune
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from extractors.facts.people_tables import HEADS
from extractors.language.names import ends_like_title, is_given_name, is_name
from extractors.slices import slice_paragraph
from models.layout import Cell, Paragraph, Row, Table

COLUMNS = frozenset({"name", "title", "organisation", "stands_in"})
"""Columns whose cells can be told apart by what they hold."""
FEWEST_HEADS = 2
LONGEST_HEAD = 2  # words of one column head: 'Møtte for'
SHORTEST_NAME = 2  # words
LONGEST_PARTY = 5  # letters of what stands last: 'SP', 'FRP', 'Uavh.'


def people_table(lines: Sequence[Paragraph]) -> Table | None:
    """The table that some lines were, its head first; None where no head tells its columns, or a line is no row."""
    keys = _columns(lines[0].text) if lines else ()
    if len(lines) <= 1 or not keys:
        return None
    rows = [_row(line, keys) for line in lines[1:]]
    return Table((_cells(lines[0], _head_starts(lines[0].text)), *(row for row in rows if row))) if all(rows) else None


def _columns(text: str) -> tuple[str, ...]:
    """What the columns hold, by a line of nothing but heads of such a list, the name's first; () for any other line."""
    starts = _head_starts(text)
    words = [text[start:end].strip() for start, end in pairwise([*starts, len(text)])]
    keys = tuple(_head(part) or "" for part in words)
    listed = len(keys) >= FEWEST_HEADS and len(set(keys)) == len(keys) and COLUMNS.issuperset(keys)
    return keys if listed and keys[0] == "name" else ()


def _head_starts(text: str) -> list[int]:
    """Where the heads of a line begin, the longest first: 'Navn | Møtte for | Representerer'."""
    starts, words = [], _word_starts(text)
    while words:
        lengths = range(min(LONGEST_HEAD, len(words)), 0, -1)
        taken = next((length for length in lengths if _head(_words_at(text, words, length))), 1)
        starts.append(words[0])
        words = words[taken:]
    return starts


def _words_at(text: str, starts: Sequence[int], count: int) -> str:
    """The first `count` of some words of a text."""
    return text[starts[0] : starts[count] if count < len(starts) else len(text)].strip()


def _head(words: str) -> str | None:
    return next((key for key, head in HEADS.items() if head.fullmatch(words.strip(" :."))), None)


def _row(line: Paragraph, keys: Sequence[str]) -> Row | None:
    """The cells of a line; None where it opens with no name."""
    starts = _word_starts(line.text)
    words = line.text.split()
    found = _cuts(words, keys)
    if not is_name(" ".join(words[: next((cut for cut in list(found.values())[1:] if cut), len(words))])):
        return None
    places = {key: starts[cut] if cut < len(words) else len(line.text) for key, cut in found.items()}
    ends = [*list(places.values())[1:], len(line.text)]
    parts = [slice_paragraph(line, places[key], end) for key, end in zip(keys, ends, strict=True)]
    return Row(tuple(Cell((part,) if part else (), column) for column, part in enumerate(parts)))


def _cuts(words: Sequence[str], keys: Sequence[str]) -> Mapping[str, int]:
    """The word at which each column begins, its end where it is empty."""
    last = (
        len(words) - 1 if _is_party(words[-1]) and "organisation" in keys and len(words) > SHORTEST_NAME else len(words)
    )
    found = {"name": 0}
    behind = SHORTEST_NAME
    for key in keys[1:]:
        match key:
            case "title":
                behind = next((at for at in range(behind, last) if _is_title(words[at])), last)
            case "stands_in":
                behind = _second_name(words[:last])
            case _:
                own = range(behind + 1, last) if "title" in keys else range(SHORTEST_NAME, last)
                behind = last if last < len(words) else next((at for at in own if words[at][0].isupper()), last)
        found[key] = behind
    return found


def _is_party(word: str) -> bool:
    """'SP', 'Ap', 'A', 'KrF'; no name is that short but for initials, which do not stand last."""
    return len(word) <= LONGEST_PARTY and (word.isupper() or word[1:] != word[1:].lower() or len(word) <= SHORTEST_NAME)


def _is_title(word: str) -> bool:
    """'Nestleder', 'rådmann', and what template prints cut short: 'MEDL', 'Medl.'."""
    cut_short = len(word) > SHORTEST_NAME + 1 and (word.isupper() or word.endswith("."))
    return ends_like_title(word) or word[0].islower() or cut_short


def _second_name(words: Sequence[str]) -> int:
    """Where the second of two names begins: at a given name behind a whole one, else in the middle."""
    cuts = [cut for cut in range(SHORTEST_NAME, len(words) - 1) if _both_names(words, cut)]
    return next((cut for cut in cuts if is_given_name(words[cut])), cuts[0] if cuts else len(words))


def _both_names(words: Sequence[str], cut: int) -> bool:
    return is_name(" ".join(words[:cut])) and is_name(" ".join(words[cut:]))


def _cells(line: Paragraph, starts: Sequence[int]) -> Row:
    parts = [slice_paragraph(line, start, end) for start, end in pairwise([*starts, len(line.text)])]
    return Row(tuple(Cell((part,) if part else (), column) for column, part in enumerate(parts)))


def _word_starts(text: str) -> list[int]:
    return [at for at, sign in enumerate(text) if not sign.isspace() and (at == 0 or text[at - 1].isspace())]
