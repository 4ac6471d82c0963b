"""Worker processes that work together: one reads papers, another finds facts in what was read."""

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from models.problems import Problem
from pipeline.contents import Content
from pipeline.forking import worker_context
from pipeline.pools import PaperPool
from pipeline.reading import Reading, find_facts, prepare_worker, read_paper
from pipeline.settings import IngestSettings

Outcome = TypeVar("Outcome")


class Understanding(Future[Problem | Reading]):
    """What comes of a paper: what is wrong with it, or what was found in it. It runs as soon as the paper is read."""

    def __init__(self, reading: Future[Problem | None]) -> None:
        super().__init__()
        self.reading = reading  # what is wrong with the paper, as soon as that is known

    def running(self) -> bool:
        """Whether a process has the paper, or has read it."""
        return self.reading.running() or self.reading.done()


class WorkerPairs:
    """So many processes that read, and as many that find facts, which import what they need while the first read.

    What was read goes from one to the other by a file: a process that dies in the middle of a large message would break
    the pipe for all.
    """

    def __init__(self, settings: IngestSettings, papers: int) -> None:
        """For so many papers; there are never more processes of a kind than papers."""
        self._settings = settings
        self.size = min(settings.worker_count, papers)
        self._sources = tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True)
        self._readers, self._finders = self._pool(settings.reader), self._pool(settings.finder)

    def understand(self, content: Content) -> Understanding:
        """Have a paper read, and facts found in it as soon as it was. Raises BrokenProcessPool."""
        reading = self.read(content)
        understanding = Understanding(reading)

        def tell(finding: Future[Reading]) -> None:
            with _told_to(understanding):
                understanding.set_result(finding.result())

        def hand_on(read: Future[Problem | None]) -> None:
            with _told_to(understanding):
                if problem := read.result():
                    understanding.set_result(problem)
                else:
                    self.find(content).add_done_callback(tell)

        reading.add_done_callback(hand_on)
        return understanding

    def read(self, content: Content) -> Future[Problem | None]:
        """Have a paper read; gives what is wrong with it. Raises BrokenProcessPool."""
        task = (self._settings.reader, content, self._source(content))
        return self._schedule(self._readers, read_paper, task, content)

    def begin_finding(self) -> None:
        """Have the processes that find facts ready when the first paper was read."""
        self._finders.active  # noqa: B018 - pebble starts them when it is asked

    def find(self, content: Content) -> Future[Reading]:
        """Have facts found in a paper that was read. Raises BrokenProcessPool."""
        return self._schedule(self._finders, find_facts, (self._settings.finder, self._source(content)), content)

    def forget(self, content: Content) -> None:
        """Remove what was read of a paper, once its facts are found."""
        self._source(content).unlink(missing_ok=True)

    @property
    def are_whole(self) -> bool:
        """Whether work goes on; a pool breaks when a worker dies between two papers, as when memory runs out."""
        return self._readers.active and self._finders.active

    def close(self) -> None:
        """End all processes, whatever they do."""
        for pool in (self._readers, self._finders):
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
        for pool in (self._readers, self._finders):
            pool.join()
        self._sources.cleanup()

    def _pool(self, work: str) -> PaperPool:
        papers_each, to_know = self._settings.documents_per_worker, (self._sources.name, work)
        return PaperPool(self.size, papers_each, prepare_worker, to_know, worker_context())

    def _schedule(
        self, pool: PaperPool, work: Callable[..., Outcome], task: tuple[object, ...], content: Content
    ) -> Future[Outcome]:
        """Hand a task to a pool. Raises BrokenProcessPool."""
        try:
            return pool.schedule(work, task, timeout=self._settings.seconds_for(content.size))
        except RuntimeError as error:
            raise BrokenProcessPool from error

    def _source(self, content: Content) -> Path:
        """Where what was read of a paper lies."""
        return Path(self._sources.name, content.document_id)


@contextmanager
def _told_to(understanding: Understanding) -> Iterator[None]:
    """Whatever is raised is told to who waits for a paper, not to the thread that hands it on."""
    try:
        yield
    except BaseException as error:  # noqa: BLE001 - futures are cancelled by one, too
        understanding.set_exception(error)
