"""Names that a list prints with the family first: 'Fjellheim, Kari; Strand, Per', 'Fjellheim Kari, Strand Per'."""

import re
from collections.abc import Sequence

from extractors.language.names import is_given_name

FEWEST_TURNED = 2  # names without a comma inside that all end in a given name, to be told from family names like one
_WORD = r"[A-ZÆØÅ][\wæøåÆØÅé.-]*"
WITH_COMMA = re.compile(rf"(?P<family>{_WORD}(?: {_WORD})?), (?P<given>{_WORD}(?: {_WORD}){{0,2}})")
"""'Fjellheim, Kari', 'Moen Strand, Per Olav'."""
WITHOUT_COMMA = re.compile(rf"(?P<family>{_WORD}) (?P<given>{_WORD}(?: {_WORD})?)")
"""'Fjellheim Kari', 'Strand Per Olav'."""


def given_first(text: str) -> str:
    """A list of names with the given names first; any other text as it is.

    'Fjellheim, Kari; Strand, Per' -> 'Kari Fjellheim; Per Strand', 'Fjellheim Kari, Strand Per' likewise.
    """
    return _turned(text, "; ", WITH_COMMA, fewest=1) or _turned(text, ", ", WITHOUT_COMMA, fewest=FEWEST_TURNED) or text


def _turned(text: str, between: str, name: re.Pattern[str], *, fewest: int) -> str | None:
    """The names of a list turned; None where one of them is set otherwise."""
    matches = [name.fullmatch(part) for part in text.strip(" .;").split(between)]
    found = [match for match in matches if match and _opens_with_family(match)]
    return between.join(_in_order(found)) if len(found) == len(matches) >= fewest else None


def _opens_with_family(match: re.Match[str]) -> bool:
    return is_given_name(match["given"].split()[0]) and not is_given_name(match["family"].split()[0])


def _in_order(names: Sequence[re.Match[str]]) -> list[str]:
    return [f"{match['given']} {match['family']}" for match in names]
