"""Bokmål or nynorsk, by the share of words that only one of them has."""

import re
from collections.abc import Iterable

from extractors.vocabulary.standards import BOKMAAL_WORDS, NYNORSK_WORDS
from models.vocabulary import Language

_WORD = re.compile(r"[a-zæøå]+")
FEWEST_WORDS = 5  # of either standard, before a paper is said to be in one


def language(texts: Iterable[str]) -> Language | None:
    """The written standard of a paper; None where too few telling words stand in it."""
    bokmaal = nynorsk = 0
    for text in texts:
        for word in _WORD.findall(text.lower()):
            bokmaal += word in BOKMAAL_WORDS
            nynorsk += word in NYNORSK_WORDS
    if bokmaal + nynorsk < FEWEST_WORDS:
        return None
    return Language.NYNORSK if nynorsk > bokmaal else Language.BOKMAAL
