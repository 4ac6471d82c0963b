"""What a run tells on its way, for a progress bar or a log; a listener overrides what it wants to hear."""

from models.problems import Problem


class Listener:
    """Hears of a run as it goes; hears nothing unless a method is overridden."""

    def planned(self, documents: int) -> None:
        """So many documents will be read; the others are known already."""

    def reading(self, path: str) -> None:
        """A worker has begun with a document."""

    def read(self, path: str, pages: int | None, problem: Problem | None) -> None:
        """A document is done: its pages where it has such, or why it could not be read."""

    def building(self, step: str) -> None:
        """A step of building the warehouse begins, by its name; the first, loading, goes on while papers are read."""
