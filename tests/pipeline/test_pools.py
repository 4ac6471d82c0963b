"""A pool knows over which paper a process died, also where it hears of that before it hears of the paper."""

from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from threading import Timer
from types import SimpleNamespace

import pytest

from pipeline.forking import worker_context
from pipeline.pools import PaperPool


def pool() -> PaperPool:
    """A pool that has not begun."""
    return PaperPool(1, 1, print, (), worker_context())


def task(worker: int) -> SimpleNamespace:
    """What pebble knows of a task; 0 stands for no worker."""
    return SimpleNamespace(id=7, worker_id=worker, future=Future())


def test_a_task_is_found_though_its_worker_was_heard_to_die_first() -> None:
    manager, taken = pool()._pool_manager, task(0)
    manager.task_manager.tasks[7] = taken
    Timer(0.05, setattr, (taken, "worker_id", 4711)).start()
    assert manager.find_expired_task(4711) is taken


def test_a_worker_that_had_none_is_told_so() -> None:
    manager = pool()._pool_manager
    with pytest.raises(BrokenProcessPool):
        manager.find_expired_task(4711)
    manager.task_manager.tasks[7] = task(42)
    with pytest.raises(LookupError):
        manager.find_expired_task(4711)
