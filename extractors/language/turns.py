"""Mentions of meetings by their turn alone: 'forrige møte', 'neste møte i SSU', 'utvalets neste møte', 'kommende SSU'.

Whose meeting it is stands in the word, behind it or before it; else it is the body's whose paper it stands in. Words
that may as well mean another's meeting name none: 'neste møte i arbeidsgruppen', 'har neste møte', 'neste møteserie'.
"""

import re
from collections.abc import Iterator

from extractors.language.bodies import BodyMention
from extractors.language.own_meetings import is_anothers
from extractors.language.reading import Found, Reading, met, nearby
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.bodies import BOARD
from extractors.vocabulary.meetings import (
    AFTER_IT,
    ANNOUNCED,
    ENCLOSED_BEFORE,
    ENCLOSED_BEHIND,
    HAS_BEEN,
    KINDS_OF_MEETING,
    LAST_WORDS,
    MOVED,
    NEXT_WORDS,
    NO_TURN_BEFORE,
    OTHERS_MEETING_BEHIND,
    OWN_BODY,
    OWN_BODYS,
    OWN_KINDS,
    PREVIOUS_WORDS,
)
from models.facts import Body
from models.vocabulary import Turn

FARTHEST_DATE = 25  # characters behind 'neste møte' within which a date tells which: ' i SSU er torsdag 12. mai'

_FLAGS = re.IGNORECASE
_WHICH = (
    rf"(?:(?P<previous>{'|'.join(PREVIOUS_WORDS)})|(?P<last>{'|'.join(LAST_WORDS)})|(?P<next>{'|'.join(NEXT_WORDS)}))"
)
TURN = re.compile(
    rf"(?<![\wæøå-]){_WHICH} {KINDS_OF_MEETING}"
    r"(?P<word>(?:[A-ZÆØÅ]{2,6}[ -])?[\wæøå]*møtet?)(?![\wæøå-])",
    _FLAGS,
)
"""'neste møte', 'forrige SSU-møte', 'neste ordinære kommunestyremøte'; not 'neste møteserie', 'kommende møter'."""
TURN_OF_BODY = re.compile(
    r"\b(?P<to>i|til|på|for) (?:(?P<previous>forrige|førre)|(?P<next>neste)|(?P<last>siste)) "
    r"(?P<word>(?-i:[A-ZÆØÅ]{2,6}))"
    r"(?=\s*(?:[.,;)]|$)|\s(?:og|for|om|ble|vart|vil|skal)\b)",
    _FLAGS,
)
"""'i neste SSU.'; 'kommende SSU' may be the meeting that a case paper is written for."""
OWN_BEHIND = re.compile(rf" i (?:{'|'.join(OWN_BODY)})\b", _FLAGS)
BODY_BEHIND = re.compile(r" (?:i|for|til|av) $", _FLAGS)
OTHERS_BEHIND = re.compile(rf" (?:{OTHERS_MEETING_BEHIND})", _FLAGS)
OWNS = re.compile(r"(?:s|’s)? (?:sitt |si )?(?:det )?$", _FLAGS)
OWN_BEFORE = re.compile(rf"\b(?P<own>{'|'.join(OWN_BODYS)}) $", _FLAGS)
ITS = re.compile(r"\b(?:sitt|si) (?:det )?$", _FLAGS)
OTHERS_BEFORE = re.compile(rf"\b(?:{'|'.join(NO_TURN_BEFORE)}) $", _FLAGS)
ITSELF = re.compile(rf"\b(?:{'|'.join(OWN_BODY)})\b", _FLAGS)
FROM = re.compile(rf"\b(?:{AFTER_IT}) $", _FLAGS)
TO_MOVE = re.compile(MOVED, _FLAGS)
BEEN = re.compile(HAS_BEEN, _FLAGS)
TOLD = re.compile(ANNOUNCED, _FLAGS)
SENT_BEFORE, SENT_BEHIND = re.compile(ENCLOSED_BEFORE, _FLAGS), re.compile(ENCLOSED_BEHIND, _FLAGS)


def turn_mentions(reading: Reading) -> Iterator[Found]:
    """All meetings of a text that are named by their turn and by no date."""
    for pattern in (TURN, TURN_OF_BODY):
        for match in pattern.finditer(reading.text):
            turn = _turn(reading, match)
            if turn is None or _has_date(reading, match.end()) or _is_deadline(reading.text, match.start()):
                continue
            found = _whose(reading, match)
            if found and not _is_announced(reading, match.start(), found[2], turn):
                body, start, end = found
                yield met(start, end, body, turn=turn)


