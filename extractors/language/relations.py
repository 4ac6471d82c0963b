"""What a mention is to its sentence: minutes approved, follow-up, decision behind, plan ahead, mandate, change, or citation."""

import datetime
import re

from extractors.language.reading import Found
from extractors.vocabulary.relations import (
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
NEAR = 40  # characters for a change or repeal

_FLAGS = re.IGNORECASE
_MINUTES = re.compile(MINUTES_BEFORE, _FLAGS)
_FOLLOW_UP = re.compile(FOLLOW_UP_BEFORE, _FLAGS)
_REPEALS = re.compile(REPEALS, _FLAGS)
_REPEALED = re.compile(rf"^(?:[^.;:]|\d\.\d){{0,60}}?(?<![\w-])(?:{REPEALS})", _FLAGS)
_AMENDED = re.compile(r"^[^.;:]{0,40}?\b(?:endres|endrast|justeres|omgjøres)\b", _FLAGS)
_AMENDS = re.compile(AMENDS, _FLAGS)
_DELEGATES = re.compile(DELEGATES, _FLAGS)
_DECIDED_BEFORE = re.compile(DECIDED_BEFORE, _FLAGS)
_DECIDED_AFTER = re.compile(DECIDED_AFTER, _FLAGS)
_DECISION = re.compile(DECISION_WORDS, _FLAGS)
_PLANNED = re.compile(PLANNED, _FLAGS)
_PAST = re.compile(PAST_TENSE, _FLAGS)
_PLAN = re.compile(MEETING_PLAN, _FLAGS)


def tells_of_past(sentence: str, start: int, end: int) -> bool:
    """Whether the words around a mention say that its meeting has been: 'ble vedtatt i SSU i november'."""
    return bool(
        _DECIDED_BEFORE.search(sentence[max(0, start - REACH) : start])
        or _DECIDED_AFTER.match(sentence[end : end + REACH])
        or _MINUTES.search(sentence[max(0, start - REACH) : start])
        or (_PAST.search(sentence) and not tells_of_future(sentence, start))
    )


def tells_of_future(sentence: str, start: int) -> bool:
    """Whether the words before a mention plan for it: 'legges frem for SSU i mai'."""
    before = sentence[:start]
    return bool(_PLANNED.search(before[-REACH:]) or _PLAN.search(before))


def relation(
    sentence: str, start: int, end: int, found: Found, own: datetime.date | None, last: datetime.date | None
) -> Relation:
    """The relation of the mention at start..end of its sentence; `last` is the last day its target may be on."""
    before, after = sentence[:start], sentence[end:]
    near = before[-NEAR:]
    if not found.is_case and _MINUTES.search(before[-REACH:]):
        return Relation.MINUTES_OF
    if _REPEALS.search(near) or (found.is_case and _REPEALED.match(after)):
        return Relation.REPEALS
    if _AMENDS.search(near) or (found.is_case and _AMENDED.match(after)):
        return Relation.AMENDS
    ahead = own is not None and last is not None and last > own
    wholly_ahead = ahead and own is not None and found.date is not None and found.date.first > own
    if _FOLLOW_UP.search(before[-REACH:]) and (found.is_case or not ahead):
        return Relation.FOLLOWS_UP
    if found.is_case:
        return _case_relation(before, after)
    if ahead:
        named = found.body.abbreviation if found.body else None
        mandated = bool(named and re.search(rf"\b{re.escape(named)}\b", before) and _DELEGATES.search(before))
        if mandated:
            return Relation.DELEGATES_TO
        return Relation.PLANNED_FOR if wholly_ahead else _ahead_relation(before, after, found)
    if own is None and _PLANNED.search(before[-REACH:]):
        return Relation.PLANNED_FOR
    if (
        _DECISION.search(sentence[start:end])
        or _DECIDED_BEFORE.search(before[-REACH:])
        or _DECIDED_AFTER.match(after)
        or _DECISION.search(sentence)
    ):
        return Relation.DECIDED_IN
    return Relation.CITES


def _ahead_relation(before: str, after: str, found: Found) -> Relation:
    """A span that holds the paper's own day may lie behind: 'partnerskapsmøtet i 2024 ble det bestemt'."""
    span = found.date is not None and found.date.first != found.date.last
    if span and _DECIDED_AFTER.match(after) and not _PLANNED.search(before[-REACH:]):
        return Relation.DECIDED_IN
    if span and _DECIDED_BEFORE.search(before[-REACH:]):
        return Relation.DECIDED_IN
    return Relation.PLANNED_FOR


def _case_relation(before: str, after: str) -> Relation:
    if _DECIDED_BEFORE.search(before[-REACH:]) or _DECIDED_AFTER.match(after):
        return Relation.DECIDED_IN
    return Relation.CITES
