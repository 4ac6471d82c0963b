"""What people corrected by hand, kept in a file beside the papers: nothing here is found in papers."""

import datetime
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from models.problems import Problem


class CorrectionKind(StrEnum):
    """What a correction (rettelse) says."""

    ACCEPT_REFERENCE = "accept_reference"  # these words mean that case or meeting
    REJECT_REFERENCE = "reject_reference"  # these words were read wrongly, and mean no case or meeting
    REJECT_EDGE = "reject_edge"  # these two cases are not of the same matter, whatever words they share
    TITLE = "title"
    OUTCOME = "outcome"
    JOIN_PERSONS = "join_persons"
    PART_PERSONS = "part_persons"


class Signature(Struct, frozen=True):
    """Who made or undid a correction, when (with a zone), and why."""

    who: str
    at: datetime.datetime
    why: str | None = None


class Quote(Struct, frozen=True):
    """The words of a reference: its case, its sentence, and those of its words that name the target.

    A reference's key counts what stands before it in its paper; the words stay when a reader learns to see more.
    """

    case_id: str | None
    sentence: str
    mention: str


class NamesApart(Struct, frozen=True):
    """Printed names of one person, the first the name to show; when parted, the names of the other person too.

    They hold in the papers of one organisation, or (None) in all. 'Ola Berg, Solvik kommune' is only the one there.
    """

    names: tuple[str, ...]
    others: tuple[str, ...] = ()
    organisation: str | None = None


class Correction(Struct, frozen=True, kw_only=True):
    """One correction. `subject` is one or two ids of what it is about, `about` the same in words for people.

    `old` and `new` are a title, an outcome, or the id of a case or meeting, whose words stand beside them.
    """

    correction_id: str
    kind: CorrectionKind
    subject: tuple[str, ...]
    about: str
    made: Signature
    old: str | None = None
    new: str | None = None
    old_words: str | None = None
    new_words: str | None = None
    quote: Quote | None = None  # of a reference
    persons: NamesApart | None = None
    undone: Signature | None = None

    @property
    def is_undone(self) -> bool:
        """Whether somebody took it back; it stays in the file, to be read."""
        return self.undone is not None

    @property
    def matter(self) -> tuple[str, ...]:
        """What it settles: of two corrections of one matter the later holds. Of persons each stands for itself."""
        match self.kind:
            case CorrectionKind.ACCEPT_REFERENCE | CorrectionKind.REJECT_REFERENCE:
                return ("reference", *self.subject)
            case CorrectionKind.JOIN_PERSONS | CorrectionKind.PART_PERSONS:
                return ("persons", self.correction_id)
            case _:
                return (self.kind.value, *sorted(self.subject))


class FiledCorrection(Struct, frozen=True):
    """A correction and the file that holds it, by its path from the root of the papers."""

    file: str
    correction: Correction


class Corrections(Struct, frozen=True):
    """All corrections of some papers, the files that were read, and what is wrong with them, by file."""

    filed: tuple[FiledCorrection, ...] = ()
    files: tuple[str, ...] = ()
    problems: tuple[tuple[str, Problem], ...] = ()

    def in_order(self) -> Iterator[Correction]:
        """All corrections, the oldest first."""
        return iter(in_order(one.correction for one in self.filed))

    def overtaken(self) -> frozenset[str]:
        """Ids of corrections that a later one of the same matter took the place of."""
        standing: dict[tuple[str, ...], str] = {}
        overtaken: set[str] = set()
        for one in self.in_order():
            if not one.is_undone:
                if one.matter in standing:
                    overtaken.add(standing[one.matter])
                standing[one.matter] = one.correction_id
        return frozenset(overtaken)


NO_CORRECTIONS = Corrections()


def in_order(corrections: Iterable[Correction]) -> list[Correction]:
    """Corrections, the oldest first; those of one moment by their ids."""
    return sorted(corrections, key=lambda one: (one.made.at, one.correction_id))
