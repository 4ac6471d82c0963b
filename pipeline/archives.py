"""Zip archives: what is in them, within limits that no archive of papers meets, and without writing by their names.

A zip is somebody else's program for our disk: it may unpack to terabytes, and name a file '../../.bashrc'. So nothing
is unpacked before its size is known, and members are known by their place in the archive, not by their names.
"""

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from extractors.errors import DamagedPaperError, EncryptedPaperError, TooLargePaperError, UnknownFormatError

# The papers of a county for thirty years are some 20 000 files and 10 GB; more in one archive is something else.
MOST_FILES = 50_000
MOST_BYTES = 20 << 30
# Text packs to a tenth, a form full of blanks to a hundredth; deflate itself gets zeros to a thousandth.
MOST_RATIO = 200
SMALL_BYTES = 10 << 20  # unpacked; harmless however it was packed
CHUNK_BYTES = 1 << 20

LOCKED = "The file is locked with the password of its archive; unpack the archive and add the papers in it."
BOMB = "The file is packed so tightly that it must be a zip bomb, and was left alone; remove the archive."
TOO_MUCH = "The archive unpacks to more than is read; unpack it and add the papers in it."
ODD_PACKING = "The archive is packed in a way that is not read; unpack it and add the papers in it."
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError)
_FLAG_LOCKED = 0x1
_FLAG_UTF8 = 0x800
# What zipfile takes for the encoding of names that do not say theirs, and what Norwegian Windows writes.
_TAKEN_FOR, _WINDOWS = "cp437", "cp850"
_OFFICE_PARTS = frozenset({"[Content_Types].xml", "mimetype"})  # one of them stands in every office document


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container: its place there, from 0, its name with '/' between the parts, and how to get its bytes."""

    place: int
    name: str
    chunks: Callable[[], Iterator[bytes]]


@dataclass(slots=True)
class Allowance:
    """What may still be unpacked of an archive with all the archives in it."""

    files: int = MOST_FILES
    size: int = MOST_BYTES

    def take(self, files: int, size: int) -> None:
        """Count an archive's files and bytes. Raises TooLargePaperError."""
        self.files -= files
        self.size -= size
        if self.files < 0 or self.size < 0:
            raise TooLargePaperError(TOO_MUCH)


def is_archive(file: Path) -> bool:
    """Whether a file is a zip of papers, and no office document, which is a zip as well. Raises OSError."""
    try:
        with zipfile.ZipFile(file) as archive:
            return _OFFICE_PARTS.isdisjoint(archive.namelist())
    except (*_BROKEN, NotImplementedError):
        return False


def archive_members(file: Path, allowance: Allowance) -> Iterator[Member]:
    """The files in an archive, each to be read before the next is asked for.

    Raises TooLargePaperError before the first, DamagedPaperError, and OSError.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            files = [(place, info) for place, info in enumerate(archive.infolist()) if _is_file(info)]
            allowance.take(len(files), sum(info.file_size for _, info in files))
            for place, info in files:
                yield Member(place, _name(info), partial(_chunks, archive, info))
    except _BROKEN as error:
        raise DamagedPaperError from error


def archive_member(file: Path, place: int) -> Iterator[bytes]:
    """The bytes of one file in an archive. Raises UnreadablePaperError in its subclasses, and OSError."""
    try:
        with zipfile.ZipFile(file) as archive:
            yield from _chunks(archive, archive.infolist()[place])
    except (*_BROKEN, IndexError) as error:
        raise DamagedPaperError from error


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of a member, never more than it says it has."""
    if info.flag_bits & _FLAG_LOCKED:
        raise EncryptedPaperError(LOCKED)
    if info.file_size > max(SMALL_BYTES, info.compress_size * MOST_RATIO):
        raise TooLargePaperError(BOMB)
    try:
        with archive.open(info) as stream:
            while chunk := stream.read(CHUNK_BYTES):
                yield chunk
    except NotImplementedError as error:
        raise UnknownFormatError(ODD_PACKING) from error
    except _BROKEN as error:
        raise DamagedPaperError from error


def _is_file(info: zipfile.ZipInfo) -> bool:
    """Whether a member is a file: no folder, and no link to somewhere else."""
    return not info.is_dir() and not stat.S_ISLNK(info.external_attr >> 16)


def _name(info: zipfile.ZipInfo) -> str:
    r"""A member's name with '/' between its parts; 'm\x9bte.pdf' of old Windows is 'møte.pdf'."""
    name = info.filename
    if not info.flag_bits & _FLAG_UTF8:
        raw = name.encode(_TAKEN_FOR, errors="replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode(_WINDOWS)
    return name.replace("\\", "/")
