"""Lower case that a dictionary can be asked for."""

# Letters that re.IGNORECASE takes for 'i' and 's', but that str.lower leaves as they are.
_ODD_LETTERS = str.maketrans("ıİſ", "iis")


def folded(word: str) -> str:
    """A word found by a pattern that ignores case, as the pattern spells it: 'MAI' and 'maı' -> 'mai'."""
    return word.translate(_ODD_LETTERS).lower()
