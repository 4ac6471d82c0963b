"""A published warehouse as a long-running reader holds it: open, and opened anew when a new file was put in place.

DuckDB gives a process that opens a path twice the same database, whatever lies at the path by then: a reader that stays
would see the first file for ever. So the file is attached to a database of its own in memory, which sees what is there.
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from warehouse.connections import Connection, cursor_of, open_attached, shown_by
from warehouse.errors import NoSuchWarehouseError

# Windows refuses to replace a file that is open: there it is open only as long as somebody asks.
STAYS_OPEN = os.name != "nt"

Facts = TypeVar("Facts")
State = tuple[int, int, int]


@dataclass(slots=True, eq=False)
class _Opened(Generic[Facts]):
    """One opened file, the number of those who ask it now, and what was asked once and for all."""

    state: State
    connection: Connection
    shown: str
    facts: Facts
    readers: int = 0
    is_old: bool = False


class PublishedWarehouse(Generic[Facts]):
    """A warehouse file that may be replaced at any time; gives a cursor to each who asks, also side by side.

    What `look` finds in a newly opened file is kept as its facts. An old file is closed when its last reader is done.
    Without `closed`, what is not for the public is left out.
    """

    def __init__(self, path: Path, look: Callable[[Connection], Facts], *, closed: bool = False) -> None:
        self.path = path
        self._closed = closed
        self._look = look
        self._lock = threading.Lock()
        self._opened: _Opened[Facts] | None = None
        self._looked: tuple[State, Facts] | None = None

    @contextmanager
    def cursor(self) -> Iterator[tuple[Connection, Facts]]:
        """A cursor on what is published now, and its facts; the file stays open until the cursor is given back.

        Raises NoSuchWarehouseError, NotAWarehouseError, WarehouseInUseError, OlderWarehouseError or
        NewerWarehouseError.
        """
        opened, cursor = self._enter()
        try:
            try:
                yield cursor, opened.facts
            finally:
                cursor.close()
        finally:
            self._leave(opened)

    def close(self) -> None:
        """Close the file, once nobody asks it any more."""
        with self._lock:
            self._retire()

    def _enter(self) -> tuple[_Opened[Facts], Connection]:
        """The file that is published now, with one reader more, and a cursor on it.

        One at a time: DuckDB refuses a call on a connection that is busy with another's, be it for a cursor only.
        """
        with self._lock:
            state = _state(self.path)
            if self._opened is None or self._opened.state != state:
                new = self._open(state)
                self._retire()
                self._opened = new
            cursor = cursor_of(self._opened.connection, self._opened.shown)
            self._opened.readers += 1
            return self._opened, cursor

    def _open(self, state: State) -> _Opened[Facts]:
        """The file, opened and looked at."""
        connection = open_attached(self.path, closed=self._closed)
        try:
            # Where it does not stay open, the same file is not looked at again.
            if self._looked is None or self._looked[0] != state:
                self._looked = state, self._look(connection)
            return _Opened(state, connection, shown_by(connection), self._looked[1])
        except BaseException:
            connection.close()
            raise

    def _leave(self, opened: _Opened[Facts]) -> None:
        """One reader less."""
        with self._lock:
            opened.readers -= 1
            if not STAYS_OPEN and opened is self._opened and not opened.readers:
                self._retire()
            elif opened.is_old and not opened.readers:
                opened.connection.close()

    def _retire(self) -> None:
        """Let go of what is open; its last reader closes it."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.is_old = True
            if not opened.readers:
                opened.connection.close()


def _state(path: Path) -> State:
    """What changes when another file is put in place. Raises NoSuchWarehouseError."""
    with suppress(OSError):
        told = path.stat()
        return told.st_ino, told.st_mtime_ns, told.st_size
    raise NoSuchWarehouseError(path)
