"""What stands in `saksgang.toml`, an organisation's profile, checked and read (docs/profile.md).

organisation = "Helsefellesskapet i Solvik"
always = false
number_style = "year first"

[[bodies]]
name = "Strategisk samarbeidsutvalg"
abbreviation = "SSU"
aliases = ["Samarbeidsutvalget"]
predecessors = ["OSO"]

[persons]
same = [["Kari Fjellheim", "Kari Fjellheim Lunde"]]
different = [["Ola Berg", "Ole Berg"]]
"""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from models.problems import UnreadablePaperError
from models.profile import NamedBody, NamedPersons, Profile, Succession
from models.slips import slips

YEAR_FIRST, NUMBER_FIRST = "year first", "number first"


_Name = Annotated[str, Field(min_length=1, pattern=r"\S")]
_Names = Annotated[tuple[_Name, ...], Field(min_length=2)]


class BadProfileError(UnreadablePaperError):
    """A profile that cannot be used."""

    code = "bad_profile"


class _Part(BaseModel):
    """What stands in a profile and is not known is a slip of the pen, and told."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class _Body(_Part):
    name: _Name
    abbreviation: _Name | None = None
    aliases: tuple[_Name, ...] = ()
    predecessors: tuple[_Name, ...] = ()

    def forms(self) -> set[str]:
        """All that the body is called, in one spelling."""
        return {form.casefold().strip() for form in (self.name, self.abbreviation, *self.aliases) if form}


class _Persons(_Part):
    same: tuple[_Names, ...] = ()
    different: tuple[_Names, ...] = ()


class _File(_Part):
    organisation: _Name
    always: bool = False
    number_style: Literal["year first", "number first"] | None = None
    bodies: tuple[_Body, ...] = ()
    persons: _Persons = _Persons()

    @model_validator(mode="after")
    def _bodies_are_apart(self) -> Self:
        """A name that two bodies share would join them, and one that took over from itself has no beginning."""
        taken: dict[str, str] = {}
        for body in self.bodies:
            for form in sorted(body.forms()):
                if form in taken:
                    raise ValueError(f"two bodies, {taken[form]!r} and {body.name!r}, are both called {form!r}")
                taken[form] = body.name
            for earlier in body.predecessors:
                if earlier.casefold().strip() in body.forms():
                    raise ValueError(f"the body {body.name!r} cannot have taken over from itself")
        return self

    def profile(self) -> Profile:
        return Profile(
            self.organisation,
            tuple(Succession(earlier, body.name) for body in self.bodies for earlier in body.predecessors),
            (
                *(NamedPersons(names, are_one=True) for names in self.persons.same),
                *(NamedPersons(names, are_one=False) for names in self.persons.different),
            ),
            tuple(NamedBody(body.name, body.abbreviation, body.aliases) for body in self.bodies),
            is_always=self.always,
            is_year_first=None if self.number_style is None else self.number_style == YEAR_FIRST,
        )


def read_profile(file: Path) -> Profile:
    """One profile. Raises BadProfileError, which says what is wrong and where."""
    try:
        return _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8-sig"))).profile()
    except (OSError, UnicodeDecodeError) as error:
        raise BadProfileError(f"The profile cannot be read ({error}); save it as UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadProfileError(f"The profile is no TOML: {error}; mend that line.") from error
    except ValidationError as error:
        raise BadProfileError(f"The profile cannot be used: {slips(error, 'a profile')}; mend it there.") from error
