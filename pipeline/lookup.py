"""From the path of a paper in the warehouse to the file on disk, or at an address, that it stands for.

The file is the paper itself, or the archive or e-mail that holds it: 'arkiv.zip/2024/referat.pdf'.
"""

import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path, PurePosixPath

from models.papers import PapersRoot
from pipeline.discovery import FoundFile

Parts = tuple[str, ...]


def local_file(root: PapersRoot, path: str) -> FoundFile | None:
    """The file that a path below a folder stands for, with its own path; None where there is none."""
    for parts, own_path in _ways(root, path):
        for names in _spellings(parts):
            file = Path(root.place, *names)
            if file.is_file():
                return FoundFile(own_path, file)
    return None


def remote_file(root: PapersRoot, path: str, folder: Path) -> FoundFile | None:
    """The same at an address; the file is fetched to a folder. Raises OSError where it cannot be."""
    for parts, own_path in _ways(root, path):
        try:
            system, place = import_module("fsspec").url_to_fs("/".join((root.place.rstrip("/"), *parts)))
            if not system.isfile(place):
                continue
            folder.mkdir(parents=True, exist_ok=True)
            copy = folder / parts[-1]
            system.get_file(place, str(copy))
        except Exception as error:  # every protocol has errors of its own: no rights, no network, no such bucket
            raise OSError(str(error)) from error
        return FoundFile(own_path, copy)
    return None


def _ways(root: PapersRoot, path: str) -> Iterator[tuple[Parts, str]]:
    """The parts of a path below its root, and of each container that it may lie in, each with its own path.

    Nothing where the path is another root's, or would lead out of this one.
    """
    pure, prefix = PurePosixPath(path), PurePosixPath(root.prefix)
    if pure.is_absolute() or not pure.is_relative_to(prefix):
        return
    parts = pure.relative_to(prefix).parts
    if not all(map(_is_plain, parts)):
        return
    for end in range(len(parts), 0, -1):
        yield parts[:end], PurePosixPath(*prefix.parts, *parts[:end]).as_posix()


def _is_plain(name: str) -> bool:
    r"""Whether a name is that of a file in its folder, and of nothing elsewhere: no '..', 'C:', '..\..'."""
    return name not in {"", ".", ".."} and "\0" not in name and not (os.name == "nt" and set(name) & set(r"\:"))


def _spellings(parts: Parts) -> Iterator[Parts]:
    r"""The names as they may stand on the disk: those of old Windows shares were noted as text, 'm\xf8te' as 'møte'."""
    yield parts
    try:
        old = tuple(os.fsdecode(part.encode("latin-1")) for part in parts)
    except UnicodeError:
        return
    if old != parts:
        yield old
