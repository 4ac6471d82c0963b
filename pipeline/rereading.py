"""Reading a paper once more, to show it: in a process of its own and within the limits of a run."""

import pickle
import tempfile
import threading
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path, PurePosixPath

from pebble import ProcessExpired, ProcessPool

from models.layout import Block, Source
from pipeline.contents import Content
from pipeline.forking import worker_context
from pipeline.reading import prepare_worker, read_paper
from pipeline.settings import IngestSettings
from web.originals import OriginalUnreadableError


class Rereader:
    """One process that reads papers as a run does, begun when the first is asked for; more wait in line."""

    def __init__(self, settings: IngestSettings) -> None:
        self._settings = settings
        self._pool: ProcessPool | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._lock = threading.Lock()

    def read(self, document_id: str, path: str, content: bytes) -> tuple[Block, ...]:
        """The paragraphs and tables of a paper from its bytes; its path tells its ending.

        Raises OriginalUnreadableError.
        """
        with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as folder:
            file = Path(folder, f"paper{PurePosixPath(path).suffix}")
            file.write_bytes(content)
            source = Path(folder, "source")
            task = (self._settings.reader, Content(document_id, file.name, (), file, len(content)), source)
            try:
                future = self._started().schedule(read_paper, task, timeout=self._settings.seconds_for(len(content)))
                problem = future.result()
            except (FutureTimeoutError, ProcessExpired, RuntimeError) as error:
                raise OriginalUnreadableError from error
            if problem is not None:
                raise OriginalUnreadableError
            read: Source = pickle.loads(source.read_bytes())  # noqa: S301 - written by read_paper, in a folder of ours
        return read.blocks

    def close(self) -> None:
        """End the process, whatever it does."""
        with self._lock:
            if self._pool:
                self._pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
                self._pool.join()
            if self._folder:
                self._folder.cleanup()
            self._pool = self._folder = None

    def _started(self) -> ProcessPool:
        """The process, begun anew where it broke down."""
        with self._lock:
            if self._pool is None or not self._pool.active:
                self._folder = self._folder or tempfile.TemporaryDirectory(
                    prefix="saksgang-", ignore_cleanup_errors=True
                )
                self._pool = ProcessPool(
                    1,
                    self._settings.documents_per_worker,
                    prepare_worker,
                    (self._folder.name, self._settings.reader),
                    context=worker_context(),
                )
            return self._pool
