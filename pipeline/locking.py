"""One run at a time for a warehouse: a lock that the system drops when its holder dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from pipeline.errors import WarehouseInUseError, WarehousePlaceError

LOCK_ENDING = ".lock"

if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> None:
        """Lock the first byte. Raises OSError while another process holds it."""
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(stream: IO[bytes]) -> None:
        """Lock the file. Raises OSError while another process holds it."""
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def sole_writer(warehouse: Path) -> Iterator[None]:
    """Hold 'NAME.lock' beside a warehouse; it is gone again afterwards.

    Raises WarehouseInUseError while another process holds it, WarehousePlaceError where no file can be made.
    """
    place = warehouse.with_name(warehouse.name + LOCK_ENDING)
    stream = _locked(place, warehouse)
    try:
        yield
    finally:
        # Windows removes no open file, others must remove it while they hold it: each is right in one of two tries.
        with suppress(OSError):
            place.unlink()
        stream.close()
        if sys.platform == "win32":
            with suppress(OSError):
                place.unlink()


def _locked(place: Path, warehouse: Path) -> IO[bytes]:
    """The lock file, open and locked."""
    while True:
        try:
            stream = place.open("ab")
        except OSError as error:
            raise WarehousePlaceError(warehouse, error.strerror or str(error)) from error
        try:
            _try_lock(stream)
        except OSError as error:
            stream.close()
            raise WarehouseInUseError(warehouse) from error
        if _is_same_file(place, stream):
            return stream
        stream.close()


def _is_same_file(place: Path, stream: IO[bytes]) -> bool:
    """Whether the file that was locked still has its name: its last holder may have removed it in between."""
    try:
        return os.path.samestat(place.stat(), os.fstat(stream.fileno()))
    except FileNotFoundError:
        return False
