"""What can go wrong with a warehouse file: one class per thing, one plain sentence each."""

from pathlib import Path


class WarehouseError(Exception):
    """Something is wrong with the warehouse file or with building it; the message says what to do."""


class NoSuchWarehouseError(WarehouseError):
    """No file there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no warehouse at {path}; build one first with 'saksgang ingest', or check the path.")


class NotAWarehouseError(WarehouseError):
    """The file is no DuckDB file, or one that saksgang did not write."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not a saksgang warehouse; give the path of one, or of a file yet to be made.")


class OlderWarehouseError(WarehouseError):
    """The file was built by an older saksgang."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was built by an older saksgang; run 'saksgang ingest' again to bring it up to date.")


class NewerWarehouseError(WarehouseError):
    """The file was built by a newer saksgang."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} was built by a newer saksgang; update saksgang, or build another file.")


class WarehouseInUseError(WarehouseError):
    """Another program holds the file and lets nobody else near it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Another program is writing to {path}; close it there and try again.")


class BeingBuiltError(WarehouseError):
    """A run, or another rebuild, is building the same warehouse."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Another run is building {path}; wait until it is done, then try again.")


class CannotPublishError(WarehouseError):
    """The new file is finished, but the old one cannot be replaced: Windows refuses while a reader has it open."""

    def __init__(self, path: Path, new: Path) -> None:
        super().__init__(
            f"The new warehouse is finished but cannot replace {path} while it is open; close the programs that "
            f"read it, then rename {new} to {path.name}, or run again."
        )
        self.new = new


class BuildError(WarehouseError):
    """A step of the build failed: a fault of ours. Holds the step's name and SQL, for the log alone to be enough."""

    def __init__(self, step: str, sql: str, reason: str) -> None:
        super().__init__(f"The build step '{step}' failed: {reason}\nThe step's SQL was:\n{sql}")
        self.step = step
        self.sql = sql


class StaleExtractionError(WarehouseError):
    """What was once found in a paper does not fit today's records any more; the paper must be read again."""

    def __init__(self, document_id: str) -> None:
        super().__init__(f"What is stored of document {document_id} was written by another saksgang; read it again.")
        self.document_id = document_id


class DuplicatePaperError(WarehouseError):
    """The same content was given to a build twice: a fault of ours, in the one who calls."""

    def __init__(self, document_id: str, path: str) -> None:
        super().__init__(f"The content of {path} ({document_id}) was given twice; give its other paths in also_at.")
