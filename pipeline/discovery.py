"""Which files of those named are papers to read.

Papers are known by content, whatever their names say, so a file is a paper until its ending says that it plainly is
none. Two kinds of endings do: those of files that hold no minutes (pictures, data, code), which are skipped and
counted, and those of papers in a form that is not read (WordPerfect, other archives), which a person should look at.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePosixPath

from extractors.errors import UnknownFormatError, UnreadableFileError
from models.papers import PapersRoot
from models.problems import Problem
from pipeline.errors import MissingPapersError, SeveralDrivesError

# Data, code and notes; sheets and slides; pictures, sound and film; what programs leave behind.
SKIPPED_ENDINGS = frozenset(
    (
        *(".json", ".jsonl", ".xml", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".csv", ".tsv", ".md", ".rst", ".log"),
        *(".py", ".ipynb", ".js", ".css", ".sql", ".sh", ".bat", ".ps1", ".exe", ".dll", ".ttf", ".otf", ".woff2"),
        *(".xls", ".xlsx", ".xlsm", ".ods", ".ppt", ".pptx", ".odp"),
        *(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg", ".ico", ".heic"),
        *(".mp3", ".mp4", ".m4a", ".mov", ".avi", ".wav"),
        *(".db", ".duckdb", ".wal", ".sqlite", ".lock", ".tmp", ".bak", ".part", ".crdownload"),
        *(".ics", ".vcf", ".p7s", ".asc", ".url", ".lnk"),
    )
)
# May well be papers, in a form that is not read: other word processors, archives and mail, scans as pictures.
UNREAD_ENDINGS = frozenset(
    (
        *(".wpd", ".pages"),
        *(".7z", ".rar", ".tar", ".gz", ".tgz"),
        *(".msg", ".tif", ".tiff"),
    )
)
# Word keeps '~$referat.docx' beside a paper that someone has open.
OFFICE_LOCK = "~$"
HIDDEN = "."


@dataclass(frozen=True, slots=True, order=True)
class FoundFile:
    """A file to read: the path it gets in the warehouse, and where it is: its own file, or its place in a container."""

    path: str
    file: Path
    place: int | None = None
    digest: tuple[str, int] | None = field(default=None, compare=False)  # sha256 and size, where they are known


class Kind(Enum):
    """What a file's name says that it is."""

    PAPER = "paper"
    UNREAD = "unread"  # may well be a paper, of a form that is not read
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found under the paths named, sorted by path."""

    papers: tuple[FoundFile, ...]
    problems: tuple[tuple[str, Problem], ...]  # path and what is wrong with it
    skipped: int  # files that are no papers
    roots: tuple[PapersRoot, ...] = ()  # what the paths of papers start from


@dataclass(slots=True)
class _Walk:
    """What is gathered on the way; sets, since the paths named may overlap."""

    root: Path
    papers: set[FoundFile] = field(default_factory=set)
    problems: set[tuple[str, Problem]] = field(default_factory=set)
    skipped: set[Path] = field(default_factory=set)

    def name(self, file: Path) -> str:
        return _printable(PurePosixPath(os.path.relpath(file, self.root).replace(os.sep, "/")).as_posix())

    def take(self, file: Path, *, named: bool) -> None:
        """Sort a file by its name; one that a person names is never skipped."""
        is_device = file.exists() and not file.is_file()  # a pipe that is read would be waited for without end
        if is_device or (not named and kind_of(file.name) is Kind.SKIPPED):
            self.skipped.add(file)
        elif kind_of(file.name) is Kind.UNREAD:
            self.problems.add((self.name(file), UnknownFormatError().problem()))
        else:
            self.papers.add(FoundFile(self.name(file), file))

    def refuse(self, error: OSError) -> None:
        """A folder that may not be listed."""
        self.problems.add((self.name(Path(error.filename)), UnreadableFileError(UNREADABLE_FOLDER).problem()))


UNREADABLE_FOLDER = "The folder may not be opened; ask for the right to read it, or copy it to where it can be read."


def discover(paths: Sequence[Path]) -> Discovery:
    """All papers among some files and folders, folders with all that is in them.

    Each path in the result has '/' between its parts and is relative to the folder named; to its own folder where one
    file is named; and to the closest folder that holds them all where several files or folders are. Raises
    MissingPapersError for a path that is not there.
    """
    absolute = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - resolve() would lose the names of links
    for path, given in zip(absolute, paths, strict=True):
        if not path.exists():
            raise MissingPapersError(given)
    walk = _Walk(common_root(absolute))
    for path in absolute:
        if path.is_dir():
            for file in _files(path, walk):
                walk.take(file, named=False)
        else:
            walk.take(path, named=True)
    problems = tuple(sorted(walk.problems, key=_by_path))
    return Discovery(tuple(sorted(walk.papers)), problems, len(walk.skipped), (PapersRoot("", str(walk.root)),))


def kind_of(name: str) -> Kind:
    """What the name of a file, without its folder, says that it is."""
    ending = PurePosixPath(name).suffix.lower()
    if is_hidden(name) or ending in SKIPPED_ENDINGS:
        return Kind.SKIPPED
    return Kind.UNREAD if ending in UNREAD_ENDINGS else Kind.PAPER


def is_hidden(name: str) -> bool:
    """Whether a file or folder is no matter of its reader's: '.git', '~$referat.docx'."""
    return name.startswith((HIDDEN, OFFICE_LOCK))


def common_root(paths: Sequence[Path]) -> Path:
    """The closest folder that holds all of some absolute files and folders. Raises SeveralDrivesError on Windows."""
    folders = [path if path.is_dir() else path.parent for path in paths]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError as error:
        raise SeveralDrivesError(folders) from error


def _files(folder: Path, walk: _Walk) -> Iterator[Path]:
    """Every file below a folder, links followed once each; hidden folders are left out."""
    seen: set[str] = set()
    for here, folders, files in os.walk(folder, onerror=walk.refuse, followlinks=True):
        # Two links that point at each other would lead round for ever.
        real = os.path.realpath(here)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if not is_hidden(name))
        yield from (Path(here, name) for name in files)


def _printable(path: str) -> str:
    r"""A path as text. Names from old Windows shares may not be UTF-8: b'm\xf8te.pdf' is 'møte.pdf'."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path).decode("latin-1")
    return path


def _by_path(problem: tuple[str, Problem]) -> tuple[str, str]:
    return problem[0], problem[1].code
