"""Papers that lie elsewhere: 's3://archive/papers' and every other address that fsspec knows.

What lies there is fetched to a private folder for as long as a run takes, and read from there; the paths of papers are
those below the address. fsspec is an extra (`pip install 'saksgang[remote]'`), and for most protocols it needs a
package of their own, as s3fs for s3.
"""

import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

from models.papers import PapersRoot
from pipeline.discovery import Discovery, Kind, discover, kind_of
from pipeline.errors import IngestError
from pipeline.profiles import FILE_NAME

# 's3://archive', and what is left of it once it has been taken for a path: 's3:/archive'. A drive is one letter.
_ADDRESS = re.compile(r"(?P<protocol>[a-z][a-z0-9+.-]+)(?:::[^/]*)?:/{1,2}(?P<place>.*)", re.IGNORECASE)
INSTALL = "pip install 'saksgang[remote]'"


class MixedPlacesError(IngestError):
    """Papers of this machine and of others have no folder in common that their paths could start from."""

    def __init__(self) -> None:
        super().__init__("Name folders of this machine or addresses elsewhere, not both in one run.")


class RemotePapersError(IngestError):
    """Papers cannot be fetched from an address."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"The papers at {address} cannot be fetched: {reason}.")


def is_address(papers: str | Path) -> bool:
    """Whether papers are named by an address: 's3://archive/papers', 'memory://papers'."""
    return _ADDRESS.fullmatch(str(papers)) is not None and not Path(papers).exists()


def discover_anywhere(papers: Sequence[str | Path], folder: Path) -> Discovery:
    """All papers among some files, folders and addresses; what lies elsewhere is fetched to `folder`.

    Raises MissingPapersError, SeveralDrivesError, MixedPlacesError and RemotePapersError.
    """
    addresses = [str(paper) for paper in papers if is_address(paper)]
    if not addresses:
        return discover([Path(paper) for paper in papers])
    if len(addresses) < len(papers):
        raise MixedPlacesError
    fetched = [_fetch(address, folder) for address in addresses]
    found = discover([place for place, _ in fetched])
    roots = tuple(_root(address, place, found.roots[0]) for address, (place, _) in zip(addresses, fetched, strict=True))
    return Discovery(found.papers, found.problems, found.skipped + sum(skipped for _, skipped in fetched), roots)


def _root(address: str, place: Path, common: PapersRoot) -> PapersRoot:
    """What stands at an address, by how the paths of its papers begin: the address of a folder, or of a file's."""
    protocol, named = _parted(address)
    folder = PurePosixPath(named.rstrip("/"))
    if place.is_file():
        folder, place = folder.parent, place.parent
    prefix = PurePosixPath(place.relative_to(common.place)).as_posix()
    return PapersRoot("" if prefix == "." else prefix, f"{protocol}://{folder}", is_address=True)


def _fetch(address: str, folder: Path) -> tuple[Path, int]:
    """Fetch what may be papers; gives where it is now, and how many other files were left. Raises RemotePapersError."""
    protocol, place = _parted(address)
    url = f"{protocol}://{place}"
    try:
        system, root = import_module("fsspec").url_to_fs(url)
        local, copied, skipped = _copied(system, root, folder / protocol)
    except ImportError as error:
        lacking = str(error) if error.name != "fsspec" else f"fsspec is not installed; {INSTALL}"
        raise RemotePapersError(url, lacking) from error
    except Exception as error:  # every protocol has errors of its own: no rights, no network, no such bucket
        raise RemotePapersError(url, f"{type(error).__name__}: {error}") from error
    if not copied:
        raise RemotePapersError(url, "there are no papers there")
    return local, skipped


def _copied(system: Any, root: str, folder: Path) -> tuple[Path, int, int]:  # noqa: ANN401 - fsspec is not typed
    """Copy files into a folder, by their paths; gives where the root is there, and how many were copied and left."""
    copied = skipped = 0
    for name in sorted(system.find(root)):
        pure = PurePosixPath(name.lstrip("/"))
        if ".." in pure.parts or (kind_of(pure.name) is Kind.SKIPPED and pure.name != FILE_NAME):
            skipped += 1
            continue
        copy = folder / pure
        copy.parent.mkdir(parents=True, exist_ok=True)
        system.get_file(name, str(copy))
        copied += 1
    return folder / root.strip("/"), copied, skipped


def _parted(address: str) -> tuple[str, str]:
    """Protocol and place of an address."""
    match = _ADDRESS.fullmatch(address)
    assert match  # noqa: S101 - is_address asked
    return address[: match.start("place")].rstrip(":/"), match["place"]
