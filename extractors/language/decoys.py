"""Why a number is no case number: which decoy of the vocabulary it stands in."""

import re
from functools import lru_cache

from extractors.vocabulary.decoys import DECOYS, Decoy

NO_WORD = re.compile(r"\S{400,}")  # what some files hold for pictures; looking into it takes minutes
TEXTS_REMEMBERED = 4  # a paragraph is asked about once for each of its numbers, then never again

_PATTERNS = tuple((decoy, re.compile(decoy.pattern, re.IGNORECASE)) for decoy in DECOYS)


def decoy_at(text: str, start: int, *, worded: bool = False) -> Decoy | None:
    """The decoy in which the number at `start` of a text stands; None where nothing speaks against a case.

    `worded`: a word for a case stands right before the number, which some decoys yield to.

    >>> decoy_at("Arkivsaksnr.: 04/00525", 14).name
    'register'
    """
    return next(
        (decoy for decoy, first, behind in _decoys(text) if first <= start < behind and not (worded and decoy.yields)),
        None,
    )


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _decoys(text: str) -> tuple[tuple[Decoy, int, int], ...]:
    """All decoys of a text, each with its first character and the one behind it."""
    read = NO_WORD.sub(lambda match: " " * len(match[0]), text)
    return tuple((decoy, *match.span()) for decoy, pattern in _PATTERNS for match in pattern.finditer(read))
