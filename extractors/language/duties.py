"""What tells somebody to do something, or leaves something to be done, and who is told.

'Sekretariatet bes utarbeide utkast', 'SSU ber FSU om å ...', 'FSU får mandat til å ...', 'Gruppen legger frem ...',
'Administrasjonen skal ...', 'Saken legges frem på nytt', 'Det vert utarbeidd ...'.
"""

import re
from collections.abc import Callable
from functools import partial

from msgspec import Struct

from extractors.language import duty_cues as cues
from extractors.language.actors import EDGES, is_actor, leading_actor
from extractors.language.bodies import BodyRegister
from extractors.vocabulary.actors import OPENERS, PRONOUNS

NEAR = 25  # characters behind a verb in which 'i november' says when it was
LONGEST_ASKED = 90  # characters between 'ber' and what is asked for


class Duty(Struct, frozen=True):
    """That something shall be done, by whom; not `firm` where only a deadline makes it more than a custom."""

    assignee: str | None = None
    firm: bool = True


def find_duty(clause: str, register: BodyRegister) -> Duty | None:
    """The first thing that a clause tells somebody to do, or leaves to be done; None where it does neither."""
    wanted = cues.WANTED.search(clause)
    if wanted and not cues.ASKING.search(clause[: wanted.end()]):
        clause = clause[wanted.end() :]
    found = [(match, reader) for pattern, reader in _CUES for match in pattern.finditer(clause)]
    for match, reader in sorted(found, key=lambda item: item[0].start()):
        if cues.NEGATION.search(match[0]) or cues.NEGATED.match(clause[match.end() :]) or _tells_of_past(match):
            continue
        duty = reader(match, register)
        if duty:
            return duty
    return None


def _tells_of_past(match: re.Match[str]) -> bool:
    """Whether a verb in the past tells of an earlier decision: 'SSU ba i november om ...', 'i sak 2022.17'."""
    if not cues.TOLD_BEFORE.match(match[0]):
        return False
    before, behind = match.string[: match.start()], match.string[match.end() :]
    near = before + " " + match.groupdict().get("between", "") + " " + behind[:NEAR]
    return bool(cues.CASE.search(match.string) or cues.THEN.search(near) or cues.SUBORDINATE.search(before))


def _active(match: re.Match[str], register: BodyRegister, *, firm: bool = True) -> Duty | None:
    """'Sekretariatet følger opp', 'Innen 1. mars sender sekretariatet ...'."""
    if cues.STANDING.search(match.string):
        return None
    return _done_by(match, register, firm=firm)


def _modal(match: re.Match[str], register: BodyRegister, *, firm: bool = True) -> Duty | None:
    """'Administrasjonen skal utarbeide ...'; of a group being set up a deadline tells it from its mandate."""
    before = match.string[: match.start()]
    who = cues.WHO_SHALL.search(before)
    if who and is_actor(who["who"], register):
        return Duty(who["who"], firm=False)
    return _active(match, register, firm=firm)


def _done_by(match: re.Match[str], register: BodyRegister, *, firm: bool) -> Duty | None:
    """A verb with who does it before it, or behind it where the sentence opens with something else."""
    before = match.string[: match.start()].strip()
    who = _who_before(before, register)
    if who:
        return Duty(who, firm)
    bare = cues.ASIDE.sub("", before).lower()
    if bare in PRONOUNS:
        return Duty(None, firm)
    if not before or before.split()[0].lower() in OPENERS:
        behind = match.string[match.start() :].partition(" ")[2]
        led = leading_actor(behind, register)
        return Duty(led[0] if led else None, firm) if led or not before else None
    return None


def _passive(match: re.Match[str], register: BodyRegister, *, firm: bool = True) -> Duty | None:
    """'Saken legges frem', 'Utkast utarbeides av sekretariatet'."""
    before, behind = match.string[: match.start()], match.string[match.end() :]
    if cues.STANDING.search(match.string) or cues.SUBORDINATE.search(before) or cues.HELD_OPEN.search(before):
        return None
    firm = firm and not cues.CARED_FOR.match(before)
    agent = cues.AGENT.match(behind)
    led = leading_actor(behind[agent.end() :], register) if agent else None
    return Duty(led[0] if led else None, firm)


def _asked(match: re.Match[str], register: BodyRegister) -> Duty | None:
    """'Sekretariatet bes utarbeide', 'I tillegg bes FSU om å', 'Det bes om at FSU lager'."""
    before, behind = match.string[: match.start()].strip(), match.string[match.end() :]
    if before.lower() == "det":
        return Duty(_who_behind_at(behind, register))
    relative = cues.RELATIVE.match(before)
    if relative and is_actor(relative["head"], register):
        return Duty(before.rstrip(","))
    led = None if cues.SUBORDINATE.search(before) else leading_actor(behind, register, cues.ASKED_TO)
    return Duty(_who_before(before, register) or (led[0] if led else None))


