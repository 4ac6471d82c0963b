"""Worker processes that work together: one reads papers, another finds facts in what was read."""

import tempfile
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import cached_property
from pathlib import Path

from pebble import CONSTS, ProcessPool

from models.problems import Problem
from pipeline.contents import Content
from pipeline.forking import worker_context
from pipeline.reading import Reading, find_facts, prepare_worker, read_paper
from pipeline.settings import IngestSettings

# What is wrong with a paper, what was found in it, or None for one that was read.
Outcome = Problem | Reading | None

# How often pebble looks for time limits, dead workers and the end; its own 0.1 s is a twentieth of a small run.
CONSTS.sleep_unit = 0.02


class WorkerPairs:
    """So many processes that read, and as many that find facts, which import what they need while the first read.

    What was read goes from one to the other by a file: a process that dies in the middle of a large message would break
    the pipe for all.
    """

    def __init__(self, settings: IngestSettings, papers: int) -> None:
        """For so many papers; there are never more processes of a kind than papers."""
        self._settings = settings
        self.size = min(settings.worker_count, papers)
        self._pools: list[ProcessPool] = []
        self._sources = tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True)

    def read(self, content: Content) -> Future[Outcome]:
        """Have a paper read; gives what is wrong with it. Raises BrokenProcessPool."""
        task = (self._settings.reader, content, self._source(content))
        return self._schedule(self._readers, read_paper, task, content)

    def begin_finding(self) -> None:
        """Have the processes that find facts ready when the first paper was read."""
        self._finders.active  # noqa: B018 - pebble starts them when it is asked

    def find(self, content: Content) -> Future[Outcome]:
        """Have facts found in a paper that was read. Raises BrokenProcessPool."""
        return self._schedule(self._finders, find_facts, (self._settings.finder, self._source(content)), content)

    def forget(self, content: Content) -> None:
        """Remove what was read of a paper, once its facts are found."""
        self._source(content).unlink(missing_ok=True)

    @property
    def are_whole(self) -> bool:
        """Whether work goes on; a pool breaks when a worker dies between two papers, as when memory runs out."""
        return all(pool.active for pool in self._pools)

    def close(self) -> None:
        """End all processes, whatever they do."""
        for pool in self._pools:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
        for pool in self._pools:
            pool.join()
        self._sources.cleanup()

    @cached_property
    def _readers(self) -> ProcessPool:
        return self._pool(self._settings.reader)

    @cached_property
    def _finders(self) -> ProcessPool:
        return self._pool(self._settings.finder)

    def _pool(self, work: str) -> ProcessPool:
        papers_each, to_know = self._settings.documents_per_worker, (self._sources.name, work)
        pool = ProcessPool(self.size, papers_each, prepare_worker, to_know, context=worker_context())
        self._pools.append(pool)
        return pool

    def _schedule(
        self, pool: ProcessPool, work: Callable[..., Outcome], task: tuple[object, ...], content: Content
    ) -> Future[Outcome]:
        """Hand a task to a pool. Raises BrokenProcessPool."""
        try:
            return pool.schedule(work, task, timeout=self._settings.seconds_for(content.size))
        except RuntimeError as error:
            raise BrokenProcessPool from error

    def _source(self, content: Content) -> Path:
        """Where what was read of a paper lies."""
        return Path(self._sources.name, content.document_id)
