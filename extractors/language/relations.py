"""What a mention is to its sentence: minutes of a meeting, follow-up, decision, plan, mandate, change, or citation."""

import datetime
import re
from dataclasses import dataclass

from extractors.language.reading import Found
from extractors.vocabulary.relations import (
    AMENDED_AFTER,
    AMENDS,
    DECIDED_AFTER,
    DECIDED_BEFORE,
    DECISION_WORDS,
    DELEGATES,
    FOLLOW_UP_BEFORE,
    MEETING_PLAN,
    MINUTES_BEFORE,
    PAST_TENSE,
    PLANNED,
    REPEALS,
)
from models.vocabulary import Relation

REACH = 70  # characters before a mention in which a cue counts
NEAR = 40  # characters for a change or repeal: the verb stands beside what it changes

_FLAGS = re.IGNORECASE
_MINUTES = re.compile(MINUTES_BEFORE, _FLAGS)
_FOLLOW_UP = re.compile(FOLLOW_UP_BEFORE, _FLAGS)
_REPEALS = re.compile(REPEALS, _FLAGS)
_REPEALED = re.compile(rf"^(?:[^.;:]|\d\.\d){{0,60}}?(?<![\w-])(?:{REPEALS})", _FLAGS)
_AMENDS = re.compile(AMENDS, _FLAGS)
_AMENDED = re.compile(AMENDED_AFTER, _FLAGS)
_DELEGATES = re.compile(DELEGATES, _FLAGS)
_DECIDED_BEFORE = re.compile(DECIDED_BEFORE, _FLAGS)
_DECIDED_AFTER = re.compile(DECIDED_AFTER, _FLAGS)
_DECISION = re.compile(DECISION_WORDS, _FLAGS)
_PLANNED = re.compile(PLANNED, _FLAGS)
_PAST = re.compile(PAST_TENSE, _FLAGS)
_PLAN = re.compile(MEETING_PLAN, _FLAGS)


@dataclass(frozen=True, slots=True)
class _Around:
    """A sentence, parted by the mention in it."""

    before: str
    mention: str
    after: str

    @property
    def reach(self) -> str:
        return self.before[-REACH:]

    @property
    def near(self) -> str:
        return self.before[-NEAR:]

    @property
    def planned(self) -> bool:
        return bool(_PLANNED.search(self.reach))

    @property
    def decided(self) -> bool:
        """A decision tied to the mention itself: 'vedtatt i ' + SSU i mai, PM i 2023 + ' ble det bestemt'."""
        return bool(_DECIDED_BEFORE.search(self.reach) or _DECIDED_AFTER.match(self.after))

    @property
    def tells_of_decision(self) -> bool:
        """A decision anywhere in the sentence."""
        return self.decided or bool(_DECISION.search(self.before + self.mention + self.after))


def tells_of_past(sentence: str, start: int, end: int) -> bool:
    """Whether the words around a mention say that its meeting has been: 'ble vedtatt i SSU i november'."""
    around = _Around(sentence[:start], sentence[start:end], sentence[end : end + REACH])
    return (
        around.decided
        or bool(_MINUTES.search(around.reach))
        or (bool(_PAST.search(sentence)) and not tells_of_future(sentence, start))
    )


def tells_of_future(sentence: str, start: int) -> bool:
    """Whether the words before a mention plan for it: 'legges frem for SSU i mai'."""
    before = sentence[:start]
    return bool(_PLANNED.search(before[-REACH:]) or _PLAN.search(before))


def relation(  # noqa: PLR0917  # a place, what stands there, and the two days that are compared
    sentence: str, start: int, end: int, found: Found, own: datetime.date | None, last: datetime.date | None
) -> Relation:
    """The relation of the mention at start..end of its sentence.

    `own` is the day of the paper, `last` the last day that the mention's target may be on; None where not known.
    """
    around = _Around(sentence[:start], sentence[start:end], sentence[end:])
    if not found.is_case and _MINUTES.search(around.reach):
        return Relation.MINUTES_OF
    changed = _change(around, found)
    if changed:
        return changed
    ahead = own is not None and last is not None and last > own
    if _FOLLOW_UP.search(around.reach) and (found.is_case or not ahead):
        return Relation.FOLLOWS_UP
    if found.is_case:
        return Relation.DECIDED_IN if around.decided else Relation.CITES
    if ahead:
        return _ahead(around, found, own)
    return _behind(around, own)


def _change(around: _Around, found: Found) -> Relation | None:
    """A repeal or an amendment, told before the mention or, of a case, behind it."""
    if _REPEALS.search(around.near) or (found.is_case and _REPEALED.match(around.after)):
        return Relation.REPEALS
    if _AMENDS.search(around.near) or (found.is_case and _AMENDED.match(around.after)):
        return Relation.AMENDS
    return None


def _ahead(around: _Around, found: Found, own: datetime.date | None) -> Relation:
    """A meeting that may be to come.

    A span that holds the paper's own day may lie behind: 'partnerskapsmøtet i 2024 ble det bestemt'.
    """
    if _is_mandated(around.before, found):
        return Relation.DELEGATES_TO
    is_span = found.date is not None and found.date.first != found.date.last
    wholly_ahead = own is not None and found.date is not None and found.date.first > own
    if is_span and not wholly_ahead:
        if _DECIDED_BEFORE.search(around.reach):
            return Relation.DECIDED_IN
        if _DECIDED_AFTER.match(around.after) and not around.planned:
            return Relation.DECIDED_IN
    return Relation.PLANNED_FOR


def _is_mandated(before: str, found: Found) -> bool:
    """Whether the body whose meeting is named was given a mandate: 'SSU gis myndighet til ... i ' + SSU-møtet i mai."""
    name = found.body.abbreviation if found.body else None
    return bool(name and re.search(rf"\b{re.escape(name)}\b", before) and _DELEGATES.search(before))


def _behind(around: _Around, own: datetime.date | None) -> Relation:
    """A meeting that has been, or of which the paper does not tell."""
    if own is None and around.planned:
        return Relation.PLANNED_FOR
    return Relation.DECIDED_IN if around.tells_of_decision else Relation.CITES
