"""Two texts word by word: what stayed, what came, what went.

Case, quotation marks, sorts of dashes, full stops and white space are no difference, and neither is how the vote went:
'Møteplanen godkjennes' and '«Møteplanen» godkjennes enstemmig.' are the same.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from warehouse.readers.decision_words import BARE_VOTE, SENTENCE_END, UNANIMOUS

_UNANIMOUS = re.compile(rf",?\s*\(?\b{UNANIMOUS}(?:\)|(?!\w))", re.IGNORECASE)
_BARE_VOTE = re.compile(rf"{BARE_VOTE}\.?", re.IGNORECASE)
_YEARS = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d)")  # '2024 – 2026' is one word
_WORD = re.compile(r"[,;:]|[^\s,;:]+(?:[,:][^\s,;:]+)*")  # 'kl.', '12:30' and '1,5' are words, and so is a comma
_PUNCTUATION = frozenset(",;:")
_MARKS = str.maketrans({**dict.fromkeys("«»“”„‟\"'‘’‚`´", None), **dict.fromkeys("–—‑−", "-")})


class PieceKind(StrEnum):
    """What became of some words."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row that fared alike; the words of all pieces joined by nothing read as a text."""

    kind: PieceKind
    words: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words for people (`printed`) and for comparing (`plain`), of equal number."""

    printed: tuple[str, ...]
    plain: tuple[str, ...]

    def __add__(self, other: "Words") -> "Words":
        """One text after the other."""
        return Words(self.printed + other.printed, self.plain + other.plain)


NO_WORDS = Words((), ())


def words(text: str) -> Words:
    """The words of a text, without what is said of the vote.

    'Ny «rutine» vedtas. Enstemmig vedtatt.' -> printed ('Ny', '«rutine»', 'vedtas.'), plain ('ny', 'rutine', 'vedtas').
    """
    told = " ".join(
        sentence for sentence in SENTENCE_END.split(text) if not _BARE_VOTE.fullmatch(sentence.strip(" ,;:"))
    )
    return all_words(_UNANIMOUS.sub("", told))


def all_words(text: str) -> Words:
    """The words of a text, those of a vote as well."""
    told = _YEARS.sub("–", text)
    pairs = [(word, _plain(word)) for word in _WORD.findall(told)]
    pairs = [(word, plain) for word, plain in pairs if plain]
    while pairs and pairs[-1][1] in _PUNCTUATION:  # a list that ended in ';' may end in '.' elsewhere
        pairs.pop()
    return Words(tuple(word for word, _ in pairs), tuple(plain for _, plain in pairs))


def compare(before: Words, after: Words) -> tuple[Piece, ...]:
    """What stayed (in the words of the text after), came and went, in reading order."""
    runs: list[tuple[PieceKind, Sequence[str]]] = []
    for tag, start, end, other_start, other_end in _matcher(before, after).get_opcodes():
        gone, come = before.printed[start:end], after.printed[other_start:other_end]
        if tag == "equal":
            runs.append((PieceKind.SAME, come))
        else:
            runs += [(PieceKind.DELETED, gone), (PieceKind.INSERTED, come)]
    return _spaced([(kind, run) for kind, run in runs if run])


def whole(kind: PieceKind, told: Words) -> tuple[Piece, ...]:
    """A text whose words all fared alike."""
    return _spaced([(kind, told.printed)] if told.printed else [])


def _matcher(before: Words, after: Words) -> "SequenceMatcher[str]":
    """What keeps long runs together, which people read more easily than the fewest edits."""
    return SequenceMatcher(None, before.plain, after.plain, autojunk=False)


def _plain(word: str) -> str:
    """A word without what is no difference; '' for a dash or quotation mark that stands alone."""
    bare = word.translate(_MARKS).casefold().rstrip(".")
    return "" if bare.strip("-") == "" else bare


def _spaced(runs: Sequence[tuple[PieceKind, Sequence[str]]]) -> tuple[Piece, ...]:
    """Runs of words as pieces, with a space before each word that is no comma, but for the first."""
    pieces = []
    for place, (kind, run) in enumerate(runs):
        text = "".join(word if word in _PUNCTUATION else f" {word}" for word in run)
        pieces.append(Piece(kind, text if place else text.lstrip()))
    return tuple(pieces)
