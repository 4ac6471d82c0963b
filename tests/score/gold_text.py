"""Text as it is compared: what only differs in typography is the same."""

import re

from rapidfuzz.fuzz import ratio

# GOLD.md: a decision or title counts as found at a similarity of at least 0.95.
SIMILAR = 95.0
# A body's long name may be inflected ('Samarbeidsutvalg', 'samarbeidsutvalget'); short ones must be equal.
SIMILAR_BODY = 92.0
LONG_NAME = 7
# An item without a number is found by its title, which may be cut.
SIMILAR_UNNUMBERED = 85.0

_QUOTES = str.maketrans(dict.fromkeys("«»“”\"'’"))
_DASHES = str.maketrans({"–": "-", "—": "-"})
_CLOSING = " .:;"


def fold(text: object) -> str:
    """White space, quotes, dashes and case folded, closing marks dropped; missing is ''."""
    words = re.sub(r"\s+", " ", str(text or "")).strip().lower()
    return words.translate(_QUOTES).translate(_DASHES).rstrip(_CLOSING)


def is_same(one: object, other: object) -> bool:
    """Whether two values are equal when folded."""
    return fold(one) == fold(other)


def is_similar(one: object, other: object) -> bool:
    """Whether two texts are alike enough to be the same one."""
    return ratio(fold(one), fold(other)) >= SIMILAR


def is_alike_title(one: object, other: object) -> bool:
    """Whether two titles of unnumbered items may mean the same item."""
    return ratio(fold(one), fold(other)) >= SIMILAR_UNNUMBERED


def is_body(accepted: list[str] | None, name: object, abbreviation: object) -> bool:
    """Whether a body goes by one of the accepted names; none accepted means that every body will do."""
    if not accepted:
        return True
    known = {fold(name), fold(abbreviation)} - {""}
    return any(_is_body_name(fold(wanted), found) for wanted in accepted for found in known)


def _is_body_name(wanted: str, found: str) -> bool:
    return wanted == found or (len(wanted) >= LONG_NAME and ratio(wanted, found) >= SIMILAR_BODY)
