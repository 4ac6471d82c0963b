"""Putting a finished file in place of the old one, in one move; readers see the old or the new, never half."""

import os
import time
from pathlib import Path
from uuid import uuid4

from warehouse.errors import CannotPublishError

# Windows refuses to replace a file that is open; a reader's query is soon over, a forgotten shell is not.
_TRIES = 5
_PAUSE_SECONDS = 0.4


def new_file_beside(path: Path) -> Path:
    """A name, not yet taken, for the new file beside the old one: 'saker.duckdb.1f0c9a2e.new'."""
    return path.with_name(f"{path.name}.{uuid4().hex[:8]}.new")


def publish(new: Path, path: Path) -> None:
    """Put a finished file in place. Raises CannotPublishError, keeping the new file, where the old one is held open."""
    with new.open("rb+") as file:
        os.fsync(file.fileno())
    for attempt in range(1, _TRIES + 1):
        try:
            new.replace(path)
        except PermissionError as error:
            if attempt == _TRIES:
                raise CannotPublishError(path, new) from error
            time.sleep(_PAUSE_SECONDS)
        else:
            return


def discard(new: Path) -> None:
    """Remove what is left of a build that failed."""
    new.unlink(missing_ok=True)
    new.with_name(f"{new.name}.wal").unlink(missing_ok=True)
