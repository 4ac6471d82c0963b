"""Whose bodies a paper speaks of: a board that cites SSU means the partnership's, a district its city's Byrådet."""

from collections.abc import Sequence

from msgspec.structs import replace

from extractors.language.organisations import Organisations
from extractors.vocabulary.bodies import DISTRICT_BODIES, MUNICIPAL_BODIES, STANDARD_BODIES
from models.facts import Body, Mention, Section

PARTNERSHIP_BODIES = frozenset(
    body.abbreviation for body in STANDARD_BODIES if body.abbreviation and body.name not in MUNICIPAL_BODIES
)
"""Abbreviations of the bodies that partnerships have: PM, SSU, FSU ..."""


def with_owners(section: Section, own: str | None, named: Organisations) -> Section:
    """A section in whose mentions the bodies of a partnership belong to it, and those of a city to the city.

    `own` is the paper's organisation, `named` those that it names most; what is the paper's own is not said.
    """
    body = section.meeting.body
    speaks_as_partnership = own == named.partnership or (body is not None and _is_of_partnership(body))
    partnership = None if speaks_as_partnership else named.partnership
    city = named.municipality if own is not None and own == named.district else None
    if partnership is None and city is None:
        return section
    entries = tuple(replace(entry, mentions=_mentions(entry.mentions, partnership, city)) for entry in section.entries)
    return replace(section, entries=entries, mentions=_mentions(section.mentions, partnership, city))


def _mentions(mentions: Sequence[Mention], partnership: str | None, city: str | None) -> tuple[Mention, ...]:
    return tuple(replace(mention, body=_belonging(mention.body, partnership, city)) for mention in mentions)


def _belonging(body: Body | None, partnership: str | None, city: str | None) -> Body | None:
    if body is None or body.organisation is not None:
        return body
    if partnership and _is_of_partnership(body):
        return replace(body, organisation=partnership)
    if city and body.name in MUNICIPAL_BODIES - DISTRICT_BODIES:
        return replace(body, organisation=city)
    return body


def _is_of_partnership(body: Body) -> bool:
    return body.organisation is None and body.abbreviation in PARTNERSHIP_BODIES
