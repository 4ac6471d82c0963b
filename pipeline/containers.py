"""Papers found inside other files: archives and e-mails opened, those inside them too, to a small depth.

A paper in a container is known by the hash of its bytes, as any other, and unpacked by the worker that reads it: what
the warehouse knows is hashed where it lies. Only containers in containers are written to a private folder.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from extractors.errors import EmptyPaperError, UnknownFormatError
from models.problems import Problem, UnreadablePaperError
from pipeline.archives import Allowance, Member
from pipeline.contents import file_problem
from pipeline.discovery import Discovery, FoundFile, Kind, is_hidden, kind_of
from pipeline.members import ARCHIVE, MAIL, is_container, members, write

# An archive of a year's archives of mails with archives attached: what lies deeper was not put there to be read.
DEEPEST = 4
_DRIVE = re.compile(r"[A-Za-z]:")


class TooDeepError(UnreadablePaperError):
    """A container in a container in a container."""

    code = "too_deep"

    def __init__(self, message: str | None = None) -> None:
        deep = f"The file lies in {DEEPEST} others, one in the other, and what is in it was not read"
        super().__init__(message or f"{deep}; unpack it and add what belongs to the meeting.")


class UnsafeNameError(UnreadablePaperError):
    """A member whose name would put it elsewhere on the disk of whoever unpacks it."""

    code = "unsafe_name"

    def __init__(self, message: str | None = None) -> None:
        told = "The archive gives the file a name that points outside the archive, as malicious ones do"
        super().__init__(message or f"{told}, and it was not read; ask where the archive comes from.")


def with_members(found: Discovery, folder: Path) -> Discovery:
    """What was found, with the papers inside archives and e-mails.

    An archive is no paper itself; an e-mail is. Containers that lie in others are unpacked to `folder`.
    """
    papers: list[FoundFile] = []
    opened = _Opened(folder)
    for paper in found.papers:
        try:
            opens = is_container(paper.file)
        except OSError:
            opens = False  # it is told when the file is hashed
        if not opens or paper.file.suffix.lower() == MAIL:
            papers.append(paper)
        if opens:
            opened.open(paper, Allowance(), depth=1)
    problems = sorted([*found.problems, *opened.problems], key=lambda told: (told[0], told[1].code))
    return Discovery(
        tuple(sorted([*papers, *opened.papers])), tuple(problems), found.skipped + opened.skipped, found.roots
    )


@dataclass(slots=True)
class _Opened:
    """What is gathered from containers."""

    folder: Path
    papers: list[FoundFile] = field(default_factory=list)
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    skipped: int = 0
    _unpacked: int = 0

    def open(self, container: FoundFile, allowance: Allowance, depth: int) -> None:
        """Take all that a container holds, or what is wrong with it."""
        taken: Counter[str] = Counter()
        is_empty = container.file.suffix.lower() == ARCHIVE
        try:
            for member in members(container.file, allowance):
                is_empty = False
                self._member(container, member, allowance, depth, taken)
            if is_empty:
                raise EmptyPaperError
        except UnreadablePaperError as error:
            self.problems.append((container.path, error.problem()))
        except OSError as error:
            self.problems.append((container.path, file_problem(error)))

    def _member(
        self, container: FoundFile, member: Member, allowance: Allowance, depth: int, taken: Counter[str]
    ) -> None:
        """Take one file of a container, sorted by its name as files in folders are."""
        name = PurePosixPath(member.name)
        path = _distinct(f"{container.path}/{name}", taken)
        is_left = any(is_hidden(part) for part in name.parts if part != "..")
        kind = Kind.SKIPPED if is_left else kind_of(name.name)
        if kind is Kind.SKIPPED:
            self.skipped += 1
            return
        try:
            if name.is_absolute() or ".." in name.parts or _DRIVE.match(member.name):
                raise UnsafeNameError
            if kind is Kind.UNREAD:
                raise UnknownFormatError
            self._paper(FoundFile(path, container.file, member.place), member, allowance, depth)
        except UnreadablePaperError as error:
            self.problems.append((path, error.problem()))

    def _paper(self, found: FoundFile, member: Member, allowance: Allowance, depth: int) -> None:
        """Hash a paper where it lies, or unpack a container and open it. Raises UnreadablePaperError and OSError."""
        ending = PurePosixPath(found.path).suffix.lower()
        if ending not in {ARCHIVE, MAIL}:
            self.papers.append(replace(found, digest=_digest(member.chunks())))
            return
        self._unpacked += 1
        file = self.folder / f"{self._unpacked}{ending}"
        write(file, member.chunks())
        opens = is_container(file)
        if ending == MAIL or not opens:
            self.papers.append(FoundFile(found.path, file))
        if opens and depth < DEEPEST:
            self.open(FoundFile(found.path, file), allowance, depth + 1)
        elif opens:
            raise TooDeepError


def _distinct(path: str, taken: Counter[str]) -> str:
    """The path, or 'referat (2).pdf' for the second of a name."""
    taken[path] += 1
    if taken[path] == 1:
        return path
    pure = PurePosixPath(path)
    return str(pure.with_name(f"{pure.stem} ({taken[path]}){pure.suffix}"))


def _digest(chunks: Iterator[bytes]) -> tuple[str, int]:
    """The sha256 and size of some bytes."""
    digest, size = hashlib.sha256(), 0
    for chunk in chunks:
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size
