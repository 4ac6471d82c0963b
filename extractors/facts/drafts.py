"""Entries before they are read: the paragraphs that stand under one case, by the column or place they stood in.

Tables of cases, headed cases and case papers all become drafts, so that titles, points and people are read in one way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.language.numbers import CaseNumber
from models.layout import Paragraph


@dataclass(slots=True)
class Draft:
    """What stands under one case; every list holds paragraphs in reading order."""

    number: CaseNumber | None = None
    side: list[Paragraph] = field(default_factory=list)  # below the number: item types, attachments
    title: list[Paragraph] = field(default_factory=list)  # where the layout sets the title apart
    content: list[Paragraph] = field(default_factory=list)
    decision: list[Paragraph] = field(default_factory=list)  # a column of its own
    responsible: list[Paragraph] = field(default_factory=list)
    officers: list[Paragraph] = field(default_factory=list)  # saksbehandler
    types: list[Paragraph] = field(default_factory=list)  # a column of its own
    anchor: list[Paragraph] = field(default_factory=list)  # the number itself, for its place
    flattened: bool = False  # columns run together: types and names stand among the content

    @property
    def key(self) -> tuple[int | None, int] | None:
        """Year and number; None where it has none."""
        return (self.number.year, self.number.number) if self.number else None

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All of them, for the entry's place."""
        return [*self.anchor, *self.side, *self.title, *self.content, *self.decision, *self.responsible]

    def extend(self, more: "Draft") -> None:
        """Go on with a row that belongs to this one."""
        self.side += more.side
        self.content += more.content
        self.decision += more.decision
        self.responsible += more.responsible


def merged(found: Sequence[Draft]) -> list[Draft]:
    """One draft per number: an agenda row and the treatment below it are one entry, in the agenda's order.

    The fuller one is kept; title and names that only the other has go with it.
    """
    kept: list[Draft] = []
    places: dict[tuple[int | None, int], int] = {}
    for draft in found:
        if draft.key is None or draft.key not in places:
            if draft.key is not None:
                places[draft.key] = len(kept)
            kept.append(draft)
            continue
        earlier = kept[places[draft.key]]
        if len(draft.content) + len(draft.decision) > len(earlier.content) + len(earlier.decision):
            draft.title = draft.title or earlier.title
            draft.responsible = draft.responsible or earlier.responsible
            kept[places[draft.key]] = draft
    return kept
