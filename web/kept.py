"""Answers that take long to make, kept for as long as the same warehouse is published."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar

Answer = TypeVar("Answer")
# Some dozens of large pages.
MOST_BYTES = 64_000_000


class Kept:
    """Answers by key, the least used left out first; all are forgotten when another edition is published.

    They are made one after the other: two large ones side by side would both be late, and hold up each small page.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._lock = Lock()
        self._edition: object = None
        self._answers: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._making: dict[Hashable, Lock] = {}
        self._turn = Lock()

    def get(
        self, edition: object, key: Hashable, make: Callable[[], Answer], *, size: Callable[[Answer], int]
    ) -> Answer:
        """The answer of a key; where it is not kept it is made, once for all who ask at the same time."""
        with self._lock:
            if edition is not self._edition:
                self._edition = edition
                self._answers.clear()
            making = self._making.setdefault(key, Lock())
        with making:
            with self._lock:
                if key in self._answers and edition is self._edition:
                    self._answers.move_to_end(key)
                    return self._answers[key][0]  # type: ignore[return-value]  # a key has answers of one kind
            try:
                with self._turn:
                    answer = make()
            finally:
                with self._lock:
                    self._making.pop(key, None)
            self._keep(edition, key, answer, size(answer))
            return answer

    def _keep(self, edition: object, key: Hashable, answer: object, size: int) -> None:
        """Keep an answer that is still good, and leave out what there is no room for."""
        with self._lock:
            if edition is not self._edition:
                return
            self._answers[key] = (answer, size)
            while sum(taken for _, taken in self._answers.values()) > self._most_bytes:
                self._answers.popitem(last=False)