def _asking(match: re.Match[str], register: BodyRegister) -> Duty | None:
    """'SSU ber FSU om å utrede', 'Styret ber administrerende direktør komme tilbake', 'SSU ber om ny status'."""
    before, behind = match.string[: match.start()].rstrip(), match.string[match.end() :]
    is_infinitive = match[0].lower() == "be"
    if is_infinitive != before.endswith(" å") or cues.SUBORDINATE.search(before):
        return None
    if cues.TOLD_BEFORE.match(match[0]) and not (register.find(before) or cues.BODY_NOUN.search(before)):
        return None
    if cues.ASKS_FOR.match(behind):
        return Duty(_who_behind_at(behind, register))
    led = leading_actor(behind, register, cues.ASKED_TO)
    if led:
        return Duty(led[0])
    return Duty() if cues.ASKED_TO.search(behind[:LONGEST_ASKED]) else None


def _who_behind_at(behind: str, register: BodyRegister) -> str | None:
    """Who shall do it in 'om at FSU lager utkast'; None where that is a thing: 'om at reisevei blir tema'."""
    asks = cues.ASKS_FOR.match(behind)
    led = leading_actor(behind[asks.end() :], register, cues.VERB_BEHIND) if asks and asks["at"] else None
    return led[0] if led else None


def _urging(match: re.Match[str], register: BodyRegister) -> Duty | None:
    """'SSU oppfordrer kommunene til å ...'."""
    led = leading_actor(match.string[match.end() :], register, cues.URGED_TO)
    return Duty(led[0]) if led else None


def _commissioned(match: re.Match[str], register: BodyRegister) -> Duty | None:
    """'FSU gis mandat til å ...', 'Kommunedirektøren får i oppdrag å ...'."""
    before = match.string[: match.start()].strip()
    shall = cues.WHO_SHALL.search(match.string[: match.start()])
    if shall:
        return Duty(shall["who"]) if is_actor(shall["who"], register) else None
    between = match["between"].strip()
    who = _who_before(before, register) or (between if is_actor(between, register) else None)
    return Duty(who) if who or not cues.SUBORDINATE.search(before) else None


def _commissioning(match: re.Match[str], register: BodyRegister) -> Duty | None:
    """'Styret gir administrerende direktør fullmakt til å ...'."""
    between = match["between"].strip()
    return Duty(between) if is_actor(between, register) else None


def _said(match: re.Match[str], _: BodyRegister, *, firm: bool = True) -> Duty | None:
    """Something is to be done, whoever does it; what the decision depends on is not."""
    return None if cues.CONDITION.search(match.string[: match.start()]) else Duty(None, firm)


def _who_before(before: str, register: BodyRegister) -> str | None:
    """Who stands before a verb: 'Sekretariatet', 'Rapporten tas til orientering og FSU', 'FSU tar saken opp og'."""
    before = cues.ASIDE.sub("", before.strip())
    if before.endswith(" og"):
        led = leading_actor(before, register, cues.VERB_BEHIND)
        return led[0] if led else None
    for candidate in (before, _behind_and(before)):
        if is_actor(candidate, register):
            return candidate.strip(EDGES)
    return None


def _behind_and(before: str) -> str:
    """What stands behind a verb and the first 'og' after it, '' where nothing does."""
    verb = cues.FINITE.search(before)
    return before[verb.end() :].partition(" og ")[2] if verb else ""


_CUES: tuple[tuple[re.Pattern[str], Callable[..., Duty | None]], ...] = (
    (cues.ASKED, _asked),
    (cues.ASKING, _asking),
    (cues.URGING, _urging),
    (cues.COMMISSIONED, _commissioned),
    (cues.COMMISSIONING, _commissioning),
    (cues.ACTIVE, _active),
    (cues.ACTIVE_DATED, partial(_active, firm=False)),
    (cues.MODAL, _modal),
    (cues.MODAL_DATED, partial(_modal, firm=False)),
    (cues.POSTPONED, _passive),
    (cues.PASSIVE, _passive),
    (cues.PASSIVE_DATED, partial(_passive, firm=False)),
    (cues.WISHED, _said),
    (cues.AGREED, _said),
    (cues.BARE, _said),
    (cues.IN_PLACE, partial(_said, firm=False)),
    (cues.DEADLINE_SET, partial(_said, firm=False)),
)
"""Each pattern with what reads it; of those that stand in a clause the first that holds counts."""
