"""A pool of processes that knows which paper a process died over, however soon after it had taken it.

Pebble hears that a worker took a task, and that it died, in two threads. Where the second is faster, it does not know
over what the worker died: the task would wait for its time limit, or the whole pool count as broken.
"""

import time
from collections.abc import Callable
from multiprocessing.context import BaseContext

from pebble import ProcessPool
from pebble.pool.base_pool import Task
from pebble.pool.process import PoolManager

HEARD_WITHIN = 0.5  # seconds in which what a dead worker had said is heard
LOOK_SECONDS = 0.01


class PaperPool(ProcessPool):
    """As pebble's, with more patience."""

    def __init__(
        self,
        workers: int,
        papers_each: int,
        initializer: Callable[..., object],
        initargs: tuple[object, ...],
        context: BaseContext,
    ) -> None:
        """So many processes of a context, each for so many papers; each begins by calling the initializer."""
        super().__init__(workers, papers_each, initializer, initargs, context)
        self._pool_manager = _PatientManager(self._context, context)


class _PatientManager(PoolManager):
    def find_expired_task(self, worker_id: int) -> Task:
        """The task that a dead worker had. Raises LookupError and BrokenProcessPool where it had none."""
        last = time.monotonic() + HEARD_WITHIN
        while self.task_manager.tasks and time.monotonic() < last:
            for task in tuple(self.task_manager.tasks.values()):
                if task.worker_id == worker_id:
                    return task
            time.sleep(LOOK_SECONDS)
        return super().find_expired_task(worker_id)
