"""How the text of two lines is joined: with a blank, without one, or without the hyphen that broke a word."""

import re

from extractors.labels import joins_hyphen

HYPHENS = "-\u2010\u00ad"
ADDRESS = re.compile(r"(?:https?:|www\.|\S+@)\S*$", re.IGNORECASE)
ADDRESS_BREAK = "/-?&=._#%+"  # where writers' programs break a web address


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
    word = before.rpartition(" ")[2]
    if len(word) > 1 and word[-1] in ADDRESS_BREAK and ADDRESS.search(word):
        return before + after
    broken = len(word) > 1 and (word[-1] in HYPHENS or (word[-1] == "–" and word[-2].isdigit()))
    return joins_hyphen(before, after) if broken else f"{before} {after}"
