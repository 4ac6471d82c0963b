"""What a mention is to its sentence: minutes of a meeting, follow-up, decision, plan, mandate, change, or citation."""

import datetime
import re

from msgspec import Struct

from extractors.language.reading import Found
from extractors.vocabulary.acting import DECIDING_VERBS, PAST_VERBS
from extractors.vocabulary.relations import (
    AMENDED_AFTER,
    AMENDS,
    ASKED,
    ASKED_BEFORE,
    CHANGED_ELSEWHERE_AFTER,
    CHANGED_IN_BEFORE,
    COMMISSIONED_AFTER,
    DECIDED_AFTER,
    DECIDED_BEFORE,
    DECISION_OF_BEFORE,
    DECISION_WORDS,
    DELEGATED_BEFORE,
    DELEGATES,
    DID_BEFORE,
    FALLS_AFTER,
    FALLS_BEFORE,
    FOLLOW_UP_BEFORE,
    FOLLOWED_UP_AFTER,
    GAVE,
    MEETING_PLAN,
    MINUTES_BEFORE,
    PAST_TENSE,
    PLANNED,
    PLANNED_CASE_BEFORE,
    REPEALS,
    REPORTS,
    TAKEN_IN_BEFORE,
    WILL_TREAT,
)
from models.vocabulary import Relation, TargetKind, Turn

REACH = 70  # characters before a mention in which a cue counts
NEAR = 40  # characters for a change or repeal: the verb stands beside what it changes

_FLAGS = re.IGNORECASE
_MINUTES = re.compile(MINUTES_BEFORE, _FLAGS)
_REPORTS = re.compile(REPORTS, _FLAGS)
_FOLLOW_UP = re.compile(FOLLOW_UP_BEFORE, _FLAGS)
_FOLLOW_UP_RIGHT_BEFORE = re.compile(rf"(?:{FOLLOW_UP_BEFORE}) $", _FLAGS)
_REPEALS = re.compile(REPEALS, _FLAGS)
_REPEALED = re.compile(rf"^(?:[^.;:]|\d\.\d){{0,60}}?(?<![\w-])(?:{REPEALS})", _FLAGS)
_AMENDS = re.compile(AMENDS, _FLAGS)
_AMENDED = re.compile(AMENDED_AFTER, _FLAGS)
_CHANGED_IN = re.compile(CHANGED_IN_BEFORE, _FLAGS)
_TAKEN_IN = re.compile(TAKEN_IN_BEFORE, _FLAGS)
_CHANGED_ELSEWHERE = re.compile(CHANGED_ELSEWHERE_AFTER, _FLAGS)
_FALLS = re.compile(FALLS_BEFORE, _FLAGS)
_AWAY = re.compile(FALLS_AFTER, _FLAGS)
_NEXT_CLAUSE = re.compile(r",\s+(?:og|men|mens|medan)\b", _FLAGS)
_DECISION_OF = re.compile(DECISION_OF_BEFORE, _FLAGS)
_DELEGATED = re.compile(DELEGATED_BEFORE, _FLAGS)
_FOLLOWED_UP = re.compile(FOLLOWED_UP_AFTER, _FLAGS)
_DID = re.compile(DID_BEFORE, _FLAGS)
_GAVE = re.compile(GAVE, _FLAGS)
_COMMISSIONED = re.compile(COMMISSIONED_AFTER, _FLAGS)
_ASKED_BEFORE = re.compile(ASKED_BEFORE, _FLAGS)
_DECIDES = re.compile(rf"\b(?:{'|'.join(DECIDING_VERBS)})\b|{ASKED}", _FLAGS)
"""In the words of a case themselves: 'Partnerskapet vedtok i møte 22.01.2021 sak 1'."""
_ACTED = re.compile(rf"\b(?:{'|'.join(verb for verb in PAST_VERBS if verb != 'ber')})\b", _FLAGS)
"""In the words of a meeting: 'Klinisk utvalg, som drøftet ventetidene i mai'."""
_SINCE = re.compile(r"\b(?:siden|sidan)(?: møtet)?(?: den)? $", _FLAGS)
"""Before a meeting that has been: 'uendret siden møtet ' + 8. februar."""
_PLANNED_CASE = re.compile(PLANNED_CASE_BEFORE, _FLAGS)
_DELEGATES = re.compile(DELEGATES, _FLAGS)
_DECIDED_BEFORE = re.compile(DECIDED_BEFORE, _FLAGS)
_DECIDED_AFTER = re.compile(DECIDED_AFTER, _FLAGS)
_DECISION = re.compile(DECISION_WORDS, _FLAGS)
_PLANNED = re.compile(PLANNED, _FLAGS)
_WILL_TREAT = re.compile(WILL_TREAT, _FLAGS)
_PAST = re.compile(PAST_TENSE, _FLAGS)
_PLAN = re.compile(MEETING_PLAN, _FLAGS)

