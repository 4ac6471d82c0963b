"""Files of corrections beside the papers: which they are, and what stands in them."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from models.corrections import NO_CORRECTIONS, Corrections, FiledCorrection
from models.papers import PapersRoot
from models.problems import Problem
from models.vocabulary import Severity

FILE_NAME = "saksgang-rettelser.toml"
TABLE = "rettelse"
BAD_CORRECTIONS = "bad_corrections"


class DamagedCorrectionsError(Exception):
    """A file of corrections that is no TOML, or cannot be read; the message says what is wrong and where."""


def home_of(roots: Iterable[PapersRoot], warehouse: Path) -> Path:
    """The folder that the paths of files of corrections start from.

    It is the root of the papers; where papers lie at an address, which cannot be written to, the warehouse's own.
    """
    local = next((root for root in roots if not root.is_address), None)
    return Path(local.place) if local else warehouse.resolve().parent


def file_to_write(home: Path) -> Path:
    """Where new corrections go: the file in the root of the papers or the nearest above, else a new one in the root."""
    nearest_first = (folder / FILE_NAME for folder in (home, *home.parents))
    return next((file for file in nearest_first if file.is_file()), home / FILE_NAME)


def read_corrections(files: Iterable[str], home: Path) -> Corrections:
    """All that some files say, by their paths from `home`, and the one to write to; what is not there says nothing.

    What is wrong becomes problems: of a file that is no TOML one, else one for each entry that cannot be used.
    """
    names = sorted({*files, name_of(file_to_write(home), home)})
    here = {name: home / name for name in names if (home / name).is_file()}
    return _read(here) if here else NO_CORRECTIONS


def _read(here: Mapping[str, Path]) -> Corrections:
    """What files that are there say, by their paths from home."""
    # Imports pydantic, which takes a tenth of a second, and most papers are not corrected.
    from warehouse.corrections.entries import BadEntryError, correction_of  # noqa: PLC0415

    filed: dict[str, FiledCorrection] = {}
    problems: list[tuple[str, Problem]] = []
    for name, file in here.items():
        try:
            tables = tables_of(text_of(file))
        except DamagedCorrectionsError as error:
            problems.append((name, _problem(f"{error}; mend it, until then none of its corrections holds.")))
            continue
        for place, table in enumerate(tables, start=1):
            try:
                one = FiledCorrection(name, correction_of(dict(table)))
            except BadEntryError as error:
                problems.append((name, _problem(f"Correction {place} cannot be used: {error}; mend it there.")))
                continue
            twin = filed.setdefault(one.correction.correction_id, one)
            if twin.correction != one.correction:
                told = f"Correction {place} has the id of another, {one.correction.correction_id!r}; give it its own."
                problems.append((name, _problem(told)))
    return Corrections(tuple(filed.values()), tuple(here), tuple(problems))


def name_of(file: Path, home: Path) -> str:
    """The path of a file from the root of the papers: '../saksgang-rettelser.toml' of one that lies above."""
    ups = next(up for up, folder in enumerate((home, *home.parents)) if file.is_relative_to(folder))
    return "../" * ups + file.relative_to((home, *home.parents)[ups]).as_posix()


def text_of(file: Path) -> str:
    """The text of a file of corrections, its line ends as they are. Raises DamagedCorrectionsError."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DamagedCorrectionsError(f"The corrections cannot be read ({error})") from error


def tables_of(text: str) -> list[Mapping[str, object]]:
    """The entries of a file. Raises DamagedCorrectionsError."""
    import tomllib  # noqa: PLC0415 - compiles patterns, and most papers are not corrected

    try:
        found = tomllib.loads(text).get(TABLE, [])
    except tomllib.TOMLDecodeError as error:
        raise DamagedCorrectionsError(f"The corrections are no TOML: {error}") from error
    if not isinstance(found, list) or not all(isinstance(table, Mapping) for table in found):
        raise DamagedCorrectionsError(f"The corrections should each begin with [[{TABLE}]]")
    return found


def _problem(message: str) -> Problem:
    return Problem(BAD_CORRECTIONS, Severity.WARNING, message)


def _in_folders(folders: Iterable[Path]) -> Iterator[Path]:
    """The files of corrections in some folders."""
    return (folder / FILE_NAME for folder in folders if (folder / FILE_NAME).is_file())


def below(papers: Iterable[Path], home: Path) -> tuple[str, ...]:
    """Files of corrections in the folders of some papers, from those up to `home`, by their paths from there."""
    folders = {folder for paper in papers for folder in paper.parents if folder.is_relative_to(home)}
    return tuple(sorted(name_of(file, home) for file in _in_folders(folders)))
