"""The warehouse built anew after a correction, in a process of its own, so that people can go on reading."""

import logging
import multiprocessing
import threading
from concurrent.futures import Future
from pathlib import Path

from pebble import ProcessExpired, ProcessPool

from warehouse.errors import BeingBuiltError, CannotPublishError, StaleExtractionError, WarehouseError
from warehouse.rebuilding import rebuild

LOGGER = logging.getLogger("saksgang.web")
# What went wrong -> what it means for whoever corrected something.
FAILURES: dict[type[BaseException], str] = {
    BeingBuiltError: "Papirene leses inn akkurat nå. Rettelsen er lagret, og kommer med når det er gjort.",
    CannotPublishError: "Datavarehuset er åpent i et annet program. Rettelsen er lagret, og kommer med senere.",
    StaleExtractionError: "Papirene må leses på nytt («saksgang ingest») før rettelsen vises. Den er lagret.",
}
OTHER_FAILURE = "Datavarehuset kunne ikke bygges på nytt. Rettelsen er lagret, og loggen sier hva som er galt."


class Rebuilder:
    """Rebuilds a warehouse when it is asked to; of those who ask while it builds all are served by the next time."""

    def __init__(self, warehouse: Path) -> None:
        self._warehouse = warehouse
        self._pool: ProcessPool | None = None
        self._running: Future[object] | None = None
        self._is_asked_again = False
        self._idle = threading.Event()
        self._idle.set()
        self._lock = threading.Lock()
        self.failure: str | None = None  # of the last time, in a sentence

    @property
    def is_building(self) -> bool:
        """Whether it builds now."""
        return not self._idle.is_set()

    def ask(self) -> None:
        """Have the warehouse built anew."""
        with self._lock:
            self._idle.clear()
            if self._running is not None:
                self._is_asked_again = True
            else:
                self._begin()

    def wait(self, seconds: float) -> bool:
        """Wait until all that was asked for is built, or so long; gives whether it is."""
        return self._idle.wait(seconds)

    def close(self) -> None:
        """End the process, whatever it does; the published file is whole at any time."""
        with self._lock:
            pool, self._pool, self._running = self._pool, None, None
            self._is_asked_again = False
        if pool:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
            pool.join()

    def _begin(self) -> None:
        """Begin to build; the lock is held."""
        if self._pool is None or not self._pool.active:
            self._pool = ProcessPool(1, 1, context=multiprocessing.get_context("spawn"))
        self._running = self._pool.schedule(rebuild, (self._warehouse,))
        self._running.add_done_callback(self._done)

    def _done(self, future: "Future[object]") -> None:
        """Note what came of it, and begin again where somebody asked in between."""
        failure = None if future.cancelled() else future.exception()
        with self._lock:
            if future is not self._running:
                return
            self.failure = _told(failure)
            self._running = None
            if self._is_asked_again:
                self._is_asked_again = False
                self._begin()
            else:
                self._idle.set()


def _told(failure: BaseException | None) -> str | None:
    """A failure in a sentence, and in the log."""
    if failure is None:
        return None
    LOGGER.warning("The warehouse could not be rebuilt: %s", failure)
    if not isinstance(failure, WarehouseError | ProcessExpired):
        LOGGER.error("A fault in saksgang", exc_info=failure)
    return FAILURES.get(type(failure), OTHER_FAILURE)
