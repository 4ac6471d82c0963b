"""The papers themselves, for 'Kilden': their bytes as they were read, and the paragraphs of those without pages.

The web asks for them here and does not know how they are found; `pipeline.originals` does, and is handed in with the
settings. What goes wrong is told in Norwegian, on the page that would have shown the paper.
"""

from typing import Protocol

from models.layout import Block
from warehouse.readers.whereabouts import Whereabouts


class OriginalError(Exception):
    """A paper cannot be shown; `message` is one or two sentences for people."""

    message = "Papiret kan ikke vises."

    def __init__(self, message: str | None = None) -> None:
        self.message = message or self.message
        super().__init__(self.message)


class OriginalMissingError(OriginalError):
    """It lies at none of its paths any more."""

    message = "Fila ligger ikke lenger der den ble lest. Legg den tilbake, eller les inn papirene på nytt."


class OriginalChangedError(OriginalError):
    """Other bytes lie at its paths."""

    message = "Fila er endret siden den ble lest. Les inn papirene på nytt for å se den slik den er nå."


class OriginalUnreachableError(OriginalError):
    """The disk or address that it lies on does not answer, or does not let us."""

    message = "Fila kan ikke hentes derfra den ligger akkurat nå."


class OriginalUnreadableError(OriginalError):
    """Its bytes are the same, but reading them failed, took too long, or they are too many."""

    message = "Fila kan ikke vises her. Last den ned og åpne den i et annet program."


class Originals(Protocol):
    """Gives papers as they were when they were read; asked by many threads at once."""

    def content(self, place: Whereabouts) -> bytes:
        """The bytes of a paper, the same that were read. Raises OriginalError."""

    def blocks(self, place: Whereabouts) -> tuple[Block, ...]:
        """The paragraphs and tables of a paper, numbered as when facts were found in it. Raises OriginalError."""

    def close(self) -> None:
        """End what runs for it."""
