"""One writer at a time for a file: a lock that the system drops when its holder dies."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

LOCK_ENDING = ".lock"
# How often to ask again for a lock that another holds.
_PAUSE_SECONDS = 0.05

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


class LockedError(Exception):
    """Another process holds the lock, and held it all the time that it was waited for."""


@contextmanager
def lock(path: Path, *, patience: float = 0.0) -> Iterator[None]:
    """Hold 'NAME.lock' beside a file; it is gone again afterwards.

    Raises LockedError while another process holds it, after `patience` seconds, and OSError where no file can be made.
    """
    place = path.with_name(path.name + LOCK_ENDING)
    stream = _locked(place, time.monotonic() + patience)
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


def _locked(place: Path, until: float) -> IO[bytes]:
    """The lock file, open and locked. Raises LockedError and OSError."""
    while True:
        stream = place.open("ab")
        try:
            _try_lock(stream)
        except OSError as error:
            stream.close()
            if time.monotonic() >= until:
                raise LockedError(str(place)) from error
            time.sleep(_PAUSE_SECONDS)
            continue
        if _is_same_file(place, stream):
            return stream
        stream.close()


def _is_same_file(place: Path, stream: IO[bytes]) -> bool:
    """Whether the file that was locked still has its name: its last holder may have removed it in between."""
    try:
        return os.path.samestat(place.stat(), os.fstat(stream.fileno()))
    except FileNotFoundError:
        return False
