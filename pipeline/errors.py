"""What stops a run before it builds anything, one class each; what is wrong with a single paper never does."""

from collections.abc import Sequence
from pathlib import Path


class IngestError(Exception):
    """A run cannot begin; `message` is one sentence for a person. The warehouse is as it was before."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class MissingPapersError(IngestError):
    """A file or folder that was named is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no file or folder {str(path)!r}; name one that holds papers.")


class SeveralDrivesError(IngestError):
    """Papers that have no folder in common have no paths that would be the same on another machine."""

    def __init__(self, folders: Sequence[Path]) -> None:
        drives = ", ".join(sorted({folder.drive for folder in folders}))
        super().__init__(f"The papers lie on several drives ({drives}); copy them to one folder and name that.")


class NoPapersError(IngestError):
    """What was named holds no papers at all; an empty warehouse in place of a full one would help no one."""

    def __init__(self, paths: str, skipped: int) -> None:
        others = f" ({skipped} other files were skipped)" if skipped else ""
        super().__init__(
            f"There are no PDF, Word, text or HTML files in {paths}{others}; name a folder that holds papers."
        )


class WarehouseInUseError(IngestError):
    """Another run is building the same warehouse."""

    def __init__(self, warehouse: Path) -> None:
        super().__init__(f"Another run is building {str(warehouse)!r}; wait until it is done, or build another file.")


class WarehousePlaceError(IngestError):
    """The warehouse cannot be written where it is wanted."""

    def __init__(self, warehouse: Path, reason: str) -> None:
        super().__init__(f"The warehouse {str(warehouse)!r} cannot be written: {reason}.")


class UnusableWarehouseError(IngestError):
    """The file is no warehouse, or cannot be replaced; the sentence is the warehouse's own."""
