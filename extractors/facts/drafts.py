"""Entries before they are read: the paragraphs that stand under one case, by the column or place they stood in.

Tables of cases, headed cases and case papers all become drafts, so that titles, points and people are read in one way.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from extractors.facts.flattened_names import trailing_deadline, trailing_names
from extractors.fields import block_label
from extractors.language.numbers import SERIES, CaseNumber
from extractors.sections.case_headings import is_unnumbered_item
from models.facts import Closed
from models.layout import Paragraph

_LETTERS = re.compile(rf"(?:{SERIES}|(?-i:[A-ZÆØÅ]{{2,4}}))(?=[ -]?\d)", re.IGNORECASE)


class Draft(Struct):
    """What stands under one case; every list holds paragraphs in reading order."""

    number: CaseNumber | None = None
    side: list[Paragraph] = field(default_factory=list)  # below the number: item types, attachments
    title: list[Paragraph] = field(default_factory=list)  # where the layout sets the title apart
    content: list[Paragraph] = field(default_factory=list)
    decision: list[Paragraph] = field(default_factory=list)  # a column of its own
    proposal: list[Paragraph] = field(default_factory=list)  # a column of its own
    responsible: list[Paragraph] = field(default_factory=list)
    officers: list[Paragraph] = field(default_factory=list)  # saksbehandler
    types: list[Paragraph] = field(default_factory=list)  # a column of its own
    attached: list[Paragraph] = field(default_factory=list)  # a column of its own: '2 vedlegg', 'Notat'
    access: list[Paragraph] = field(default_factory=list)  # a column of its own: 'Lukket', 'Unntatt off.'
    group: Paragraph | None = None  # the heading of the cases of one type: 'Vedtakssaker'
    anchor: list[Paragraph] = field(default_factory=list)  # the number itself, for its place
    dropped: list[Paragraph] = field(default_factory=list)  # of rows merged into it, for marks of what is closed
    closed: Closed | None = None  # by the head of its paper
    title_reach: int | None = None  # lines of the content above a table, whose head does not go on with the title
    flattened: bool = False  # columns run together: types and names stand among the content

    @property
    def key(self) -> tuple[int | None, int] | None:
        """Year and number; None where it has none."""
        return (self.number.year, self.number.number) if self.number else None

    @property
    def fullness(self) -> tuple[int, bool]:
        """How many paragraphs tell of it, and whether a label is among them.

        An agenda's row may have its title in the column of the content, and what became of the case in one more.
        """
        labelled = any(block_label(line) for line in self.content)
        return len(self.title) + len(self.content) + len(self.decision), labelled

    @property
    def words(self) -> str:
        """Its first line in small letters, by which one without a number is known."""
        return next((line.text for line in (*self.title, *self.content)), "").strip(" .:").lower()

    @property
    def item(self) -> str | None:
        """The words of an item that papers leave without a number ('eventuelt'); None for any other."""
        return self.words if is_unnumbered_item(self.words) else None

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All of them, for the entry's place."""
        return [*self.anchor, *self.side, *self.title, *self.content, *self.proposal, *self.decision, *self.responsible]

    def part_names(self) -> None:
        """Take what a flattened table left of its Ansvar column, names and deadline, out of the end of the content."""
        deadline = trailing_deadline(self.content)
        above = self.content[: len(self.content) - deadline]
        count = trailing_names(above, begun=bool(self.responsible)) + deadline
        if count:
            self.responsible += self.content[-count:]
            del self.content[-count:]

    def extend(self, more: "Draft") -> None:
        """Go on with a row that belongs to this one."""
        self.side += more.side
        self.content += more.content
        self.proposal += more.proposal
        self.decision += more.decision
        self.responsible += more.responsible
        self.attached += more.attached
        self.access += more.access

    def take_columns(self, other: "Draft") -> None:
        """Take what only the other says in columns of its own: who answers for the case, its type, its attachments."""
        self.responsible = self.responsible or other.responsible
        self.officers = self.officers or other.officers
        self.types = self.types or other.types
        self.attached = self.attached or other.attached

    def take_marks(self, dropped: "Draft") -> None:
        """Keep what a row that tells the same more poorly may say of who may see it."""
        self.access += dropped.access
        self.closed = self.closed or dropped.closed
        self.dropped += [*dropped.dropped, *dropped.paragraphs]


def merged(found: Sequence[Draft]) -> list[Draft]:
    """One draft per number: an agenda row and the treatment below it are one entry, in the agenda's order.

    The fuller one is kept; title, names, types and attachments that only the other has go with it.
    """
    kept: list[Draft] = []
    for draft in found:
        place = next((place for place, other in enumerate(kept) if _is_one_case(draft, other)), None)
        if place is None:
            kept.append(draft)
        elif draft.fullness > kept[place].fullness:
            draft.title = draft.title or kept[place].title
            draft.take_columns(kept[place])
            draft.take_marks(kept[place])
            kept[place] = draft
        else:
            kept[place].take_columns(draft)
            kept[place].take_marks(draft)
    return kept


def _is_one_case(one: Draft, other: Draft) -> bool:
    """The same number of the same series, or 'Eventuelt' twice; '6/26' may be 'PS 6/26', 'RS 6/26' is another case.

    Without a number also a row of an agenda and the heading below that says the same.
    """
    if one.key is None and other.key is None:
        row_and_heading = bool(one.anchor) != bool(other.anchor)
        return bool(one.words) and one.words == other.words and (row_and_heading or one.item is not None)
    if one.key is None or one.key != other.key:
        return False
    series = {_series(draft) for draft in (one, other)} - {""}
    return len(series) <= 1


def _series(draft: Draft) -> str:
    """The letters before a number: 'PS 6/26' -> 'PS'."""
    match = _LETTERS.match(draft.number.printed) if draft.number else None
    return match[0].upper() if match else ""
