"""Whose bodies a paper speaks of: a board that cites SSU means the partnership's SSU, not one of its own."""

from collections.abc import Sequence

from msgspec.structs import replace

from extractors.vocabulary.bodies import MUNICIPAL_BODIES, STANDARD_BODIES
from models.facts import Body, Mention, Section

PARTNERSHIP_BODIES = frozenset(
    body.abbreviation for body in STANDARD_BODIES if body.abbreviation and body.name not in MUNICIPAL_BODIES
)
"""Abbreviations of the bodies that partnerships have: PM, SSU, FSU ..."""


def with_partnership(section: Section, own: str | None, partnership: str | None) -> Section:
    """A section in whose mentions the bodies of a partnership belong to it.

    `own` is the paper's organisation, `partnership` the one that it names most; nothing changes in its own papers.
    """
    if partnership is None or own == partnership or (section.meeting.body and _is_of_partnership(section.meeting.body)):
        return section
    entries = tuple(replace(entry, mentions=_mentions(entry.mentions, partnership)) for entry in section.entries)
    return replace(section, entries=entries, mentions=_mentions(section.mentions, partnership))


def _mentions(mentions: Sequence[Mention], partnership: str) -> tuple[Mention, ...]:
    return tuple(replace(mention, body=_belonging(mention.body, partnership)) for mention in mentions)


def _belonging(body: Body | None, partnership: str) -> Body | None:
    return replace(body, organisation=partnership) if body and _is_of_partnership(body) else body


def _is_of_partnership(body: Body) -> bool:
    return body.organisation is None and body.abbreviation in PARTNERSHIP_BODIES
