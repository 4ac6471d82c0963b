"""Whether one finding stands on the words of another."""

from collections.abc import Iterable
from typing import Protocol


class Placed(Protocol):
    """Anything found at characters `start` up to, not including, `end` of a text."""

    @property
    def start(self) -> int:
        """First character."""

    @property
    def end(self) -> int:
        """Behind the last character."""


def overlaps(start: int, end: int, others: Iterable[Placed]) -> bool:
    """Whether characters start..end share any with the others."""
    return any(start < other.end and end > other.start for other in others)
