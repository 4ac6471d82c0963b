"""Papers read in worker processes, so that a paper that hangs or kills its reader costs that paper and no other."""

import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures.process import BrokenProcessPool
from typing import Self

from pebble import ProcessExpired

from models.problems import Problem
from models.vocabulary import Severity
from pipeline.contents import Content
from pipeline.listener import Listener
from pipeline.pairs import Understanding, WorkerPairs
from pipeline.reading import Reading
from pipeline.settings import IngestSettings

# How often to look which papers are being read, for the progress bar.
LOOK_SECONDS = 0.1
# Papers on their way for each pair: one in each process and one ahead of each, so that none waits, and few enough that
# a long run is cheap to watch.
AHEAD_PER_PAIR = 4
# Two cores are just enough for a pair that begins; a third process beside it makes all wait, a run by a twentieth.
HEAD_START_SECONDS = 0.2
# When workers break down new ones read the rest; so often.
TRIES = 3

TIMED_OUT = "timed_out"
WORKER_DIED = "worker_died"


class PaperReaders:
    """Worker processes that read papers and find facts in them; ends them at the end of a with statement."""

    def __init__(self, settings: IngestSettings, listener: Listener) -> None:
        self._settings = settings
        self._listener = listener
        self._waiting: deque[Content] = deque()
        self._running: dict[Understanding, Content] = {}
        self._handed_in: set[str] = set()
        self._told: set[str] = set()
        self._died_over: set[str] = set()
        self._pairs: WorkerPairs | None = None
        self._tries = 0
        # What waits for processes to begin and to end is done beside all else.
        self._beside = ThreadPoolExecutor(max_workers=1)
        self._begun: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._beside.shutdown()
        self._end_workers()

    def begin(self, contents: Iterable[Content]) -> None:
        """Begin to read papers, the largest first; those that were handed in before are not read again."""
        new = [content for content in contents if content.document_id not in self._handed_in]
        self._handed_in.update(content.document_id for content in new)
        self._waiting.extend(sorted(new, key=lambda content: (-content.size, content.document_id)))
        self._begun = self._beside.submit(self._go_on_early)

    def let_first_be_read(self) -> None:
        """Wait until a paper was read, but not for long, so that workers may begin undisturbed."""
        last = time.monotonic() + HEAD_START_SECONDS
        if self._begun and wait([self._begun], HEAD_START_SECONDS).done:
            wait([understanding.reading for understanding in self._running], last - time.monotonic(), FIRST_COMPLETED)

    def readings(self) -> Iterator[tuple[Content, Reading]]:
        """All papers that were handed in, each with what came of it, as soon as it is known."""
        if self._begun:
            self._begun.result()
        while self._go_on():
            done, _ = wait(self._running, LOOK_SECONDS, FIRST_COMPLETED)
            self._tell_begun()
            for future in done:
                if future in self._running:  # else workers broke down, and it is to be read again
                    yield from self._result(future)
        for content in self._waiting:
            yield content, Reading(problem=_died("more than once, before it could begin"))
        self._beside.submit(self._end_workers)

    def _go_on_early(self) -> None:
        """Hand out the first papers, as soon as workers can be forked, and begin with those that find facts."""
        if self._go_on() and self._pairs:
            self._pairs.begin_finding()

    def _go_on(self) -> bool:
        """Hand out papers to workers that are whole; gives whether there is anything to wait for."""
        if self._pairs and not self._pairs.are_whole:
            self._end_workers()
        while self._waiting or self._running:
            try:
                return self._hand_out()
            except BrokenProcessPool:
                self._end_workers()
        return False

    def _hand_out(self) -> bool:
        """Keep all workers busy; False when workers have broken down too often. Raises BrokenProcessPool."""
        if not self._pairs:
            if self._tries == TRIES:
                return False
            self._tries += 1
            self._pairs = WorkerPairs(self._settings, len(self._waiting))
        while self._waiting and len(self._running) < self._pairs.size * AHEAD_PER_PAIR:
            self._running[self._pairs.understand(self._waiting[0])] = self._waiting[0]
            self._waiting.popleft()
        return True

    def _end_workers(self) -> None:
        """End all processes; what they have not done is to be read again."""
        self._waiting.extend(self._running.values())
        self._running.clear()
        if self._pairs:
            self._pairs.close()
            self._pairs = None

    def _result(self, future: Understanding) -> Iterator[tuple[Content, Reading]]:
        """What came of a paper, unless it is to be read again."""
        assert self._pairs  # noqa: S101 - something was running
        content = self._running[future]
        try:
            outcome = _outcome(future, self._settings.seconds_for(content.size))
        except BrokenProcessPool:
            self._end_workers()
            return
        del self._running[future]
        if self._is_first_death(content, outcome):
            self._waiting.append(content)
        else:
            self._pairs.forget(content)
            reading = Reading(problem=outcome) if isinstance(outcome, Problem) else outcome
            self._tell_read(content, reading)
            yield content, reading

    def _is_first_death(self, content: Content, outcome: Problem | Reading) -> bool:
        """Whether a process died over a paper for the first time; it may have taken a neighbour's result along."""
        if not isinstance(outcome, Problem) or outcome.code != WORKER_DIED or content.document_id in self._died_over:
            return False
        self._died_over.add(content.document_id)
        return True

    def _tell_begun(self) -> None:
        """Tell of the papers that a worker has begun with since the last look."""
        for future, content in self._running.items():
            if content.document_id not in self._told and (future.running() or future.done()):
                self._told.add(content.document_id)
                self._listener.reading(content.path)

    def _tell_read(self, content: Content, reading: Reading) -> None:
        """Tell what came of a paper."""
        pages = reading.findings.page_count if reading.findings else None
        self._listener.read(content.path, pages, reading.problem)


def _outcome(future: Understanding, seconds: float) -> Problem | Reading:
    """What a worker gave back, or the problem that it gave nothing. Raises BrokenProcessPool."""
    try:
        return future.result()
    except FutureTimeoutError:
        return _timed_out(seconds)
    except ProcessExpired as error:
        return _died(f"exit code {error.exitcode}")


def _timed_out(seconds: float) -> Problem:
    message = f"Reading took longer than {seconds:.0f} seconds and was stopped; run again with a higher --time-limit."
    return Problem(TIMED_OUT, Severity.ERROR, message)


def _died(how: str) -> Problem:
    message = f"The process that read it died ({how}), as when memory runs out; run again with fewer --workers."
    return Problem(WORKER_DIED, Severity.ERROR, message)
