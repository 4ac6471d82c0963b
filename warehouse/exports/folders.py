"""The folder of an export: written beside its place and put there in one move, and never over what is not ours."""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from warehouse.exports.errors import CannotWriteError, HoldsTooMuchError, NotAnExportError

# The file by which an export is known again.
MARK = "saksgang-export.json"


@contextmanager
def new_folder(place: Path, *, keep: tuple[Path, ...] = (), force: bool = False) -> Iterator[Path]:
    """A folder to write into, which is put in `place` when all is written, and removed when something fails.

    An export that is there is replaced, and with `force` anything, but never a folder that holds one of `keep`.
    Raises NotAnExportError, HoldsTooMuchError or CannotWriteError.
    """
    place = place.absolute()
    _check(place, keep, force=force)
    beside = place.with_name(f"{place.name}.{uuid4().hex[:8]}.new")
    try:
        beside.mkdir(parents=True)
        yield beside
        _put(beside, place)
    except OSError as error:
        raise CannotWriteError(place, error.strerror or str(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def mark(folder: Path, form: str, rows: Mapping[str, int], notes: tuple[str, ...]) -> None:
    """Write into a folder what it is: the format, the number of rows of each table, and what could not be whole."""
    told = {"made_by": "saksgang", "format": form, "rows": dict(rows), "notes": list(notes)}
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    (folder / MARK).write_text(text, encoding="utf-8", newline="\n")


def is_export(place: Path) -> bool:
    """Whether a folder is an export of ours."""
    with suppress(OSError, ValueError):
        told = json.loads((place / MARK).read_text(encoding="utf-8"))
        return isinstance(told, dict) and told.get("made_by") == "saksgang"
    return False


def _check(place: Path, keep: tuple[Path, ...], *, force: bool) -> None:
    """Refuse a place that must not be replaced."""
    if not place.exists() and not place.is_symlink():
        return
    here = place.resolve()
    if any(kept.resolve().is_relative_to(here) for kept in (*keep, Path.cwd())):
        raise HoldsTooMuchError(place)
    is_empty = place.is_dir() and not any(place.iterdir())
    if not (is_empty or is_export(place) or force):
        raise NotAnExportError(place)


def _put(new: Path, place: Path) -> None:
    """Move a finished folder to its place; what was there is moved aside first, and back where that fails."""
    aside = place.with_name(f"{place.name}.{uuid4().hex[:8]}.old")
    had = place.exists() or place.is_symlink()
    if had:
        place.rename(aside)
    try:
        new.rename(place)
    except OSError:
        if had:
            aside.rename(place)
        raise
    if had:
        _remove(aside)


def _remove(old: Path) -> None:
    """Remove a folder, file or link."""
    if old.is_dir() and not old.is_symlink():
        shutil.rmtree(old)
    else:
        old.unlink()
