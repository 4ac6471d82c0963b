"""Who chaired, where nothing says so but an office: 'Kari Fjellheim, leder' among those who met."""

import re
from collections.abc import Sequence
from dataclasses import replace

from models.facts import PersonRole
from models.vocabulary import Role

LEADS = re.compile(
    r"(?:styre|utvalgs?|utvals?|råds|nemnd|komit[eé]|gruppe)?(?:leder|leiar|formann)|leder av (?:styret|utvalget|rådet)|"
    r"leiar av (?:styret|utvalet|rådet)",
    re.IGNORECASE,
)
"""The office of who leads a body; with more words it is another's: 'leder Helse og velferd', 'avdelingsleder'."""
DEPUTY = re.compile(
    r"(?:styre|utvalgs?|utvals?|råds)?nest(?:e ?)?(?:leder|leiar|formann)|medlem|styremedlem", re.IGNORECASE
)
"""Offices beside which a leader is the body's own, wherever they come from."""
PARTY = re.compile(r"[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,4}")


def with_chair(people: Sequence[PersonRole]) -> tuple[PersonRole, ...]:
    """People with the one who chaired, where nobody is named as such and one leader alone has met.

    A leader with an organisation may be its own: 'Per Strand, leder, Fagforbundet' chairs only among the offices of
    the body ('nestleder').
    """
    leaders = [person for person in people if person.role is Role.PRESENT and LEADS.fullmatch(person.title or "")]
    named = any(person.role is Role.CHAIR for person in people)
    if named or len(leaders) != 1 or not (_of_no_other(leaders[0]) or _beside_deputies(people)):
        return tuple(people)
    return (*people, replace(leaders[0], role=Role.CHAIR))


def _of_no_other(person: PersonRole) -> bool:
    return person.organisation is None or PARTY.fullmatch(person.organisation) is not None


def _beside_deputies(people: Sequence[PersonRole]) -> bool:
    return any(DEPUTY.fullmatch(person.title or "") for person in people)
