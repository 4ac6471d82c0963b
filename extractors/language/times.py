"""Times of day: 'kl. 12:45 – 14:00', 'kl.12.30-14.00', 'kl.1730 - 1830', '09:00 - 18.00', 'fra kl 9 til kl 11.30'."""

import datetime
import re

LAST_HOUR = 23

_KL = r"(?:kl(?:okka|okken)?\b[. ]{0,2})"  # 'kl.', 'kl', 'klokka'
_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"[0-5]\d"
_CLOCK = rf"(?:{_HOUR}(?:[.:]?{_MINUTE})?)"  # '9', '09:00', '13.30', '1730'
_NOT_IN_NUMBER = r"(?<![\d./])"
_NO_MORE_NUMBER = r"(?!\d|[.]\d)"
_WITH_MINUTES = rf"{_NOT_IN_NUMBER}(?:(?:[01]?\d|2[0-3])[.:]{_MINUTE}|(?:[01]\d|2[0-3]){_MINUTE})"  # '9.30', '0930'
_TO = r" ?(?:[-–—]|til(?: ca\.?)?(?: kl\.?)?) ?"  # '-', 'til', 'til ca. kl.'

SPAN = re.compile(
    # without 'kl' the first end needs its minutes, or a number pair such as '2-3' would be a time
    rf"(?:{_KL} ?(?P<named>{_CLOCK})|(?P<start>{_WITH_MINUTES})){_TO}{_KL}?(?P<end>{_CLOCK}){_NO_MORE_NUMBER}",
    re.IGNORECASE,
)
"""Both ends: 'kl. 9 til 11.30', '13.00-15.30'."""
START = re.compile(rf"{_KL} ?(?P<start>{_CLOCK}){_NO_MORE_NUMBER}", re.IGNORECASE)
"""A start alone, which needs its 'kl': 'kl 10:00'."""
_PARTS = re.compile(rf"(?P<hour>{_HOUR})(?:[.:]?(?P<minute>{_MINUTE}))?")


def find_times(text: str) -> tuple[datetime.time | None, datetime.time | None, str]:
    """Start, end and the text without them; dates must have been taken out before.

    'Møterom 2 kl. 12:45 – 14:00' -> 12:45, 14:00, 'Møterom 2 '; 'kl 10:00' -> 10:00, None, ' '.
    """
    for match in SPAN.finditer(text):
        start, end = _time(match["named"] or match["start"]), _time(match["end"])
        if start and end and start < end:
            return start, end, _without(text, match)
    for match in START.finditer(text):
        start = _time(match["start"])
        if start:
            return start, None, _without(text, match)
    return None, None, text


def bare_time(text: str) -> datetime.time | None:
    """A value that is a time and nothing else: '16.15', '1730', '09:00'."""
    return _time(text.strip())


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"


def _time(clock: str) -> datetime.time | None:
    """'9' -> 09:00, '930' and '9.30' -> 09:30; None for anything else, '24:00' too."""
    match = _PARTS.fullmatch(clock)
    if not match or int(match["hour"]) > LAST_HOUR:
        return None
    return datetime.time(int(match["hour"]), int(match["minute"] or 0))
