"""Profiles of organisations: `saksgang.toml`, looked for in the folders of papers and upwards.

organisation = "Helsefellesskapet i Solvik"

[[bodies]]
name = "SSU"
predecessors = ["OSO", "Samarbeidsutvalget"]

[persons]
same = [["Kari Fjellheim", "Kari Fjellheim Lunde"]]
different = [["Ola Berg", "Ole Berg"]]
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from models.problems import Problem, UnreadablePaperError
from models.profile import NamedPersons, Profile, Succession

FILE_NAME = "saksgang.toml"


class BadProfileError(UnreadablePaperError):
    """A profile that cannot be used."""

    code = "bad_profile"


class _Part(BaseModel):
    """What stands in a profile and is not known is a slip of the pen, and told."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class _Body(_Part):
    name: str
    predecessors: tuple[str, ...] = ()


class _Persons(_Part):
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, ...], ...] = ()


class _File(_Part):
    organisation: str = Field(min_length=1)
    bodies: tuple[_Body, ...] = ()
    persons: _Persons = _Persons()

    def profile(self) -> Profile:
        return Profile(
            self.organisation,
            tuple(Succession(earlier, body.name) for body in self.bodies for earlier in body.predecessors),
            (
                *(NamedPersons(names, are_one=True) for names in self.persons.same),
                *(NamedPersons(names, are_one=False) for names in self.persons.different),
            ),
        )


def profiles(papers: Iterable[Path]) -> tuple[list[Profile], list[tuple[Path, Problem]]]:
    """The profiles that stand beside some papers or above them, and those that cannot be used with what is wrong."""
    found: list[Profile] = []
    problems: list[tuple[Path, Problem]] = []
    folders = sorted({folder for paper in papers for folder in paper.absolute().parents})
    for file in (folder / FILE_NAME for folder in folders):
        if file.is_file():
            try:
                found.append(read_profile(file))
            except BadProfileError as error:
                problems.append((file, error.problem()))
    return found, problems


def read_profile(file: Path) -> Profile:
    """One profile. Raises BadProfileError, which says what is wrong and where."""
    try:
        return _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8"))).profile()
    except (OSError, UnicodeDecodeError) as error:
        raise BadProfileError(f"The profile cannot be read ({error}); save it as UTF-8 text.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadProfileError(f"The profile is no TOML: {error}; mend that line.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise BadProfileError(f"The profile says something odd at '{place}': {first['msg']}; mend it there.") from error