def _turn(reading: Reading, match: re.Match[str]) -> Turn | None:
    """Which meeting is meant; 'siste møte' is the previous one only where the words around tell of what has been."""
    if match["next"]:
        return Turn.NEXT
    if match["last"] and match["last"].lower() != "sist":
        tells = FROM.search(reading.text, nearby(match.start()), match.start()) or BEEN.match(reading.text, match.end())
        return Turn.PREVIOUS if tells else None
    return Turn.PREVIOUS


def _is_deadline(text: str, start: int) -> bool:
    """'Forslag lages til neste møte' says until when; 'saken utsettes til neste møte' where it goes."""
    opened = max((first for first, _ in sentence_spans(text) if first <= start), default=0)
    return text[:start].endswith(" til ") and not TO_MOVE.search(text, opened, start)


def _has_date(reading: Reading, end: int) -> bool:
    """Whether a date close behind says which meeting it is, in its own mention."""
    return any(
        0 <= date.start - end <= FARTHEST_DATE and "." not in reading.text[end : date.start] for date in reading.dates
    )


def _is_announced(reading: Reading, start: int, end: int, turn: Turn) -> bool:
    """'Neste møte: Teams', 'Referat fra forrige møte er vedlagt' tell of a meeting or paper, and refer to nothing."""
    opened = max((first for first, _ in sentence_spans(reading.text) if first <= start), default=0)
    if turn is Turn.PREVIOUS:
        return bool(SENT_BEFORE.search(reading.text[opened:start]) or SENT_BEHIND.match(reading.text, end))
    return opened == start and bool(TOLD.match(reading.text, end))


def _whose(reading: Reading, match: re.Match[str]) -> tuple[Body | None, int, int] | None:
    """The body, None for the paper's own, with start and end of the words; None where it may be somebody else's."""
    start, end = match.start("to") + len(match["to"]) + 1 if "to" in match.re.groupindex else match.start(), match.end()
    inside = next((body for body in reading.bodies if match.start("word") <= body.start < end), None)
    if inside:
        strange = inside.body.name == BOARD and OTHERS_BEHIND.match(reading.text, max(inside.end, end))
        return None if strange else (inside.body, start, max(inside.end, end))
    if match["word"].lower() not in OWN_KINDS:
        return None
    return _behind(reading, start, end) if _goes_on(reading, end) else _before(reading, start, end)


def _goes_on(reading: Reading, end: int) -> bool:
    """Whether the words behind say whose meeting it is."""
    text = reading.text
    return bool(OWN_BEHIND.match(text, end) or OTHERS_BEHIND.match(text, end) or _next_body(reading, end))


def _next_body(reading: Reading, end: int) -> BodyMention | None:
    return next(
        (body for body in reading.bodies if body.start >= end and BODY_BEHIND.fullmatch(reading.text, end, body.start)),
        None,
    )


def _behind(reading: Reading, start: int, end: int) -> tuple[Body | None, int, int] | None:
    """'neste møte i SSU', 'neste møte i utvalget'; not 'neste møte med kommunene'."""
    body = _next_body(reading, end)
    if body:
        return body.body, start, body.end
    return (None, start, end) if OWN_BEHIND.match(reading.text, end) else None


def _before(reading: Reading, start: int, end: int) -> tuple[Body | None, int, int] | None:
    """'SSUs neste møte', 'utvalets neste møte', 'SSU ... på sitt neste møte', or just 'neste møte'."""
    text = reading.text
    owner = next((body for body in reading.bodies if body.end <= start and OWNS.fullmatch(text, body.end, start)), None)
    if owner and (text[owner.start : owner.end].endswith("s") or len(text[owner.end : start]) > 1):
        return owner.body, owner.start, end
    own = OWN_BEFORE.search(text, nearby(start), start)
    if own:
        return None if is_anothers(reading, own.start()) else (None, own.start(), end)
    if ITS.search(text, nearby(start), start):
        return _acting(reading, start, end)
    return None if OTHERS_BEFORE.search(text, nearby(start), start) else (None, start, end)


def _acting(reading: Reading, start: int, end: int) -> tuple[Body | None, int, int] | None:
    """'SSU tar opp saken på sitt neste møte': of the only body that the sentence names before."""
    opened = max((first for first, _ in sentence_spans(reading.text) if first <= start), default=0)
    named = {body.body for body in reading.bodies if opened <= body.start and body.end <= start}
    if named:
        return (named.pop(), start, end) if len(named) == 1 else None
    return (None, start, end) if ITSELF.search(reading.text, opened, start) else None
