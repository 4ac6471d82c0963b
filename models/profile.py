"""What a secretariat tells of its own organisation, in a file beside the papers: nothing here is found in papers."""

from msgspec import Struct


class Succession(Struct, frozen=True):
    """A body (utvalg) that took over from another, each by its name or abbreviation."""

    earlier: str  # 'OSO'
    later: str  # 'SSU'


class NamedPersons(Struct, frozen=True):
    """Printed names that are one person's, the first of them the name to show, or that are never one person's."""

    names: tuple[str, ...]
    are_one: bool


class NamedBody(Struct, frozen=True):
    """A body by its name, and all else that papers call it."""

    name: str  # 'Strategisk samarbeidsutvalg'
    abbreviation: str | None = None  # 'SSU'
    aliases: tuple[str, ...] = ()  # 'Samarbeidsutvalget'


class Profile(Struct, frozen=True):
    """An organisation's profile (saksgang.toml), and the papers that it holds for."""

    organisation: str
    successions: tuple[Succession, ...] = ()
    persons: tuple[NamedPersons, ...] = ()
    bodies: tuple[NamedBody, ...] = ()
    is_always: bool = False  # whether the organisation's also are papers that name another
    is_year_first: bool | None = None  # how '09/07' is read: 7/2009 or 9/2007; None: as each paper's own habit tells
    papers: tuple[str, ...] = ()  # paths of the papers to which no profile stands nearer


# Bodies of the partnerships that the agreement of 2019 made, and those that trusts and municipalities had until then:
# overordnet samarbeidsorgan or -utvalg, geografisk, administrativt. A case of one is never a case of the other.
SUCCESSIONS = tuple(
    Succession(earlier, later) for later in ("SSU", "SU") for earlier in ("OSO", "OSU", "OSS", "GSU", "ASU")
)
