"""Papers found again where they lay when they were read, for those who show them: in folders, archives, at addresses.

A paper is known by the hash of its bytes, so that what lies at its path now is either the same paper or is not given
at all. Paths come from the warehouse; none leads out of its root.
"""

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractors.errors import TooLargePaperError
from models.layout import Block
from models.papers import PapersRoot
from models.problems import UnreadablePaperError
from pipeline.containers import with_members
from pipeline.discovery import Discovery, FoundFile
from pipeline.lookup import local_file, remote_file
from pipeline.members import readable
from pipeline.recent import Recent
from pipeline.rereading import Rereader
from pipeline.settings import IngestSettings
from warehouse.readers.whereabouts import Whereabouts
from web.originals import (
    OriginalChangedError,
    OriginalMissingError,
    OriginalUnreachableError,
    OriginalUnreadableError,
)

# A packet of 500 scanned pages is some 100 MB; more is not held in memory to be looked at in a browser.
MOST_BYTES = 300_000_000
# Those looked at lately are kept, so that turning pages does not read a file again and again.
KEPT_BYTES = 200_000_000
KEPT_BLOCKS = 40


class PapersWhereTheyLay:
    """Originals from the places that the warehouse noted, or from one folder that is named instead."""

    def __init__(self, papers: Path | None = None, settings: IngestSettings | None = None) -> None:
        self._papers = papers
        self._contents: Recent[bytes] = Recent(KEPT_BYTES, len)
        self._blocks: Recent[tuple[Block, ...]] = Recent(KEPT_BLOCKS, lambda _blocks: 1)
        self._rereader = Rereader(settings or IngestSettings())

    def content(self, place: Whereabouts) -> bytes:
        """The bytes of a paper, the same that were read.

        Raises OriginalMissingError, OriginalChangedError, OriginalUnreachableError and OriginalUnreadableError.
        """
        return self._contents.get(place.document.document_id, lambda: self._found(place))

    def blocks(self, place: Whereabouts) -> tuple[Block, ...]:
        """The paragraphs and tables of a paper, read in a process of its own. Raises as `content` does."""
        document = place.document
        return self._blocks.get(
            document.document_id, lambda: self._rereader.read(document.document_id, document.path, self.content(place))
        )

    def close(self) -> None:
        """End the process that reads."""
        self._rereader.close()

    def _found(self, place: Whereabouts) -> bytes:
        """The bytes at the first of a paper's paths that has them."""
        roots = place.roots if self._papers is None else (PapersRoot("", str(self._papers.absolute())),)
        is_changed = False
        with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as folder:
            try:
                for content in _candidates(place.paths, roots, Path(folder)):
                    if hashlib.sha256(content).hexdigest() == place.document.document_id:
                        return content
                    is_changed = True
            except TooLargePaperError as error:
                raise OriginalUnreadableError from error
            except UnreadablePaperError as error:  # of an archive: it was whole when the paper was read
                raise OriginalChangedError from error
            except OSError as error:
                raise OriginalUnreachableError from error
        raise OriginalChangedError if is_changed else OriginalMissingError


def _candidates(paths: Iterable[str], roots: Iterable[PapersRoot], folder: Path) -> Iterator[bytes]:
    """What lies at some paths now. Raises UnreadablePaperError and OSError."""
    for number, (path, root) in enumerate((path, root) for path in paths for root in roots):
        here = folder / str(number)
        found = remote_file(root, path, here / "fetched") if root.is_address else local_file(root, path)
        if found is None:
            continue
        if found.path != path:  # the archive or e-mail that holds it
            opened = with_members(Discovery((found,), (), 0), _made(here))
            found = next((member for member in opened.papers if member.path == path), None)
        if found is not None:
            yield _content(found)


def _content(found: FoundFile) -> bytes:
    """The bytes of a file or member. Raises TooLargePaperError, UnreadablePaperError and OSError."""
    with readable(found.file, found.place, "") as file:
        if file.stat().st_size > MOST_BYTES:
            raise TooLargePaperError
        return file.read_bytes()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
