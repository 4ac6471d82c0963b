"""What was asked for lately, kept in memory within a bound."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """Keeps values by key until together they weigh too much; the longest unasked go first. For many threads."""

    def __init__(self, most: int, weight: Callable[[Value], int]) -> None:
        self._most = most
        self._weight = weight
        self._kept: OrderedDict[str, Value] = OrderedDict()
        self._weighs = 0
        self._lock = threading.Lock()

    def get(self, key: str, make: Callable[[], Value]) -> Value:
        """The value of a key, made where it is not kept; two who ask at once may both make it."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        value = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = value
                self._weighs += self._weight(value)
            while self._weighs > self._most:
                _, gone = self._kept.popitem(last=False)
                self._weighs -= self._weight(gone)
        return value
