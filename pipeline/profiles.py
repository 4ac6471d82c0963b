"""Profiles of organisations: `saksgang.toml`, looked for in the folders of papers and upwards (docs/profile.md)."""

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from models.problems import Problem
from models.profile import Profile
from pipeline.discovery import FoundFile

FILE_NAME = "saksgang.toml"


def profiles(papers: Iterable[FoundFile]) -> tuple[list[Profile], list[tuple[Path, Problem]]]:
    """The profiles that stand beside some papers or above them, and those that cannot be used with what is wrong.

    Each names the papers for which it is the nearest; one that cannot be used leaves them to the next above.
    """
    paths: dict[Path, list[str]] = {}
    for paper in papers:
        for folder in paper.file.absolute().parents:
            paths.setdefault(folder, []).append(paper.path)
    found: list[Profile] = []
    problems: list[tuple[Path, Problem]] = []
    claimed: set[str] = set()
    nearest_first = sorted(paths, key=lambda folder: (-len(folder.parts), folder))
    for file in (folder / FILE_NAME for folder in nearest_first):
        if file.is_file():
            # Imports pydantic, which takes a tenth of a second, and most folders have no profile.
            from pipeline.profile_file import BadProfileError, read_profile  # noqa: PLC0415

            try:
                profile = read_profile(file)
            except BadProfileError as error:
                problems.append((file, error.problem()))
                continue
            below = [path for path in paths[file.parent] if path not in claimed]
            claimed.update(below)
            found.append(replace(profile, papers=tuple(sorted(below))))
    return found, sorted(problems, key=lambda told: told[0])
