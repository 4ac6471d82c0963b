"""Where the people of a list come from, by the label or the line before them.

'Solvik kommune: ordfører Kari Fjellheim, rådmann Per Strand'; 'Frå Helse Solvik:' above its people; 'AP: Per Strand'.
"""

import re
from collections.abc import Sequence

from extractors.fields import origin_named
from extractors.language.bodies import looks_like_body
from extractors.language.names import (
    group_before,
    is_name,
    is_organisation,
    names_party,
    opens_with_person,
    place_before,
)
from extractors.vocabulary.names import COMING_GROUPS

FEWEST_PLACES = 2  # lines that open with one, for the people of a list to be told apart by them
PARTY = re.compile(r"[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,4}(?:/[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,4}){0,4}")
"""A party, or several that stand together: 'Ap', 'V/KrF'."""

TRUST_NAME = re.compile(r"(?:Helse|Sykehuset|Sjukehuset|NAV) (?:i )?[A-ZÆØÅ][\wæøåÆØÅ -]+")
"""An organisation by its first word: 'Helse Solvik', 'NAV Solvik'."""
OWN_BODIES = ("styre", "styret", "gruppe", "gruppa", "gruppen", "møte", "møtet")
"""Ends of bodies that are the meeting's own, or a part of it: 'Fra styret:', 'Arbeidsgruppen:'."""


def origins(label: str, lines: Sequence[str]) -> list[str | None]:
    """Where those of each line of a list come from, None where nothing tells.

    An organisation before its people tells by itself; a place, a party or another body only beside others of the kind.
    """
    sure = [_organisation_before(text) for text in lines]
    likely = [known or place_before(text) or _party_or_body(text) for text, known in zip(lines, sure, strict=True)]
    told = likely if sum(known is not None for known in likely) >= FEWEST_PLACES else sure
    current = origin_of(origin_named(label) or label)
    found: list[str | None] = []
    for text, known in zip(lines, told, strict=True):
        if known is None and _heads_others(text):
            current = text.strip(" :.") if names_party(text) else origin_of(origin_named(text) or text)
        found.append(known or current)
    return found


def origin_of(words: str) -> str | None:
    """Words where they name an organisation, body or group that one may come from: 'Solvik kommune', 'sykehuset'."""
    plain = words.strip(" .:")
    body = looks_like_body(plain[:1].upper() + plain[1:]) and not plain.lower().endswith(OWN_BODIES)
    if plain.lower() in COMING_GROUPS or body:
        return plain
    named = is_organisation(plain) and any(map(str.isupper, plain)) and not is_name(plain)
    return plain if named or TRUST_NAME.fullmatch(plain) else None


def _group(text: str) -> str | None:
    match = group_before(text)
    return match["group"] if match else None


def _organisation_before(text: str) -> str | None:
    """The organisation before its people: 'Frå Solvik kommune: Kari Fjellheim' -> 'Solvik kommune'."""
    group = _group(text)
    named = origin_of(origin_named(group) or group) if group else None
    return named if named and (is_organisation(named) or TRUST_NAME.fullmatch(named)) else None


def _party_or_body(text: str) -> str | None:
    group = _group(text)
    return group if group and (PARTY.fullmatch(group) or origin_of(group)) else None


def _heads_others(text: str) -> bool:
    """Whether a line names no person, but whom those below it come from: 'Solvik kommune:', 'Andre:', 'HØYRE'."""
    bare = text.rstrip()
    if names_party(bare):
        return True
    if opens_with_person(bare) or ":" in bare[:-1]:
        return False
    return bare.endswith(":") or origin_of(bare) is not None
