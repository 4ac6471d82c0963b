"""Lower case that a dictionary can be asked for."""


def folded(word: str) -> str:
    """A word found by a pattern that ignores case, as the pattern spells it: 'MAI' and 'maı' -> 'mai'.

    Three letters are 'i' and 's' to re.IGNORECASE that str.lower makes others of, or leaves as they are.
    """
    return word.replace("ı", "i").replace("İ", "i").replace("ſ", "s").lower()
