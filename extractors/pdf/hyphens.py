"""How the text of two lines is joined: with a blank, without one, or without the hyphen that broke a word."""

import re

SOFT_HYPHEN = "\u00ad"
HYPHENS = "-\u2010"
# What may follow a word whose second half is left out: 'lønns- og arbeidsvilkår'
AFTER_HANGING = re.compile(r"^(?:og|eller|samt|til|men|både|kontra|versus|som|i|og/eller)\b")
ADDRESS = re.compile(r"(?:https?:|www\.|\S+@)\S*$", re.IGNORECASE)
ADDRESS_BREAK = "/-?&=._#%+"  # where writers' programs break a web address
SHORT_HEAD = 1  # letters: 'e-post', 'ø-hjelp'


def joined(before: str, after: str) -> str:
    """One text of two lines.

    >>> joined("i tråd med helse-", "fellesskapets plan")
    'i tråd med helsefellesskapets plan'
    >>> joined("jf. FSK-", "029/23")
    'jf. FSK-029/23'
    >>> joined("lønns-", "og arbeidsvilkår")
    'lønns- og arbeidsvilkår'
    """
    if not before or not after:
        return before + after
    if before.endswith(SOFT_HYPHEN):
        return before[:-1] + after
    word = before.rpartition(" ")[2]
    if word[-1] in ADDRESS_BREAK and len(word) > 1 and ADDRESS.search(word):
        return before + after
    if word[-1] in HYPHENS and len(word) > 1 and word[-2].isalnum():
        return _joined_at_hyphen(before, word, after)
    if word[-1] == "–" and len(word) > 1 and word[-2].isdigit() and after[0].isdigit():
        return before + after
    return f"{before} {after}"


def _joined_at_hyphen(before: str, word: str, after: str) -> str:
    """Two lines, the first of which ends in a hyphen: keep it where it belongs to the word."""
    if AFTER_HANGING.match(after):
        return f"{before} {after}"
    head = re.split(r"[-/(«\"]", word[:-1])[-1]
    belongs = (
        after[0].isupper()  # 'Nord-Solvik'
        or after[0].isdigit()  # 'FSK-029/23'
        or len(head) <= SHORT_HEAD
        or head[1:] != head[1:].lower()  # 'HMS-handlingsplan'
        or head.isdigit()  # '3-årig'
    )
    return before + after if belongs else before[:-1] + after
