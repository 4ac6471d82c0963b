"""The sentence to show for a hit, with the words that hit it."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from warehouse.search.analysis import TOKENS

# A sentence ends at a stop before a capital, a quote or a bracket; 'jf.' before a capital cuts early, to no harm.
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ«(\"“])")
# About two lines of a terminal or of a browser's list.
LONGEST_SNIPPET = 240
ELLIPSIS = "…"


class HitKind(StrEnum):
    """What kind of statement a hit shows."""

    DECISION = "decision"  # vedtak
    PROPOSAL = "proposal"  # forslag til vedtak
    TALK = "talk"  # what was said, quoted or written about it


KINDS = {"adopted": HitKind.DECISION, "proposed": HitKind.PROPOSAL}


@dataclass(frozen=True, slots=True)
class Marked:
    """Text with the words that hit, as (start, end) in characters."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a record, with where it stands; `field` as in search.passages."""

    record_id: str
    field: str
    text: str
    section_id: str
    entry_id: str | None
    place_id: str | None  # of the point or entry, as in evidence
    document_id: str
    path: str
    page: int | None
    paragraph: int | None

    @property
    def kind(self) -> HitKind:
        """What kind of statement it is."""
        return KINDS.get(self.field, HitKind.TALK)


def mark(text: str, words: Collection[str]) -> Marked:
    """A text with all its words that are among `words` (small letters)."""
    hits = (match.span() for match in TOKENS.finditer(text) if match[0].lower() in words)
    return Marked(text, tuple(hits))


def best_passage(passages: Sequence[Passage], words: Collection[str]) -> tuple[Passage, Marked] | None:
    """The passage to show, and its sentence with the most different words that hit; None where there is no passage.

    Of equals the first passage wins, and the first sentence in it: give decisions first. Without any word that hits,
    that is the first sentence of the first passage.
    """
    candidates = [
        (passage, mark(sentence, words)) for passage in passages for sentence in SENTENCE_END.split(passage.text)
    ]
    if not candidates:
        return None
    passage, marked = max(candidates, key=lambda candidate: _different(candidate[1]))
    return passage, shorten(marked)


def shorten(marked: Marked, longest: int = LONGEST_SNIPPET) -> Marked:
    """At most `longest` characters around the first word that hits, cut between words, with '…' where cut."""
    text = marked.text
    if len(text) <= longest:
        return marked
    first = marked.marks[0][0] if marked.marks else 0
    start = 0 if first < longest // 2 else text.rfind(" ", 0, first - longest // 4) + 1
    end = (
        len(text)
        if start + longest >= len(text)
        else max(text.rfind(" ", start, start + longest), start + longest // 2)
    )
    lead, tail = (ELLIPSIS if start else ""), (ELLIPSIS if end < len(text) else "")
    shift = len(lead) - start
    marks = tuple((left + shift, right + shift) for left, right in marked.marks if start <= left and right <= end)
    return Marked(f"{lead}{text[start:end]}{tail}", marks)


def _different(marked: Marked) -> int:
    """How many different words of a text hit."""
    return len({marked.text[start:end].lower() for start, end in marked.marks})
