"""What a secretariat tells of its own organisation, in a file beside the papers: nothing here is found in papers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Succession:
    """A body (utvalg) that took over from another, each by its name or abbreviation."""

    earlier: str  # 'OSO'
    later: str  # 'SSU'


@dataclass(frozen=True, slots=True)
class NamedPersons:
    """Printed names that are one person's, the first of them the name to show, or that are never one person's."""

    names: tuple[str, ...]
    are_one: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """An organisation's profile (saksgang.toml)."""

    organisation: str
    successions: tuple[Succession, ...] = ()
    persons: tuple[NamedPersons, ...] = ()


# Bodies of the partnerships that the agreement of 2019 made, and those that trusts and municipalities had until then:
# overordnet samarbeidsorgan or -utvalg, geografisk, administrativt. A case of one is never a case of the other.
SUCCESSIONS = tuple(
    Succession(earlier, later) for later in ("SSU", "SU") for earlier in ("OSO", "OSU", "OSS", "GSU", "ASU")
)
