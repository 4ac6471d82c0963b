"""Papers read in worker processes, so that a paper that hangs or kills its reader costs that paper and no other."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures.process import BrokenProcessPool

from pebble import ProcessExpired, ProcessPool

from models.problems import Problem
from models.vocabulary import Severity
from pipeline.contents import Content
from pipeline.forking import worker_context
from pipeline.listener import Listener
from pipeline.reading import Reading, prepare_worker, read_paper
from pipeline.settings import IngestSettings

# How often to look which papers are being read, for the progress bar.
LOOK_SECONDS = 0.1
# Papers handed out ahead for each worker: enough that none waits, few enough that a long run is cheap to watch.
AHEAD_PER_WORKER = 2
# A pool breaks when a worker dies between two papers, as when memory runs out; then a new pool reads the rest.
POOLS = 3

TIMED_OUT = "timed_out"
WORKER_DIED = "worker_died"


def read_papers(
    contents: Iterable[Content], settings: IngestSettings, listener: Listener
) -> Iterator[tuple[Content, Reading]]:
    """Read papers, the largest first; gives each with what came of it, as soon as it is known."""
    queue = deque(sorted(contents, key=lambda content: (-content.size, content.document_id)))
    for _ in range(POOLS):
        if queue:
            yield from _read_in_pool(queue, settings, listener)
    for content in queue:
        yield content, Reading(problem=_died("more than once, before it could begin"))


def _read_in_pool(
    queue: deque[Content], settings: IngestSettings, listener: Listener
) -> Iterator[tuple[Content, Reading]]:
    """Read what is queued; what a broken pool leaves unread is back in the queue."""
    running: dict[Future[Reading], Content] = {}
    told: set[str] = set()
    workers = min(settings.worker_count, len(queue))
    pool = ProcessPool(workers, settings.documents_per_worker, prepare_worker, context=worker_context())
    try:
        while (queue or running) and pool.active:
            while queue and len(running) < workers * AHEAD_PER_WORKER:
                future = _schedule(pool, queue[0], settings)
                running[future] = queue.popleft()
            done, _ = wait(running, LOOK_SECONDS, FIRST_COMPLETED)
            _tell_begun(running, told, listener)
            for future in done:
                reading = _reading(future, running[future], settings)
                content = running.pop(future)
                _tell_read(content, reading, listener)
                yield content, reading
    except BrokenProcessPool:
        pass
    finally:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it untyped
        pool.join()
    queue.extend(running.values())


def _schedule(pool: ProcessPool, content: Content, settings: IngestSettings) -> Future[Reading]:
    """Hand a paper to the pool. Raises BrokenProcessPool."""
    try:
        return pool.schedule(read_paper, (settings.extractor, content.file), timeout=settings.seconds_for(content.size))
    except RuntimeError as error:
        raise BrokenProcessPool from error


def _tell_begun(running: Mapping[Future[Reading], Content], told: set[str], listener: Listener) -> None:
    """Tell of the papers that a worker has begun with since the last look."""
    for future, content in running.items():
        if content.document_id not in told and (future.running() or future.done()):
            told.add(content.document_id)
            listener.reading(content.path)


def _tell_read(content: Content, reading: Reading, listener: Listener) -> None:
    """Tell what came of a paper."""
    pages = reading.findings.page_count if reading.findings else None
    listener.read(content.path, pages, reading.problem)


def _reading(future: Future[Reading], content: Content, settings: IngestSettings) -> Reading:
    """What a worker gave back, or the problem that it gave nothing. Raises BrokenProcessPool."""
    try:
        return future.result()
    except FutureTimeoutError:
        return Reading(problem=_timed_out(settings.seconds_for(content.size)))
    except ProcessExpired as error:
        return Reading(problem=_died(f"exit code {error.exitcode}"))


def _timed_out(seconds: float) -> Problem:
    message = f"Reading took longer than {seconds:.0f} seconds and was stopped; run again with a higher --time-limit."
    return Problem(TIMED_OUT, Severity.ERROR, message)


def _died(how: str) -> Problem:
    message = f"The process that read it died ({how}), as when memory runs out; run again with fewer --workers."
    return Problem(WORKER_DIED, Severity.ERROR, message)
