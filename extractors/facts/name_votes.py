"""Votes by name: who voted for and against, checked against the number that is printed beside.

'For forslaget stemte 3: Kari Fjellheim (AP), Per Strand (H), Liv Moen (SV)'; nn 'Imot framlegget røysta 2: ...'.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from extractors.language.names import is_name
from extractors.vocabulary.decision_sentences import AGAINST_WORDS, FOR_WORDS, VOTED_WORDS

_SIDES = "|".join((*FOR_WORDS, *AGAINST_WORDS))
_VOTED = rf"(?:{'|'.join(VOTED_WORDS)})"
NAME_VOTE = re.compile(
    rf"(?:\b(?P<side>{_SIDES})\b(?P<what>[^:.;]{{0,80}}?) ?\b{_VOTED}\b"
    rf"|\b(?:(?:følgende|følgjande|disse|desse) )?{_VOTED} "
    rf"(?P<side_behind>{_SIDES})\b(?P<what_behind>[^:.;(]{{0,60}}?))"
    r" ?\(?(?P<count>\d{1,3})?\)?(?: (?:representant|medlem)\w*)? ?:\s*",
    re.IGNORECASE,
)
"""Both orders: side first, as 'For forslag 2 stemte 3:', or verb first, as 'Følgende stemte imot (2):'."""
_BETWEEN_NAMES = re.compile(r"\s*[,;]\s*|\s+og\s+(?=[A-ZÆØÅ])")
_PARTY = re.compile(r"\s*\([^)]*\)")
_AGAINST = re.compile("|".join(AGAINST_WORDS), re.IGNORECASE)


class NameVote(Struct, frozen=True):
    """One side of a vote: 'For forslaget stemte 3: ...' with its names."""

    words: str  # 'For forslaget stemte 3'
    what: str  # 'forslaget'
    against: bool
    printed: int | None  # None where no number is printed
    names: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many voted so: the printed number, else that of the names."""
        return len(self.names) if self.printed is None else self.printed


def name_votes(lines: Sequence[str]) -> list[NameVote]:
    """The votes by name in some lines, in order; names may go on over the lines below."""
    found: list[NameVote] = []
    open_list = False
    for line in lines:
        opened = list(_opened(line))
        if opened:
            found += opened
        elif open_list and (names := _names(line)):
            found[-1] = replace(found[-1], names=found[-1].names + names)
        open_list = bool(opened) or (open_list and bool(_names(line)))
    return found


def passed(votes: Sequence[NameVote]) -> tuple[int, int] | None:
    """For and against of the last vote by name that carried a proposal; None where none did.

    Two proposals set up against each other are two votes for; the one with more votes carried.
    """
    for one, other in reversed(list(pairwise(votes))):
        if one.against or one.count == other.count:
            continue
        if one.count > other.count or not other.against:
            return max(one.count, other.count), min(one.count, other.count)
    return None


def _opened(line: str) -> Iterator[NameVote]:
    """The lists that open on a line."""
    matches = list(NAME_VOTE.finditer(line))
    ends = [*(match.start() for match in matches), len(line)][1:]
    for match, end in zip(matches, ends, strict=True):
        side, what = match["side"] or match["side_behind"], match["what"] or match["what_behind"] or ""
        printed = int(match["count"]) if match["count"] else None
        words = match[0].rstrip(" :")
        yield NameVote(words, what.strip(), bool(_AGAINST.fullmatch(side)), printed, _names(line[match.end() : end]))


def _names(text: str) -> tuple[str, ...]:
    """The names of a list, parties left out; () where anything else stands among them."""
    parts = [_PARTY.sub("", part).strip(" .") for part in _BETWEEN_NAMES.split(text.strip(" .,;"))]
    return tuple(parts) if all(is_name(part) for part in parts) else ()
