"""What a reference names, and what a text is read with."""

from collections.abc import Sequence

from msgspec import Struct

from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention
from extractors.language.numbers import CASE_NUMBER, LONG_YEAR, SHORT_YEAR
from models.facts import Body
from models.vocabulary import TargetKind, Turn

FARTHEST_WORDS = 250  # characters before a date or number in which words may tell what it is


class Found(Struct, frozen=True):
    """Words at start..end that name a case (by its number), a meeting (by date or turn), a law or a document.

    A case without a year may have the date of its meeting: 'FSU-møtet 3. mai, sak 7'.
    """

    start: int
    end: int
    body: Body | None
    year: int | None = None
    number: int | None = None
    date: DateMention | None = None
    turn: Turn | None = None
    kind: TargetKind = TargetKind.CASE

    @property
    def is_case(self) -> bool:
        """A case, not a meeting, a law or a document."""
        return self.kind is TargetKind.CASE

    @property
    def is_meeting(self) -> bool:
        """A meeting."""
        return self.kind is TargetKind.MEETING


def nearby(position: int) -> int:
    """Where to begin to look for words that end at a position; from the start of a long text it would take minutes."""
    return max(0, position - FARTHEST_WORDS)


def met(start: int, end: int, body: Body | None, date: DateMention | None = None, *, turn: Turn | None = None) -> Found:
    """Words that name a meeting, by its date, by its turn ('neste møte'), or by both ('siste møte i 2024')."""
    return Found(start, end, body, date=date, turn=turn, kind=TargetKind.MEETING)


class Reading(Struct, frozen=True):
    """A text with what was found in it so far."""

    text: str
    bodies: Sequence[BodyMention]
    dates: Sequence[DateMention]
    year_first: bool = False
    own_styles: frozenset[str] = frozenset()  # how the section's own cases are numbered
    own_codes: frozenset[str] = frozenset()  # what stands before their numbers: 'HS' of 'HS 21/04'


def number_style(printed: str) -> str:
    """How a number is written, digits folded: '2024.7' and '2024.12' -> '9999.9', '7/24' and '07/24' -> '9/99'.

    '' for a text without a number pair.
    """
    match = CASE_NUMBER.search(printed)
    if not match:
        return ""
    first = "9999" if len(match["first"]) == LONG_YEAR else "9"
    second = {LONG_YEAR: "9999", SHORT_YEAR: "99"}.get(len(match["second"]), "9")
    return match["sign"].join((first, "9" if first == "9999" else second))
