"""Pages drawn in processes of their own: a paper that makes the renderer hang or fall costs its own page only."""

import multiprocessing
import threading
from collections.abc import Sequence
from concurrent.futures import TimeoutError as FutureTimeoutError

from pebble import ProcessExpired, ProcessPool

from models.layout import Rectangle
from web.originals import OriginalUnreadableError
from web.page_images import PageImageError, page_image

PROCESSES = 2
# A page takes a fifth of a second, a plan of a whole town some seconds.
TIME_LIMIT_SECONDS = 20.0
# The renderer keeps memory of what it drew.
PAGES_PER_PROCESS = 200


class PageRenderer:
    """Draws pages, begun with the first that is asked for; more wait in line."""

    def __init__(self) -> None:
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()

    def image(
        self, content: bytes, page: int, *, width: int, marks: Sequence[Rectangle], hidden: Sequence[Rectangle]
    ) -> bytes:
        """A page as `web.page_images.page_image` draws it. Raises OriginalUnreadableError."""
        options = {"width": width, "marks": tuple(marks), "hidden": tuple(hidden)}
        try:
            future = self._started().schedule(page_image, (content, page), options, timeout=TIME_LIMIT_SECONDS)
            image: bytes = future.result()
        except (PageImageError, FutureTimeoutError, ProcessExpired, RuntimeError) as error:
            raise OriginalUnreadableError from error
        return image

    def close(self) -> None:
        """End the processes, whatever they do."""
        with self._lock:
            if self._pool:
                self._pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
                self._pool.join()
            self._pool = None

    def _started(self) -> ProcessPool:
        """The processes, begun anew where they broke down."""
        with self._lock:
            if self._pool is None or not self._pool.active:
                context = multiprocessing.get_context("spawn")
                self._pool = ProcessPool(PROCESSES, PAGES_PER_PROCESS, context=context)
            return self._pool