OUTSIDE = frozenset({TargetKind.LAW, TargetKind.DOCUMENT})
"""What no body decides in a meeting of its own."""


class _Around(Struct, frozen=True):
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
        or bool(_ACTED.search(around.mention) or _SINCE.search(around.before))
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
    if found.kind in OUTSIDE:
        return Relation.FOLLOWS_UP if _FOLLOW_UP_RIGHT_BEFORE.search(around.before) else Relation.CITES
    if found.is_case:
        return _change(around, found) or _of_case(around)
    ahead = found.turn is Turn.NEXT or (own is not None and last is not None and last > own)
    return _of_meeting(around, found, own, ahead=ahead)


def _of_meeting(around: _Around, found: Found, own: datetime.date | None, *, ahead: bool) -> Relation:
    """A meeting, which may be `ahead` of the paper."""
    if _MINUTES.search(around.reach) or _REPORTS.search(around.mention):
        return Relation.MINUTES_OF
    changed = _change(around, found)
    if changed:
        return changed
    if ahead:
        return _ahead(around, found, own)
    return Relation.FOLLOWS_UP if _FOLLOW_UP.search(around.reach) else _behind(around, own)


def _of_case(around: _Around) -> Relation:
    """A case that nobody changes."""
    if _FOLLOW_UP.search(around.reach) or _FOLLOWED_UP.match(around.after):
        return Relation.FOLLOWS_UP
    if _PLANNED_CASE.search(around.before):
        return Relation.PLANNED_FOR
    commissioned = _COMMISSIONED.match(around.after) and _GAVE.search(around.near + around.mention)
    did = _DID.search(around.before) or _ASKED_BEFORE.search(around.before) or _DECIDES.search(around.mention)
    decided = around.decided or commissioned or did
    return Relation.DECIDED_IN if decided else Relation.CITES


def _change(around: _Around, found: Found) -> Relation | None:
    """A repeal or an amendment, told before the mention or, of a case or a meeting's decision, behind it.

    None where the case itself did the change ('endret i sak 12/22'), or another did ('sak 12/22 ble endret i SSU').
    """
    if (found.is_case or around.before.endswith(" i ")) and _CHANGED_IN.search(around.before):
        return None
    told_behind = (found.is_case or _DECISION_OF.search(around.before)) and not _CHANGED_ELSEWHERE.match(around.after)
    behind = _NEXT_CLAUSE.split(around.after, maxsplit=1)[0]
    near = "" if _TAKEN_IN.search(around.before) else around.near
    if _REPEALS.search(near) or (told_behind and _REPEALED.match(behind)):
        return Relation.REPEALS
    if _FALLS.search(around.before) and _AWAY.match(around.after):
        return Relation.REPEALS
    if _AMENDS.search(near) or (told_behind and _AMENDED.match(behind)):
        return Relation.AMENDS
    return None


def _ahead(around: _Around, found: Found, own: datetime.date | None) -> Relation:
    """A meeting that may be to come.

    A span that holds the paper's own day may lie behind: 'partnerskapsmøtet i 2024 ble det bestemt'.
    """
    if _DELEGATED.search(around.before) or _is_mandated(around.before, found):
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
    """A meeting that has been, or of which the paper does not tell; 'skal behandle saken' was written before it."""
    if (own is None and around.planned) or _WILL_TREAT.search(around.mention):
        return Relation.PLANNED_FOR
    return Relation.DECIDED_IN if around.tells_of_decision else Relation.CITES
