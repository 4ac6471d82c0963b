"""What a run did, for people and for programs."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.problems import Problem

if TYPE_CHECKING:  # the reader imports DuckDB, which a run does only when its workers have begun
    from warehouse.readers.holdings import Holdings
    from warehouse.readers.resolution import ResolutionChange


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why."""

    path: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestReport:
    """The papers of a run by what became of them; each list holds paths, sorted."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    skipped: int = 0  # files that are no papers
    forgotten: int = 0  # papers that are not to be read (saksgang forget)
    pages: int = 0  # pages read in this run, in formats that have pages
    seconds: float = 0.0
    holdings: "Holdings | None" = None  # what the new warehouse holds; None where nothing was built
    resolution: "ResolutionChange | None" = (
        None  # of references of papers that were there before; None where there were none
    )

    @property
    def is_built(self) -> bool:
        """Whether there is a new warehouse; without one the old is as it was."""
        return self.holdings is not None
