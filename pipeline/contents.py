"""Distinct contents among files: the same bytes are one document, however many paths hold them."""

import hashlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from extractors.errors import UnreadableFileError
from models.problems import Problem, UnreadablePaperError
from pipeline.discovery import FoundFile

# Enough to keep a network drive busy; hashing itself runs outside Python's lock.
HASHING_THREADS = 4


class VanishedPaperError(UnreadablePaperError):
    """The file was there when the run began."""

    code = "vanished"

    def __init__(self, message: str = "The file went away while papers were read; put it back and run again.") -> None:
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Content:
    """One document: its id (sha256 of the bytes), the first path that holds it, the others, and where to read it."""

    document_id: str
    path: str
    also_at: tuple[str, ...]
    file: Path
    size: int  # bytes
    place: int | None = None  # in the container `file`


def distinct_contents(files: Sequence[FoundFile]) -> tuple[list[Content], list[tuple[str, Problem]]]:
    """Contents in the order of their first path, and the files that could not be read, each with what is wrong."""
    with ThreadPoolExecutor(HASHING_THREADS) as threads:
        digests = list(threads.map(_digest, files))
    problems = [
        (found.path, digest) for found, digest in zip(files, digests, strict=True) if isinstance(digest, Problem)
    ]
    hashed = [(found, digest) for found, digest in zip(files, digests, strict=True) if not isinstance(digest, Problem)]
    return _grouped(hashed), problems


def file_problem(error: OSError) -> Problem:
    """What a person is told of a file that the system would not give."""
    if isinstance(error, FileNotFoundError):
        return VanishedPaperError().problem()
    if isinstance(error, PermissionError):
        return UnreadableFileError().problem()
    reason = error.strerror or type(error).__name__
    return UnreadableFileError(
        f"The file could not be read ({reason}); copy it to another disk and run again."
    ).problem()


def _digest(found: FoundFile) -> tuple[str, int] | Problem:
    """The sha256 and size of a file."""
    if found.digest:
        return found.digest
    try:
        with found.file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest(), stream.tell()
    except OSError as error:
        return file_problem(error)


def _grouped(hashed: Iterable[tuple[FoundFile, tuple[str, int]]]) -> list[Content]:
    """One content for all files of the same bytes, sorted by path."""
    groups: dict[tuple[str, int], list[FoundFile]] = {}
    for found, digest in sorted(hashed):
        groups.setdefault(digest, []).append(found)
    return [
        Content(document_id, first.path, tuple(copy.path for copy in copies), first.file, size, first.place)
        for (document_id, size), (first, *copies) in groups.items()
    ]
