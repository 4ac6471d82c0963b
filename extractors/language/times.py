"""Times of day: 'kl. 13:45 – 15:00', 'kl.13.30-15.00', 'kl.1730 - 1830', '09:00 - 18.00', 'fra kl 9 til kl 11.30'."""

import datetime
import re

_CLOCK = r"(?P<{0}hour>[01]?\d|2[0-4])(?:[.:]?(?P<{0}minute>[0-5]\d))?"
_KL = r"(?:kl(?:okka|okken)?\b[. ]{0,2})"
_DASH = r" ?(?:[-–—]|til(?: ca\.?)?(?: kl\.?)?) ?"

SPAN = re.compile(
    # both ends; without 'kl' the first end needs its minutes, or a number pair such as '2-3' would be a time
    rf"(?:{_KL} ?{_CLOCK.format('a')}|(?<![\d./])(?P<bhour>[01]?\d|2[0-3])[.:](?P<bminute>[0-5]\d)|"
    rf"(?<![\d./])(?P<chour>[01]\d|2[0-3])(?P<cminute>[0-5]\d))(?:{_DASH}){_KL}?{_CLOCK.format('d')}(?![\d]|[.]\d)",
    re.IGNORECASE,
)
START = re.compile(rf"(?:{_KL} ?){_CLOCK.format('a')}(?![\d]|[.]\d)", re.IGNORECASE)
BARE = re.compile(rf"(?<![\d.:]){_CLOCK.format('a').replace('?$', '')}(?![\d]|[.:]\d)")


def find_times(text: str) -> tuple[datetime.time | None, datetime.time | None, str]:
    """Start, end and the text without them; dates must have been taken out before.

    'kl. 13:45 – 15:00' -> 13:45, 15:00; 'kl 10:00' -> 10:00, None.
    """
    for match in SPAN.finditer(text):
        start = _time(*_first(match, "abc"))
        end = _time(match["dhour"], match["dminute"])
        if start and end and start < end:
            return start, end, text[: match.start()] + " " + text[match.end() :]
    for match in START.finditer(text):
        start = _time(match["ahour"], match["aminute"])
        if start:
            return start, None, text[: match.start()] + " " + text[match.end() :]
    return None, None, text


def bare_time(text: str) -> datetime.time | None:
    """A value that is a time and nothing else: '16.15', '1730', '09:00'."""
    match = BARE.fullmatch(text.strip())
    return _time(match["ahour"], match["aminute"]) if match else None


def _first(match: re.Match[str], names: str) -> tuple[str | None, str | None]:
    for name in names:
        if match[f"{name}hour"]:
            return match[f"{name}hour"], match[f"{name}minute"]
    return None, None


def _time(hour: str | None, minute: str | None) -> datetime.time | None:
    if hour is None or int(hour) > 23:
        return None
    return datetime.time(int(hour), int(minute or 0))
