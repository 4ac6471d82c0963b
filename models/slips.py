"""What is wrong in a file that a person wrote, in words for that person."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

# What is wrong, by pydantic's names for it.
_SENTENCES = {
    "extra_forbidden": "{place!r} is nothing that {kind} says",
    "missing": "{place!r} is missing",
    "string_too_short": "{place!r} is empty",
    "string_pattern_mismatch": "{place!r} is empty",
    "too_short": "{place!r} needs two names or more",
    "literal_error": "{place!r} is {input!r}, and should be {expected}",
    "value_error": "{error}",
}


def slips(error: ValidationError, kind: str) -> str:
    """All that is wrong, each with its place: "'bodies 2, name' is missing"; `kind` is 'a profile' or the like."""
    return " and ".join(_said(dict(one), kind) for one in error.errors())


def _said(error: dict[str, Any], kind: str) -> str:
    """What is wrong at one place."""
    place = "".join(_steps(error["loc"]))
    words = _SENTENCES.get(error["type"], "{place!r} is {input!r}: {msg}")
    return words.format(place=place, kind=kind, input=error["input"], msg=error["msg"], **error.get("ctx", {}))


def _steps(location: tuple[str | int, ...]) -> Iterator[str]:
    """'bodies 2, name' of ('bodies', 1, 'name'): people count from one."""
    for at, step in enumerate(location):
        if isinstance(step, int):
            yield f" {step + 1}"
        else:
            yield f", {step}" if at else step
