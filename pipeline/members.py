"""Files inside other files, by the kinds of containers: papers in a zip archive, attachments of an e-mail."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.errors import DamagedPaperError
from pipeline.archives import Allowance, Member, archive_member, archive_members, is_archive

if TYPE_CHECKING:  # as below
    from extractors.plain.mail import Attachment

ARCHIVE, MAIL = ".zip", ".eml"


def is_container(file: Path) -> bool:
    """Whether papers may lie inside a file. Raises OSError."""
    ending = file.suffix.lower()
    return ending == MAIL or (ending == ARCHIVE and is_archive(file))


def members(file: Path, allowance: Allowance) -> Iterator[Member]:
    """The files in a container, each to be read before the next is asked for.

    Raises UnreadablePaperError in its subclasses, TooLargePaperError before the first, and OSError.
    """
    if file.suffix.lower() == ARCHIVE:
        yield from archive_members(file, allowance)
        return
    found = list(_attached(file))
    allowance.take(len(found), sum(len(attachment.data) for attachment in found))
    for place, attachment in enumerate(found):
        yield Member(place, attachment.name, partial(iter, (attachment.data,)))


@contextmanager
def readable(file: Path, place: int | None, suffix: str) -> Iterator[Path]:
    """Where a paper can be read: its own file, or a private copy of the member of a container, for as long as it takes.

    `suffix` is the ending that the copy gets. Raises UnreadablePaperError and OSError.
    """
    if place is None:
        yield file
        return
    with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, f"paper{suffix}")
        write(copy, _member_bytes(file, place))
        yield copy


def write(file: Path, chunks: Iterable[bytes]) -> None:
    """Write bytes to a file. Raises OSError, and what the bytes raise."""
    with file.open("wb") as stream:
        for chunk in chunks:
            stream.write(chunk)


def _attached(file: Path) -> "Iterator[Attachment]":
    """The files attached to an e-mail."""
    from extractors.plain.mail import attachments  # noqa: PLC0415 - imports lxml, and few runs have e-mails

    return attachments(file)


def _member_bytes(file: Path, place: int) -> Iterator[bytes]:
    """The bytes of one member."""
    if file.suffix.lower() == ARCHIVE:
        yield from archive_member(file, place)
        return
    attachment = next(islice(_attached(file), place, None), None)
    if attachment is None:
        raise DamagedPaperError
    yield attachment.data
